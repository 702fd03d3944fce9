/** CSV to records that know the line they stand on. */
import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import type { Fault } from '../dataset-error.js';
import type { DatasetFiles } from './dataset-files.js';

/** Something and the line it was read from, counted from 1. */
export interface Located<T> {
  readonly line: number;
  readonly row: T;
}

export type Cells = Readonly<Record<string, string>>;

export interface Table {
  /** "tables/ics.csv" */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Located<Cells>[];
  readonly faults: readonly Fault[];
}

/** The table `name` (without folder and ending) of a dataset; an absent one is an empty table with a fault. Never throws. */
export function readTable(files: DatasetFiles, name: string): Table {
  const file = `tables/${name}.csv`;
  const content = files.get(file);
  return content ? parseTable(file, content) : emptyTable(file, [{ ...at(file, null), message: 'is not there' }]);
}

/**
 * A CSV file (UTF-8, with or without a byte order mark, any line ends, cells quoted or not) as a table.
 * `file` is its name in faults. Blank lines are skipped; cells are trimmed. Never throws: a file that cannot be read has faults.
 */
export function parseTable(file: string, content: Buffer): Table {
  if (!isUtf8(content)) return emptyTable(file, [{ ...at(file, null), message: 'is not UTF-8 text' }]);
  let records: string[][];
  try {
    records = parse(content, { bom: true, relax_column_count: true, trim: true });
  } catch (error) {
    const { lines, message } = error as Error & { lines?: number };
    return emptyTable(file, [{ ...at(file, lines ?? null), message: `is not well-formed CSV: ${message}` }]);
  }
  const [header, ...body] = locate(records);
  if (!header) return emptyTable(file, [{ ...at(file, null), message: 'is empty' }]);
  const columns = header.row;
  const faults = [...headerFaults(file, columns), ...body.flatMap((record) => widthFaults(file, columns, record))];
  const rows = body.map(({ line, row }) => ({ line, row: cellsOf(columns, row) }));
  return { file, columns, rows, faults };
}

/** Gives each record the line that it starts on, and leaves out blank lines. A quoted cell may go over several lines. */
function locate(records: readonly string[][]): Located<string[]>[] {
  let next = 1;
  return records.flatMap((row) => {
    const line = next;
    next += 1;
    for (const cell of row) if (cell.includes('\n')) next += cell.split('\n').length - 1;
    return row.length === 1 && row[0] === '' ? [] : [{ line, row }];
  });
}

function cellsOf(columns: readonly string[], record: readonly string[]): Cells {
  const cells: Record<string, string> = {};
  for (const [i, column] of columns.entries()) cells[column] = record[i] ?? '';
  return cells;
}

function headerFaults(file: string, columns: readonly string[]): Fault[] {
  return columns.flatMap((column, i): Fault[] => {
    if (column === '') return [{ ...at(file, 1), message: `names no column in place ${i + 1}` }];
    return columns.indexOf(column) < i ? [{ ...at(file, 1), column, message: 'names this column twice' }] : [];
  });
}

function widthFaults(file: string, columns: readonly string[], { line, row }: Located<string[]>): Fault[] {
  if (row.length === columns.length) return [];
  return [{ ...at(file, line), message: `has ${row.length} cells where the header has ${columns.length}` }];
}

const at = (file: string, line: number | null) => ({ file, line, column: null, value: null });

function emptyTable(file: string, faults: Fault[]): Table {
  return { file, columns: [], rows: [], faults };
}
