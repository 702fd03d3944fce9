/** The headlines of questions that set one thing against another. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chartTitle, headline } from '../../src/present/headline.js';
import type { DataQuery } from '../../src/query/query.js';
import {
  ask,
  attribute,
  type Bundled,
  both,
  budget,
  bundled,
  capital,
  change,
  count,
  dimensions,
  dma,
  dma24,
  fig,
  first,
  highest,
  ics,
  is,
  lowest,
  minus,
  not,
  rank,
  region,
  statistic,
  top,
  trustDma,
  whether,
  whole,
} from './questions.js';

const midlands = region('Midlands');
const changed = change(dma, '2024');
const moved = [changed, dma24, dma];

const TABLE: [string, DataQuery][] = [
  // Yes or no
  [
    "Yes: Devon's DMA score (2.68) is above Cornwall and the Isles of Scilly's (2.61).",
    ask('verdict', [dma], { show: ics('QJK'), ...whether(is(dma, '>', whole(dma, ics('QT6')))) }),
  ],
  [
    "No: Kent and Medway's DMA score (2.40) is below the England mean (2.85).",
    ask('verdict', [dma], { where: ics('QKS'), ...whether(is(dma, '>', whole(dma))) }),
  ],
  [
    "No: Devon's budget (£2.69bn) is below the England mean (£2.96bn).",
    ask('verdict', [budget], { where: ics('QJK'), ...whether(is(budget, '>', whole(budget, null, 'mean'))) }),
  ],
  [
    'Yes: Dorset is joint lowest of 42 on DMA score (2.31).',
    ask('verdict', [dma], { show: ics('QVV'), ...lowest, ...whether(top(dma, 'lowest', 5)) }),
  ],
  [
    "No: Suffolk and North East Essex's DMA score fell by 0.86, from 3.19 in 2024 to 2.33 in 2025.",
    ask('verdict', moved, { show: ics('QJG'), ...whether(is(changed, '>', 0)) }),
  ],
  [
    "No: the North West's budget (£17.1bn) is below the North East and Yorkshire total (£19.2bn).",
    ask('verdict', [budget], {
      by: ['region'],
      show: region('North West'),
      ...whether(is(budget, '>', whole(budget, region('North East and Yorkshire')))),
    }),
  ],
  [
    'No: not all of the 5 ICSs in London have a DMA score above 3; 1 of 5 does not: South West London.',
    ask('verdict', [dma], { where: region('London'), ...whether(is(dma, '>', 3)) }),
  ],
  [
    'Yes: one ICS in the Midlands has a DMA score above 3.5: Northamptonshire (3.74).',
    ask('verdict', [dma], { where: midlands, ...whether(is(dma, '>', 3.5), 'any') }),
  ],
  [
    'No: no ICS in London has a DMA score below 2.5.',
    ask('verdict', [dma], { where: both(region('London'), is(dma, '<', 2.5)), ...whether(is(dma, '<', 2.5), 'any') }),
  ],
  [
    'No: Devon is in the South West.',
    ask('verdict', [attribute('region')], { where: ics('QJK'), ...whether(region('London')) }),
  ],
  // Compare
  [
    'Devon has the higher DMA score (2.68), 0.07 above Cornwall and the Isles of Scilly (2.61).',
    ask('compare', [dma], { where: ics('QJK', 'QT6') }),
  ],
  [
    'North West London has the largest budget of the three (£4.97bn) and North Central London the smallest (£3.38bn).',
    ask('compare', [budget], { where: ics('QRV', 'QMJ', 'QMF') }),
  ],
  [
    'Dorset has more CDEL capital (£295m), £18m more than Devon (£277m).',
    ask('compare', [capital], { where: ics('QVV', 'QJK') }),
  ],
  [
    "Dorset's CDEL capital was £295m in 2023/24; no figure is published for Lincolnshire.",
    ask('compare', [capital], { where: ics('QVV', 'QJM') }),
  ],
  [
    'Dorset has the same DMA score as Buckinghamshire, Oxfordshire and Berkshire West: 2.31.',
    ask('compare', [dma], { where: ics('QVV', 'QU9') }),
  ],
  [
    "Northamptonshire's DMA score is 0.86 above that of Leicester, Leicestershire and Rutland.",
    ask('compare', [minus(dma, whole(dma, ics('QK1')))], { where: ics('QPM') }),
  ],
  [
    'Devon is higher than Dorset on 3 of the 7 dimensions, lower on 2 and level on 2; the widest gap is in smart foundations score (3.80 against 2.30).',
    ask('compare', dimensions, { where: ics('QJK', 'QVV') }),
  ],
  // Breakdown
  [
    'London has the highest mean DMA score (3.28) and the South East the lowest (2.63).',
    ask('breakdown', [dma], { by: ['region'] }),
  ],
  [
    'The Midlands has the most ICSs (11) and the North West the fewest (3).',
    ask('breakdown', [count()], { by: ['region'] }),
  ],
  [
    '34 ICSs have the DSPT status Standards Met, 7 Standards Exceeded and 1 Approaching Standards.',
    ask('breakdown', [count()], { by: ['dspt_status'] }),
  ],
  [
    'London and the Midlands have the most ICSs that have a DMA score above 3 (4 each); the North East and Yorkshire, the North West, and the South East have the fewest (0 each).',
    ask('breakdown', [count(is(dma, '>', 3))], { by: ['region'] }),
  ],
  [
    'The most trusts: Midlands / Acute and North West / Acute (23 each); the fewest: seven with 1 each.',
    ask('breakdown', [count()], { by: ['region', 'trust_type'], level: 'trust' }),
  ],
  // Change
  [
    "Northamptonshire's DMA score rose by 0.17, from 3.57 in 2024 to 3.74 in 2025.",
    ask('change', moved, { where: ics('QPM') }),
  ],
  [
    "Coventry and Warwickshire's DMA score rose by 68.1%, from 1.88 in 2024 to 3.15 in 2025.",
    ask('change', [change(dma, '2024', 'percent'), dma24, dma], { where: ics('QWU') }),
  ],
  [
    'From 2024 to 2025, DMA score rose in all 5 ICSs in London; North Central London rose most (+0.92).',
    ask('change', [dma24, dma], { where: region('London') }),
  ],
  [
    "England's mean DMA score rose by 0.24, from 2.61 in 2024 to 2.85 in 2025.",
    ask('change', [dma24, dma], { by: [] }),
  ],
  [
    "Sussex's distance from target fell by 1.5 percentage points from 2023/24 to 2024/25.",
    ask('change', [change(fig('distance_from_target', '2024/25'), '2023/24')], { where: ics('QNX') }),
  ],
  // Position
  [
    'Devon ranks 27th of 42 on DMA score (2.68), in the third quarter.',
    ask('position', [dma, rank(dma)], { show: ics('QJK') }),
  ],
  [
    'Buckinghamshire, Oxfordshire and Berkshire West ranks =41st of 42 on DMA score (2.31), in the bottom quarter.',
    ask('position', [dma], { show: ics('QU9'), ...highest }),
  ],
  [
    'Dorset ranks 8th of 29 on CDEL capital (£295m), in the second quarter.',
    ask('position', [capital], { show: ics('QVV'), ...highest }),
  ],
  [
    'Frimley ranks =1st of the 6 ICSs in the South East on DMA score (2.92), in the top quarter.',
    ask('position', [dma], { where: region('South East'), show: ics('QNQ'), ...highest }),
  ],
  [
    'Frimley ranks =1st of 6 in its region on DMA score (2.92), in the top quarter.',
    ask('position', [dma, rank(dma, 'region')], { show: ics('QNQ') }),
  ],
  // Relationship and distribution
  [
    'There is little or no linear relationship between CDEL capital and DMA score (r = 0.11, 29 ICSs).',
    ask('relationship', [capital, dma]),
  ],
  [
    'There is a weak negative linear relationship between core allocation per head and DMA score (r = −0.29, 42 ICSs).',
    ask('relationship', [fig('core_allocation_per_head', '2024/25'), dma]),
  ],
  [
    'DMA scores of the 42 ICSs run from 2.31 to 3.74; half lie between 2.60 and 3.05 (median 2.83).',
    ask(
      'distribution',
      (['min', 'lower_quartile', 'median', 'upper_quartile', 'max'] as const).map((s) => statistic(s, dma)),
      { by: [] },
    ),
  ],
  ['The median DMA score of the 42 ICSs is 2.83.', ask('distribution', [statistic('median', dma)], { by: [] })],
  [
    'The highest and lowest DMA scores are 1.43 apart: 3.74 (Northamptonshire) and 2.31 (Dorset; and Buckinghamshire, Oxfordshire and Berkshire West).',
    ask('distribution', [statistic('range', dma), statistic('min', dma), statistic('max', dma)], { by: [] }),
  ],
  // Profile
  [
    "Northamptonshire's DMA score was 3.74 in 2025, above the England mean (2.85), +0.17 since 2024. It is strongest at Smart foundations (4.30) and weakest at Empower citizens (2.20).",
    ask('profile', [dma, changed, ...dimensions, budget], { where: ics('QPM') }),
  ],
  [
    'Birmingham and Solihull is weakest at Support people (1.50), and strongest at Smart foundations (4.50).',
    ask('profile', [dma, ...dimensions], { where: ics('QHL'), ...lowest }),
  ],
];

/** A title says less than the headline, never something else. */
const TITLES: [string, DataQuery][] = [
  [
    'Derby and Derbyshire has the lowest DMA score in the Midlands (2.46)',
    ask('rank', [dma], { where: midlands, ...lowest, ...first(5) }),
  ],
  ['Dorset is joint lowest of the 42 ICSs on DMA score, at 2.31', ask('rank', [dma], { ...lowest, ...first(5) })],
  [
    '3 ICSs outside London have a DMA score of at least 3.2',
    ask('list', [dma], { where: both(not(region('London')), is(dma, '>=', 3.2)) }),
  ],
  [
    'Berkshire Healthcare NHS Foundation Trust has the highest DMA score of the 204 trusts with a figure (3.77)',
    ask('rank', [trustDma], { level: 'trust', ...highest, ...first(5) }),
  ],
];

let data: Bundled;
beforeAll(async () => {
  data = await bundled();
});
afterAll(() => data.close());

test.each(TABLE)('%s', async (expected, query) => {
  expect(headline(query, await data.result(query), data.dataset)).toBe(expected);
});

test.each(TITLES)('title: %s', async (expected, query) => {
  expect(chartTitle(query, await data.result(query), data.dataset)).toBe(expected);
});
