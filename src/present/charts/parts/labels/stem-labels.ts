/** Names above a plot, each with a line down to its value: England across the bars, the asked ones among all dots. */
import type { Column, Row } from '../../../../query/result-set.js';
import { formatValue } from '../../../format-value.js';
import { COLOUR, HALO, TEXT } from '../../theme.js';
import type { ChartInput, Json } from '../drawing.js';
import { isDifference, numberOf } from '../read-shape.js';
import { values } from '../vega.js';
import { type Span, stemLanes } from './lanes.js';
import { textWidth } from './text-width.js';

export interface StemLabel {
  readonly row: Row;
  readonly text: string;
  /** Pixels from the plot's left edge. */
  readonly at: number;
  readonly colour: string;
  readonly dashed: boolean;
  /** Pixels from the plot's top to which the line goes down. */
  readonly to: number | 'height';
}

const LANE = 18;
const LIFT = 6;

/** "England 2.85": a mean or total shown for comparison, as a dashed line across the plot. */
export function referenceLabels(input: ChartInput, measure: Column, at: (value: number) => number): StemLabel[] {
  const signed = isDifference(measure, input) ? { signed: true } : {};
  return input.result.references.flatMap((row) => {
    const value = numberOf(row, measure);
    if (value === null) return [];
    const text = `${row.name ?? 'Reference'} ${formatValue(value, measure.unit, signed)}`;
    return [{ row, text, at: at(value), colour: COLOUR.reference, dashed: true, to: 'height' as const }];
  });
}

/** Layers for the lines and for the names, and the room above the plot that they take; `reach` is how far names may go left and right. */
export function stemLayers(
  labels: readonly StemLabel[],
  x: Json,
  reach: Span,
): { rules: Json[]; names: Json[]; top: number } {
  const width = (label: StemLabel) => textWidth(label.text, TEXT.label, 600);
  const fitsRight = (label: StemLabel) => label.at + width(label) <= reach.end;
  // From the right, so that names lean over lines that are there already; those too near the right edge lean left, above them.
  const ordered = [
    ...labels.filter(fitsRight).toSorted((a, b) => b.at - a.at),
    ...labels.filter((label) => !fitsRight(label)).toSorted((a, b) => a.at - b.at),
  ];
  const { placed, count } = stemLanes(
    ordered.map((label) => ({ stem: label.at, places: placesOf(label.at, width(label), reach) })),
    8,
  );
  const rules: Json[] = [];
  const names: Json[] = [];
  ordered.forEach(({ row, text, at, colour, dashed, to }, i) => {
    const { lane = 0, span = { start: at, end: at } } = placed[i] ?? {};
    const base = { data: values([row]), encoding: { x } };
    const y = -LIFT - lane * LANE;
    rules.push({
      ...base,
      mark: { type: 'rule', color: colour, strokeWidth: 1.5, ...(dashed ? DASHED : {}), y: y + 2, y2: to },
    });
    const mark = { type: 'text', text, align: 'left', baseline: 'bottom', dx: span.start - at, y, ...STYLE };
    if (count > 1) names.push({ ...base, mark: { ...mark, ...HALO } });
    names.push({ ...base, mark: { ...mark, color: colour } });
  });
  return { rules, names, top: labels.length ? LIFT + count * LANE : 0 };
}

const STYLE = { fontSize: TEXT.label, fontWeight: 600 } as const;
const DASHED = { strokeDash: [4, 3] } as const;

/** Centred, else to the right of the line, else to its left; never beyond `reach`. */
function placesOf(at: number, width: number, reach: Span): Span[] {
  const starts = [at - width / 2, at, at - width];
  const within = starts.filter((start) => start >= reach.start && start + width <= reach.end);
  const clamped = Math.min(Math.max(at - width / 2, reach.start), reach.end - width);
  return (within.length ? within : [clamped]).map((start) => ({ start, end: start + width }));
}
