/**
 * The Query: the one form in which a question is asked of a dataset, whoever understood it (rules, a model, a saved digest).
 * Plain JSON data. This file fixes its shape; check-query.ts checks its meaning against a catalogue.
 *
 * How to read one: rows are the entities of `level` that satisfy `where` (the population). With `by: null` a row is an entity;
 * with `by: ['region']` a row is a group of them and every figure is rolled up by its measure's own rule; with `by: []` there is
 * one row for the whole population. `order` ranks the rows (ties share a rank: 1, 2, 2, 4), `show` then keeps some of them
 * without changing anybody's rank, and `limit` keeps the first ranks, always with everything tied at the last place.
 */
import { z } from 'zod';

const Id = z.string().min(1).max(100);
const Period = z.string().min(1).max(20);
const Order = z.enum(['highest', 'lowest']);
const Comparator = z.enum(['<', '<=', '>', '>=', '=', '!=']);
/** The statistics a set of values can be reduced to. Quantiles interpolate linearly (type 7); sd is the sample's (n - 1). */
const Statistic = z.enum([
  'mean',
  'sum',
  'min',
  'lower_quartile',
  'median',
  'upper_quartile',
  'max',
  'sd',
  'range',
  'count',
]);

export type Expression =
  /** A measure's figure. `setting` keeps one care setting (trust scores are published by setting); null takes the mean of them. */
  | { op: 'figure'; measure: string; period: string; setting: string | null }
  /** A dimension's value, as text: the region of an ICS, the EPR supplier of a trust. */
  | { op: 'attribute'; dimension: string }
  /** A plain number. */
  | { op: 'number'; value: number }
  /** `of` / `by` x `scale`: GBP per head (scale 1), practices per 100,000 people (scale 100000). Null where `by` is zero. */
  | { op: 'per'; of: Expression; by: Expression; scale: number }
  /** `of` minus the same expression one `since` earlier, or that difference as a percentage of the earlier value. */
  | { op: 'change'; of: Expression; since: string; as: 'difference' | 'percent' }
  /** `of` - `from`: how far above (or, negative, below) an average, another ICS, another measure. */
  | { op: 'minus'; of: Expression; from: Expression }
  /** |`of` - `from`|: how far it lies from there, whichever side. From the number 0 it is the size of a change. */
  | { op: 'distance'; of: Expression; from: Expression }
  /** One number for all entities of the level that satisfy `over` (null: all), whatever the query's own `where` is. */
  | { op: 'reference'; statistic: 'whole' | z.infer<typeof Statistic>; of: Expression; over: Condition | null }
  /** The row's place among the rows, best place 1; `within` restarts the ranking in each value of that dimension. */
  | { op: 'rank'; of: Expression; order: z.infer<typeof Order>; within: string | null }
  /** Grouped rows only: how many members satisfy `of` (null: all of them). */
  | { op: 'count'; of: Condition | null }
  /** Grouped rows only: percent of the members for whom `of` can be told that satisfy it. */
  | { op: 'proportion'; of: Condition }
  /** Grouped rows only: percent of the group's total of `part` held by the members that satisfy `of`. */
  | { op: 'portion'; part: Expression; of: Condition }
  /** Grouped rows only: a statistic of the members' own values. */
  | { op: 'summary'; statistic: z.infer<typeof Statistic>; of: Expression };

export type Condition =
  | { op: 'and' | 'or'; of: Condition[] }
  | { op: 'not'; of: Condition }
  /** The entity's value of `dimension` is one of `values`. A level's own id as dimension means its entities, by key. */
  | { op: 'in'; dimension: string; values: string[] }
  | { op: 'compare'; left: Expression; test: z.infer<typeof Comparator>; right: Expression }
  /** Both ends included. */
  | { op: 'between'; of: Expression; low: number; high: number }
  /** There is a figure (or a text, for an attribute). */
  | { op: 'known'; of: Expression }
  /** Among the first `count` by `of`, with everything tied at the last place. In `where`: among all of the level; elsewhere: of the population. */
  | { op: 'top'; of: Expression; order: z.infer<typeof Order>; count: number };

export const Expression: z.ZodType<Expression> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('figure'), measure: Id, period: Period, setting: z.string().nullable() }),
    z.strictObject({ op: z.literal('attribute'), dimension: Id }),
    z.strictObject({ op: z.literal('number'), value: z.number() }),
    z.strictObject({ op: z.literal('per'), of: Expression, by: Expression, scale: z.number().positive() }),
    z.strictObject({ op: z.literal('change'), of: Expression, since: Period, as: z.enum(['difference', 'percent']) }),
    z.strictObject({ op: z.literal('minus'), of: Expression, from: Expression }),
    z.strictObject({ op: z.literal('distance'), of: Expression, from: Expression }),
    z.strictObject({
      op: z.literal('reference'),
      statistic: z.union([z.literal('whole'), Statistic]),
      of: Expression,
      over: Condition.nullable(),
    }),
    z.strictObject({ op: z.literal('rank'), of: Expression, order: Order, within: Id.nullable() }),
    z.strictObject({ op: z.literal('count'), of: Condition.nullable() }),
    z.strictObject({ op: z.literal('proportion'), of: Condition }),
    z.strictObject({ op: z.literal('portion'), part: Expression, of: Condition }),
    z.strictObject({ op: z.literal('summary'), statistic: Statistic, of: Expression }),
  ]),
);

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.enum(['and', 'or']), of: z.array(Condition).min(1).max(20) }),
    z.strictObject({ op: z.literal('not'), of: Condition }),
    z.strictObject({ op: z.literal('in'), dimension: Id, values: z.array(z.string()).min(1).max(500) }),
    z.strictObject({ op: z.literal('compare'), left: Expression, test: Comparator, right: Expression }),
    z.strictObject({ op: z.literal('between'), of: Expression, low: z.number(), high: z.number() }),
    z.strictObject({ op: z.literal('known'), of: Expression }),
    z.strictObject({ op: z.literal('top'), of: Expression, order: Order, count: z.int().min(1).max(1000) }),
  ]),
);

/** What kind of question it is. The kind decides how the answer is worded and drawn; the other fields decide the figures. */
export const DATA_KINDS = [
  'rank',
  'value',
  'list',
  'count',
  'percentage',
  'verdict',
  'compare',
  'breakdown',
  'change',
  'position',
  'share',
  'relationship',
  'distribution',
  'profile',
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

export const CHART_KINDS = [
  'bar',
  'groupedBar',
  'stackedBar',
  'line',
  'multiLine',
  'area',
  'scatter',
  'histogram',
  'heatmap',
  'strip',
  'pie',
  'hexmap',
  'profile',
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

export const DataQuery = z.strictObject({
  kind: z.enum(DATA_KINDS),
  level: Id,
  by: z.array(Id).max(3).nullable(),
  columns: z.array(Expression).max(24),
  where: Condition.nullable(),
  show: Condition.nullable(),
  /** Ranks the rows by columns[column]; in a profile, which end of the dimensions leads the headline. */
  order: z.strictObject({ column: z.int().min(0), direction: Order }).nullable(),
  /** `per`: the first `count` within each value of that dimension. */
  limit: z.strictObject({ count: z.int().min(1).max(1000), per: Id.nullable() }).nullable(),
  /** A yes/no question: does `condition` hold for all (or any) of the shown rows? */
  verdict: z.strictObject({ quantifier: z.enum(['all', 'any']), condition: Condition }).nullable(),
  /** The chart asked for by name; null leaves the choice to the presenter. */
  chart: z.enum(CHART_KINDS).nullable(),
});
export type DataQuery = z.infer<typeof DataQuery>;

/** Published statements, by id: answered as printed, with their source. */
export const StatementQuery = z.strictObject({ kind: z.literal('statement'), ids: z.array(Id).min(1).max(12) });
export type StatementQuery = z.infer<typeof StatementQuery>;

/** Words about the data itself: a glossary term, a measure and its source, what can be asked. */
export const AboutQuery = z.strictObject({
  kind: z.literal('about'),
  topic: z.enum(['help', 'data', 'term', 'measure', 'source', 'greeting', 'thanks']),
  /** The glossary term or the measure, where the topic is one. */
  id: Id.nullable(),
});
export type AboutQuery = z.infer<typeof AboutQuery>;

export const Query = z.union([DataQuery, StatementQuery, AboutQuery]);
export type Query = z.infer<typeof Query>;
export type Statistic = z.infer<typeof Statistic>;
export type Order = z.infer<typeof Order>;
export type Comparator = z.infer<typeof Comparator>;
