/** What is kept of a post at each moment, so that a process that finds it there after a crash knows what may have happened. */
import { join } from 'node:path';
import webApi, { type WebClient } from '@slack/web-api';
import { ChannelQueue } from '../../../src/slack/delivery/channel-queue.js';
import { type Delivery, delivery, type Posting } from '../../../src/slack/delivery/delivery.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { newFolder } from '../../dataset/tiny-files.js';
import { type FakeSlack, GENERAL, lostAfter, rateLimited, resetBefore, startSlack, TEAM } from '../fake/fake-slack.js';
import { silentLogger as logger } from '../fake/silent-logger.js';

const OTHER = 'C0OTHER001';
const KEY = 'digest:a:1';

let slack: FakeSlack;
let store: Store;
let client: WebClient;
/** What the post is at each moment at which it is waited for. */
let whileWaiting: (string | undefined)[];
beforeEach(async () => {
  slack = await startSlack({ channels: [{ id: OTHER }] });
  store = await openStore({ file: join(await newFolder(), 'state.db'), secret: null, now: Date.now });
  client = new webApi.WebClient(slack.team().botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger,
  });
  whileWaiting = [];
});
afterEach(async () => {
  await store.close();
  await slack.close();
});

const stateOf = async () => {
  const post = await store.posts.begin({ key: KEY, channel: GENERAL, fingerprint: '' });
  return post === 'new' ? post : post.state;
};

function making(turn: (() => Promise<number>) | null = null): Delivery {
  const sleep = async () => void whileWaiting.push(await stateOf());
  const queue = new ChannelQueue(0, async () => undefined, turn);
  return delivery({ posts: store.posts, queue, sleep, log: () => undefined, now: Date.now });
}

const posting = (changed: Partial<Posting> = {}): Posting => ({
  key: KEY,
  workspace: TEAM,
  channel: GENERAL,
  thread: null,
  alone: true,
  content: () => ({ text: 'Round-up', blocks: [] }),
  ...changed,
});

test('one whose turn never comes was not sent, and is sent the next time', async () => {
  const noTurn = async () => {
    throw new Error('no database');
  };
  await expect(making(noTurn).post(client, posting())).rejects.toThrow('no database');
  expect(await making().post(client, posting())).toMatchObject({ state: 'posted', existing: false });
});

test('while Slack makes it wait it is certainly not there', async () => {
  slack.fail('chat.postMessage', rateLimited(30));
  expect((await making().post(client, posting())).state).toBe('posted');
  expect(whileWaiting).toEqual(['failed']);
  expect(slack.posts(GENERAL)).toHaveLength(1);
});

test('one that is in doubt is left for later, looked for, and posted if it is not there', async () => {
  slack.fail('chat.postMessage', resetBefore);
  expect(await making().post(client, posting())).toEqual({ state: 'unknown', readable: true });
  expect(slack.posts(GENERAL)).toEqual([]);
  expect((await making().post(client, posting())).state).toBe('posted');
  expect(slack.posts(GENERAL)).toHaveLength(1);
});

test('one that an earlier process sent to another channel is found there, and not sent to the new one', async () => {
  slack.fail('chat.postMessage', lostAfter);
  slack.fail('conversations.history', resetBefore, { times: 1 });
  expect((await making().post(client, posting())).state).toBe('unknown');
  const found = await making().post(client, posting({ channel: OTHER }));
  expect(found).toMatchObject({ state: 'posted', channel: GENERAL, existing: true });
  expect(slack.posts(OTHER)).toEqual([]);
  expect(await making().post(client, posting({ channel: OTHER }))).toEqual(found);
});

test('one that may not be posted any more is not, and may be again later', async () => {
  const withdrawn = await making().post(client, posting({ mayPost: async () => false }));
  expect(withdrawn).toEqual({ state: 'failed', reason: 'withdrawn' });
  expect(slack.posts(GENERAL)).toEqual([]);
  expect((await making().post(client, posting())).state).toBe('posted');
});
