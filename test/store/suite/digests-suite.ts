import type { Digest, NewDigest } from '../../../src/store/tables/digests/digests.js';
import { type Bench, MINUTE, NOON } from './bench.js';

/** A digest of channel C1, due in an hour, unless said otherwise. */
export const digestNamed = (id: string, change: Partial<NewDigest> = {}): NewDigest => ({
  id,
  workspace: 'T1',
  channel: 'C1',
  owner: 'U1',
  nextAt: NOON + 60 * MINUTE,
  body: { title: `Round-up “${id}” 🌊`, schedule: { kind: 'daily', at: '09:00' } },
  ...change,
});

export const idsOf = (digests: readonly Digest[]) => digests.map(({ id }) => id);

export function digestsSuite({ open, clock }: Bench): void {
  const added: Digest = {
    ...digestNamed('a'),
    state: 'active',
    pausedBecause: null,
    version: 1,
    memory: null,
    createdAt: NOON,
    changedAt: NOON,
    deletedAt: null,
  };

  test('a digest is active once it is added, and comes back whole, after a new start too', async () => {
    const before = await open();
    await before.digests.add(digestNamed('a'));
    await before.close();
    const { digests } = await open();
    expect([await digests.byId('a'), await digests.byId('b')]).toEqual([added, null]);
  });

  test('it may remember something from the start', async () => {
    const { digests } = await open();
    await digests.add(digestNamed('a', { memory: { edition: { version: '1' } } }));
    expect(await digests.byId('a')).toEqual({ ...added, memory: { edition: { version: '1' } } });
  });

  test('lists are of a channel, of an owner and of all; the oldest first, and without the deleted', async () => {
    const { digests } = await open();
    const all: [string, Partial<NewDigest>][] = [
      ['d', {}],
      ['c', { owner: 'U2' }],
      ['b', { channel: 'C2' }],
      ['a', { workspace: 'T2' }],
      ['e', {}],
    ];
    for (const [id, more] of all) {
      await digests.add(digestNamed(id, more));
      clock.time += MINUTE;
    }
    await digests.remove('e');
    await digests.pause('d', 'on holiday');
    expect(idsOf(await digests.inChannel('T1', 'C1'))).toEqual(['d', 'c']);
    expect(idsOf(await digests.ofOwner('T1', 'U1'))).toEqual(['d', 'b']);
    expect(idsOf(await digests.inWorkspace('T1', 9))).toEqual(['b', 'c', 'd']);
    expect(idsOf(await digests.inWorkspace('T1', 1))).toEqual(['b']);
    expect(idsOf(await digests.page(null, 3))).toEqual(['a', 'b', 'c']);
    expect(idsOf(await digests.page('c', 3))).toEqual(['d']);
  });

  test('due are the active ones whose time has come, the longest due first', async () => {
    const { digests } = await open();
    const times = { later: NOON + 1, now: NOON, before: NOON - 1, paused: NOON - 2, deleted: NOON - 3, never: null };
    for (const [id, nextAt] of Object.entries(times)) await digests.add(digestNamed(id, { nextAt }));
    await digests.pause('paused', 'on holiday');
    await digests.remove('deleted');
    expect(idsOf(await digests.due(NOON, 10))).toEqual(['before', 'now']);
    expect(idsOf(await digests.due(NOON, 1))).toEqual(['before']);
  });

  test('an update changes what it names, and the version', async () => {
    const { digests } = await open();
    await digests.add(digestNamed('a'));
    clock.time += MINUTE;
    expect(await digests.update('a', 1, { body: { title: 'New' }, memory: () => ({ turn: 3 }) })).toBe(true);
    const first = { ...added, body: { title: 'New' }, memory: { turn: 3 }, version: 2, changedAt: NOON + MINUTE };
    expect(await digests.byId('a')).toEqual(first);
    expect(await digests.update('a', 2, { nextAt: NOON, memory: () => null })).toBe(true);
    expect(await digests.byId('a')).toEqual({ ...first, nextAt: NOON, memory: null, version: 3 });
  });

  test('what it is to remember is made of what it was at that moment; undefined leaves it', async () => {
    const { digests } = await open();
    await digests.add(digestNamed('a', { memory: { turn: 3 } }));
    const seen: unknown[] = [];
    const memory = (present: Pick<Digest, 'body' | 'memory'>) => void seen.push(present.body, present.memory);
    expect(await digests.update('a', 1, { body: { title: 'New' }, memory })).toBe(true);
    expect(seen).toEqual([added.body, { turn: 3 }]);
    expect(await digests.byId('a')).toMatchObject({ body: { title: 'New' }, memory: { turn: 3 } });
  });

  test('of several who change the same version at once, one succeeds', async () => {
    const stores = await Promise.all([open(), open(), open()]);
    await stores[0]?.digests.add(digestNamed('a'));
    const done = await Promise.all(
      stores.flatMap(({ digests }, i) => [
        digests.update('a', 1, { body: { title: `${i}` } }),
        digests.update('a', 1, { nextAt: i }),
      ]),
    );
    expect(done.filter((won) => won)).toHaveLength(1);
    expect((await stores[0]?.digests.byId('a'))?.version).toBe(2);
  });

  test('paused, it has no next slot, until it is resumed; a form opened before that is out of date', async () => {
    const { digests } = await open();
    await digests.add(digestNamed('a'));
    expect([await digests.pause('a', 'channel archived'), await digests.pause('a', 'again')]).toEqual([true, false]);
    expect(await digests.byId('a')).toEqual({
      ...added,
      state: 'paused',
      pausedBecause: 'channel archived',
      nextAt: null,
      version: 2,
    });
    expect(await digests.update('a', 1, { nextAt: NOON })).toBe(false);
    expect([await digests.resume('a', NOON), await digests.resume('a', NOON)]).toEqual([true, false]);
    expect(await digests.byId('a')).toEqual({ ...added, nextAt: NOON, version: 3 });
  });

  test('the tally is of those that are not deleted, and of those whose slot nobody saw to', async () => {
    const { digests } = await open();
    expect(await digests.tally(NOON)).toEqual({ active: 0, paused: 0, unseen: 0 });
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      await digests.add(digestNamed(id, { nextAt: id === 'e' ? null : NOON + (id === 'd' ? 1 : 0) }));
    }
    await digests.pause('b', 'on holiday');
    await digests.remove('c');
    expect(await digests.tally(NOON)).toEqual({ active: 3, paused: 1, unseen: 1 });
  });

  test('deleted, it is left alone by all but its restoring', async () => {
    const { digests } = await open();
    await digests.add(digestNamed('a'));
    clock.time += MINUTE;
    expect([await digests.remove('a'), await digests.remove('a')]).toEqual([true, false]);
    const others = [
      digests.update('a', 2, { nextAt: 1 }),
      digests.pause('a', 'no'),
      digests.resume('a', 1),
      digests.moveTo('a', 'C2'),
      digests.handOver('a', 'U2'),
    ];
    expect(await Promise.all(others)).toEqual([false, false, false, false, false]);
    const deleted = { ...added, state: 'deleted', version: 2, changedAt: clock.time, deletedAt: clock.time };
    expect(await digests.byId('a')).toEqual(deleted);
    expect([await digests.restore('a'), await digests.restore('a')]).toEqual([true, false]);
    expect(await digests.byId('a')).toEqual({ ...added, version: 3, changedAt: clock.time });
  });

  test('what was paused when it was deleted is paused when it is restored', async () => {
    const { digests } = await open();
    await digests.add(digestNamed('a'));
    await digests.pause('a', 'on holiday');
    await digests.remove('a');
    await digests.restore('a');
    expect(await digests.byId('a')).toMatchObject({ state: 'paused', pausedBecause: 'on holiday', nextAt: null });
  });

  test('it moves to another channel and goes over to another person, whether paused or not', async () => {
    const { digests } = await open();
    await digests.add(digestNamed('a'));
    expect(await digests.moveTo('a', 'C2')).toBe(true);
    await digests.pause('a', 'owner gone');
    expect(await digests.handOver('a', 'U2')).toBe(true);
    expect(await digests.byId('a')).toMatchObject({ channel: 'C2', owner: 'U2', state: 'paused', version: 4 });
    expect([await digests.moveTo('b', 'C2'), await digests.handOver('b', 'U2')]).toEqual([false, false]);
  });
}
