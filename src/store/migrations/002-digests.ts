/** What is posted regularly, each time it is, and whose turn it is to post. Conventions are those of the first tables. */
import type { Knex } from 'knex';
import { textIn } from './columns.js';

export async function digests(connection: Knex): Promise<void> {
  const text = textIn(connection);
  await connection.schema
    .createTable('digest', (table) => {
      text(table, 'id').primary();
      for (const column of ['workspace', 'channel', 'state', 'body']) text(table, column).notNullable();
      for (const column of ['owner', 'paused_because', 'memory']) text(table, column);
      table.integer('version').notNullable();
      for (const column of ['created_at', 'changed_at']) table.bigInteger(column).notNullable();
      for (const column of ['next_at', 'deleted_at']) table.bigInteger(column);
      table.index(['state', 'next_at']);
      table.index(['workspace', 'channel']);
      table.index(['workspace', 'owner']);
    })
    .createTable('run', (table) => {
      text(table, 'digest_id').references('id').inTable('digest').onDelete('cascade');
      table.bigInteger('slot').notNullable();
      for (const column of ['cause', 'state']) text(table, column).notNullable();
      for (const column of ['attempt', 'lost']) table.integer(column).notNullable();
      // From when on it may be taken up; null once it is over.
      table.bigInteger('free_at');
      for (const column of ['figures', 'holder', 'channel', 'ts', 'reason', 'tell']) text(table, column);
      for (const column of ['opened_at', 'changed_at']) table.bigInteger(column).notNullable();
      // From when on the owner is to be told; null: there is nothing to tell, or it was told.
      table.bigInteger('tell_at');
      table.primary(['digest_id', 'slot']);
      table.index('free_at');
      table.index('tell_at');
    })
    .createTable('snapshot', (table) => {
      text(table, 'version').primary();
      for (const column of ['dataset', 'content']) text(table, column).notNullable();
      table.bigInteger('saved_at').notNullable();
      table.index(['dataset', 'saved_at']);
    })
    .createTable('turn', (table) => {
      text(table, 'key').primary();
      table.bigInteger('free_at').notNullable();
    });
}
