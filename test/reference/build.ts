/** Short ways to write queries in tests. */
import type { Condition, DataQuery, Expression } from '../../src/query/query.js';

export function query(parts: Partial<DataQuery>): DataQuery {
  const nothing = { where: null, show: null, order: null, limit: null, verdict: null, chart: null };
  return { kind: 'list', level: 'ics', by: null, columns: [], ...nothing, ...parts };
}

export function figure(measure: string, period: string, setting: string | null = null): Expression {
  return { op: 'figure', measure, period, setting };
}

export function inside(dimension: string, ...values: string[]): Condition {
  return { op: 'in', dimension, values };
}

export function compare(
  left: Expression,
  test: Extract<Condition, { op: 'compare' }>['test'],
  value: number,
): Condition {
  return { op: 'compare', left, test, right: { op: 'number', value } };
}

export function top(of: Expression, order: 'highest' | 'lowest', count: number): Condition {
  return { op: 'top', of, order, count };
}
