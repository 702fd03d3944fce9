import type { Store } from '../../../src/store/store.js';
import type { RunEnd, Runs, Worker } from '../../../src/store/tables/digests/runs.js';
import { type Bench, MINUTE, NOON } from './bench.js';
import { digestNamed } from './digests-suite.js';

export const HOUR = 60 * MINUTE;
export const LEASE = NOON + 5 * MINUTE;

/** A process that has the first figures. */
export const by = (holder: string, leaseUntil: number, figures: string | null = 'v1'): Worker => ({
  holder,
  leaseUntil,
  figures,
});

/** The store with digest a, whose slot at noon is open. */
export async function withRun(store: Store): Promise<Store> {
  await store.digests.add(digestNamed('a', { nextAt: NOON }));
  await store.runs.openSlot('a', { expected: NOON, slot: NOON, missed: [], nextAt: NOON + 24 * HOUR });
  return store;
}

export function runsSuite({ open, clock }: Bench): void {
  const waiting = {
    digestId: 'a',
    slot: NOON,
    cause: 'slot',
    figures: null,
    state: 'waiting',
    attempt: 0,
    lost: 0,
    holder: null,
    freeAt: NOON,
    channel: null,
    ts: null,
    reason: null,
    openedAt: NOON,
    changedAt: NOON,
  };
  const historyOf = async (runs: Runs) => (await runs.history('a', 10)).map(({ slot, state }) => [slot, state]);

  test('a slot is opened with those that were missed, and the digest has its next one', async () => {
    const { digests, runs } = await open();
    await digests.add(digestNamed('a', { nextAt: NOON - 2 * HOUR }));
    const opening = {
      expected: NOON - 2 * HOUR,
      slot: NOON,
      missed: [NOON - 2 * HOUR, NOON - HOUR],
      nextAt: NOON + HOUR,
    };
    expect(await runs.openSlot('a', opening)).toBe(true);
    const missed = { ...waiting, state: 'missed', freeAt: null };
    expect(await runs.history('a', 10)).toEqual([
      waiting,
      { ...missed, slot: NOON - HOUR },
      { ...missed, slot: NOON - 2 * HOUR },
    ]);
    expect(await digests.byId('a')).toMatchObject({ nextAt: NOON + HOUR, version: 1 });
    expect(await runs.openSlot('a', opening)).toBe(false);
    expect(await runs.next(NOON, 10, 'v1')).toEqual([{ digestId: 'a', slot: NOON }]);
  });

  test('all may be missed, and none come after', async () => {
    const { digests, runs } = await open();
    await digests.add(digestNamed('a', { nextAt: NOON }));
    expect(await runs.openSlot('a', { expected: NOON, slot: null, missed: [NOON], nextAt: null })).toBe(true);
    expect(await historyOf(runs)).toEqual([[NOON, 'missed']]);
    expect([(await digests.byId('a'))?.nextAt, await runs.next(NOON, 10, 'v1')]).toEqual([null, []]);
  });

  test('no slot is opened of a digest that is paused, deleted or gone, nor an extra one', async () => {
    const { digests, runs } = await open();
    for (const id of ['paused', 'deleted']) await digests.add(digestNamed(id, { nextAt: NOON }));
    await digests.pause('paused', 'on holiday');
    await digests.remove('deleted');
    for (const id of ['paused', 'deleted', 'gone']) {
      expect(await runs.openSlot(id, { expected: NOON, slot: NOON, missed: [], nextAt: null })).toBe(false);
      expect(await runs.openExtra(id, NOON, 'hand')).toBe(false);
    }
    expect(await runs.next(NOON, 10, 'v1')).toEqual([]);
  });

  test('of several processes that open the same 20 slots at once, one opens each', async () => {
    const stores = await Promise.all([open(), open(), open()]);
    const ids = Array.from({ length: 20 }, (_, i) => `d${i}`);
    for (const id of ids) await stores[0]?.digests.add(digestNamed(id, { nextAt: NOON }));
    const opening = { expected: NOON, slot: NOON, missed: [], nextAt: NOON + HOUR };
    const opened = await Promise.all(
      ids.map((id) => Promise.all(stores.map(({ runs }) => runs.openSlot(id, opening)))),
    );
    expect(opened.map((each) => each.filter((won) => won).length)).toEqual(ids.map(() => 1));
    expect(await stores[0]?.runs.next(NOON, 100, 'v1')).toHaveLength(20);
  });

  test('a run by hand leaves the schedule as it is; of two who ask at once, one opens it', async () => {
    const { digests, runs } = await open();
    await digests.add(digestNamed('a'));
    const other = await open();
    const opened = await Promise.all([runs.openExtra('a', NOON, 'hand'), other.runs.openExtra('a', NOON + 1, 'hand')]);
    expect(opened.filter((won) => won)).toHaveLength(1);
    expect((await digests.byId('a'))?.nextAt).toBe(NOON + HOUR);
    const slot = opened[0] ? NOON : NOON + 1;
    expect(await runs.history('a', 10)).toEqual([{ ...waiting, slot, cause: 'hand' }]);
  });

  test('none is opened by hand before the last one is over; one for new figures is, once', async () => {
    const { runs } = await withRun(await open());
    expect(await runs.openExtra('a', NOON + 1, 'hand')).toBe(false);
    expect([
      await runs.openExtra('a', NOON + 1, 'data', 'v1'),
      await runs.openExtra('a', NOON + 1, 'data', 'v1'),
    ]).toEqual([true, false]);
    for (const slot of [NOON, NOON + 1]) {
      await runs.claim('a', slot, by('one', LEASE));
      expect(await runs.openExtra('a', NOON + 2, 'hand')).toBe(false);
      await runs.finish('a', slot, 'one', { state: 'posted' });
    }
    expect(await runs.openExtra('a', NOON + 2, 'hand')).toBe(true);
    expect((await runs.history('a', 10)).map(({ cause }) => cause)).toEqual(['hand', 'data', 'slot']);
  });

  test('who claims a run works on it until the lease is over', async () => {
    const { runs } = await withRun(await open());
    const claimed = { ...waiting, state: 'working', attempt: 1, holder: 'one', freeAt: LEASE };
    expect(await runs.claim('a', NOON, by('one', LEASE))).toEqual(claimed);
    expect([await runs.claim('a', NOON, by('two', LEASE)), await runs.next(LEASE - 1, 10, 'v1')]).toEqual([null, []]);
    clock.time = LEASE;
    expect(await runs.next(LEASE, 10, 'v1')).toEqual([{ digestId: 'a', slot: NOON }]);
    expect(await runs.claim('a', NOON, by('two', LEASE + HOUR))).toMatchObject({ holder: 'two', attempt: 2, lost: 1 });
    expect(await runs.claim('a', NOON + 1, by('two', LEASE))).toBeNull();
  });

  test.each(['that waits', 'whose lease is over'])('of many who claim a run %s at once, one gets it', async (which) => {
    const stores = await Promise.all([open(), open(), open()]);
    for (const store of stores.slice(0, 1)) {
      await withRun(store);
      if (which !== 'that waits') await store.runs.claim('a', NOON, by('dead', NOON + 1));
    }
    clock.time += 1;
    const holders = Array.from({ length: 5 }, (_, i) => `${i}`);
    const claims = await Promise.all(
      stores.flatMap(({ runs }, i) => holders.map((name) => runs.claim('a', NOON, by(`${i}.${name}`, LEASE)))),
    );
    const won = claims.filter((run) => run !== null);
    expect(won).toHaveLength(1);
    expect((await stores[2]?.runs.history('a', 1))?.[0]).toEqual(won[0]);
  });

  test('of one digest a single run is worked on at a time, until it is over or its lease is', async () => {
    const { digests, runs } = await withRun(await open());
    await digests.add(digestNamed('b'));
    await runs.openExtra('a', NOON + 1, 'data', 'v1');
    await runs.openExtra('b', NOON, 'hand');
    await runs.claim('a', NOON, by('one', LEASE));
    expect(await runs.next(NOON, 10, 'v1')).toEqual([{ digestId: 'b', slot: NOON }]);
    expect(await runs.claim('a', NOON + 1, by('two', LEASE))).toBeNull();
    clock.time = LEASE;
    expect(await runs.claim('a', NOON + 1, by('two', LEASE + HOUR))).toMatchObject({ holder: 'two' });
    // Who was away for so long may not go on beside the other one.
    expect(await runs.renew('a', NOON, 'one', LEASE + HOUR)).toBe(false);
    await runs.finish('a', NOON + 1, 'two', { state: 'posted' });
    expect(await runs.claim('a', NOON, by('two', LEASE + HOUR))).toMatchObject({ attempt: 2 });
  });

  test('of many processes that claim ten runs of a digest at once, one gets one', async () => {
    const stores = await Promise.all([open(), open(), open()]);
    await stores[0]?.digests.add(digestNamed('a'));
    const slots = Array.from({ length: 10 }, (_, i) => NOON + i);
    for (const slot of slots) await stores[0]?.runs.openExtra('a', slot, 'data', 'v1');
    const claims = await Promise.all(
      stores.flatMap(({ runs }, i) => slots.map((slot) => runs.claim('a', slot, by(`${i}.${slot}`, LEASE)))),
    );
    expect(claims.filter((run) => run !== null)).toHaveLength(1);
  });

  test('a run about new figures is for a process that has them; after six hours for any', async () => {
    const { digests, runs } = await open();
    await digests.add(digestNamed('a'));
    await runs.openExtra('a', NOON, 'data', 'v2');
    for (const figures of ['v1', null]) {
      expect(await runs.next(NOON, 10, figures)).toEqual([]);
      expect(await runs.claim('a', NOON, by('old', LEASE, figures))).toBeNull();
    }
    expect(await runs.next(NOON, 10, 'v2')).toHaveLength(1);
    // Nobody may ever have them again, which keeps nobody from running it by hand.
    expect(await runs.openExtra('a', NOON + 1, 'hand')).toBe(true);
    await runs.claim('a', NOON + 1, by('old', LEASE));
    await runs.finish('a', NOON + 1, 'old', { state: 'posted' });
    clock.time += 6 * HOUR + 1;
    expect(await runs.next(clock.time, 10, null)).toHaveLength(1);
    expect(await runs.claim('a', NOON, by('old', clock.time + 1))).toMatchObject({ cause: 'data', figures: 'v2' });
  });

  test('a lease is renewed by its holder alone', async () => {
    const { runs } = await withRun(await open());
    await runs.claim('a', NOON, by('one', LEASE));
    expect(await runs.renew('a', NOON, 'one', LEASE + HOUR)).toBe(true);
    expect(await runs.renew('a', NOON, 'two', LEASE)).toBe(false);
    clock.time = LEASE;
    expect(await runs.claim('a', NOON, by('two', LEASE + HOUR))).toBeNull();
  });

  test.each<RunEnd>(['posted', 'unknown', 'failed', 'skipped'])('%s is the end of a run', async (state) => {
    const { runs } = await withRun(await open());
    await runs.claim('a', NOON, by('one', LEASE));
    clock.time += MINUTE;
    const outcome = { channel: 'C1', ts: '5.5', reason: 'as it is' };
    expect(await runs.finish('a', NOON, 'one', { state, ...outcome })).toBe(true);
    expect(await runs.history('a', 10)).toEqual([
      { ...waiting, ...outcome, state, attempt: 1, holder: 'one', freeAt: null, changedAt: NOON + MINUTE },
    ]);
    clock.time = LEASE + HOUR;
    expect([await runs.next(clock.time, 10, 'v1'), await runs.claim('a', NOON, by('two', clock.time))]).toEqual([
      [],
      null,
    ]);
    expect(await runs.finish('a', NOON, 'one', { state: 'failed' })).toBe(false);
    expect(await runs.retryLater('a', NOON, 'one', clock.time, 'again')).toBe(false);
  });

  test('what the digest is to remember is kept with the outcome, or not at all', async () => {
    const { digests, runs } = await withRun(await open());
    await runs.claim('a', NOON, by('one', LEASE));
    expect(await runs.finish('a', NOON, 'two', { state: 'posted', memory: () => ({ turn: 1 }) })).toBe(false);
    expect((await digests.byId('a'))?.memory).toBeNull();
    await runs.finish('a', NOON, 'one', { state: 'posted', memory: () => ({ turn: 1 }) });
    expect(await digests.byId('a')).toMatchObject({ memory: { turn: 1 }, version: 1 });
    await runs.openExtra('a', NOON + 1, 'hand');
    clock.time += 1;
    await runs.claim('a', NOON + 1, by('one', LEASE));
    await runs.finish('a', NOON + 1, 'one', { state: 'posted' });
    expect((await digests.byId('a'))?.memory).toEqual({ turn: 1 });
  });

  test('who comes late finishes nothing that another works on', async () => {
    const { runs } = await withRun(await open());
    await runs.claim('a', NOON, by('late', LEASE));
    clock.time = LEASE;
    await runs.claim('a', NOON, by('new', LEASE + HOUR));
    expect(await runs.finish('a', NOON, 'late', { state: 'posted', ts: '5.5' })).toBe(false);
    expect(await runs.retryLater('a', NOON, 'late', LEASE, 'again')).toBe(false);
    expect(await runs.finish('a', NOON, 'new', { state: 'posted', ts: '6.6' })).toBe(true);
  });

  test('a run that is to be tried later waits until then', async () => {
    const { runs } = await withRun(await open());
    await runs.claim('a', NOON, by('one', LEASE));
    expect(await runs.retryLater('a', NOON, 'one', NOON + MINUTE, 'ratelimited')).toBe(true);
    expect(await runs.history('a', 1)).toMatchObject([{ state: 'waiting', reason: 'ratelimited', attempt: 1 }]);
    expect([await runs.claim('a', NOON, by('two', LEASE)), await runs.renew('a', NOON, 'one', LEASE)]).toEqual([
      null,
      false,
    ]);
    clock.time += MINUTE;
    expect(await runs.claim('a', NOON, by('two', LEASE))).toMatchObject({ attempt: 2, lost: 0, holder: 'two' });
  });

  test('the tally is of those that wait too long, and of those that ended lately', async () => {
    const { digests, runs } = await open();
    await digests.add(digestNamed('a', { nextAt: NOON }));
    const slots = { expected: NOON, slot: NOON + 1, missed: [NOON], nextAt: null };
    await runs.openSlot('a', slots);
    for (const [i, state] of (['posted', 'unknown', 'failed', 'skipped', 'skipped'] as const).entries()) {
      await runs.openExtra('a', NOON + 2 + i, 'data', 'v1');
      await runs.claim('a', NOON + 2 + i, { holder: 'one', leaseUntil: LEASE, figures: 'v1' });
      clock.time += 1;
      await runs.finish('a', NOON + 2 + i, 'one', { state });
    }
    const all = { overdue: 1, posted: 1, unknown: 1, failed: 1, skipped: 2, missed: 1 };
    expect(await runs.tally(NOON, NOON)).toEqual(all);
    expect(await runs.tally(NOON - 1, NOON + 2)).toEqual({ ...all, overdue: 0, posted: 0, missed: 0 });
  });

  test('next are those that are free, the longest first; history is of one digest, the newest first', async () => {
    const { digests, runs } = await open();
    for (const id of ['a', 'b']) await digests.add(digestNamed(id));
    for (const slot of [NOON + 2, NOON, NOON + 1]) {
      clock.time = slot;
      await runs.openExtra('a', slot, 'data', 'v1');
    }
    await runs.openExtra('b', NOON + 1, 'data', 'v1');
    const keys = [
      { digestId: 'a', slot: NOON },
      { digestId: 'a', slot: NOON + 1 },
      { digestId: 'b', slot: NOON + 1 },
    ];
    expect([await runs.next(NOON + 1, 10, 'v1'), await runs.next(NOON + 1, 2, 'v1')]).toEqual([keys, keys.slice(0, 2)]);
    expect((await runs.history('a', 2)).map(({ slot }) => slot)).toEqual([NOON + 2, NOON + 1]);
  });
}
