import { basename } from 'node:path';
import type { Knex } from 'knex';
import { UserError } from '../../../errors.js';
import { connectSqlite } from '../../database/connect-sqlite.js';
import { BATCH_ROWS, type Batch, type RawRow, type RawTable, type RawValue } from '../raw-table.js';
import { columnNames } from './column-names.js';

/** Opens a table of a SQLite file: `wanted`, or the one with the most rows. Throws UserErrors; changes nothing in the file. */
export async function openSqlite(file: string, wanted: string | null): Promise<RawTable> {
  const name = basename(file);
  const connection = connectSqlite(file, 'read');
  try {
    const { table, rows } = await chooseTable(connection, name, wanted);
    const info = (await connection.raw('select name from pragma_table_info(?)', [table])) as { name: string }[];
    const heads = info.map((column) => column.name);
    return {
      columns: columnNames(heads),
      batches: () => batches(connection, table, heads, rows),
      warnings: () => [],
      close: () => connection.destroy(),
    };
  } catch (error) {
    await connection.destroy();
    const { code } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('SQLITE_')) throw error;
    throw new UserError(`${name} cannot be read as a SQLite file: it is damaged or in use.`, { cause: error });
  }
}

async function chooseTable(
  connection: Knex,
  name: string,
  wanted: string | null,
): Promise<{ table: string; rows: number }> {
  const found = (await connection.raw(
    `select name from sqlite_master where type in ('table', 'view') and name not like 'sqlite\\_%' escape '\\' order by name`,
  )) as { name: string }[];
  const names = found.map((table) => table.name);
  if (names.length === 0) throw new UserError(`${name} is empty: it has no tables.`);
  const wrong = wanted !== null && !names.includes(wanted);
  if (wrong) throw new UserError(`${name} has no table "${wanted}": its tables are ${names.join(', ')}.`);
  const sized = [];
  for (const table of wanted === null ? names : [wanted]) {
    const [{ rows }] = (await connection.raw('select count(*) as rows from ??', [table])) as [{ rows: number }];
    sized.push({ table, rows });
  }
  return sized.reduce((largest, table) => (table.rows > largest.rows ? table : largest));
}

/** By key where there is one: by offset, each batch would have to pass all rows before it again. */
async function* batches(
  connection: Knex,
  table: string,
  columns: readonly string[],
  total: number,
): AsyncGenerator<Batch> {
  const keyed = await hasRowid(connection, table);
  let read = 0;
  let last: number | null = null;
  while (true) {
    const rows = (
      keyed
        ? await connection.raw(
            `select *, rowid as ?? from ?? where ? is null or rowid > ? order by rowid limit ${BATCH_ROWS}`,
            [KEY, table, last, last],
          )
        : await connection.raw(`select * from ?? limit ${BATCH_ROWS} offset ?`, [table, read])
    ) as Record<string, unknown>[];
    if (rows.length === 0) return;
    read += rows.length;
    last = Number(rows.at(-1)?.[KEY] ?? null);
    yield { rows: rows.map((row) => rowOf(row, columns)), share: Math.min(1, read / Math.max(1, total)) };
  }
}

const KEY = 'wiggle rowid';

/** Views and tables "without rowid" have none. */
async function hasRowid(connection: Knex, table: string): Promise<boolean> {
  return connection.raw('select rowid from ?? limit 1', [table]).then(
    ([row]: { rowid: unknown }[]) => typeof row?.rowid === 'number',
    () => false,
  );
}

function rowOf(row: Record<string, unknown>, columns: readonly string[]): RawRow {
  return columns.map((column) => {
    const value = row[column];
    // Pictures and the like cannot be asked about.
    return Buffer.isBuffer(value) ? null : (value as RawValue);
  });
}
