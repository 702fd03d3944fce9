/** A server of PostgreSQL through Knex. */
import knex, { type Knex } from 'knex';
import type { Client } from 'pg';

/** How the session of somebody who only asks is set up. */
export interface Reading {
  /** The one schema that is seen. */
  readonly schema: string;
  /** Milliseconds after which the server stops a statement (57014). */
  readonly timeLimit: number;
}

/** Connects to `url` on first use, at most `connections` times at once. With `reading`, nothing there can be changed. */
export function connectPostgres(url: string, connections: number, reading?: Reading): Knex {
  return knex({
    client: 'pg',
    connection: {
      connectionString: url,
      connectionTimeoutMillis: PATIENCE,
      keepAlive: true,
      application_name: 'wiggle',
    },
    pool: { min: 0, max: connections, ...(reading ? { afterCreate: limitedTo(reading) } : {}) },
    log: SILENT,
  });
}

/** Milliseconds in which a server has to let us in. */
const PATIENCE = 10_000;

/** By statements, as parameters in the address would win over those of the connection. */
function limitedTo({ schema, timeLimit }: Reading) {
  return (client: Client, done: (error: Error | null) => void) => {
    const path = client.escapeIdentifier(schema);
    client.query(
      `set default_transaction_read_only = on; set statement_timeout = ${Math.ceil(timeLimit)}; set search_path to ${path}`,
      (error) => done(error ?? null),
    );
  };
}

const ignore = () => undefined;
/** Knex would print what it throws as well. */
const SILENT = { warn: ignore, error: ignore, deprecate: ignore, debug: ignore };
