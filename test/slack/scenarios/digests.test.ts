/** Digests on their way into channels: posted once, with their pictures, and what happens where that cannot be. */
import { jest } from '@jest/globals';
import type { DigestBody } from '../../../src/digests/digest.js';
import { stateFile } from '../../../src/store/home.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { ADA, GENERAL, refuses, TEAM } from '../fake/fake-slack.js';
import { type Running, runApp } from './running-app.js';

jest.setTimeout(30_000);

const OWNER = { id: 'U0OWNER001', name: 'owner' };
const ARCHIVED = { id: 'C0ARCHIVE1', is_archived: true };
const ELSEWHERE = { id: 'C0ELSEWHE1', is_member: false };
const SHARED = { id: 'C0SHARED01', is_ext_shared: true };

const ROUND_UP: DigestBody = {
  title: 'Monday <morning>',
  content: { kind: 'round-up', place: 'Midlands' },
  schedule: { kind: 'daily', time: '09:00' },
  zone: 'Europe/London',
  condition: null,
};

let app: Running;
let store: Store;
beforeAll(async () => {
  app = await runApp({
    environment: { SLACK_REPORTS_TO: OWNER.id },
    fake: { users: [OWNER, { id: 'U0LEFT0001', deleted: true }], channels: [ARCHIVED, ELSEWHERE, SHARED] },
    changed: (options) => ({ ...options, digests: { ...options.digests, every: 20, spread: 0 } }),
  });
  store = await openStore({ file: stateFile(app.home), secret: null, now: Date.now });
});
afterAll(async () => {
  await store.close();
  await app.stop();
});

let count = 0;
/** A digest whose slot was a moment ago; gives its run once that is over. */
async function runOf(changed: {
  readonly channel?: string;
  readonly owner?: string;
  readonly body?: Partial<DigestBody>;
}) {
  count += 1;
  const id = `d${count}`;
  const body = { ...ROUND_UP, ...changed.body };
  const { channel = GENERAL, owner = ADA } = changed;
  await store.digests.add({ id, workspace: TEAM, channel, owner, nextAt: Date.now() - 1_000, body });
  for (;;) {
    const [run] = await store.runs.history(id, 1);
    if (run && run.freeAt === null) return { run, digest: await store.digests.byId(id) };
    await app.slack.idle();
  }
}

/** What was written to somebody directly. */
const direct = (user: string) =>
  app.slack.calls('chat.postMessage').flatMap(({ args }) => (args.channel === user ? [String(args.text)] : []));

test('words, a table and two pictures in one message, and no more than one', async () => {
  const { slack } = app;
  const { run } = await runOf({});
  expect(run).toMatchObject({ state: 'posted', channel: GENERAL });
  const [post, ...more] = slack.posts(GENERAL);
  expect(more).toEqual([]);
  expect(post?.ts).toBe(run.ts);
  expect(post?.text).toContain('The mean DMA score of the 11 ICSs in the Midlands was 2.96 in 2025');
  const blocks = post?.blocks.map(({ type }) => type);
  expect(blocks?.filter((type) => type === 'image')).toHaveLength(2);
  expect(blocks).toContain('table');
  const said = JSON.stringify(post?.blocks);
  expect(said).toContain('“Monday &lt;morning&gt;”, every day at 09:00');
  expect(said).toMatch(/Next: \w{3} \d/);
  expect(said).toContain('Source');
  await app.restart();
  expect(slack.posts(GENERAL)).toHaveLength(1);
  expect(slack.problems()).toEqual([]);
});

test('a picture that Slack does not take leaves the words', async () => {
  const { slack } = app;
  slack.fail('files.getUploadURLExternal', refuses('internal_error'));
  const { run } = await runOf({});
  expect(run.state).toBe('posted');
  const post = slack.posts(GENERAL).find(({ ts }) => ts === run.ts);
  expect(JSON.stringify(post?.blocks)).toContain('A picture could not be added');
});

describe('what cannot be posted pauses its digest, and its owner hears why once', () => {
  test.each([
    ['an archived channel', { channel: ARCHIVED.id }, 'The channel is archived'],
    ['a channel that the app is not in', { channel: ELSEWHERE.id }, 'invite it with /invite'],
    ['a channel that is shared with another organisation', { channel: SHARED.id }, 'shared with other organisations'],
    [
      'an organisation that is not in the data',
      { body: { content: { kind: 'watch-list', codes: ['QXX'], against: 'england' } } },
      'QXX',
    ],
  ] as const)('%s', async (_, changed, why) => {
    const before = direct(ADA).length;
    const { run, digest } = await runOf(changed as Parameters<typeof runOf>[0]);
    expect(run).toMatchObject({ state: 'failed', reason: expect.stringContaining(why) });
    expect(digest).toMatchObject({ state: 'paused', pausedBecause: expect.stringContaining(why) });
    await app.slack.until(() => direct(ADA).length > before, 'what the owner is told');
    const told = direct(ADA).slice(before);
    expect(told).toEqual([expect.stringContaining('I paused the digest')]);
    expect(told[0]).toContain(why);
  });

  test('somebody who has left: whoever looks after the app hears it', async () => {
    const { digest } = await runOf({ owner: 'U0LEFT0001' });
    expect(digest).toMatchObject({ state: 'paused', owner: null });
    const told = await app.slack.until(() => direct(OWNER.id).at(-1), 'what is told');
    expect(told).toContain('Nobody owns it any more');
  });
});
