/** The long run of the agreement between SQLite and PostgreSQL: every sample question, and other queries every time. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { assemble, type Parts } from '../../src/assemble.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { newFolder } from '../dataset/tiny-files.js';
import { sampleQueries } from '../reference/sample-queries.js';
import { tiny } from '../reference/tiny-dataset.js';
import {
  differingQueries,
  inTwoDatabases,
  sameForRandomQueries,
  type TwoDatabases,
} from '../reference/two-databases.js';

const numRuns = Number(process.env.FUZZ_RUNS ?? 2000);
const seed = Number(process.env.FUZZ_SEED ?? Date.now());
const HOUR = 3_600_000;

let bundled: TwoDatabases;
let small: TwoDatabases;
let parts: Parts;
beforeAll(async () => {
  bundled = await inTwoDatabases(await loadDataset('data/ics'));
  small = await inTwoDatabases(tiny);
  parts = await assemble({ dataset: 'ics', home: await newFolder() });
}, HOUR);
afterAll(() => Promise.all([bundled.close(), small.close(), parts.close()]));

test('random queries of the tiny dataset', () => sameForRandomQueries(small, { numRuns, seed }), HOUR);

test('random queries of the bundled dataset', () => sameForRandomQueries(bundled, { numRuns, seed }), HOUR);

test.each(['.', 'wild'])(
  'every sample question in %s',
  async (folder) => {
    const queries = await sampleQueries(parts, folder);
    expect(queries.length).toBeGreaterThan(300);
    expect(await differingQueries(queries, bundled)).toEqual([]);
  },
  HOUR,
);
