/** Conditions: when a digest is posted at all. Each table is a run of slots, one after another. */
import { Condition } from '../../../src/digests/contents/conditions/condition.js';
import { conditionInWords } from '../../../src/digests/contents/conditions/condition-in-words.js';
import { type ConditionMemory, meets } from '../../../src/digests/contents/conditions/meets.js';
import { type Fact, readFact } from '../../../src/digests/contents/conditions/read-fact.js';
import type { FiguresDeps } from '../../../src/digests/contents/edition.js';
import { bundledDeps } from './bundled.js';
import { figureOf, ICSS, inRegion, meanOf, placeOf } from './tables.js';

let deps: FiguresDeps;
beforeAll(async () => {
  deps = await bundledDeps();
});

const fact = (parts: Partial<Fact>): Fact => ({
  place: 'Devon',
  phrase: 'DMA score',
  unit: 'score',
  period: '2025',
  basis: 'icb_dma',
  value: null,
  rank: null,
  tied: false,
  of: 42,
  ...parts,
});

/** What is met at each of a run of slots: "+" where it is, "-" where it is not. */
function slots(condition: Condition, facts: readonly Fact[]): string {
  let memory: ConditionMemory | null = null;
  const met = facts.map((each) => {
    const result = meets(condition, { fingerprint: 'same', fact: each }, memory);
    memory = JSON.parse(JSON.stringify(result.memory));
    return result.met ? '+' : '-';
  });
  return met.join('');
}

const about = { measure: 'dma', place: 'QJK' };
const values = (...all: (number | null)[]) => all.map((value) => fact({ value }));
const ranks = (...all: (number | null)[]) => all.map((rank) => fact({ value: 2, rank }));

describe('a threshold', () => {
  const below = (times: 'first' | 'every') =>
    Condition.parse({ kind: 'threshold', ...about, test: 'below', value: 2.5, times });

  test.each([
    ['every', [2.6, 2.4, 2.3, 2.6, 2.4], '-++-+'],
    ['first', [2.6, 2.4, 2.3, 2.6, 2.4], '-+--+'],
    // The first look counts: it may be so already.
    ['first', [2.4, 2.4], '+-'],
    // On the line is neither above nor below, also where a sum is off by a hair.
    ['every', [2.5, 2.5 - 1e-12], '--'],
    // A figure that is not published says nothing: it was below before and it is below after.
    ['first', [2.4, null, 2.4], '+--'],
  ] as const)('below, %s time: %j', (times, run, met) => {
    expect(slots(below(times), values(...run))).toBe(met);
  });

  test('above is the other way round', () => {
    const above = Condition.parse({ kind: 'threshold', ...about, test: 'above', value: 2.5, times: 'every' });
    expect(slots(above, values(2.4, 2.5, 2.6))).toBe('--+');
  });
});

describe('a change', () => {
  const by = (amount: number, as: 'percent' | 'amount', times: 'first' | 'every') =>
    Condition.parse({ kind: 'change', ...about, by: amount, as, times });

  test.each([
    // From where it was last told: 2.0, 2.2, 2.42.
    ['10% every time', by(10, 'percent', 'every'), [2, 2.1, 2.2, 2.3, 2.42], '--+-+'],
    // From where it was at first: once, until it has been back.
    ['10% the first time', by(10, 'percent', 'first'), [2, 2.2, 2.5, 2.1, 1.8], '-+--+'],
    ['down counts as up does', by(10, 'percent', 'every'), [2, 1.8], '-+'],
    ['0.2 points every time', by(0.2, 'amount', 'every'), [2, 2.1, 2.2, 2.2], '--+-'],
    ['a gap is no change', by(10, 'percent', 'every'), [2, null, 2], '---'],
    ['from nothing any change is more than any percentage', by(10, 'percent', 'every'), [0, 0, 1], '--+'],
  ])('%s', (_, condition, run, met) => {
    expect(slots(condition, values(...run))).toBe(met);
  });

  test('figures of another assessment are not compared: told from there on', () => {
    const other = values(3, 3.6).map((each) => ({ ...each, basis: 'new_dma' }));
    expect(slots(by(10, 'percent', 'every'), [...values(2), ...other])).toBe('--+');
  });
});

describe('a change of rank', () => {
  const by = (places: number, times: 'first' | 'every') =>
    Condition.parse({ kind: 'rank', ...about, by: places, times });

  test.each([
    ['every', [27, 25, 24, 24, 27], '--+-+'],
    ['first', [27, 24, 20, 26, 30], '-+--+'],
    ['every', [27, null, 24], '--+'],
  ] as const)('3 places, %s time: %j', (times, run, met) => {
    expect(slots(by(3, times), ranks(...run))).toBe(met);
  });
});

test('only when something changed: since the last edition that was posted', () => {
  const condition = Condition.parse({ kind: 'changed' });
  const first = meets(condition, { fingerprint: 'a', fact: null }, null);
  const same = meets(condition, { fingerprint: 'a', fact: null }, first.memory);
  const other = meets(condition, { fingerprint: 'b', fact: null }, same.memory);
  expect([first, same, other].map(({ met, reason }) => [met, reason])).toEqual([
    [true, 'Nothing was posted before.'],
    [false, 'No figure shown has changed since the last edition.'],
    [true, 'Figures have changed since the last edition.'],
  ]);
});

test.each<[unknown, Fact[], string]>([
  [{ kind: 'threshold', test: 'below', value: 2.5 }, values(2.4), "Devon's DMA score (2.40 in 2025) is below 2.5."],
  [
    { kind: 'threshold', test: 'below', value: 2.5 },
    values(2.68),
    "Devon's DMA score (2.68 in 2025) is not below 2.5.",
  ],
  [
    { kind: 'threshold', test: 'below', value: 2.5 },
    values(2.4, 2.4),
    "Devon's DMA score (2.40 in 2025) is below 2.5, as it was when this was last told.",
  ],
  // 2.6806 and 2.68 would both be written 2.68.
  [
    { kind: 'threshold', test: 'above', value: 2.68 },
    values(2.6806),
    "Devon's DMA score (2.681 in 2025) is above 2.68.",
  ],
  [{ kind: 'threshold', test: 'above', value: 2 }, values(null), 'No DMA score is published for Devon in 2025.'],
  [
    { kind: 'change', by: 10, as: 'percent' },
    values(2),
    "Devon's DMA score (2.00 in 2025) is looked at for the first time; changes are told from here on.",
  ],
  [
    { kind: 'change', by: 10, as: 'percent' },
    values(2, 2.3),
    "Devon's DMA score rose by 15%, from 2.00 to 2.30 (10% or more).",
  ],
  [
    { kind: 'change', by: 0.5, as: 'amount' },
    values(2.3, 2),
    "Devon's DMA score fell by 0.30, from 2.30 to 2.00 (less than 0.5).",
  ],
  [{ kind: 'rank', by: 3 }, ranks(27, 24), 'Devon rose 3 places, from 27th to 24th of 42 on DMA score.'],
  [
    { kind: 'rank', by: 3 },
    ranks(27, 28),
    'Devon fell 1 place, from 27th to 28th of 42 on DMA score (less than 3 places).',
  ],
  [{ kind: 'rank', by: 1 }, ranks(27, 27), 'Devon has not moved from 27th of 42 on DMA score (less than 1 place).'],
])('why: %j', (parts, run, reason) => {
  const condition = Condition.parse({ ...about, times: 'first', ...(parts as object) });
  let memory: ConditionMemory | null = null;
  let said = '';
  for (const each of run) {
    const met = meets(condition, { fingerprint: '', fact: each }, memory);
    memory = met.memory;
    said = met.reason;
  }
  expect(said).toBe(reason);
});

describe('the figure a condition is about', () => {
  const read = (measure: string, place: string | null) =>
    readFact(Condition.parse({ kind: 'threshold', measure, place, test: 'above', value: 1, times: 'every' }), deps);

  test('of an ICS, with its place among all', async () => {
    expect(await read('dma', 'Dorset')).toEqual(
      fact({
        place: 'Dorset',
        value: figureOf('QVV', 'dma', '2025'),
        rank: placeOf('QVV', ICSS, 'dma', '2025').place,
        tied: true,
      }),
    );
  });

  test('of a region, with its place among the regions', async () => {
    const mean = meanOf(inRegion('Midlands'), 'dma', '2025');
    expect(await read('dma', 'Y60')).toMatchObject({
      place: 'the Midlands',
      rank: 2,
      tied: false,
      of: 7,
      value: expect.closeTo(mean, 9),
    });
  });

  test('of the whole country, which has no place', async () => {
    expect(await read('dma', null)).toMatchObject({
      place: 'England',
      rank: null,
      value: expect.closeTo(meanOf(ICSS, 'dma', '2025'), 9),
    });
  });

  test('that is not published', async () => {
    expect(await read('cdel', 'QSL')).toMatchObject({ value: figureOf('QSL', 'cdel', '2023/24'), unit: 'GBP' });
    const missing = ICSS.find(({ code }) => figureOf(code, 'cdel', '2023/24') === null);
    expect(await read('cdel', missing?.code ?? '')).toMatchObject({ value: null, rank: null });
  });

  test('of somebody who is not in the data', async () => {
    await expect(read('dma', 'QZZ')).rejects.toThrow(
      'There is nobody called QZZ in the data: edit the condition of the digest.',
    );
  });

  test('of a rank that there is none of', async () => {
    const rank = Condition.parse({ kind: 'rank', measure: 'dma', place: null, by: 1, times: 'every' });
    await expect(readFact(rank, deps)).rejects.toThrow('England is not ranked: edit the condition of the digest.');
  });

  test('none where the condition is about the edition itself', async () => {
    expect(await readFact({ kind: 'changed' }, deps)).toBeNull();
  });
});

test.each([
  [{ kind: 'changed' }, 'Only when something changed'],
  [
    { kind: 'threshold', ...about, test: 'below', value: 2.5, times: 'first' },
    "Only if Devon's DMA score is below 2.5, once each time it comes to be so",
  ],
  [
    { kind: 'threshold', measure: 'budget', place: 'Y60', test: 'above', value: 2e10, times: 'every' },
    "Only if the Midlands' budget is above £20bn, for as long as it is so",
  ],
  [
    { kind: 'change', measure: 'epr_coverage', place: null, by: 2, as: 'amount', times: 'every' },
    "Only if England's EPR coverage changes by at least 2 percentage points, each time from where it was last told",
  ],
  [
    { kind: 'change', ...about, by: 5, as: 'percent', times: 'first' },
    "Only if Devon's DMA score changes by at least 5%, once from where it is now",
  ],
  [
    { kind: 'rank', ...about, by: 3, times: 'every' },
    'Only if Devon rises or falls by at least 3 places on DMA score, each time from where it was last told',
  ],
])('in words: %j', (condition, words) => {
  expect(conditionInWords(Condition.parse(condition), deps.dataset)).toBe(words);
});
