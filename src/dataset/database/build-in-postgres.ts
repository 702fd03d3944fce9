/** A dataset to a schema of its own in PostgreSQL. */

import type { Dataset } from '../dataset.js';
import { connectPostgres } from './connect-postgres.js';
import { createTables } from './database-layout.js';
import { isInSchema, schemaOf } from './dataset-schema.js';
import { serverError } from './server-error.js';

/**
 * Builds the schema of `dataset` in the database at `url`, in place of one that is there and is not sound. It appears whole or not at
 * all, and of two processes that build it at once one does. Throws a UserError, without the password, where the server cannot be used.
 * @returns `there`: it was, and is left as it is.
 */
export async function buildInPostgres(dataset: Dataset, url: string): Promise<'built' | 'there'> {
  const connection = connectPostgres(url, 1);
  try {
    return await connection.transaction(async (transaction) => {
      await transaction.raw('select pg_advisory_xact_lock(?)', [BUILDING]);
      if (await isInSchema(transaction, dataset)) return 'there';
      const schema = schemaOf(dataset);
      await transaction.raw('drop schema if exists ?? cascade', [schema]);
      await transaction.raw('create schema ??', [schema]);
      await transaction.raw('set local search_path to ??', [schema]);
      await createTables(transaction, dataset);
      return 'built';
    });
  } catch (error) {
    throw serverError(error, url, 'the address');
  } finally {
    await connection.destroy();
  }
}

/** Names the lock that builders wait for; any number that nothing else of ours has. */
const BUILDING = 20253;
