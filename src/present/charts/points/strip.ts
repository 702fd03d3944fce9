/** Strip: every row of the level as a dot on one line, those asked about in blue and by name. */
import type { Column, Row } from '../../../query/result-set.js';
import { formatValue } from '../../format-value.js';
import { linearScale } from '../parts/axes/linear-scale.js';
import { valueAxis } from '../parts/axes/ticks.js';
import type { ChartBuilder, ChartInput, Json } from '../parts/drawing.js';
import { plotWidth } from '../parts/frame.js';
import { referenceLabels, type StemLabel, stemLayers } from '../parts/labels/stem-labels.js';
import { mainMeasure, numberOf, numbersOf, pointMeasures } from '../parts/read-shape.js';
import { datum, field, values } from '../parts/vega.js';
import { COLOUR } from '../theme.js';

const RADIUS = 6;
const SIDE = 10;
/** Where very many have the same value, the outermost dots lie on one another rather than filling a page. */
const MOST_LEVELS = 8;
/** More names than this would bury the dots. */
const MOST_NAMES = 8;

export const strip: ChartBuilder = (input) => {
  const measure = stripMeasure(input);
  const { rows, points, references } = input.result;
  const all = (points ?? rows).filter((row) => measure && numberOf(row, measure) !== null);
  if (!measure || all.length < 2) {
    return { instead: 'bar', because: 'A strip needs several rows to stand in, so this is drawn as bars.' };
  }
  const id = all.every((row) => row.code) && new Set(all.map((row) => row.code)).size === all.length ? 'code' : 'name';
  const ids = new Set(rows.map((row) => row[id]));
  const asked = points ? all.filter((row) => ids.has(row[id])) : [];
  const others = all.filter((row) => !asked.includes(row));

  const domain = linearScale([...numbersOf(all, measure), ...numbersOf(references, measure)], 0.03);
  const width = plotWidth(SIDE, SIDE);
  const at = (value: number) => domain.at(value, width);
  const levels = stacked(all.map((row) => at(numberOf(row, measure) ?? 0)));
  const half = Math.max(...levels.map(Math.abs)) * 2 * RADIUS + RADIUS + 8;
  const offsets = Object.fromEntries(all.map((row, i) => [`_${row[id]}`, (levels[i] as number) * 2 * RADIUS]));

  const x = {
    field: field(measure.key),
    type: 'quantitative',
    scale: { domain: domain.ends, nice: false, zero: false },
  };
  const dots = (which: readonly Row[], mark: Json): Json => ({
    data: values(which),
    mark: { type: 'circle', opacity: 1, y: half, yOffset: { expr: `offsets['_' + ${datum(id)}]` }, ...mark },
    encoding: { x: { ...x, axis: valueAxis(measure, domain.ends, 6) } },
  });
  const named: StemLabel[] = asked.slice(0, MOST_NAMES).map((row) => ({
    row,
    text: `${row.name} ${formatValue(numberOf(row, measure), measure.unit)}`,
    at: at(numberOf(row, measure) ?? 0),
    colour: COLOUR.asked,
    dashed: false,
    to: half + (offsets[`_${row[id]}`] as number),
  }));
  const stems = stemLayers([...named, ...referenceLabels(input, measure, at)], x, {
    start: -SIDE,
    end: width + SIDE,
  });
  return {
    width,
    height: 2 * half,
    margins: { left: SIDE, right: SIDE, top: stems.top, bottom: 26 },
    data: values(all),
    params: [{ name: 'offsets', value: offsets }],
    layer: [
      dots(others, { color: COLOUR.rest, size: 4 * RADIUS * RADIUS - 16 }),
      ...stems.rules,
      ...(asked.length
        ? [dots(asked, { color: COLOUR.asked, size: 4 * RADIUS * RADIUS + 40, stroke: COLOUR.background })]
        : []),
      ...stems.names,
    ],
  };
};

function stripMeasure(input: ChartInput): Column | undefined {
  const main = mainMeasure(input);
  if (!input.result.points) return main;
  const measures = pointMeasures(input);
  return measures.find((m) => m.key === main?.key) ?? measures[0];
}

/** A level (0, 1, -1, 2 ...) for each dot, so that none covers another. */
function stacked(xs: readonly number[]): number[] {
  const levels = xs.map(() => 0);
  const last = new Map<number, number>();
  for (const i of xs.map((_, index) => index).toSorted((a, b) => (xs[a] as number) - (xs[b] as number) || a - b)) {
    const x = xs[i] as number;
    let level = 0;
    while (x - (last.get(level) ?? Number.NEGATIVE_INFINITY) < 2 * RADIUS) level = level > 0 ? -level : 1 - level;
    last.set(level, x);
    levels[i] = Math.max(-MOST_LEVELS, Math.min(level, MOST_LEVELS));
  }
  return levels;
}
