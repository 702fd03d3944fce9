import { offeredQuestions, printAnswer } from '../../../src/cli/output/print-answer.js';
import { dataQuery } from '../../../src/query/data-query.js';
import type { Column } from '../../../src/query/result-set.js';
import { answerWith } from '../../answer-with.js';

const plain = (width = Number.POSITIVE_INFINITY) => ({
  width,
  bold: (text: string) => text,
  dim: (text: string) => text,
});
const tidy = (text: string) => text.replace(/^\n/, '');

const RANKING: Column[] = [
  { key: 'rank', label: 'Rank', role: 'rank' },
  { key: 'code', label: 'Code', role: 'entity' },
  { key: 'name', label: 'ICS', role: 'entity' },
  { key: 'dma', label: 'DMA score', role: 'measure', unit: 'score' },
];
const row = (rank: number, tied: boolean, code: string, name: string, dma: number | null) => ({
  rank,
  tied,
  code,
  name,
  dma,
});
const ENGLAND = { code: 'E92000001', name: 'England', dma: 2.8476 };

test('a ranking: headline, table with ties and England set apart, notes, source', () => {
  const answer = answerWith({}, [row(1, true, 'QU9', 'Buckinghamshire', 2.25), row(1, true, 'QVV', 'Dorset', 2.25)], {
    headline: 'Two ICSs share the lowest DMA score.',
    interpretation: 'DMA score 2025 of 42 ICSs, lowest 2',
    columns: RANKING,
    references: [ENGLAND],
    notes: ['Tied ICSs share a rank.'],
    sources: ['NHS England, 2025'],
  });
  expect(printAnswer(answer, plain())).toBe(
    tidy(`
Two ICSs share the lowest DMA score.
DMA score 2025 of 42 ICSs, lowest 2

Rank  Code       ICS              DMA score
────  ─────────  ───────────────  ─────────
=1st  QU9        Buckinghamshire       2.25
=1st  QVV        Dorset                2.25
────  ─────────  ───────────────  ─────────
      E92000001  England               2.85

• Tied ICSs share a rank.
Source: NHS England, 2025
`),
  );
});

test('a long name is wrapped to the width of the terminal', () => {
  const name = 'Bath and North East Somerset, Swindon and Wiltshire';
  const answer = answerWith({}, [row(12, false, 'QOX', name, 3)], { headline: 'One.', columns: RANKING });
  const lines = printAnswer(answer, plain(50)).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
  expect(lines.slice(4, 6)).toEqual([
    '12th  QOX   Bath and North East               3.00',
    '            Somerset, Swindon and',
  ]);
});

test('a figure that is missing or known only within bounds says so', () => {
  const rows = [
    row(1, false, 'QOX', 'A', null),
    { ...row(2, false, 'QOC', 'B', null), text: '2.3 or 2.4', bounded: 'dma' },
  ];
  const text = printAnswer(answerWith({}, rows, { headline: 'Two.', columns: RANKING }), plain());
  expect(text).toMatch(/A +not published\n/);
  expect(text).toMatch(/B +2\.3 or 2\.4\n/);
});

test('after twenty rows it says how many more there are', () => {
  const rows = Array.from({ length: 42 }, (_, i) => row(i + 1, false, `Q${i}`, `ICS ${i}`, 3));
  const text = printAnswer(answerWith({}, rows, { headline: 'All.', columns: RANKING }), plain());
  expect(text).toContain('20th');
  expect(text).not.toContain('21st');
  expect(text).toContain('… and 22 more (use --json for all)');
});

test('a profile reads down, with England beside it', () => {
  const columns: Column[] = [
    ...RANKING.slice(1),
    { key: 'people', label: 'Population', role: 'measure', unit: 'people' },
  ];
  const answer = answerWith({}, [{ code: 'QJK', name: 'Devon', dma: 2.5, people: 1_245_000 }], {
    headline: 'Devon at a glance.',
    columns,
    references: [{ ...ENGLAND, people: 57_000_000 }],
    query: dataQuery({ kind: 'profile', level: 'ics' }),
  });
  expect(printAnswer(answer, plain())).toBe(
    tidy(`
Devon at a glance.

                Devon     England
──────────  ─────────  ──────────
DMA score        2.50        2.85
Population  1,245,000  57,000,000
`),
  );
});

test('a question back lists numbered questions, in the order in which they can be picked', () => {
  const answer = answerWith({}, [], {
    status: 'clarify',
    headline: 'Which Sussex do you mean?',
    choices: [
      { label: 'Sussex', question: 'DMA score of Sussex' },
      { label: 'the trust', question: 'DMA score of University Hospitals Sussex' },
    ],
    suggestions: ['DMA by region'],
  });
  expect(printAnswer(answer, plain())).toBe(
    tidy(`
Which Sussex do you mean?

You can ask:
  1. DMA score of Sussex
  2. the trust: DMA score of University Hospitals Sussex
  3. DMA by region
`),
  );
  expect(offeredQuestions(answer)[1]).toBe('DMA score of University Hospitals Sussex');
});

test('several questions in one message are answered one after the other', () => {
  const parts = ['One.', 'Two.'].map((headline) => answerWith({}, [], { headline }));
  expect(printAnswer(answerWith({}, [], { headline: 'One.', parts }), plain())).toBe('One.\n\nTwo.\n');
});

test('what the parts offer is numbered through', () => {
  const parts = [['A?', 'B?'], ['C?']].map((suggestions) => answerWith({}, [], { headline: 'No.', suggestions }));
  const answer = answerWith({}, [], { headline: 'No.', suggestions: ['A?', 'B?'], parts });
  expect(printAnswer(answer, plain()).match(/\d\. .*/g)).toEqual(['1. A?', '2. B?', '3. C?']);
  expect(offeredQuestions(answer)).toEqual(['A?', 'B?', 'C?']);
});

test('no text of the data can control the terminal', () => {
  const answer = answerWith({}, [row(1, false, 'QOX', 'A\x1b[2J', 3)], {
    headline: 'Hello \x1b]0;title\x07there',
    columns: RANKING,
    notes: ['a\x08b'],
  });
  expect(printAnswer(answer, plain())).not.toMatch(/(?!\n)\p{Cc}/u);
});
