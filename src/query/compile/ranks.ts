/**
 * Standard competition ranking (1, 2, 2, 4) in SQL, with ties by closeness: values are put in order, a value within the tolerance
 * of the one before it belongs to the same tie, and a tie's rank is the first place in it.
 */
import type { Knex } from 'knex';
import type { Dataset } from '../../dataset/dataset.js';
import type { Expression, Order } from '../query.js';
import { expressionsIn, figuresIn } from '../walk.js';
import { EQUAL, joined, type MakeSql, type Sql } from './sql.js';

export interface Rank {
  /** Column of the finished rank; `<column>_ties` holds how many rows share it. */
  readonly column: string;
  readonly value: Sql;
  readonly order: Order;
  /** Column within whose values the ranking restarts. */
  readonly within: string | null;
  readonly tolerance: number;
}

/** Adds `ranks` to relation `from` as relation `to`, through two steps in between. `keys` make the order of tied rows definite. */
export function withRanks(
  builder: Knex.QueryBuilder,
  sql: MakeSql,
  from: string,
  to: string,
  ranks: Rank[],
  keys: string[],
): void {
  const tieBreak = keys.length
    ? joined(
        sql,
        keys.map((key) => sql('??', key)),
        ', ',
      )
    : sql('1');
  const order = (r: Rank) => sql(`?? ${r.order === 'highest' ? 'desc' : 'asc'}, ?`, `${r.column}_value`, tieBreak);
  const partition = (r: Rank) =>
    r.within
      ? sql('partition by ?? is null, ??', `${r.column}_value`, r.within)
      : sql('partition by ?? is null', `${r.column}_value`);
  const star = sql('*');
  const select = (relation: string, columns: Sql[]) =>
    sql('select ? from ??', joined(sql, [star, ...columns], ', '), relation);

  builder.with(
    `${to}_values`,
    select(
      from,
      ranks.map((r) => sql('? as ??', r.value, `${r.column}_value`)),
    ),
  );
  builder.with(
    `${to}_places`,
    select(
      `${to}_values`,
      ranks.flatMap((r) => [
        sql('row_number() over (? order by ?) as ??', partition(r), order(r), `${r.column}_place`),
        sql(
          'case when abs(?? - lag(??) over (? order by ?)) < ? then 0 else 1 end as ??',
          `${r.column}_value`,
          `${r.column}_value`,
          partition(r),
          order(r),
          sql('cast(? as double precision)', r.tolerance),
          `${r.column}_starts`,
        ),
      ]),
    ),
  );
  builder.with(
    `${to}_groups`,
    select(
      `${to}_places`,
      ranks.map((r) =>
        sql('sum(??) over (? order by ?) as ??', `${r.column}_starts`, partition(r), order(r), `${r.column}_tie`),
      ),
    ),
  );
  builder.with(
    to,
    select(
      `${to}_groups`,
      ranks.flatMap((r) => {
        const tie = sql('?, ??', partition(r), `${r.column}_tie`);
        return [
          sql(
            'case when ?? is not null then min(??) over (?) end as ??',
            `${r.column}_value`,
            `${r.column}_place`,
            tie,
            r.column,
          ),
          sql('count(*) over (?) as ??', tie, `${r.column}_ties`),
        ];
      }),
    ),
  );
}

/**
 * How close two values of an expression must be to be tied. Each of the two figures of a change is off by up to half its last
 * decimal, so two changes that differ by less than one and a half of it are the same change.
 */
export function tieTolerance(dataset: Dataset, e: Expression): number {
  const changes = [...expressionsIn(e)].some((inner) => inner.op === 'change' && inner.as === 'difference');
  const decimals = figuresIn(e).map(({ measure }) => dataset.catalogue.measures[measure]?.decimals ?? null);
  const rounded = decimals.flatMap((places) => places ?? []);
  if (!changes || !rounded.length || rounded.length < decimals.length) return EQUAL;
  return 1.5 * 10 ** -Math.min(...rounded);
}
