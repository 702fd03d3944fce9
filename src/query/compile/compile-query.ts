/**
 * Query → SQL. One statement for the rows, one for their coverage, for SQLite and PostgreSQL alike, built of named steps:
 *
 *   base        every entity of the level, a column per figure
 *   ranked_base base with the places that `where` asks about               (only where it does)
 *   population  those of it that satisfy `where`
 *   members     population with what counts, shares and quartiles need     (only where they do)
 *   frame       the rows, an entity or a group each, with their values
 *   ranked      frame with the places that columns, `show` and the verdict ask about
 *   scored      the columns c0, c1, ... of the answer
 *   placed      scored with each row's own place by `order`
 */
import type { Knex } from 'knex';
import type { Dataset } from '../../dataset/dataset.js';
import type { Condition, DataQuery } from '../query.js';
import { conditionsIn, expressionsIn } from '../walk.js';
import { type Atoms, collectAtoms } from './atoms.js';
import { baseRelation, entityColumns } from './base.js';
import { conditionSql } from './conditions.js';
import { membersRelation } from './members.js';
import { type Rank, tieTolerance, withRanks } from './ranks.js';
import { memberConditions, type RowLayers, rowLayers } from './rows.js';
import { inCodeOrder, joined, type MakeSql, type Sql, sqlMaker } from './sql.js';
import { type Context, entityValue, groupValue } from './values.js';

export interface CompiledQuery {
  /** Columns: the grain's (key, code, name and dimensions, or the grouping dimensions), c0 ..., and with an order `place` and `place_ties`; `verdict` where asked; `total` and `known`, the coverage, in every row. */
  readonly rows: Knex.QueryBuilder;
  /** Columns `total` and `known`, for when there are no rows to carry them. */
  readonly coverage: Knex.QueryBuilder;
}

type Top = Extract<Condition, { op: 'top' }>;

/** Compiles a checked query; never touches a database. One row more than `rowCap` is asked for, so that a cut can be told. */
export function compileQuery(query: DataQuery, dataset: Dataset, knex: Knex, rowCap: number): CompiledQuery {
  const sql = sqlMaker(knex);
  const atoms = collectAtoms(query, dataset);
  const layers = rowLayers(query, dataset, atoms, sql);
  const statement = knex.queryBuilder();

  // 1. The base, and of it the population.
  statement.with('base', baseRelation(knex, sql, atoms, query.level));
  const asked = topsIn(query.where ? [query.where] : []);
  const inWhere = entityContext(sql, atoms, query.level, placeColumns(asked, 'w'));
  if (asked.length) withRanks(statement, sql, 'base', 'ranked_base', topRanks(inWhere, asked, 'w', dataset), ['key']);
  const from = asked.length ? 'ranked_base' : 'base';
  // Materialized, as the rows and their coverage both read it.
  statement.withMaterialized(
    'population',
    query.where ? sql('select * from ?? where ?', from, inWhere.condition(query.where)) : sql('select * from ??', from),
  );

  // 2. The rows and their values.
  const tops = topsIn(memberConditions(layers.values));
  const inMembers = entityContext(sql, atoms, query.level, placeColumns(tops, 'm'));
  if (tops.length)
    withRanks(statement, sql, 'population', 'ranked_population', topRanks(inMembers, tops, 'm', dataset), ['key']);
  const members = membersRelation(
    statement,
    inMembers,
    layers,
    tops.length ? 'ranked_population' : 'population',
    query.by,
  );
  const grain = query.by ?? entityColumns(atoms, query.level);
  statement.with('frame', frameRelation(members.context, members.relation, layers, query.by, grain));

  // 3. Places among the rows, and the answer's columns.
  const keys = query.by ?? ['key'];
  if (layers.ranks.length) withRanks(statement, sql, 'frame', 'ranked', layers.ranks, keys);
  statement.with('scored', scoredRelation(sql, layers, grain, query, dataset));
  const { total, known, from: counted } = coverageOf(inMembers, query);
  const coverage = statement.clone().select(sql('? as total', total), sql('? as known', known)).from(counted);
  if (query.order) withRanks(statement, sql, 'scored', 'placed', [ownPlace(query, dataset, sql)], keys);

  // With the rows where there are any: one statement is enough then.
  statement.select(
    sql('(select ? from ??) as total', total, counted),
    sql('(select ? from ??) as known', known, counted),
  );
  return { rows: finish(statement, query, grain, knex, rowCap), coverage };
}

function entityContext(sql: MakeSql, atoms: Atoms, level: string, places: Map<string, string>): Context {
  const context: Context = {
    sql,
    atoms,
    base: 'base',
    ordered: () => {
      throw new Error('quartiles stand in groups only');
    },
    condition: (c) =>
      conditionSql(
        {
          sql,
          value: (e) => entityValue(context, e),
          dimension: (id) => (id === level ? 'key' : id),
          rank: (top) => places.get(JSON.stringify(top)) ?? 'no_place',
        },
        c,
      ),
  };
  return context;
}

const topsIn = (conditions: Condition[]): Top[] =>
  conditions.flatMap((c) => [...conditionsIn(c)].filter((inner): inner is Top => inner.op === 'top'));

const placeColumns = (tops: Top[], prefix: string) =>
  new Map(tops.map((top, i) => [JSON.stringify(top), `${prefix}${i}`]));

const topRanks = (context: Context, tops: Top[], prefix: string, dataset: Dataset): Rank[] =>
  tops.map((top, i) => ({
    column: `${prefix}${i}`,
    value: entityValue(context, top.of),
    order: top.order,
    within: null,
    tolerance: tieTolerance(dataset, top.of),
  }));

function frameRelation(context: Context, from: string, layers: RowLayers, by: string[] | null, grain: string[]): Sql {
  const { sql } = context;
  const value = by ? groupValue : entityValue;
  const columns = [
    ...grain.map((g) => sql('??', g)),
    ...layers.values.map(({ column, expression }) => sql('? as ??', value(context, expression), column)),
    // One row in all, even where nothing else that is asked sums anything up.
    ...(by?.length === 0 ? [sql('count(*) as ??', 'members')] : []),
  ];
  const select = sql('select ? from ??', joined(sql, columns, ', '), from);
  if (!by?.length) return select;
  const present = joined(
    sql,
    by.map((dimension) => sql('?? is not null', dimension)),
    ' and ',
  );
  return sql(
    '? where ? group by ?',
    select,
    present,
    joined(
      sql,
      by.map((dimension) => sql('??', dimension)),
      ', ',
    ),
  );
}

function scoredRelation(sql: MakeSql, layers: RowLayers, grain: string[], query: DataQuery, dataset: Dataset): Sql {
  const columns = [
    ...grain.map((g) => sql('??', g)),
    ...layers.columns.map((c, i) => sql('? as ??', c, `c${i}`)),
    ...(layers.show ? [sql('? as ??', layers.show, 'shown')] : []),
    ...(layers.verdict ? [sql('? as ??', layers.verdict, 'verdict')] : []),
  ];
  const select = sql('select ? from ??', joined(sql, columns, ', '), layers.ranks.length ? 'ranked' : 'frame');
  if (query.by || !dataset.entities[query.level]?.some((e) => e.code === null)) return select;
  // Entities without a code are known by their figures alone: they belong where one is shown, not in a plain list.
  const figures = query.columns.flatMap((e, i) =>
    e.op === 'attribute' ? [] : [sql('? is not null', layers.columns[i] as Sql)],
  );
  return sql('? where ?', select, joined(sql, [sql('?? is not null', 'code'), ...figures], ' or '));
}

/** What the coverage counts: entities in grouped queries, rows otherwise; known are those with the first figure (the first column). */
function coverageOf({ sql, ...context }: Context, query: DataQuery): { total: Sql; known: Sql; from: string } {
  if (!query.by) {
    const known = query.columns.length ? sql('count(??)', 'c0') : sql('count(*)');
    return { total: sql('count(*)'), known, from: 'scored' };
  }
  const first = query.columns.flatMap((e) => [...expressionsIn(e)]).find((e) => e.op === 'figure');
  const coded = sql('count(??)', 'code');
  if (!first) return { total: coded, known: coded, from: 'population' };
  const value = entityValue({ sql, ...context }, first);
  const total = sql('count(case when ?? is not null or ? is not null then 1 end)', 'code', value);
  return { total, known: sql('count(?)', value), from: 'population' };
}

const ownPlace = (query: DataQuery, dataset: Dataset, sql: MakeSql): Rank => {
  const { column, direction } = query.order ?? { column: 0, direction: 'highest' };
  const expression = query.columns[column];
  return {
    column: 'place',
    value: sql('??', `c${column}`),
    order: direction,
    within: query.limit?.per ?? null,
    tolerance: expression ? tieTolerance(dataset, expression) : 0,
  };
};

function finish(
  statement: Knex.QueryBuilder,
  query: DataQuery,
  grain: string[],
  knex: Knex,
  rowCap: number,
): Knex.QueryBuilder {
  const names = query.by ?? ['name', 'key'];
  statement.select([...grain, ...query.columns.map((_, i) => `c${i}`), ...(query.verdict ? ['verdict'] : [])]);
  if (query.show) statement.where((where) => where.whereRaw('shown'));
  if (query.order) {
    statement.select('place', 'place_ties').from('placed').whereNotNull('place');
    if (query.limit) statement.where('place', '<=', query.limit.count);
    const per = query.limit?.per;
    if (per) statement.orderByRaw('?? is null', [per]).orderByRaw(inCodeOrder(knex, per));
    statement.orderBy('place');
  } else {
    statement.from('scored');
  }
  for (const name of names) statement.orderByRaw(inCodeOrder(knex, name));
  return statement.limit(rowCap + 1);
}
