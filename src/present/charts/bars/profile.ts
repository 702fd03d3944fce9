/** Profile: one entity's figures, dimension by dimension, each with a tick where England is. */
import type { Column, Row } from '../../../query/result-set.js';
import { formatValue } from '../../format-value.js';
import { namedAxis, type RowAxis } from '../parts/axes/row-axis.js';
import { type BarScale, barLayers, barScale, baseline } from '../parts/band-bars.js';
import type { ChartBuilder, Json } from '../parts/drawing.js';
import { widest } from '../parts/labels/text-width.js';
import { comparableMeasures, numberOf } from '../parts/read-shape.js';
import { field, values } from '../parts/vega.js';
import { COLOUR, TEXT } from '../theme.js';

const HEAD = 24;

export const profile: ChartBuilder = (input) => {
  const { rows, references } = input.result;
  const measures = comparableMeasures(input);
  if (rows.length > 1) {
    return { instead: 'groupedBar', because: 'A profile is of one row, so these are drawn side by side.' };
  }
  if (measures.length < 2) {
    return { instead: 'bar', because: 'A profile needs several measures in one unit, so this is drawn as a bar.' };
  }
  const axis = namedAxis(measures.map((m) => m.label));
  const reference = references.find((row) => measures.some((m) => numberOf(row, m) !== null));
  const column = reference ? referenceTexts(reference, measures) : [];
  const scale = barScale(input, measures, {
    names: axis.width,
    beyond: column.length ? widest(column, TEXT.label, 600) + 16 : 0,
    references: reference ? [reference] : [],
    figures: 'start',
  });
  return {
    width: scale.width,
    height: axis.height,
    margins: { left: scale.left, right: scale.right, top: reference ? HEAD : 0, bottom: 0 },
    params: axis.params,
    layer: [
      ...measures.flatMap((measure) =>
        barLayers(input, measure, scale, { encoding: bandOf(measure, axis), color: { value: COLOUR.asked } }),
      ),
      baseline(scale),
      ...(reference ? comparison(reference, measures, column, axis, scale) : []),
    ],
  };
};

const bandOf = (measure: Column, axis: RowAxis): Json => ({ y: { datum: measure.label, ...axis.encoding() } });

/** The heading of the reference's column, and its figures. */
const referenceTexts = (reference: Row, measures: readonly Column[]): string[] => [
  String(reference.name ?? 'Reference'),
  ...measures.map((m) => formatValue(numberOf(reference, m), m.unit)),
];

/** A tick on each bar and the figure in a column on the right, both under the reference's name. */
function comparison(
  reference: Row,
  measures: readonly Column[],
  column: readonly string[],
  axis: RowAxis,
  scale: BarScale,
): Json[] {
  const right = scale.width + scale.right;
  const text = { type: 'text', align: 'right', x: right, color: COLOUR.quiet };
  const compared = measures.filter((m) => numberOf(reference, m) !== null);
  const head = right - widest(column.slice(0, 1), TEXT.label, 600) - 9;
  const one = { data: { values: [{}] } };
  return [
    ...compared.flatMap((measure) =>
      [WHITE_TICK, TICK].map((mark) => ({
        data: values([reference]),
        mark,
        encoding: { ...bandOf(measure, axis), x: { field: field(measure.key), ...scale.x } },
      })),
    ),
    ...measures.map((measure, i) => ({
      ...one,
      mark: { ...text, text: column[i + 1] },
      encoding: bandOf(measure, axis),
    })),
    { ...one, mark: { ...text, text: column[0], y: -HEAD / 2, fontWeight: 600 } },
    {
      ...one,
      mark: { type: 'rule', color: COLOUR.reference, strokeWidth: 3 },
      encoding: { x: { value: head }, y: { value: -HEAD / 2 - 7 }, y2: { value: -HEAD / 2 + 7 } },
    },
  ];
}

const TICK = { type: 'tick', color: COLOUR.reference, thickness: 3, bandSize: 28 } as const;
/** Keeps the tick apart from a bar that it lies on. */
const WHITE_TICK = { ...TICK, color: COLOUR.background, thickness: 6 } as const;
