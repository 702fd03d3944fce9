/** The shape of a query: what the schema lets through, whoever wrote it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DataQuery, Query } from '../../src/query/query.js';
import { figure, inside, query } from '../reference/build.js';
import { queries } from '../reference/generate-query.js';
import { tiny } from '../reference/tiny-dataset.js';

const dma = figure('dma', '2025');
const whole = query({
  columns: [dma],
  where: inside('region', 'North'),
  order: { column: 0, direction: 'highest' },
  limit: { count: 5, per: null },
});

test('every query that the second evaluator is tested with is well formed, and stays what it is', () => {
  fc.assert(fc.property(queries(tiny), (any) => expect(DataQuery.parse(any)).toEqual(any)));
});

test.each([
  ['a published statement', { kind: 'statement', ids: ['dhi-ics-count'] }],
  ['a question about the data', { kind: 'about', topic: 'term', id: 'ics' }],
  ['a query of figures', whole],
])('%s is a query', (_, any) => {
  expect(Query.parse(any)).toEqual(any);
});

/** The fields that the schema finds fault with: "columns[0].op". */
function faults(any: unknown): string[] {
  const { error } = DataQuery.safeParse(any);
  return (error?.issues ?? []).map(({ path }) =>
    path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i ? '.' : ''}${String(step)}`)).join(''),
  );
}

describe('refused', () => {
  test.each<[title: string, query: unknown, field: string]>([
    ['an unknown key', { ...whole, sql: 'select 1' }, ''],
    ['an unknown key of a figure', { ...whole, columns: [{ ...dma, as: 'x' }] }, 'columns[0]'],
    ['an unknown key of a limit', { ...whole, limit: { count: 1, per: null, offset: 3 } }, 'limit'],
    ['an expression of no kind', { ...whole, columns: [{ op: 'raw', sql: 'select 1' }] }, 'columns[0].op'],
    ['a condition of no kind', { ...whole, where: { op: 'like', dimension: 'region', value: '%' } }, 'where.op'],
    ['a condition for a column', { ...whole, columns: [inside('region', 'North')] }, 'columns[0].op'],
    ['an expression for a condition', { ...whole, where: dma }, 'where.op'],
    ['25 columns', { ...whole, columns: Array(25).fill(dma) }, 'columns'],
    ['four dimensions to group by', { ...whole, by: ['a', 'b', 'c', 'd'] }, 'by'],
    ['a kind of question there is not', { ...whole, kind: 'forecast' }, 'kind'],
    ['a chart there is not', { ...whole, chart: 'pie3d' }, 'chart'],
    ['an order by part of a column', { ...whole, order: { column: 0.5, direction: 'highest' } }, 'order.column'],
    ['an order in a direction of SQL', { ...whole, order: { column: 0, direction: 'desc' } }, 'order.direction'],
    ['a limit of none', { ...whole, limit: { count: 0, per: null } }, 'limit.count'],
    ['a limit of a million', { ...whole, limit: { count: 1_000_000, per: null } }, 'limit.count'],
    ['a number that is none', { ...whole, columns: [{ op: 'number', value: Number.NaN }] }, 'columns[0].value'],
    ['a number without end', { ...whole, columns: [{ op: 'number', value: Infinity }] }, 'columns[0].value'],
    ['a number in quotes', { ...whole, columns: [{ op: 'number', value: '1' }] }, 'columns[0].value'],
    ['a scale of zero', { ...whole, columns: [{ op: 'per', of: dma, by: dma, scale: 0 }] }, 'columns[0].scale'],
    ['a figure without a period', { ...whole, columns: [{ ...dma, period: undefined }] }, 'columns[0].period'],
    ['one of no values', { ...whole, where: inside('region') }, 'where.values'],
    ['one of 501 values', { ...whole, where: inside('ics', ...Array(501).fill('A')) }, 'where.values'],
    ['all of nothing', { ...whole, where: { op: 'and', of: [] } }, 'where.of'],
    ['a name without end', { ...whole, level: 'x'.repeat(101) }, 'level'],
    ['a field left out', { ...whole, show: undefined }, 'show'],
  ])('%s', (_, any, field) => {
    expect(faults(any)).toEqual([field]);
  });

  test('faults deep inside are found where they are', () => {
    const columns = [dma, { op: 'minus', of: dma, from: { op: 'per', of: dma, by: { op: 'eval' }, scale: 1 } }];
    expect(faults({ ...whole, columns })).toEqual(['columns[1].from.by.op']);
  });
});

test('24 columns, 500 values and three dimensions are let through', () => {
  const most = { columns: Array(24).fill(dma), where: inside('ics', ...Array(500).fill('A')), by: ['a', 'b', 'c'] };
  expect(faults({ ...whole, ...most })).toEqual([]);
});
