/** Distances between two values: which are the sizes of changes, and which column tells their sign. Pure. */
import type { DataQuery, Expression } from './query.js';

export type Distance = Extract<Expression, { op: 'distance' }>;

/** How large a change is, whichever way it went: its distance from nothing. */
export const isSize = ({ of, from }: Distance): boolean =>
  of.op === 'change' && from.op === 'number' && from.value === 0;

/** Whether it is the same difference with its sign: how far above or below, up or down. From nothing a value lies as far as it says. */
export const isSigned = (e: Expression, { of, from }: Distance): boolean =>
  from.op === 'number' && from.value === 0
    ? isSame(e, of)
    : e.op === 'minus' && isSame(e.of, of) && isSame(e.from, from);

/** The distance that a query's rows are ranked by, if they are by one. */
export function rankedDistance({ columns, order }: Pick<DataQuery, 'columns' | 'order'>): Distance | null {
  const ranked = order && columns[order.column];
  return ranked?.op === 'distance' ? ranked : null;
}

export const isSame = (a: Expression, b: Expression): boolean => JSON.stringify(a) === JSON.stringify(b);
