/** Line: one thing over time. */
import type { ChartBuilder } from '../parts/drawing.js';
import { periodColumns } from '../parts/read-shape.js';
import { slope } from '../parts/slope.js';
import { timeLines, timeSeries } from '../parts/time-lines.js';

export const line: ChartBuilder = (input) => {
  const series = timeSeries(input);
  if (series) return series.lines.length > 1 ? SEVERAL : timeLines(series, { type: 'line', strokeWidth: 2.5 });
  const periods = periodColumns(input.result);
  if (periods.length < 2) return { instead: 'bar', because: 'A line needs several periods, so this is drawn as bars.' };
  return input.result.rows.length > 1 ? SEVERAL : slope(input, periods);
};

const SEVERAL = { instead: 'multiLine', because: null } as const;
