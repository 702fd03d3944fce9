/**
 * The tables of a dataset's database, made by Knex so that any database it speaks to can hold them: for each level a table of
 * its entities (key, code, name, formal, its dimensions and its parents', the keys of its parents), all figures in `figure`, and
 * a `stamp` that says what the database was built from.
 */
import type { Knex } from 'knex';
import type { Dataset, Entity, Figure } from '../dataset.js';
import { dimensionsOf } from '../dimensions-of.js';

/** Goes up with every change to the tables: a file of an older layout is built anew. */
export const LAYOUT = '1';

/** Makes and fills all tables of `dataset`, which must not be there yet. Meant to run inside a transaction. */
export async function createTables(knex: Knex, dataset: Dataset): Promise<void> {
  for (const [level, entities] of Object.entries(dataset.entities)) {
    const { dimensions, parents } = dimensionsOf(dataset.catalogue, level);
    await knex.schema.createTable(level, (table) => {
      table.text('key').primary();
      table.text('code');
      table.text('name').notNullable();
      table.text('formal').notNullable();
      for (const dimension of dimensions) table.text(dimension);
      for (const parent of parents) table.text(parent).notNullable().index();
    });
    await insert(knex, level, entities.map(entityRow));
  }
  await knex.schema.createTable('figure', (table) => {
    for (const column of ['level', 'entity', 'measure', 'period'] as const) table.text(column).notNullable();
    table.text('setting');
    for (const column of ['value', 'low', 'high'] as const) table.double(column);
    table.text('text');
    table.text('basis').notNullable();
    table.text('source').notNullable();
    table.index(['measure', 'period', 'entity']);
  });
  await insert(knex, 'figure', dataset.figures);
  await knex.schema.createTable('stamp', (table) => {
    table.text('layout').notNullable();
    table.text('hash').notNullable();
  });
  await insert(knex, 'stamp', [stampOf(dataset)]);
}

/** What the one row of `stamp` holds in a database of `dataset`. */
export function stampOf(dataset: Dataset): { layout: string; hash: string } {
  return { layout: LAYOUT, hash: dataset.hash };
}

function entityRow({ key, code, name, formal, attributes }: Entity): Record<string, string | null> {
  return { key, code, name, formal, ...attributes };
}

/** SQLite takes at most 500 rows in one insert as Knex writes it. */
const CHUNK = 400;

async function insert(
  knex: Knex,
  table: string,
  rows: readonly (Figure | Record<string, string | null>)[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += CHUNK) await knex(table).insert(rows.slice(i, i + CHUNK));
}
