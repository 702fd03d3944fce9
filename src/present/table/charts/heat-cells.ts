/** A cell for each pair of groups. */
import type { Column } from '../../../query/result-set.js';
import { SCALE } from '../../charts/theme.js';
import { axisOf, categoryAxis, colourOf } from '../table-encodings.js';
import { BAND, HEIGHT, type TablePicture, type View } from './table-picture.js';

export function heatmap({ rows, groups, measures }: TablePicture): View {
  const [x, y] = groups;
  const [measure] = measures;
  if (!x || !y || !measure) return {};
  const across = (column: Column, channel: 'x' | 'y') =>
    column.bin
      ? axisOf(column, rows, channel)
      : {
          [channel]: {
            ...categoryAxis(column),
            type: 'ordinal',
            ...(column.role === 'time' ? { sort: 'ascending' } : {}),
          },
        };
  const tall = new Set(rows.map((row) => row[y.key])).size;
  return {
    height: x.bin || y.bin ? HEIGHT : Math.max(180, tall * BAND),
    mark: 'rect',
    encoding: {
      ...across(x, 'x'),
      ...across(y, 'y'),
      color: { ...colourOf(measure, rows), scale: { range: [...SCALE] } },
    },
  };
}
