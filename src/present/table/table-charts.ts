/** The pictures of tables: one builder a kind, each a plain view that Vega-Lite lays out. */
import type { ChartKind } from '../../query/query.js';
import { bar } from './charts/bars.js';
import { crossed } from './charts/crossed-bars.js';
import { heatmap } from './charts/heat-cells.js';
import { histogram } from './charts/histogram-bands.js';
import { line } from './charts/lines.js';
import { scatter } from './charts/points.js';
import { pie } from './charts/slices.js';
import type { Builder } from './charts/table-picture.js';
import { strip } from './charts/ticks.js';

export const TABLE_CHARTS = {
  bar,
  groupedBar: crossed(true),
  stackedBar: crossed(false),
  line: line('line'),
  multiLine: line('line'),
  area: line('area'),
  scatter,
  histogram,
  heatmap,
  strip,
  pie,
  hexmap: bar,
  profile: bar,
} satisfies Record<ChartKind, Builder>;
