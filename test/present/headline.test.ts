import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { headline } from '../../src/present/headline.js';
import type { DataQuery } from '../../src/query/query.js';
import {
  among,
  ask,
  attribute,
  type Bundled,
  both,
  budget,
  bundled,
  capital,
  change,
  count,
  dma,
  dma24,
  epr,
  fig,
  first,
  hasEpr,
  highest,
  ics,
  is,
  known,
  lowest,
  not,
  people,
  per,
  portion,
  practices,
  proportion,
  region,
  top,
} from './questions.js';

const midlands = region('Midlands');
const changed = change(dma, '2024');
const moved = [changed, dma24, dma];

const TABLE: [string, DataQuery][] = [
  // Rank
  [
    'Derby and Derbyshire has the lowest DMA score in the Midlands (2.46), followed by Lincolnshire (2.49), Herefordshire and Worcestershire (2.82) and 2 more.',
    ask('rank', [dma], { where: midlands, ...lowest, ...first(5) }),
  ],
  [
    'Northamptonshire has the highest DMA score of the 42 ICSs (3.74).',
    ask('rank', [dma], { ...highest, ...first(1) }),
  ],
  [
    'Northamptonshire had the highest DMA score of the 42 ICSs in 2024 (3.57), followed by Derby and Derbyshire (3.22) and Suffolk and North East Essex (3.19).',
    ask('rank', [dma24], { ...highest, ...first(3) }),
  ],
  [
    'Dorset is joint lowest of the 42 ICSs on DMA score, at 2.31, with Buckinghamshire, Oxfordshire and Berkshire West.',
    ask('rank', [dma], { ...lowest, ...first(1) }),
  ],
  [
    'Norfolk and Waveney, and Suffolk and North East Essex are joint lowest of the 42 ICSs on safe practice score, at 1.30.',
    ask('rank', [fig('dma_safe_practice', '2025')], { ...lowest, ...first(1) }),
  ],
  [
    'Northamptonshire has the highest DMA score of the 42 ICSs (3.74), followed by North Central London (3.58) and North West London (3.49). Two share the lowest (2.31): Dorset; and Buckinghamshire, Oxfordshire and Berkshire West.',
    ask('rank', [dma], highest),
  ],
  [
    'Cheshire and Merseyside has the most CDEL capital of the 29 ICSs with a figure (£407m), followed by North East and North Cumbria (£393m) and West Yorkshire (£378m).',
    ask('rank', [capital], { ...highest, ...first(3) }),
  ],
  [
    'Shropshire, Telford and Wrekin has the smallest population of the 42 ICSs (516,049).',
    ask('rank', [people], { ...lowest, ...first(1) }),
  ],
  [
    'Greater Manchester has the most GP practices of the 42 ICSs (427).',
    ask('rank', [practices], { ...highest, ...first(1) }),
  ],
  [
    'Kent and Medway has the lowest CDEL capital per head of the 29 ICSs with a figure (£102).',
    ask('rank', [per(capital, people)], { ...lowest, ...first(1) }),
  ],
  [
    'London has the highest mean DMA score of the regions (3.28), followed by the Midlands (2.96) and the South West (2.83). The South East has the lowest (2.63).',
    ask('rank', [dma], { by: ['region'], ...highest }),
  ],
  [
    'Oracle Cerner Corporation is the most common EPR supplier (30 trusts).',
    ask('rank', [count()], { level: 'trust', by: ['epr_supplier'], ...highest, ...first(1) }),
  ],
  [
    "Shropshire, Telford and Wrekin's DMA score improved most from 2024 to 2025, by 1.29 to 2.86, followed by Coventry and Warwickshire (+1.28), West Yorkshire (+0.96) and 2 more.",
    ask('rank', moved, { ...highest, ...first(5) }),
  ],
  [
    "Suffolk and North East Essex's DMA score fell most from 2024 to 2025, by 0.86 to 2.33.",
    ask('rank', moved, { ...lowest, ...first(1) }),
  ],
  [
    "South West London's DMA score improved least from 2024 to 2025, by 0.06 to 2.83.",
    ask('rank', moved, { where: region('London'), ...lowest, ...first(1) }),
  ],
  [
    'No ICS in London has a DMA score above 5.',
    ask('rank', [budget], { where: both(region('London'), is(dma, '>', 5)), ...highest }),
  ],
  // Value
  ["Devon's DMA score was 2.68 in 2025.", ask('value', [dma], { where: ics('QJK') })],
  ["England's mean DMA score was 2.85 in 2025.", ask('value', [dma], { by: [] })],
  ['The CDEL capital of the 29 ICSs with a figure was £6.70bn in 2023/24.', ask('value', [capital], { by: [] })],
  [
    "The South East's population was 9,073,701 in 2022.",
    ask('value', [people], { by: ['region'], where: region('South East') }),
  ],
  [
    "Greater Manchester's DSPT status was Approaching Standards in 2022/23.",
    ask('value', [attribute('dspt_status')], { where: ics('QOP') }),
  ],
  ['Devon is in the South West.', ask('value', [attribute('region')], { where: ics('QJK') })],
  ['Frimley had 1 NHS trust in 2023.', ask('value', [fig('trusts', '2023')], { where: ics('QNQ') })],
  [
    'No figure for CDEL capital in 2023/24 is published for Lincolnshire.',
    ask('value', [capital], { where: ics('QJM') }),
  ],
  [
    "West Yorkshire's DMA rating reported by HSJ was published only as 3 or more in 2023.",
    ask('value', [fig('dma_2023_hsj', '2023')], { where: ics('QWO') }),
  ],
  [
    "Leicester, Leicestershire and Rutland's DMA score was 2.88 in 2025, its budget £2.15bn in 2024/25 and its population 1,136,705 in 2022.",
    ask('value', [dma, budget, people], { where: ics('QK1') }),
  ],
  [
    "Barts Health NHS Trust's EPR supplier was Oracle Cerner Corporation in October 2024.",
    ask('value', [attribute('epr_supplier')], { level: 'trust', where: among('trust', 'R1H') }),
  ],
  // List
  [
    'There are 3 trusts in Northamptonshire: Kettering General Hospital NHS Foundation Trust, Northampton General Hospital NHS Trust and Northamptonshire Healthcare NHS Foundation Trust.',
    ask('list', [], { level: 'trust', where: among('ics', 'QPM') }),
  ],
  [
    '11 ICSs have a DMA score above 3: Northamptonshire (3.74), North Central London (3.58), North West London (3.49) and 8 more.',
    ask('list', [dma], { where: is(dma, '>', 3), ...highest }),
  ],
  [
    '3 ICSs outside London have a DMA score of at least 3.2: Black Country; Bristol, North Somerset and South Gloucestershire; and Northamptonshire.',
    ask('list', [dma], { where: both(not(region('London')), is(dma, '>=', 3.2)) }),
  ],
  [
    'One ICS in the East of England has EPR coverage below 100%: Norfolk and Waveney.',
    ask('list', [epr], { where: both(region('East of England'), is(epr, '<', 100)) }),
  ],
  [
    '8 ICSs have a lower DMA score in 2025 than in 2024: Derby and Derbyshire, Dorset, Lancashire and South Cumbria, and 5 more.',
    ask('list', [dma], { where: is(dma, '<', dma24) }),
  ],
  ['No ICS has a DMA score above 5.', ask('list', [dma], { where: is(dma, '>', 5) })],
  [
    'There is no trust of type Ambulance with no EPR in place.',
    ask('list', [], { level: 'trust', where: both(among('trust_type', 'Ambulance'), hasEpr('no')) }),
  ],
  // Count, percentage, share
  ['There are 42 ICSs.', ask('count', [count()], { by: [] })],
  ['11 of the 42 ICSs have a DMA score above 3.', ask('count', [count(is(dma, '>', 3))], { by: [] })],
  [
    '4 of the 11 ICSs in the Midlands had a DMA score below 2.5 in 2024.',
    ask('count', [count()], { by: [], where: both(midlands, is(dma24, '<', 2.5)) }),
  ],
  [
    '33 of the 42 ICSs had a rise in DMA score between 2024 and 2025.',
    ask('count', [count(is(changed, '>', 0))], { by: [] }),
  ],
  ['29 of the 42 ICSs have a figure for CDEL capital.', ask('count', [count(known(capital))], { by: [] })],
  [
    '7 of the 29 ICSs with a figure have CDEL capital above £300m.',
    ask('count', [count(is(capital, '>', 3e8))], { by: [] }),
  ],
  [
    'None of the 11 ICSs in the Midlands has more than 200 GP practices.',
    ask('count', [count(is(practices, '>', 200))], { by: [], where: midlands }),
  ],
  ['26.2% of the 42 ICSs (11) have a DMA score above 3.', ask('percentage', [proportion(is(dma, '>', 3))], { by: [] })],
  [
    '90.4% of the 209 trusts of which it is known (189) have an EPR in place.',
    ask('percentage', [proportion(hasEpr('yes'))], { level: 'trust', by: [] }),
  ],
  [
    'Leeds Teaching Hospitals NHS Trust is in West Yorkshire.',
    ask('list', [attribute('ics')], { level: 'trust', where: among('trust', 'RR8') }),
  ],
  [
    'Leeds Teaching Hospitals NHS Trust is in West Yorkshire.',
    ask('value', [attribute('ics')], { level: 'trust', where: among('trust', 'RR8') }),
  ],
  [
    'ICS: Barts Health NHS Trust North East London; Leeds Teaching Hospitals NHS Trust West Yorkshire.',
    ask('value', [attribute('ics')], { level: 'trust', where: among('trust', 'RR8', 'R1H') }),
  ],
  [
    'The 204 trusts with a figure are strongest at Well led (2.83), and weakest at Empower citizens (2.04).',
    ask('profile', [fig('trust_dma_well_led', '2025'), fig('trust_dma_empower_citizens', '2025')], {
      level: 'trust',
      by: [],
      ...highest,
    }),
  ],
  [
    'Lancashire and South Cumbria has a figure for DMA score.',
    ask('list', [], { where: both(ics('QE1'), not(known(dma))) }),
  ],
  ["London holds 16.2% of England's budget.", ask('share', [portion(budget, region('London'))], { by: [] })],
  [
    'The 5 ICSs with the highest DMA score hold 16.2% of the CDEL capital published for 29 of the 42 ICSs.',
    ask('share', [portion(capital, top(dma, 'highest', 5))], { by: [] }),
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
