/** The project's own questions with known answers: how many of them are right, and how few wrong, is not to get worse. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { assemble, type Parts } from '../../src/assemble.js';
import { importTable } from '../../src/dataset/import/import-table.js';
import { tally } from '../../src/evaluate/score.js';
import { marksOf } from './marks.js';

const QUESTIONS = join(import.meta.dirname, '../questions');
const SAMPLES = join(import.meta.dirname, '../../node_modules/vega-datasets/data');
const TABLES = [
  ...['cars.json', 'movies.json', 'stocks.csv', 'seattle-weather.csv', 'penguins.json', 'disasters.csv'].map((file) =>
    join(SAMPLES, file),
  ),
  ...['us-employment.csv', 'birdstrikes.csv'].map((file) => join(SAMPLES, file)),
  ...['orders.csv', 'staff.csv', 'exams.csv'].map((file) => join(QUESTIONS, 'tables/data', file)),
];

const home = mkdtempSync(join(tmpdir(), 'wiggle-own-'));
const opened = new Map<string, Parts>();

beforeAll(async () => {
  opened.set('ics', await assemble({ dataset: 'ics', home }));
  for (const file of TABLES) {
    const { name } = await importTable({
      file,
      home,
      name: null,
      today: new Date('2026-01-01'),
      onProgress: () => undefined,
    });
    opened.set(name, await assemble({ dataset: name, home }));
  }
}, 120_000);
afterAll(async () => {
  for (const parts of opened.values()) await parts.close();
  rmSync(home, { recursive: true, force: true });
});

test.each([
  ['figures', QUESTIONS, { right: 0.93, wrong: 0.015 }],
  ['tables', join(QUESTIONS, 'tables'), { right: 0.95, wrong: 0.01 }],
])(
  '%s',
  async (_, folder, least) => {
    const { total } = tally(await marksOf(folder, opened));
    expect(total.right / total.asked).toBeGreaterThanOrEqual(least.right);
    expect(total.wrong / total.asked).toBeLessThanOrEqual(least.wrong);
  },
  120_000,
);
