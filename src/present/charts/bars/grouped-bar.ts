/** Grouped bars: a few series side by side, of several measures in one unit or of two dimensions crossed. */
import type { Column } from '../../../query/result-set.js';
import { namedAxis, type RowAxis, rowAxis } from '../parts/axes/row-axis.js';
import { barLayers, barScale, baseline } from '../parts/band-bars.js';
import type { ChartBuilder, ChartInput, Drawing, Json } from '../parts/drawing.js';
import { legend } from '../parts/labels/legend.js';
import {
  comparableMeasures,
  crossedColumns,
  mainMeasure,
  periodColumns,
  periodOf,
  rowNames,
  textOf,
} from '../parts/read-shape.js';
import { field } from '../parts/vega.js';
import { COLOUR, SERIES } from '../theme.js';

export const groupedBar: ChartBuilder = (input) => {
  const crossed = crossedColumns(input);
  const main = mainMeasure(input);
  const comparable = comparableMeasures(input);
  const measures = comparable.length > 1 ? comparable : periodColumns(input.result);
  const { rows } = input.result;
  if (crossed && main) {
    const series = [...new Set(rows.map((row) => textOf(row, crossed[1])))];
    return series.length > SERIES.length ? TOO_MANY : crossedBars(input, main, crossed, series);
  }
  if (measures.length < 2) return { instead: 'bar', because: null };
  if (Math.min(rows.length, measures.length) > SERIES.length) return TOO_MANY;
  const { column } = rowNames(input);
  // The shorter side becomes the colours: two ICSs on seven dimensions, or forty ICSs in two years.
  return column && rows.length < measures.length
    ? rowsAsSeries(input, measures, column)
    : measuresAsSeries(input, measures);
};

const TOO_MANY = {
  instead: 'heatmap',
  because: 'There are too many series to tell apart by colour, so this is drawn as a heat map.',
} as const;

function measuresAsSeries(input: ChartInput, measures: readonly Column[]): Drawing {
  const names = seriesNames(input, measures);
  const axis = rowAxis(input, measures.length);
  return assembled(input, measures, axis, names, colours(input, measures), (measure, i, colour, gutter) => ({
    encoding: { y: axis.encoding(gutter), yOffset: { datum: names[i], type: 'nominal', scale: { domain: names } } },
    color: { datum: names[i], ...colour },
    measure,
  }));
}

function rowsAsSeries(input: ChartInput, measures: readonly Column[], name: Column): Drawing {
  const axis = namedAxis(
    measures.map((m) => m.label),
    input.result.rows.length,
  );
  const names = input.result.rows.map((row) => textOf(row, name));
  return assembled(input, measures, axis, names, SERIES, (measure, _, colour, gutter) => ({
    encoding: {
      y: { datum: measure.label, ...axis.encoding(gutter) },
      yOffset: { field: field(name.key), sort: null },
    },
    color: { field: field(name.key), ...colour },
    measure,
  }));
}

function crossedBars(
  input: ChartInput,
  measure: Column,
  [outer, inner]: readonly [Column, Column],
  series: readonly string[],
): Drawing {
  const groups = [...new Set(input.result.rows.map((row) => textOf(row, outer)))];
  const axis = namedAxis(groups, series.length);
  return assembled(input, [measure], axis, series, SERIES, (_, __, colour, gutter) => ({
    encoding: {
      y: { field: field(outer.key), ...axis.encoding(gutter) },
      yOffset: { field: field(inner.key), sort: series },
    },
    color: { field: field(inner.key), ...colour },
    measure,
  }));
}

/** Where and in which colour a measure's bars stand; `gutter`: room for the figures of bars that go left. */
type Place = (
  measure: Column,
  i: number,
  colour: Json,
  gutter: number,
) => { encoding: Json; color: Json; measure: Column };

function assembled(
  input: ChartInput,
  measures: readonly Column[],
  axis: RowAxis,
  names: readonly string[],
  range: readonly string[],
  place: Place,
): Drawing {
  const scale = barScale(input, measures, { names: axis.width, figures: 'beside' });
  const { colour, height } = legend(
    names,
    { left: scale.left, top: 0, room: scale.left + scale.width + scale.right },
    range,
  );
  return {
    width: scale.width,
    height: axis.height,
    margins: { left: scale.left, right: scale.right, top: height, bottom: 0 },
    params: axis.params,
    layer: [
      ...measures.flatMap((measure, i) =>
        barLayers(input, measure, scale, { transform: axis.transform, ...place(measure, i, colour, scale.gutter) }),
      ),
      baseline(scale),
    ],
  };
}

/** One measure in several periods is told apart by period alone. */
function seriesNames({ result }: ChartInput, measures: readonly Column[]): string[] {
  const periods = periodColumns(result);
  return measures.every((m) => periods.includes(m)) ? measures.map(periodOf) : measures.map((m) => m.label);
}

/** The later of two periods is what was asked about; the earlier is there to compare. */
const colours = ({ result }: ChartInput, measures: readonly Column[]) =>
  measures.length === 2 && periodColumns(result).length === 2 ? [COLOUR.rest, COLOUR.asked] : SERIES;
