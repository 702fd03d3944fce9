/** What a composer makes of a sketch: a Query, and how well it accounts for the question. */
import { dataQuery } from '../../query/data-query.js';
import type { Condition, DataQuery, Expression } from '../../query/query.js';
import { countEach } from './count-each.js';
import type { Sketch } from './sketch.js';

export interface Reading {
  readonly query: DataQuery;
  readonly sketch: Sketch;
  /** What this way of reading costs by itself, beside what it leaves unaccounted. */
  readonly cost: number;
}

/** Tries to read a sketch as one kind of question; null if it is none. It marks what it understood. */
export type Composer = (sketch: Sketch) => Reading | null;

export const reading = (sketch: Sketch, cost: number, parts: Parameters<typeof dataQuery>[0]): Reading => ({
  query: countEach(sketch, dataQuery(parts)),
  sketch,
  cost,
});

/** Each expression once, in order. */
export function distinct(expressions: readonly Expression[]): Expression[] {
  return [...new Map(expressions.map((e) => [JSON.stringify(e), e])).values()];
}

export const isCompare = (c: Condition): c is Extract<Condition, { op: 'compare' }> => c.op === 'compare';
