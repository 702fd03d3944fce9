/** Horizontal bars with their figures, from zero: what bars, grouped bars and profiles are made of. */
import type { Column, Row } from '../../../query/result-set.js';
import { formatValue, NOT_PUBLISHED, valueExpression } from '../../format-value.js';
import { COLOUR, HALO, TEXT } from '../theme.js';
import { linearScale } from './axes/linear-scale.js';
import type { ChartInput, Json } from './drawing.js';
import { plotWidth } from './frame.js';
import { textWidth } from './labels/text-width.js';
import { isDifference, numberOf, numbersOf } from './read-shape.js';
import { datum, field, known, unknown } from './vega.js';

export interface BarScale {
  readonly left: number;
  /** Room for the figures of bars that go left. */
  readonly gutter: number;
  readonly right: number;
  readonly width: number;
  /** Where figures stand: inside the bars where all of them fit, since there no reference crosses them; else beside. */
  readonly figures: 'start' | 'end' | 'beside';
  readonly negative: boolean;
  /** Figures that a line may cross. */
  readonly crossed: boolean;
  /** Of the horizontal axis, to be completed with a field. */
  readonly x: Json;
  at(value: number): number;
}

export interface BarRoom {
  readonly names: number;
  /** What else stands on the right. */
  readonly beyond?: number;
  readonly references?: readonly Row[];
  readonly figures?: BarScale['figures'];
}

const GAP = 6;
const EDGE = 2;

/** One scale for all these measures of the rows, with room for names on the left and figures at the ends. */
export function barScale(input: ChartInput, measures: readonly Column[], room: BarRoom): BarScale {
  const { rows } = input.result;
  const { references = [], figures: prefer = 'end', beyond = 0 } = room;
  const figures = measures.flatMap((m) =>
    rows.map((row) => ({ number: numberOf(row, m), width: figureWidth(row, m, input) })),
  );
  const numbers = figures.flatMap((f) => f.number ?? []);
  const domain = linearScale([0, ...numbers, ...measures.flatMap((m) => numbersOf(references, m))]);
  const negative = numbers.some((n) => n < 0);

  const most = plotWidth(room.names, EDGE + beyond);
  const fits = figures.every((f) => f.number === null || domain.at(f.number, most) > f.width + GAP);
  const inside = prefer !== 'beside' && !negative && fits;
  const beside = (side: (n: number) => boolean) =>
    Math.max(0, ...figures.filter((f) => side(f.number ?? 0)).map((f) => f.width));
  const gutter = negative ? beside((n) => n < 0) : 0;
  const left = room.names + gutter;
  const right = EDGE + beyond + (inside ? 0 : beside((n) => n >= 0));
  const width = plotWidth(left, right);
  return {
    left,
    gutter,
    right,
    width,
    figures: inside ? prefer : 'beside',
    negative,
    crossed: references.length > 0,
    x: { type: 'quantitative', scale: { domain: domain.ends, nice: false, zero: false }, axis: null },
    at: (value) => domain.at(value, width),
  };
}

/** The layers of one measure: bars, figures, and "not published" where there is none. `place` says in which band. */
export function barLayers(
  input: ChartInput,
  measure: Column,
  scale: BarScale,
  place: { readonly encoding: Json; readonly color: Json; readonly transform?: readonly Json[] },
): Json[] {
  const { encoding, color, transform = [] } = place;
  const zero = { ...encoding, x: { datum: 0, ...scale.x } };
  const end = { ...encoding, x: { field: field(measure.key), ...scale.x } };
  const published = { transform: [...transform, known(measure)] };
  const figures = { ...published, encoding: scale.figures === 'start' ? zero : end };
  const mark = figureMark(input, measure, scale);
  const gaps = input.result.rows.some((row) => numberOf(row, measure) === null);
  return [
    { ...published, mark: 'bar', encoding: { ...end, color } },
    ...(scale.crossed && scale.figures === 'beside' ? [{ ...figures, mark: { ...mark, ...HALO } }] : []),
    { ...figures, mark },
    ...(gaps ? [{ transform: [...transform, unknown(measure)], mark: missing(measure), encoding: zero }] : []),
  ];
}

/** The line that the bars stand on. */
export const baseline = (scale: BarScale): Json => ({
  data: { values: [{}] },
  mark: { type: 'rule', color: COLOUR.baseline, y: 0, y2: 'height' },
  encoding: { x: { datum: 0, ...scale.x } },
});

/** Falls in the second colour. */
export const directionColour = (measure: Column, { negative }: BarScale): Json =>
  negative
    ? { condition: { test: `${datum(measure.key)} < 0`, value: COLOUR.contrast }, value: COLOUR.asked }
    : { value: COLOUR.asked };

const signed = (measure: Column, input: ChartInput) => (isDifference(measure, input) ? { signed: true } : {});

function figureWidth(row: Row, measure: Column, input: ChartInput): number {
  return GAP + textWidth(formatValue(numberOf(row, measure), measure.unit, signed(measure, input)), TEXT.label, 600);
}

function figureMark(input: ChartInput, measure: Column, { negative, figures }: BarScale): Json {
  const value = datum(measure.key);
  const text = {
    type: 'text',
    text: { expr: valueExpression(value, measure.unit, signed(measure, input).signed) },
  };
  if (negative) {
    const side = (left: string, right: string) => ({ expr: `${value} < 0 ? ${left} : ${right}` });
    return { ...text, align: side("'right'", "'left'"), dx: side(`-${GAP}`, `${GAP}`) };
  }
  if (figures === 'beside') return { ...text, align: 'left', dx: GAP };
  const within = { ...text, color: COLOUR.background, fontWeight: 600 };
  return figures === 'end' ? { ...within, align: 'right', dx: -GAP } : { ...within, align: 'left', dx: GAP };
}

/** Where only bounds were published (">= 3"), they are said of the measure that they bound. */
const missing = (measure: Column): Json => ({
  type: 'text',
  text: { expr: `datum['bounded'] === ${JSON.stringify(measure.key)} ? datum['text'] : '${NOT_PUBLISHED}'` },
  align: 'left',
  dx: GAP,
  color: COLOUR.quiet,
});
