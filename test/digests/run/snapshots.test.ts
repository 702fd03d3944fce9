/** New figures: what tells what changed is run once more, once, by however many processes start with them. */
import type { Dataset } from '../../../src/dataset/dataset.js';
import { firstMemory } from '../../../src/digests/contents/make-edition.js';
import { snapshotOf } from '../../../src/digests/contents/snapshots/snapshot.js';
import { openForFigures } from '../../../src/digests/run/snapshots.js';
import { type Bench, forEachTest, HOUR, MINUTE, MONDAY_9 } from './bench.js';

let bench: Bench;
forEachTest((opened) => {
  bench = opened;
});

const CHANGED = { kind: 'what-changed' } as const;

/** The data with one figure of Devon revised. */
function revised({ figures, ...same }: Dataset): Dataset {
  return {
    ...same,
    figures: figures.map((figure) =>
      figure.entity === 'QJK' && figure.measure === 'dma' && figure.period === '2025' && !figure.setting
        ? { ...figure, value: 2.9 }
        : figure,
    ),
  };
}

test('one run each, at the moment at which the figures were first there, that tells the difference', async () => {
  const now = bench.parts.dataset as Dataset;
  const before = revised(now);
  bench.time = MONDAY_9 - HOUR;
  await openForFigures(before, bench.store);
  await bench.add('a', { content: CHANGED });
  await bench.add('b');
  const memory = { edition: firstMemory(CHANGED, { dataset: before }), condition: null };
  await bench.store.digests.update('a', 1, { memory: () => memory });

  bench.time += MINUTE;
  const other = await bench.another();
  await Promise.all([openForFigures(now, bench.store), openForFigures(now, other)]);
  bench.time += MINUTE;
  await openForFigures(now, other);
  await other.close();
  await bench.work();
  await openForFigures(now, bench.store);
  await bench.work();

  expect(bench.posts.map(({ digest, slot }) => [digest.id, slot])).toEqual([['a', MONDAY_9 - HOUR + MINUTE]]);
  expect(bench.posts[0]?.edition.summary).toContain('Revised: DMA score 2025 of Devon from 2.90 to 2.68 (−0.22).');
});

test('in a rolling deploy only a process that has the new figures tells of them; an old one that starts anew opens nothing', async () => {
  const now = bench.parts.dataset as Dataset;
  const before = revised(now);
  const [newer, older] = [snapshotOf(now).version, snapshotOf(before).version];
  await bench.add('a', { content: CHANGED });
  await bench.store.digests.update('a', 1, {
    memory: () => ({ edition: firstMemory(CHANGED, { dataset: before }), condition: null }),
  });
  await openForFigures(before, bench.store);
  bench.time += MINUTE;
  await openForFigures(now, bench.store);
  await bench.work({ ...bench.deps('old'), dataset: before, figures: older });
  expect(bench.posts).toEqual([]);
  await bench.work({ ...bench.deps('new'), figures: newer });
  expect(bench.posts).toHaveLength(1);
  bench.time += MINUTE;
  await openForFigures(before, bench.store);
  await openForFigures(now, bench.store);
  expect((await bench.runs('a')).map(([, state]) => state)).toEqual(['posted']);
});

test('figures that were taken back before anybody told of them: the run ends, as no process has them', async () => {
  await bench.add('a', { content: CHANGED });
  await bench.store.runs.openExtra('a', bench.time, 'data', 'taken back');
  bench.time += 6 * HOUR + 1;
  await bench.work();
  expect((await bench.runs('a'))[0]?.slice(1)).toEqual([
    'skipped',
    'The figures that it was to tell of were taken back.',
  ]);
});

test('without new figures nothing is run', async () => {
  const now = bench.parts.dataset as Dataset;
  await openForFigures(now, bench.store);
  await bench.add('a', { content: CHANGED });
  const memory = { edition: firstMemory(CHANGED, { dataset: now }), condition: null };
  await bench.store.digests.update('a', 1, { memory: () => memory });
  await openForFigures(now, bench.store);
  expect(await bench.runs('a')).toEqual([]);
});
