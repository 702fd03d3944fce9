/** How the records of each category are spread. */
import { COLOUR } from '../../charts/theme.js';
import { categoryAxis, colourOf, measureAxis } from '../table-encodings.js';
import type { TablePicture, View } from './table-picture.js';

/** A tick a record, in a lane for each category. */
export function strip({ rows, groups, measures }: TablePicture): View {
  const [measure, lane] = measures;
  const [group = lane, series] = groups;
  if (!measure) return {};
  return {
    height: group ? { step: 36 } : 90,
    mark: {
      type: 'tick',
      thickness: 1.5,
      opacity: rows.length > 300 ? 0.45 : 0.8,
      ...(series ? {} : { color: COLOUR.asked }),
    },
    encoding: {
      x: { ...measureAxis(measure), scale: { zero: false } },
      ...(group
        ? { y: { ...categoryAxis(group, { title: group.label }), ...(group === lane ? { sort: 'ascending' } : {}) } }
        : {}),
      ...(series ? { color: colourOf(series, rows) } : {}),
    },
  };
}
