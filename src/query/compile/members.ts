/** The population with the window columns that quartiles and deviations of its groups need. */
import type { Knex } from 'knex';
import type { Expression } from '../query.js';
import { expressionsIn } from '../walk.js';
import type { RowLayers } from './rows.js';
import { joined } from './sql.js';
import { type Context, entityValue, needsOrder, orderedColumns } from './values.js';

/** Adds relation `members` to the statement where one is needed; gives the relation to make rows of and the context to do it in. */
export function membersRelation(
  statement: Knex.QueryBuilder,
  context: Context,
  layers: RowLayers,
  from: string,
  by: string[] | null,
): { relation: string; context: Context } {
  const { sql } = context;
  const summaries = layers.values
    .flatMap(({ expression }) => [...expressionsIn(expression)])
    .flatMap((e) => (e.op === 'summary' && needsOrder(e.statistic) ? [e.of] : []));
  const ordered = new Map<string, { column: string; of: Expression }>();
  for (const of of summaries) {
    const key = JSON.stringify(of);
    if (!ordered.has(key)) ordered.set(key, { column: `o${ordered.size}`, of });
  }
  if (!ordered.size) return { relation: from, context };

  const partition = by?.length
    ? sql(
        'partition by ?',
        joined(
          sql,
          by.map((d) => sql('??', d)),
          ', ',
        ),
      )
    : sql('partition by 1');
  const columns = [...ordered.values()].map(({ column, of }) => {
    const value = entityValue(context, of);
    return sql('? as ??, ?', value, column, orderedColumns(sql, value, partition, column));
  });
  statement.with('members', sql('select *, ? from ??', joined(sql, columns, ', '), from));
  return {
    relation: 'members',
    context: { ...context, ordered: (of) => ordered.get(JSON.stringify(of))?.column ?? 'no_column' },
  };
}
