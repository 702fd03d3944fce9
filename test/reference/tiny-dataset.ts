/**
 * A dataset small enough to work out every answer by hand: five ICSs (one without a region), six trusts (two without a code),
 * gaps, ties, a pair of changes that are tied only within the rounding of scores, and somebody nobody lives in.
 */
import { Catalogue } from '../../src/dataset/catalogue.js';
import type { Dataset, Entity, Figure } from '../../src/dataset/dataset.js';

const catalogue = Catalogue.parse({
  id: 'tiny',
  title: 'Tiny',
  whole: { name: 'Everywhere', code: 'E' },
  levels: {
    ics: {
      one: 'ICS',
      many: 'ICSs',
      table: 'ics',
      key: 'code',
      code: 'code',
      name: 'name',
      formal: 'formal',
      figures: 'ics_figures',
      default_measure: 'dma',
    },
    trust: {
      one: 'trust',
      many: 'trusts',
      table: 'trust',
      key: 'key',
      code: 'code',
      name: 'name',
      formal: 'formal',
      parent: { level: 'ics', column: 'ics' },
      figures: 'trust_figures',
      default_measure: 'trust_dma',
    },
  },
  dimensions: {
    region: { level: 'ics', column: 'region', one: 'region', many: 'regions', members: 'region', source: 'tiny' },
    epr: { level: 'trust', column: 'epr', one: 'EPR supplier', many: 'EPR suppliers', source: 'tiny' },
  },
  measures: {
    dma: measure('ics', 'score', ['2024', '2025'], 'mean'),
    budget: measure('ics', 'GBP', ['2024'], 'sum'),
    population: measure('ics', 'people', ['2022'], 'sum'),
    budget_per_head: {
      ...measure('ics', 'GBP/person', ['2024'], ratio('budget', 'population', 1)),
      stored: false,
    },
    trusts: measure('ics', 'count', ['2024'], 'sum'),
    trusts_with_epr: measure('ics', 'count', ['2024'], 'sum'),
    epr_coverage: measure('ics', 'percent', ['2024'], ratio('trusts_with_epr', 'trusts', 100)),
    trust_dma: measure('trust', 'score', ['2024', '2025'], 'mean'),
  },
});

/** key, code, name, region */
const ICSS: [string, string, string, string | null][] = [
  ['A', 'A', 'Alder', 'North'],
  ['B', 'B', 'Birch', 'North'],
  ['C', 'C', 'Cedar', 'South'],
  ['D', 'D', 'Dale', 'South'],
  ['E', 'E', 'Elm', null],
];

/** key, code, name, ICS, EPR supplier */
const TRUSTS: [string, string | null, string, string, string | null][] = [
  ['T1', 'T1', 'Ash', 'A', 'Epic'],
  ['T2', 'T2', 'Beech', 'A', null],
  ['T3', 'T3', 'Cherry', 'C', 'Epic'],
  ['T4', 'T4', 'Damson', 'C', 'Cerner'],
  ['X1', null, 'Fig', 'B', null],
  ['X2', null, 'Gorse', 'E', null],
];

const FIGURES: Record<string, Record<string, number | null>> = {
  // The changes: A 0.4999, B 0.5, C 0; D and E have one of the two.
  'ics dma 2024': { A: 2.0001, B: 2.5, C: 3, D: null, E: 1 },
  'ics dma 2025': { A: 2.5, B: 3, C: 3, D: 2 },
  'ics budget 2024': { A: 100, B: 300, C: 200, E: 50 },
  'ics population 2022': { A: 10, B: 20, C: 10, D: 10, E: 0 },
  'ics trusts 2024': { A: 2, B: 3, C: 4 },
  'ics trusts_with_epr 2024': { A: 1, B: 3 },
  'ics epr_coverage 2024': { A: 50, B: 100 },
  'trust trust_dma 2025 acute': { T1: 2, T2: 1, T3: 3, X1: 5 },
  'trust trust_dma 2025 community': { T1: 4, T2: null },
  'trust trust_dma 2024 acute': { T1: 1, X2: 1 },
};

export const tiny: Dataset = {
  folder: 'tiny',
  hash: 'tiny',
  catalogue,
  entities: {
    ics: ICSS.map(([key, code, name, region]) => entity(key, code, name, { region })),
    trust: TRUSTS.map(([key, code, name, ics, epr]) => {
      const region = ICSS.find((row) => row[0] === ics)?.[3] ?? null;
      return entity(key, code, name, { epr, ics, region });
    }),
  },
  members: {
    region: ['North', 'South'].map((value) => ({ value, code: value.charAt(0) })),
  },
  aliases: [],
  figures: Object.entries(FIGURES).flatMap(([name, values]) => figures(name, values)),
  sources: new Map(),
  statements: [],
  successors: [],
};

function measure(level: string, unit: string, periods: string[], rollup: unknown) {
  return {
    level,
    label: 'Measure',
    words: [],
    unit,
    decimals: unit === 'score' ? 4 : null,
    better: 'higher',
    periods,
    rollup,
    basis: 'tiny',
    about: 'Made up.',
  };
}

function ratio(of: string, by: string, scale: number) {
  return { ratio: { of, by, scale } };
}

function entity(key: string, code: string | null, name: string, attributes: Record<string, string | null>): Entity {
  return { key, code, name, formal: name, attributes };
}

function figures(name: string, values: Record<string, number | null>): Figure[] {
  const [level = '', measure = '', period = '', setting = null] = name.split(' ');
  const rest = { low: null, high: null, text: null, basis: 'published', source: 'tiny' } as const;
  return Object.entries(values).map(([key, value]) => {
    return { level, entity: key, measure, period, setting, value, ...rest };
  });
}
