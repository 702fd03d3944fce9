/** SQLite and PostgreSQL give the same to every query: sample questions, and random ones. `two-databases.fuzz.ts` asks all and more. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { assemble, type Parts } from '../../src/assemble.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import type { Expression } from '../../src/query/query.js';
import { newFolder } from '../dataset/tiny-files.js';
import { figure, inside, query } from './build.js';
import { sampleQueries } from './sample-queries.js';
import { tiny } from './tiny-dataset.js';
import {
  differencesBetween,
  differingQueries,
  inTwoDatabases,
  sameForRandomQueries,
  type TwoDatabases,
} from './two-databases.js';

let bundled: TwoDatabases;
let small: TwoDatabases;
let parts: Parts;
beforeAll(async () => {
  bundled = await inTwoDatabases(await loadDataset('data/ics'));
  small = await inTwoDatabases(tiny);
  parts = await assemble({ dataset: 'ics', home: await newFolder() });
});
afterAll(() => Promise.all([bundled.close(), small.close(), parts.close()]));

test('every thirtieth sample question', async () => {
  const queries = await sampleQueries(parts, '.', 30);
  expect(queries.length).toBeGreaterThan(50);
  expect(await differingQueries(queries, bundled)).toEqual([]);
});

test('random queries of the tiny dataset', () => sameForRandomQueries(small, { numRuns: 40, seed: 42 }));

test('random queries of the bundled dataset', () => sameForRandomQueries(bundled, { numRuns: 25, seed: 42 }));

test('what is zero but for the last digits of its parts is divided by in neither', async () => {
  const dma = figure('trust_dma', '2025', 'Mental Health');
  const mean: Expression = { op: 'reference', statistic: 'mean', of: dma, over: null };
  // All together are as far above their mean as they are below it.
  const distance: Expression = {
    op: 'change',
    of: { op: 'minus', of: dma, from: mean },
    since: '2024',
    as: 'difference',
  };
  const share: Expression = { op: 'portion', part: distance, of: inside('ics', 'QOP') };
  const asked = query({ level: 'trust', by: [], columns: [share] });
  expect(await differencesBetween(asked, bundled)).toEqual([]);
});
