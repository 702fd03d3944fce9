/** The database of what the service remembers, through Knex: a SQLite file, or PostgreSQL. */
import knex, { type Knex } from 'knex';
import type { Database } from 'sqlite3';
import { connectPostgres } from '../dataset/database/connect-postgres.js';
import type { Home } from './home.js';

/** Connects to `home` on first use. */
export function connectState(home: Home): Knex {
  return 'file' in home ? toFile(home.file, SHARED, MOST_TRIES) : toServer(home.url);
}

/** Connects to `file` so that no other program can open it: the first statement fails (SQLITE_BUSY) where one has, be it idle. */
export function connectAlone(file: string): Knex {
  return toFile(file, ALONE, 1);
}

function toFile(file: string, pragmas: string, tries: number): Knex {
  return knex({
    client: 'sqlite3',
    connection: { filename: file },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate: (connection: Database, done: Done) => prepare(connection, pragmas, tries, done),
    },
    log: SILENT,
  });
}

type Done = (error: Error | null) => void;

/** Who changes to the write-ahead log while somebody else does is refused at once, however long the busy_timeout is. */
function prepare(connection: Database, pragmas: string, tries: number, done: Done): void {
  connection.exec(pragmas, (error) => {
    const { code } = (error ?? {}) as NodeJS.ErrnoException;
    if (code === 'SQLITE_BUSY' && tries > 1)
      setTimeout(() => prepare(connection, pragmas, tries - 1, done), BETWEEN_TRIES);
    else done(error);
  });
}

const MOST_TRIES = 100;
/** Milliseconds. */
const BETWEEN_TRIES = 50;

/**
 * Readers do not wait for a writer, and a writer waits for another one instead of failing. What is deleted is overwritten: people may
 * ask to be forgotten.
 */
const SHARED = `
  pragma busy_timeout = 5000;
  pragma journal_mode = wal;
  pragma foreign_keys = on;
  pragma secure_delete = on;
`;

/** A service has its file open all the time, so there is no use in waiting for it. */
const ALONE = 'pragma busy_timeout = 500; pragma locking_mode = exclusive;';

const toServer = (url: string): Knex => connectPostgres(url, CONNECTIONS);

/** A server lets in a hundred at first: ten replicas, with what their queues need. */
const CONNECTIONS = 6;

const ignore = () => undefined;
/** Knex would print what it throws as well. */
const SILENT = { warn: ignore, error: ignore, deprecate: ignore, debug: ignore };
