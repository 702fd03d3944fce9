/** Requests that are not Slack's, or not as Slack sends them: no work is done for them. */
import { jest } from '@jest/globals';
import { ADA, GENERAL } from '../fake/fake-slack.js';
import { answersTo } from './answered.js';
import { type Running, runApp } from './running-app.js';

jest.setTimeout(30_000);

const FORM = 'application/x-www-form-urlencoded';
const question = (ts: string) => ({
  type: 'event_callback',
  team_id: 'T0WIGGLE01',
  event_id: `Ev${ts}`,
  event: { type: 'app_mention', user: ADA, channel: GENERAL, text: 'DMA score of Devon', ts },
});

let app: Running;
beforeAll(async () => {
  app = await runApp({ way: 'http' });
});
afterAll(() => app.stop());
afterEach(() => expect(app.slack.problems()).toEqual([]));

test.each([
  ['signed with another secret', { secret: 'guessed' }, 401],
  ['without a signature', { signature: null }, 401],
  ['with half a signature', { signature: 'v0=12ab' }, 401],
  ['six minutes old', { secondsAgo: 360 }, 401],
  ['six minutes ahead', { secondsAgo: -360 }, 401],
  ['without a time', { headers: { 'x-slack-request-timestamp': '' } }, 401],
  ['with a time that is none', { headers: { 'x-slack-request-timestamp': 'soon' } }, 401],
])('a request %s', async (_, options, status) => {
  const { slack } = app;
  const before = slack.calls().length;
  expect((await slack.post(question('1700000000.000100'), options)).status).toBe(status);
  await slack.idle();
  expect(slack.calls()).toHaveLength(before);
});

test.each([
  ['broken JSON', '{"type":"event_callback","event":{"text":"lowest score in my ward', {}, 400],
  ['no object', 'null', {}, 400],
  ['a list', '[{"type":"event_callback"}]', {}, 400],
  ['nothing', '', {}, 400],
  ['a form whose payload is no object', 'payload=null', { contentType: FORM }, 400],
  ['more than Slack ever sends', `{"text":"${'x'.repeat(1_100_000)}"}`, {}, 413],
])('a body with %s', async (_, body, options, status) => {
  const { slack } = app;
  const before = slack.calls().length;
  expect((await slack.post(body, options)).status).toBe(status);
  await slack.idle();
  expect(slack.calls()).toHaveLength(before);
  expect(app.log.filter((line) => line.includes('my ward'))).toEqual([]);
});

test('Slack tries the address', async () => {
  const tried = await app.slack.post({ type: 'url_verification', challenge: 'abc' });
  expect(tried).toMatchObject({ status: 200, body: { challenge: 'abc' } });
});

test('Slack says that there are too many events', async () => {
  expect((await app.slack.post({ type: 'app_rate_limited', team_id: 'T0WIGGLE01' })).status).toBe(200);
  expect(app.log.at(-1)).toContain('too many');
});

test('after all of these it answers', async () => {
  const { slack } = app;
  const asked = await slack.mention({ text: 'DMA score of Devon' });
  await slack.until(() => answersTo(slack, asked).length === 1, 'the answer');
});

test('while it stops, Slack is asked to come again, and what was begun is finished', async () => {
  const stopping = await runApp({ way: 'http' });
  const { slack, service } = stopping;
  slack.setFilesReady({ polls: 3 });
  const begun = await slack.mention({ text: 'lowest 5 ICSs by DMA in Midlands' });
  const stopped = service.stop();
  const late = await slack.mention({ text: 'DMA score of Devon' });
  expect(late.status === 503 || late.status === null).toBe(true);
  await stopped;
  expect(answersTo(slack, begun)[0]?.edits).toHaveLength(1);
  expect(answersTo(slack, late)).toEqual([]);
  await stopping.restart();
  await slack.again(late);
  await slack.until(() => answersTo(slack, late).length === 1, 'the answer of the next process');
  await stopping.stop();
});
