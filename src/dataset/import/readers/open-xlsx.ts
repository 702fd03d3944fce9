import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UserError } from '../../../errors.js';
import { type RawRow, type RawTable, type RawValue, rowBatches } from '../raw-table.js';
import { columnNames } from './column-names.js';

/** A workbook is read whole, and unpacked it takes some ten times its size. */
const MAX_BYTES = 20_000_000;

/** Opens the first sheet of a workbook: its first row that is not empty names the columns. Throws UserErrors. */
export async function openXlsx(file: string): Promise<RawTable> {
  const name = basename(file);
  if ((await stat(file)).size > MAX_BYTES) {
    throw new UserError(`${name} is larger than ${MAX_BYTES / 1e6} MB: save its sheet as CSV and import that.`);
  }
  const [heads, ...rows] = (await readFirstSheet(file, name)).filter((row) => row.some((cell) => cell !== null));
  if (!heads) throw new UserError(`${name} is empty: its first sheet has no cells.`);
  // Cells to the right of the last head are remarks of somebody's.
  const last = heads.findLastIndex((head) => head !== null);
  const columns = columnNames(heads.slice(0, last + 1).map((head) => String(head ?? '')));
  return { columns, batches: () => rowBatches(rows), warnings: () => [], close: async () => undefined };
}

async function readFirstSheet(file: string, name: string): Promise<RawRow[]> {
  const { readSheet } = await import('read-excel-file/node');
  try {
    // The types of the package say "typeof Date" where it gives dates.
    return (await readSheet(file)) as unknown as RawValue[][];
  } catch (cause) {
    throw new UserError(`${name} cannot be read as a workbook: save it anew as .xlsx, or as CSV.`, { cause });
  }
}
