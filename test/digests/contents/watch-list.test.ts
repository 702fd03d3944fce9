/** Watch lists: chosen ICSs against their regions, England or chosen peers. */
import type { FiguresDeps } from '../../../src/digests/contents/edition.js';
import { bundledDeps, edition } from './bundled.js';
import { figureOf, ICSS, inRegion, meanOf, nameOf, placeOf, signed, two } from './tables.js';

let deps: FiguresDeps;
beforeAll(async () => {
  deps = await bundledDeps();
});

const WATCHED = ['QJK', 'QKS', 'QVV', 'QK1'];
const score = (code: string) => figureOf(code, 'dma', '2025') ?? 0;
const ordinals = new Map([
  [18, '18th'],
  [27, '27th'],
  [39, '39th'],
  [41, '41st'],
]);
const place = (code: string) => {
  const { place: at, tied } = placeOf(code, ICSS, 'dma', '2025');
  return `${tied ? '=' : ''}${ordinals.get(at)} of 42`;
};

test('against England', async () => {
  const { title, summary, answers } = await edition({ kind: 'watch-list', codes: WATCHED, against: 'england' }, deps);
  expect(title).toBe('Watch list of 4 ICSs');
  const item = (code: string) => `${nameOf(code)} (${two(score(code))}, ${place(code)})`;
  const change = (code: string) => `${signed(score(code) - (figureOf(code, 'dma', '2024') ?? 0))} in ${nameOf(code)}`;
  expect(summary).toEqual([
    `On DMA score in 2025, 1 of the 4 watched ICSs is above the England mean (${two(meanOf(ICSS, 'dma', '2025'))}): ${item('QK1')}; 3 are below: ${item('QJK')}, ${item('QKS')} and ${item('QVV')}.`,
    `Change in DMA score since 2024: ${change('QK1')}, ${change('QJK')}, ${change('QKS')} and ${change('QVV')}.`,
    'Of the 7 dimensions, Kent and Medway is highest on 3, Leicester, Leicestershire and Rutland on 3, Devon on 2 and Dorset on 1.',
  ]);
  expect(answers.map(({ chart }) => chart?.kind ?? null)).toEqual(['strip', 'heatmap', null]);
});

test('each against its own region, whose mean stands beside it in the table', async () => {
  const { summary, answers } = await edition({ kind: 'watch-list', codes: WATCHED, against: 'region' }, deps);
  const item = (code: string, region: string, said = `the ${region}`) =>
    `${nameOf(code)} (${two(score(code))} against ${two(meanOf(inRegion(region), 'dma', '2025'))} in ${said}, ${place(code)})`;
  expect(summary[0]).toBe(
    `On DMA score in 2025, all 4 watched ICSs are below the mean of their own region: ${item('QK1', 'Midlands')}, ${item('QJK', 'South West')}, ${item('QKS', 'South East')} and ${item('QVV', 'South West')}.`,
  );
  const references = answers[0]?.references.map(({ name, dma }) => [name, two(Number(dma))]);
  expect(references).toEqual(
    ['England', 'Midlands', 'South West', 'South East'].map((name) => [
      name,
      two(meanOf(name === 'England' ? ICSS : inRegion(name), 'dma', '2025')),
    ]),
  );
});

test('against chosen peers, named in the notes and shown in the table', async () => {
  const { title, summary, answers, notes } = await edition(
    { kind: 'watch-list', codes: ['Devon'], against: ['QVV', 'Somerset'] },
    deps,
  );
  const mean = (score('QVV') + score('QSL')) / 2;
  expect(title).toBe('Watch list: Devon');
  expect(summary[0]).toBe(
    `Devon's DMA score was 2.68 in 2025, ${two(score('QJK') - mean)} above the mean of the 2 peers (${two(mean)}), and 27th of the 42 ICSs.`,
  );
  expect(summary[1]).toBe("Devon's DMA score rose by 0.08, from 2.60 in 2024 to 2.68 in 2025.");
  expect(answers[0]?.rows.map(({ code }) => code)).toEqual(['QSL', 'QJK', 'QVV']);
  expect(notes).toContain('The peers are Dorset and Somerset; their mean is unweighted (derived).');
});

test('one that is level with its only peer', async () => {
  const { summary } = await edition({ kind: 'watch-list', codes: ['QU9'], against: ['QVV'] }, deps);
  expect(summary[0]).toBe(
    "Buckinghamshire, Oxfordshire and Berkshire West's DMA score was 2.31 in 2025, level with Dorset (2.31), and =41st of the 42 ICSs.",
  );
});

test('both of two, without counting them', async () => {
  const { summary } = await edition({ kind: 'watch-list', codes: ['QJK', 'QOC'], against: ['QVV'] }, deps);
  expect(summary[0]).toMatch(/^On DMA score in 2025, both watched ICSs are above Dorset \(2\.31\): /);
});

test('somebody named twice is watched once', async () => {
  const { title } = await edition({ kind: 'watch-list', codes: ['QJK', 'devon'], against: 'england' }, deps);
  expect(title).toBe('Watch list: Devon');
});

test('somebody who is not in the data is named', async () => {
  await expect(edition({ kind: 'watch-list', codes: ['QJK', 'QZZ'], against: 'region' }, deps)).rejects.toThrow(
    'There is no ICS QZZ in the data: edit the digest and choose another one.',
  );
});

test('of very many the sentences name the first ones and the ends; the table has all', async () => {
  const { summary, answers } = await edition(
    { kind: 'watch-list', codes: ICSS.map(({ code }) => code), against: 'england' },
    deps,
  );
  expect(answers[0]?.rows).toHaveLength(42);
  const above = ICSS.filter(({ code }) => score(code) > meanOf(ICSS, 'dma', '2025')).length;
  expect(summary[0]).toContain(`${above} of the 42 watched ICSs are above the England mean (2.85)`);
  expect(summary[0]).toContain(`and ${above - 6} more; ${42 - above} are below: `);
  expect(summary[1]).toBe(
    'Change in DMA score since 2024: from +1.29 in Shropshire, Telford and Wrekin to −0.86 in Suffolk and North East Essex.',
  );
});
