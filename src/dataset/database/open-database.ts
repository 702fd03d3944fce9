/** The database of a dataset, ready to be asked. */
import { access } from 'node:fs/promises';
import type { Knex } from 'knex';
import type { Dataset } from '../dataset.js';
import { buildDatabase, databaseFile } from './build-database.js';
import { connectSqlite } from './connect-sqlite.js';
import { stampOf } from './database-layout.js';

/**
 * Opens the database of `dataset` under `home` for reading only; builds it first where it is missing, corrupt or of an older
 * layout. The caller destroys what it gets. Throws a UserError where it has to be built and cannot be written.
 */
export async function openDatabase(dataset: Dataset, home: string): Promise<Knex> {
  const file = databaseFile(dataset, home);
  const existing = (await isThere(file)) ? await openIfSound(file, dataset) : null;
  if (existing) return existing;
  await buildDatabase(dataset, file);
  const built = await openIfSound(file, dataset);
  if (!built) throw new Error(`The database ${file} was built and is not sound.`);
  return built;
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** null for a file that is no database, is damaged, or was built by another layout: it is of no use, whatever the reason. */
async function openIfSound(file: string, dataset: Dataset): Promise<Knex | null> {
  const connection = connectSqlite(file, 'read');
  if (await isSound(connection, dataset).catch(() => false)) return connection;
  await connection.destroy();
  return null;
}

async function isSound(connection: Knex, dataset: Dataset): Promise<boolean> {
  const [check] = await connection.raw('pragma quick_check(1)');
  const [stamp] = await connection('stamp').select();
  const expected = stampOf(dataset);
  return check?.quick_check === 'ok' && stamp?.hash === expected.hash && stamp?.layout === expected.layout;
}
