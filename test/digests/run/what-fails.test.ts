/** What becomes of a run that fails: tried again, given up, or a reason to pause its digest. */
import { perform } from '../../../src/digests/run/perform.js';
import { tellOwners } from '../../../src/digests/run/tell-owners.js';
import { at, type Bench, DAY, forEachTest, HOUR, MINUTE, MONDAY_9 } from './bench.js';

let bench: Bench;
forEachTest((opened) => {
  bench = opened;
});

describe('what fails', () => {
  const LATER = async () => ({ state: 'later', reason: 'Slack asks to wait.' }) as const;
  const BROKEN = async () => {
    throw new Error('no luck');
  };

  test('for a moment is tried again: each wait is twice the one before, up to a quarter of an hour', async () => {
    await bench.add('a');
    await bench.lookAt(MONDAY_9);
    const post = bench.answer;
    bench.answer = LATER;
    const waits: number[] = [];
    for (let tries = 0; tries < 7; tries += 1) {
      await bench.work();
      const [run] = await bench.store.runs.history('a', 1);
      expect(run).toMatchObject({ state: 'waiting', reason: 'Slack asks to wait.' });
      waits.push(((run?.freeAt ?? 0) - bench.time) / MINUTE);
      bench.time = (run?.freeAt ?? 0) - 1;
      expect(await bench.store.runs.next(bench.time, 9, null)).toEqual([]);
      bench.time += 1;
    }
    expect(waits).toEqual([0.5, 1, 2, 4, 8, 15, 15]);
    bench.answer = post;
    await bench.work();
    expect(bench.posts).toHaveLength(1);
    expect(bench.told).toEqual([]);
  });

  test.each([
    ['Slack, which cannot be reached', LATER, 'Slack could not be reached for six hours.'],
    ['something of ours', BROKEN, expect.stringContaining('Something failed inside Wiggle, time and again')],
  ] as const)(
    '%s, is given up after six hours; the owner hears of it once, and the digest goes on',
    async (_, answer, why) => {
      await bench.add('a');
      await bench.lookAt(MONDAY_9);
      bench.answer = answer;
      while ((await bench.runs('a'))[0]?.[1] !== 'failed' && bench.time < MONDAY_9 + DAY) {
        await bench.work();
        bench.time += MINUTE;
      }
      expect(bench.time).toBeGreaterThan(MONDAY_9 + 6 * HOUR);
      expect(bench.time).toBeLessThan(MONDAY_9 + 7 * HOUR);
      await bench.work();
      expect(await bench.runs('a')).toEqual([[at(23, '09:00'), 'failed', why]]);
      expect(bench.told).toEqual([expect.stringMatching(/^U1: The digest “Every morning” was not posted\. S\w+/)]);
      expect((await bench.store.digests.byId('a'))?.state).toBe('active');
    },
  );

  test('and takes its process with it each time is begun ten times', async () => {
    await bench.add('a');
    await bench.lookAt(MONDAY_9);
    for (let i = 0; i < 10; i += 1) {
      expect(await bench.takenUp('a', MONDAY_9, `victim ${i}`)).not.toBeNull();
      bench.time += MINUTE;
    }
    await bench.work();
    expect(bench.posts).toEqual([]);
    expect(await bench.runs('a')).toEqual([
      [at(23, '09:00'), 'failed', expect.stringContaining('so badly that it stopped each time')],
    ]);
    expect(bench.told).toHaveLength(1);
  });

  test('and cannot be told at once, is told later', async () => {
    await bench.add('a', { content: { kind: 'round-up', place: 'Atlantis' } });
    await bench.lookAt(MONDAY_9);
    for (const { digestId, slot } of await bench.store.runs.next(bench.time, 1, null))
      await perform(digestId, slot, bench.deps());
    await tellOwners({ ...bench.deps(), tell: () => Promise.reject(new Error('no network')) });
    await bench.work();
    expect(bench.told).toEqual([]);
    bench.time += 10 * MINUTE;
    await bench.work();
    await bench.work();
    expect(bench.told).toEqual([expect.stringContaining('Atlantis')]);
  });

  test('for good pauses the digest and is told once; other digests go on', async () => {
    await bench.add('a');
    await bench.add('b');
    await bench.lookAt(MONDAY_9);
    await bench.store.runs.openExtra('a', MONDAY_9 + 1, 'data', bench.figures);
    const post = bench.answer;
    bench.answer = (issue) =>
      issue.digest.id === 'a'
        ? Promise.resolve({ state: 'failed', reason: 'The channel is archived.', lasting: true })
        : post(issue);
    await bench.work();
    expect(bench.told).toEqual(['U1: I paused the digest “Every morning”. The channel is archived.']);
    expect(await bench.store.digests.byId('a')).toMatchObject({
      state: 'paused',
      pausedBecause: 'The channel is archived.',
    });
    expect(await bench.runs('a')).toEqual([
      [at(23, '09:00'), 'skipped', 'The digest was paused.'],
      [at(23, '09:00'), 'failed', 'The channel is archived.'],
    ]);
    expect(await bench.runs('b')).toEqual([[at(23, '09:00'), 'posted', null]]);
  });

  test('a place that is gone from the data pauses the digest with a sentence that says so', async () => {
    await bench.add('a', { content: { kind: 'round-up', place: 'Atlantis' } });
    await bench.lookAt(MONDAY_9);
    await bench.work();
    expect(bench.told).toEqual([expect.stringContaining('Atlantis')]);
  });

  test('nobody knows whether it was posted: it is not posted again', async () => {
    await bench.add('a');
    await bench.lookAt(MONDAY_9);
    bench.answer = async () => ({ state: 'unknown', reason: 'Slack did not confirm it.' });
    await bench.work();
    bench.time += HOUR;
    await bench.work();
    expect(await bench.runs('a')).toEqual([[at(23, '09:00'), 'unknown', 'Slack did not confirm it.']]);
  });
});
