/** Lists by a condition: thresholds, averages, ranges, texts, other organisations, places in and out, two conditions at once. */
import { manual } from './manual.js';

manual(
  'Which ones',
  `
  ask   │ which ICSs in London score above 3?
  means │ ICSs in London with DMA score 2025 above 3, highest first
  rows  │ QMJ 3.58 | QRV 3.49 | QMF 3.40 | QKK 3.11
  says  │ 4 ICSs in London have a DMA score above 3: North Central London (3.58), North West London (3.49), North East
        │ London (3.40) and South East London (3.11).

  ask   │ ICSs with DMA below 2.5 not in the Midlands
  means │ ICSs outside Midlands with DMA score 2025 below 2.5, lowest first
  rows  │ =1 QU9 2.31 | =1 QVV 2.31 | QJG 2.33 | QKS 2.40 | QUE 2.44
  says  │ 5 ICSs outside the Midlands have a DMA score below 2.5: Buckinghamshire, Oxfordshire and Berkshire West
        │ (2.31), Dorset (2.31), Suffolk and North East Essex (2.33), Kent and Medway (2.40) and Cambridgeshire and
        │ Peterborough (2.44).

  ask   │ which ICSs in the Midlands are not above 2.9?
  means │ ICSs in Midlands with DMA score 2025 of at most 2.9, lowest first
  rows  │ QJ2 2.46 | QJM 2.49 | QGH 2.82 | QOC 2.86 | QK1 2.88
  says  │ 5 ICSs in the Midlands have a DMA score of at most 2.9: Derby and Derbyshire (2.46), Lincolnshire (2.49),
        │ Herefordshire and Worcestershire (2.82), Shropshire, Telford and Wrekin (2.86) and Leicester, Leicestershire
        │ and Rutland (2.88).

  ask   │ list ICSs with a budget between £1bn and £1.2bn
  means │ ICSs with budget 2024/25 between £1bn and £1.2bn, highest first
  rows  │ QOC £1.10bn
  says  │ One ICS has a budget between £1bn and £1.2bn: Shropshire, Telford and Wrekin (£1.10bn).

  ask   │ ICSs whose capital is at least £300m
  means │ ICSs with capital (CDEL) 2023/24 of at least £300m, highest first
  rows  │ QYG £407m | QHM £393m | QWO £378m | QRL £355m | QRV £343m | QMJ £329m | QKK £315m
  says  │ 7 ICSs have CDEL capital of at least £300m: Cheshire and Merseyside (£407m), North East and North Cumbria
        │ (£393m), West Yorkshire (£378m) and 4 more.

  ask   │ which ICSs sit above the national average for well led in the North West?
  means │ ICSs in North West with well led score 2025 above the England mean, highest first
  rows  │ QE1 2.80 | QYG 2.50
  says  │ 2 ICSs in the North West have a well led score above the England mean: Lancashire and South Cumbria (2.80)
        │ and Cheshire and Merseyside (2.50).

  ask   │ which ICSs in the South East or South West scored under 2.4?
  means │ ICSs in South East or South West with DMA score 2025 below 2.4, lowest first
  rows  │ =1 QU9 2.31 | =1 QVV 2.31
  says  │ 2 ICSs in the South East or the South West have a DMA score below 2.4: Buckinghamshire, Oxfordshire and
        │ Berkshire West (2.31) and Dorset (2.31).

  ask   │ ICSs in London or the North West with a budget above £4bn
  means │ ICSs in London or North West with budget 2024/25 above £4bn, highest first
  rows  │ QOP £6.73bn | QYG £6.23bn | QRV £4.97bn | QMF £4.43bn | QKK £4.20bn | QE1 £4.14bn
  says  │ 6 ICSs in London or the North West have a budget above £4bn: Greater Manchester (£6.73bn), Cheshire and
        │ Merseyside (£6.23bn), North West London (£4.97bn) and 3 more.

  ask   │ ICSs with safe practice above 3 and a budget under £2bn
  means │ ICSs with safe practice score 2025 above 3 and budget 2024/25 below £2bn, highest first by safe practice
        │ score 2025
  rows  │ QR1 4.00, £1.28bn | QPM 3.70, £1.57bn | QOX 3.30, £1.87bn
  says  │ 3 ICSs have a safe practice score above 3 and a budget below £2bn: Gloucestershire (4.00),
        │ Northamptonshire (3.70) and Bath and North East Somerset, Swindon and Wiltshire (3.30).

  ask   │ ICSs with safe practice above 3 and healthy populations below 2.5
  means │ ICSs with safe practice score 2025 above 3 and healthy populations score 2025 below 2.5, highest first by
        │ safe practice score 2025
  rows  │ QR1 4.00, 2.00 | QNC 3.30, 2.40
  says  │ 2 ICSs have a safe practice score above 3 and a healthy populations score below 2.5: Gloucestershire
        │ (4.00) and Staffordshire and Stoke-on-Trent (3.30).

  ask   │ ICSs with no published capital figure
  means │ ICSs with no figure for capital (CDEL) 2023/24
  rows  │ QU9 - | QT6 - | QWU - | … | QSL - | QNC - | 13 rows
  says  │ 13 ICSs have no figure for CDEL capital: Buckinghamshire, Oxfordshire and Berkshire West; Cornwall and the
        │ Isles of Scilly; Coventry and Warwickshire; and 10 more.

  ask   │ which ICBs exceeded the DSPT standards?
  means │ ICSs with DSPT status Standards Exceeded
  rows  │ QU9 Standards Exceeded | QRL Standards Exceeded | QMF Standards Exceeded | QRV Standards Exceeded | QKK
        │ Standards Exceeded | QXU Standards Exceeded | QNX Standards Exceeded
  says  │ 7 ICSs have the DSPT status Standards Exceeded: Buckinghamshire, Oxfordshire and Berkshire West; Hampshire
        │ and Isle of Wight; North East London; and 4 more.

  ask   │ ICSs scoring higher than West Yorkshire in the North East and Yorkshire
  means │ ICSs in North East and Yorkshire with DMA score 2025 above that of West Yorkshire, highest first
  rows  │ QF7 3.00
  says  │ One ICS in the North East and Yorkshire has a DMA score above that of West Yorkshire: South Yorkshire
        │ (3.00).

  ask   │ systems with full EPR coverage in the North West
  means │ ICSs in North West with EPR coverage 2024 of at least 100%, highest first
  rows  │ none
  says  │ No ICS in the North West has EPR coverage of 100%.

  ask   │ ICSs with fewer than 60 GP practices
  means │ ICSs with GP practices 2023/24 below 60, lowest first
  rows  │ QOC 52 | QT6 58
  says  │ 2 ICSs have fewer than 60 GP practices: Shropshire, Telford and Wrekin (52) and Cornwall and the Isles of
        │ Scilly (58).

  ask   │ ICSs in the top quarter for DMA
  means │ ICSs in the top 10 by DMA score 2025, highest first
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | QUY 3.42 | QMF 3.40 | QUA 3.25 | QWU 3.15 | QM7 3.14 | QKK 3.11 | QNC 3.10
  says  │ The 10 ICSs with the highest DMA score: Northamptonshire (3.74), North Central London (3.58), North West
        │ London (3.49) and 7 more.

  ask   │ list the ICSs in the North West
  means │ ICSs in North West
  rows  │ QYG | QOP | QE1
  says  │ There are 3 ICSs in the North West: Cheshire and Merseyside, Greater Manchester, and Lancashire and South
        │ Cumbria.
`,
);
