/** Reads a result the way a chart needs it: what the rows are called, which columns are figures, which belong together. */
import { type Distance, isSigned, rankedDistance } from '../../../query/distances.js';
import type { Column, ResultSet, Row } from '../../../query/result-set.js';
import type { ChartInput } from './drawing.js';

/** The columns that name a row, best first: its name, else dimensions and times; codes and parents only where there is nothing else. */
export function namingColumns({ columns }: ResultSet): Column[] {
  const named = columns.filter((c) => c.role === 'entity' || c.role === 'dimension' || c.role === 'time');
  const own = named.filter((c) => c.key === 'name');
  const plain = named.filter((c) => c.role !== 'entity');
  if (own.length) return [...own, ...plain];
  return plain.length ? plain : named;
}

/** Columns of figures, at least one of them known. */
export function measureColumns({ columns, rows }: ResultSet): Column[] {
  return columns.filter(
    (c) => c.role === 'measure' && !c.bin && c.unit !== 'text' && rows.some((row) => typeof row[c.key] === 'number'),
  );
}

/** The figure that a picture of one figure shows: the one the rows are ordered by (of a distance, with its sign), of a change the change, else the first. */
export function mainMeasure(input: Pick<ChartInput, 'query' | 'result'>): Column | undefined {
  const { query, result } = input;
  const measures = measureColumns(result);
  const ordered = query.order && result.columns.at(query.order.column - query.columns.length);
  const distance = rankedDistance(query);
  const signed = distance && measures.find((m) => isSignedColumn(m, distance, input));
  if (signed) return signed;
  const changes = query.kind === 'change' ? measures.filter((m) => isDifference(m, input)) : [];
  return measures.find((m) => m === ordered) ?? changes[0] ?? measures[0];
}

/** The figures in the same unit as the main one: what may share an axis. A change of a measure stands apart from its levels. */
export function comparableMeasures(input: Pick<ChartInput, 'query' | 'result'>): Column[] {
  const main = mainMeasure(input);
  if (!main) return [];
  return measureColumns(input.result).filter(
    (m) => m.unit === main.unit && isDifference(m, input) === isDifference(main, input),
  );
}

/** A figure that is the difference of two others, and so has a sign worth showing. */
export function isDifference(column: Column, input: Pick<ChartInput, 'query' | 'result'>): boolean {
  const expression = expressionOf(column, input);
  return expression?.op === 'change' || expression?.op === 'minus';
}

/** The value columns come last, in the order of the query's own. */
const expressionOf = (column: Column, { query, result }: Pick<ChartInput, 'query' | 'result'>) =>
  query.columns[result.columns.indexOf(column) + query.columns.length - result.columns.length];

function isSignedColumn(column: Column, distance: Distance, input: Pick<ChartInput, 'query' | 'result'>): boolean {
  const expression = expressionOf(column, input);
  return expression !== undefined && isSigned(expression, distance);
}

/** Figures that may be added up to a whole: scores, rates and percentages may not. */
export const isAdditive = (column: Column) =>
  (column.aggregate === 'count' || column.aggregate === 'sum' || ADDITIVE.has(column.unit ?? '')) &&
  column.unit !== 'percent';

const ADDITIVE = new Set(['GBP', 'people', 'count']);

/** The columns that hold one measure at several periods, in order of time; else none. */
export function periodColumns(result: ResultSet): Column[] {
  const single = measureColumns(result).filter((m) => m.periods?.length === 1);
  const first = single[0];
  if (!first?.field) return [];
  const same = single.filter(
    (m) => m.field === first.field && m.unit === first.unit && m.aggregate === first.aggregate,
  );
  const periods = new Set(same.map((m) => m.periods?.[0]));
  if (periods.size < 2 || periods.size !== same.length) return [];
  return same.toSorted((a, b) => compareText(periodOf(a), periodOf(b)));
}

export const periodOf = (column: Column) => column.periods?.at(-1) ?? column.label;

/** What each row is called, and the column that holds just that, where one does. Names that repeat get their other dimensions. */
export function rowNames({ result }: Pick<ChartInput, 'result'>): { names: string[]; column: Column | null } {
  const [first, ...others] = namingColumns(result);
  // A row for the whole has no name: what is measured names it.
  if (!first) return { names: result.rows.map(() => measureColumns(result)[0]?.label ?? ''), column: null };
  const plain = result.rows.map((row) => textOf(row, first));
  if (new Set(plain).size === plain.length) return { names: plain, column: first };
  const names = result.rows.map((row, i) => [plain[i], ...others.slice(0, 2).map((c) => textOf(row, c))].join(', '));
  return { names, column: null };
}

/** The two dimensions of rows that are combinations: what the rows are grouped by first, and within it. */
export function crossedColumns({ query, result }: Pick<ChartInput, 'query' | 'result'>): [Column, Column] | null {
  const [outer, inner] = namingColumns(result);
  return (query.by?.length ?? 0) > 1 && outer && inner ? [outer, inner] : null;
}

/** The measures of `result.points`: those that a column describes, else whatever is a number. */
export function pointMeasures({ result, pointColumns = [] }: Pick<ChartInput, 'result' | 'pointColumns'>): Column[] {
  const { points = [] } = result;
  const numeric = (key: string) => points.some((point) => typeof point[key] === 'number');
  const described = [...pointColumns, ...result.columns].filter((c) => c.role === 'measure' && numeric(c.key));
  if (described.length) return described;
  const keys = Object.keys(points[0] ?? {}).filter((key) => key !== 'code' && key !== 'name' && numeric(key));
  return keys.map((key) => ({ key, label: key, role: 'measure' }));
}

export const numberOf = (row: Row, column: Column): number | null => {
  const value = row[column.key];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

export const numbersOf = (rows: readonly Row[], column: Column): number[] =>
  rows.map((row) => numberOf(row, column)).filter((n): n is number => n !== null);

export const textOf = (row: Row, column: Column): string => {
  const value = row[column.key];
  return value === null || value === undefined || value === '' ? 'not stated' : String(value);
};

/** Rows by the code they have, or by name where the source has none. */
export const identityOf = (row: Row): string => String(row.code ?? row.name ?? '');

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
