/** Hexagon map: the entities of a level as equal tiles, roughly where they lie; darker is more. */
import type { Tiles } from '../../dataset/catalogue.js';
import type { Row } from '../../query/result-set.js';
import { formatValue, valueExpression } from '../format-value.js';
import type { ChartBuilder, Json } from './parts/drawing.js';
import { mainMeasure, numbersOf, pointMeasures } from './parts/read-shape.js';
import { shadingOf } from './parts/shading.js';
import { datum, field, known, unknown, values } from './parts/vega.js';
import { COLOUR, SCALE, TEXT } from './theme.js';

/** Across the flats. */
const TILE = 74;
const ROW = (TILE * Math.sqrt(3)) / 2;
/** Fewer tiles than this are a list, not a map. */
const FEWEST = 5;

export const hexmap: ChartBuilder = (input) => {
  const { rows, points } = input.result;
  const map = input.tiles ?? {};
  const main = mainMeasure(input);
  const measure = points ? (pointMeasures(input).find((m) => m.key === main?.key) ?? pointMeasures(input)[0]) : main;
  const tiles = (points ?? rows).filter((row) => Object.hasOwn(map, String(row.code)));
  if (!measure || tiles.length < FEWEST || tiles.length < (points ?? rows).length) {
    return { instead: 'bar', because: 'There is no map of these, so they are drawn as bars.' };
  }
  const { first, last, rows: height } = extentOf(map);
  const width = (last - first + 1) * TILE;
  const shading = shadingOf(numbersOf(tiles, measure));
  const place = { x: tileAt('x'), y: tileAt('y') };
  const code = "tiles['_' + datum.code]";
  const text = { type: 'text', ...place, fontSize: TEXT.small - 0.5 };
  const tile = {
    type: 'point',
    ...place,
    shape: HEXAGON,
    size: (TILE - 3) ** 2,
    filled: true,
    opacity: 1,
    stroke: COLOUR.rest,
    strokeWidth: 0.75,
  };
  const others = Object.keys(map).filter((key) => !tiles.some((row) => row.code === key));
  const blank: readonly Row[] = others.map((key) => ({ code: key }));
  return {
    width,
    height: (height - 1) * ROW + TILE * 1.16,
    margins: { left: 0, right: KEY.width, top: 0, bottom: 0 },
    data: values(tiles),
    params: [{ name: 'tiles', value: positions(map, first) }],
    layer: [
      ...(blank.length
        ? [
            { data: values(blank), mark: { ...tile, color: COLOUR.grid } },
            { data: values(blank), mark: { ...text, color: COLOUR.quiet, text: { expr: `${code}.short` } } },
          ]
        : []),
      { transform: [unknown(measure)], mark: { ...tile, color: COLOUR.grid } },
      { transform: [known(measure)], mark: tile, encoding: { color: { field: field(measure.key), ...shading.cell } } },
      { mark: { ...text, dy: -8, text: { expr: `${code}.short` } }, encoding: { color: shading.figure(measure) } },
      {
        transform: [known(measure)],
        mark: {
          ...text,
          dy: 8,
          fontSize: TEXT.label,
          fontWeight: 600,
          text: { expr: valueExpression(datum(measure.key), measure.unit) },
        },
        encoding: { color: shading.figure(measure) },
      },
      ...keyLayers(shading.ends, measure.unit, width),
    ],
    ...(numbersOf(tiles, measure).length < tiles.length ? { remark: 'pale: not published' } : {}),
  };
};

const HEXAGON = 'M0,-1.155L1,-0.577L1,0.577L0,1.155L-1,0.577L-1,-0.577Z';
const KEY = { width: 150, side: 22 } as const;

const tileAt = (axis: 'x' | 'y'): Json => ({ expr: `tiles['_' + datum.code].${axis}` });

/** The outermost columns, and how many rows there are. */
function extentOf(map: Tiles): { first: number; last: number; rows: number } {
  const tiles = Object.values(map);
  const columns = tiles.map(([column]) => column);
  return {
    first: Math.min(...columns),
    last: Math.max(...columns),
    rows: Math.max(...tiles.map(([, row]) => row)) + 1,
  };
}

const positions = (map: Tiles, first: number): Json =>
  Object.fromEntries(
    Object.entries(map).map(([code, [column, row, short]]) => [
      `_${code}`,
      { x: (column - first + 0.5) * TILE, y: (row + 0.67) * ROW, short },
    ]),
  );

/** What the colours mean, in the empty upper right: from the least to the greatest. */
function keyLayers([low, high]: readonly [number, number], unit: string | undefined, width: number): Json[] {
  const one = { data: { values: [{}] } };
  return SCALE.flatMap((color, i) => {
    const from = low + ((high - low) * i) / SCALE.length;
    const to = low + ((high - low) * (i + 1)) / SCALE.length;
    const y = (SCALE.length - 1 - i) * KEY.side + 12;
    return [
      { ...one, mark: { type: 'square', color, size: 280, opacity: 1, x: width + 20, y } },
      {
        ...one,
        mark: {
          type: 'text',
          x: width + 36,
          y,
          align: 'left',
          text: `${formatValue(from, unit)} to ${formatValue(to, unit)}`,
        },
      },
    ];
  });
}
