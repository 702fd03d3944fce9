/**
 * A result → its chart, as a complete Vega-Lite specification. The steps: choose the kind, let that kind lay out its plot, and
 * frame the plot with title, subtitle and source. A kind that cannot show this result names another, and says why in a note.
 */
import type { ChartKind } from '../../query/query.js';
import type { Chart } from '../answer-object.js';
import { chooseChart } from '../choose-chart.js';
import { bar } from './bars/bar.js';
import { groupedBar } from './bars/grouped-bar.js';
import { histogram } from './bars/histogram.js';
import { profile } from './bars/profile.js';
import { stackedBar } from './bars/stacked-bar.js';
import { heatmap } from './heatmap.js';
import { hexmap } from './hexmap.js';
import { area } from './lines/area.js';
import { line } from './lines/line.js';
import { multiLine } from './lines/multi-line.js';
import type { ChartBuilder, ChartInput } from './parts/drawing.js';
import { framed } from './parts/frame.js';
import { pie } from './pie.js';
import { scatter } from './points/scatter.js';
import { strip } from './points/strip.js';

export type { ChartInput } from './parts/drawing.js';

const BUILDERS: Readonly<Record<ChartKind, ChartBuilder>> = {
  bar,
  groupedBar,
  stackedBar,
  line,
  multiLine,
  area,
  scatter,
  histogram,
  heatmap,
  strip,
  pie,
  hexmap,
  profile,
};

/** The picture of a result, or null where there is nothing to draw; notes say what was drawn otherwise than asked. */
export function buildChart(given: ChartInput): { chart: Chart | null; notes: string[] } {
  const tried = new Set<ChartKind>();
  let because: string | null = null;
  let kind = chooseChart(given.query, given.result);
  while (kind && !tried.has(kind)) {
    tried.add(kind);
    const input = drawable(given, kind);
    const drawn = BUILDERS[kind](input);
    if (!('instead' in drawn)) {
      const asked = given.query.chart !== null && because ? [because] : [];
      return { chart: { kind, spec: framed(drawn, input) }, notes: [...asked, ...cutNote(input, given)] };
    }
    because = drawn.because ?? because;
    kind = drawn.instead;
  }
  return { chart: null, notes: given.query.chart === null ? [] : ['There is no figure here that could be drawn.'] };
}

/** Kinds with a band for each row: more rows than these make a picture nobody can read. */
const ROW_KINDS = new Set<ChartKind>(['bar', 'groupedBar', 'heatmap']);
const MOST_ROWS = 60;

/** What of the result this kind can show: columns that Vega-Lite can name (it has no way to say a backslash), and not too many rows. */
function drawable(given: ChartInput, kind: ChartKind): ChartInput {
  const columns = given.result.columns.filter((c) => c.key !== '' && !c.key.includes('\\'));
  const rows = ROW_KINDS.has(kind) ? given.result.rows.slice(0, MOST_ROWS) : given.result.rows;
  return { ...given, result: { ...given.result, columns, rows } };
}

const cutNote = ({ result: { rows } }: ChartInput, { result: { rows: all } }: ChartInput) =>
  rows.length < all.length ? [`The picture shows the first ${rows.length} of ${all.length} rows.`] : [];
