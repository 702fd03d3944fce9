/** The long run of the agreement between the SQL compiler and the second evaluator: other queries every time. */
import { test } from '@jest/globals';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { agreeOnRandomQueries } from '../reference/agree.js';
import { tiny } from '../reference/tiny-dataset.js';

const numRuns = Number(process.env.FUZZ_RUNS ?? 2000);
const seed = Number(process.env.FUZZ_SEED ?? Date.now());
const HOUR = 3_600_000;

test('random queries of the tiny dataset', () => agreeOnRandomQueries(tiny, { numRuns, seed }), HOUR);

test(
  'random queries of the bundled dataset',
  async () => {
    await agreeOnRandomQueries(await loadDataset('data/ics'), { numRuns, seed });
  },
  HOUR,
);
