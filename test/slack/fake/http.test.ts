/** A real Bolt app over HTTP against the fake: signed requests are heard, all others refused. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type FakeSlack, startSlack } from './fake-slack.js';
import { type Parrot, SECRET, startParrot } from './parrot.js';

let slack: FakeSlack;
let parrot: Parrot;

beforeAll(async () => {
  slack = await startSlack();
  parrot = await startParrot(slack, 'http');
  slack.deliverTo(parrot.url, { signingSecret: SECRET });
});
afterAll(async () => {
  await parrot.stop();
  await slack.close();
});

const posted = (text: string) => slack.until(() => slack.posts().find((post) => post.text === text), `a post ${text}`);

test('a mention, a command, a click and a form', async () => {
  expect(await slack.mention({ text: 'hello' })).toMatchObject({ status: 200, body: null });
  const message = await posted('hello');
  expect(await slack.click({ on: message, action_id: 'again' })).toMatchObject({ status: 200 });
  await posted('cracker');
  expect(await slack.slashCommand({ command: '/parrot', text: 'form & <more>' })).toMatchObject({
    status: 200,
    body: { text: 'Heard form & <more>' },
  });
  await slack.slashCommand({ command: '/parrot', text: 'form' });
  const view = await slack.until(() => slack.modals()[0], 'the form');
  expect(await slack.submitView({ view, inputs: { word: 'bye' } })).toMatchObject({ status: 200, body: null });
  await posted('bye');
});

test('retries say so in the headers', async () => {
  const said = await slack.mention({ text: 'once' });
  await slack.again(said, 'http_timeout');
  await slack.until(() => parrot.heard.at(-1)?.retry === 1, 'the retry');
});

test('a command that nobody acks is not sent again', async () => {
  expect(await slack.slashCommand({ command: '/nobody', retries: 2 })).toMatchObject({ status: 404, attempts: 1 });
});

test.each([
  ['a forged signature', { secret: 'guessed' }, 401],
  ['no signature', { signature: null }, 401],
  ['an old request', { secondsAgo: 301 }, 401],
  ['a good one', {}, 200],
])('%s', async (_, how, status) => {
  expect(await slack.post({ type: 'url_verification', challenge: 'c' }, how)).toMatchObject({ status });
});

test('a body that is no JSON, though signed', async () => {
  expect(await slack.post('{"type":')).toMatchObject({ status: 400 });
});

test('an app that is not there', async () => {
  const other = await startSlack({ retries: 2 });
  other.deliverTo('http://127.0.0.1:1/slack/events', { signingSecret: SECRET });
  const said = await other.mention({ text: 'anybody?' });
  expect(said).toMatchObject({ status: null, attempts: 3, retry: { num: 2, reason: 'connection_failed' } });
  await other.close();
});
