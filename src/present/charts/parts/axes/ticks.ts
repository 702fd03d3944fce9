/** Round numbers along an axis, so that every label says exactly where it stands. */
import type { Column } from '../../../../query/result-set.js';
import { axisLabelExpression, d3Format } from '../../../format-value.js';
import type { Json } from '../drawing.js';

/** The distance of round ticks over `span` that comes nearest to `count` of them: 1, 2 or 5 times a power of ten. */
export function niceStep(span: number, count: number): number {
  const length = span || 1;
  const power = 10 ** Math.floor(Math.log10(length / count));
  const away = (step: number) => Math.abs(Math.log(length / step / count));
  return [1, 2, 5, 10].map((s) => s * power).toSorted((a, b) => away(a) - away(b))[0] ?? power;
}

/** Multiples of `step` from `low` to `high`. */
export function ticks(low: number, high: number, step: number): number[] {
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  // Dividing by the whole number 1 / step keeps 0.3 from becoming 0.30000000000000004.
  const inverse = Math.round(1 / step);
  return Array.from({ length: last - first + 1 }, (_, i) => (step < 1 ? (first + i) / inverse : (first + i) * step));
}

/** An axis of a measure's figures, with about `count` lines across the plot. */
export function valueAxis(column: Column | undefined, [low, high]: readonly [number, number], count: number): Json {
  const step = niceStep(high - low, count);
  return {
    title: null,
    values: ticks(low, high, step),
    format: d3Format(column?.unit, step),
    labelExpr: axisLabelExpression(column?.unit, step, Math.max(Math.abs(low), Math.abs(high))),
    labelFlush: false,
    grid: true,
  };
}
