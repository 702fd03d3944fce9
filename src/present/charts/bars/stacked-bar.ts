/** Stacked bars: parts that add up, in one bar, in a bar for each group, or as one share of a whole. */
import type { Column } from '../../../query/result-set.js';
import { formatValue, valueExpression } from '../../format-value.js';
import { namedAxis } from '../parts/axes/row-axis.js';
import type { ChartBuilder, ChartInput, Drawing } from '../parts/drawing.js';
import { plotWidth } from '../parts/frame.js';
import { legend } from '../parts/labels/legend.js';
import { textWidth } from '../parts/labels/text-width.js';
import { crossedColumns, isAdditive, mainMeasure, numberOf, numbersOf, rowNames, textOf } from '../parts/read-shape.js';
import { shareBar } from '../parts/share-bar.js';
import { datum, field, known } from '../parts/vega.js';
import { COLOUR, LIGHT_SERIES, SERIES, TEXT } from '../theme.js';

const LONE = 54;

export const stackedBar: ChartBuilder = (input) => {
  const { rows } = input.result;
  const measure = mainMeasure(input);
  if (!measure) return { instead: null, because: null };
  if (measure.unit === 'percent' && rows.length === 1) return shareBar(input, measure);
  if (!isAdditive(measure) || numbersOf(rows, measure).some((n) => n < 0)) {
    return {
      instead: 'groupedBar',
      because: 'These figures do not add up to a whole, so the bars stand side by side.',
    };
  }
  const crossed = crossedColumns(input);
  const parts = crossed?.[1] ?? rowNames(input).column;
  const names = parts ? [...new Set(rows.map((row) => textOf(row, parts)))] : [];
  if (!parts || names.length < 2)
    return { instead: 'bar', because: 'There are no parts to stack, so this is drawn as bars.' };
  if (names.length > SERIES.length) {
    return {
      instead: crossed ? 'heatmap' : 'bar',
      because: 'There are too many parts to tell apart in a stack, so they are drawn apart.',
    };
  }
  return stacks(input, measure, parts, names, crossed?.[0] ?? null);
};

function stacks(
  { result }: ChartInput,
  measure: Column,
  parts: Column,
  names: readonly string[],
  groups: Column | null,
): Drawing {
  const groupNames = groups ? [...new Set(result.rows.map((row) => textOf(row, groups)))] : [];
  const axis = namedAxis(groupNames);
  const left = groups ? axis.width : 0;
  const width = plotWidth(left, 2);
  const key = legend(names, { left, top: 0, room: width + left });
  const stacked = groups
    ? groupNames.map((name) => result.rows.filter((row) => textOf(row, groups) === name))
    : [result.rows];
  const most = Math.max(...stacked.map((rows) => numbersOf(rows, measure).reduce((sum, n) => sum + n, 0)));
  const x = {
    field: field(measure.key),
    type: 'quantitative',
    stack: 'zero',
    scale: { domain: [0, most || 1], nice: false },
    axis: null,
  };
  const y = groups ? { y: { field: field(groups.key), ...axis.encoding() } } : {};
  const series = { field: field(parts.key), sort: names };
  const order = { field: ORDER };
  const transform = [known(measure), { calculate: `indexof(order, ${datum(parts.key)})`, as: ORDER }];
  // A figure stands in its part where the part is long enough for the longest of them.
  const longest =
    Math.max(
      ...result.rows.map((row) => textWidth(formatValue(numberOf(row, measure), measure.unit), TEXT.label, 600)),
    ) + 10;
  const light = names.filter((_, i) => LIGHT_SERIES.includes(SERIES[i] as string));
  return {
    width,
    height: groups ? axis.height : LONE,
    margins: { left, right: 2, top: key.height, bottom: 0 },
    params: [...axis.params, { name: 'order', value: names }],
    layer: [
      { transform, mark: 'bar', encoding: { ...y, x, order, color: { ...series, ...key.colour } } },
      {
        transform,
        mark: {
          type: 'text',
          fontWeight: 600,
          text: {
            expr: `${datum(measure.key)} >= ${(longest / width) * most} ? ${valueExpression(datum(measure.key), measure.unit)} : ''`,
          },
        },
        encoding: {
          ...y,
          x: { ...x, bandPosition: 0.5 },
          order,
          detail: series,
          color: {
            condition: { test: { field: field(parts.key), oneOf: light }, value: COLOUR.text },
            value: COLOUR.background,
          },
        },
      },
    ],
  };
}

/** The place of a part in its stack: that of its row. */
const ORDER = 'order of parts';
