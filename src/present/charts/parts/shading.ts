/** Steps of blue from the least figure to the greatest, and figures that can be read on them. */
import type { Column } from '../../../query/result-set.js';
import { COLOUR, DARK_STEPS, SCALE } from '../theme.js';
import { linearScale } from './axes/linear-scale.js';
import type { Json } from './drawing.js';
import { datum } from './vega.js';

export interface Shading {
  readonly ends: readonly [number, number];
  /** Of a cell's colour, to be completed with a field. */
  readonly cell: Json;
  /** The colour of the figure in a cell. */
  figure(measure: Column): Json;
}

export function shadingOf(numbers: readonly number[]): Shading {
  const { ends } = linearScale(numbers);
  const dark = ends[0] + ((ends[1] - ends[0]) * (SCALE.length - DARK_STEPS)) / SCALE.length;
  return {
    ends,
    cell: { type: 'quantitative', scale: { type: 'quantize', domain: ends, range: SCALE }, legend: null },
    figure: (measure) => ({
      condition: { test: `${datum(measure.key)} >= ${dark}`, value: COLOUR.background },
      value: COLOUR.text,
    }),
  };
}
