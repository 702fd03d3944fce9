/**
 * Times are integers, milliseconds since 1970 (UTC); flags are 0 or 1; JSON is text. Ids of Slack are text: a workspace (or an
 * organisation), a channel, a user, and the `ts` that names a message within its channel.
 */
import type { Knex } from 'knex';

export async function firstTables({ schema }: Knex): Promise<void> {
  await schema
    .createTable('event', (table) => {
      table.text('key').primary();
      table.bigInteger('claimed_at').notNullable();
    })
    .createTable('thread', (table) => {
      table.text('key').primary();
      for (const column of ['workspace', 'channel', 'asker', 'state']) table.text(column).notNullable();
      table.bigInteger('updated_at').notNullable();
      table.index(['workspace', 'asker']);
    })
    .createTable('answer', (table) => {
      table.text('id').primary();
      for (const column of ['workspace', 'channel', 'asker', 'question', 'answer']) table.text(column).notNullable();
      for (const column of ['thread', 'question_ts', 'message_ts', 'shown']) table.text(column);
      table.integer('is_private').notNullable();
      table.bigInteger('asked_at').notNullable();
      table.index(['workspace', 'asker', 'asked_at']);
      table.index(['workspace', 'channel', 'message_ts']);
      table.index(['workspace', 'channel', 'question_ts']);
    })
    .createTable('feedback', (table) => {
      table.text('answer_id').references('id').inTable('answer').onDelete('cascade');
      for (const column of ['user', 'verdict']) table.text(column).notNullable();
      table.bigInteger('at').notNullable();
      table.primary(['answer_id', 'user']);
    })
    .createTable('post', (table) => {
      table.text('key').primary();
      for (const column of ['channel', 'fingerprint', 'state']) table.text(column).notNullable();
      for (const column of ['ts', 'reason']) table.text(column);
      for (const column of ['began_at', 'changed_at']) table.bigInteger(column).notNullable();
      table.index('state');
    })
    .createTable('installation', (table) => {
      table.text('id').primary();
      table.text('sealed').notNullable();
      table.bigInteger('updated_at').notNullable();
    })
    .createTable('seal', (table) => {
      table.integer('id').primary();
      table.text('salt').notNullable();
    })
    .createTable('preference', (table) => {
      for (const column of ['workspace', 'kind', 'subject']) table.text(column).notNullable();
      table.text('home');
      table.primary(['workspace', 'kind', 'subject']);
    })
    .createTable('named_group', (table) => {
      for (const column of ['workspace', 'kind', 'subject', 'name_key', 'name', 'codes']) {
        table.text(column).notNullable();
      }
      table.primary(['workspace', 'kind', 'subject', 'name_key']);
    });
}
