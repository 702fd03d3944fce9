import { type Bench, MINUTE, NOON } from './bench.js';
import { by, HOUR, LEASE, withRun } from './runs-suite.js';

export function untoldSuite({ open, clock }: Bench): void {
  test('with the end of a run its digest is paused, by its version, and what its owner is to hear is kept', async () => {
    const { digests, runs } = await withRun(await open());
    await runs.claim('a', NOON, by('one', LEASE));
    const lasting = { state: 'failed', reason: 'archived', tell: 'I paused it.' } as const;
    expect(await runs.finish('a', NOON, 'one', { ...lasting, pause: { version: 1, ownerless: true } })).toBe(true);
    expect(await digests.byId('a')).toMatchObject({
      ...{ state: 'paused', pausedBecause: 'archived', nextAt: null, owner: null, version: 2 },
    });
    const other = await open();
    const taken = await Promise.all([runs.takeUntold(NOON + MINUTE), other.runs.takeUntold(NOON + MINUTE)]);
    const untold = { digestId: 'a', slot: NOON, sentence: 'I paused it.', since: NOON };
    expect(taken.flat()).toEqual([untold]);
    clock.time += MINUTE;
    expect(await runs.takeUntold(clock.time + MINUTE)).toEqual([untold]);
    await runs.setTold('a', NOON);
    clock.time += HOUR;
    expect(await runs.takeUntold(clock.time)).toEqual([]);
  });

  test('a digest that was changed meanwhile is not paused, and nobody is told that it was', async () => {
    const { digests, runs } = await withRun(await open());
    await runs.claim('a', NOON, by('one', LEASE));
    await digests.moveTo('a', 'C2');
    const lasting = { state: 'failed', reason: 'archived', tell: 'I paused it.' } as const;
    expect(await runs.finish('a', NOON, 'one', { ...lasting, pause: { version: 1, ownerless: false } })).toBe(true);
    expect(await digests.byId('a')).toMatchObject({ state: 'active', channel: 'C2' });
    expect(await runs.history('a', 1)).toMatchObject([{ state: 'failed' }]);
    expect(await runs.takeUntold(NOON)).toEqual([]);
  });
}
