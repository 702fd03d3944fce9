/** The rows of an imported table as a SQLite file. */
import sqlite3 from 'sqlite3';
import type { ColumnPlan, Stored } from '../infer/column-plan.js';
import type { RawTable } from '../raw-table.js';

export interface StoredColumn {
  readonly id: string;
  readonly plan: ColumnPlan;
}

/** SQLite binds at most this many values in one statement. */
const MAX_BOUND = 32_000;
const ROWS_PER_INSERT = 400;

/** A connection to a new file that nobody else knows of. */
export interface RecordsFile {
  readonly run: (sql: string) => Promise<void>;
  readonly all: <Row>(sql: string) => Promise<Row[]>;
  /** Writes all rows of `table` into `records` and gives their number; `onShare` hears how far it is, from 0 to 1. */
  readonly fill: (
    table: RawTable,
    columns: readonly StoredColumn[],
    onShare: (share: number) => void,
  ) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Makes `file`, which must not be there. Errors are those of SQLite, with their codes. */
export async function createRecords(file: string): Promise<RecordsFile> {
  const database = await new Promise<sqlite3.Database>((resolve, reject) => {
    const opened = new sqlite3.Database(file, (error) => (error ? reject(error) : resolve(opened)));
  });
  const run = (sql: string) => settle<void>((done) => database.exec(sql, done));
  // The file is thrown away when anything goes wrong, so SQLite need not be able to undo or to survive a power cut.
  await run(
    'pragma journal_mode = off; pragma synchronous = off; pragma locking_mode = exclusive; pragma cache_size = -32000',
  );
  return {
    run,
    all: <Row>(sql: string) => settle<Row[]>((done) => database.all<Row>(sql, done)),
    fill: (table, columns, onShare) => fill(database, run, table, columns, onShare),
    close: () => settle<void>((done) => database.close(done)),
  };
}

async function fill(
  database: sqlite3.Database,
  run: (sql: string) => Promise<void>,
  table: RawTable,
  columns: readonly StoredColumn[],
  onShare: (share: number) => void,
): Promise<number> {
  const definitions = columns.map(({ id, plan }) => `"${id}" ${plan.affinity}`);
  await run(`create table records ("row" integer primary key, ${definitions.join(', ')})`);
  const perInsert = Math.max(1, Math.min(ROWS_PER_INSERT, Math.floor(MAX_BOUND / (columns.length + 1))));
  const insert = await inserting(database, columns.length + 1, perInsert);
  let count = 0;
  let bound: Stored[] = [];
  await run('begin');
  for await (const { rows, share } of table.batches()) {
    for (const raw of rows) {
      count += 1;
      bound.push(count);
      for (let i = 0; i < columns.length; i += 1) bound.push((columns[i] as StoredColumn).plan.read(raw[i]));
      if (bound.length === perInsert * (columns.length + 1)) {
        await insert.write(bound);
        bound = [];
      }
    }
    onShare(share);
  }
  await insert.close();
  if (bound.length > 0) {
    const rest = await inserting(database, columns.length + 1, bound.length / (columns.length + 1));
    await rest.write(bound);
    await rest.close();
  }
  await run('commit');
  return count;
}

interface Inserting {
  readonly write: (bound: readonly Stored[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function inserting(database: sqlite3.Database, width: number, rows: number): Promise<Inserting> {
  const row = `(${Array<string>(width).fill('?').join(',')})`;
  const sql = `insert into records values ${Array<string>(rows).fill(row).join(',')}`;
  const statement = await new Promise<sqlite3.Statement>((resolve, reject) => {
    const prepared = database.prepare(sql, (error: Error | null) => (error ? reject(error) : resolve(prepared)));
  });
  return {
    write: (bound) => settle<void>((done) => statement.run(bound, done)),
    close: () => settle<void>((done) => statement.finalize(done)),
  };
}

/** A call that tells its end by a callback, as a promise. */
function settle<T>(start: (done: (error: Error | null | undefined, result?: T) => void) => void): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    start((error, result) => (error ? reject(error) : resolve(result as T)));
  });
}
