/** Which indexes the rows of an imported table get, so that totals and means by group are quick in a million of them. */
import type { TableColumn } from '../../table/table-catalogue.js';
import type { RecordsFile } from './write-records.js';

/** Fewer rows are read from end to end in no time. */
const MIN_ROWS = 50_000;
const MAX_INDEXES = 6;
/** An index as wide as this is not much quicker than the rows. */
const MAX_WIDTH = 20;

/**
 * The statements that make the indexes: for each column to group by, one that holds all columns but those of text. An index of
 * fewer columns would slow down what needs the others: SQLite prefers it, and then looks each row up. So a table with more columns
 * than fit has none, and a statement that reads a column of text should say `from records not indexed`. A date is grouped by
 * its year in just these words: substr(id, 1, 4).
 */
export function indexStatements(columns: readonly TableColumn[], rows: number): string[] {
  const held = columns.filter(({ type }) => type !== 'text');
  if (rows < MIN_ROWS || held.length > MAX_WIDTH) return [];
  return leading(held).map((column, i) => {
    const first = column.type === 'date' ? [`substr("${column.id}", 1, 4)`, `"${column.id}"`] : [`"${column.id}"`];
    const others = held.filter(({ id }) => id !== column.id).map(({ id }) => `"${id}"`);
    return `create index "records_${i + 1}" on records (${[...first, ...others].join(', ')})`;
  });
}

/** Makes the indexes; `onShare` hears how many of them are done, from 0 to 1. */
export async function indexRecords(
  file: RecordsFile,
  columns: readonly TableColumn[],
  rows: number,
  onShare: (share: number) => void,
): Promise<void> {
  const statements = indexStatements(columns, rows);
  for (const [i, statement] of statements.entries()) {
    onShare(i / statements.length);
    await file.run(statement);
  }
}

/** The columns to group by, the likeliest first: the first date, categories, numbers of few values, further dates. */
function leading(columns: readonly TableColumn[]): TableColumn[] {
  const dates = columns.filter(({ type }) => type === 'date');
  const categories = columns.filter(({ type }) => type === 'category');
  const discrete = columns.filter((column) => column.type === 'number' && column.discrete);
  return [...dates.slice(0, 1), ...categories, ...discrete, ...dates.slice(1)].slice(0, MAX_INDEXES);
}
