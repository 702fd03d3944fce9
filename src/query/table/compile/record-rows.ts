/** Records as they are. */
import type { Knex } from 'knex';
import type { TableCatalogue } from '../../../dataset/table/table-catalogue.js';
import type { TableQuery } from '../table-query.js';

/** Those of the chosen records that can be ranked and drawn, with their values. */
export function recordRows(knex: Knex, query: TableQuery, catalogue: TableCatalogue): Knex.QueryBuilder {
  const select = knex('chosen').select('row');
  if (catalogue.name) select.select({ name: catalogue.name });
  for (const [i, { column }] of query.columns.entries()) if (column) select.select({ [`c${i}`]: column });
  return select.where(knownRecord(knex, query));
}

/** Whether a record has what it is ordered by; where records are set against each other, everything asked for. */
export function knownRecord(knex: Knex, { asks, columns, order }: TableQuery): Knex.Raw {
  const needed = order ? [columns[order.column]] : asks === 'records' ? [] : columns;
  const names = needed.flatMap((value) => value?.column ?? []);
  return names.length ? knex.raw(names.map(() => '?? is not null').join(' and '), names) : knex.raw('1 = 1');
}
