/** Pearson's r of two number columns, over every record that has both: worked out in the database, since a million pairs are too many to fetch. */
import type { Column, ResultSet } from '../result-set.js';
import { runStatement, statementOf } from '../run-statement.js';
import { tableCondition } from './compile/table-conditions.js';
import { executeTableQuery, type TableDeps } from './execute-table-query.js';
import type { TableQuery } from './table-query.js';

/** One row of r and n; the pairs themselves, as many as a picture shows, are its points. r is null where it cannot be told. */
export async function correlation(query: TableQuery, deps: TableDeps): Promise<ResultSet> {
  const { database, timeLimit = 10_000 } = deps;
  const [x, y] = query.columns.map((value) => value.column ?? '');
  const pairs = database('records')
    .select({ x, y })
    .whereNotNull(x ?? '')
    .whereNotNull(y ?? '');
  if (query.where) pairs.where(tableCondition(database, query.where));
  // From the means on: sums of squares of the values themselves would lose digits.
  const statement = database
    .queryBuilder()
    .with('pairs', pairs)
    .with('means', database('pairs').avg({ mx: 'x', my: 'y' }))
    .select(
      database.raw(
        'count(*) as n, sum((x - mx) * (y - my)) as xy, sum((x - mx) * (x - mx)) as xx, sum((y - my) * (y - my)) as yy',
      ),
    )
    .fromRaw('pairs cross join means')
    .toSQL();
  const [points, [sums]] = await Promise.all([
    executeTableQuery({ ...query, asks: 'relation' }, deps),
    runStatement(database, statement, timeLimit),
  ]);
  const n = Number(sums?.n ?? 0);
  const [xy, xx, yy] = [Number(sums?.xy), Number(sums?.xx), Number(sums?.yy)];
  const r = n < 3 || xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
  return {
    ...points,
    columns: COLUMNS,
    rows: [{ r, n }],
    points: points.rows,
    pointColumns: points.columns,
    coverage: { with: n, of: points.coverage.of },
    cut: 0,
    sql: [statementOf(statement)],
  };
}

const FIGURE = { role: 'measure', basis: 'derived', field: null, bin: false, timeUnit: null } as const;
const COLUMNS: readonly Column[] = [
  { ...FIGURE, key: 'r', label: "Pearson's r", unit: 'r', aggregate: null },
  { ...FIGURE, key: 'n', label: 'Pairs', unit: 'count', aggregate: 'count' },
];
