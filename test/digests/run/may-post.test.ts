/** What may happen between the making of an edition and its post. */
import { type Bench, DAY, forEachTest, MINUTE, MONDAY_9 } from './bench.js';

let bench: Bench;
forEachTest((opened) => {
  bench = opened;
});

describe('right before it is posted', () => {
  /** What becomes of a run where this happens while it is made. */
  const meanwhile = async (act: () => unknown) => {
    await bench.add('a');
    await bench.lookAt(MONDAY_9);
    const post = bench.answer;
    bench.answer = async (issue) => {
      bench.answer = post;
      expect(await issue.mayPost()).toBe(true);
      await act();
      return (await issue.mayPost()) ? post(issue) : { state: 'withdrawn' };
    };
    await bench.work();
    return (await bench.runs('a'))[0]?.slice(1);
  };

  test('one that was paused or deleted meanwhile is not', async () => {
    expect(await meanwhile(() => bench.store.digests.pause('a', 'Ada paused it.'))).toEqual([
      'skipped',
      'The digest was paused.',
    ]);
    await bench.store.digests.resume('a', MONDAY_9 + DAY);
    await bench.store.runs.openExtra('a', MONDAY_9 + 1, 'hand');
    const post = bench.answer;
    bench.answer = async (issue) => {
      await bench.store.digests.remove('a');
      return (await issue.mayPost()) ? post(issue) : { state: 'withdrawn' };
    };
    await bench.work();
    expect((await bench.runs('a'))[0]?.slice(1)).toEqual(['skipped', 'The digest was deleted.']);
    expect(bench.posts).toEqual([]);
  });

  test('one that was moved is not, but at once in its new channel', async () => {
    expect(await meanwhile(() => bench.store.digests.moveTo('a', 'C2'))).toEqual([
      'waiting',
      'It was moved to another channel.',
    ]);
    await bench.work();
    expect(bench.posts.map(({ digest }) => digest.channel)).toEqual(['C2']);
  });

  test('one that another process has by now is left to it', async () => {
    const taken = async () => {
      bench.time += MINUTE;
      await bench.takenUp('a', MONDAY_9, 'the other');
    };
    expect(await meanwhile(taken)).toEqual(['working', null]);
    expect((await bench.store.runs.history('a', 1))[0]?.holder).toBe('the other');
    expect(bench.posts).toEqual([]);
  });

  test('one that has taken more than five minutes is put off', async () => {
    const slow = () => {
      bench.time += 5 * MINUTE + 1;
    };
    expect(await meanwhile(slow)).toEqual(['waiting', 'It took too long.']);
    bench.time += 30_000;
    await bench.work();
    expect(bench.posts).toHaveLength(1);
  });

  test('one that never comes to an end does not keep its process from others', async () => {
    await bench.add('a');
    await bench.lookAt(MONDAY_9);
    bench.answer = () => new Promise(() => undefined);
    await bench.work({ ...bench.deps(), deadline: 1 });
    expect((await bench.runs('a'))[0]?.slice(1)).toEqual(['waiting', 'It took too long.']);
  });
});
