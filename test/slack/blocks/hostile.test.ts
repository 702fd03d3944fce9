/** Text of people and of files that wants to be more than text, through the whole way of a question and in every kind of message. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answer } from '../../../src/answer.js';
import { assemble, type Parts } from '../../../src/assemble.js';
import { importTable } from '../../../src/dataset/import/import-table.js';
import type { Answer } from '../../../src/present/answer-object.js';
import { answerMessage } from '../../../src/slack/blocks/answer/answer-message.js';
import { chartAltText } from '../../../src/slack/blocks/answer/chart-alt-text.js';
import { explainMessage } from '../../../src/slack/blocks/answer/explain-message.js';
import { helpMessage } from '../../../src/slack/blocks/help-message.js';
import { homeView } from '../../../src/slack/blocks/home-view.js';
import { answerCsv } from '../../../src/slack/blocks/tables/csv.js';
import { answerWith } from '../../answer-with.js';
import { newFolder } from '../../dataset/tiny-files.js';
import { blockFaults } from '../validate/validate-blocks.js';

const HOSTILE = [
  '<!channel> <!here> <!everyone>',
  '<@U012345> <#C012345> <!subteam^S01>',
  '<https://example.org|click here>',
  '*bold* _italic_ ~gone~ `code`',
  '```\ncode\n```',
  '=HYPERLINK("http://example.org","x")',
  'a'.repeat(5_000),
  'R&D &amp; &lt;!channel&gt;',
  '👩‍👩‍👧 :tada: é',
  '\u202egnol si siht\u202c \u0007\u001b[31m',
  'שלום עליכם مرحبا',
  `"${'"'.repeat(200)}`,
  '',
  ' \u200b ',
];

/** As a test can be called. */
const NAMED = HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text] as const);

test.each(NAMED)('%s, wherever an answer can hold it', (_, text) => {
  const offers = { choices: [{ label: text, question: text }], suggestions: [text] };
  const said = { headline: text, interpretation: text, notes: [text, text], sources: [text], ...offers };
  const sql = [{ text, parameters: [text] }];
  const query = { kind: 'rank' } as unknown as Answer['query'];
  const told = answerWith({ [text]: 'text', n: 'measure' }, [{ [text]: text, n: 1 }], { ...said, query, sql });
  const image = { fileId: 'F0123456789', altText: text };
  for (const given of [told, { ...told, parts: [told, told] }, { ...told, status: 'clarify' as const }]) {
    for (const plain of [false, true])
      harmless(answerMessage(given, { answerId: 'a1', plain, image, imageNote: text || null }));
    harmless(explainMessage(given, 'a1'));
  }
});

test.each(NAMED)('%s, in the help and in the Home', (_, text) => {
  harmless(helpMessage({ title: text, examples: [text], commands: [{ name: text, does: text }] }));
  const line = { line: text, channel: 'C01' };
  const digests = { mine: [line], others: [line] };
  const dataset = { title: text, facts: [text, text] };
  harmless(homeView({ dataset, examples: [text], recent: [text], digests, retentionDays: 30 }));
});

describe('a file of somebody else, asked about', () => {
  let parts: Parts;
  beforeAll(async () => {
    const home = await newFolder();
    const file = join(home, 'pets.csv');
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = HOSTILE.map((text, i) => `${quoted(`${text.slice(0, 600)} ${i}`)},${quoted(text.slice(0, 600))},${i}`);
    await writeFile(file, `Name,<!channel> kind,Weight (kg)\n${rows.join('\n')}\n`);
    const options = { file, home, name: null, today: new Date('2026-03-01'), onProgress: () => undefined };
    parts = await assemble({ dataset: (await importTable(options)).folder, home });
  });
  afterAll(() => parts.close());

  test.each(['list all records', 'highest weight', 'average weight by channel kind', 'weight of <!channel> @here'])(
    '%s',
    async (question) => {
      const { answer: given } = await answer(question, {}, parts);
      const image = { fileId: 'F0123456789', altText: chartAltText(given) };
      for (const plain of [false, true]) harmless(answerMessage(given, { answerId: 'a1', plain, image }));
      harmless(explainMessage(given, 'a1'));
      expect(answerCsv(given)).not.toMatch(/(^|[,\n])"?=HYPERLINK/);
    },
  );
});

/** Slack takes it, no mention or link is in what is read as mrkdwn, and nothing shown is invisible or reverses its neighbours. */
function harmless(payload: object): void {
  expect(blockFaults(payload)).toEqual([]);
  for (const text of shownTexts(payload))
    expect(text.replaceAll('\n', ' ')).not.toMatch(/\p{Cc}|[\u200b\u202a-\u202e\u2066-\u2069]/u);
}

/** Values of buttons are not shown: they come back as they were. */
function shownTexts(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string' ? (['text', 'alt_text'].includes(key) ? [value] : []) : shownTexts(value),
  );
}
