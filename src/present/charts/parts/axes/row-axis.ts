/** The vertical axis of charts that have a band for each row of the result: every name in full, wrapped where it is long. */
import { LINE, TEXT } from '../../theme.js';
import type { ChartInput, Json } from '../drawing.js';
import { widest, wrapText } from '../labels/text-width.js';
import { rowNames } from '../read-shape.js';
import { field } from '../vega.js';

export interface RowAxis {
  /** `gutter`: room between the names and the plot. */
  encoding(gutter?: number): Json;
  readonly params: readonly { readonly name: string; readonly value: unknown }[];
  /** Needed in every layer that draws rows; empty unless rows share a name. */
  readonly transform: readonly Json[];
  /** Room for the names, gap included. */
  readonly width: number;
  readonly height: number;
}

const GAP = 10;
/** Names of few rows wrap early, to leave the plot its room; many rows stay on one line as long as they can. */
const FEW = { rows: 12, width: 230 };
const MANY = { width: 320 };
const MOST_LINES = 3;

/** A band a row, in the order of the rows; `perBand` is how many bars stand in a band. */
export function rowAxis(input: ChartInput, perBand = 1): RowAxis {
  const { names, column } = rowNames(input);
  const bands = bandAxis(names, perBand);
  const keys = column ? input.result.rows.map((row) => row[column.key]) : names.map((_, i) => i + 1);
  return {
    ...bands,
    encoding: (gutter) => ({ field: field(column?.key ?? ROW), ...bands.encoding(keys, gutter) }),
    params: [{ name: 'labels', value: Object.fromEntries(bands.lines.map((lines, i) => [`_${keys[i]}`, lines])) }],
    transform: column ? [] : [{ window: [{ op: 'row_number', as: ROW }] }],
  };
}

/** A band for each of these names, which the layers give as `datum`. */
export function namedAxis(names: readonly string[], perBand = 1): RowAxis {
  const bands = bandAxis(names, perBand);
  return {
    ...bands,
    encoding: (gutter) => bands.encoding(names, gutter),
    params: [{ name: 'labels', value: Object.fromEntries(bands.lines.map((lines, i) => [`_${names[i]}`, lines])) }],
    transform: [],
  };
}

function bandAxis(names: readonly string[], perBand: number) {
  const limit = names.length <= FEW.rows ? FEW.width : MANY.width;
  const lines = names.map((name) => wrapText(name, limit, TEXT.label, 400, MOST_LINES));
  const most = Math.max(1, ...lines.map((l) => l.length));
  const step = Math.max(stepOf(names.length), most * LINE.label + 6, perBand > 1 ? perBand * BAR + 14 : 0);
  return {
    lines,
    width: lines.reduce((widestYet, l) => Math.max(widestYet, widest(l, TEXT.label)), 0) + GAP,
    height: names.length * step,
    encoding: (domain: readonly unknown[], gutter = 0) => ({
      type: 'nominal',
      sort: null,
      title: null,
      scale: { domain, paddingInner: names.length > 20 ? 0.22 : 0.3, paddingOuter: 0.15 },
      axis: {
        labelExpr: "labels['_' + datum.value]",
        labelLineHeight: LINE.label,
        labelPadding: GAP + gutter,
        grid: false,
        ...(most > 1 ? { encoding: CENTRED } : {}),
      },
    }),
  };
}

/** Vega puts the first of several lines in the middle; this puts the middle there. */
const CENTRED = {
  labels: { dy: { value: { expr: `-${LINE.label / 2} * (length(labels['_' + datum.value]) - 1)` } } },
};

/** Rows that share their whole name are told apart by their number. */
const ROW = 'row number';
/** Height of one of several bars in a band. */
const BAR = 17;

const stepOf = (bands: number) => (bands <= 6 ? 38 : bands <= 12 ? 32 : bands <= 20 ? 26 : 20);
