/** A SQLite file through Knex. */
import { pathToFileURL } from 'node:url';
import knex, { type Knex } from 'knex';

/** Connects to `file` on first use. With `read`, the file has to be there and nothing can change it. */
export function connectSqlite(file: string, mode: 'read' | 'write'): Knex {
  const reading = mode === 'read';
  return knex({
    client: 'sqlite3',
    // Knex adds the flags for writing to any flags it is given, so the wish to read only has to be in the name.
    connection: reading ? { filename: `${pathToFileURL(file)}?mode=ro`, flags: ['OPEN_URI'] } : { filename: file },
    useNullAsDefault: true,
    pool: { min: 0, max: reading ? 3 : 1 },
    log: SILENT,
  });
}

const ignore = () => undefined;
/** Knex would print what it throws as well. */
const SILENT = { warn: ignore, error: ignore, deprecate: ignore, debug: ignore };
