/** The SQL compiler and the second evaluator agree: on cases where compilers go wrong, then on random queries. */
import { describe, expect, test } from '@jest/globals';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import type { DataQuery, Expression } from '../../src/query/query.js';
import { agreeOnRandomQueries, differencesOf, withDatabase } from './agree.js';
import { compare, figure, inside, query, top } from './build.js';
import { tiny } from './tiny-dataset.js';

/** The same queries in every run; `npm run test:fuzz` tries others, and more of them. */
const RUNS = { numRuns: 300, seed: 42 };

const dma = figure('dma', '2025');
const budget = figure('budget', '2024');
const trustDma = figure('trust_dma', '2025');
const median: Expression = { op: 'reference', statistic: 'median', of: dma, over: null };
const nobody = inside('ics', 'nobody');
const rank = (of: Expression): Expression => ({ op: 'rank', of, order: 'highest', within: null });
const moved: Expression = {
  op: 'distance',
  of: { op: 'change', of: dma, since: '2024', as: 'difference' },
  from: { op: 'number', value: 0 },
};
const highest = { column: 0, direction: 'highest' } as const;
const lowest = { column: 0, direction: 'lowest' } as const;

describe('the two agree on', () => {
  const cases: [string, Partial<DataQuery>][] = [
    ['two figures', { columns: [dma, budget] }],
    ['a reference that needs the order of the values', { columns: [{ op: 'minus', of: dma, from: median }] }],
    ['distances, some of them on either side', { columns: [{ op: 'distance', of: dma, from: median }], order: lowest }],
    ['changes ranked whichever way they went', { columns: [moved], order: highest }],
    ['the one row of a whole with nothing to add up', { by: [], columns: [median] }],
    ['the rank of the one row of a whole', { by: [], columns: [rank(dma)] }],
    ['top among the one row of a whole', { by: [], columns: [dma], show: top(dma, 'highest', 1) }],
    ['nobody at all', { by: [], columns: [dma, { op: 'number', value: 6 }], where: nobody }],
    [
      'a limit within each region, where one has none',
      { columns: [figure('dma', '2024')], order: highest, limit: { count: 1, per: 'region' } },
    ],
    ['the part that nobody holds', { by: ['region'], columns: [{ op: 'portion', part: dma, of: nobody }] }],
    ['the part of those without a figure', { by: [], columns: [{ op: 'portion', part: dma, of: inside('ics', 'E') }] }],
    ['how many rows a group makes', { by: ['region'], columns: [figure('epr_coverage', '2024')] }],
    ['how many of a whole are known to a condition', { by: [], columns: [{ op: 'count', of: compare(dma, '>', 2) }] }],
    ['not being at the top', { where: { op: 'not', of: top(dma, 'highest', 2) } }],
    [
      'a rank that entities without a code take part in',
      {
        level: 'trust',
        columns: [rank(trustDma), { op: 'minus', of: rank(trustDma), from: rank(figure('trust_dma', '2024')) }],
      },
    ],
  ];

  test.each(cases)('%s', async (_, parts) => {
    await withDatabase(tiny, async (both) => {
      expect(await differencesOf(query(parts), both)).toEqual([]);
    });
  });

  test('random queries of the tiny dataset', () => agreeOnRandomQueries(tiny, RUNS), 120_000);

  test('random queries of the bundled dataset', async () => {
    await agreeOnRandomQueries(await loadDataset('data/ics'), RUNS);
  }, 120_000);
});
