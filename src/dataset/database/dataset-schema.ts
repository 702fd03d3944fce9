/** The schema of PostgreSQL in which a dataset is kept. */
import type { Knex } from 'knex';
import type { Dataset } from '../dataset.js';
import { stampOf } from './database-layout.js';

/** Its name changes with any byte of the dataset; PostgreSQL reads no more than 63 bytes of it. */
export function schemaOf({ catalogue, hash }: Dataset): string {
  return `${catalogue.id.slice(0, 50)}_${hash.slice(0, 12)}`;
}

/** Whether the dataset is there: all of it, as this program lays it out. Needs no search path. */
export async function isInSchema(knex: Knex, dataset: Dataset): Promise<boolean> {
  const schema = schemaOf(dataset);
  // Asked first, since a statement that fails would end the transaction it may be part of.
  for (const table of ['stamp', 'figure']) {
    if (!(await knex.schema.withSchema(schema).hasTable(table))) return false;
  }
  const stamp = await knex.withSchema(schema).from('stamp').first();
  const [figures] = await knex.withSchema(schema).from('figure').count({ n: '*' });
  const { layout, hash } = stampOf(dataset);
  return stamp?.layout === layout && stamp?.hash === hash && Number(figures?.n) === dataset.figures.length;
}
