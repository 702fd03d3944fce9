/** The statements that queries become, in the SQL of each database. Nothing connects: knex loads a driver only to do so. */
import knex, { type Knex } from 'knex';
import type { Dataset } from '../../src/dataset/dataset.js';
import { compileQuery } from '../../src/query/compile/compile-query.js';
import type { DataQuery } from '../../src/query/query.js';

export const CLIENTS = ['sqlite3', 'pg'] as const;
export type Client = (typeof CLIENTS)[number];

const MAKERS: Record<Client, Knex> = {
  sqlite3: knex({ client: 'sqlite3', useNullAsDefault: true }),
  pg: knex({ client: 'pg' }),
};

/** The most rows that `statementOf` lets a result have; one more is asked for, so that a cut can be told. */
export const ROW_CAP = 100;

export function statementOf(query: DataQuery, dataset: Dataset, client: Client): { text: string; parameters: unknown } {
  const { sql, bindings } = compileQuery(query, dataset, MAKERS[client], ROW_CAP).rows.toSQL().toNative();
  return { text: sql, parameters: bindings };
}

/** What PostgreSQL reads, as SQLite reads it. These three marks are all the two differ in; line breaks are for us. */
export function inDialect(client: Client, postgresql: string): string {
  const text = postgresql.trim().replace(/\s+/g, ' ');
  if (client === 'pg') return text;
  return text.replaceAll(' collate "C"', '').replace(/\$\d+/g, '?').replaceAll('"', '`');
}
