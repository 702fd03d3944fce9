/** Round-ups: sentences that go into a board paper, each held against the published tables. */
import type { FiguresDeps } from '../../../src/digests/contents/edition.js';
import { tiny } from '../../reference/tiny-dataset.js';
import { bundledDeps, depsOf, edition } from './bundled.js';
import { figureOf, inRegion, meanOf, REGIONS, ranked, signed, two } from './tables.js';

let deps: FiguresDeps;
beforeAll(async () => {
  deps = await bundledDeps();
});

test('the Midlands, as it is posted', async () => {
  const { title, summary, answers, sources } = await edition({ kind: 'round-up', place: 'Midlands' }, deps);
  expect(title).toBe('Round-up of the Midlands: DMA score 2025');
  expect(summary).toEqual([
    'The mean DMA score of the 11 ICSs in the Midlands was 2.96 in 2025, 0.11 above the England mean (2.85) and the 2nd highest of the 7 regions. It rose by 0.36 from 2024; the England mean rose by 0.24.',
    'Northamptonshire has the highest DMA score in the Midlands (3.74), followed by Black Country (3.25) and Coventry and Warwickshire (3.15). Derby and Derbyshire has the lowest (2.46).',
    'Of the 11 ICSs, 8 are above the England mean and 3 below it.',
    'From 2024 to 2025, DMA score rose in 9 of the 11 ICSs in the Midlands and fell in 2; Shropshire, Telford and Wrekin rose most (+1.29) and Derby and Derbyshire fell most (−0.76).',
    'The Midlands is strongest at Smart foundations (3.38) and weakest at Support people (2.27).',
    'Against England, it is furthest above on Support people (2.27 against 1.96) and furthest below on Healthy populations (2.55 against 2.88).',
  ]);
  expect(answers.map(({ rows, chart }) => [rows.length, chart?.kind ?? null])).toEqual([
    [11, 'bar'],
    [1, 'profile'],
    [11, null],
    [7, null],
  ]);
  expect(sources).toEqual(['NHS England, Digital Maturity Assessment 2025 Data Report, version 2, 30 March 2026']);
});

describe.each(REGIONS)('%s, by the published tables', (region) => {
  const own = inRegion(region);
  const all = inRegion(null);

  test('the mean, its distance from England and its place among the regions', async () => {
    const [standing = ''] = (await edition({ kind: 'round-up', place: region }, deps)).summary;
    const mean = meanOf(own, 'dma', '2025');
    const england = meanOf(all, 'dma', '2025');
    const higher = REGIONS.filter((other) => meanOf(inRegion(other), 'dma', '2025') > mean).length;
    const place = ['highest', '2nd highest', '3rd highest', '4th highest', '3rd lowest', '2nd lowest', 'lowest'][
      higher
    ];
    expect(standing).toContain(`of the ${own.length} ICSs in`);
    expect(standing).toContain(
      `was ${two(mean)} in 2025, ${two(mean - england)} ${mean > england ? 'above' : 'below'}`,
    );
    expect(standing).toContain(`the England mean (${two(england)}) and the ${place} of the 7 regions`);
    const moved = mean - meanOf(own, 'dma', '2024');
    expect(standing).toContain(`It ${moved > 0 ? 'rose' : 'fell'} by ${two(moved)} from 2024`);
  });

  test('top and bottom', async () => {
    const { answers } = await edition({ kind: 'round-up', place: region }, deps);
    const order = ranked(own, 'dma', '2025');
    const scores = answers[0]?.rows.map(({ dma }) => dma);
    expect(scores).toEqual(order.map(({ code }) => figureOf(code, 'dma', '2025')));
  });

  test('how many rose and fell, and who moved most', async () => {
    const { summary } = await edition({ kind: 'round-up', place: region }, deps);
    const moves = own
      .map(({ code, name }) => ({
        name,
        by: (figureOf(code, 'dma', '2025') ?? 0) - (figureOf(code, 'dma', '2024') ?? 0),
      }))
      .sort((a, b) => b.by - a.by);
    const said = summary.find((sentence) => sentence.startsWith('From 2024 to 2025'));
    const up = moves.filter(({ by }) => by > 0).length;
    expect(said).toContain(`rose in ${up === own.length ? `all ${up} ICSs` : `${up} of the ${own.length} ICSs`}`);
    expect(said).toContain(`${moves[0]?.name} rose most (${signed(moves[0]?.by ?? 0)})`);
  });
});

test('the whole country: the regions, both ends with their ties, and all of them on the map', async () => {
  const { summary, answers } = await edition({ kind: 'round-up', place: null }, deps);
  expect(summary).toEqual([
    'The mean DMA score of the 42 ICSs in England was 2.85 in 2025. It rose by 0.24 from 2024.',
    'London has the highest mean DMA score (3.28) and the South East the lowest (2.63).',
    'Northamptonshire has the highest DMA score of the 42 ICSs (3.74), followed by North Central London (3.58) and North West London (3.49). Two share the lowest (2.31): Dorset; and Buckinghamshire, Oxfordshire and Berkshire West.',
    'From 2024 to 2025, DMA score rose in 33 of the 42 ICSs, fell in 8 and did not change in 1; Shropshire, Telford and Wrekin rose most (+1.29) and Suffolk and North East Essex fell most (−0.86).',
    'England is strongest at Smart foundations (3.19) and weakest at Support people (1.96).',
  ]);
  expect([answers[0]?.rows.length, answers[0]?.chart?.kind]).toEqual([10, 'hexmap']);
});

test('everybody who shares a place is named as joint', async () => {
  const { summary } = await edition({ kind: 'round-up', place: 'South West', measure: 'epr_coverage' }, deps);
  expect(summary[0]).toBe(
    'EPR coverage across the 7 ICSs in the South West was 84.2% in 2024, 6.2 percentage points below the figure for England (90.4%) and the 2nd lowest of the 7 regions.',
  );
  expect(summary[1]).toContain('Five ICSs are joint highest in the South West on EPR coverage, at 100%');
});

test('totals are compared by their mean, and not ranked beside it', async () => {
  const { summary } = await edition({ kind: 'round-up', place: 'Y56', measure: 'budget' }, deps);
  const [own, england] = [meanOf(inRegion('London'), 'budget', '2024/25'), meanOf(inRegion(null), 'budget', '2024/25')];
  const billion = (value: number) => `£${(value / 1e9).toFixed(2)}bn`;
  expect(summary[0]).toBe(
    `The mean budget of the 5 ICSs in London was ${billion(own)} in 2024/25, ${billion(own - england)} above the England mean (${billion(england)}). It rose by £74.6m from 2023/24; the England mean rose by £50.7m.`,
  );
  expect(summary).toContain('All 5 ICSs are above the England mean.');
  expect(summary.join(' ')).not.toContain('strongest');
});

test('a measure of one year shows no movers and says why', async () => {
  const { answers, notes } = await edition({ kind: 'round-up', place: 'London', measure: 'dma_well_led' }, deps);
  expect(answers.map(({ query }) => query?.kind)).toEqual(['rank', 'profile', 'breakdown']);
  expect(notes).toContain('Well led score was published for 2025 alone, so no change can be shown.');
});

test('assessments that cannot be compared are never subtracted: 2023 stands by itself', async () => {
  await expect(edition({ kind: 'round-up', place: null, measure: 'dma_2023_hsj' }, deps)).rejects.toThrow(
    /published only within bounds/,
  );
  const { answers } = await edition({ kind: 'round-up', place: null }, deps);
  expect(JSON.stringify(answers.map(({ query }) => query))).not.toContain('2023');
});

test('of whom some are missing, the denominators say so and totals of regions are left out', async () => {
  const { summary, answers } = await edition({ kind: 'round-up', place: null, measure: 'cdel' }, deps);
  expect(summary[0]).toBe('The mean CDEL capital of the 29 of 42 ICSs in England with a figure was £231m in 2023/24.');
  expect(answers.map(({ query }) => query?.kind)).toEqual(['rank']);
});

test('trusts, where the measure is theirs', async () => {
  const { title, summary } = await edition({ kind: 'round-up', place: 'South East', measure: 'trust_dma' }, deps);
  expect(title).toBe('Round-up of the South East: DMA score 2025 of trusts');
  expect(summary[0]).toContain('of the 28 of 30 trusts in the South East with a figure');
});

test.each([
  [{ place: 'Wessex' }, 'There is no region called Wessex: edit the digest and choose another one.'],
  [
    { place: null, measure: 'happiness' },
    'There is no measure called happiness: edit the digest and choose another one.',
  ],
])('%j is refused in a sentence', async (wrong, message) => {
  await expect(edition({ kind: 'round-up', ...wrong }, deps)).rejects.toThrow(message);
});

test('nothing of it is about one dataset: a tiny one with gaps and ties', async () => {
  const { summary } = await edition({ kind: 'round-up', place: null }, await depsOf({ ...tiny, hash: 'a'.repeat(64) }));
  expect(summary).toEqual([
    // No "it rose by 0.50": the four of 2024 are not the four of 2025.
    'The mean measure of the 4 of 5 ICSs in Everywhere with a figure was 2.63 in 2025.',
    'The North has the highest mean measure (2.75) and the South the lowest (2.50).',
    'Birch and Cedar are joint highest of the 4 ICSs with a figure on measure, at 3.00, followed by Alder (2.50) and Dale (2.00).',
    'From 2024 to 2025, measure rose in 2 of the 3 ICSs and did not change in 1; Birch rose most (+0.50).',
  ]);
});
