/** Results as the database gives them, for tests of pictures. */

import { loadDataset } from '../../src/dataset/load-dataset.js';
import type { ChartInput } from '../../src/present/charts/build-chart.js';
import type { ChartKind, DataKind, DataQuery, Expression } from '../../src/query/query.js';
import type { Column, ResultSet, Row } from '../../src/query/result-set.js';
import { DIMENSIONS, ICSS, SCORES } from './ics-figures.js';

const { tiles } = (await loadDataset('data/ics')).catalogue.levels.ics ?? { tiles: {} };

export const CODE: Column = { key: 'code', label: 'Code', role: 'entity' };
export const NAME: Column = { key: 'name', label: 'ICS', role: 'entity' };

export function measure(key: string, label: string, unit: string, rest: Partial<Column> = {}): Column {
  const own = {
    periods: ['2025'],
    basis: 'published',
    field: key,
    aggregate: null,
    bin: false,
    timeUnit: null,
  } as const;
  return { key, label, role: 'measure', unit, ...own, ...rest };
}

export const DMA = measure('dma', 'DMA score', 'score');
const DMA_2024 = measure('dma_2024', 'DMA score, 2024', 'score', { periods: ['2024'], field: 'dma' });
const DMA_2025 = measure('dma_2025', 'DMA score, 2025', 'score', { field: 'dma' });
export const CHANGE = measure('dma_change', 'Change in DMA score', 'score', {
  periods: ['2024', '2025'],
  field: 'dma',
});
const POPULATION = measure('population', 'Population', 'people', { periods: ['2022'] });
const COUNT = measure('count', 'Number of trusts', 'count', { periods: [], aggregate: 'count' });

export const figure: Expression = { op: 'figure', measure: 'dma', period: '2025', setting: null };
const change: Expression = { op: 'change', of: figure, since: '2024', as: 'difference' };

export function query(kind: DataKind, columns: Expression[], rest: Partial<DataQuery> = {}): DataQuery {
  const plain = { by: null, where: null, show: null, order: null, limit: null, verdict: null, chart: null };
  return { kind, level: 'ics', columns, ...plain, ...rest };
}

export function result(columns: Column[], rows: Row[], rest: Partial<ResultSet> = {}): ResultSet {
  return { columns, rows, references: [], coverage: { with: rows.length, of: rows.length }, cut: 0, sql: [], ...rest };
}

export const highest = { column: 0, direction: 'highest' } as const;
export const dmaRows: Row[] = ICSS.map(([code, name, , , dma]) => ({ code, name, dma }));
export const england: Row = {
  code: 'E92000001',
  name: 'England',
  dma: 2.847614,
  dma_2024: 2.61,
  dma_2025: 2.847614,
  dma_change: 0.24,
};

const dimensionColumns = DIMENSIONS.map(([key, label]) => measure(key, label, 'score'));
const dimensionRow = (code: string): Row => ({
  code,
  name: ICSS.find(([c]) => c === code)?.[1] ?? code,
  ...Object.fromEntries(DIMENSIONS.map(([key], i) => [key, SCORES[code]?.[i] ?? null])),
});
const englandDimensions: Row = {
  code: 'E92000001',
  name: 'England',
  ...Object.fromEntries(DIMENSIONS.map(([key, , mean]) => [key, mean])),
};
const periodRows: Row[] = ICSS.map(([code, name, , before, now]) => ({
  code,
  name,
  dma_2024: before,
  dma_2025: now,
  dma_change: now - before,
}));

const REGIONS = [...new Set(ICSS.map(([, , region]) => region))];
const regionRows: Row[] = REGIONS.map((name) => ({
  code: `Y${name.length}`,
  name,
  population: ICSS.filter(([, , region]) => region === name).reduce((sum, row) => sum + row[5], 0),
}));
const REGION: Column = { key: 'region', label: 'Region', role: 'dimension' };
const TYPE: Column = { key: 'trust_type', label: 'Trust type', role: 'dimension' };
const crossedRows: Row[] = REGIONS.flatMap((region, i) =>
  ['Acute', 'Mental health', 'Community', 'Ambulance'].map((trust_type, j) => ({
    region,
    trust_type,
    count: 12 - 3 * j + (i % 3),
  })),
);
const YEAR: Column = { key: 'year', label: 'Year', role: 'time', timeUnit: 'year' };
const yearRows: Row[] = ['2019', '2020', '2021', '2022', '2023'].flatMap((year, i) =>
  ['North', 'South', 'East'].map((depot, j) => ({ year, depot, sales: 3e6 + 9e5 * Math.sin(i + 2 * j) })),
);
const DEPOT: Column = { key: 'depot', label: 'Depot', role: 'dimension' };
const SALES = measure('sales', 'Sales', 'GBP', { periods: [], aggregate: 'sum' });

const SOURCE = 'Source: NHS England, Digital Maturity Assessment 2025 Data Report (30 Mar 2026)';
export function input(
  query: DataQuery,
  result: ResultSet,
  title = 'Northamptonshire has the highest DMA score of the 42 ICSs (3.74)',
): ChartInput {
  return { query, result, title, subtitle: 'DMA score 2025 · All 42 ICSs', source: SOURCE, tiles };
}

export const ranking = input(
  query('rank', [figure], { order: highest }),
  result([CODE, NAME, DMA], dmaRows, { references: [england] }),
);

/** One input for each kind, which draws that kind. */
export const SAMPLES: Readonly<Record<ChartKind, ChartInput>> = {
  bar: ranking,
  groupedBar: input(
    query(
      'compare',
      dimensionColumns.map(() => figure),
    ),
    result([CODE, NAME, ...dimensionColumns], [dimensionRow('QJK'), dimensionRow('QOX')]),
  ),
  stackedBar: input(
    query('breakdown', [figure], { by: ['region', 'trust_type'], chart: 'stackedBar' }),
    result([REGION, TYPE, COUNT], crossedRows),
  ),
  line: input(
    query('change', [figure, figure, change]),
    result([CODE, NAME, DMA_2024, DMA_2025, CHANGE], periodRows.slice(23, 24)),
  ),
  multiLine: input(
    query('change', [figure, figure, change]),
    result([CODE, NAME, DMA_2024, DMA_2025, CHANGE], [...periodRows.slice(18, 24), ...periodRows.slice(-2)], {
      references: [england],
    }),
  ),
  area: input(
    query('breakdown', [figure], { by: ['year'], chart: 'area' }),
    result(
      [YEAR, SALES],
      yearRows.filter((row) => row.depot === 'North'),
    ),
  ),
  scatter: {
    ...input(
      query('relationship', [figure, figure]),
      result([measure('r', "Pearson's r", 'correlation'), measure('n', 'Pairs', 'count')], [{ r: -0.084095, n: 42 }], {
        points: ICSS.map(([code, name, , , dma, population]) => ({ code, name, population, dma })),
      }),
    ),
    pointColumns: [POPULATION, DMA],
  },
  histogram: {
    ...input(
      query('distribution', [figure], { by: [] }),
      result([measure('median', 'Median DMA score', 'score')], [{ median: 2.82635 }], { points: dmaRows }),
    ),
    pointColumns: [DMA],
  },
  heatmap: input(
    query(
      'compare',
      dimensionColumns.map(() => figure),
      { chart: 'heatmap' },
    ),
    result(
      [CODE, NAME, ...dimensionColumns],
      [dimensionRow('QPM'), dimensionRow('QOX'), { ...dimensionRow('QJK'), dma_safe_practice: null }],
    ),
  ),
  strip: input(
    query('position', [figure], { order: highest }),
    result(
      [CODE, NAME, DMA],
      dmaRows.filter((row) => ['QU9', 'QOX', 'QJK', 'QMJ'].includes(String(row.code))),
      { points: dmaRows, references: [england] },
    ),
  ),
  pie: input(
    query('breakdown', [figure], { by: ['region'], chart: 'pie' }),
    result([CODE, NAME, POPULATION], regionRows.slice(0, 6)),
  ),
  hexmap: input(query('list', [figure], { chart: 'hexmap' }), result([CODE, NAME, DMA], dmaRows)),
  profile: input(
    query(
      'profile',
      dimensionColumns.map(() => figure),
    ),
    result([CODE, NAME, ...dimensionColumns], [dimensionRow('QJK')], { references: [englandDimensions] }),
  ),
};

const manyTitle =
  'Bath and North East Somerset, Swindon and Wiltshire, and Buckinghamshire, Oxfordshire and Berkshire West '.repeat(4);

/** Shapes that are easily drawn badly. */
export const ODD: Readonly<Record<string, ChartInput>> = {
  'one row': input(
    query('rank', [figure], { order: highest }),
    result([CODE, NAME, DMA], dmaRows.slice(-1), { references: [england] }),
  ),
  'two close references': input(
    query('rank', [figure], { order: highest }),
    result([CODE, NAME, DMA], dmaRows.slice(-5), {
      references: [england, { code: 'Y59', name: 'South East', dma: 2.83 }],
    }),
  ),
  'a very long title': input(
    query('rank', [figure], { order: highest }),
    result([CODE, NAME, DMA], dmaRows.slice(0, 5)),
    manyTitle,
  ),
  'changes up and down': input(
    query('rank', [change], { order: highest }),
    result([CODE, NAME, CHANGE], periodRows, { references: [england] }),
  ),
  'figures missing': input(
    query('list', [figure]),
    result(
      [CODE, NAME, DMA],
      dmaRows.slice(0, 6).map((row, i) => (i % 2 ? { ...row, dma: null } : row)),
    ),
  ),
  'all the same': input(
    query('list', [figure]),
    result(
      [CODE, NAME, DMA],
      dmaRows.slice(0, 4).map((row) => ({ ...row, dma: 0 })),
    ),
  ),
  'two dimensions': input(
    query('breakdown', [figure], { by: ['region', 'trust_type'] }),
    result([REGION, TYPE, COUNT], crossedRows.slice(0, 12)),
  ),
  'negative pairs': input(
    query('compare', [figure, figure]),
    result(
      [CODE, NAME, measure('a', 'Distance 2023/24', 'percent'), measure('b', 'Distance 2024/25', 'percent')],
      dmaRows
        .slice(-3)
        .map((row, i) => ({ code: row.code ?? null, name: row.name ?? null, a: i - 2.3, b: i ? 0.4 * i : null })),
    ),
  ),
  'several lines': input(
    query('breakdown', [figure], { by: ['year', 'depot'] }),
    result([YEAR, DEPOT, SALES], yearRows),
  ),
  'one share': input(
    query('share', [figure], { by: [] }),
    result([measure('share', 'Share of ICSs', 'percent')], [{ share: 2.4 }]),
  ),
  'a stack of regions': input(
    query('breakdown', [figure], { by: ['region'], chart: 'stackedBar' }),
    result([CODE, NAME, POPULATION], regionRows),
  ),
  'names that are no names': input(
    query('list', [figure]),
    result(
      [CODE, NAME, measure('a.b["c"] it\'s', 'Odd "label" <b>', 'widgets')],
      ['__proto__', '<script>alert(1)</script>', 'datum.value', '{{x}}', null, '', 'a\\b', '[0]', 'x'.repeat(120)].map(
        (name, i) => ({
          code: `c${i}`,
          name,
          'a.b["c"] it\'s': 7.5 * i - 20,
        }),
      ),
    ),
  ),
};
