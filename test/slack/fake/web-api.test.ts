/** The Web API of the fake, asked by the real client: what is kept, what is refused, and what goes wrong on demand. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import webApi from '@slack/web-api';
import { ADA, answeredLate, delayed, type FakeSlack, GENERAL, gate, httpError, startSlack } from './fake-slack.js';
import { silentLogger } from './silent-logger.js';

const { WebClient } = webApi;

const NOW = Date.UTC(2026, 10, 22);
const PNG = Buffer.from('89504e470d0a1a0a0d0a2d2d00ff', 'hex');

let slack: FakeSlack;
let client: InstanceType<typeof WebClient>;
let clock: number;

beforeEach(async () => {
  clock = NOW;
  slack = await startSlack({ now: () => clock, validate: ({ blocks }) => (hasBadBlock(blocks) ? ['bad block'] : []) });
  client = clientWith(slack.team().botToken);
});
afterEach(() => slack.close());

const hasBadBlock = (blocks: unknown) => JSON.stringify(blocks ?? []).includes('"bad"');
const quiet = { retryConfig: { retries: 0 }, logger: silentLogger };
const clientWith = (token?: string, more: { fetch?: typeof fetch } = {}) =>
  new WebClient(token, { ...quiet, slackApiUrl: slack.apiUrl, ...more });
const errorOf = (call: Promise<unknown>) =>
  call.then(
    () => 'ok',
    (error) => error.data?.error ?? error.statusCode ?? error.code,
  );
const post = (args: { channel?: string; text?: string; [name: string]: unknown } = {}) =>
  client.chat.postMessage({ channel: GENERAL, text: 'hello', ...args });
const section = (text: string) => ({ type: 'section' as const, text: { type: 'plain_text' as const, text } });
const picture = (id: string) => ({ type: 'image' as const, alt_text: 'a chart', slack_file: { id } });

async function uploaded(): Promise<string> {
  const sent = await client.filesUploadV2({ file: PNG, filename: 'chart.png', title: 'Chart' });
  return (sent as unknown as { files: { files: { id: string }[] }[] }).files[0]?.files[0]?.id ?? '';
}

test('a message is kept as it was sent, and its changes with it', async () => {
  const metadata = { event_type: 'answer', event_payload: { id: 7 } };
  const { ts } = await post({ text: '{"not": "parsed"}', blocks: [section('one')], metadata, unfurl_links: false });
  await client.chat.update({ channel: GENERAL, ts: ts ?? '', text: 'two', blocks: [section('two')] });
  await client.reactions.add({ channel: GENERAL, timestamp: ts ?? '', name: 'eyes' });
  expect(slack.posts(GENERAL)).toEqual([
    expect.objectContaining({
      ts: `${NOW / 1000}.000000`,
      text: 'two',
      blocks: [section('two')],
      metadata,
      sentWith: { unfurl_links: false },
      edits: [{ text: '{"not": "parsed"}', blocks: [section('one')] }],
      reactions: [{ name: 'eyes', user: slack.team().botUserId }],
    }),
  ]);
  await client.chat.delete({ channel: GENERAL, ts: ts ?? '' });
  expect(slack.posts()).toEqual([]);
});

test.each([
  ['channel_not_found', { channel: 'C0NOWHERE1' }],
  ['not_in_channel', { channel: 'C0OUTSIDE1' }],
  ['is_archived', { channel: 'C0ARCHIVE1' }],
  ['channel_not_found', { channel: 'G0SECRET01' }],
  ['msg_too_long', { text: 'x'.repeat(40_001) }],
  ['no_text', { text: '' }],
  ['invalid_blocks', { blocks: [{ type: 'bad' }] }],
  ['invalid_blocks', { blocks: [picture('F0NOWHERE1')] }],
  ['invalid_metadata_format', { metadata: { event_type: 'lonely' } }],
])('%s', async (error, args) => {
  slack.setChannel({ id: 'C0OUTSIDE1', is_member: false });
  slack.setChannel({ id: 'C0ARCHIVE1', is_archived: true });
  slack.setChannel({ id: 'G0SECRET01', kind: 'group', is_member: false });
  expect(await errorOf(post(args))).toBe(error);
  expect(slack.posts()).toEqual([]);
});

test('faults of blocks that the checker finds are problems of the test', async () => {
  await errorOf(post({ blocks: [{ type: 'bad' }] }));
  expect(slack.problems()).toEqual(['invalid blocks: bad block']);
});

test('a method that the fake does not know is a problem of the test', async () => {
  expect(await errorOf(client.apiCall('chat.sing'))).toBe('unknown_method');
  expect(slack.problems()).toEqual(['unknown method: chat.sing']);
});

test('tokens and scopes', async () => {
  expect(await errorOf(clientWith('xoxb-wrong').auth.test())).toBe('invalid_auth');
  slack.team().scopes = ['chat:write'];
  expect(await errorOf(post())).toBe('ok');
  expect(await errorOf(client.users.info({ user: ADA }))).toBe('missing_scope');
  expect(await errorOf(client.conversations.info({ channel: GENERAL }))).toBe('missing_scope');
  await client.auth.revoke();
  expect(await errorOf(post())).toBe('token_revoked');
});

test('a code is exchanged for a token, once', async () => {
  const { clientId: client_id, clientSecret: client_secret } = slack.credentials;
  const code = slack.installCode();
  const nobody = clientWith();
  expect(await errorOf(nobody.oauth.v2.access({ code, client_id, client_secret: 'wrong' }))).toBe('bad_client_secret');
  const installed = await nobody.oauth.v2.access({ code, client_id, client_secret });
  expect(installed).toMatchObject({ access_token: slack.team().botToken, team: { id: slack.team().id } });
  expect(await errorOf(nobody.oauth.v2.access({ code, client_id, client_secret }))).toBe('invalid_code');
});

test('a file is shown from its third poll on', async () => {
  slack.setFilesReady({ polls: 3 });
  const id = await uploaded();
  expect(slack.files()).toEqual([expect.objectContaining({ id, bytes: PNG, title: 'Chart', completedAt: NOW })]);
  const seen = [];
  for (let poll = 1; poll <= 3; poll += 1) {
    seen.push([(await client.files.info({ file: id })).file?.mimetype, await errorOf(post({ blocks: [picture(id)] }))]);
  }
  expect(seen).toEqual([
    ['', 'invalid_blocks'],
    ['', 'invalid_blocks'],
    ['image/png', 'ok'],
  ]);
});

test('a file is shown after a while, or never', async () => {
  slack.setFilesReady({ milliseconds: 500 });
  const id = await uploaded();
  expect(await errorOf(post({ blocks: [picture(id)] }))).toBe('invalid_blocks');
  clock += 500;
  expect(await errorOf(post({ blocks: [picture(id)] }))).toBe('ok');
  slack.setFilesReady('never');
  expect(await errorOf(post({ blocks: [picture(id)] }))).toBe('invalid_blocks');
});

test('the bytes of a file can be lost on the way', async () => {
  slack.fail('upload', httpError(500));
  expect(await errorOf(uploaded())).not.toBe('ok');
  expect(slack.calls('files.completeUploadExternal')).toEqual([]);
});

test('history is read in pages, newest first, and threads oldest first, with metadata where asked', async () => {
  const metadata = { event_type: 'digest', event_payload: { slot: 'a' } };
  const { ts: root = '' } = await post({ text: 'root', metadata });
  await post({ text: 'reply', thread_ts: root });
  await post({ text: 'later' });
  const first = await client.conversations.history({ channel: GENERAL, limit: 1, include_all_metadata: true });
  const second = await client.conversations.history({
    channel: GENERAL,
    cursor: first.response_metadata?.next_cursor ?? '',
    include_all_metadata: true,
  });
  expect([first.has_more, first.messages?.[0]?.text]).toEqual([true, 'later']);
  expect(second.messages).toEqual([expect.objectContaining({ text: 'root', metadata })]);
  const thread = await client.conversations.replies({ channel: GENERAL, ts: root });
  expect(thread.messages?.map(({ text, metadata: shown }) => [text, shown])).toEqual([
    ['root', undefined],
    ['reply', undefined],
  ]);
});

test('who a person is, and where a conversation is shared', async () => {
  slack.setUser({ id: 'U0GUEST001', is_ultra_restricted: true, tz: 'Asia/Tokyo' });
  slack.setChannel({ id: GENERAL, is_ext_shared: true });
  expect(await client.users.info({ user: 'U0GUEST001' })).toMatchObject({
    user: { is_ultra_restricted: true, tz: 'Asia/Tokyo', team_id: slack.team().id },
  });
  expect(await client.conversations.info({ channel: GENERAL })).toMatchObject({
    channel: { is_ext_shared: true, is_channel: true, is_member: true },
  });
  const { channel } = await client.conversations.open({ users: ADA });
  expect((await client.conversations.open({ users: ADA })).channel?.id).toBe(channel?.id);
});

test('statuses, prompts and notes for one person', async () => {
  await client.assistant.threads.setStatus({ channel_id: GENERAL, thread_ts: '1.0', status: 'thinks' });
  await client.assistant.threads.setSuggestedPrompts({
    channel_id: GENERAL,
    title: 'Try',
    prompts: [{ title: 'a', message: 'b' }],
  });
  await client.chat.postEphemeral({ channel: GENERAL, user: ADA, text: 'psst' });
  expect(slack.assistant().map(({ kind, text }) => [kind, text])).toEqual([
    ['status', 'thinks'],
    ['prompts', 'Try'],
  ]);
  expect(slack.ephemerals(ADA)).toEqual([expect.objectContaining({ text: 'psst', channel: GENERAL })]);
});

test('a Home is changed only by who saw it last', async () => {
  const view = { type: 'home' as const, blocks: [section('one')] };
  const { view: first } = await client.views.publish({ user_id: ADA, view });
  await client.views.publish({ user_id: ADA, view, hash: first?.hash ?? '' });
  expect(await errorOf(client.views.publish({ user_id: ADA, view, hash: first?.hash ?? '' }))).toBe('hash_conflict');
  expect(slack.home(ADA)?.updates).toHaveLength(1);
});

test('a call that is held does nothing until it is let go', async () => {
  const { opened, open } = gate();
  slack.fail('chat.postMessage', delayed(opened));
  const held = post();
  await slack.until(() => slack.calls('chat.postMessage')[0], 'the call');
  expect(slack.posts()).toEqual([]);
  open();
  await held;
  expect(slack.posts()).toHaveLength(1);
});

test('a call whose caller hangs up before the answer has its effect all the same', async () => {
  const line = new AbortController();
  const hasty = clientWith(slack.team().botToken, {
    fetch: (url, init) => fetch(url, { ...init, signal: line.signal }),
  });
  slack.fail('chat.postMessage', answeredLate(gate().opened));
  const called = errorOf(hasty.chat.postMessage({ channel: GENERAL, text: 'hello' }));
  await slack.until(() => slack.posts()[0], 'the post');
  line.abort();
  expect(await called).toBe('slack_webapi_request_error');
  expect(slack.posts()).toHaveLength(1);
});

test('each workspace has its own token, channels and files', async () => {
  const two = await startSlack({
    teams: [{ id: 'T0FIRST001' }, { id: 'T0SECOND01' }],
    channels: [{ id: 'C0SECOND01', team: 'T0SECOND01' }],
  });
  const second = new WebClient(two.team('T0SECOND01').botToken, { ...quiet, slackApiUrl: two.apiUrl });
  expect(await second.auth.test()).toMatchObject({ team_id: 'T0SECOND01', user_id: two.team('T0SECOND01').botUserId });
  expect(await errorOf(second.chat.postMessage({ channel: GENERAL, text: 'hello' }))).toBe('channel_not_found');
  expect(await errorOf(second.chat.postMessage({ channel: 'C0SECOND01', text: 'hello' }))).toBe('ok');
  await two.close();
});
