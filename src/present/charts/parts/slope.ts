/** Lines where the periods are columns: a segment of each row between one period's column and the next. */
import type { Column, Row } from '../../../query/result-set.js';
import { valueExpression } from '../../format-value.js';
import { COLOUR } from '../theme.js';
import type { ChartInput, Drawing, Json } from './drawing.js';
import { endLabels, type Line, lineColours, lineScale } from './line-plot.js';
import { numberOf, periodOf, rowNames } from './read-shape.js';
import { datum, field, known, values } from './vega.js';

const EDGE = 14;

/** `periods` are the columns of one measure in order of time. */
export function slope(input: ChartInput, periods: readonly Column[]): Drawing {
  const { rows, references } = input.result;
  const { names } = rowNames(input);
  const numbers = (row: Row) => periods.map((p) => numberOf(row, p));
  const colours = lineColours(rows.map(numbers));
  const compared = references.filter((row) => numbers(row).some((n) => n !== null));
  const lines: Line[] = [
    ...rows.map((row, i) => ({ name: names[i] ?? '', colour: colours[i] as string, numbers: numbers(row) })),
    ...compared.map((row) => ({ name: String(row.name ?? 'Reference'), colour: COLOUR.quiet, numbers: numbers(row) })),
  ];
  const measure = periods[0];
  const scale = lineScale(lines, measure);
  const at = (i: number) => EDGE + (i * (scale.width - 2 * EDGE)) / (periods.length - 1);
  const y = (column: Column) => ({ field: field(column.key), ...scale.y });

  const drawn = (row: Row, colour: string, dash: Json): Json[] => [
    ...periods.slice(1).map((to, i) => {
      const from = periods[i] as Column;
      return {
        data: values([row]),
        transform: [known(from, to)],
        mark: { type: 'rule', color: colour, strokeWidth: 2.5, strokeCap: 'round', ...dash },
        encoding: { x: { value: at(i) }, x2: { value: at(i + 1) }, y: y(from), y2: { field: field(to.key) } },
      };
    }),
    ...periods.map((period, i) => ({
      data: values([row]),
      transform: [known(period)],
      mark: { type: 'circle', color: colour, size: 60, opacity: 1, x: at(i) },
      encoding: { y: y(period) },
    })),
  ];
  return {
    width: scale.width,
    height: scale.height,
    margins: { left: scale.left, right: scale.right, top: 8, bottom: 32 },
    layer: [
      ...compared.flatMap((row) => drawn(row, COLOUR.quiet, { strokeDash: [5, 4] })),
      ...rows.flatMap((row, i) => drawn(row, colours[i] as string, {})),
      ...(lines.length === 1 ? figures(periods, at, y) : []),
      ...periods.map((period, i) => ({
        data: values([{}]),
        mark: {
          type: 'text',
          text: periodOf(period),
          x: at(i),
          y: scale.height + 14,
          baseline: 'top',
          color: COLOUR.quiet,
        },
      })),
      ...endLabels(lines, measure, scale),
    ],
  };
}

/** A lone line has its figures above its points; the last one is in its name. */
const figures = (periods: readonly Column[], at: (i: number) => number, y: (c: Column) => Json): Json[] =>
  periods.slice(0, -1).map((period, i) => ({
    transform: [known(period)],
    mark: {
      type: 'text',
      text: { expr: valueExpression(datum(period.key), period.unit) },
      x: at(i),
      dy: -12,
      fontWeight: 600,
    },
    encoding: { y: y(period) },
  }));
