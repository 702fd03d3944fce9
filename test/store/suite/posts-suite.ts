import type { Posts } from '../../../src/store/tables/posts.js';
import { type Bench, MINUTE, NOON } from './bench.js';

const POST = { key: 'answer:a', channel: 'C1', fingerprint: 'd1' };

/** The ways to each state, as a process would go them. */
const WAYS = {
  sending: async () => undefined,
  posted: (posts: Posts) => posts.setPosted(POST.key, '5.5'),
  unknown: (posts: Posts) => posts.setUnknown(POST.key),
  failed: (posts: Posts) => posts.setFailed(POST.key, 'channel_not_found'),
};
type State = keyof typeof WAYS;

export function postsSuite({ open, clock }: Bench): void {
  const stateOf = async (posts: Posts) => {
    const post = await posts.begin(POST);
    return post === 'new' ? post : post.state;
  };

  test('a post is begun once; after that it is shown as it is', async () => {
    const before = await open();
    expect(await before.posts.begin(POST)).toBe('new');
    await before.close();
    const { posts } = await open();
    const begun = { ...POST, state: 'sending', ts: null, reason: null, beganAt: NOON, changedAt: NOON };
    expect(await posts.begin({ ...POST, fingerprint: 'd2' })).toEqual(begun);
    clock.time += MINUTE;
    await posts.setPosted(POST.key, '5.5');
    expect(await posts.begin(POST)).toEqual({ ...begun, state: 'posted', ts: '5.5', changedAt: NOON + MINUTE });
  });

  test('of two processes that begin the same 50 posts, one sends each', async () => {
    const [one, other] = await Promise.all([open(), open()]);
    const keys = Array.from({ length: 50 }, (_, i) => `answer:${i}`);
    const begun = await Promise.all(
      keys.map((key) => Promise.all([one.posts.begin({ ...POST, key }), other.posts.begin({ ...POST, key })])),
    );
    expect(begun.filter((both) => both.filter((post) => post === 'new').length !== 1)).toEqual([]);
  });

  test.each<[State, State]>([
    ['sending', 'posted'],
    ['sending', 'unknown'],
    ['sending', 'failed'],
    ['unknown', 'posted'],
    ['unknown', 'failed'],
  ])('what is %s may become %s', async (from, to) => {
    const { posts } = await open();
    await posts.begin(POST);
    await WAYS[from](posts);
    await WAYS[to](posts);
    expect(await stateOf(posts)).toBe(to);
  });

  test.each<[State, State]>([
    ['posted', 'posted'],
    ['posted', 'unknown'],
    ['posted', 'failed'],
    ['unknown', 'unknown'],
    ['failed', 'posted'],
    ['failed', 'unknown'],
    ['failed', 'failed'],
  ])('what is %s never becomes %s', async (from, to) => {
    const { posts } = await open();
    await posts.begin(POST);
    await WAYS[from](posts);
    await expect(WAYS[to](posts)).rejects.toThrow(`The post answer:a is ${from} and cannot become ${to}.`);
    expect(await stateOf(posts)).toBe(from);
  });

  test('what was never begun becomes nothing', async () => {
    const { posts } = await open();
    await expect(posts.setPosted('answer:x', '5.5')).rejects.toThrow('The post answer:x is not there');
    expect(await posts.retry('answer:x', POST.channel)).toBe(false);
  });

  test('only what failed is sent again, by one process', async () => {
    const { posts } = await open();
    await posts.begin(POST);
    expect(await posts.retry(POST.key, POST.channel)).toBe(false);
    await posts.setFailed(POST.key, 'ratelimited');
    expect(await posts.begin(POST)).toMatchObject({ state: 'failed', reason: 'ratelimited', ts: null });
    const tries = await Promise.all([
      posts.retry(POST.key, POST.channel),
      (await open()).posts.retry(POST.key, POST.channel),
    ]);
    expect(tries.filter((won) => won)).toHaveLength(1);
    expect(await posts.begin(POST)).toMatchObject({ state: 'sending', reason: null });
  });

  test.each<State>(['unknown', 'posted'])('what is %s is never sent again', async (state) => {
    const { posts } = await open();
    await posts.begin(POST);
    await WAYS[state](posts);
    expect([await posts.retry(POST.key, POST.channel), await stateOf(posts)]).toEqual([false, state]);
  });
}
