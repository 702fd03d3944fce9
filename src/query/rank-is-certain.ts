import type { Dataset } from '../dataset/dataset.js';
import { figureSet } from '../dataset/figure-index.js';
import type { DataQuery, Expression } from './query.js';

/** Whether all that a limit shows lies clear of every figure known only within bounds: the lowest is 2.2, the others 2.3 or more. */
export function rankIsCertain(e: Expression, query: DataQuery, dataset: Dataset): boolean {
  const { order, limit } = query;
  if (e.op !== 'figure' || !order || !limit || limit.per || query.where) return false;
  const figures = figureSet(dataset, e.measure, e.period)?.figures ?? [];
  const low = order.direction === 'lowest';
  const values = figures.flatMap((f) => f.value ?? []).sort((a, b) => (low ? a - b : b - a));
  const last = values[Math.min(limit.count, values.length) - 1];
  const bounds = figures.filter((f) => f.value === null).map((f) => (low ? f.low : f.high));
  return (
    last !== undefined &&
    values.length >= limit.count &&
    bounds.every((bound) => bound !== null && (low ? bound > last : bound < last))
  );
}
