/** Scatter: two measures of every row, with the line of least squares; the points that stand out are named. */
import type { Row } from '../../../query/result-set.js';
import { formatValue } from '../../format-value.js';
import { linearScale } from '../parts/axes/linear-scale.js';
import { valueAxis } from '../parts/axes/ticks.js';
import type { ChartBuilder, ChartInput, Json } from '../parts/drawing.js';
import { fitLine } from '../parts/fit-line.js';
import { plotWidth } from '../parts/frame.js';
import { type Box, placeLabels } from '../parts/labels/place-labels.js';
import { textWidth } from '../parts/labels/text-width.js';
import { measureColumns, numberOf, pointMeasures } from '../parts/read-shape.js';
import { field, values } from '../parts/vega.js';
import { COLOUR, LINE, TEXT } from '../theme.js';

const HEIGHT = 400;
const RADIUS = 5;
const MOST_NAMES = 6;

export const scatter: ChartBuilder = (input) => {
  const { result } = input;
  const [xColumn, yColumn] = result.points ? pointMeasures(input) : measureColumns(result);
  const points = (result.points ?? result.rows).filter(
    (row) => xColumn && yColumn && numberOf(row, xColumn) !== null && numberOf(row, yColumn) !== null,
  );
  if (!xColumn || !yColumn || points.length < 3) {
    return {
      instead: 'bar',
      because: 'A scatter needs two measures of at least three rows, so this is drawn as bars.',
    };
  }
  const pairs = points.map((row) => ({
    row,
    x: numberOf(row, xColumn) as number,
    y: numberOf(row, yColumn) as number,
  }));
  const xScale = linearScale(
    pairs.map((p) => p.x),
    0.05,
  );
  const yScale = linearScale(
    pairs.map((p) => p.y),
    0.07,
  );
  const left = 16 + Math.max(...yScale.ends.map((end) => textWidth(formatValue(end, yColumn.unit), TEXT.label)));
  const right = 20;
  const width = plotWidth(left, right);
  const at = (p: { x: number; y: number }) => ({ x: xScale.at(p.x, width), y: HEIGHT - yScale.at(p.y, HEIGHT) });

  const fit = fitLine(pairs);
  const named = standingOut(pairs, fit);
  const boxes = named.map((p) => ({
    at: at(p),
    width: textWidth(String(p.row.name ?? ''), TEXT.small),
    height: LINE.small,
  }));
  const places = placeLabels(
    boxes,
    pairs.map((p) => ({ ...at(p), radius: RADIUS + 1 })),
    { width, height: HEIGHT },
  );

  const x = {
    field: field(xColumn.key),
    type: 'quantitative',
    scale: { domain: xScale.ends, nice: false, zero: false },
    axis: { ...valueAxis(xColumn, xScale.ends, 6), title: xColumn.label },
  };
  const y = {
    field: field(yColumn.key),
    type: 'quantitative',
    scale: { domain: yScale.ends, nice: false, zero: false },
    axis: valueAxis(yColumn, yScale.ends, 6),
  };
  const encoding = { x, y };
  return {
    width,
    height: HEIGHT,
    margins: { left, right, top: 26, bottom: 50 },
    data: values(points),
    remark: remarkOf(input, pairs),
    layer: [
      ...(fit
        ? [{ data: values(fit.ends.map((p) => ({ [xColumn.key]: p.x, [yColumn.key]: p.y }))), mark: FIT, encoding }]
        : []),
      { mark: { type: 'circle', color: COLOUR.asked, size: 4 * RADIUS * RADIUS, opacity: 0.75 }, encoding },
      ...nameLayers(
        named.map((p) => p.row),
        places,
        encoding,
      ),
      // The vertical axis is named above it, where its words lie flat.
      {
        data: { values: [{}] },
        mark: { type: 'text', text: yColumn.label, x: -left, y: -14, align: 'left', color: COLOUR.quiet },
      },
    ],
  };
};

const FIT = { type: 'line', color: COLOUR.contrast, strokeWidth: 2, strokeDash: [6, 4], clip: true } as const;

interface Pair {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
}

/** The furthest from the line (more than 1.6 standard deviations), and those at either end. */
function standingOut(pairs: readonly Pair[], fit: ReturnType<typeof fitLine>): Pair[] {
  const far = fit
    ? pairs
        .map((p) => ({ p, away: Math.abs(p.y - fit.at(p.x)) / (fit.spread || 1) }))
        .filter(({ away }) => away > 1.6)
        .toSorted((a, b) => b.away - a.away)
        .map(({ p }) => p)
    : [];
  const ends = [pairs.toSorted((a, b) => b.x - a.x)[0], pairs.toSorted((a, b) => a.x - b.x)[0]].filter(
    (p) => p !== undefined,
  );
  return [...new Set([...ends.slice(0, 1), ...far, ...ends.slice(1)])].slice(0, MOST_NAMES);
}

function nameLayers(rows: readonly Row[], places: readonly (Box | null)[], encoding: Json): Json[] {
  return rows.flatMap((row, i) => {
    const place = places[i];
    if (!place) return [];
    return [
      {
        data: values([row]),
        mark: {
          type: 'text',
          text: String(row.name ?? ''),
          align: 'left',
          baseline: 'middle',
          dx: place.dx,
          dy: place.dy,
          fontSize: TEXT.small,
        },
        encoding,
      },
    ];
  });
}

/** "r = −0.29, n = 42", unless the subtitle says it already. */
function remarkOf({ result, subtitle }: ChartInput, pairs: readonly Pair[]): string {
  if (/\br = /.test(subtitle)) return '';
  const given = result.rows[0]?.r;
  const r = typeof given === 'number' ? given : (fitLine(pairs)?.r ?? null);
  return r === null ? `n = ${pairs.length}` : `r = ${formatValue(r, 'correlation')}, n = ${pairs.length}`;
}
