/**
 * The Query of a table of records. Plain JSON data; check-table-query.ts checks its meaning against the table's catalogue.
 *
 * How to read one: the records that satisfy `where`; with `groups: []` and plain columns (no `aggregate`) a row is a record; with
 * groups a row is a combination of their values, and every column an aggregate of the records in it; with no groups and
 * aggregates there is one row. `having` keeps some of the groups, `order` ranks the rows (ties share a rank), `limit` keeps the
 * first ranks, always with everything tied at the last place.
 */
import { z } from 'zod';
import { CHART_KINDS, type Query } from '../query.js';

const ColumnId = z.string().min(1).max(100);
const Test = z.enum(['<', '<=', '>', '>=', '=', '!=']);
export const AGGREGATES = ['sum', 'mean', 'median', 'min', 'max', 'count', 'distinct', 'percent'] as const;
const Aggregate = z.enum(AGGREGATES);
/** An ISO date as far as it is meant: 1982, 1982-06, 1982-06-11. */
const IsoDate = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'an ISO date is 1982, 1982-06 or 1982-06-11');

const Group = z.strictObject({
  column: ColumnId,
  /** `bin`: equal bands of a number column; year, month and day: of a date column. */
  by: z.enum(['value', 'bin', 'year', 'month', 'day']),
});

const Value = z.strictObject({
  /** null only with `count` and `percent`: of records. */
  column: ColumnId.nullable(),
  /** `count`: records that have the column's value; `distinct`: different values; `percent`: records that satisfy `part`, or without
   * one those of a group among those of all groups; null: the record's own value. */
  aggregate: Aggregate.nullable(),
});

export type TableCondition =
  | { op: 'and' | 'or'; of: TableCondition[] }
  | { op: 'not'; of: TableCondition }
  | { op: 'in'; column: string; values: string[] }
  /** Text that holds these words, whatever their case. */
  | { op: 'contains'; column: string; text: string }
  | { op: 'compare'; column: string; test: z.infer<typeof Test>; value: number }
  /** Against a statistic of the same column over all records. */
  | { op: 'compareTo'; column: string; test: z.infer<typeof Test>; statistic: 'mean' | 'median' }
  /** Both ends included. */
  | { op: 'between'; column: string; low: number; high: number }
  /** Within these dates, both included as far as they go ("to 1982" is to its last day); null leaves an end open. */
  | { op: 'during'; column: string; from: string | null; to: string | null }
  | { op: 'known'; column: string };

export const TableCondition: z.ZodType<TableCondition> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.enum(['and', 'or']), of: z.array(TableCondition).min(1).max(20) }),
    z.strictObject({ op: z.literal('not'), of: TableCondition }),
    z.strictObject({ op: z.literal('in'), column: ColumnId, values: z.array(z.string()).min(1).max(500) }),
    z.strictObject({ op: z.literal('contains'), column: ColumnId, text: z.string().min(1).max(200) }),
    z.strictObject({ op: z.literal('compare'), column: ColumnId, test: Test, value: z.number() }),
    z.strictObject({ op: z.literal('compareTo'), column: ColumnId, test: Test, statistic: z.enum(['mean', 'median']) }),
    z.strictObject({ op: z.literal('between'), column: ColumnId, low: z.number(), high: z.number() }),
    z.strictObject({ op: z.literal('during'), column: ColumnId, from: IsoDate.nullable(), to: IsoDate.nullable() }),
    z.strictObject({ op: z.literal('known'), column: ColumnId }),
  ]),
);

export const TableQuery = z.strictObject({
  kind: z.literal('table'),
  /** What the answer's words and picture are about: single figures, groups, records, how columns go together, Pearson's r of two,
   * how one is spread. */
  asks: z.enum(['value', 'groups', 'records', 'relation', 'correlation', 'spread']),
  groups: z.array(Group).max(3),
  columns: z.array(Value).min(1).max(24),
  where: TableCondition.nullable(),
  /** What a percentage is of: the records of each row that satisfy this. */
  part: TableCondition.nullable(),
  having: z.strictObject({ column: z.int().min(0), test: Test, value: z.number() }).nullable(),
  /** Ranks the rows by columns[column]. */
  order: z.strictObject({ column: z.int().min(0), direction: z.enum(['highest', 'lowest']) }).nullable(),
  limit: z.int().min(1).max(1000).nullable(),
  /** The chart asked for by name; null leaves the choice to the presenter. */
  chart: z.enum(CHART_KINDS).nullable(),
});

export type TableQuery = z.infer<typeof TableQuery>;
export type Aggregate = z.infer<typeof Aggregate>;
export type TableGroup = z.infer<typeof Group>;
export type TableValue = z.infer<typeof Value>;
/** A query of whatever kind of dataset. */
export type AnyQuery = Query | TableQuery;
