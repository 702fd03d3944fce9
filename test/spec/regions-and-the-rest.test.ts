/** Regions counted, each with its best, and one of them against all others. */
import { manual } from './manual.js';

manual(
  'Regions and the rest',
  `
  ask   │ how many of the seven regions average under 2.8?
  means │ Mean DMA score 2025 by region, only the regions with mean DMA score 2025 below 2.8, lowest first
  rows  │ South East 2.63 | East of England 2.67 | North East and Yorkshire 2.70 | North West 2.71
  says  │ 4 regions have a mean DMA score below 2.8: the South East (2.63), the East of England (2.67), the North
        │ East and Yorkshire (2.70) and the North West (2.71).

  ask   │ how many regions improved?
  means │ Change in mean DMA score 2024 to 2025 by region, only the regions with a rise in mean DMA score 2024 to
        │ 2025, largest rise first
  rows  │ London 0.53 | Midlands 0.36 | North East and Yorkshire 0.35 | South West 0.16 | South East 0.13 | North
        │ West 0.08
  says  │ 6 regions had a rise in mean DMA score between 2024 and 2025: London (+0.53), the Midlands (+0.36), the
        │ North East and Yorkshire (+0.35) and 3 more.

  ask   │ how many regions have more than five ICSs?
  means │ Number of ICSs by region, only the regions with number of ICSs above 5, highest first
  rows  │ Midlands 11 | South West 7 | =3 East of England 6 | =3 South East 6
  says  │ 4 regions have more than 5 ICSs: the Midlands (11), the South West (7), the East of England (6) and the
        │ South East (6).

  ask   │ Do the ICSs in the Midlands score higher than those elsewhere in England?
  means │ Whether Midlands has mean DMA score 2025 above the mean of the 31 ICSs outside Midlands
  rows  │ yes | Midlands 2.96, 2.81
  says  │ Yes: the Midlands' mean DMA score (2.96) is above the mean of the 31 ICSs outside the Midlands.

  ask   │ is Somerset better than the rest of the South West?
  means │ Whether Somerset has DMA score 2025 above the mean of the 6 ICSs in South West other than Somerset
  rows  │ yes | QSL 2.96, 2.81
  says  │ Yes: Somerset's DMA score (2.96) is above the mean of the 6 ICSs in the South West other than Somerset.

  ask   │ best on well led by region
  means │ Well led score 2025 of all 42 ICSs, the highest in each region
  rows  │ QH8 2.80 | QMF 3.80 | =1 QPM 3.00 | =1 QNC 3.00 | QHM 3.30 | QE1 2.80 | QNX 2.80 | QUY 3.80
  says  │ Highest well led score in each region. East of England: Mid and South Essex (2.80); London: North East
        │ London (3.80); Midlands: Northamptonshire (3.00) and Staffordshire and Stoke-on-Trent (3.00); North East
        │ and Yorkshire: North East and North Cumbria (3.30); North West: Lancashire and South Cumbria (2.80);
        │ South East: Sussex (2.80); South West: Bristol, North Somerset and South Gloucestershire (3.80).

  ask   │ bottom two per region
  means │ DMA score 2025 of all 42 ICSs, lowest 2 in each region
  rows  │ QJG 2.33 | QUE 2.44 | QWE 2.83 | … | QVV 2.31 | QT6 2.61 | 15 rows
  says  │ Lowest DMA score in each region. East of England: Suffolk and North East Essex (2.33) and Cambridgeshire
        │ and Peterborough (2.44); London: South West London (2.83) and South East London (3.11); Midlands: Derby
        │ and Derbyshire (2.46) and Lincolnshire (2.49); North East and Yorkshire: North East and North Cumbria
        │ (2.50), Humber and North Yorkshire (2.65) and West Yorkshire (2.65); North West: Lancashire and South
        │ Cumbria (2.60) and Greater Manchester (2.65); South East: Buckinghamshire, Oxfordshire and Berkshire West
        │ (2.31) and Kent and Medway (2.40); South West: Dorset (2.31) and Cornwall and the Isles of Scilly (2.61).

  ask   │ who comes first on improve care in each of the regions?
  means │ Improve care score 2025 of all 42 ICSs, the highest in each region
  rows  │ QM7 3.50 | QMJ 3.80 | =1 QUA 3.80 | =1 QT1 3.80 | QWO 3.70 | QOP 2.70 | QNQ 3.50 | QR1 3.30
  says  │ Highest improve care score in each region. East of England: Hertfordshire and West Essex (3.50); London:
        │ North Central London (3.80); Midlands: Black Country (3.80) and Nottingham and Nottinghamshire (3.80);
        │ North East and Yorkshire: West Yorkshire (3.70); North West: Greater Manchester (2.70); South East:
        │ Frimley (3.50); South West: Gloucestershire (3.30).

  ask   │ which part of the country has the lowest average?
  means │ Mean DMA score 2025 by region, the lowest
  rows  │ South East 2.63
  says  │ The South East has the lowest mean DMA score of the regions (2.63).

  ask   │ trusts without an EPR: which ICS has the most?
  means │ Number of trusts with no EPR in place by ICS, the highest
  rows  │ QMM 3
  says  │ Norfolk and Waveney has the most trusts with no EPR in place of the ICSs (3).

  ask   │ ICSs above 3, minus the London ones
  means │ ICSs outside London with DMA score 2025 above 3, highest first
  rows  │ QPM 3.74 | QUY 3.42 | QUA 3.25 | QWU 3.15 | QM7 3.14 | QNC 3.10 | QR1 3.07
  says  │ 7 ICSs outside London have a DMA score above 3: Northamptonshire (3.74), Bristol, North Somerset and
        │ South Gloucestershire (3.42), Black Country (3.25) and 4 more.

  ask   │ budget over £4bn, drop London
  means │ ICSs outside London with budget 2024/25 above £4bn, highest first
  rows  │ QHM £7.13bn | QOP £6.73bn | QYG £6.23bn | QWO £5.29bn | QE1 £4.14bn
  says  │ 5 ICSs outside London have a budget above £4bn: North East and North Cumbria (£7.13bn), Greater
        │ Manchester (£6.73bn), Cheshire and Merseyside (£6.23bn), West Yorkshire (£5.29bn) and Lancashire and
        │ South Cumbria (£4.14bn).
`,
);
