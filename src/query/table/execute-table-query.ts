/** Runs a checked table query on the table's database, within a time limit and a row cap. */
import type { Knex } from 'knex';
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import type { Cell, Column, ResultSet, Row } from '../result-set.js';
import { runStatement, statementOf } from '../run-statement.js';
import { type Bands, bandsOf, edgeOf } from './bands.js';
import { columnOf } from './check-table-query.js';
import { compileTableQuery, isOfRecords } from './compile/compile-table-query.js';
import { tableCondition } from './compile/table-conditions.js';
import { tableColumns } from './table-columns.js';
import { correlation } from './table-correlation.js';
import type { TableQuery } from './table-query.js';

export interface TableDeps {
  readonly dataset: TableDataset;
  readonly database: Knex;
  /** Milliseconds a statement may take. */
  readonly timeLimit?: number;
  /** Rows a result may have; what is cut off is counted in `ResultSet.cut`. */
  readonly rowCap?: number;
}

const TIME_LIMIT = 10_000;
const ROW_CAP = 5_000;

/** The rows of a query. Throws a UserError when the time limit is reached; whatever the database says otherwise is a fault of ours. */
export async function executeTableQuery(query: TableQuery, deps: TableDeps): Promise<ResultSet> {
  const { dataset, database, timeLimit = TIME_LIMIT, rowCap = ROW_CAP } = deps;
  if (query.asks === 'correlation') return correlation(query, deps);
  const bands = await bandsOfGroups(query, deps);
  const compiled = compileTableQuery(query, dataset.catalogue, bands, database, rowCap);
  const rows = compiled.rows.toSQL();
  const cover = async () => (await runStatement(database, compiled.coverage.toSQL(), timeLimit))[0];
  // Groups carry their coverage, where there is any.
  const [raw, apart] = await Promise.all([
    runStatement(database, rows, timeLimit),
    isOfRecords(query) ? cover() : undefined,
  ]);
  const counted = apart ?? raw[0] ?? (await cover());
  const columns = tableColumns(query, dataset);
  const kept = raw.slice(0, rowCap).map((row) => readRow(row, query, dataset, columns, bands));
  const known = Number(counted?.known ?? 0);
  const rankless = !query.order && isOfRecords(query);
  return {
    columns,
    rows: query.asks === 'spread' && query.groups.length === 1 ? withEmptyBands(kept, columns, bands[0]) : kept,
    references: [],
    coverage: { with: known, of: Number(counted?.total ?? 0) },
    cut: raw.length <= rowCap ? 0 : rankless ? known - kept.length : raw.length - kept.length,
    sql: [statementOf(rows)],
  };
}

/** Bands that hold what the query is about: a filter may leave a small part of a column's range. */
async function bandsOfGroups(
  query: TableQuery,
  { dataset, database, timeLimit = TIME_LIMIT }: TableDeps,
): Promise<Bands[]> {
  const binned = query.groups.filter((group) => group.by === 'bin');
  return Promise.all(
    binned.map(async ({ column }) => {
      const ends = database('records').min({ low: column }).max({ high: column });
      ends.select(database.raw('max(?? <> cast(?? as integer)) as broken', [column, column]));
      if (query.where) ends.where(tableCondition(database, query.where));
      const [found] = await runStatement(database, ends.toSQL(), timeLimit);
      const profile = dataset.profiles[column];
      const low = Number(found?.low ?? profile?.low ?? 0);
      return bandsOf(low, Number(found?.high ?? profile?.high ?? low), Number(found?.broken ?? 1) === 0);
    }),
  );
}

type Raw = Record<string, Cell>;

function readRow(
  raw: Raw,
  query: TableQuery,
  { catalogue }: TableDataset,
  columns: readonly Column[],
  bands: readonly Bands[],
): Row {
  const row: Record<string, Cell> = {};
  const keys = columns.map((column) => column.key);
  let at = 0;
  if (query.order) {
    row.rank = Number(raw.place);
    row.tied = Number(raw.ties) > 1;
    at += 1;
  }
  if (columns[at]?.role === 'entity') row[keys[at++] ?? ''] = raw.name ?? null;
  let band = 0;
  for (const [i, group] of query.groups.entries()) {
    const bin = group.by === 'bin' ? bands[band++] : undefined;
    const key = keys[at++] ?? '';
    row[key] = bin ? edgeOf(bin, Number(raw[`g${i}`])) : (raw[`g${i}`] ?? null);
    if (bin) row[endOf(key)] = edgeOf(bin, Number(raw[`g${i}`]) + 1);
  }
  for (const [i, value] of query.columns.entries()) {
    const cell = raw[`c${i}`] ?? null;
    const text =
      value.column !== null &&
      columnOf(catalogue, value.column)?.type !== 'number' &&
      !['count', 'distinct'].includes(value.aggregate ?? '');
    row[keys[at++] ?? ''] = cell === null || text ? cell : Number(cell);
  }
  return row;
}

/** Where a band ends; the row's own key is where it starts. */
export const endOf = (key: string) => `${key} (to)`;

/** A band with nothing in it is a finding too: it has its place, and a count of none. */
function withEmptyBands(rows: readonly Row[], columns: readonly Column[], bands: Bands | undefined): readonly Row[] {
  const [band, count] = columns;
  if (!bands || !band?.bin || count?.aggregate !== 'count' || columns.length !== 2) return rows;
  const found = new Map(rows.map((row) => [row[band.key], row]));
  return Array.from({ length: bands.count }, (_, i) => {
    const start = edgeOf(bands, i);
    return found.get(start) ?? { [band.key]: start, [endOf(band.key)]: edgeOf(bands, i + 1), [count.key]: 0 };
  });
}
