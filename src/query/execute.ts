/** Runs a checked Query on the dataset's database, within a time limit and a row cap. */
import type { Knex } from 'knex';
import type { Dataset, Entity } from '../dataset/dataset.js';
import { hasMembers } from '../dataset/dimensions-of.js';
import { capitalised } from '../words.js';
import { compileQuery } from './compile/compile-query.js';
import { describeColumns } from './describe/describe-columns.js';
import { groupColumns } from './describe/group-columns.js';
import type { DataQuery } from './query.js';
import type { Cell, Column, ResultSet, Row } from './result-set.js';
import { type Raw, runStatement, statementOf } from './run-statement.js';

export interface QueryDeps {
  readonly dataset: Dataset;
  readonly database: Knex;
  /** Milliseconds a statement may take. */
  readonly timeLimit?: number;
  /** Rows a result may have; what is cut off is counted in `ResultSet.cut`. */
  readonly rowCap?: number;
}

/** Milliseconds. */
export const TIME_LIMIT = 5_000;
const ROW_CAP = 5_000;

/**
 * The rows of a query (references and points are left empty: see with-context.ts).
 * Throws a UserError when the time limit is reached; whatever the database says otherwise is a fault of ours.
 */
export async function execute(query: DataQuery, deps: QueryDeps): Promise<ResultSet> {
  const { dataset, database, timeLimit = TIME_LIMIT, rowCap = ROW_CAP } = deps;
  const compiled = compileQuery(query, dataset, database, rowCap);
  const statement = compiled.rows.toSQL();
  const raw = await runStatement(database, statement, timeLimit);
  const coverage = raw[0] ?? (await runStatement(database, compiled.coverage.toSQL(), timeLimit))[0];
  const kept = raw.slice(0, rowCap);
  const columns = describeColumns(query, dataset);
  const verdict = verdictOf(query, kept);
  return {
    columns: [...(query.order ? [RANK] : []), ...leadingColumns(query, dataset), ...columns],
    rows: kept.map((row) => ({
      ...rankCells(query, row),
      ...leadingCells(query, dataset, row),
      ...valueCells(columns, row),
    })),
    references: [],
    coverage: { with: Number(coverage?.known ?? 0), of: Number(coverage?.total ?? 0) },
    ...(verdict === undefined ? {} : { verdict }),
    cut: raw.length - kept.length,
    sql: [statementOf(statement)],
  };
}

const RANK: Column = { key: 'rank', label: 'Rank', role: 'rank' };

function leadingColumns(query: DataQuery, dataset: Dataset): Column[] {
  if (query.by) return groupColumns(query.by, dataset);
  const level = dataset.catalogue.levels[query.level];
  const parent = level?.parent && dataset.catalogue.levels[level.parent.level];
  return [
    { key: 'code', label: 'Code', role: 'entity' },
    { key: 'name', label: capitalised(level?.one ?? query.level), role: 'entity' },
    ...(parent && level?.parent
      ? ([
          { key: `${level.parent.level}_code`, label: `${parent.one} code`, role: 'entity' },
          { key: `${level.parent.level}_name`, label: parent.one, role: 'entity' },
        ] as const)
      : []),
  ];
}

function leadingCells(query: DataQuery, dataset: Dataset, row: Raw): Row {
  if (query.by) return groupCells(query.by, dataset, row);
  const cells: Record<string, Cell> = { code: row.code ?? null, name: row.name ?? null };
  const parent = dataset.catalogue.levels[query.level]?.parent?.level;
  if (!parent) return cells;
  const above = entityByKey(dataset, parent, String(row[parent]));
  return { ...cells, [`${parent}_code`]: above?.code ?? null, [`${parent}_name`]: above?.name ?? null };
}

function groupCells(by: string[], dataset: Dataset, row: Raw): Row {
  const cells: Record<string, Cell> = {};
  for (const dimension of by) {
    const value = row[dimension] ?? null;
    const entity = dataset.catalogue.levels[dimension] && entityByKey(dataset, dimension, String(value));
    const member = hasMembers(dataset.catalogue, dimension)
      ? dataset.members[dimension]?.find((m) => m.value === value)
      : undefined;
    if (by.length === 1 && (entity || member)) {
      cells.code = entity?.code ?? member?.code ?? null;
      cells.name = entity?.name ?? value;
    } else {
      cells[dimension] = entity?.name ?? value;
    }
  }
  return cells;
}

const entityByKey = (dataset: Dataset, level: string, key: string): Entity | undefined =>
  dataset.entities[level]?.find((e) => e.key === key);

function rankCells(query: DataQuery, row: Raw): Row {
  return query.order ? { rank: Number(row.place), tied: Number(row.place_ties) > 1 } : {};
}

function valueCells(columns: readonly Column[], row: Raw): Row {
  return Object.fromEntries(columns.map((column, i) => [column.key, cell(column, row[`c${i}`])]));
}

/** PostgreSQL gives counts and sums of integers as text. */
function cell(column: Column, value: Raw[string] | undefined): Cell {
  if (value === null || value === undefined) return null;
  return column.role === 'measure' || column.role === 'rank' ? Number(value) : value;
}

function verdictOf(query: DataQuery, rows: Raw[]): boolean | undefined {
  if (!query.verdict) return undefined;
  const holds = rows.map((row) => Boolean(row.verdict));
  return query.verdict.quantifier === 'any' ? holds.some(Boolean) : holds.length > 0 && holds.every(Boolean);
}
