/** Questions that are being answered, so that another process can answer them where one dies over it. */
import type { Knex } from 'knex';
import { textIn } from './columns.js';

export async function questions(connection: Knex): Promise<void> {
  const text = textIn(connection);
  await connection.schema.createTable('question', (table) => {
    text(table, 'id').primary();
    for (const column of ['workspace', 'asker', 'body', 'holder']) text(table, column).notNullable();
    table.integer('attempt').notNullable();
    // The end of the lease: from then on it may be taken up.
    for (const column of ['free_at', 'asked_at']) table.bigInteger(column).notNullable();
    table.index('free_at');
    table.index(['workspace', 'asker']);
  });
}
