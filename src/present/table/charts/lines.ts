/** Lines and areas of a table, over time or along a number. */
import type { Column, Row } from '../../../query/result-set.js';
import { COLOUR } from '../../charts/theme.js';
import { axisOf, colourOf, measureAxis, SHORT_LABELS, titleOf } from '../table-encodings.js';
import { labelsOf } from './crossed-bars.js';
import { type Builder, HEIGHT } from './table-picture.js';

/** A line, or one for each category, or for each figure. */
export const line =
  (mark: 'line' | 'area'): Builder =>
  ({ rows, groups, measures }) => {
    const time = groups.find((c) => c.role === 'time') ?? groups[0];
    const series = groups.find((c) => c !== time);
    const [measure] = measures;
    if (!time || !measure) return {};
    const points = mark === 'line' && rows.length <= 60;
    const x = time.bin
      ? { x: measureAxis({ ...time, label: titleOf(time) }) }
      : axisOf(time.role === 'time' ? time : { ...time, role: 'dimension' }, rows, 'x');
    const look = {
      type: mark,
      ...(points ? { point: { size: 30 } } : {}),
      ...(mark === 'area' ? { opacity: 0.85 } : { strokeWidth: 2.2 }),
    };
    const y = measureAxis(measure, { grid: true });
    if (!series && measures.length > 1 && mark === 'line') {
      return {
        height: HEIGHT,
        transform: [{ fold: measures.map((m) => m.key), as: ['measure', 'value'] }],
        mark: look,
        encoding: {
          ...x,
          y: { field: 'value', type: 'quantitative', axis: { title: null, ...SHORT_LABELS } },
          color: {
            field: 'measure',
            type: 'nominal',
            legend: { title: null, orient: 'top', labelExpr: labelsOf(measures) },
          },
        },
      };
    }
    return {
      height: HEIGHT,
      mark: series
        ? look
        : { ...look, color: COLOUR.asked, ...(points ? { point: { size: 30, color: COLOUR.asked } } : {}) },
      encoding: {
        ...x,
        y: { ...y, ...(mark === 'line' ? { scale: { zero: startsAtZero(rows, measure) } } : {}) },
        ...(series ? { color: colourOf(series, rows) } : {}),
      },
    };
  };

/** A line need not start at zero where all of it is far above. */
function startsAtZero(rows: readonly Row[], measure: Column): boolean {
  const numbers = rows.flatMap((row) => (typeof row[measure.key] === 'number' ? [Number(row[measure.key])] : []));
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return low < 0 || low < (high - low) * 1.5;
}
