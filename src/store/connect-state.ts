/** The SQLite file of what the service remembers, through Knex. */
import knex, { type Knex } from 'knex';
import type { Database } from 'sqlite3';

/** Connects to `file` on first use. */
export function connectState(file: string): Knex {
  return knex({
    client: 'sqlite3',
    connection: { filename: file },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate: (connection: Database, done: (error: Error | null) => void) => connection.exec(PRAGMAS, done),
    },
    log: SILENT,
  });
}

/**
 * Readers do not wait for a writer, and a writer waits for another one instead of failing. What is deleted is overwritten: people may
 * ask to be forgotten.
 */
const PRAGMAS = `
  pragma busy_timeout = 5000;
  pragma journal_mode = wal;
  pragma foreign_keys = on;
  pragma secure_delete = on;
`;

const ignore = () => undefined;
/** Knex would print what it throws as well. */
const SILENT = { warn: ignore, error: ignore, deprecate: ignore, debug: ignore };
