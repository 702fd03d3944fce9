/** The spotlight: whose turn it is, and what is said of them. */
import type { Entity } from '../../../src/dataset/dataset.js';
import type { FiguresDeps, Json } from '../../../src/digests/contents/edition.js';
import { nextTurn } from '../../../src/digests/contents/templates/spotlight.js';
import { bundledDeps, edition } from './bundled.js';
import { figureOf, ICSS, inRegion, meanOf, placeOf, two } from './tables.js';

let deps: FiguresDeps;
beforeAll(async () => {
  deps = await bundledDeps();
});

/** The names of so many turns, one after another. */
async function turns(region: string | null, count: number): Promise<string[]> {
  const names: string[] = [];
  let memory: Json = null;
  for (let i = 0; i < count; i++) {
    const made = await edition({ kind: 'spotlight', region }, deps, { memory, snapshot: null });
    names.push(made.title.replace('Spotlight on ', ''));
    // As a store gives it back.
    memory = JSON.parse(JSON.stringify(made.memory));
  }
  return names;
}

test('everybody has a turn, in the order of the alphabet, before anybody has a second', async () => {
  const order = inRegion('South West')
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b));
  expect(await turns('South West', 15)).toEqual([...order, ...order, order[0]]);
});

test('all 42 of the country', async () => {
  expect(new Set(await turns(null, 42))).toEqual(new Set(ICSS.map(({ name }) => name)));
});

describe('when the ICSs change', () => {
  const entity = (key: string): Entity => ({ key, code: key, name: key, formal: key, attributes: {} });
  const all = (...keys: string[]) => keys.map(entity);
  const next = (population: Entity[], told: string[]) => nextTurn(population, { told });

  test.each([
    ['a new one has its turn in the same round', all('A', 'B', 'C', 'D'), ['A', 'C', 'D'], 'B', ['A', 'C', 'D', 'B']],
    ['one that is gone is forgotten', all('A', 'C'), ['A', 'B'], 'C', ['A', 'C']],
    ['a round ends when all that are left were told', all('A', 'B'), ['A', 'B', 'C'], 'A', ['A']],
    ['nobody has two turns in a row', all('A', 'B', 'C'), ['B', 'C', 'A'], 'B', ['B']],
    ['and then the first is not left out', all('A', 'B', 'C'), ['B'], 'A', ['B', 'A']],
    ['the only one comes each time', all('A'), ['A'], 'A', ['A']],
  ])('%s', (_, population, told, name, memory) => {
    const turn = next(population, told);
    expect([turn.entity.name, turn.told]).toEqual([name, memory]);
  });

  test('what another content left in the memory begins a new round', () => {
    expect(nextTurn(all('A', 'B'), { version: 'abc' }).entity.name).toBe('A');
  });

  test('with nobody there it is said what to do', () => {
    expect(() => nextTurn([], null)).toThrow(
      'There is nobody to shine the spotlight on: edit the digest and choose another region.',
    );
  });
});

test('what is said of Devon, by the published tables', async () => {
  const told = inRegion('South West').flatMap(({ code, name }) => (name < 'Devon' ? [code] : []));
  const { title, summary, answers, notes } = await edition({ kind: 'spotlight', region: 'South West' }, deps, {
    memory: { told },
    snapshot: null,
  });
  expect(title).toBe('Spotlight on Devon');
  const score = figureOf('QJK', 'dma', '2025') ?? 0;
  const england = meanOf(ICSS, 'dma', '2025');
  const change = score - (figureOf('QJK', 'dma', '2024') ?? 0);
  const [before, now] = ['2024', '2025'].map((period) => placeOf('QJK', ICSS, 'dma', period).place);
  const here = placeOf('QJK', inRegion('South West'), 'dma', '2025').place;
  expect(summary).toEqual([
    `Devon's DMA score was ${two(score)} in 2025, below the England mean (${two(england)}), +${two(change)} since 2024. It is strongest at Smart foundations (3.80) and weakest at Empower citizens (1.40).`,
    'Against England, it is furthest above on Smart foundations (3.80 against 3.19) and furthest below on Empower citizens (1.40 against 2.30).',
    `It ranks ${here}th of the 7 ICSs in the South West on DMA score (2.68), in the third quarter.`,
    `It fell ${(now ?? 0) - (before ?? 0)} places on DMA score, from ${before}rd in 2024 to ${now}th in 2025, of 42.`,
    'For scale: budget £2.69bn (2024/25), core allocation per head £1,750 (2024/25), CDEL capital £277m (2023/24), population 1,232,660 (2022), 4 NHS trusts (2023) and EPR coverage 50% (2024).',
  ]);
  expect(answers.map(({ chart }) => chart?.kind ?? null)).toEqual(['profile', 'strip', null]);
  expect(notes[0]).toBe('Number 4 of 7 ICSs in the South West; each has its turn before any comes again.');
});

test('a place that is shared is said to be shared', async () => {
  const told = ICSS.flatMap(({ code }) => (code === 'QVV' ? [] : [code]));
  const { summary } = await edition({ kind: 'spotlight', region: null }, deps, { memory: { told }, snapshot: null });
  expect(placeOf('QVV', ICSS, 'dma', '2025')).toEqual({ place: 41, tied: true });
  expect(summary.join(' ')).toContain('to =41st in 2025, of 42');
});
