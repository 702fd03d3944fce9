/** A store as large as one that has been used for years, killed on its way. Takes up to a minute, so it is not with the other tests. */
import { join } from 'node:path';
import { connectState } from '../../../src/store/connect-state.js';
import { moveStore } from '../../../src/store/move/move-store.js';
import { newFolder } from '../../dataset/tiny-files.js';
import { newDatabase } from '../postgres/new-database.js';
import { NOON } from '../suite/bench.js';
import { fillStore } from './full-store.js';
import { killedMove } from './killed-move.js';

const DIGESTS = 10_000;
const RUNS = 100_000;

test('ten thousand digests with a hundred thousand runs move, killed three times', async () => {
  const home = await newFolder();
  const file = join(home, 'state.db');
  await fillStore(file, { digests: DIGESTS, runs: RUNS });
  const url = await newDatabase();
  const arrived: number[] = [];
  for (const least of [1, RUNS / 3, RUNS / 2]) arrived.push(await killedMove(home, url, least));
  expect(arrived).toEqual(arrived.toSorted((a, b) => a - b));
  expect(arrived.at(-1)).toBeLessThan(RUNS);

  const moved = await moveStore({ file, url, now: () => NOON, said: () => undefined });
  const run = moved.find(({ table }) => table === 'run');
  expect(run).toMatchObject({ rows: RUNS });
  expect(run?.before).toBeGreaterThanOrEqual(arrived.at(-1) ?? 0);

  // The same by another way: what both databases add up to by themselves.
  const sums = async (home: { file: string } | { url: string }) => {
    const connection = connectState(home);
    const digests = connection('digest').first(
      connection.raw('count(*) as n, sum(next_at) as next, sum(version) as v'),
    );
    const runs = connection('run').first(connection.raw('count(*) as n, sum(slot) as slots, sum(length(ts)) as ts'));
    const [one, other] = [await digests, await runs];
    await connection.destroy();
    return Object.values({ ...one, ...other }).map(Number);
  };
  expect(await sums({ url })).toEqual(await sums({ file }));
}, 300_000);
