import { describe, expect, it } from '@jest/globals';
import { buildChart, type ChartInput } from '../../src/present/charts/build-chart.js';
import { COLOUR } from '../../src/present/charts/theme.js';
import { CHART_KINDS } from '../../src/query/query.js';
import {
  CHANGE,
  CODE,
  DMA,
  dmaRows,
  england,
  figure,
  highest,
  input,
  NAME,
  query,
  ranking,
  result,
  SAMPLES,
} from './fixtures.js';
import { ICSS } from './ics-figures.js';

type Tree = Record<string, unknown>;

/** Every object of a specification, its data left out. */
function objectsIn(value: unknown): Tree[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).filter(([key]) => key !== 'values' && key !== 'params');
  return [value as Tree, ...inner.flatMap(([, v]) => objectsIn(v))];
}

const specOf = (given: ChartInput): Tree => buildChart(given).chart?.spec as Tree;
const layersOf = (given: ChartInput) =>
  specOf(given).layer as { mark: Tree | string; encoding: Record<string, Tree>; data?: { values: Tree[] } }[];
const markOf = (layer: { mark: Tree | string }) => (typeof layer.mark === 'string' ? layer.mark : layer.mark.type);
const marks = (given: ChartInput, type: string) => layersOf(given).filter((layer) => markOf(layer) === type);
const texts = (given: ChartInput) => marks(given, 'text').map((layer) => (layer.mark as Tree).text);

describe('every kind', () => {
  it.each(CHART_KINDS)('%s is drawn as such, without a note', (kind) => {
    const { chart, notes } = buildChart(SAMPLES[kind]);
    expect(chart?.kind).toBe(kind);
    expect(notes).toEqual([]);
  });

  it.each(CHART_KINDS)('%s encodes columns by their keys alone', (kind) => {
    const { result, pointColumns = [] } = SAMPLES[kind];
    const keys = new Set([...result.columns, ...pointColumns].map((c) => c.key));
    const helpers = new Set(['order of parts', 'order of slices']);
    const fields = objectsIn(specOf(SAMPLES[kind]).layer)
      .map((o) => o.field)
      .filter((f) => typeof f === 'string' && !helpers.has(f));
    for (const field of fields) expect(keys).toContain(field);
  });

  it.each(CHART_KINDS)('%s carries its data unrounded, and its words', (kind) => {
    const given = SAMPLES[kind];
    const spec = specOf(given);
    const shown = given.result.points ?? given.result.rows;
    expect((spec.data as Tree).values).toEqual(shown);
    expect((spec.title as { text: string[] }).text.join(' ')).toBe(given.title);
    expect((spec.title as { subtitle: string[] }).subtitle.join(' ')).toContain(given.subtitle);
    expect(texts(given)).toContainEqual([given.source]);
  });
});

describe('bar', () => {
  const encoding = marks(ranking, 'bar')[0]?.encoding ?? {};

  it('keeps the order of the rows and starts at zero', () => {
    expect(encoding.y).toMatchObject({ field: 'name', sort: null, scale: { domain: ICSS.map(([, name]) => name) } });
    expect(encoding.x).toMatchObject({ field: 'dma', scale: { domain: [0, 3.7361] } });
    expect(encoding.color).toEqual({ value: COLOUR.asked });
  });

  it('has a rule where England is, named above it', () => {
    const rule = marks(ranking, 'rule').find((layer) => layer.data?.values[0]?.name === 'England');
    expect(rule?.encoding.x).toMatchObject({ field: 'dma' });
    expect(rule?.data?.values).toEqual([england]);
    expect(texts(ranking)).toContain('England 2.85');
  });

  it('draws falls in the second colour, with signs', () => {
    const op = { op: 'change', of: figure, since: '2024', as: 'difference' } as const;
    const rows = [
      { code: 'a', name: 'Up', dma_change: 0.5 },
      { code: 'b', name: 'Down', dma_change: -0.25 },
    ];
    const given = input(query('rank', [op], { order: highest }), result([CODE, NAME, CHANGE], rows));
    const bar = marks(given, 'bar')[0];
    expect(bar?.encoding.x).toMatchObject({ scale: { domain: [-0.25, 0.5] } });
    expect(bar?.encoding.color).toEqual({
      condition: { test: 'datum["dma_change"] < 0', value: COLOUR.contrast },
      value: COLOUR.asked,
    });
    expect(JSON.stringify(texts(given))).toContain("'+'");
  });

  it('draws how far something moved, either way, with its sign', () => {
    const change = { op: 'change', of: figure, since: '2024', as: 'difference' } as const;
    const size = { op: 'distance', of: change, from: { op: 'number', value: 0 } } as const;
    const rows = [
      { code: 'a', name: 'Down', dma_change_distance: 0.5, dma_change: -0.5 },
      { code: 'b', name: 'Up', dma_change_distance: 0.25, dma_change: 0.25 },
    ];
    const columns = [CODE, NAME, { ...CHANGE, key: 'dma_change_distance' }, CHANGE];
    const given = input(query('rank', [size, change], { order: highest }), result(columns, rows));
    expect(marks(given, 'bar')[0]?.encoding).toMatchObject({
      x: { field: 'dma_change', scale: { domain: [-0.5, 0.25] } },
      y: { scale: { domain: ['Down', 'Up'] } },
    });
  });

  it('puts rises above falls where a change has no order of its own', () => {
    const op = { op: 'change', of: figure, since: '2024', as: 'difference' } as const;
    const rows = [-0.25, null, 0.5].map((dma_change, i) => ({ code: `c${i}`, name: `ICS ${i}`, dma_change }));
    const given = input(query('change', [op]), result([CODE, NAME, CHANGE], rows));
    expect(marks(given, 'bar')[0]?.encoding.y).toMatchObject({ scale: { domain: ['ICS 2', 'ICS 0', 'ICS 1'] } });
  });

  it('says "not published", or the bounds that were, instead of drawing a zero', () => {
    const rows = dmaRows.slice(0, 3).map((row, i) => (i === 1 ? { ...row, dma: null, text: '2.3 or 2.4' } : row));
    const given = input(query('list', [figure]), result([CODE, NAME, DMA], rows));
    expect(JSON.stringify(texts(given))).toContain('not published');
    expect(marks(given, 'bar')[0]).toMatchObject({ transform: [{ filter: 'isNumber(datum["dma"])' }] });
  });

  it('keeps rows of one name apart', () => {
    const rows = [
      { code: null, name: 'Same', dma: 1 },
      { code: null, name: 'Same', dma: 2 },
    ];
    const given = input(query('list', [figure]), result([CODE, NAME, DMA], rows));
    expect(marks(given, 'bar')[0]).toMatchObject({
      transform: [{ window: [{ op: 'row_number' }] }, {}],
      encoding: { y: { scale: { domain: [1, 2] } } },
    });
  });

  it('shows as many rows as can be read, and says so', () => {
    const rows = Array.from({ length: 204 }, (_, i) => ({ code: `T${i}`, name: `Trust ${i}`, dma: i }));
    const { chart, notes } = buildChart(
      input(query('list', [figure], { chart: 'bar' }), result([CODE, NAME, DMA], rows)),
    );
    const drawn = chart?.spec.data as { values: unknown[] } | undefined;
    expect(drawn?.values).toHaveLength(60);
    expect(notes).toEqual(['The picture shows the first 60 of 204 rows.']);
  });
});

describe('other kinds', () => {
  it('a strip has the asked in blue among the rest', () => {
    const [rest, asked] = marks(SAMPLES.strip, 'circle');
    expect(rest).toMatchObject({ mark: { color: COLOUR.rest } });
    expect(rest?.data?.values).toHaveLength(38);
    expect(asked).toMatchObject({ mark: { color: COLOUR.asked } });
    expect(asked?.data?.values.map((row) => row.code).toSorted()).toEqual(['QJK', 'QMJ', 'QOX', 'QU9']);
    expect(texts(SAMPLES.strip)).toContain('Devon 2.68');
  });

  it('a scatter has a line of least squares, r and n', () => {
    const [fit] = marks(SAMPLES.scatter, 'line');
    expect(fit?.encoding).toMatchObject({ x: { field: 'population' }, y: { field: 'dma' } });
    const [from, to] = fit?.data?.values ?? [];
    const slope = (Number(to?.dma) - Number(from?.dma)) / (Number(to?.population) - Number(from?.population));
    expect(slope).toBeLessThan(0);
    expect((specOf(SAMPLES.scatter).title as { subtitle: string[] }).subtitle.join(' ')).toContain('r = −0.08, n = 42');
  });

  it('a histogram bins the measure and counts, with mean and median', () => {
    expect(marks(SAMPLES.histogram, 'bar')[0]?.encoding).toMatchObject({
      x: { field: 'dma', bin: { step: 0.2, extent: [2.2, 3.8] } },
      y: { aggregate: 'count' },
    });
    expect(texts(SAMPLES.histogram)).toEqual(expect.arrayContaining(['Mean 2.85', 'Median 2.83']));
  });

  it('a profile has a tick of England on each dimension', () => {
    const ticks = marks(SAMPLES.profile, 'tick').map((layer) => layer.encoding.x?.field);
    expect(new Set(ticks).size).toBe(7);
    expect(texts(SAMPLES.profile)).toEqual(expect.arrayContaining(['England', '2.45', '3.19']));
  });

  it('a heat map prints its figures, and has no cell where there is none', () => {
    expect(marks(SAMPLES.heatmap, 'rect').map((layer) => layer.encoding.color?.field)).toHaveLength(7);
    expect(texts(SAMPLES.heatmap).filter((text) => text === '–')).toHaveLength(1);
    expect((specOf(SAMPLES.heatmap).title as { subtitle: string[] }).subtitle.join(' ')).toContain(
      '– means not published',
    );
  });

  it('lines between two periods join the columns of the periods', () => {
    const segments = marks(SAMPLES.multiLine, 'rule').map((layer) => [
      layer.encoding.y?.field,
      layer.encoding.y2?.field,
    ]);
    expect(segments).toEqual(Array.from({ length: 9 }, () => ['dma_2024', 'dma_2025']));
  });

  it('an area starts at zero', () => {
    expect(marks(SAMPLES.area, 'area')[0]).toMatchObject({
      encoding: { y: { scale: { domain: [0, expect.anything()] } } },
    });
  });
});

describe('a kind that cannot be drawn', () => {
  const asked = (chart: ChartInput['query']['chart'], given = ranking) =>
    buildChart({ ...given, query: { ...given.query, chart } });

  it.each([
    ['pie', 'bar', 'A pie needs shares of one whole, so this is drawn as bars.'],
    ['line', 'bar', 'A line needs several periods, so this is drawn as bars.'],
    ['heatmap', 'bar', 'A heat map needs several measures in one unit, so this is drawn as bars.'],
    ['stackedBar', 'bar', 'These figures do not add up to a whole, so the bars stand side by side.'],
  ] as const)('%s of a ranking is drawn as %s', (kind, nearest, note) => {
    const { chart, notes } = asked(kind);
    expect(chart?.kind).toBe(nearest);
    expect(notes).toEqual([note]);
  });

  it('a map of regions is drawn as bars', () => {
    expect(asked('hexmap', SAMPLES.pie)).toMatchObject({
      chart: { kind: 'bar' },
      notes: ['There is no map of these, so they are drawn as bars.'],
    });
  });

  it('nothing is drawn of nothing', () => {
    expect(asked('bar', input(query('list', []), result([CODE, NAME], dmaRows))).chart).toBeNull();
  });
});

describe('texts and keys of data', () => {
  it('never become part of an expression', () => {
    const evil = "'] + alert('x') + datum['";
    const rows = [
      { code: 'a', name: evil, dma: 1 },
      { code: 'b', name: 'b', dma: 2 },
    ];
    const spec = specOf(
      input(query('list', [figure]), result([CODE, NAME, { ...DMA, label: evil, unit: evil }], rows)),
    );
    const expressions = objectsIn(spec.layer).flatMap((o) =>
      [o.expr, o.filter, o.test, o.labelExpr, o.calculate].filter((e) => typeof e === 'string'),
    );
    expect(expressions.length).toBeGreaterThan(0);
    expect(expressions.filter((e) => e.includes('alert'))).toEqual([]);
  });

  it('are escaped as field names', () => {
    const key = 'a.b["c"] it\'s';
    const given = input(
      query('list', [figure]),
      result(
        [CODE, NAME, { ...DMA, key }],
        [
          { code: 'a', name: 'a', [key]: 1 },
          { code: 'b', name: 'b', [key]: 2 },
        ],
      ),
    );
    expect(marks(given, 'bar')[0]?.encoding.x?.field).toBe('a\\.b\\[\\"c\\"\\] it\\\'s');
  });
});
