/** Groups of records, with aggregates of each. */
import type { Knex } from 'knex';
import type { Aggregate, TableQuery } from '../table-query.js';
import { SQL_TESTS, tableCondition } from './table-conditions.js';

/**
 * Adds to the statement:
 *
 *   numbered2, counted2, medians2   for a median in column 2: its values in order, how many, the middle of them
 *   frame     every group, even of records that lack it, with `members` and, of the first column, `having_it`
 *   grouped   those that are groups and have the figure
 *   kept      those of them that satisfy `having`
 */
export function withGroups(statement: Knex.QueryBuilder, knex: Knex, query: TableQuery): void {
  const groups = query.groups.map((_, i) => `g${i}`);
  const medians = query.columns.flatMap(({ column, aggregate }, i) =>
    aggregate === 'median' && column !== null ? [{ i, column }] : [],
  );
  for (const { i, column } of medians) withMedian(statement, knex, groups, column, i);

  const frame = knex('chosen').select(groups.map((group) => `chosen.${group}`));
  for (const [i, { column, aggregate }] of query.columns.entries()) {
    const value =
      aggregate === 'percent' && query.part
        ? knex.raw('100.0 * count(case when ? then 1 end) / count(*)', [tableCondition(knex, query.part)])
        : aggregate === null
          ? knex.raw('null')
          : AGGREGATES[aggregate](knex, column, i);
    frame.select(knex.raw('? as ??', [value, `c${i}`]));
  }
  const [first] = query.columns;
  const counted =
    first?.column && first.aggregate !== 'count' ? knex.raw('count(chosen.??)', [first.column]) : knex.raw('count(*)');
  frame.select(knex.raw('count(*) as members'), knex.raw('? as having_it', [counted]));
  for (const { i } of medians)
    frame.joinRaw('left join ?? on ?', [`medians${i}`, sameGroups(knex, groups, 'chosen', `medians${i}`)]);
  for (const group of groups) frame.groupBy(`chosen.${group}`);
  statement.withMaterialized('frame', frame);

  const grouped = knex('frame')
    .select([...groups, 'members', 'having_it'])
    .where('having_it', '>', 0);
  for (const [i, { aggregate }] of query.columns.entries()) {
    const share = aggregate === 'percent' && query.part === null;
    grouped.select(share ? knex.raw('100.0 * members / sum(members) over () as ??', [`c${i}`]) : `c${i}`);
  }
  for (const group of groups) grouped.whereNotNull(group);
  statement.with('grouped', grouped);
  const { having } = query;
  const kept = knex('grouped').select([...groups, ...query.columns.map((_, i) => `c${i}`)]);
  if (having) kept.whereRaw(`?? ${SQL_TESTS[having.test]} ?`, [`c${having.column}`, having.value]);
  statement.with('kept', kept);
}

type ToSql = (knex: Knex, column: string | null, i: number) => Knex.Raw;
const plain =
  (name: string): ToSql =>
  (knex, column) =>
    column === null ? knex.raw('count(*)') : knex.raw(`${name}(chosen.??)`, [column]);

const AGGREGATES = {
  sum: plain('sum'),
  mean: plain('avg'),
  min: plain('min'),
  max: plain('max'),
  count: plain('count'),
  distinct: (knex, column) => knex.raw('count(distinct chosen.??)', [column ?? '']),
  median: (knex, _, i) => knex.raw('max(??.middle)', [`medians${i}`]),
  // Of all groups together, once they are known.
  percent: (knex) => knex.raw('null'),
} satisfies Record<Aggregate, ToSql>;

/** SQLite has no median: the middle one or two of the values in their order. */
function withMedian(
  statement: Knex.QueryBuilder,
  knex: Knex,
  groups: readonly string[],
  column: string,
  i: number,
): void {
  const [numbered, counted] = [`numbered${i}`, `counted${i}`];
  const within = groups.length
    ? knex.raw(`partition by ${groups.map(() => '??').join(', ')} `, [...groups])
    : knex.raw('partition by 1 ');
  statement.with(
    numbered,
    knex('chosen')
      .select([...groups, { x: column }])
      .select(knex.raw('row_number() over (? order by ??) as place', [within, column]))
      .whereNotNull(column),
  );
  const counts = knex('chosen')
    .select([...groups])
    .select(knex.raw('count(??) as total', [column]));
  for (const group of groups) counts.groupBy(group);
  statement.with(counted, counts);
  const middle = knex(numbered)
    .select(groups.map((group) => `${numbered}.${group}`))
    .avg({ middle: 'x' })
    .joinRaw('join ?? on ?', [counted, sameGroups(knex, groups, numbered, counted)])
    .whereRaw('place in ((total + 1) / 2, (total + 2) / 2)');
  for (const group of groups) middle.groupBy(`${numbered}.${group}`);
  statement.with(`medians${i}`, middle);
}

/** The same group in both relations, one that no record names included. */
function sameGroups(knex: Knex, groups: readonly string[], left: string, right: string): Knex.Raw {
  if (!groups.length) return knex.raw('1 = 1');
  const pairs = groups.flatMap((group) => [`${left}.${group}`, `${right}.${group}`]);
  return knex.raw(groups.map(() => '?? is ??').join(' and '), pairs);
}
