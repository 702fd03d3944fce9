/** A share of one whole: its part of a bar, from nothing to 100%. */
import type { Column, Row } from '../../../query/result-set.js';
import { formatValue, valueExpression } from '../../format-value.js';
import { COLOUR, LINE, TEXT } from '../theme.js';
import type { ChartInput, Drawing } from './drawing.js';
import { plotWidth } from './frame.js';
import { textWidth } from './labels/text-width.js';
import { numberOf } from './read-shape.js';
import { datum, field, values } from './vega.js';

const HEIGHT = 54;

/** One percentage: its part of a whole bar in blue, the rest of the bar behind it. */
export function shareBar({ result }: ChartInput, measure: Column): Drawing {
  const share = numberOf(result.rows[0] as Row, measure) ?? 0;
  const width = plotWidth(0, 2);
  const text = formatValue(share, measure.unit);
  const inside = (share / 100) * width > textWidth(text, TEXT.title, 600) + 24;
  const x = {
    type: 'quantitative',
    scale: { domain: [0, 100], nice: false },
    axis: { title: null, values: [0, 25, 50, 75, 100], labelExpr: "datum.label + '%'", grid: false, labelFlush: true },
  };
  const band = { y: { value: 0 }, y2: { value: HEIGHT } };
  return {
    width,
    height: HEIGHT,
    margins: { left: 0, right: 2, top: 0, bottom: LINE.label + 8 },
    layer: [
      {
        data: values([{}]),
        mark: { type: 'bar', color: COLOUR.rest },
        encoding: { ...band, x: { datum: 0, ...x }, x2: { datum: 100 } },
      },
      {
        mark: { type: 'bar', color: COLOUR.asked },
        encoding: { ...band, x: { field: field(measure.key), ...x }, x2: { datum: 0 } },
      },
      {
        mark: {
          type: 'text',
          text: { expr: valueExpression(datum(measure.key), measure.unit) },
          align: inside ? 'right' : 'left',
          dx: inside ? -12 : 12,
          fontSize: TEXT.title,
          fontWeight: 600,
          color: inside ? COLOUR.background : COLOUR.text,
        },
        encoding: { x: { field: field(measure.key), ...x } },
      },
    ],
  };
}
