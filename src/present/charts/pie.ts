/** Pie: a few shares of one whole, clockwise from the top, each named with its percentage. Only where it was asked for. */
import type { Column } from '../../query/result-set.js';
import { formatValue } from '../format-value.js';
import type { ChartBuilder, ChartInput, Drawing } from './parts/drawing.js';
import { spread } from './parts/labels/lanes.js';
import { wrapText } from './parts/labels/text-width.js';
import { isAdditive, mainMeasure, numberOf, rowNames } from './parts/read-shape.js';
import { datum, field, known } from './parts/vega.js';
import { COLOUR, LINE, SERIES, TEXT } from './theme.js';

const MOST_SLICES = 6;
const RADIUS = 140;
/** The place of a slice in the circle: that of its row. */
const ORDER = 'order of slices';
const LABEL = { gap: 22, width: 320 };

export const pie: ChartBuilder = (input) => {
  const { rows } = input.result;
  const measure = mainMeasure(input);
  const { column } = rowNames(input);
  if (measure?.unit === 'percent' && rows.length === 1) {
    return {
      instead: 'stackedBar',
      because: 'One share is easier to read as a part of a bar than as a slice of a pie.',
    };
  }
  const numbers = measure ? rows.map((row) => numberOf(row, measure)) : [];
  const whole = measure && (isAdditive(measure) || sumsTo100(measure, numbers));
  if (!column || !measure || !whole || numbers.some((n) => n === null || n <= 0)) {
    return { instead: 'bar', because: 'A pie needs shares of one whole, so this is drawn as bars.' };
  }
  if (rows.length < 2 || rows.length > MOST_SLICES) {
    return {
      instead: 'bar',
      because: `A pie of more than ${MOST_SLICES} slices cannot be read, so this is drawn as bars.`,
    };
  }
  return slices(input, measure, column, numbers as number[]);
};

const sumsTo100 = ({ unit }: Column, numbers: readonly (number | null)[]) =>
  unit === 'percent' && Math.abs(numbers.reduce<number>((sum, n) => sum + (n ?? 0), 0) - 100) < 0.5;

function slices(input: ChartInput, measure: Column, names: Column, numbers: readonly number[]): Drawing {
  const total = numbers.reduce((sum, n) => sum + n, 0);
  const labels = rowNames(input).names;
  let turned = 0;
  const middles = numbers.map((n) => {
    const middle = ((turned + n / 2) / total) * 2 * Math.PI;
    turned += n;
    return middle;
  });
  const side = middles.map((angle) => (angle <= Math.PI ? 1 : -1));
  const heights = middles.map((angle) => RADIUS - Math.cos(angle) * (RADIUS + LABEL.gap));
  const texts = labels.map((name, i) => [
    ...wrapText(name, LABEL.width - RADIUS, TEXT.label, 600, 2),
    `${formatValue(numbers[i], measure.unit)}${measure.unit === 'percent' ? '' : ` (${formatValue(((numbers[i] as number) / total) * 100, 'percent')})`}`,
  ]);
  const gap = Math.max(...texts.map((t) => t.length)) * LINE.label + 4;
  const placed = [...heights];
  for (const s of [1, -1]) {
    const own = side.flatMap((other, i) => (other === s ? [i] : []));
    spread(
      own.map((i) => heights[i] as number),
      gap,
      -20,
      2 * RADIUS + 20,
    ).forEach((y, j) => {
      placed[own[j] as number] = y;
    });
  }
  const width = 2 * RADIUS;
  return {
    width,
    height: 2 * RADIUS,
    margins: { left: LABEL.width - RADIUS + 76, right: LABEL.width - RADIUS + 76, top: 34, bottom: 34 },
    params: [{ name: 'slices', value: labels }],
    layer: [
      {
        transform: [known(measure), { calculate: `indexof(slices, ${datum(names.key)})`, as: ORDER }],
        mark: { type: 'arc', outerRadius: RADIUS, stroke: COLOUR.background, strokeWidth: 2 },
        encoding: {
          theta: { field: field(measure.key), type: 'quantitative', stack: true },
          order: { field: ORDER },
          color: {
            field: field(names.key),
            type: 'nominal',
            sort: labels,
            scale: { domain: labels, range: SERIES.slice(0, labels.length) },
            legend: null,
          },
        },
      },
      ...texts.map((text, i) => {
        const reach = Math.sqrt(Math.max(0, (RADIUS + LABEL.gap) ** 2 - ((placed[i] as number) - RADIUS) ** 2));
        return {
          data: { values: [{}] },
          mark: {
            type: 'text',
            text,
            x: RADIUS + (side[i] as number) * Math.max(reach, 40),
            y: (placed[i] as number) - ((text.length - 1) * LINE.label) / 2,
            align: side[i] === 1 ? 'left' : 'right',
            lineHeight: LINE.label,
            fontWeight: 600,
          },
        };
      }),
    ],
  };
}
