/** Bars: one measure, a bar a row, with England or a region as a rule across them. */
import type { Column, Row } from '../../../query/result-set.js';
import { rowAxis } from '../parts/axes/row-axis.js';
import { barLayers, barScale, baseline, directionColour } from '../parts/band-bars.js';
import type { ChartBuilder, ChartInput } from '../parts/drawing.js';
import { referenceLabels, stemLayers } from '../parts/labels/stem-labels.js';
import { mainMeasure, numberOf } from '../parts/read-shape.js';
import { field, values } from '../parts/vega.js';

export const bar: ChartBuilder = (given) => {
  const measure = mainMeasure(given);
  if (!measure) return { instead: null, because: null };
  const input = given.query.kind === 'change' && !given.query.order ? greatestFirst(given, measure) : given;
  const axis = rowAxis(input);
  const scale = barScale(input, [measure], { names: axis.width, references: input.result.references });
  const { left, right, width } = scale;
  const reference = stemLayers(
    referenceLabels(input, measure, scale.at),
    { field: field(measure.key), ...scale.x },
    { start: -left, end: width + right },
  );
  const place = {
    encoding: { y: axis.encoding(scale.gutter) },
    transform: axis.transform,
    color: directionColour(measure, scale),
  };
  return {
    width,
    height: axis.height,
    margins: { left, right, top: reference.top, bottom: 0 },
    data: values(input.result.rows),
    params: axis.params,
    layer: [...reference.rules, ...barLayers(input, measure, scale, place), baseline(scale), ...reference.names],
  };
};

/** Rises above falls, where the rows have no order of their own. */
function greatestFirst(input: ChartInput, measure: Column): ChartInput {
  const value = (row: Row) => numberOf(row, measure) ?? Number.NEGATIVE_INFINITY;
  const rows = input.result.rows.toSorted((a, b) => value(b) - value(a) || 0);
  return { ...input, result: { ...input.result, rows } };
}
