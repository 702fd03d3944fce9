import { expect, it } from '@jest/globals';
import { chooseChart } from '../../src/present/choose-chart.js';
import type { ChartKind, DataQuery } from '../../src/query/query.js';
import type { ResultSet } from '../../src/query/result-set.js';
import {
  CHANGE,
  CODE,
  DMA,
  dmaRows,
  england,
  figure,
  highest,
  measure,
  NAME,
  query,
  result,
  SAMPLES,
} from './fixtures.js';

const rows = (count: number) => dmaRows.slice(0, count);
const ics = (count: number, rest: Partial<ResultSet> = {}) => result([CODE, NAME, DMA], rows(count), rest);
const rank = query('rank', [figure], { order: highest });
const share = (percent: number) => result([measure('share', 'Share', 'percent')], [{ share: percent }]);
const many = Array.from({ length: 204 }, (_, i) => ({ code: `T${i}`, name: `Trust ${i}`, dma: i }));
const two = [
  measure('a', 'DMA score, 2024', 'score', { periods: ['2024'], field: 'dma' }),
  measure('b', 'DMA score, 2025', 'score', { field: 'dma' }),
];
const twoRows = (count: number) => rows(count).map((row) => ({ ...row, a: 2, b: 3 }));
const change = { op: 'change', of: figure, since: '2024', as: 'difference' } as const;

const cases: [string, DataQuery, ResultSet, ChartKind | null][] = [
  ['a ranking', rank, ics(42), 'bar'],
  ['the first of a ranking, beside England', rank, ics(1, { references: [england] }), 'bar'],
  ['more rows than bars', rank, result([CODE, NAME, DMA], many), 'strip'],
  ['a list of names', query('list', []), result([CODE, NAME], rows(5)), null],
  ['a list with a figure', query('list', [figure]), ics(5), 'bar'],
  ['a figure among all', query('value', [figure]), ics(1, { points: dmaRows }), 'strip'],
  ['a lone figure', query('value', [figure], { by: [] }), result([DMA], [{ dma: 2.85 }]), null],
  ['two periods of one', query('value', [figure, figure]), result([CODE, NAME, ...two], twoRows(1)), 'line'],
  ['two compared', query('compare', [figure]), ics(2), 'bar'],
  ['two in two periods', query('compare', [figure, figure]), result([CODE, NAME, ...two], twoRows(2)), 'groupedBar'],
  ['twenty in two periods', query('compare', [figure, figure]), result([CODE, NAME, ...two], twoRows(20)), 'heatmap'],
  ['a change of a few', query('change', [figure, figure]), result([CODE, NAME, ...two], twoRows(8)), 'multiLine'],
  [
    'a change of many',
    query('change', [change]),
    result(
      [CODE, NAME, CHANGE],
      rows(42).map((r) => ({ ...r, dma_change: 0.1 })),
    ),
    'bar',
  ],
  [
    'a change of many, beside its periods',
    query('change', [figure, figure, change]),
    result(
      [CODE, NAME, ...two, CHANGE],
      twoRows(42).map((r) => ({ ...r, dma_change: 1 })),
    ),
    'bar',
  ],
  ['a place', query('position', [figure], { order: highest }), ics(1, { points: dmaRows }), 'strip'],
  ['a share', query('share', [figure], { by: [] }), share(26.2), 'stackedBar'],
  ['a percentage', query('percentage', [figure], { by: [] }), share(26.2), 'stackedBar'],
  [
    'a count',
    query('count', [figure], { by: [] }),
    result([measure('count', 'Number', 'count')], [{ count: 11 }]),
    null,
  ],
  ['a count by group', query('count', [figure], { by: ['region'] }), ics(7), 'bar'],
  ['nothing', rank, ics(0), null],
  [
    'no figure',
    query('list', [figure]),
    result(
      [CODE, NAME, DMA],
      rows(3).map((r) => ({ ...r, dma: null })),
    ),
    null,
  ],
  ['a relationship', SAMPLES.scatter.query, SAMPLES.scatter.result, 'scatter'],
  ['a distribution', SAMPLES.histogram.query, SAMPLES.histogram.result, 'histogram'],
  ['a profile', SAMPLES.profile.query, SAMPLES.profile.result, 'profile'],
  ['rows over time', { ...SAMPLES.area.query, chart: null }, SAMPLES.area.result, 'multiLine'],
  ['a kind asked for by name', { ...rank, chart: 'hexmap' }, ics(42), 'hexmap'],
];

it.each(cases)('%s', (_, given, found, kind) => {
  expect(chooseChart(given, found)).toBe(kind);
});
