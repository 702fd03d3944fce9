/** What queries mean, worked out by hand on the tiny dataset: each case is a query and the rows it must give. */
import { describe, expect, test } from '@jest/globals';
import type { DataQuery, Expression } from '../../src/query/query.js';
import { compare, figure, inside, query, top } from './build.js';
import { evaluate, type ReferenceRow } from './evaluate.js';
import { ranksOf } from './ranks.js';
import { tiny } from './tiny-dataset.js';

const dma = figure('dma', '2025');
const dma2024 = figure('dma', '2024');
const budget = figure('budget', '2024');
const perHead = figure('budget_per_head', '2024');
const coverage = figure('epr_coverage', '2024');
const trustDma = figure('trust_dma', '2025');
const highest = { column: 0, direction: 'highest' } as const;
const regions = { by: ['region'] };
const trusts = { level: 'trust' };

type Case = [title: string, query: Partial<DataQuery>, rows: string];

/** "1= B: 3, -" is the row of B, joint first, with the values 3 and null. */
function printed(rows: readonly ReferenceRow[]): string {
  const cell = (value: number | string | null) =>
    typeof value === 'number' ? Number(value.toFixed(4)) : (value ?? '-');
  return rows
    .map(({ key, rank, tied, values }) => {
      const place = rank === null ? '' : `${rank}${tied ? '=' : ''} `;
      return `${place}${key.join('/')}: ${values.map(cell).join(', ')}`;
    })
    .join(' | ');
}

function works(cases: Case[]): void {
  test.each(cases)('%s', (_, parts, rows) => {
    expect(printed(evaluate(query(parts), tiny).rows)).toBe(rows);
  });
}

describe('rows and ranks', () => {
  works([
    ['without an order rows keep nulls', { columns: [dma] }, 'A: 2.5 | B: 3 | C: 3 | D: 2 | E: -'],
    ['an order drops them', { columns: [dma], order: highest }, '1= B: 3 | 1= C: 3 | 3 A: 2.5 | 4 D: 2'],
    ['a limit keeps all tied', { columns: [dma], order: highest, limit: { count: 1, per: null } }, '1= B: 3 | 1= C: 3'],
    [
      'a limit within each region, no region last',
      { columns: [dma2024], order: highest, limit: { count: 1, per: 'region' } },
      '1 B: 2.5 | 1 C: 3 | 1 E: 1',
    ],
    ['show keeps ranks', { columns: [dma], order: highest, show: inside('ics', 'C', 'D') }, '1= C: 3 | 4 D: 2'],
    [
      'ranks are among the population',
      { columns: [dma], where: inside('region', 'South'), order: { column: 0, direction: 'lowest' } },
      '1 D: 2 | 2 C: 3',
    ],
    [
      'a rank within a region',
      { columns: [{ op: 'rank', of: dma, order: 'highest', within: 'region' }] },
      'A: 2 | B: 1 | C: 1 | D: 2 | E: -',
    ],
  ]);
});

test('ties chain from neighbour to neighbour', () => {
  expect(ranksOf([0, 0.0002, null, 0.0001, 0.0004], 'lowest', 0.00015)).toEqual([1, 1, null, 1, 4]);
});

describe('figures', () => {
  const change = (as: 'difference' | 'percent'): Expression => ({ op: 'change', of: dma, since: '2024', as });
  works([
    ['a ratio that is not stored', { columns: [perHead] }, 'A: 10 | B: 15 | C: 20 | D: - | E: -'],
    [
      'close changes of scores are tied',
      { columns: [change('difference')], order: highest },
      '1= A: 0.4999 | 1= B: 0.5 | 3 C: 0',
    ],
    [
      'however far they went, either way',
      {
        columns: [{ op: 'distance', of: change('difference'), from: { op: 'number', value: 0.5 } }],
        order: { column: 0, direction: 'lowest' },
      },
      '1= A: 0.0001 | 1= B: 0 | 3 C: 0.5',
    ],
    ['but not in percent', { columns: [change('percent')], order: highest }, '1 A: 24.9938 | 2 B: 20 | 3 C: 0'],
    [
      'a figure that lacks the earlier period stays',
      {
        columns: [
          {
            op: 'change',
            of: { op: 'per', of: dma, by: figure('population', '2022'), scale: 10 },
            since: '2024',
            as: 'difference',
          },
        ],
        where: inside('ics', 'B'),
      },
      'B: 0.25',
    ],
    ['settings are averaged', { ...trusts, columns: [trustDma] }, 'T1: 3 | T2: 1 | T3: 3 | T4: - | X1: 5'],
    [
      'one setting',
      { ...trusts, columns: [figure('trust_dma', '2025', 'community')] },
      'T1: 4 | T2: - | T3: - | T4: -',
    ],
    [
      'attributes alone make no row of an entity without a code',
      { ...trusts, columns: [{ op: 'attribute', dimension: 'epr' }] },
      'T1: Epic | T2: - | T3: Epic | T4: Cerner',
    ],
  ]);
});

describe('groups', () => {
  works([
    ['a score is the mean', { ...regions, columns: [dma] }, 'North: 2.75 | South: 2.5'],
    ['money adds up', { ...regions, columns: [budget] }, 'North: 400 | South: 200'],
    ['a ratio is of its sums, where both are known', { ...regions, columns: [perHead] }, 'North: 13.3333 | South: 20'],
    ['a stored percentage is recomputed', { ...regions, columns: [coverage] }, 'North: 80 | South: -'],
    ['the whole', { by: [], columns: [dma, budget, perHead] }, ': 2.625, 650, 16.25'],
    [
      'a change of means',
      { ...regions, columns: [{ op: 'change', of: dma, since: '2024', as: 'percent' }] },
      'North: 22.2195 | South: -16.6667',
    ],
    [
      'two dimensions',
      { ...trusts, by: ['region', 'epr'], columns: [trustDma] },
      'North/Epic: 3 | South/Cerner: - | South/Epic: 3',
    ],
    [
      'counts of all with a code, of those with a figure',
      {
        ...trusts,
        ...regions,
        columns: [
          { op: 'count', of: null },
          { op: 'count', of: { op: 'known', of: trustDma } },
        ],
      },
      'North: 2, 3 | South: 2, 1',
    ],
    [
      'proportion, portion and summary',
      {
        ...trusts,
        ...regions,
        columns: [
          { op: 'proportion', of: compare(trustDma, '>', 2) },
          { op: 'portion', part: trustDma, of: inside('epr', 'Epic') },
          { op: 'summary', statistic: 'median', of: trustDma },
          { op: 'summary', statistic: 'sd', of: trustDma },
        ],
      },
      'North: 66.6667, 33.3333, 3, 2 | South: 100, 100, 3, -',
    ],
    [
      'top among the population',
      {
        ...regions,
        columns: [{ op: 'count', of: top(dma, 'highest', 3) }],
        where: { op: 'not', of: inside('ics', 'B') },
      },
      'North: 1 | South: 2',
    ],
    [
      'the part that nobody holds',
      { ...regions, columns: [{ op: 'portion', part: dma, of: inside('ics', 'nobody') }] },
      'North: 0 | South: 0',
    ],
    ['nobody', { ...regions, columns: [dma], where: inside('ics', 'nobody') }, ''],
    ['nobody at all', { by: [], columns: [dma, { op: 'count', of: null }], where: inside('ics', 'nobody') }, ': -, 0'],
  ]);
});

describe('references', () => {
  const reference = (statistic: Extract<Expression, { op: 'reference' }>['statistic'], of = dma): Expression => {
    return { op: 'reference', statistic, of, over: null };
  };
  works([
    [
      'the distance from the mean of other rows',
      {
        columns: [
          {
            op: 'minus',
            of: dma,
            from: { op: 'reference', statistic: 'mean', of: dma, over: inside('region', 'North') },
          },
        ],
        where: inside('region', 'South'),
      },
      'C: 0.25 | D: -0.75',
    ],
    [
      'how far they lie from it, whichever side',
      {
        columns: [
          {
            op: 'distance',
            of: dma,
            from: { op: 'reference', statistic: 'mean', of: dma, over: inside('region', 'North') },
          },
        ],
        where: inside('region', 'South'),
        order: highest,
      },
      '1 D: 0.75 | 2 C: 0.25',
    ],
    [
      'statistics',
      {
        by: [],
        columns: (
          ['sum', 'mean', 'min', 'lower_quartile', 'median', 'upper_quartile', 'max', 'sd', 'range', 'count'] as const
        ).map((statistic) => reference(statistic)),
      },
      ': 10.5, 2.625, 2, 2.375, 2.75, 3, 3, 0.4787, 1, 4',
    ],
    [
      'the whole, and the mean',
      { by: [], columns: [reference('whole', perHead), reference('mean', perHead)] },
      ': 16.25, 15',
    ],
  ]);
});

describe('conditions', () => {
  const found = (where: NonNullable<DataQuery['where']>, level = 'ics'): Partial<DataQuery> => ({ level, where });
  works([
    ['unknown is not false', found({ op: 'not', of: compare(dma, '>', 2.5) }), 'A:  | D: '],
    ['nor is an unknown region', found({ op: 'not', of: inside('region', 'North') }), 'C:  | D: '],
    ['or', found({ op: 'or', of: [inside('region', 'North'), compare(dma, '>=', 3)] }), 'A:  | B:  | C: '],
    ['and', found({ op: 'and', of: [inside('region', 'North'), compare(dma, '>=', 3)] }), 'B: '],
    ['known is never unknown', found({ op: 'not', of: { op: 'known', of: dma } }), 'E: '],
    ['both ends included', found({ op: 'between', of: dma, low: 2, high: 2.5 }), 'A:  | D: '],
    ['equal within the tolerance', found(compare(dma, '=', 3 + 1e-10)), 'B:  | C: '],
    ['so not less', found(compare(dma, '<', 3 + 1e-10)), 'A:  | D: '],
    ['the members of a parent', found(inside('ics', 'A'), 'trust'), 'T1:  | T2: '],
    [
      'top is among the whole level',
      found({ op: 'and', of: [inside('region', 'South'), top(dma, 'highest', 1)] }),
      'C: ',
    ],
    ['what has no figure is not at the top', found({ op: 'not', of: top(dma, 'highest', 2) }), 'A:  | D:  | E: '],
  ]);
});

describe('coverage', () => {
  test.each<[string, Partial<DataQuery>, number, number]>([
    ['rows, before an order drops any', { columns: [dma], order: highest }, 4, 5],
    ['the members of groups', { ...regions, columns: [coverage] }, 2, 5],
    ['the members of the whole', { by: [], columns: [dma] }, 4, 5],
    ['which have a code or a figure', { ...trusts, by: [], columns: [trustDma] }, 4, 5],
    ['only a code where no figure is asked', { ...trusts, by: [], columns: [{ op: 'count', of: null }] }, 4, 4],
    ['no columns', {}, 5, 5],
  ])('%s', (_, parts, known, of) => {
    expect(evaluate(query(parts), tiny).coverage).toEqual({ with: known, of });
  });
});

describe('verdict', () => {
  const first = { columns: [dma], order: highest, limit: { count: 1, per: null } };
  test.each<[string, Partial<DataQuery>, 'all' | 'any', NonNullable<DataQuery['where']>, boolean]>([
    ['all', first, 'all', inside('region', 'North'), false],
    ['any', first, 'any', inside('region', 'North'), true],
    ['unknown does not hold', { columns: [dma] }, 'all', compare(dma, '>', 0), false],
    ['nothing holds for all of no rows', { where: inside('ics', 'nobody') }, 'all', inside('ics', 'A'), false],
    ['top is among all rows, shown or not', { show: inside('ics', 'A') }, 'all', top(dma, 'highest', 2), false],
  ])('%s', (_, parts, quantifier, condition, verdict) => {
    expect(evaluate(query({ ...parts, verdict: { quantifier, condition } }), tiny).verdict).toBe(verdict);
  });
});
