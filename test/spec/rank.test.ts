/** Rankings: by any measure, among all or some, from either end; ties are kept, and what is missing is left out. */
import { manual } from './manual.js';

manual(
  'Who is highest or lowest',
  `
  ask   │ which three ICBs in the Midlands score lowest for digital maturity?
  means │ DMA score 2025 of the 11 ICSs in Midlands, lowest 3
  rows  │ QJ2 2.46 | QJM 2.49 | QGH 2.82
  says  │ Derby and Derbyshire has the lowest DMA score in the Midlands (2.46), followed by Lincolnshire (2.49) and
        │ Herefordshire and Worcestershire (2.82).
  note  │ DMA scores are validated self-assessments meant to guide progress; they are not a league table.

  ask   │ top three ICSs with rank change since 2024
  means │ DMA score 2025 and change in rank on DMA score 2024 to 2025 (+ is up) of all 42 ICSs, highest 3 by DMA score
        │ 2025
  rows  │ QPM 3.74, 0 | QMJ 3.58, 13 | QRV 3.49, 5
  says  │ Northamptonshire has the highest DMA score of the 42 ICSs (3.74), followed by North Central London (3.58) and
        │ North West London (3.49).

  ask   │ three highest ICSs in the South East for GP practices per 100,000 residents
  means │ GP practices 2023/24 per 100,000 people (population 2022) of the 6 ICSs in South East, highest 3
  rows  │ QKS 10.3 | QXU 9.8 | QNX 9.4
  says  │ Kent and Medway has the most GP practices per 100,000 people in the South East (10.3), followed by Surrey
        │ Heartlands (9.8) and Sussex (9.4).

  ask   │ which ICS has the lowest DMA score in 2025?
  means │ DMA score 2025 of all 42 ICSs, the lowest
  rows  │ =1 QU9 2.31 | =1 QVV 2.31
  says  │ Dorset is joint lowest of the 42 ICSs on DMA score, at 2.31, with Buckinghamshire, Oxfordshire and Berkshire
        │ West.
  note  │ The lowest place is shared, so 2 ICSs are shown.

  ask   │ smallest population in the North West
  means │ Population 2022 of the 3 ICSs in North West, lowest 5
  rows  │ QE1 1,737,241 | QYG 2,550,846 | QOP 2,911,744
  says  │ Lancashire and South Cumbria has the smallest population in the North West (1,737,241), followed by Cheshire
        │ and Merseyside (2,550,846) and Greater Manchester (2,911,744).

  ask   │ two largest capital budgets outside London
  means │ Capital (CDEL) 2023/24 of the 37 ICSs outside London, highest 2
  rows  │ QYG £407m | QHM £393m
  says  │ Cheshire and Merseyside has the most CDEL capital of the 24 ICSs outside London with a figure (£407m),
        │ followed by North East and North Cumbria (£393m).
  note  │ Capital (CDEL) 2023/24 is published for 24 of 37 ICSs; the other 13 are left out, not counted as zero.

  ask   │ rank the regions by average safe practice score, best first
  means │ Mean safe practice score 2025 by region, highest first
  rows  │ South West 2.67 | London 2.66 | North East and Yorkshire 2.50 | Midlands 2.36 | South East 2.07 | East of
        │ England 2.05 | North West 2.00
  says  │ The South West has the highest mean safe practice score of the regions (2.67), followed by London (2.66) and
        │ the North East and Yorkshire (2.50). The North West has the lowest (2.00).
  note  │ Region scores are the unweighted mean of the ICSs (derived).

  ask   │ top 4 by core allocation per head in the North East and Yorkshire for 2023/24
  means │ Core allocation per head 2023/24 of the 4 ICSs in North East and Yorkshire, highest 4
  rows  │ QHM £1,853 | QF7 £1,715 | QOQ £1,667 | QWO £1,630
  says  │ North East and North Cumbria had the highest core allocation per head in the North East and Yorkshire in
        │ 2023/24 (£1,853), followed by South Yorkshire (£1,715), Humber and North Yorkshire (£1,667) and West
        │ Yorkshire (£1,630).

  ask   │ weakest 3 ICSs for well led excluding the South West
  means │ Well led score 2025 of the 35 ICSs outside South West, lowest 3
  rows  │ =1 QU9 1.50 | =1 QKS 1.50 | =1 QJG 1.50
  says  │ Three ICSs are joint lowest outside the South West on well led score, at 1.50: Kent and Medway; Suffolk and
        │ North East Essex; and Buckinghamshire, Oxfordshire and Berkshire West.

  ask   │ who came top in the Digital Health Intelligence snapshot of 2023?
  means │ DMA score in the Digital Health Intelligence snapshot 2023 of all 42 ICSs, the highest
  rows  │ QHM 3.30
  says  │ North East and North Cumbria has the highest DMA score in the Digital Health Intelligence snapshot of the 3
        │ ICSs with a figure (3.30).
  note  │ DMA score in the Digital Health Intelligence snapshot 2023 is published for 3 of 42 ICSs; the other 39 are
        │ left out, not counted as zero.

  ask   │ bottom six ICSs for EPR coverage
  means │ EPR coverage 2024 of all 42 ICSs, lowest 6
  rows  │ QMM 40% | =2 QT6 50% | =2 QJK 50% | QHL 60% | =5 QJM 66.7% | =5 QPM 66.7% | =5 QT1 66.7% | =5 QOC 66.7%
  says  │ Norfolk and Waveney has the lowest EPR coverage of the 42 ICSs (40%), followed by Cornwall and the Isles of
        │ Scilly (50%), Devon (50%) and 5 more.
  note  │ 5th lowest place is shared, so 8 ICSs are shown.

  ask   │ highest running cost allowance per person, three ICSs
  means │ Running cost allowance 2024/25 per head (population 2022) of all 42 ICSs, highest 3
  rows  │ QMJ £17.42 | QKK £16.52 | QRV £16.51
  says  │ North Central London has the highest running cost allowance per head of the 42 ICSs (£17.42), followed by
        │ South East London (£16.52) and North West London (£16.51).

  ask   │ fewest GP practices in London
  means │ GP practices 2023/24 of the 5 ICSs in London, lowest 5
  rows  │ QWE 181 | QMJ 183 | QKK 202 | QMF 275 | QRV 354
  says  │ South West London has the fewest GP practices in London (181), followed by North Central London (183), South
        │ East London (202) and 2 more.

  ask   │ top ICS in each region for digital maturity
  means │ DMA score 2025 of all 42 ICSs, the highest in each region
  rows  │ QM7 3.14 | QMJ 3.58 | QPM 3.74 | QF7 3.00 | QYG 2.88 | =1 QNQ 2.92 | =1 QXU 2.92 | QUY 3.42
  says  │ Highest DMA score in each region. East of England: Hertfordshire and West Essex (3.14); London: North
        │ Central London (3.58); Midlands: Northamptonshire (3.74); North East and Yorkshire: South Yorkshire (3.00);
        │ North West: Cheshire and Merseyside (2.88); South East: Frimley (2.92) and Surrey Heartlands (2.92); South
        │ West: Bristol, North Somerset and South Gloucestershire (3.42).

  ask   │ biggest ICSs in the South West
  means │ Population 2022 of the 7 ICSs in South West, highest 5
  rows  │ QJK 1,232,660 | QUY 992,934 | QOX 953,852 | QVV 785,172 | QR1 652,409
  says  │ Devon has the largest population in the South West (1,232,660), followed by Bristol, North Somerset and
        │ South Gloucestershire (992,934), Bath and North East Somerset, Swindon and Wiltshire (953,852) and 2 more.

  ask   │ which two ICSs in the East of England have the best EPR coverage?
  means │ EPR coverage 2024 of the 6 ICSs in East of England, highest 2
  rows  │ =1 QHG 100% | =1 QUE 100% | =1 QM7 100% | =1 QH8 100% | =1 QJG 100%
  says  │ Five ICSs are joint highest in the East of England on EPR coverage, at 100%: Cambridgeshire and
        │ Peterborough; Hertfordshire and West Essex; Mid and South Essex; Suffolk and North East Essex; and
        │ Bedfordshire, Luton and Milton Keynes.

  ask   │ all ICSs in the South West ranked from worst to best
  means │ DMA score 2025 of the 7 ICSs in South West, lowest first
  rows  │ QVV 2.31 | QT6 2.61 | QJK 2.68 | QOX 2.79 | QSL 2.96 | QR1 3.07 | QUY 3.42
  says  │ Dorset has the lowest DMA score in the South West (2.31), followed by Cornwall and the Isles of Scilly
        │ (2.61) and Devon (2.68). Bristol, North Somerset and South Gloucestershire has the highest (3.42).

  ask   │ which region has the highest budget per head?
  means │ Core allocation per head 2024/25 by region, the highest
  rows  │ North West £1,850
  says  │ The North West has the highest core allocation per head of the regions (£1,850).

  ask   │ least populous region
  means │ Total population 2022 by region, the lowest
  rows  │ South West 5,771,573
  says  │ The South West has the smallest population of the regions (5,771,573).

  ask   │ which ICS is furthest above target?
  means │ Distance from target 2024/25 of all 42 ICSs, the highest
  rows  │ QXU 6.6%
  says  │ Surrey Heartlands has the highest distance from target of the 42 ICSs (6.6%).

  ask   │ five ICSs furthest below their funding target
  means │ Distance from target 2024/25 of all 42 ICSs, lowest 5
  rows  │ QHL −3% | QU9 −2.7% | QUY −1.4% | QOX −0.4% | QJG 0%
  says  │ Birmingham and Solihull has the lowest distance from target of the 42 ICSs (−3%), followed by
        │ Buckinghamshire, Oxfordshire and Berkshire West (−2.7%), Bristol, North Somerset and South Gloucestershire
        │ (−1.4%) and 2 more.
`,
);
