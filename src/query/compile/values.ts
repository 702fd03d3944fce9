/**
 * Expressions → SQL values, at the two grains there are: a row of the base (an entity) and a group of rows.
 * Arithmetic is written once; a grain says only what its leaves are.
 */
import type { Condition, Expression, Statistic } from '../query.js';
import { atPeriod, type FigureExpression } from '../walk.js';
import type { Atoms } from './atoms.js';
import { EQUAL, type MakeSql, type Sql } from './sql.js';

export interface Context {
  readonly sql: MakeSql;
  readonly atoms: Atoms;
  /** The base relation, which references are taken over. */
  readonly base: string;
  /** A condition on entities, as SQL. */
  readonly condition: (c: Condition) => Sql;
  /** The window columns that give a group's ordered values, for quantiles and deviations (see members.ts). */
  readonly ordered: (of: Expression) => string;
}

type Value = (e: Expression) => Sql;

/** Differences, ratios and literals: the same at every grain. */
export function arithmetic({ sql, atoms }: Pick<Context, 'sql' | 'atoms'>, e: Expression, value: Value): Sql {
  switch (e.op) {
    case 'number':
      return sql('cast(? as double precision)', e.value);
    case 'per':
      return sql(
        '(cast(? as double precision) / ? * ?)',
        value(e.of),
        divisor(sql, value(e.by)),
        sql('cast(? as double precision)', e.scale),
      );
    case 'minus':
      return sql('(? - ?)', value(e.of), value(e.from));
    case 'distance':
      return sql('abs(? - ?)', value(e.of), value(e.from));
    case 'change': {
      const before = value(atPeriod(e.of, e.since, (id, period) => atoms.measure(id).periods.includes(period)));
      const difference = sql('(? - ?)', value(e.of), before);
      return e.as === 'difference' ? difference : sql('(100.0 * ? / ?)', difference, divisor(sql, before));
    }
    default:
      throw new Error(`${e.op} cannot stand here`);
  }
}

/** Null where it is zero, if only but for what arithmetic leaves of a balance, which is another in each database. */
const divisor = (sql: MakeSql, value: Sql): Sql =>
  sql('(case when abs(?) > cast(? as double precision) then ? end)', value, sql('?', EQUAL), value);

/** The value of an entity. */
export function entityValue(c: Context, e: Expression): Sql {
  switch (e.op) {
    case 'figure': {
      const ratio = c.atoms.measure(e.measure).stored ? null : c.atoms.ratio(e);
      if (!ratio) return c.sql('??', c.atoms.column(e));
      return c.sql('(? * ?? / nullif(??, 0))', c.sql('cast(? as double precision)', ratio.scale), ratio.of, ratio.by);
    }
    case 'attribute':
      return c.sql('??', e.dimension);
    case 'reference':
      return referenceValue(c, e);
    default:
      return arithmetic(c, e, (inner) => entityValue(c, inner));
  }
}

/** The value of a group of entities: figures rolled up by their measure's rule. */
export function groupValue(c: Context, e: Expression): Sql {
  switch (e.op) {
    case 'figure':
      return rolledUp(c, e);
    case 'attribute':
      return c.sql('??', e.dimension);
    case 'reference':
      return referenceValue(c, e);
    case 'count':
      return e.of
        ? c.sql('coalesce(sum(case when ? then 1 else 0 end), 0)', c.condition(e.of))
        : c.sql('count(??)', 'code');
    case 'proportion': {
      const known = c.condition(e.of);
      return c.sql(
        '(100.0 * sum(case when ? then 1 when not ? then 0 end) / nullif(count(case when ? or not ? then 1 end), 0))',
        known,
        known,
        known,
        known,
      );
    }
    case 'portion': {
      const part = entityValue(c, e.part);
      const of = c.condition(e.of);
      // Nobody holds nothing; somebody whose figures are all unknown holds an unknown part.
      const held = c.sql(
        'case when count(case when ? then 1 end) = 0 then 0.0 else sum(case when ? then ? end) end',
        of,
        of,
        part,
      );
      return c.sql('(100.0 * (?) / ?)', held, divisor(c.sql, c.sql('sum(?)', part)));
    }
    case 'summary':
      return statisticOf(c, e.statistic, e.of);
    case 'per':
      return perOfSums(c, e) ?? arithmetic(c, e, (inner) => groupValue(c, inner));
    default:
      return arithmetic(c, e, (inner) => groupValue(c, inner));
  }
}

/** Money per head of a group counts the people only of those whose money is known. Null where the two parts are not both sums. */
function perOfSums(c: Context, e: Extract<Expression, { op: 'per' }>): Sql | null {
  const parts = [e.of, e.by].flatMap((part) =>
    part.op === 'figure' && c.atoms.measure(part.measure).rollup === 'sum' ? [c.atoms.column(part)] : [],
  );
  const [of, by] = parts;
  if (of === undefined || by === undefined) return null;
  return sumRatio(c, of, by, e.scale);
}

/** The ratio of two sums over the members that have both parts. */
function sumRatio({ sql }: Context, of: string, by: string, scale: number): Sql {
  const both = sql('?? is not null and ?? is not null', of, by);
  return sql(
    '(? * sum(case when ? then ?? end) / nullif(sum(case when ? then ?? end), 0))',
    sql('cast(? as double precision)', scale),
    both,
    of,
    both,
    by,
  );
}

function rolledUp(c: Context, e: FigureExpression): Sql {
  const { rollup } = c.atoms.measure(e.measure);
  const ratio = c.atoms.ratio(e);
  if (ratio) return sumRatio(c, ratio.of, ratio.by, ratio.scale);
  return c.sql(rollup === 'sum' ? 'sum(??)' : 'avg(??)', c.atoms.column(e));
}

/** One number over all entities that satisfy `over`, read off the base whatever the query's own population is. */
function referenceValue(c: Context, e: Extract<Expression, { op: 'reference' }>): Sql {
  const from = e.over ? c.sql('?? where ?', c.base, c.condition(e.over)) : c.sql('??', c.base);
  if (e.statistic === 'whole') return c.sql('(select ? from ?)', groupValue(c, e.of), from);
  if (!needsOrder(e.statistic)) return c.sql('(select ? from ?)', statisticOf(c, e.statistic, e.of), from);
  const value = entityValue(c, e.of);
  const ordered = c.sql(
    'select ? as x, ? from ?',
    value,
    orderedColumns(c.sql, value, c.sql('partition by 1'), 'x'),
    from,
  );
  return c.sql('(select ? from (?) as o)', orderedStatistic(c.sql, e.statistic, 'x'), ordered);
}

function statisticOf(c: Context, statistic: Statistic, of: Expression): Sql {
  if (needsOrder(statistic)) return orderedStatistic(c.sql, statistic, c.ordered(of));
  const x = entityValue(c, of);
  if (statistic === 'range') return c.sql('(max(?) - min(?))', x, x);
  const sqlName = { mean: 'avg', sum: 'sum', min: 'min', max: 'max', count: 'count' } as const;
  return c.sql(`${sqlName[statistic as keyof typeof sqlName]}(?)`, x);
}

export const needsOrder = (statistic: Statistic) => statistic === 'sd' || statistic in QUARTER;
const QUARTER: Partial<Record<Statistic, number>> = { lower_quartile: 1, median: 2, upper_quartile: 3 };

/**
 * Window columns beside a value: its place among the group's values (`_i`, from 0), how many there are (`_n`), their mean (`_m`).
 * `partition` is a "partition by ...".
 */
export function orderedColumns(sql: MakeSql, value: Sql, partition: Sql, name: string): Sql {
  return sql(
    'row_number() over (? order by ? is null, ?) - 1 as ??, count(?) over (?) as ??, avg(?) over (?) as ??',
    partition,
    value,
    value,
    `${name}_i`,
    value,
    partition,
    `${name}_n`,
    value,
    partition,
    `${name}_m`,
  );
}

/**
 * Quartiles by linear interpolation (type 7, as in R and spreadsheets) and the sample's standard deviation, of the column `x`
 * with its window columns. In whole numbers until the last step, so that both databases agree.
 */
function orderedStatistic(sql: MakeSql, statistic: Statistic, x: string): Sql {
  const [i, n, m] = [`${x}_i`, `${x}_n`, `${x}_m`];
  if (statistic === 'sd') {
    const deviation = sql('sqrt(sum((?? - ??) * (?? - ??)) / nullif(max(??) - 1, 0))', x, m, x, m, n);
    // Of values that are all alike it is nothing, and not what their mean is rounded by.
    return sql('case when max(??) > 1 and max(??) = min(??) then 0.0 else ? end', n, x, x, deviation);
  }
  const quarter = sql('cast(? as integer)', QUARTER[statistic] ?? 2);
  const at = sql('(?? - 1) * ?', n, quarter);
  const below = sql('max(case when ?? = (?) / 4 then ?? end)', i, at, x);
  const above = sql('max(case when ?? = (? + 3) / 4 then ?? end)', i, at, x);
  return sql('(? + (? - ?) * max((?) % 4) / 4.0)', below, above, below, at);
}
