/** Several lines over time, each named at its end. */
import type { ChartBuilder } from '../parts/drawing.js';
import { MOST_LINES } from '../parts/line-plot.js';
import { periodColumns } from '../parts/read-shape.js';
import { slope } from '../parts/slope.js';
import { timeLines, timeSeries } from '../parts/time-lines.js';

export const multiLine: ChartBuilder = (input) => {
  const series = timeSeries(input);
  const periods = periodColumns(input.result);
  if (!series && periods.length < 2)
    return { instead: 'bar', because: 'Lines need several periods, so this is drawn as bars.' };
  const count = series ? series.lines.length : input.result.rows.length;
  if (count === 1) return { instead: 'line', because: null };
  if (count > MOST_LINES)
    return { instead: 'heatmap', because: 'There are too many lines to tell apart, so this is drawn as a heat map.' };
  return series ? timeLines(series, { type: 'line', strokeWidth: 2.5 }) : slope(input, periods);
};
