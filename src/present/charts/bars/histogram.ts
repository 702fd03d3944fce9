/** Histogram: how many rows fall into each band of a measure, with their mean and median. */
import { formatValue } from '../../format-value.js';
import { niceStep, ticks, valueAxis } from '../parts/axes/ticks.js';
import type { ChartBuilder } from '../parts/drawing.js';
import { plotWidth } from '../parts/frame.js';
import { stemLayers } from '../parts/labels/stem-labels.js';
import { measureColumns, numbersOf, pointMeasures } from '../parts/read-shape.js';
import { field, known, values } from '../parts/vega.js';
import { COLOUR, HALO } from '../theme.js';

const HEIGHT = 300;
const LEFT = 34;

export const histogram: ChartBuilder = (input) => {
  const { rows, points } = input.result;
  const measure = points ? pointMeasures(input)[0] : measureColumns(input.result)[0];
  const numbers = measure ? numbersOf(points ?? rows, measure) : [];
  if (!measure || numbers.length < 5)
    return { instead: 'bar', because: 'A histogram needs more rows than these, so this is drawn as bars.' };

  const bands = bandsOf(numbers);
  const width = plotWidth(LEFT, 12);
  const at = (value: number) => ((value - bands.low) / (bands.high - bands.low)) * width;
  const lines = statistics(numbers).map(({ name, value }) => ({
    row: { name, [measure.key]: value },
    text: `${name} ${formatValue(value, measure.unit)}`,
    at: at(value),
    colour: COLOUR.reference,
    dashed: true,
    to: 'height' as const,
  }));
  const scale = { type: 'quantitative', scale: { domain: [bands.low, bands.high], nice: false, zero: false } };
  const reference = stemLayers(lines, { field: field(measure.key), ...scale }, { start: -LEFT, end: width + 12 });
  const x = {
    field: field(measure.key),
    bin: { step: bands.step, extent: [bands.low, bands.high], nice: false },
    ...scale,
    axis: {
      ...valueAxis(measure, [bands.low, bands.high], 8),
      values: ticks(bands.low, bands.high, bands.step),
      title: measure.label,
      grid: false,
      labelOverlap: true,
    },
  };
  const y = {
    aggregate: 'count',
    type: 'quantitative',
    scale: { domain: [0, tallest(numbers, bands)], nice: false },
    axis: null,
  };
  return {
    width,
    height: HEIGHT,
    margins: { left: LEFT, right: 12, top: reference.top, bottom: 52 },
    data: values(points ?? rows),
    layer: [
      { transform: [known(measure)], mark: { type: 'bar', color: COLOUR.asked, binSpacing: 2 }, encoding: { x, y } },
      ...reference.rules,
      ...[HALO, {}].map((look) => ({
        transform: [known(measure)],
        mark: { type: 'text', baseline: 'bottom', dy: -4, fontWeight: 600, ...look },
        encoding: { x: { ...x, bandPosition: 0.5 }, y, text: { aggregate: 'count', type: 'quantitative' } },
      })),
      ...reference.names,
    ],
  };
};

interface Bands {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** Round bands, about as many as Sturges' rule asks for, that hold every number. */
function bandsOf(numbers: readonly number[]): Bands {
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  const step = niceStep(most - least || 1, Math.ceil(Math.log2(numbers.length)) + 2);
  const low = Math.floor(least / step + 1e-9) * step;
  const bands = Math.max(1, Math.floor((most - low) / step + 1e-9) + 1);
  const exact = (edge: number) => Number(edge.toPrecision(12));
  return { low: exact(low), high: exact(low + bands * step), step };
}

/** The greatest number of rows in a band, with room for its figure above the bar. */
function tallest(numbers: readonly number[], { low, step }: Bands): number {
  const counts = new Map<number, number>();
  for (const n of numbers) {
    const band = Math.floor((n - low) / step + 1e-9);
    counts.set(band, (counts.get(band) ?? 0) + 1);
  }
  return Math.max(...counts.values()) * (1 + 24 / HEIGHT);
}

/** Type 7, as everywhere here: half way between the two in the middle. */
function statistics(numbers: readonly number[]): { name: string; value: number }[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  return [
    { name: 'Mean', value: numbers.reduce((sum, n) => sum + n, 0) / numbers.length },
    { name: 'Median', value: median },
  ];
}
