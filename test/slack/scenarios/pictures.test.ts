/** A picture may come late, or never: the words and the table stand from the first moment, and the message is there once. */
import { jest } from '@jest/globals';
import { httpError, rateLimited, refuses, resetBefore } from '../fake/fake-slack.js';
import { answersTo, asked, typesOf } from './answered.js';
import { type Running, runApp } from './running-app.js';

jest.setTimeout(30_000);

const RANK = 'lowest 5 ICSs by DMA in Midlands';
const NOTE = 'The picture could not be added';
const NOT_READY = {
  errors: ['invalid slack file [json-pointer:/blocks/2/slack_file]'],
  response_metadata: { messages: ['[ERROR] invalid slack file [json-pointer:/blocks/2/slack_file]'] },
};

let app: Running;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());
afterEach(() => {
  expect(app.slack.problems()).toEqual([]);
  app.slack.clearFaults();
  app.slack.setFilesReady({ polls: 0 });
});

/** The one answer once nothing more happens to it. */
async function settled(text = RANK) {
  const { slack } = app;
  const question = await asked(slack, text);
  const update = () => answersTo(slack, question)[0]?.edits.length === 1;
  await slack.until(update, 'the picture, or a note that there is none');
  await slack.idle();
  const [answer, ...others] = answersTo(slack, question);
  if (!answer) throw new Error('no answer');
  expect(others).toEqual([]);
  expect(answer.edits[0]?.blocks.map(({ type }) => type)).toContain('table');
  expect(typesOf(answer)).toContain('table');
  return answer;
}

const isNoted = (answer: { readonly blocks: unknown }) => JSON.stringify(answer.blocks).includes(NOTE);

test('ready after some time: it is waited for, in longer and longer steps', async () => {
  app.slack.setFilesReady({ polls: 5 });
  const before = app.waits.length;
  expect(typesOf(await settled())).toContain('image');
  const waits = app.waits.slice(before).filter((wait) => wait > 0);
  expect(waits).toEqual([250, 500, 1000, 2000]);
});

test('never ready: a note instead, after half a minute', async () => {
  app.slack.setFilesReady('never');
  const before = app.waits.length;
  const answer = await settled();
  expect(typesOf(answer)).not.toContain('image');
  expect(isNoted(answer)).toBe(true);
  const waited = app.waits.slice(before).reduce((sum, wait) => sum + wait, 0);
  expect(waited).toBeGreaterThan(20_000);
  expect(waited).toBeLessThan(40_000);
});

test.each([
  ['files.getUploadURLExternal', refuses('missing_scope')],
  ['files.getUploadURLExternal', resetBefore],
  ['upload', httpError(500)],
  ['upload', resetBefore],
  ['files.completeUploadExternal', refuses('internal_error')],
  ['files.info', refuses('file_not_found')],
])('%s fails: a note instead', async (method, fault) => {
  app.slack.fail(method, fault);
  const answer = await settled();
  expect(typesOf(answer)).not.toContain('image');
  expect(isNoted(answer)).toBe(true);
});

test.each([
  ['too many', rateLimited(3)],
  ['a broken line', resetBefore],
  ['an error of the server', httpError(502)],
])('files.info is asked again after %s', async (_, fault) => {
  app.slack.fail('files.info', fault, { times: 2 });
  expect(typesOf(await settled())).toContain('image');
});

test.each(['files.getUploadURLExternal', 'files.completeUploadExternal'])('%s waits for its turn', async (method) => {
  app.slack.fail(method, rateLimited(7));
  expect(typesOf(await settled())).toContain('image');
  expect(app.waits).toContain(7_000);
});

test('a file that is called ready and cannot be shown yet: tried again, and the table is not lost by it', async () => {
  app.slack.fail('chat.update', refuses('invalid_blocks', NOT_READY), { times: 2 });
  expect(typesOf(await settled())).toContain('image');
});

test('a file that can never be shown: a note instead', async () => {
  const showsFile = (call: { readonly args: object }) => JSON.stringify(call.args).includes('slack_file');
  app.slack.fail('chat.update', refuses('invalid_blocks', NOT_READY), { times: 9, when: showsFile });
  const answer = await settled();
  expect(typesOf(answer)).not.toContain('image');
  expect(isNoted(answer)).toBe(true);
});

test('the change of the message is answered by too many, an error, and nothing: made in the end', async () => {
  app.slack.fail('chat.update', rateLimited(2));
  app.slack.fail('chat.update', httpError(500));
  app.slack.fail('chat.update', resetBefore);
  expect(typesOf(await settled())).toContain('image');
});

test('no change is taken at all: words and table stand as they were posted', async () => {
  const { slack } = app;
  slack.fail('chat.update', refuses('cant_update_message'), { times: 9 });
  const question = await asked(slack, RANK);
  await slack.until(() => slack.calls('chat.update').at(-1)?.outcome === 'cant_update_message', 'the refusal');
  await slack.idle();
  const answers = answersTo(slack, question);
  expect(answers.map(typesOf)).toEqual([expect.arrayContaining(['table'])]);
});

test('a message that was deleted before its picture came stays deleted', async () => {
  const { slack } = app;
  slack.setFilesReady({ polls: 8 });
  const question = await asked(slack, RANK);
  const [on] = answersTo(slack, question);
  if (on) await slack.click({ on, action_id: 'answer_delete' });
  await slack.until(
    () => slack.calls('chat.update').some(({ outcome }) => outcome === 'message_not_found'),
    'no change',
  );
  await slack.idle();
  expect(answersTo(slack, question)).toEqual([]);
});

test('what somebody chose to see while the picture was on its way is still so when it is there', async () => {
  const { slack } = app;
  slack.setFilesReady({ polls: 8 });
  const question = await asked(slack, 'DMA of all ICSs');
  const [on] = answersTo(slack, question);
  if (on) await slack.click({ on, action_id: 'answer_show_all' });
  const block = (kind: string) => answersTo(slack, question)[0]?.blocks.find(({ type }) => type === kind);
  const rows = () => block('table')?.rows as readonly unknown[] | undefined;
  await slack.until(() => block('image') && (rows()?.length ?? 0) > 42, 'all rows and the picture');
});
