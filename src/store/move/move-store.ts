/** Moves what the service remembers from a file of SQLite into a database of PostgreSQL. */
import { existsSync } from 'node:fs';
import type { Knex } from 'knex';
import { placeOf, serverError } from '../../dataset/database/server-error.js';
import { UserError } from '../../errors.js';
import { connectAlone, connectState } from '../connect-state.js';
import { fileError } from '../file-error.js';
import { migrate } from '../migrate.js';
import { type Content, contentOf, isSame, lastOf, pagesOf } from './rows.js';
import { TABLES, type Table } from './tables.js';

export interface Moving {
  /** The SQLite file, which has to be there. Nobody else can open it meanwhile; it is left as it is. */
  readonly file: string;
  /** The PostgreSQL database: empty, or as an earlier move left it that did not come to its end. */
  readonly url: string;
  readonly now: () => number;
  /** Told how many rows of a table have been copied by now. */
  readonly said: (table: string, rows: number) => void;
}

/** A table that is the same in both, to the last row. */
export interface Moved extends Content {
  readonly table: string;
  /** How many of the rows were there already, from an earlier move. */
  readonly before: number;
}

/**
 * Copies every table, compares all rows, and only then lets the database be used. Killed at any moment, it goes on where it was when it is
 * called again; after its end it only compares. Throws a UserError where the file is in use, either cannot be read or written, or the
 * database holds anything else.
 */
export async function moveStore({ file, url, now, said }: Moving): Promise<readonly Moved[]> {
  if (!existsSync(file)) throw new UserError(`There is nothing to move, as ${file} is not there: check WIGGLE_HOME.`);
  const source = connectAlone(file);
  const target = connectState({ url });
  try {
    for (const connection of [source, target]) await migrate(connection);
    const move = await target('move').first();
    if (!move) await begin(target, url, now());
    else if (move.finished_at === null) await keepOrClear(source, target);
    const before = await countsOf(target);
    if (!move?.finished_at) for (const table of TABLES) await copy(source, target, table, said);
    const contents = await compared(source, target, move?.finished_at ? holdsOther(url) : isWrittenTo(url));
    await target('move').whereNull('finished_at').update({ finished_at: now() });
    return contents.map((content) => ({ ...content, before: before.get(content.table) ?? 0 }));
  } catch (error) {
    throw serverError(fileError(error, file), url);
  } finally {
    await Promise.all([source.destroy(), target.destroy()]);
  }
}

/** The database is of no use to a service from now on, until the end. */
async function begin(target: Knex, url: string, time: number): Promise<void> {
  for (const { name } of TABLES) if (await target(name).first()) throw holdsOther(url);
  await target('move').insert({ id: 1, began_at: time });
}

/** Where the file was used after an earlier move was killed, what that had copied is no longer true, and goes. */
async function keepOrClear(source: Knex, target: Knex): Promise<void> {
  for (const table of TABLES) {
    const there = await contentOf(target, table);
    if (isSame(there, await contentOf(source, table, there.rows))) continue;
    for (const { name } of TABLES.toReversed()) await target(name).delete();
    return;
  }
}

async function copy(source: Knex, target: Knex, table: Table, said: Moving['said']): Promise<void> {
  const { name, key } = table;
  let rows = 0;
  for await (const page of pagesOf(source, table, await lastOf(target, table))) {
    // What a move that was killed a moment ago had sent may arrive only now.
    await target(name)
      .insert(page)
      .onConflict([...key])
      .ignore();
    rows += page.length;
    said(name, rows);
  }
}

async function countsOf(connection: Knex): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { name } of TABLES) {
    const [row] = await connection(name).count({ rows: '*' });
    counts.set(name, Number(row?.rows));
  }
  return counts;
}

/** Throws `otherwise` where a row is not the same in both. */
async function compared(source: Knex, target: Knex, otherwise: UserError): Promise<readonly Omit<Moved, 'before'>[]> {
  const all: Omit<Moved, 'before'>[] = [];
  for (const table of TABLES) {
    const content = await contentOf(source, table);
    if (!isSame(content, await contentOf(target, table))) throw otherwise;
    all.push({ table: table.name, ...content });
  }
  return all;
}

const holdsOther = (url: string) =>
  new UserError(`${placeOf(url)} holds other things already: empty it, or name another one.`);
const isWrittenTo = (url: string) =>
  new UserError(
    `${placeOf(url)} is not the same as the file, so something else writes to it: stop that, then move again.`,
  );
