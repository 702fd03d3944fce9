import { parse } from 'csv-parse/sync';
import { answerCsv } from '../../../src/slack/blocks/tables/csv.js';
import { answerWith } from '../../answer-with.js';

const read = (text: string) => parse(text, { bom: true, relax_column_count: false }) as string[][];

test('numbers are as they are known, with periods and units in the heads', () => {
  const columns = [
    { key: 'name', label: 'ICS', role: 'entity' },
    { key: 'score', label: 'Score', role: 'measure', unit: 'score', periods: ['2025'] },
    { key: 'old', label: 'Score, 2024', role: 'measure', unit: 'score', periods: ['2024'] },
    { key: 'change', label: 'Change', role: 'measure', unit: 'percent', periods: ['2024', '2025'] },
  ] as const;
  const rows = [{ name: 'Ash', score: 2.847619047619047, old: null, change: -12.5 }];
  expect(answerCsv({ columns, rows })).toBe(
    '\ufeffICS,"Score, 2025 (score)","Score, 2024 (score)","Change, 2024 to 2025 (percent)"\r\nAsh,2.847619047619047,,-12.5\r\n',
  );
});

test('commas, quotes and line feeds come back as they were', () => {
  const rows = [{ name: 'Ash, "the tall"\r\nof the hill' }];
  expect(read(answerCsv(answerWith({ name: 'entity' }, rows)))).toEqual([['name'], ['Ash, "the tall"\r\nof the hill']]);
});

test.each(['=HYPERLINK("http://x","y")', '+1', '-1+2', '@SUM(A1)', '\tx', '\r=x', '＝1'])(
  'the text %j is no formula',
  (text) => {
    expect(read(answerCsv(answerWith({ name: 'entity' }, [{ name: text }])))[1]).toEqual([`'${text}`]);
  },
);

test('negative numbers stay numbers, and a head is no formula either', () => {
  const answer = answerWith({ '=cmd': 'measure' }, [{ '=cmd': -0.5 }, { '=cmd': Number.NaN }, { '=cmd': true }]);
  expect(read(answerCsv(answer))).toEqual([["'=cmd"], ['-0.5'], [''], ['yes']]);
});

test('a figure known only within bounds is as it was published', () => {
  const answer = answerWith({ name: 'entity', score: 'measure' }, [
    { name: 'Ash', score: null, bounded: 'score', low: 1, high: 2, text: 'between 1 and 2' },
  ]);
  expect(read(answerCsv(answer))[1]).toEqual(['Ash', 'between 1 and 2']);
});
