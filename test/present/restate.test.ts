import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { Dataset } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { restate } from '../../src/present/words/restate.js';
import type { Query } from '../../src/query/query.js';
import {
  among,
  ask,
  attribute,
  both,
  budget,
  capital,
  change,
  count,
  dimensions,
  distance,
  dma,
  dma24,
  either,
  fig,
  first,
  hasEpr,
  highest,
  ics,
  is,
  known,
  lowest,
  minus,
  not,
  number,
  people,
  per,
  portion,
  practices,
  proportion,
  rank,
  region,
  statistic,
  top,
  trustDma,
  whether,
  whole,
} from './questions.js';

const perHead = fig('core_allocation_per_head', '2024/25');
const midlands = region('Midlands');
const changed = change(dma, '2024');

/** What was understood, whatever was asked. */
const TABLE: [string, Query][] = [
  // Rankings: population, order, number, groups.
  [
    'DMA score 2025 of the 11 ICSs in Midlands, lowest 5',
    ask('rank', [dma], { where: midlands, ...lowest, ...first(5) }),
  ],
  ['DMA score 2025 of all 42 ICSs, the highest', ask('rank', [dma], { ...highest, ...first(1) })],
  ['DMA score 2025 of all 42 ICSs, highest first', ask('rank', [dma], highest)],
  [
    'DMA score 2025 of all 42 ICSs, highest 2 in each region',
    ask('rank', [dma], { ...highest, ...first(2, 'region') }),
  ],
  [
    'Change in DMA score 2024 to 2025 of all 42 ICSs, largest rise first, top 3',
    ask('rank', [changed, dma24, dma], { ...highest, ...first(3) }),
  ],
  [
    'Percentage change in DMA score 2024 to 2025 of all 42 ICSs, largest fall first',
    ask('rank', [change(dma, '2024', 'percent')], lowest),
  ],
  // Distances: what they are of, then what they are from.
  [
    'DMA score 2025 of all 42 ICSs, the 5 closest to the England mean',
    ask('rank', [distance(dma, whole(dma)), dma, minus(dma, whole(dma))], { ...lowest, ...first(5) }),
  ],
  [
    'DMA score 2025 of all 42 ICSs, furthest from 2.5 first',
    ask('rank', [distance(dma, number(2.5)), dma, minus(dma, number(2.5))], highest),
  ],
  [
    'DMA score 2025 and budget 2024/25 of all 42 ICSs, the closest to the England mean of DMA score 2025',
    ask('rank', [distance(dma, whole(dma)), dma, budget], { ...lowest, ...first(1) }),
  ],
  [
    'Change in DMA score 2024 to 2025 of all 42 ICSs, largest either way first, top 6',
    ask('rank', [distance(changed, number(0)), changed, dma24, dma], { ...highest, ...first(6) }),
  ],
  [
    'Distance of DMA score 2025 from that of Devon of Dorset',
    ask('value', [distance(dma, whole(dma, ics('QJK')))], { where: ics('QVV') }),
  ],
  [
    'ICSs with DMA score 2025 within 0.1 of the England mean',
    ask('list', [dma], { where: is(distance(dma, whole(dma)), '<=', 0.1) }),
  ],
  ['Mean DMA score 2025 by region, highest first', ask('rank', [dma], { by: ['region'], ...highest })],
  [
    'Capital (CDEL) 2023/24 per head (population 2022) of all 42 ICSs, lowest 3',
    ask('rank', [per(capital, people)], { ...lowest, ...first(3) }),
  ],
  [
    'GP practices 2023/24 per 100,000 people (population 2022) of all 42 ICSs, highest 5',
    ask('rank', [per(practices, people, 100_000)], { ...highest, ...first(5) }),
  ],
  [
    'DMA score for acute services 2025 of trusts of type Acute, the lowest',
    ask('rank', [fig('trust_dma', '2025', 'Acute')], {
      level: 'trust',
      where: among('trust_type', 'Acute'),
      ...lowest,
      ...first(1),
    }),
  ],
  [
    'Number of trusts by EPR supplier, highest 3',
    ask('rank', [count()], { level: 'trust', by: ['epr_supplier'], ...highest, ...first(3) }),
  ],
  // Figures of places.
  [
    'Core allocation per head 2024/25 of Lancashire and South Cumbria and of Cheshire and Merseyside',
    ask('compare', [perHead], { where: ics('QE1', 'QYG') }),
  ],
  ['DMA score 2024 and 2025 of Shropshire, Telford and Wrekin', ask('change', [dma24, dma], { where: ics('QOC') })],
  [
    'DMA score 2025, the seven dimensions 2025 and budget 2024/25 of Devon',
    ask('profile', [dma, ...dimensions, budget], { where: ics('QJK') }),
  ],
  [
    'Mean DMA score 2025 of London and Midlands',
    ask('compare', [dma], { by: ['region'], where: region('London', 'Midlands') }),
  ],
  ['Total budget 2024/25 of all 42 ICSs', ask('value', [budget], { by: [] })],
  ['DSPT status 2022/23 of Greater Manchester', ask('value', [attribute('dspt_status')], { where: ics('QOP') })],
  [
    'DMA score 2025 of Northamptonshire minus that of Leicester, Leicestershire and Rutland',
    ask('compare', [minus(dma, whole(dma, ics('QK1')))], { where: ics('QPM') }),
  ],
  [
    'Rank of Dorset on DMA score 2025 among all 42 ICSs, highest first',
    ask('position', [dma], { show: ics('QVV'), ...highest }),
  ],
  ['DMA score 2025 and rank of Devon, among all 42 ICSs', ask('position', [dma, rank(dma)], { show: ics('QJK') })],
  // Lists and conditions: negation, thresholds, references, membership, missing figures.
  [
    'ICSs outside London with DMA score 2025 of at least 3.2',
    ask('list', [dma], { where: both(not(region('London')), is(dma, '>=', 3.2)) }),
  ],
  [
    'ICSs in London or South East with DMA score 2025 below 2.5',
    ask('list', [dma], { where: both(region('London', 'South East'), is(dma, '<', 2.5)) }),
  ],
  [
    'ICSs in South East with DMA score 2025 above the England mean',
    ask('list', [dma], { where: both(region('South East'), is(dma, '>', whole(dma))) }),
  ],
  [
    'ICSs with DMA score 2025 above the Midlands mean',
    ask('list', [dma], { where: is(dma, '>', whole(dma, midlands)) }),
  ],
  [
    'ICSs with DMA score 2025 above the England median',
    ask('list', [dma], { where: is(dma, '>', whole(dma, null, 'median')) }),
  ],
  ['ICSs with DMA score 2025 above that of Devon', ask('list', [dma], { where: is(dma, '>', whole(dma, ics('QJK'))) })],
  [
    'ICSs in the top 10 by budget 2024/25 with DMA score 2025 below 2.7',
    ask('list', [dma], { where: both(top(budget, 'highest', 10), is(dma, '<', 2.7)) }),
  ],
  [
    'ICSs with DMA score 2025 above 3 and budget 2024/25 above £3bn',
    ask('list', [dma, budget], { where: both(is(dma, '>', 3), is(budget, '>', 3e9)) }),
  ],
  ['ICSs with DMA score 2025 above DMA score 2024', ask('list', [dma], { where: is(dma, '>', dma24) })],
  ['ICSs with a fall in DMA score 2024 to 2025', ask('list', [changed], { where: is(changed, '<', 0) })],
  ['ICSs with no figure for capital (CDEL) 2023/24', ask('list', [], { where: not(known(capital)) })],
  [
    'ICSs (in London with DMA score 2025 above 3) or in Midlands',
    ask('list', [], { where: either(both(region('London'), is(dma, '>', 3)), midlands) }),
  ],
  ['ICSs with DMA score 2025 of at most 2.4', ask('list', [], { where: not(is(dma, '>', 2.4)) })],
  ['Trusts in Midlands with no EPR in place', ask('list', [], { level: 'trust', where: both(midlands, hasEpr('no')) })],
  [
    'Trusts in Northamptonshire, with DMA score 2025',
    ask('list', [trustDma], { level: 'trust', where: among('ics', 'QPM') }),
  ],
  [
    'Mean DMA score 2025 by region, only the regions with mean DMA score 2025 above 2.8',
    ask('list', [dma], { by: ['region'], show: is(dma, '>', 2.8) }),
  ],
  // Counts, percentages, shares.
  [
    'Number of ICSs in London or South East with DMA score 2025 below 2.5',
    ask('count', [count()], { by: [], where: both(region('London', 'South East'), is(dma, '<', 2.5)) }),
  ],
  ['Number of ICSs that have a rise in DMA score 2024 to 2025', ask('count', [count(is(changed, '>', 0))], { by: [] })],
  [
    'Percentage of the 11 ICSs in Midlands that have DMA score 2025 below 2.9',
    ask('percentage', [proportion(is(dma, '<', 2.9))], { by: [], where: midlands }),
  ],
  [
    'Percentage of trusts that have EPR in place, by region',
    ask('breakdown', [proportion(hasEpr('yes'))], { level: 'trust', by: ['region'] }),
  ],
  [
    'Share of capital (CDEL) 2023/24 held by the 5 ICSs with the highest DMA score 2025',
    ask('share', [portion(capital, top(dma, 'highest', 5))], { by: [] }),
  ],
  [
    'Share of budget 2024/25 of the 11 ICSs in Midlands held by Lincolnshire',
    ask('share', [portion(budget, ics('QJM'))], { by: [], where: midlands }),
  ],
  // Statistics and pairs.
  ['Median DMA score 2025 of all 42 ICSs', ask('distribution', [statistic('median', dma)], { by: [] })],
  [
    'Range, lowest and highest of DMA score 2025 of the 11 ICSs in Midlands',
    ask('distribution', [statistic('range', dma), statistic('min', dma), statistic('max', dma)], {
      by: [],
      where: midlands,
    }),
  ],
  [
    'Relationship between capital (CDEL) 2023/24 and DMA score 2025 of all 42 ICSs, as a scatter plot',
    ask('relationship', [capital, dma], { chart: 'scatter' }),
  ],
  // Yes or no.
  [
    'Whether Devon has DMA score 2025 above that of Cornwall and the Isles of Scilly',
    ask('verdict', [dma], { show: ics('QJK'), ...whether(is(dma, '>', whole(dma, ics('QT6')))) }),
  ],
  [
    'Whether any of the 5 ICSs in London has DMA score 2025 below 2.5',
    ask('verdict', [dma], { where: both(region('London'), is(dma, '<', 2.5)), ...whether(is(dma, '<', 2.5), 'any') }),
  ],
  [
    'Whether Suffolk and North East Essex has a rise in DMA score 2024 to 2025',
    ask('verdict', [dma24, dma, changed], { show: ics('QJG'), ...whether(is(changed, '>', 0)) }),
  ],
  // Words about the data.
  ["Published statement on leaders' survey, June", { kind: 'statement', ids: ['survey-cnio'] }],
  ['What DMA means', { kind: 'about', topic: 'term', id: 'dma' }],
  ['Where capital (CDEL) comes from', { kind: 'about', topic: 'source', id: 'cdel' }],
];

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset(join(import.meta.dirname, '../../data/ics'));
});

test.each(TABLE)('%s', (expected, query) => {
  expect(restate(query, dataset)).toBe(expected);
});
