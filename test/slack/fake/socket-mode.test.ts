/** A real Bolt app over Socket Mode against the fake: what is said to it arrives, and what it does is seen. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  ADA,
  type FakeSlack,
  GENERAL,
  lostAfter,
  rateLimited,
  refuses,
  resetBefore,
  startSlack,
} from './fake-slack.js';
import { type Parrot, startParrot } from './parrot.js';

let slack: FakeSlack;
let parrot: Parrot;

beforeEach(async () => {
  slack = await startSlack();
  parrot = await startParrot(slack, 'socket');
});
afterEach(async () => {
  await parrot.stop();
  await slack.close();
});

const reply = () => slack.until(() => slack.posts()[0], 'a reply');

test('a mention is acked and gets a reply in its thread', async () => {
  const said = await slack.mention({ text: 'hello' });
  expect(said).toMatchObject({ status: 200, attempts: 1, channel: GENERAL });
  expect(await reply()).toMatchObject({
    text: 'hello',
    channel: GENERAL,
    thread_ts: said.ts,
    user: slack.team().botUserId,
  });
  expect(slack.thread(GENERAL, said.ts).map(({ user }) => user)).toEqual([ADA, slack.team().botUserId]);
  expect(slack.problems()).toEqual([]);
});

test('a direct message gets one in the same place', async () => {
  const { channel } = await slack.directMessage({ text: 'psst' });
  expect(await reply()).toMatchObject({ text: 'You said psst', channel, thread_ts: null });
});

test('what was sent before can be sent again, as a retry of the same event', async () => {
  const said = await slack.mention({ text: 'hello' });
  const again = await slack.again(said);
  expect(again.delivery.payload.event_id).toBe(said.delivery.payload.event_id);
  await slack.until(() => parrot.heard.length === 2, 'both');
  expect(parrot.heard.map(({ retry }) => retry)).toEqual([0, 1]);
});

test('what nobody acks is sent again', async () => {
  // Bolt acks no action that has no listener.
  const nobody = await slack.slashCommand({ command: '/nobody', ackWithin: 20, retries: 2 });
  expect(nobody).toMatchObject({ status: null, attempts: 1 });
  await parrot.stop();
  await slack.until(() => slack.socket.received().length === 0, 'the end of the connection');
  const unheard = slack.mention({ text: 'hello', ackWithin: 20, retries: 2 });
  expect(await unheard).toMatchObject({ status: null, attempts: 3, retry: { num: 2, reason: 'timeout' } });
});

test('busy once: the client asks again', async () => {
  slack.fail('chat.postMessage', rateLimited(0));
  await slack.mention({ text: 'hello' });
  await reply();
  expect(slack.calls('chat.postMessage').map(({ outcome }) => outcome)).toEqual(['HTTP 429', 'ok']);
});

test('a line that is cut before the effect: one message', async () => {
  slack.fail('chat.postMessage', resetBefore);
  await slack.mention({ text: 'hello' });
  await reply();
  await slack.idle();
  expect(slack.posts()).toHaveLength(1);
});

test('an answer that is lost after the effect: the client of Slack posts twice', async () => {
  slack.fail('chat.postMessage', lostAfter);
  await slack.mention({ text: 'hello' });
  await slack.until(() => slack.posts().length === 2, 'the second of the same');
  expect(slack.calls('chat.postMessage').map(({ outcome }) => outcome)).toEqual(['reset', 'ok']);
});

test('only the calls meant fail', async () => {
  slack.fail('chat.postMessage', refuses('is_archived'), { when: ({ args }) => args.text === 'no' });
  const post = (text: string) => parrot.client.chat.postMessage({ channel: GENERAL, text });
  await expect(post('yes')).resolves.toMatchObject({ ok: true });
  await expect(post('no')).rejects.toMatchObject({ data: { error: 'is_archived' } });
  await expect(post('no')).resolves.toMatchObject({ ok: true });
});

test('a click brings the value of the button, and the answer replaces the message', async () => {
  await slack.mention({ text: 'hello' });
  const click = await slack.click({ on: await reply(), action_id: 'again', value: 'cracker' });
  expect(click).toMatchObject({ status: 200, body: null });
  const changed = await slack.until(() => slack.posts().find(({ text }) => text === 'cracker'), 'the change');
  expect(changed.edits).toEqual([expect.objectContaining({ text: 'hello' })]);
  expect(click.responses).toEqual([{ text: 'cracker', replace_original: true }]);
  await expect(slack.click({ on: changed, action_id: 'agin' })).rejects.toThrow('There is no element agin');
});

test('a command is answered to the asker alone, then to all', async () => {
  const command = await slack.slashCommand({ command: '/parrot', text: 'polly' });
  expect(command.body).toEqual({ text: 'Heard polly' });
  expect(slack.ephemerals(ADA)).toEqual([expect.objectContaining({ text: 'Heard polly', via: 'ack' })]);
  expect(await reply()).toMatchObject({ text: 'polly', channel: GENERAL });
});

test('a form opens, says what is wrong with it, and is sent', async () => {
  await slack.slashCommand({ command: '/parrot', text: 'form' });
  const view = await slack.until(() => slack.modals()[0], 'the form');
  const wrong = await slack.submitView({ view, inputs: { word: null } });
  expect(wrong.body).toEqual({ response_action: 'errors', errors: { word: 'Say something.' } });
  expect(slack.modals()).toHaveLength(1);
  await slack.submitView({ view });
  expect(slack.modals()).toEqual([]);
  expect(await reply()).toMatchObject({ text: 'hello', channel: expect.stringMatching(/^D/) });
});

test('a Home is published, and a button in it is pressed', async () => {
  await slack.openHome();
  const home = await slack.until(() => slack.home(), 'a Home');
  const click = await slack.click({ on: home, action_id: 'again' });
  expect(click.delivery.payload).toMatchObject({
    container: { type: 'view', view_id: home.id },
    view: { type: 'home' },
  });
});

test('a message is repeated by its shortcut', async () => {
  const { ts } = await slack.messageEvent({ text: 'pieces of eight', subtype: 'thread_broadcast' });
  const message = slack.messages().find((one) => one.ts === ts);
  if (!message) throw new Error('The message is not there.');
  await slack.messageShortcut({ callback_id: 'repeat', message });
  const [shown] = await slack.until(() => (slack.ephemerals(ADA).length ? slack.ephemerals(ADA) : null), 'an answer');
  expect(shown).toMatchObject({ text: 'pieces of eight', via: 'response_url' });
});

test('of two connections each gets some envelopes, and no envelope goes to both', async () => {
  const other = await startParrot(slack, 'socket');
  try {
    for (const text of ['one', 'two', 'three', 'four']) await slack.mention({ text });
    expect(slack.socket.received()).toEqual([2, 2]);
    const heard = [...parrot.heard, ...other.heard].map(({ text }) => text.split(' ')[1]);
    expect(heard.sort()).toEqual(['four', 'one', 'three', 'two']);
  } finally {
    await other.stop();
  }
});

test('a connection that is told to come again gets nothing more', async () => {
  const other = await startParrot(slack, 'socket');
  try {
    slack.socket.disconnect();
    for (const text of ['one', 'two']) expect(await slack.mention({ text })).toMatchObject({ status: 200 });
    expect([parrot.heard.length, other.heard.length]).toEqual([0, 2]);
  } finally {
    await other.stop();
  }
});

test('a connection that is cut is made anew', async () => {
  slack.socket.drop();
  await slack.until(() => slack.socket.received().length === 0, 'the end of the connection');
  // Nobody is there now: the mention waits for the connection.
  expect(await slack.mention({ text: 'hello' })).toMatchObject({ status: 200, attempts: 1 });
  expect(slack.calls('apps.connections.open')).toHaveLength(2);
});

test('an edit and a removal come with what was there before', async () => {
  const { channel, ts } = await slack.mention({ text: 'hello' });
  const edit = await slack.editQuestion({ channel, ts, text: 'good bye' });
  expect(edit.delivery.payload).toMatchObject({
    event: {
      subtype: 'message_changed',
      message: { ts, text: 'good bye' },
      previous_message: { text: expect.stringContaining('hello') },
    },
  });
  const removal = await slack.deleteQuestion({ channel, ts });
  expect(removal.delivery.payload).toMatchObject({ event: { subtype: 'message_deleted', deleted_ts: ts } });
});

test('a token is good until the app is removed', async () => {
  await slack.appUninstalled();
  await expect(parrot.client.auth.test()).rejects.toMatchObject({ data: { error: 'account_inactive' } });
});

test('what is waited for in vain comes with the story so far', async () => {
  await slack.mention({ text: 'hello' });
  await reply();
  await expect(slack.until(() => false, 'a miracle', 20)).rejects.toThrow(
    /Waited 20 ms in vain for a miracle[\s\S]*-> events_api app_mention: acked 200[\s\S]*<- chat.postMessage .*: ok/,
  );
});
