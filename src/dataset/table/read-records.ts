/** What records.sqlite says of its columns, without a look at the rows. */
import { access } from 'node:fs/promises';
import { connectSqlite } from '../database/connect-sqlite.js';
import { RECORDS_LAYOUT } from './records-layout.js';
import type { ColumnProfile } from './table-dataset.js';

export interface Records {
  /** Changes with what was imported. */
  readonly stamp: { readonly layout: string; readonly rows: number; readonly content: string };
  /** The columns of the table `records` but its key. */
  readonly columns: readonly string[];
  readonly profiles: Readonly<Record<string, ColumnProfile>>;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** Reads `file`, or gives what is wrong with it, as the end of a sentence. */
export async function readRecords(file: string): Promise<Records | string> {
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (!there) return `is missing: ${AGAIN}`;
  const connection = connectSqlite(file, 'read');
  try {
    const [stamp] = (await connection.raw('select layout, rows, content from stamp')) as Records['stamp'][];
    if (stamp?.layout !== RECORDS_LAYOUT) return `is of another version of Wiggle: ${AGAIN}`;
    const columns = (await connection.raw(`select name from pragma_table_info('records')`)) as { name: string }[];
    const profiles = (await connection.raw('select * from profile')) as ProfileRow[];
    const values = (await connection.raw(
      'select column_id, value from value order by records desc, value',
    )) as ValueRow[];
    return {
      stamp,
      columns: columns.map(({ name }) => name).filter((name) => name !== 'row'),
      profiles: Object.fromEntries(
        profiles.map(({ column_id, known, distinct_values, low, high }) => [
          column_id,
          { known, distinct: distinct_values, low, high },
        ]),
      ),
      values: byColumn(values),
    };
  } catch (error) {
    // SQLite's own codes: no database, or not the tables of one of ours.
    if (/^SQLITE_/.test((error as NodeJS.ErrnoException).code ?? '')) return `is damaged: ${AGAIN}`;
    throw error;
  } finally {
    await connection.destroy();
  }
}

interface ProfileRow {
  readonly column_id: string;
  readonly known: number;
  readonly distinct_values: number;
  readonly low: number | string | null;
  readonly high: number | string | null;
}

interface ValueRow {
  readonly column_id: string;
  readonly value: string;
}

const AGAIN = 'delete the folder and import the file again';

function byColumn(rows: readonly ValueRow[]): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const { column_id, value } of rows) {
    const list = values[column_id] ?? [];
    values[column_id] = list;
    list.push(value);
  }
  return values;
}
