/** What a model may ask of a table beyond what the rules compose: the form has to fit, and whatever fits is answered. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerQuery } from '../../src/answer.js';
import { assemble, type Parts } from '../../src/assemble.js';
import { importTable } from '../../src/dataset/import/import-table.js';
import type { TableDataset } from '../../src/dataset/table/table-dataset.js';
import { checkAsks } from '../../src/model/checks/check-asks.js';
import { checkTableQuery } from '../../src/query/table/check-table-query.js';
import { AGGREGATES, type TableCondition, type TableQuery } from '../../src/query/table/table-query.js';

const home = mkdtempSync(join(tmpdir(), 'wiggle-asks-'));
let parts: Parts;
let dataset: TableDataset;

beforeAll(async () => {
  const file = join(home, 'boats.csv');
  const hulls = ['steel', 'wood', ''];
  const boats = Array.from(
    { length: 50 },
    (_, i) => `B${i},${4 + (i % 17)},${i * 1000},${hulls[i % 3]},${1980 + (i % 30)}-05-01`,
  );
  writeFileSync(file, ['Name,Length,Price,Hull,Built', ...boats].join('\n'));
  const { name } = await importTable({
    file,
    home,
    name: null,
    today: new Date('2026-03-01'),
    onProgress: () => undefined,
  });
  parts = await assemble({ dataset: name, home });
  dataset = parts.dataset as TableDataset;
});
afterAll(async () => {
  await parts.close();
  rmSync(home, { recursive: true, force: true });
});

const BASE: TableQuery = {
  kind: 'table',
  asks: 'records',
  groups: [],
  columns: [{ column: 'length', aggregate: null }],
  where: null,
  part: null,
  having: null,
  order: null,
  limit: null,
  chart: null,
};

test.each([
  ['value', 'has an aggregate for every column'],
  ['groups', 'needs something to group by'],
  ['relation', 'has 2 or 3 columns, of which the first 2 are numbers'],
  ['correlation', 'has exactly 2 columns, of which the first 2 are numbers'],
  ['spread', 'has bands of a number as its first group, and counts as columns'],
] as const)("a record's own values are no %s", (asks, says) => {
  expect(checkAsks(BASE, dataset.catalogue)).toEqual([]);
  expect(checkAsks({ ...BASE, asks }, dataset.catalogue)).toContain(`asks "${asks}" ${says}`);
});

const columns = fc.constantFrom('name', 'length', 'price', 'hull', 'built');
const tests = fc.constantFrom('<' as const, '>=' as const, '=' as const);
const conditions: fc.Arbitrary<TableCondition> = fc.oneof(
  fc.record({ op: fc.constant('in' as const), column: columns, values: fc.constant<string[]>(['steel']) }),
  fc.record({
    op: fc.constant('compare' as const),
    column: columns,
    test: tests,
    value: fc.integer({ min: 0, max: 30 }),
  }),
  fc.record({ op: fc.constant('during' as const), column: columns, from: fc.constant('1990'), to: fc.constant(null) }),
  fc.record({ op: fc.constant('known' as const), column: columns }),
);
const queries: fc.Arbitrary<TableQuery> = fc.record({
  kind: fc.constant('table' as const),
  asks: fc.constantFrom('value', 'groups', 'records', 'relation', 'correlation', 'spread'),
  part: fc.constant(null),
  groups: fc.array(fc.record({ column: columns, by: fc.constantFrom('value', 'bin', 'year') }), { maxLength: 2 }),
  columns: fc.array(
    fc.record({
      column: fc.option(columns, { freq: 3 }),
      aggregate: fc.option(fc.constantFrom(...AGGREGATES), { freq: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  where: fc.option(conditions),
  having: fc.option(fc.record({ column: fc.nat({ max: 1 }), test: tests, value: fc.integer({ min: 0, max: 30 }) }), {
    freq: 2,
  }),
  order: fc.option(fc.record({ column: fc.nat({ max: 1 }), direction: fc.constantFrom('highest', 'lowest') })),
  limit: fc.option(fc.integer({ min: 1, max: 5 })),
  chart: fc.option(fc.constantFrom('bar', 'line', 'scatter', 'histogram', 'heatmap', 'pie', 'profile'), { freq: 2 }),
});

/** Nearer to what fits: few random queries would be a relation or a spread. */
const NEARER = {
  value: (query) => ({ ...query, groups: [], order: null, having: null, limit: null }),
  groups: (query) => query,
  records: (query) => ({ ...query, groups: [], columns: query.columns.map(plain), having: null }),
  relation: (query) => ({
    ...query,
    groups: [],
    columns: [...PAIR, ...query.columns.slice(2).map(plain)],
    having: null,
  }),
  correlation: (query) => ({ ...query, groups: [], columns: PAIR, having: null }),
  spread: (query) => ({
    ...query,
    groups: [{ column: 'length', by: 'bin' as const }, ...query.groups.slice(1)],
    columns: [{ column: null, aggregate: 'count' as const }],
  }),
} satisfies Record<TableQuery['asks'], (query: TableQuery) => TableQuery>;
const plain = ({ column }: TableQuery['columns'][number]) => ({ column, aggregate: null });
const PAIR = ['length', 'price'].map((column) => ({ column, aggregate: null }));

test('random queries that fit are answered', async () => {
  const asked = new Set<string>();
  const property = fc.asyncProperty(queries, async (random) => {
    const { catalogue } = dataset;
    const query = NEARER[random.asks](random);
    if (checkTableQuery(query, catalogue).length || checkAsks(query, catalogue).length) return;
    const { status, headline } = await answerQuery(query, parts);
    expect([status, headline]).toEqual([expect.stringMatching(/^(answered|refused)$/), expect.stringMatching(/\S/)]);
    asked.add(query.asks);
  });
  await fc.assert(property, { numRuns: 1_500 });
  expect(asked.size).toBe(6);
}, 60_000);
