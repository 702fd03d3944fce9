/** The rows of a table in the order of its key, in any database. */
import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { Table } from './tables.js';

export type Row = Readonly<Record<string, string | number | null>>;

/** As many as PostgreSQL takes in one statement with all their values, and no more than fit into memory well. */
const PAGE = 500;

/** All rows, in pages; with `after`, those behind that row. */
export async function* pagesOf(connection: Knex, { name, key }: Table, after?: Row): AsyncGenerator<readonly Row[]> {
  const columns = key.map(() => '??').join(', ');
  const values = key.map(() => '?').join(', ');
  let last = after;
  do {
    const rest = connection(name)
      .orderBy([...key])
      .limit(PAGE);
    if (last) rest.whereRaw(`(${columns}) > (${values})`, [...key, ...valuesOf(last, key)]);
    const rows: Row[] = await rest;
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1);
  } while (last);
}

/** The row at the end of the order. */
export async function lastOf(connection: Knex, { name, key }: Table): Promise<Row | undefined> {
  return connection(name)
    .orderBy(key.map((column) => ({ column, order: 'desc' })))
    .first();
}

/** How many rows a table has, and a checksum of them: the same where, and only where, all rows are the same. */
export interface Content {
  readonly rows: number;
  readonly checksum: string;
}

/** Of all rows, or of the first `most`. */
export async function contentOf(connection: Knex, table: Table, most = Number.POSITIVE_INFINITY): Promise<Content> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const page of pagesOf(connection, table)) {
    const wanted = page.slice(0, most - rows);
    for (const row of wanted) hash.update(lineOf(row));
    rows += wanted.length;
    if (rows === most) break;
  }
  return { rows, checksum: hash.digest('hex') };
}

export const isSame = (one: Content, other: Content): boolean =>
  one.rows === other.rows && one.checksum === other.checksum;

/** Whole numbers come as numbers or as text, by the database. */
function lineOf(row: Row): string {
  const cells = Object.keys(row)
    .sort()
    .map((column) => [column, row[column] === null ? null : String(row[column])]);
  return `${JSON.stringify(cells)}\n`;
}

const valuesOf = (row: Row, columns: readonly string[]) => columns.map((column) => row[column] ?? null);
