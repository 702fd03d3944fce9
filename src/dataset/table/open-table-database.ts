import { join } from 'node:path';
import type { Knex } from 'knex';
import { connectSqlite } from '../database/connect-sqlite.js';
import { RECORDS_FILE, type TableDataset } from './table-dataset.js';

/** The rows of a table, for reading only: the table `records`. The caller destroys what it gets. */
export function openTableDatabase({ folder }: Pick<TableDataset, 'folder'>): Knex {
  return connectSqlite(join(folder, RECORDS_FILE), 'read');
}
