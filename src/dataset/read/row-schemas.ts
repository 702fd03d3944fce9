/** What a row of each table looks like, and the parsing of a whole table by it. */
import { z } from 'zod';
import type { Catalogue, Level } from '../catalogue.js';
import type { Fault } from '../dataset-error.js';
import type { Located, Table } from './read-tables.js';

const text = z.string().min(1, 'must not be empty');
/** An empty cell means that there is none. */
const optional = z.string().transform((cell) => cell || null);
const number = z.string().transform(numberOrNull);
/** Columns that a table may leave out. */
const spare = z
  .string()
  .optional()
  .transform((cell) => cell || null);
const spareNumber = z.string().optional().transform(numberOrNull);
const list = z.string().transform((cell) => cell.split(';').flatMap((part) => part.trim() || []));

function numberOrNull(cell: string | undefined, context: z.RefinementCtx): number | null {
  if (!cell) return null;
  // Number() would take "0x10", "1e5" and "Infinity" too; a figure with separators or signs of money was pasted, not stored.
  if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  const hint = /[£,%\s]/.test(cell) ? '; write it plainly, as in -1234.5' : '';
  context.addIssue({ code: 'custom', message: `is not a number${hint}` });
  return z.NEVER;
}

export const SourceRow = z.object({
  id: text,
  title: text,
  publisher: text,
  date: text,
  address: z.string(),
  licence: text,
  note: z.string(),
});

export const AliasRow = z.object({ level: text, key: text, alias: text, kind: text, source: text });

export const StatementRow = z.object({
  id: text,
  topic: text,
  sentence: text,
  value: text,
  unit: text,
  period: text,
  source: text,
  words: list,
  verdict: z
    .enum(['yes', 'no', ''], { error: 'is neither yes nor no nor empty' })
    .transform((cell) => (cell === '' ? null : cell === 'yes')),
});

export const SuccessorRow = z.object({
  name: text,
  from: text,
  level: text,
  predecessors: list,
  note: z.string(),
  source: text,
});

export const MemberRow = z.object({ value: text, code: optional, name: spare });

const FIGURE = {
  measure: text,
  period: text,
  setting: spare,
  value: number,
  low: spareNumber,
  high: spareNumber,
  text: spare,
  basis: z.enum(['published', 'derived'], { error: 'is neither published nor derived' }),
  source: text,
};

/** A row of figures; the key of the entity is in the column `key`. */
export function figureRow(key: string) {
  return z.object({ ...FIGURE, [key]: text }).transform((row): FigureCells => {
    const { measure, period, setting, value, low, high, text, basis, source } = row;
    // The type of a computed column is lost among those of the others.
    return {
      entity: (row as Record<string, unknown>)[key] as string,
      measure,
      period,
      setting,
      value,
      low,
      high,
      text,
      basis,
      source,
    };
  });
}

export interface FigureCells {
  readonly entity: string;
  readonly measure: string;
  readonly period: string;
  readonly setting: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string | null;
  readonly basis: 'published' | 'derived';
  readonly source: string;
}

export interface EntityCells {
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
  readonly formal: string;
  readonly parent: string | null;
  /** The level's own dimensions, by id. */
  readonly attributes: Readonly<Record<string, string | null>>;
}

/** A row of the table of level `id`. */
export function entityRow(catalogue: Catalogue, id: string, level: Level) {
  const dimensions = Object.entries(catalogue.dimensions).filter(([, dimension]) => dimension.level === id);
  const columns = {
    ...Object.fromEntries(dimensions.map(([, { column }]) => [column, optional])),
    ...(level.parent ? { [level.parent.column]: text } : {}),
    [level.code]: optional,
    [level.name]: text,
    [level.formal]: text,
    [level.key]: text,
  };
  return z.object(columns).transform(
    (row): EntityCells => ({
      key: row[level.key] as string,
      code: row[level.code] || null,
      name: row[level.name] as string,
      formal: row[level.formal] as string,
      parent: (level.parent && row[level.parent.column]) || null,
      attributes: Object.fromEntries(dimensions.map(([dimension, { column }]) => [dimension, row[column] || null])),
    }),
  );
}

/** The rows of `table` that are as `schema` says, and a fault for each cell that is not and for each column that is missing. */
export function parseRows<T>(table: Table, schema: z.ZodType<T>): { rows: Located<T>[]; faults: Fault[] } {
  const rows: Located<T>[] = [];
  const faults: Fault[] = [];
  const missing = new Set<string>();
  for (const { line, row } of table.rows) {
    const parsed = schema.safeParse(row);
    if (parsed.success) rows.push({ line, row: parsed.data });
    else
      for (const issue of parsed.error.issues) {
        const column = String(issue.path[0]);
        if (table.columns.includes(column)) {
          faults.push({ file: table.file, line, column, value: row[column] || null, message: issue.message });
        } else missing.add(column);
      }
  }
  const absent = [...missing].map((column) => ({ column, message: 'is missing from the header' }));
  return {
    rows,
    faults: [...absent.map((fault) => ({ file: table.file, line: 1, value: null, ...fault })), ...faults],
  };
}
