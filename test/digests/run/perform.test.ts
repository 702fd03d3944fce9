/** A run of a digest, from its slot to its post, whatever happens to the processes that work on it. */
import { openDue } from '../../../src/digests/run/open-due.js';
import { perform } from '../../../src/digests/run/perform.js';
import { at, type Bench, DAILY_AT_9, DAY, forEachTest, HOUR, MINUTE, MONDAY_9 } from './bench.js';

let bench: Bench;
forEachTest((opened) => {
  bench = opened;
});

test('what is due is posted once, and the next slot is set', async () => {
  await bench.add('a');
  await bench.lookAt(MONDAY_9 - 1);
  expect(await bench.runs('a')).toEqual([]);
  await bench.lookAt(MONDAY_9);
  await bench.lookAt(MONDAY_9);
  await bench.work();
  await bench.work();
  expect(bench.posts.map(({ slot, edition }) => [slot, edition.title])).toEqual([
    [MONDAY_9, 'Round-up of the Midlands: DMA score 2025'],
  ]);
  expect(await bench.runs('a')).toEqual([[at(23, '09:00'), 'posted', null]]);
  expect((await bench.store.digests.byId('a'))?.nextAt).toBe(MONDAY_9 + DAY);
});

test('of three processes that see the same slot one posts it', async () => {
  await bench.add('a');
  await bench.lookAt(MONDAY_9);
  const others = await Promise.all([bench.another(), bench.another()]);
  await Promise.all([
    bench.work(bench.deps('one')),
    ...others.map((store, i) => bench.work(bench.deps(`other ${i}`, store))),
  ]);
  expect(bench.posts).toHaveLength(1);
  await Promise.all(others.map((store) => store.close()));
});

describe('after a time in which nobody looked', () => {
  test('the latest slot is run where it is young enough; those before it were missed', async () => {
    await bench.add('a');
    await bench.lookAt(MONDAY_9 + 3 * DAY + 2 * HOUR);
    await bench.work();
    expect(await bench.runs('a')).toEqual([
      [at(26, '09:00'), 'posted', null],
      [at(25, '09:00'), 'missed', null],
      [at(24, '09:00'), 'missed', null],
      [at(23, '09:00'), 'missed', null],
    ]);
  });

  test('a slot that is six hours old is run, an older one is not', async () => {
    await bench.add('a');
    await bench.add('b', {}, MONDAY_9 - MINUTE);
    await bench.lookAt(MONDAY_9 + 6 * HOUR);
    await bench.work();
    expect(await bench.runs('a')).toEqual([[at(23, '09:00'), 'posted', null]]);
    expect(await bench.runs('b')).toEqual([
      [at(23, '09:00'), 'posted', null],
      [at(23, '08:59'), 'missed', null],
    ]);
    await bench.add('c', {}, MONDAY_9);
    await bench.lookAt(MONDAY_9 + 6 * HOUR + 1);
    await bench.work();
    expect(await bench.runs('c')).toEqual([[at(23, '09:00'), 'missed', null]]);
    expect((await bench.store.digests.byId('c'))?.nextAt).toBe(MONDAY_9 + DAY);
  });

  test('of thousands of slots one is run, and fifty or so of the missed are told', async () => {
    await bench.add('a', { schedule: { kind: 'cron', expression: '*/10 * * * *' } });
    await bench.lookAt(MONDAY_9 + 30 * DAY);
    await bench.work();
    expect(bench.posts).toHaveLength(1);
    const states = (await bench.store.runs.history('a', 1000)).map(({ state }) => state);
    expect(states.filter((state) => state === 'missed').length).toBeLessThan(100);
  });
});

describe('a process that dies', () => {
  test('before it posted: another one takes the run up once the lease is over', async () => {
    await bench.add('a');
    await bench.lookAt(MONDAY_9);
    await bench.takenUp('a', MONDAY_9, 'the one that died');
    await bench.work();
    expect(bench.posts).toEqual([]);
    bench.time += MINUTE;
    await bench.work();
    expect(bench.posts).toHaveLength(1);
    expect((await bench.store.runs.history('a', 1))[0]).toMatchObject({ state: 'posted', attempt: 2 });
  });

  test('and comes back to life finds that the run is no longer its own', async () => {
    await bench.add('a');
    await bench.lookAt(MONDAY_9);
    const post = bench.answer;
    bench.answer = async (issue) => {
      bench.answer = post;
      // So long that another process has seen to it meanwhile.
      bench.time += 2 * MINUTE;
      await perform('a', MONDAY_9, bench.deps('the other'));
      return post(issue);
    };
    await bench.work(bench.deps('the slow one'));
    expect((await bench.store.runs.history('a', 1))[0]).toMatchObject({ state: 'posted', holder: 'the other' });
  });
});

test('a digest that was paused or deleted after its slot was opened is not posted', async () => {
  await bench.add('a');
  await bench.add('b');
  await bench.lookAt(MONDAY_9);
  await bench.store.digests.pause('a', 'Ada paused it.');
  await bench.store.digests.remove('b');
  await bench.work();
  expect(bench.posts).toEqual([]);
  expect((await bench.runs('a'))[0]?.slice(1)).toEqual(['skipped', 'The digest was paused.']);
  expect((await bench.runs('b'))[0]?.slice(1)).toEqual(['skipped', 'The digest was deleted.']);
});

test('a spotlight remembers whose turn it was, and only what was posted counts', async () => {
  await bench.add('a', { content: { kind: 'spotlight', region: 'London' } });
  const titles: string[] = [];
  for (const day of [0, 1, 2]) {
    await bench.lookAt(MONDAY_9 + day * DAY);
    await bench.work();
    titles.push(bench.posts.at(-1)?.edition.title ?? '');
  }
  expect(new Set(titles).size).toBe(3);
});

describe('a condition', () => {
  const below = (value: number) =>
    ({ kind: 'threshold', measure: 'dma', place: 'Devon', test: 'below', value, times: 'first' }) as const;

  test('that is met is posted with the reason, once; the next run says why it is not', async () => {
    await bench.add('a', { condition: below(2.7) });
    for (const day of [0, 1]) {
      await bench.lookAt(MONDAY_9 + day * DAY);
      await bench.work();
    }
    const said = "Devon's DMA score (2.68 in 2025) is below 2.7";
    expect(bench.posts.map(({ because }) => because)).toEqual([`${said}.`]);
    expect(await bench.runs('a')).toEqual([
      [at(24, '09:00'), 'skipped', `${said}, as it was when this was last told.`],
      [at(23, '09:00'), 'posted', `${said}.`],
    ]);
  });

  test('that is not met holds nothing back from somebody who runs it now', async () => {
    await bench.add('a', { condition: below(1) });
    await bench.lookAt(MONDAY_9);
    await bench.work();
    await bench.store.runs.openExtra('a', MONDAY_9 + 1, 'hand');
    await bench.work();
    await bench.store.runs.openExtra('a', MONDAY_9 + 2, 'data', bench.figures);
    await bench.work();
    // One by hand in the very minute of a slot is one by hand.
    await bench.store.runs.openExtra('a', MONDAY_9 + DAY, 'hand');
    await bench.work();
    expect(bench.posts.map(({ slot }) => slot)).toEqual([MONDAY_9 + 1, MONDAY_9 + DAY]);
    expect((await bench.runs('a')).map(([, state]) => state)).toEqual(['posted', 'skipped', 'posted', 'skipped']);
  });
});

test('one that this version cannot read is left to a newer one, which may be there already', async () => {
  const body = { ...DAILY_AT_9, schedule: { kind: 'when the moon is full' } };
  await bench.store.digests.add({ id: 'a', workspace: 'T1', channel: 'C1', owner: 'U1', nextAt: MONDAY_9, body });
  bench.time = MONDAY_9;
  expect(await openDue({ store: bench.store, now: () => bench.time, spread: 0 })).toEqual(['a']);
  expect(await bench.store.digests.byId('a')).toMatchObject({ state: 'active', nextAt: MONDAY_9 });
  await bench.store.runs.openExtra('a', MONDAY_9, 'hand');
  await bench.work();
  const version = 'It was set up with another version of Wiggle than the one that runs';
  expect(await bench.runs('a')).toEqual([[at(23, '09:00'), 'waiting', `${version}.`]]);
  bench.time += 6 * HOUR + 1;
  await bench.work();
  expect((await bench.runs('a'))[0]?.slice(1)).toEqual(['failed', `${version}: edit it, or delete it.`]);
  expect(await bench.store.digests.byId('a')).toMatchObject({ state: 'active', nextAt: MONDAY_9 });
});
