/** Area: one thing over time, filled down to zero. */
import type { ChartBuilder } from '../parts/drawing.js';
import { timeLines, timeSeries } from '../parts/time-lines.js';

export const area: ChartBuilder = (input) => {
  const series = timeSeries(input);
  if (!series)
    return {
      instead: 'line',
      because: 'An area needs a figure for each of several periods, so this is drawn as a line where it can be.',
    };
  if (series.lines.length > 1) {
    return { instead: 'multiLine', because: 'Several areas would hide one another, so these are drawn as lines.' };
  }
  return timeLines(series, { type: 'area', opacity: 0.25, line: { strokeWidth: 2.5 } }, true);
};
