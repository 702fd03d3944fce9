/** Bars: one measure, a bar a row in the order of the rows, with England or a region as a rule across them. */
import { barLayers, barScale, baseline, directionColour } from './parts/band-bars.js';
import type { ChartBuilder } from './parts/drawing.js';
import { mainMeasure } from './parts/read-shape.js';
import { rowAxis } from './parts/row-axis.js';
import { referenceLabels, stemLayers } from './parts/stem-labels.js';
import { field } from './parts/vega.js';

export const bar: ChartBuilder = (input) => {
  const measure = mainMeasure(input);
  if (!measure) return { instead: null, because: null };
  const axis = rowAxis(input);
  const scale = barScale(input, [measure], { names: axis.width, references: input.result.references });
  const { left, right, width } = scale;
  const reference = stemLayers(
    referenceLabels(input.result, measure, scale.at),
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
    params: axis.params,
    layer: [...reference.rules, ...barLayers(input, measure, scale, place), baseline(scale), ...reference.names],
  };
};
