/** What a well-formed query may still get wrong, and the field that says where. Queries of the bundled dataset. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Dataset } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { checkQuery, type Problem } from '../../src/query/check-query.js';
import type { Condition, DataQuery, Expression, Order } from '../../src/query/query.js';
import { compare, figure, inside, query, top } from '../reference/build.js';

let ics: Dataset;

beforeAll(async () => {
  ics = await loadDataset('data/ics');
});

const dma = figure('dma', '2025');
const trustDma = figure('trust_dma', '2025');
/** Two more assessments of 2023; of eight figures that the second published, seven are bounds like "3 or more". */
const dhi = figure('dma_2023_dhi', '2023');
const hsj = figure('dma_2023_hsj', '2023');
const two: Expression = { op: 'number', value: 2 };
const region: Expression = { op: 'attribute', dimension: 'region' };

const regions = { by: ['region'] };
const trusts = { level: 'trust' };
const limit = { count: 5, per: null };
const ordered = (direction: Order, column = 0) => ({ order: { column, direction } });
const change = (of: Expression, since: string): Expression => ({ op: 'change', of, since, as: 'difference' });
const minus = (of: Expression, from: Expression): Expression => ({ op: 'minus', of, from });
const distance = (of: Expression, from: Expression): Expression => ({ op: 'distance', of, from });
const rank = (of: Expression, within: string | null = null): Expression => {
  return { op: 'rank', of, order: 'highest', within };
};
const reference = (of: Expression, over: Condition | null = null): Expression => {
  return { op: 'reference', statistic: 'mean', of, over };
};

type Case = [title: string, query: Partial<DataQuery>, code: Problem['code'], field: string];

/** Each query has this problem and no other. */
function has(cases: Case[]): void {
  test.each(cases)('%s', (_, parts, code, field) => {
    expect(found(parts)).toEqual([`${code}: ${field}`]);
  });
}

/** Each query can be run. */
function isFine(cases: [title: string, query: Partial<DataQuery>][]): void {
  test.each(cases)('but not %s', (_, parts) => {
    expect(found(parts)).toEqual([]);
  });
}

function found(parts: Partial<DataQuery>): string[] {
  return checkQuery(query(parts), ics).map(({ code, field }) => `${code}: ${field}`);
}

describe('names that nothing has', () => {
  has([
    ['a level', { level: 'hospital' }, 'unknown', 'level'],
    ['a measure', { columns: [dma, figure('happiness', '2025')] }, 'unknown', 'columns[1].measure'],
    ['a measure of another level', { ...trusts, columns: [dma] }, 'unknown', 'columns[0].measure'],
    ['a dimension to show', { columns: [{ op: 'attribute', dimension: 'county' }] }, 'unknown', 'columns[0].dimension'],
    ['a dimension to filter by', { where: inside('county', 'Kent') }, 'unknown', 'where.dimension'],
    ['a dimension of the level below', { where: inside('epr_supplier', 'TPP') }, 'unknown', 'where.dimension'],
    ['a dimension to group by', { by: ['region', 'county'], columns: [dma] }, 'unknown', 'by[1]'],
    ['a member', { where: inside('region', 'London', 'Wales') }, 'unknown', 'where.values[1]'],
    ['an entity', { where: { op: 'not', of: inside('ics', 'Q99') } }, 'unknown', 'where.of.values[0]'],
    ['a dimension to rank within', { columns: [rank(dma, 'county')] }, 'unknown', 'columns[0].within'],
    [
      'a dimension that the groups have lost',
      { ...regions, columns: [dma], ...ordered('highest'), limit: { count: 1, per: 'dspt_status' } },
      'unknown',
      'limit.per',
    ],
  ]);
  isFine([
    ['the region of the ICS that a trust is in', { ...trusts, columns: [region], where: inside('region', 'London') }],
  ]);
});

describe('figures that nobody published', () => {
  has([
    ['a period', { columns: [figure('dma', '2021')] }, 'no_data', 'columns[0].period'],
    ['a period of another measure', { columns: [figure('population', '2025')] }, 'no_data', 'columns[0].period'],
    [
      'a care setting',
      { ...trusts, columns: [figure('trust_dma', '2025', 'Dental')] },
      'no_data',
      'columns[0].setting',
    ],
    [
      'a setting of a measure that has none',
      { columns: [figure('dma', '2025', 'Acute')] },
      'no_data',
      'columns[0].setting',
    ],
    ['a period to compare with', { columns: [change(dma, '2021')] }, 'no_data', 'columns[0].since'],
  ]);
  isFine([['a setting that there is', { ...trusts, columns: [figure('trust_dma', '2025', 'Acute')] }]]);

  test('the measure is named, and the periods that it has', () => {
    expect(checkQuery(query({ columns: [figure('dma', '2021')] }), ics)[0]).toMatchObject({
      measure: 'dma',
      message: 'DMA score is not published for 2021, only for 2024 and 2025',
    });
  });
});

describe('what cannot stand where it does', () => {
  has([
    ['a count of one entity', { columns: [{ op: 'count', of: null }] }, 'misplaced', 'columns[0]'],
    ['a median of one', { columns: [dma, { op: 'summary', statistic: 'median', of: dma }] }, 'misplaced', 'columns[1]'],
    [
      'a proportion in what entities must satisfy',
      { ...regions, columns: [dma], where: compare({ op: 'proportion', of: inside('ics', 'QPM') }, '>', 50) },
      'misplaced',
      'where.left',
    ],
    [
      'a summary of counts',
      { ...regions, columns: [{ op: 'summary', statistic: 'mean', of: { op: 'count', of: null } }] },
      'misplaced',
      'columns[0].of',
    ],
    ['a text that differs within a group', { by: [], columns: [dma, region] }, 'misplaced', 'columns[1].dimension'],
    ['a name in a group', { ...regions, columns: [dma], show: inside('ics', 'QPM') }, 'misplaced', 'show.dimension'],
    ['groups of nothing', regions, 'misplaced', 'columns'],
    ['a rank of ranks', { columns: [rank(rank(dma))] }, 'misplaced', 'columns[0].of'],
    ['a rank in a condition', { where: compare(rank(dma), '<=', 5) }, 'misplaced', 'where.left'],
    ['texts in order', { columns: [dma, region], ...ordered('highest', 1) }, 'misplaced', 'order.column'],
    ['a text compared', { where: compare(region, '=', 3) }, 'misplaced', 'where'],
    ['order by a column that is not there', { columns: [dma], ...ordered('lowest', 1) }, 'misplaced', 'order.column'],
    ['one row in order', { by: [], columns: [dma], ...ordered('lowest') }, 'misplaced', 'order'],
    ['a limit without an order', { columns: [dma], limit }, 'misplaced', 'limit'],
    ['a reference to a plain number', { columns: [reference(two)] }, 'misplaced', 'columns[0].of'],
    ['a reference in another', { columns: [reference(minus(dma, reference(dma)))] }, 'misplaced', 'columns[0].of'],
    [
      'a reference over those with a high figure',
      { columns: [reference(dma, compare(dma, '>', 3))] },
      'misplaced',
      'columns[0].over',
    ],
    ['how far a rank lies from a number', { columns: [distance(rank(dma), two)] }, 'misplaced', 'columns[0].of'],
    ['a change from a period to itself', { columns: [change(dma, '2025')] }, 'misplaced', 'columns[0].since'],
  ]);
  isFine([
    ['the distance between two ranks', { columns: [minus(rank(dma), rank(figure('dma', '2024')))] }],
    ['the size of a change', { columns: [distance(change(dma, '2024'), two)], ...ordered('highest') }],
    ['how far groups lie from the mean', { ...regions, columns: [distance(dma, reference(dma))] }],
    ['the mean distance from a number', { by: [], columns: [reference(distance(dma, two))] }],
    ['a reference over names', { columns: [reference(dma, { op: 'not', of: inside('region', 'London') })] }],
    [
      'a count in what groups must satisfy',
      { ...regions, columns: [dma], show: compare({ op: 'count', of: null }, '>', 5) },
    ],
  ]);
});

describe('scores of two assessments', () => {
  has([
    ['subtracted', { columns: [minus(dma, dhi)] }, 'not_comparable', 'columns[0]'],
    ['as far apart as they are', { columns: [distance(dma, dhi)] }, 'not_comparable', 'columns[0]'],
    ['from a mean of the other', { columns: [minus(dma, reference(dhi))] }, 'not_comparable', 'columns[0]'],
    [
      'compared',
      { where: { op: 'compare', left: dma, test: '>', right: figure('provider_dma', '2025') } },
      'not_comparable',
      'where',
    ],
    [
      'compared in a verdict',
      { verdict: { quantifier: 'all', condition: { op: 'compare', left: dma, test: '>', right: dhi } } },
      'not_comparable',
      'verdict.condition',
    ],
    ['as a change across 2023', { columns: [change(dma, '2023')] }, 'not_comparable', 'columns[0].since'],
  ]);
  isFine([
    ['two scores of one assessment', { columns: [minus(dma, figure('dma_well_led', '2025'))] }],
    ['scores of two assessments side by side', { columns: [dma, dhi, hsj] }],
    ['a change within one', { columns: [change(dma, '2024')] }],
  ]);
});

describe('figures known only within bounds', () => {
  has([
    ['compared', { where: compare(hsj, '>=', 3) }, 'no_data', 'where'],
    ['between two numbers', { where: { op: 'between', of: hsj, low: 2, high: 3 } }, 'no_data', 'where'],
    ['among the first', { where: top(hsj, 'highest', 3) }, 'no_data', 'where'],
    ['ranked, all of them', { columns: [hsj], ...ordered('lowest') }, 'no_data', 'order'],
    [
      'the highest, which might be any',
      { columns: [hsj], ...ordered('highest'), limit: { ...limit, count: 1 } },
      'no_data',
      'order',
    ],
    [
      'the lowest two: the second might be any',
      { columns: [hsj], ...ordered('lowest'), limit: { ...limit, count: 2 } },
      'no_data',
      'order',
    ],
    [
      'the lowest of a part of them',
      { columns: [hsj], ...ordered('lowest'), limit: { ...limit, count: 1 }, where: inside('region', 'Midlands') },
      'no_data',
      'order',
    ],
  ]);
  isFine([
    ['shown', { columns: [hsj] }],
    [
      'the lowest: 2.2, where the others have 2.3 or more',
      { columns: [hsj], ...ordered('lowest'), limit: { ...limit, count: 1 } },
    ],
  ]);
});

test('all problems are told, in the order of the fields', () => {
  const parts = {
    by: ['county'],
    columns: [figure('happiness', '2025'), trustDma, figure('dma', '2021')],
    where: inside('region', 'Wales'),
    show: compare(dma, '>', 3),
    limit,
  };
  expect(found(parts)).toEqual([
    'unknown: by[0]',
    'unknown: columns[0].measure',
    'unknown: columns[1].measure',
    'no_data: columns[2].period',
    'unknown: where.values[0]',
    'misplaced: limit',
  ]);
});
