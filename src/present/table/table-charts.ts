/** The pictures of tables: one builder a kind, each a plain view that Vega-Lite lays out. */
import type { ChartKind } from '../../query/query.js';
import type { Column, Row } from '../../query/result-set.js';
import type { Json } from '../charts/parts/drawing.js';
import { datum, field } from '../charts/parts/vega.js';
import { COLOUR, SCALE, TEXT } from '../charts/theme.js';
import { axisOf, categoryAxis, colourOf, measureAxis, titleOf } from './table-encodings.js';

export interface TablePicture {
  readonly rows: readonly Row[];
  /** What the rows are grouped by or coloured by: categories, dates, bands. */
  readonly groups: readonly Column[];
  readonly measures: readonly Column[];
  /** What a record is called. */
  readonly name: Column | undefined;
  /** Width of the plot. */
  readonly width: number;
}

/** A view without its frame; a height of its own where its rows ask for it. */
export type View = Json & { readonly height?: number | Json };

const HEIGHT = 360;
const BAND = 24;

type Builder = (picture: TablePicture) => View;

/** One bar a row, lying, with its figure; standing where the rows are in order of time. */
function bar({ rows, groups, measures, name }: TablePicture): View {
  const [group = name] = groups;
  const [measure] = measures;
  if (!group || !measure) return {};
  if (group.bin || group.role === 'time') {
    return {
      height: HEIGHT,
      mark: { type: 'bar', color: COLOUR.asked },
      encoding: { ...axisOf(group, rows, 'x'), y: measureAxis(measure) },
    };
  }
  const figures = rows.length <= 40;
  return {
    height: { step: BAND },
    encoding: {
      y: categoryAxis(group, { title: null }),
      x: { ...measureAxis(measure, { grid: !figures }), scale: { zero: true } },
    },
    layer: [
      { mark: { type: 'bar', color: COLOUR.asked } },
      ...(figures
        ? [
            {
              mark: {
                type: 'text',
                align: { expr: `${datum(measure.key)} < 0 ? 'right' : 'left'` },
                dx: { expr: `${datum(measure.key)} < 0 ? -5 : 5` },
                fontSize: TEXT.small,
              },
              encoding: { text: figureText(measure) },
            },
          ]
        : []),
    ],
  };
}

/** The row's figure, shortened as on the axis. */
const figureText = (measure: Column): Json => ({
  field: field(measure.key),
  type: 'quantitative',
  format: measure.unit === 'count' ? ',' : ',.4~r',
});

/** The parts of each bar on top of, or beside, each other. */
const crossed =
  (beside: boolean): Builder =>
  ({ rows, groups, measures }) => {
    const [group, parts] = groups;
    const [measure] = measures;
    if (!group || !measure) return {};
    if (!parts) return folded({ rows, group, measures });
    const axis = axisOf(group, rows, 'x');
    const many = new Set(rows.map((row) => row[group.key])).size > 8 || group.role === 'dimension';
    const colour = colourOf(parts, rows);
    if (beside) {
      return many && !group.bin
        ? {
            height: { step: 11, for: 'offset' },
            mark: 'bar',
            encoding: {
              y: categoryAxis(group, { title: null }),
              yOffset: offsetOf(parts),
              x: measureAxis(measure),
              color: colour,
            },
          }
        : {
            height: HEIGHT,
            mark: 'bar',
            encoding: { ...axis, xOffset: offsetOf(parts), y: measureAxis(measure), color: colour },
          };
    }
    return many && !group.bin && group.role !== 'time'
      ? {
          height: { step: BAND },
          mark: 'bar',
          encoding: { y: categoryAxis(group, { title: null }), x: measureAxis(measure), color: colour },
        }
      : { height: HEIGHT, mark: 'bar', encoding: { ...axis, y: measureAxis(measure), color: colour } };
  };

const offsetOf = (column: Column): Json => ({ field: field(column.key), type: 'nominal', sort: null });

/** Several figures of each group, side by side. */
function folded({ rows, group, measures }: { rows: readonly Row[]; group: Column; measures: readonly Column[] }): View {
  const unit = measures.every((m) => m.unit === measures[0]?.unit) ? measures[0]?.unit : undefined;
  return {
    height: { step: 13, for: 'offset' },
    transform: [{ fold: measures.map((m) => m.key), as: ['measure', 'value'] }],
    mark: 'bar',
    encoding: {
      ...(group.bin ? {} : { y: categoryAxis({ ...group, role: 'dimension' }, { title: null }) }),
      yOffset: { field: 'measure', type: 'nominal', sort: null },
      x: { field: 'value', type: 'quantitative', axis: { title: unit ?? null } },
      color: {
        field: 'measure',
        type: 'nominal',
        sort: measures.map((m) => m.key),
        legend: { title: null, orient: 'top', labelExpr: labelsOf(measures) },
        scale: colourOf(
          { ...group, key: 'measure' },
          measures.map((m) => ({ measure: m.key })),
        ).scale,
      },
    },
    ...(rows.length > 40 ? { height: { step: 5, for: 'offset' } } : {}),
  };
}

const labelsOf = (measures: readonly Column[]) =>
  measures.reduceRight(
    (rest, m) => `datum.value === ${JSON.stringify(m.key)} ? ${JSON.stringify(titleOf(m))} : ${rest}`,
    'datum.label',
  );

/** A line, or one for each category, or for each figure. */
const line =
  (mark: 'line' | 'area'): Builder =>
  ({ rows, groups, measures }) => {
    const time = groups.find((c) => c.role === 'time') ?? groups[0];
    const series = groups.find((c) => c !== time);
    const [measure] = measures;
    if (!time || !measure) return {};
    const points = mark === 'line' && rows.length <= 60;
    const x = time.bin
      ? { x: measureAxis({ ...time, label: titleOf(time) }) }
      : axisOf(time.role === 'time' ? time : { ...time, role: 'dimension' }, rows, 'x');
    const look = {
      type: mark,
      ...(points ? { point: { size: 30 } } : {}),
      ...(mark === 'area' ? { opacity: 0.85 } : { strokeWidth: 2.2 }),
    };
    const y = measureAxis(measure, { grid: true });
    if (!series && measures.length > 1 && mark === 'line') {
      return {
        height: HEIGHT,
        transform: [{ fold: measures.map((m) => m.key), as: ['measure', 'value'] }],
        mark: look,
        encoding: {
          ...x,
          y: { field: 'value', type: 'quantitative', axis: { title: null } },
          color: {
            field: 'measure',
            type: 'nominal',
            legend: { title: null, orient: 'top', labelExpr: labelsOf(measures) },
          },
        },
      };
    }
    return {
      height: HEIGHT,
      mark: series
        ? look
        : { ...look, color: COLOUR.asked, ...(points ? { point: { size: 30, color: COLOUR.asked } } : {}) },
      encoding: {
        ...x,
        y: { ...y, ...(mark === 'line' ? { scale: { zero: startsAtZero(rows, measure) } } : {}) },
        ...(series ? { color: colourOf(series, rows) } : {}),
      },
    };
  };

/** A line need not start at zero where all of it is far above. */
function startsAtZero(rows: readonly Row[], measure: Column): boolean {
  const numbers = rows.flatMap((row) => (typeof row[measure.key] === 'number' ? [Number(row[measure.key])] : []));
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return low < 0 || low < (high - low) * 1.5;
}

function scatter({ rows, groups, measures }: TablePicture): View {
  const [first, second, third, fourth] = measures;
  const times = groups.filter((c) => c.role === 'time');
  const categories = groups.filter((c) => c.role !== 'time');
  const x = times[0] && measures.length === 1 ? times[0] : measures.length > 1 ? first : categories[0];
  const y = measures.length > 1 ? second : first;
  if (!x || !y) return {};
  const [colour] = categories.filter((c) => c !== x);
  const size = measures.length > 2 ? third : undefined;
  const spread = (column: Column) =>
    column.role === 'measure'
      ? { ...measureAxis(column), scale: { zero: false, padding: 8 } }
      : axisOf(column, rows, 'x').x;
  return {
    height: 400,
    mark: {
      type: 'point',
      filled: true,
      size: rows.length > 1000 ? 18 : 42,
      opacity: rows.length > 300 ? 0.5 : 0.75,
      ...(colour || fourth ? {} : { color: COLOUR.asked }),
    },
    encoding: {
      x: spread(x),
      y: spread(y),
      ...(size
        ? { size: { field: field(size.key), type: 'quantitative', legend: { title: titleOf(size), orient: 'right' } } }
        : {}),
      ...(colour ? { color: colourOf(colour, rows) } : fourth ? { color: colourOf(fourth, rows) } : {}),
      ...(categories.filter((c) => c !== x)[1]
        ? { shape: offsetShape(categories.filter((c) => c !== x)[1] as Column) }
        : {}),
    },
  };
}

const offsetShape = (column: Column): Json => ({
  field: field(column.key),
  type: 'nominal',
  legend: { title: column.label, orient: 'top' },
});

function histogram({ rows, groups, measures }: TablePicture): View {
  const [band, series] = groups;
  const [count] = measures;
  if (!band || !count) return {};
  return {
    height: HEIGHT,
    mark: { type: 'bar', binSpacing: 1, ...(series ? {} : { color: COLOUR.asked }) },
    encoding: {
      ...axisOf(band, rows, 'x'),
      y: measureAxis(count),
      ...(series ? { color: colourOf(series, rows) } : {}),
    },
  };
}

function heatmap({ rows, groups, measures }: TablePicture): View {
  const [x, y] = groups;
  const [measure] = measures;
  if (!x || !y || !measure) return {};
  const across = (column: Column, channel: 'x' | 'y') =>
    column.bin
      ? axisOf(column, rows, channel)
      : {
          [channel]: {
            ...categoryAxis(column),
            type: 'ordinal',
            ...(column.role === 'time' ? { sort: 'ascending' } : {}),
          },
        };
  const tall = new Set(rows.map((row) => row[y.key])).size;
  return {
    height: x.bin || y.bin ? HEIGHT : Math.max(180, tall * BAND),
    mark: 'rect',
    encoding: {
      ...across(x, 'x'),
      ...across(y, 'y'),
      color: { ...colourOf(measure, rows), scale: { range: [...SCALE] } },
    },
  };
}

/** A tick a record, in a lane for each category. */
function strip({ rows, groups, measures }: TablePicture): View {
  const [measure] = measures;
  const [group, series] = groups;
  if (!measure) return {};
  return {
    height: group ? { step: 36 } : 90,
    mark: {
      type: 'tick',
      thickness: 1.5,
      opacity: rows.length > 300 ? 0.45 : 0.8,
      ...(series ? {} : { color: COLOUR.asked }),
    },
    encoding: {
      x: { ...measureAxis(measure), scale: { zero: false } },
      ...(group ? { y: categoryAxis(group, { title: group.label }) } : {}),
      ...(series ? { color: colourOf(series, rows) } : {}),
    },
  };
}

function pie({ rows, groups, measures }: TablePicture): View {
  const [group] = groups;
  const [measure] = measures;
  if (!group || !measure) return {};
  return {
    height: HEIGHT,
    mark: { type: 'arc', outerRadius: 150, stroke: COLOUR.background, strokeWidth: 1.5 },
    encoding: {
      theta: { field: field(measure.key), type: 'quantitative', stack: true },
      color: {
        ...colourOf({ ...group, role: 'dimension', bin: false }, rows),
        legend: { title: group.label, orient: 'right', symbolLimit: 30, labelLimit: 200 },
      },
      order: { field: field(measure.key), sort: 'descending' },
    },
  };
}

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
