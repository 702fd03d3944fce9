/** The database of a dataset in PostgreSQL, ready to be asked: what open-database.ts is for a file. */
import type { Knex } from 'knex';
import { UserError } from '../../errors.js';
import type { Dataset } from '../dataset.js';
import { connectPostgres } from './connect-postgres.js';
import { isInSchema, schemaOf } from './dataset-schema.js';
import { placeOf, serverError } from './server-error.js';

/**
 * Opens what was built of `dataset` in the database at `url`, for reading only. The caller destroys what it gets. `timeLimit`:
 * milliseconds after which the server itself stops a statement; meant to be that of the queries, which cannot stop it from here.
 * Throws a UserError, without the password, where the server cannot be used or the dataset is not there.
 */
export async function openInPostgres(dataset: Dataset, url: string, timeLimit: number): Promise<Knex> {
  const connection = connectPostgres(url, CONNECTIONS, { schema: schemaOf(dataset), timeLimit });
  try {
    if (await isInSchema(connection, dataset)) return connection;
    const { id } = dataset.catalogue;
    throw new UserError(
      `${placeOf(url)} does not hold the dataset ${id} as it is: run wiggle data build ${id} --to it.`,
    );
  } catch (error) {
    await connection.destroy();
    throw serverError(error, url, 'the address');
  }
}

/** A question asks up to four statements at once. */
const CONNECTIONS = 4;
