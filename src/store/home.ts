/** Where a store is kept. */
import { join } from 'node:path';

/** A SQLite file on this machine, or a database of PostgreSQL by its address, which may hold a password: never printed as it is. */
export type Home = { readonly file: string } | { readonly url: string };

/** PostgreSQL where its address is set, else a file in the folder `home`. */
export function homeOf({ home, databaseUrl }: { readonly home: string; readonly databaseUrl: string | null }): Home {
  return databaseUrl === null ? { file: stateFile(home) } : { url: databaseUrl };
}

/** The store in the folder `home`. */
export const stateFile = (home: string): string => join(home, 'state.db');
