import type { Store } from '../../../src/store/store.js';
import { type Bench, DAY, MINUTE, NOON } from './bench.js';
import { digestNamed } from './digests-suite.js';
import { withRun } from './runs-suite.js';

export function digestsPrivacySuite({ open, clock }: Bench): void {
  test('a digest goes with its runs an hour after it was deleted', async () => {
    const { digests, runs, privacy } = await withRun(await open());
    await digests.add(digestNamed('kept'));
    await digests.remove('a');
    clock.time += 60 * MINUTE;
    expect(await privacy.purge(30)).toMatchObject({ digests: 0 });
    clock.time += 1;
    expect(await privacy.purge(30)).toMatchObject({ digests: 1 });
    expect([await digests.byId('a'), await runs.history('a', 10)]).toEqual([null, []]);
    expect(await runs.next(clock.time, 10, 'v1')).toEqual([]);
    expect(await digests.byId('kept')).not.toBeNull();
  });

  test('old runs that are over go, but the last of each digest', async () => {
    const { digests, runs, privacy } = await open();
    for (const id of ['a', 'b']) {
      await digests.add(digestNamed(id, { nextAt: NOON }));
      await runs.openSlot(id, { expected: NOON, slot: null, missed: [NOON, NOON + 1, NOON + 2], nextAt: NOON + 3 });
    }
    await runs.openSlot('b', { expected: NOON + 3, slot: NOON + 3, missed: [], nextAt: null });
    clock.time += 30 * DAY;
    expect(await privacy.purge(30)).toMatchObject({ runs: 0 });
    await runs.openExtra('b', clock.time, 'data', 'v1');
    clock.time += 1;
    expect(await privacy.purge(30)).toMatchObject({ runs: 5 });
    expect((await runs.history('a', 10)).map(({ slot }) => slot)).toEqual([NOON + 2]);
    // What waits is never too old to be seen to.
    expect((await runs.history('b', 10)).map(({ slot }) => slot)).toEqual([clock.time - 1, NOON + 3]);
  });

  test('several processes may purge at once: together they delete each row once', async () => {
    const stores = await Promise.all([open(), open(), open()]);
    const { digests, runs } = stores[0] as Store;
    const ids = Array.from({ length: 20 }, (_, i) => `d${i}`);
    for (const id of ids) {
      await digests.add(digestNamed(id, { nextAt: NOON }));
      await runs.openSlot(id, { expected: NOON, slot: null, missed: [NOON, NOON + 1], nextAt: null });
    }
    for (const id of ids.slice(10)) await digests.remove(id);
    clock.time += 31 * DAY;
    const purged = await Promise.all(stores.map(({ privacy }) => privacy.purge(30)));
    const sum = (kind: 'runs' | 'digests') => purged.reduce((total, each) => total + each[kind], 0);
    expect([sum('runs'), sum('digests')]).toEqual([20, 10]);
  });

  test('turns go a day after they were over', async () => {
    const { pace, privacy } = await open();
    await pace.reserve('C1', MINUTE);
    clock.time += DAY + MINUTE;
    expect(await privacy.purge(0)).toMatchObject({ turns: 0 });
    clock.time += 1;
    expect(await privacy.purge(0)).toMatchObject({ turns: 1 });
  });

  test('the digests of a person who is forgotten are paused until somebody takes them over', async () => {
    const { digests, privacy } = await open();
    const before = {
      mine: {},
      paused: {},
      deleted: {},
      theirs: { owner: 'U2' },
      elsewhere: { workspace: 'T2' },
    };
    for (const [id, more] of Object.entries(before)) await digests.add(digestNamed(id, more));
    await digests.pause('paused', 'on holiday');
    await digests.remove('deleted');
    const others = await Promise.all(['theirs', 'elsewhere'].map((id) => digests.byId(id)));

    expect(await privacy.forget('T1', 'U1')).toMatchObject({ digests: 3 });
    const left = { owner: null, state: 'paused', pausedBecause: 'Nobody owns it any more.', nextAt: null };
    expect(await digests.byId('mine')).toMatchObject({ ...left, version: 2 });
    expect(await digests.byId('paused')).toMatchObject(left);
    expect(await digests.byId('deleted')).toMatchObject({ ...left, state: 'deleted' });
    await digests.restore('deleted');
    expect(await digests.byId('deleted')).toMatchObject(left);
    expect(await Promise.all(['theirs', 'elsewhere'].map((id) => digests.byId(id)))).toEqual(others);

    expect([await digests.handOver('mine', 'U2'), await digests.resume('mine', NOON)]).toEqual([true, true]);
    expect(await digests.byId('mine')).toMatchObject({ owner: 'U2', state: 'active', nextAt: NOON });
  });
}
