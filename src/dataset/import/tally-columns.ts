/** The first reading of a table: what its columns hold. */
import { UserError } from '../../errors.js';
import { type ColumnTally, newTally, tallyCell } from './infer/values/column-tally.js';
import type { RawTable } from './raw-table.js';

const MAX_COLUMNS = 500;

/** Counts all cells of `table`, column by column. Throws UserErrors, which call it `name`, where it has no rows, no columns or too many. */
export async function tallyColumns(
  table: RawTable,
  name: string,
  onShare: (share: number) => void,
): Promise<ColumnTally[]> {
  const tallies: ColumnTally[] = [];
  let count = 0;
  for await (const { rows, share } of table.batches()) {
    if (table.columns.length > MAX_COLUMNS) {
      throw new UserError(`${name} has more than ${MAX_COLUMNS} columns: leave some of them out.`);
    }
    while (tallies.length < table.columns.length) tallies.push(newTally(table.columns[tallies.length] ?? ''));
    for (const row of rows) for (let i = 0; i < tallies.length; i += 1) tallyCell(tallies[i] as ColumnTally, row[i]);
    count += rows.length;
    onShare(share);
  }
  if (count === 0) throw new UserError(`${name} has no rows: there is nothing to import.`);
  if (tallies.length === 0) throw new UserError(`${name} has no columns: its records are empty.`);
  return tallies;
}
