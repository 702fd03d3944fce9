/** Which picture fits the rows of a table query: the one asked for, as far as the rows have what it needs, else the one that suits. */
import type { ChartKind } from '../../query/query.js';
import type { Column, ResultSet } from '../../query/result-set.js';
import type { TableQuery } from '../../query/table/table-query.js';

interface Shape {
  readonly rows: number;
  readonly groups: readonly Column[];
  readonly measures: readonly Column[];
  readonly times: readonly Column[];
  readonly bins: readonly Column[];
  readonly raw: boolean;
}

/** The kind to draw, and where it is not the one asked for, why. Null where a picture says no more than the words. */
export function chooseTableChart(
  query: TableQuery,
  result: ResultSet,
): { kind: ChartKind; because: string | null } | null {
  if (query.asks === 'correlation') return (result.points?.length ?? 0) > 2 ? { kind: 'scatter', because: null } : null;
  const shape = shapeOf(query, result);
  if (!shape.rows || !shape.measures.length) return null;
  const suits = suiting(query, shape);
  if (query.chart === null) return suits && { kind: suits, because: null };
  const asked = fitted(query.chart, shape);
  if (asked) return { kind: asked, because: null };
  return (
    suits && {
      kind: suits,
      because: `These rows cannot be drawn as that, so they are drawn as the picture that suits them.`,
    }
  );
}

function shapeOf(query: TableQuery, result: ResultSet): Shape {
  const groups = result.columns.filter((c) => c.role === 'dimension' || c.role === 'time');
  return {
    rows: result.rows.length,
    groups,
    measures: result.columns.filter((c) => c.role === 'measure'),
    times: groups.filter((c) => c.role === 'time'),
    bins: groups.filter((c) => c.bin),
    raw: query.columns.every((value) => value.aggregate === null),
  };
}

const MOST_CELLS = 60;

function suiting(query: TableQuery, shape: Shape): ChartKind | null {
  const { groups, measures, times, bins, raw, rows } = shape;
  if (raw) {
    if (query.asks === 'records') return query.order && rows > 1 ? 'bar' : null;
    if (measures.length > 1 || (times.length && query.asks === 'relation')) return 'scatter';
    return 'strip';
  }
  if (groups.length === 0 || rows < 2) return null;
  if (groups.length === 1) {
    if (times.length && !query.order) return measures.length > 1 ? 'multiLine' : 'line';
    if (bins.length && query.asks === 'spread') return 'histogram';
    return measures.length > 1 ? 'groupedBar' : 'bar';
  }
  if (bins.length === 2 || groups.length > 2) return 'heatmap';
  if (query.asks === 'spread') return 'histogram';
  if (times.length === 1) return 'multiLine';
  if (rows > MOST_CELLS) return 'heatmap';
  return measures.every((m) => m.aggregate === 'sum' || m.aggregate === 'count') ? 'stackedBar' : 'groupedBar';
}

/** The kind asked for, or its form for one group more or fewer; null where the rows lack what it needs. */
function fitted(kind: ChartKind, { groups, measures, bins, raw, times }: Shape): ChartKind | null {
  const two = groups.length === 2;
  const additive = measures.every((m) => m.aggregate === 'sum' || m.aggregate === 'count');
  switch (kind) {
    case 'scatter':
      return raw && (measures.length > 1 || groups.length > 0) ? 'scatter' : null;
    case 'strip':
      return raw ? 'strip' : null;
    case 'histogram':
      return bins.length ? 'histogram' : null;
    case 'pie':
      return groups.length === 1 && !raw ? 'pie' : null;
    case 'heatmap':
      return two && !raw ? 'heatmap' : null;
    case 'area':
      return groups.length && !raw ? 'area' : null;
    case 'line':
    case 'multiLine':
      return groups.length === 0 || groups.length > 2 ? null : two || measures.length > 1 ? 'multiLine' : 'line';
    case 'stackedBar':
      return two && !raw ? 'stackedBar' : groups.length === 1 && !raw ? 'bar' : null;
    case 'groupedBar':
      return (two || measures.length > 1) && !raw ? 'groupedBar' : groups.length === 1 && !raw ? 'bar' : null;
    case 'bar':
      if (raw) return times.length || groups.length || measures.length ? 'bar' : null;
      return two ? (additive ? 'stackedBar' : 'groupedBar') : groups.length ? 'bar' : null;
    default:
      return null;
  }
}
