/** The figures that put a result in context: England's and the region's mean beside the rows, the members behind a summary. */
import { hasMembers } from '../dataset/dimensions-of.js';
import { figureSet } from '../dataset/figure-index.js';
import { dataQuery } from './data-query.js';
import { describeColumns } from './describe/describe-columns.js';
import { execute, type QueryDeps } from './execute.js';
import type { Condition, DataQuery, Expression } from './query.js';
import type { Cell, ResultSet, Row } from './result-set.js';
import { expressionsIn, type FigureExpression, figuresIn } from './walk.js';

/** Runs a query with its references and points at once: a statement more for each of them, and only where the kind shows them. */
export async function executeWithContext(query: DataQuery, deps: QueryDeps): Promise<ResultSet> {
  if (query.kind === 'relationship') return relationship(query, deps);
  const [result, references, points] = await Promise.all([
    execute(query, deps),
    referencesOf(query, deps),
    pointsOf(query, deps),
  ]);
  const sql = [...result.sql, ...(points?.sql ?? [])];
  const rows = query.by === null ? withBounds(query, result, deps) : result.rows;
  return { ...result, rows, references, sql, ...(points ? { points: points.rows } : {}) };
}

/** A figure published only within bounds has no value; its row says what is known (`low`, `high`, `text`) and of which column (`bounded`). */
function withBounds(query: DataQuery, result: ResultSet, { dataset }: QueryDeps): readonly Row[] {
  const keys = result.columns.filter((c) => c.role === 'measure' || c.role === 'dimension').map((c) => c.key);
  return result.rows.map((row) => {
    for (const [i, e] of query.columns.entries()) {
      if (e.op !== 'figure' || row[keys[i] ?? ''] !== null) continue;
      const entity = dataset.entities[query.level]?.find((each) => each.code === row.code && each.name === row.name);
      const bounded = figureSet(dataset, e.measure, e.period)?.figures.find(
        (f) => f.entity === entity?.key && f.text !== null,
      );
      if (bounded) return { ...row, low: bounded.low, high: bounded.high, text: bounded.text, bounded: keys[i] ?? '' };
    }
    return row;
  });
}

/** Pearson's r over the entities that have both figures. */
async function relationship(query: DataQuery, deps: QueryDeps): Promise<ResultSet> {
  const result = await execute({ ...query, order: null, limit: null }, deps);
  const [x, y] = result.columns.filter((c) => c.role === 'measure');
  if (!x || !y) throw new Error('a relationship needs two measures');
  const points = result.rows.filter((row) => typeof row[x.key] === 'number' && typeof row[y.key] === 'number');
  const r = pearson(
    points.map((row) => Number(row[x.key])),
    points.map((row) => Number(row[y.key])),
  );
  return {
    ...result,
    columns: [
      {
        key: 'r',
        label: "Pearson's r",
        role: 'measure',
        unit: 'r',
        periods: [...(x.periods ?? []), ...(y.periods ?? [])],
        basis: 'derived',
        field: null,
        aggregate: null,
        bin: false,
        timeUnit: null,
      },
      {
        key: 'n',
        label: 'Pairs',
        role: 'measure',
        unit: 'count',
        basis: 'derived',
        field: null,
        aggregate: 'count',
        bin: false,
        timeUnit: null,
      },
    ],
    rows: [{ r, n: points.length }],
    points,
    coverage: { with: points.length, of: result.coverage.of },
  };
}

/** Null with fewer than three pairs, or where one of the two does not vary. */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  const n = x.length;
  if (n < 3) return null;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [dx, dy] = [(x[i] ?? 0) - mx, (y[i] ?? 0) - my];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

const COMPARED: ReadonlySet<DataQuery['kind']> = new Set([
  'rank',
  'value',
  'compare',
  'breakdown',
  'profile',
  'position',
  'verdict',
  'list',
  'change',
]);

/** The mean of all (and, where the population is one region, of it) for every column that has one. */
async function referencesOf(query: DataQuery, deps: QueryDeps): Promise<Row[]> {
  if (!COMPARED.has(query.kind) || query.by?.length === 0) return [];
  const { catalogue } = deps.dataset;
  const described = describeColumns(query, deps.dataset);
  const columns = query.columns.flatMap((e, i) => {
    const reference = referenceOf(e, query, deps);
    return reference ? [{ key: described[i]?.key ?? '', expression: reference }] : [];
  });
  if (!columns.length) return [];
  const row = async (name: string, code: string | null, where: Condition | null): Promise<Row> => {
    const base = {
      kind: 'value',
      level: query.level,
      by: [],
      columns: columns.map((c) => c.expression),
      where,
    } as const;
    const found = await execute(
      { ...base, by: [], columns: [...base.columns], show: null, order: null, limit: null, verdict: null, chart: null },
      deps,
    );
    const values = found.columns.filter((c) => c.role === 'measure').map((c) => found.rows[0]?.[c.key] ?? null);
    return { code, name, ...Object.fromEntries(columns.map((c, i) => [c.key, values[i] as Cell])) };
  };
  const region = query.by === null ? onlyRegion(query.where, deps) : null;
  return Promise.all([
    row(catalogue.whole.name, catalogue.whole.code, null),
    ...(region ? [row(region.name, region.code, region.where)] : []),
  ]);
}

/** Of figures some of which are only "3 or more" there is no mean. */
const hasBounds = ({ measure, period }: FigureExpression, dataset: QueryDeps['dataset']) =>
  figureSet(dataset, measure, period)?.figures.some((f) => f.value === null && f.text !== null) ?? false;

/** A mean of fewer than half of them says little about the whole. */
function isSparse({ measure, period }: FigureExpression, level: string, dataset: QueryDeps['dataset']): boolean {
  const figures = figureSet(dataset, measure, period)?.figures;
  return (
    figures !== undefined && new Set(figures.map((f) => f.entity)).size * 2 < (dataset.entities[level]?.length ?? 0)
  );
}

/** A column's figure for the whole. Totals are compared by their mean, and not at all with groups. */
function referenceOf(e: Expression, query: DataQuery, { dataset }: QueryDeps): Expression | null {
  const figures = figuresIn(e);
  const plain = [...expressionsIn(e)].every((inner) => ['figure', 'change', 'per'].includes(inner.op));
  if (!plain || !figures.length || figures.some((f) => hasBounds(f, dataset) || isSparse(f, query.level, dataset)))
    return null;
  const sums = e.op !== 'per' && figures.some((f) => dataset.catalogue.measures[f.measure]?.rollup === 'sum');
  if (!sums) return e;
  return query.by === null ? { op: 'summary', statistic: 'mean', of: e } : null;
}

/** The one region that the whole population is limited to, if it is. */
function onlyRegion(
  where: Condition | null,
  { dataset }: QueryDeps,
): { name: string; code: string | null; where: Condition } | null {
  const conditions = where?.op === 'and' ? where.of : where ? [where] : [];
  const inRegion = conditions.find(
    (c) => c.op === 'in' && c.values.length === 1 && hasMembers(dataset.catalogue, c.dimension),
  );
  if (inRegion?.op !== 'in') return null;
  const value = inRegion.values[0] ?? '';
  return {
    name: value,
    code: dataset.members[inRegion.dimension]?.find((m) => m.value === value)?.code ?? null,
    where: inRegion,
  };
}

/** The members behind a distribution, and all the others around one asked for by name. */
async function pointsOf(query: DataQuery, deps: QueryDeps): Promise<ResultSet | null> {
  const [first] = query.columns;
  if (!first) return null;
  if (query.kind === 'distribution' && first.op === 'summary') {
    return execute(plainList(query, [first.of], query.where), deps);
  }
  const single = query.columns.filter((e) => e.op !== 'attribute').length === 1;
  if (
    (query.kind === 'value' || query.kind === 'position') &&
    query.by === null &&
    single &&
    first.op !== 'attribute'
  ) {
    return execute(plainList(query, [first], query.kind === 'position' ? query.where : null), deps);
  }
  return null;
}

const plainList = ({ level }: DataQuery, columns: Expression[], where: Condition | null): DataQuery =>
  dataQuery({ kind: 'list', level, columns, where });
