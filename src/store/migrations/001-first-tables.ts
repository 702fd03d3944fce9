/**
 * Times are integers, milliseconds since 1970 (UTC); flags are 0 or 1; JSON is text. Ids of Slack are text: a workspace (or an
 * organisation), a channel, a user, and the `ts` that names a message within its channel.
 */
import type { Knex } from 'knex';
import { textIn } from './columns.js';

export async function firstTables(connection: Knex): Promise<void> {
  const text = textIn(connection);
  await connection.schema
    .createTable('event', (table) => {
      text(table, 'key').primary();
      table.bigInteger('claimed_at').notNullable();
    })
    .createTable('thread', (table) => {
      text(table, 'key').primary();
      for (const column of ['workspace', 'channel', 'asker', 'state']) text(table, column).notNullable();
      table.bigInteger('updated_at').notNullable();
      table.index(['workspace', 'asker']);
    })
    .createTable('answer', (table) => {
      text(table, 'id').primary();
      for (const column of ['workspace', 'channel', 'asker', 'question', 'answer']) text(table, column).notNullable();
      for (const column of ['thread', 'question_ts', 'message_ts', 'shown']) text(table, column);
      table.integer('is_private').notNullable();
      table.bigInteger('asked_at').notNullable();
      table.index(['workspace', 'asker', 'asked_at']);
      table.index(['workspace', 'channel', 'message_ts']);
      table.index(['workspace', 'channel', 'question_ts']);
    })
    .createTable('feedback', (table) => {
      text(table, 'answer_id').references('id').inTable('answer').onDelete('cascade');
      for (const column of ['user', 'verdict']) text(table, column).notNullable();
      table.bigInteger('at').notNullable();
      table.primary(['answer_id', 'user']);
    })
    .createTable('post', (table) => {
      text(table, 'key').primary();
      for (const column of ['channel', 'fingerprint', 'state']) text(table, column).notNullable();
      for (const column of ['ts', 'reason']) text(table, column);
      for (const column of ['began_at', 'changed_at']) table.bigInteger(column).notNullable();
      table.index('state');
    })
    .createTable('installation', (table) => {
      text(table, 'id').primary();
      text(table, 'sealed').notNullable();
      table.bigInteger('updated_at').notNullable();
    })
    .createTable('seal', (table) => {
      table.integer('id').primary();
      text(table, 'salt').notNullable();
    })
    .createTable('preference', (table) => {
      for (const column of ['workspace', 'kind', 'subject']) text(table, column).notNullable();
      text(table, 'home');
      table.primary(['workspace', 'kind', 'subject']);
    })
    .createTable('named_group', (table) => {
      for (const column of ['workspace', 'kind', 'subject', 'name_key', 'name', 'codes']) {
        text(table, column).notNullable();
      }
      table.primary(['workspace', 'kind', 'subject', 'name_key']);
    })
    // One row where all of this came from another home: begun, but not finished, it is not to be used.
    .createTable('move', (table) => {
      table.integer('id').primary();
      table.bigInteger('began_at').notNullable();
      table.bigInteger('finished_at');
    });
}
