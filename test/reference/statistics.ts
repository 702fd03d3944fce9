/** The statistics of a set of values, each written as its definition reads. */
import type { Statistic } from '../../src/query/query.js';

/** Neumaier's sum: the order of the values must not decide a tie between two totals of money. */
export function total(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : total(values) / values.length;
}

/** Type 7: the value at position (n - 1) x share of the sorted values, interpolated linearly. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] as number;
  const above = sorted[Math.ceil(position)] as number;
  return below + (above - below) * (position - Math.floor(position));
}

function sampleDeviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  if (values.every((value) => value === values[0])) return 0;
  const centre = mean(values) as number;
  return Math.sqrt(total(values.map((value) => (value - centre) ** 2)) / (values.length - 1));
}

const STATISTICS: Record<Statistic, (values: readonly number[]) => number | null> = {
  mean,
  sum: total,
  min: (values) => Math.min(...values),
  lower_quartile: (values) => quantile(values, 0.25),
  median: (values) => quantile(values, 0.5),
  upper_quartile: (values) => quantile(values, 0.75),
  max: (values) => Math.max(...values),
  sd: sampleDeviation,
  range: (values) => Math.max(...values) - Math.min(...values),
  count: (values) => values.length,
};

/** Null where there are no values, except that their count is 0. */
export function statisticOf(statistic: Statistic, values: readonly number[]): number | null {
  if (values.length === 0) return statistic === 'count' ? 0 : null;
  return STATISTICS[statistic](values);
}

export function present<T>(value: T | null): value is T {
  return value !== null;
}
