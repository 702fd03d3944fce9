/** SQL and the plain evaluator give the same rows for queries at random, over tables that lack many values. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TableDataset } from '../../../src/dataset/table/table-dataset.js';
import { executeTableQuery } from '../../../src/query/table/execute-table-query.js';
import { tableColumns } from '../../../src/query/table/table-columns.js';
import type { TableQuery } from '../../../src/query/table/table-query.js';
import { openSamples, type Samples } from '../../table/samples.js';
import { evaluateTable, type TableRecord } from './evaluate-table.js';
import { tableQueries } from './generate-table-query.js';

let samples: Samples;
beforeAll(async () => {
  samples = await openSamples('cars.json');
});
afterAll(() => samples.close());

const RUNS = Number(process.env.FUZZ_RUNS ?? 200);

test('cars', async () => {
  const { database, dataset } = samples.parts('cars');
  const table = dataset as TableDataset;
  const records: TableRecord[] = await database('records').select();
  await fc.assert(
    fc.asyncProperty(tableQueries(table), async (query) => {
      const result = await executeTableQuery(query, { dataset: table, database });
      expect(rowsOf(query, table, result.rows)).toEqual(sorted(evaluateTable(query, records).map(rounded)));
      expect(result.cut).toBe(0);
    }),
    { numRuns: RUNS },
  );
}, 3_600_000);

/** The rows of SQL in the evaluator's form, in an order of our own: ties and rows without an order may come in any. */
function rowsOf(query: TableQuery, table: TableDataset, rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  const keys = tableColumns(query, table)
    .filter(({ role }) => role !== 'rank' && role !== 'entity')
    .map(({ key }) => key);
  return sorted(
    rows.map((row) => {
      const cells = keys.map((key) => row[key] ?? null);
      const groups = cells.slice(0, query.groups.length);
      const values = cells.slice(query.groups.length);
      return rounded({ groups, values, place: query.order ? row.rank : null });
    }),
  );
}

/** Sums may differ in the last digits by the order in which they were made. */
const rounded = (row: { groups: readonly unknown[]; values: readonly unknown[]; place: unknown }): string =>
  JSON.stringify([
    row.groups,
    row.values.map((value) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value)),
    row.place,
  ]);

const sorted = (rows: readonly string[]) => rows.toSorted();
