/** Questions in other words: thirty in ten ways each, twenty-five times over, by people who knew no rule of the program. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { assemble, type Parts } from '../../src/assemble.js';
import { tally } from '../../src/evaluate/score.js';
import { newFolder } from '../dataset/tiny-files.js';
import { marksOf } from '../evaluate/marks.js';

const MINUTES = 60_000;

let parts: Parts;
beforeAll(async () => {
  parts = await assemble({ dataset: 'ics', home: await newFolder() });
});
afterAll(() => parts.close());

test(
  'at least 94 % are right, and hardly any wrong',
  async () => {
    const folder = join(import.meta.dirname, '../questions/wild');
    const { total } = tally(await marksOf(folder, new Map([['ics', parts]])));
    expect(total.right / total.asked).toBeGreaterThanOrEqual(0.94);
    expect(total.wrong / total.asked).toBeLessThanOrEqual(0.015);
  },
  10 * MINUTES,
);
