/** How many records fall into each band. */
import { COLOUR } from '../../charts/theme.js';
import { axisOf, colourOf, measureAxis } from '../table-encodings.js';
import { HEIGHT, type TablePicture, type View } from './table-picture.js';

export function histogram({ rows, groups, measures }: TablePicture): View {
  const [band, series] = groups;
  const [count] = measures;
  if (!band || !count) return {};
  return {
    height: HEIGHT,
    mark: { type: 'bar', binSpacing: 1, ...(series ? {} : { color: COLOUR.asked }) },
    encoding: {
      ...axisOf(band, rows, 'x'),
      y: measureAxis(count),
      ...(series ? { color: colourOf(series, rows) } : {}),
    },
  };
}
