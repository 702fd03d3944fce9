/**
 * Typical answers as they are posted: answers/*.json. To see what a change does to them, delete the file and run the test twice:
 * the first run writes it anew and fails.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../../src/present/answer-object.js';
import { type AnswerMessageOptions, answerMessage } from '../../../src/slack/blocks/answer/answer-message.js';
import { chartAltText } from '../../../src/slack/blocks/answer/chart-alt-text.js';
import { explainMessage } from '../../../src/slack/blocks/answer/explain-message.js';
import { blockFaults } from '../validate/validate-blocks.js';
import { askBundled, type Bundled } from './ask-bundled.js';

let bundled: Bundled;
beforeAll(async () => {
  bundled = await askBundled();
});
afterAll(() => bundled.close());

const plain = () => ({});
const withImage = (answer: Answer) => ({
  image: { fileId: 'F0123456789', altText: chartAltText(answer) },
  asker: 'U01',
});

const TYPICAL: readonly [name: string, question: string, options: (answer: Answer) => Partial<AnswerMessageOptions>][] =
  [
    ['rank', 'Which five ICSs in the Midlands have the lowest improve care score?', withImage],
    ['rank-in-plain', 'Which five ICSs in the Midlands have the lowest improve care score?', () => ({ plain: true })],
    ['value-alone', 'What is the DMA score of Norfolk and Waveney?', () => ({ private: true })],
    ['list', 'list all ICSs', plain],
    ['profile', 'profile of Norfolk and Waveney', plain],
    ['compare', 'Compare Kent and Surrey on DMA score', plain],
    ['breakdown', 'DMA score by region', () => ({ imageNote: 'The picture could not be added: the upload failed.' })],
    ['change', 'How has London changed since 2024?', plain],
    ['clarify', 'norfolk trust', plain],
    ['refused', 'what is the weather today', plain],
    ['several-questions', 'Who is highest? And what is the lowest in London?', plain],
    ['statement', 'What did ICS digital leaders say about their priorities?', plain],
    ['greeting', 'thank you', plain],
  ];

test.each(TYPICAL)('%s: %s', async (name, question, options) => {
  const answer = await bundled.ask(question);
  const message = answerMessage(answer, { answerId: 'a1', ...options(answer) });
  expect(blockFaults(message)).toEqual([]);
  expect(message).toEqual(kept(name, message));
});

test.each(TYPICAL)('%s: how it was worked out, and in every other way it can be shown', async (_, question) => {
  const answer = await bundled.ask(question);
  const image = { fileId: 'F0123456789', altText: chartAltText(answer) };
  for (const view of ['both', 'table', 'chart'] as const)
    for (const rows of ['first', 'all'] as const)
      for (const asPlain of [false, true])
        expect(blockFaults(answerMessage(answer, { answerId: 'a1', image, view, rows, plain: asPlain }))).toEqual([]);
  expect(blockFaults(explainMessage(answer, 'a1'))).toEqual([]);
});

/** What was posted when somebody last looked at it. */
function kept(name: string, message: object): unknown {
  const file = join(import.meta.dirname, 'answers', `${name}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify(message, null, 2)}\n`);
  throw new Error(`${file} is written: look at it and run the test again.`);
}
