/** Heat map: rows × measures, or two dimensions crossed, every cell with its figure; darker is more. */
import type { Column } from '../../query/result-set.js';
import { NOT_PUBLISHED, valueExpression } from '../format-value.js';
import { namedAxis, type RowAxis, rowAxis } from './parts/axes/row-axis.js';
import type { ChartBuilder, ChartInput, Drawing, Json } from './parts/drawing.js';
import { plotWidth } from './parts/frame.js';
import { widest, wrapText } from './parts/labels/text-width.js';
import { comparableMeasures, crossedColumns, mainMeasure, numbersOf, textOf } from './parts/read-shape.js';
import { shadingOf } from './parts/shading.js';
import { datum, field, known, unknown } from './parts/vega.js';
import { COLOUR, LINE, TEXT } from './theme.js';

export const heatmap: ChartBuilder = (input) => {
  const main = mainMeasure(input);
  const crossed = crossedColumns(input);
  if (main && crossed) {
    const rows = distinct(input, crossed[0]);
    const columns = distinct(input, crossed[1]);
    const axis = namedAxis(rows);
    const y = { field: field(crossed[0].key), ...axis.encoding() };
    return grid(input, [main], axis, columns, () => ({
      y,
      x: { field: field(crossed[1].key), type: 'nominal', sort: null, scale: { domain: columns } },
    }));
  }
  const measures = comparableMeasures(input);
  if (measures.length < 2)
    return { instead: 'bar', because: 'A heat map needs several measures in one unit, so this is drawn as bars.' };
  const axis = rowAxis(input);
  const labels = measures.map((m) => m.label);
  return grid(input, measures, axis, labels, (measure) => ({
    y: axis.encoding(),
    x: { datum: measure.label, type: 'nominal', sort: null, scale: { domain: labels } },
  }));
};

const distinct = ({ result }: ChartInput, column: Column) => [
  ...new Set(result.rows.map((row) => textOf(row, column))),
];

function grid(
  input: ChartInput,
  measures: readonly Column[],
  axis: RowAxis,
  columns: readonly string[],
  place: (measure: Column) => { x: Json; y: Json },
): Drawing {
  const { rows } = input.result;
  const room = plotWidth(axis.width, 0);
  const words = columns.flatMap((label) => label.split(' ')).filter((word) => word.length < LONG_WORD);
  const cell = Math.max(Math.min(room / columns.length, CELL.most), widest(words, TEXT.small) + CELL.gap, CELL.least);
  const width = cell * columns.length;
  const heads = columns.map((label) => wrapText(label, cell - CELL.gap, TEXT.small, 400, 4));
  const gaps = measures.some((m) => numbersOf(rows, m).length < rows.length);
  const spelt = widest([NOT_PUBLISHED], TEXT.small) < cell - CELL.gap;
  const shading = shadingOf(measures.flatMap((m) => numbersOf(rows, m)));
  const layers = (measure: Column): Json[] => {
    const { x, y } = place(measure);
    const encoding = {
      y: { ...y, scale: { ...(y.scale as Json), paddingInner: 0.06, paddingOuter: 0 } },
      x: { ...x, scale: { ...(x.scale as Json), paddingInner: 2 / cell, paddingOuter: 0 }, axis: null },
    };
    const there = [...axis.transform, known(measure)];
    const text = { type: 'text', fontSize: TEXT.small };
    const figure = { ...text, text: { expr: valueExpression(datum(measure.key), measure.unit) } };
    const missing = { ...text, color: COLOUR.quiet, text: spelt ? NOT_PUBLISHED : '–' };
    return [
      {
        transform: there,
        mark: 'rect',
        encoding: { ...encoding, color: { field: field(measure.key), ...shading.cell } },
      },
      { transform: there, mark: figure, encoding: { ...encoding, color: shading.figure(measure) } },
      ...(numbersOf(rows, measure).length < rows.length
        ? [{ transform: [...axis.transform, unknown(measure)], mark: missing, encoding }]
        : []),
    ];
  };
  return {
    width,
    height: axis.height,
    margins: {
      left: axis.width,
      right: 0,
      top: Math.max(...heads.map((lines) => lines.length)) * LINE.small + 8,
      bottom: 0,
    },
    params: axis.params,
    layer: [...measures.flatMap(layers), ...heads.map((text, i) => headOf(text, (i + 0.5) * cell))],
    ...(gaps && !spelt ? { remark: `– means ${NOT_PUBLISHED}` } : {}),
  };
}

const CELL = { gap: 8, least: 40, most: 150 };
/** A word longer than this is broken rather than widening every column. */
const LONG_WORD = 16;

const headOf = (text: readonly string[], x: number): Json => ({
  data: { values: [{}] },
  mark: {
    type: 'text',
    text,
    x,
    y: -6 - (text.length - 1) * LINE.small,
    baseline: 'bottom',
    lineHeight: LINE.small,
    fontSize: TEXT.small,
  },
});
