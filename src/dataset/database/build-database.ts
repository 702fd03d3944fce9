/** A dataset to its SQLite file. */
import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dataset } from '../dataset.js';
import { connectSqlite } from './connect-sqlite.js';
import { createTables } from './database-layout.js';
import { diskError } from './disk-error.js';
import { makeFolder } from './make-folder.js';

/**
 * Builds the database of `dataset` as `file`, in place of one that is there. The file appears whole or not at all, and two
 * processes that build it at once do not disturb each other. Throws a UserError where it cannot be written.
 */
export async function buildDatabase(dataset: Dataset, file: string): Promise<void> {
  // In the same folder, as a rename is only atomic within one file system.
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await makeFolder(dirname(file));
    await fill(draft, dataset);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw diskError(error, `The database cannot be kept in ${dirname(file)}`, 'set WIGGLE_HOME to another folder');
  }
}

/** Where the database of `dataset` is kept: its name changes with any byte of the dataset. */
export function databaseFile(dataset: Dataset, home: string): string {
  return join(home, 'datasets', `${dataset.catalogue.id}-${dataset.hash.slice(0, 12)}.sqlite`);
}

async function fill(file: string, dataset: Dataset): Promise<void> {
  const connection = connectSqlite(file, 'write');
  try {
    // The draft is thrown away when anything goes wrong, so SQLite need not be able to undo or to survive a power cut.
    await connection.raw('pragma journal_mode = off');
    await connection.raw('pragma synchronous = off');
    await connection.transaction((transaction) => createTables(transaction, dataset));
  } finally {
    await connection.destroy();
  }
}
