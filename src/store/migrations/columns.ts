/** Columns as migrations make them. */
import type { Knex } from 'knex';

/** Makes columns of text that sort by their bytes in every database: PostgreSQL would else go by the language of its machine. */
export function textIn({ client }: Knex): (table: Knex.CreateTableBuilder, name: string) => Knex.ColumnBuilder {
  const type = client.dialect === 'postgresql' ? 'text collate "C"' : 'text';
  return (table, name) => table.specificType(name, type);
}
