/** Bars of a table: one a row. */
import type { Column } from '../../../query/result-set.js';
import { datum } from '../../charts/parts/vega.js';
import { COLOUR, TEXT } from '../../charts/theme.js';
import { axisOf, categoryAxis, measureAxis, shortNumber } from '../table-encodings.js';
import { BAND, HEIGHT, type TablePicture, type View } from './table-picture.js';

/** One bar a row, lying, with its figure; standing where the rows are in order of time. */
export function bar({ rows, groups, measures, name }: TablePicture): View {
  const [group = name] = groups;
  const [measure] = measures;
  if (!group || !measure) return {};
  if (group.bin || group.role === 'time') {
    return {
      height: HEIGHT,
      mark: { type: 'bar', color: COLOUR.asked },
      encoding: { ...axisOf(group, rows, 'x'), y: measureAxis(measure) },
    };
  }
  const figures = rows.length <= 40;
  return {
    height: { step: BAND },
    encoding: {
      y: categoryAxis(group, { title: null }),
      x: { ...measureAxis(measure, { grid: !figures }), scale: { zero: true } },
    },
    layer: [
      { mark: { type: 'bar', color: COLOUR.asked } },
      ...(figures
        ? [
            {
              mark: {
                type: 'text',
                text: { expr: figureText(measure) },
                align: { expr: `${datum(measure.key)} < 0 ? 'right' : 'left'` },
                dx: { expr: `${datum(measure.key)} < 0 ? -5 : 5` },
                fontSize: TEXT.small,
              },
            },
          ]
        : []),
    ],
  };
}

/** The row's figure, shortened as on the axis. */
const figureText = (measure: Column): string =>
  shortNumber(datum(measure.key), measure.unit === 'count' ? ',' : ',.4~r');
