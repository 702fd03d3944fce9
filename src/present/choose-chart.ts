/** Which picture fits a result, by the kind of question and the shape of what came back. */
import type { ChartKind, DataKind, DataQuery } from '../query/query.js';
import type { ResultSet } from '../query/result-set.js';
import {
  comparableMeasures,
  crossedColumns,
  isDifference,
  mainMeasure,
  measureColumns,
  periodColumns,
} from './charts/parts/read-shape.js';

interface Shape {
  readonly query: DataQuery;
  readonly result: ResultSet;
  readonly rows: number;
  readonly measures: number;
  /** Measures that may share an axis with the main one. */
  readonly comparable: number;
  readonly periods: number;
  readonly points: boolean;
}

/** The chart asked for by name, else the one that suits; null where a picture says no more than the words. */
export function chooseChart(query: DataQuery, result: ResultSet): ChartKind | null {
  if (query.chart) return query.chart;
  const shape: Shape = {
    query,
    result,
    rows: result.rows.length,
    measures: measureColumns(result).length,
    comparable: comparableMeasures({ query, result }).length,
    periods: periodColumns(result).length,
    points: (result.points?.length ?? 0) > 1,
  };
  return BY_KIND[query.kind](shape);
}

/** Bars that still fit on a page: all 42 ICSs. */
const MOST_BARS = 42;
/** Lines between two periods that can still be followed. */
const MOST_SLOPES = 8;
/** Bars side by side before a heat map is easier to read. */
const MOST_GROUPED = 16;

/** A figure a row: bars, or where there is one row, its place among all. */
function ranked({ rows, measures, points, result }: Shape): ChartKind | null {
  if (measures === 0 || rows === 0) return null;
  if (rows === 1) return points ? 'strip' : result.references.length ? 'bar' : null;
  return rows <= MOST_BARS ? 'bar' : 'strip';
}

/** Groups that are all alike, or that several numbers were counted for: bars of one of these would say less than the words. */
function listed(shape: Shape): ChartKind | null {
  const { query, result, rows } = shape;
  const main = mainMeasure(shape);
  const alike = main && new Set(result.rows.map((row) => row[main.key])).size < 2;
  const untold = query.by?.length && (alike || query.columns.length > 1);
  return rows > 1 && !untold ? ranked(shape) : null;
}

/** Several figures a row. */
function compared(shape: Shape): ChartKind | null {
  const { rows, comparable } = shape;
  if (comparable < 2) return ranked(shape);
  return rows * comparable <= MOST_GROUPED ? 'groupedBar' : 'heatmap';
}

function broken(shape: Shape): ChartKind | null {
  if (overTime(shape)) return 'multiLine';
  if (crossedColumns(shape) && shape.measures > 0) return shape.rows <= MOST_GROUPED ? 'groupedBar' : 'heatmap';
  return compared(shape);
}

function changed(shape: Shape): ChartKind | null {
  if (overTime(shape)) return 'multiLine';
  const main = mainMeasure(shape);
  if (shape.periods > 1 && shape.rows <= MOST_SLOPES && shape.rows > 0) return shape.rows === 1 ? 'line' : 'multiLine';
  if (main && !isDifference(main, shape) && shape.periods > 1) return 'groupedBar';
  return ranked(shape);
}

function single(shape: Shape): ChartKind | null {
  if (overTime(shape)) return 'multiLine';
  if (shape.rows === 1 && shape.periods > 1) return 'line';
  return shape.rows === 1 ? ranked({ ...shape, result: { ...shape.result, references: [] } }) : compared(shape);
}

const overTime = ({ result, rows, measures }: Shape) =>
  rows > 1 && measures > 0 && result.columns.some((c) => c.role === 'time');

/** A share is a part of one bar; shares of several groups are bars. */
const shared = (shape: Shape): ChartKind | null => {
  if (shape.rows > 1) return ranked(shape);
  return mainMeasure(shape)?.unit === 'percent' ? 'stackedBar' : null;
};

const grouped = (shape: Shape): ChartKind | null => (shape.rows > 1 ? broken(shape) : null);

const BY_KIND: Readonly<Record<DataKind, (shape: Shape) => ChartKind | null>> = {
  rank: ranked,
  list: listed,
  value: single,
  count: grouped,
  percentage: shared,
  verdict: ranked,
  compare: compared,
  breakdown: broken,
  change: changed,
  position: (shape) => (shape.points && shape.rows > 0 ? 'strip' : ranked(shape)),
  share: shared,
  relationship: ({ points }) => (points ? 'scatter' : null),
  distribution: (shape) => (shape.points ? 'histogram' : grouped(shape)),
  profile: (shape) => (shape.comparable < 2 ? single(shape) : shape.rows > 1 ? compared(shape) : 'profile'),
};
