/** Posts that Slack holds up, refuses, or never answers: there is one message in the end, or none, and never two. */
import { jest } from '@jest/globals';
import {
  ADA,
  delayed,
  GENERAL,
  gate,
  httpError,
  lostAfter,
  rateLimited,
  refuses,
  resetBefore,
} from '../fake/fake-slack.js';
import { answersTo, asked, typesOf } from './answered.js';
import { type Running, runApp } from './running-app.js';

jest.setTimeout(30_000);

const DEVON = 'DMA score of Devon';
const REFERENCE = /reference(?: is|:) [0-9a-f-]{36}/;
const WITHOUT_HISTORY = ['app_mentions:read', 'chat:write', 'files:read', 'files:write', 'users:read', 'im:write'];

let app: Running;
beforeAll(async () => {
  app = await runApp();
  app.slack.setChannel({ id: 'C0OTHER001' });
});
afterAll(() => app.stop());
beforeEach(() => {
  app.slack.team().scopes = null;
});
afterEach(() => {
  expect(app.slack.problems()).toEqual([]);
  app.slack.clearFaults();
});

const postsTried = () => app.slack.calls('chat.postMessage').length;

type Answers = ReturnType<typeof answersTo>;

/** Asks, waits until `sign` is to be seen and then all is quiet, and gives what stands under the question. */
async function outcome(sign: (answers: Answers) => unknown): Promise<Answers> {
  const { slack } = app;
  const question = await slack.mention({ text: DEVON });
  await slack.until(() => sign(answersTo(slack, question)), 'the end of it');
  await slack.idle();
  return answersTo(slack, question);
}

const hasPicture = ([answer]: Answers) => answer?.edits.length === 1;
const saysReference = ([answer]: Answers) => REFERENCE.test(answer?.text ?? '');

test('too many messages: it waits as long as Slack says, and posts once', async () => {
  app.slack.fail('chat.postMessage', rateLimited(11), { times: 2 });
  expect(await outcome(hasPicture)).toHaveLength(1);
  expect(app.waits.filter((wait) => wait === 11_000)).toHaveLength(2);
});

test('one channel that waits holds up no other, and its own messages come in their order', async () => {
  const { open, opened } = gate();
  const slow = await runApp({
    changed: (options) => ({
      ...options,
      sleep: (milliseconds) => (milliseconds > 1_000 ? opened : Promise.resolve()),
    }),
  });
  const { slack } = slow;
  slack.setChannel({ id: 'C0OTHER001' });
  slack.fail('chat.postMessage', rateLimited(60), { when: ({ args }) => args.channel === GENERAL });
  const first = await slack.mention({ text: DEVON });
  await slack.until(() => slack.calls('chat.postMessage').length === 1, 'the refusal');
  const second = await slack.mention({ text: 'DMA score of Dorset' });
  const other = await asked(slack, DEVON, 'C0OTHER001');
  expect(answersTo(slack, other)).toHaveLength(1);
  expect(slack.posts(GENERAL)).toEqual([]);
  open();
  await slack.until(() => answersTo(slack, second).length === 1, 'the answer that waited for the first');
  expect(answersTo(slack, first)).toHaveLength(1);
  expect(slack.posts(GENERAL).map(({ text }) => text.split("'")[0])).toEqual(['Devon', 'Dorset']);
  await slow.stop();
});

test('too many, again and again: in the end the asker is told, once there is room', async () => {
  app.slack.fail('chat.postMessage', rateLimited(1), { times: 4 });
  const [sentence, ...more] = await outcome(saysReference);
  expect(sentence?.text).toMatch(REFERENCE);
  expect(more).toEqual([]);
});

test('posted, and the answer of Slack lost: found by its mark, and never posted again', async () => {
  app.slack.fail('chat.postMessage', lostAfter);
  const before = postsTried();
  const [answer, ...more] = await outcome(hasPicture);
  expect(more).toEqual([]);
  expect(answer?.edits).toHaveLength(1);
  expect(postsTried()).toBe(before + 1);
});

test('found in a long thread, too', async () => {
  const { slack } = app;
  const root = await asked(slack, DEVON);
  for (let i = 0; i < 40; i += 1) await slack.messageEvent({ text: `word ${i}`, thread_ts: root.ts });
  slack.fail('chat.postMessage', lostAfter);
  await slack.mention({ text: 'DMA score of Kent', thread_ts: root.ts });
  const last = () => answersTo(slack, root).at(-1);
  await slack.until(() => last()?.text.includes('Kent') && last()?.edits.length === 1, 'the answer with its picture');
  expect(answersTo(slack, root)).toHaveLength(2);
});

test('the same where the app may not read: not posted again, and the asker alone is told what to do', async () => {
  const { slack } = app;
  slack.team().scopes = WITHOUT_HISTORY;
  slack.fail('chat.postMessage', lostAfter);
  const before = postsTried();
  const [answer, ...more] = await outcome(() => slack.ephemerals(ADA).length > 0);
  expect([answer?.text, more]).toEqual([expect.stringContaining('Devon'), []]);
  expect(postsTried()).toBe(before + 1);
  expect(slack.ephemerals(ADA).at(-1)?.text).toMatch(REFERENCE);
  expect(app.log.at(-1)).toContain('Nobody knows');
});

test.each([
  ['the line is cut before', resetBefore],
  ['an error of the server', httpError(500)],
  ['an error inside Slack', refuses('internal_error')],
])('%s: certainly not there, so it is posted after all', async (_, fault) => {
  app.slack.fail('chat.postMessage', fault);
  const before = postsTried();
  expect(await outcome(hasPicture)).toHaveLength(1);
  expect(postsTried()).toBe(before + 2);
});

test.each([
  ['the line is cut before', resetBefore],
  ['an error of the server', httpError(500)],
])('%s, and the app may not read: nobody knows, so nothing is posted again', async (_, fault) => {
  const { slack } = app;
  slack.team().scopes = WITHOUT_HISTORY;
  slack.fail('chat.postMessage', fault);
  const told = slack.ephemerals(ADA).length;
  expect(await outcome(() => slack.ephemerals(ADA).length > told)).toEqual([]);
});

test('no answer in time: it may still come, so nothing is posted again', async () => {
  const late = await runApp({ changed: (options) => ({ ...options, timeout: 1_000 }) });
  const { slack } = late;
  const { open, opened } = gate();
  slack.fail('chat.postMessage', delayed(opened));
  const question = await slack.mention({ text: DEVON });
  await slack.until(() => slack.ephemerals(ADA).length > 0, 'the word that nobody knows');
  open();
  await slack.until(() => answersTo(slack, question).length === 1, 'the late message');
  await slack.idle();
  expect(answersTo(slack, question)).toHaveLength(1);
  await late.stop();
});

test('a workspace that refuses tables gets the figures in lines', async () => {
  const hasTable = (call: { readonly args: object }) => JSON.stringify(call.args).includes('"type":"table"');
  app.slack.fail('chat.postMessage', refuses('invalid_blocks'), { when: hasTable });
  app.slack.fail('chat.update', refuses('invalid_blocks'), { when: hasTable, times: 9 });
  const [answer, ...more] = await outcome(hasPicture);
  expect(more).toEqual([]);
  if (answer) expect(typesOf(answer)).toEqual(expect.arrayContaining(['section', 'image']));
  if (answer) expect(typesOf(answer)).not.toContain('table');
});

test('refused for good: one sentence with a reference in its place', async () => {
  app.slack.fail('chat.postMessage', refuses('msg_blocks_too_long'));
  const [sentence, ...more] = await outcome(saysReference);
  expect(sentence?.text).toMatch(REFERENCE);
  expect(more).toEqual([]);
});

test('the app may not write where it was asked: the sentence comes in a direct message', async () => {
  const { slack } = app;
  slack.setChannel({ id: 'C0SILENT01', is_archived: true });
  await slack.mention({ text: DEVON, channel: 'C0SILENT01' });
  const direct = () => slack.posts().find(({ channel }) => channel.startsWith('D'));
  await slack.until(direct, 'the sentence');
  expect(direct()?.text).toMatch(REFERENCE);
});

test('two presses on the same button at once post once', async () => {
  const { slack } = app;
  await slack.slashCommand({ command: '/dma', text: DEVON });
  const alone = await slack.until(() => slack.ephemerals(ADA).find(({ via }) => via === 'response_url'), 'the answer');
  const before = slack.posts(GENERAL).length;
  const press = () => slack.click({ on: alone, action_id: 'answer_post_to_channel' });
  await Promise.all([press(), press()]);
  await slack.until(() => slack.posts(GENERAL).length > before, 'the answer for all');
  await slack.idle();
  expect(slack.posts(GENERAL)).toHaveLength(before + 1);
});

describe('while an answer takes its time', () => {
  const PATIENCE = 100;
  let slow: Running;
  beforeAll(async () => {
    slow = await runApp({ changed: (options) => ({ ...options, patience: PATIENCE }) });
  });
  afterAll(() => slow.stop());
  afterEach(() => expect(slow.slack.problems()).toEqual([]));

  async function askedWhileSlow() {
    const { slack } = slow;
    const { open, opened } = gate();
    slack.fail('chat.postMessage', delayed(opened));
    const question = await slack.mention({ text: DEVON });
    return { question, open };
  }

  test('a status after some time, in the thread, and gone with the answer', async () => {
    const { slack } = slow;
    const { question, open } = await askedWhileSlow();
    await slack.until(() => slack.assistant().length === 1, 'the status');
    expect(slack.assistant()[0]).toMatchObject({ kind: 'status', channel: question.channel, thread_ts: question.ts });
    expect(slack.assistant()[0]?.text).not.toBe('');
    expect(answersTo(slack, question)).toEqual([]);
    open();
    await slack.until(() => slack.assistant().at(-1)?.text === '', 'no status any more');
    expect(answersTo(slack, question)).toHaveLength(1);
  });

  test('none after the answer has come, however long its picture takes', async () => {
    const { slack } = slow;
    const shown = () => slack.assistant().filter(({ text }) => text !== '').length;
    slack.fail('files.info', delayed(3 * PATIENCE));
    const question = await asked(slack, DEVON);
    // On a busy machine the words may take their time, too.
    await slack.idle(PATIENCE);
    const before = shown();
    await slack.until(() => answersTo(slack, question)[0]?.edits.length === 1, 'the picture');
    expect(shown()).toBe(before);
  });

  test('that it cannot be shown holds up nothing', async () => {
    const { slack } = slow;
    slack.fail('assistant.threads.setStatus', refuses('missing_scope'), { times: 2 });
    const { question, open } = await askedWhileSlow();
    await slack.until(
      () => slack.calls('assistant.threads.setStatus').at(-1)?.outcome === 'missing_scope',
      'the attempt',
    );
    open();
    await slack.until(() => answersTo(slack, question).length === 1, 'the answer');
  });
});
