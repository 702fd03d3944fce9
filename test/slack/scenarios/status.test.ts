/** While an answer takes its time, its thread says that something is being done. */
import { jest } from '@jest/globals';
import { delayed, gate, refuses } from '../fake/fake-slack.js';
import { answersTo, asked } from './answered.js';
import { type Running, runApp } from './running-app.js';

jest.setTimeout(30_000);

const PATIENCE = 100;
const DEVON = 'DMA score of Devon';
let app: Running;
beforeAll(async () => {
  app = await runApp({ changed: (options) => ({ ...options, patience: PATIENCE }) });
});
afterAll(() => app.stop());
afterEach(() => expect(app.slack.problems()).toEqual([]));

async function askedWhileSlow() {
  const { slack } = app;
  const { open, opened } = gate();
  slack.fail('chat.postMessage', delayed(opened));
  const question = await slack.mention({ text: DEVON });
  return { question, open };
}

test('a status after some time, in the thread, and gone with the answer', async () => {
  const { slack } = app;
  const { question, open } = await askedWhileSlow();
  await slack.until(() => slack.assistant().length === 1, 'the status');
  expect(slack.assistant()[0]).toMatchObject({ kind: 'status', channel: question.channel, thread_ts: question.ts });
  expect(slack.assistant()[0]?.text).not.toBe('');
  expect(answersTo(slack, question)).toEqual([]);
  open();
  await slack.until(() => slack.assistant().at(-1)?.text === '', 'no status any more');
  expect(answersTo(slack, question)).toHaveLength(1);
});

test('none for an answer that comes at once, however long its picture takes', async () => {
  const { slack } = app;
  const before = slack.assistant().length;
  slack.fail('files.info', delayed(3 * PATIENCE));
  const question = await asked(slack, DEVON);
  await slack.until(() => answersTo(slack, question)[0]?.edits.length === 1, 'the picture');
  expect(slack.assistant()).toHaveLength(before);
});

test('that it cannot be shown holds up nothing', async () => {
  const { slack } = app;
  slack.fail('assistant.threads.setStatus', refuses('missing_scope'), { times: 2 });
  const { question, open } = await askedWhileSlow();
  await slack.until(
    () => slack.calls('assistant.threads.setStatus').at(-1)?.outcome === 'missing_scope',
    'the attempt',
  );
  open();
  await slack.until(() => answersTo(slack, question).length === 1, 'the answer');
});
