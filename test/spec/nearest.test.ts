/** Who is closest to a point or furthest from it, and who moved most, whichever way: distances, shown with the side they lie on. */
import { manual } from './manual.js';

manual(
  'Distances, whichever side',
  `
  ask   │ Which ICS is closest to the England average for DMA?
  means │ DMA score 2025 of all 42 ICSs, the closest to the England mean
  rows  │ QOC 0.01, 2.86, 0.01
  says  │ Shropshire, Telford and Wrekin's DMA score (2.86) is closest to the England mean (2.85), 0.01 above it.

  ask   │ five ICSs nearest the national mean
  means │ DMA score 2025 of all 42 ICSs, the 5 closest to the England mean
  rows  │ QOC 0.01, 2.86, 0.01 | QWE 0.01, 2.83, −0.01 | =3 QYG 0.03, 2.88, 0.03 | =3 QK1 0.03, 2.88, 0.03 | =5 QHG 0.03,
        │ 2.82, −0.03 | =5 QGH 0.03, 2.82, −0.03
  says  │ Shropshire, Telford and Wrekin's DMA score (2.86) is closest to the England mean (2.85), 0.01 above it, followed
        │ by South West London (2.83, 0.01 below), Cheshire and Merseyside (2.88, 0.03 above) and 3 more.

  then  │ and in London?
  means │ DMA score 2025 of the 5 ICSs in London, the 5 closest to the England mean
  rows  │ QWE 0.01, 2.83, −0.01 | QKK 0.26, 3.11, 0.26 | QMF 0.56, 3.40, 0.56 | QRV 0.64, 3.49, 0.64 | QMJ 0.74, 3.58,
        │ 0.74
  says  │ South West London's DMA score (2.83) is closest to the England mean (2.85) among the 5 ICSs in London, 0.01
        │ below it, followed by South East London (3.11, 0.26 above), North East London (3.40, 0.56 above) and 2 more.

  ask   │ furthest from the England average, either way
  means │ DMA score 2025 of all 42 ICSs, the 5 furthest from the England mean
  rows  │ QPM 0.89, 3.74, 0.89 | QMJ 0.74, 3.58, 0.74 | QRV 0.64, 3.49, 0.64 | QUY 0.57, 3.42, 0.57 | QMF 0.56, 3.40, 0.56
  says  │ Northamptonshire's DMA score (3.74) is furthest from the England mean (2.85), 0.89 above it, followed by North
        │ Central London (3.58, 0.74 above), North West London (3.49, 0.64 above) and 2 more.

  ask   │ whose DMA score is nearest 2.5?
  means │ DMA score 2025 of all 42 ICSs, the closest to 2.5
  rows  │ QHM 0.00, 2.50, 0.00
  says  │ North East and North Cumbria's DMA score (2.50) is closest to 2.5, which it equals.

  ask   │ which budget is closest to £3bn?
  means │ Budget 2024/25 of all 42 ICSs, the closest to £3bn
  rows  │ QM7 £78.9m, £3.08bn, £78.9m
  says  │ Hertfordshire and West Essex's budget (£3.08bn) is closest to £3bn, £78.9m above it.

  ask   │ which ICS's EPR coverage is closest to 50%?
  means │ EPR coverage 2024 of all 42 ICSs, the closest to 50%
  rows  │ =1 QT6 0.0 pp, 50%, 0.0 pp | =1 QJK 0.0 pp, 50%, 0.0 pp
  says  │ On EPR coverage, Cornwall and the Isles of Scilly (50%) and Devon (50%) are joint closest to 50%, which they
        │ equal.

  ask   │ the three ICSs closest to the median DMA
  means │ DMA score 2025 of all 42 ICSs, the 3 closest to the England median
  rows  │ =1 QHG 0.01, 2.82, −0.01 | =1 QGH 0.01, 2.82, −0.01 | =1 QWE 0.01, 2.83, 0.01
  says  │ On DMA score, Bedfordshire, Luton and Milton Keynes (2.82, 0.01 below), Herefordshire and Worcestershire (2.82,
        │ 0.01 below) and South West London (2.83, 0.01 above) are joint closest to the England median (2.83).

  ask   │ which Midlands ICS is closest to the regional average?
  means │ DMA score 2025 of the 11 ICSs in Midlands, the closest to the Midlands mean
  rows  │ QT1 0.03, 2.93, −0.03
  says  │ Nottingham and Nottinghamshire's DMA score (2.93) is closest to the Midlands mean (2.96) among the 11 ICSs in
        │ the Midlands, 0.03 below it.

  ask   │ which region is closest to the England average?
  means │ Mean DMA score 2025 by region, the closest to the England mean
  rows  │ South West 0.01, 2.83, −0.01
  says  │ The South West's mean DMA score (2.83) is closest to the England mean (2.85), 0.01 below it.

  ask   │ which ICS is closest to Kent on DMA?
  means │ DMA score 2025 of the 41 ICSs other than Kent and Medway, the closest to that of Kent and Medway
  rows  │ QUE 0.04, 2.44, 0.04
  says  │ Cambridgeshire and Peterborough's DMA score (2.44) is closest to that of Kent and Medway (2.40), 0.04 above it.

  ask   │ which ICSs are most similar to Devon on well led?
  means │ Well led score 2025 of the 41 ICSs other than Devon, the 5 closest to that of Devon
  rows  │ =1 QUA 0.00, 2.30, 0.00 | =1 QWU 0.00, 2.30, 0.00 | =1 QT1 0.00, 2.30, 0.00 | =4 QYG 0.20, 2.50, 0.20 | =4 QJ2
        │ 0.20, 2.50, 0.20 | =4 QNQ 0.20, 2.50, 0.20 | =4 QM7 0.20, 2.50, 0.20 | =4 QMM 0.20, 2.50, 0.20 | =4 QSL 0.20,
        │ 2.50, 0.20 | =4 QWE 0.20, 2.50, 0.20 | =4 QXU 0.20, 2.50, 0.20
  says  │ On well led score, Black Country (2.30), Coventry and Warwickshire (2.30) and Nottingham and Nottinghamshire
        │ (2.30) are joint closest to Devon (2.30), which they equal, followed by Cheshire and Merseyside (2.50, 0.20
        │ above), Derby and Derbyshire (2.50, 0.20 above) and 6 more.

  ask   │ which is closest to the England average, Devon or Dorset?
  means │ DMA score 2025 of Devon and Dorset, the closest to the England mean
  rows  │ QJK 0.17, 2.68, −0.17
  says  │ Of the two, Devon's DMA score (2.68) is closest to the England mean (2.85), 0.17 below it.

  ask   │ ICSs with a budget above £2bn closest to the average DMA
  means │ DMA score 2025 and budget 2024/25 of ICSs with budget 2024/25 above £2bn, the 5 closest to the England mean of
        │ DMA score 2025
  rows  │ QWE 0.01, 2.83, −0.01, £3.16bn | =2 QYG 0.03, 2.88, 0.03, £6.23bn | =2 QK1 0.03, 2.88, 0.03, £2.15bn | QHL 0.06,
        │ 2.90, 0.06, £3.12bn | QXU 0.07, 2.92, 0.07, £2.16bn
  says  │ South West London's DMA score (2.83) is closest to the England mean (2.85) among the ICSs with a budget above
        │ £2bn, 0.01 below it, followed by Cheshire and Merseyside (2.88, 0.03 above), Leicester, Leicestershire and
        │ Rutland (2.88, 0.03 above) and 2 more.

  ask   │ which ICS had the DMA score closest to the average in 2024?
  means │ DMA score 2024 of all 42 ICSs, the closest to the England mean
  rows  │ =1 QUA 0.00, 2.61, 0.00 | =1 QRL 0.00, 2.61, 0.00
  says  │ On DMA score, Black Country (2.61, 0.0007 above) and Hampshire and Isle of Wight (2.61, 0.0007 above) were joint
        │ closest to the England mean (2.61) in 2024.

  ask   │ which ICS is closest to its funding target?
  means │ Distance from target 2024/25 of all 42 ICSs, the closest to 0%
  rows  │ =1 QOQ 0.0 pp, 0% | =1 QWO 0.0 pp, 0%
  says  │ On distance from target, Humber and North Yorkshire (0%, 0.003 percentage points above) and West Yorkshire (0%,
        │ 0.003 percentage points above) are joint closest to 0%.

  ask   │ which ICSs moved most in either direction, top six
  means │ Change in DMA score 2024 to 2025 of all 42 ICSs, largest either way first, top 6
  rows  │ QOC 1.29, 1.29, 1.57, 2.86 | QWU 1.28, 1.28, 1.88, 3.15 | QWO 0.96, 0.96, 1.69, 2.65 | QMJ 0.92, 0.92, 2.67,
        │ 3.58 | QJG 0.86, −0.86, 3.19, 2.33 | QJ2 0.76, −0.76, 3.22, 2.46
  says  │ Shropshire, Telford and Wrekin's DMA score moved most from 2024 to 2025, up 1.29 to 2.86, followed by Coventry
        │ and Warwickshire (+1.28), West Yorkshire (+0.96) and 3 more.

  ask   │ biggest movers either way since 2024
  means │ Change in DMA score 2024 to 2025 of all 42 ICSs, largest either way first, top 5
  rows  │ QOC 1.29, 1.29, 1.57, 2.86 | QWU 1.28, 1.28, 1.88, 3.15 | QWO 0.96, 0.96, 1.69, 2.65 | QMJ 0.92, 0.92, 2.67,
        │ 3.58 | QJG 0.86, −0.86, 3.19, 2.33
  says  │ Shropshire, Telford and Wrekin's DMA score moved most from 2024 to 2025, up 1.29 to 2.86, followed by Coventry
        │ and Warwickshire (+1.28), West Yorkshire (+0.96) and 2 more.

  ask   │ which ICS changed least in either direction?
  means │ Change in DMA score 2024 to 2025 of all 42 ICSs, smallest either way first, top 1
  rows  │ QNQ 0.00, 0.00, 2.92, 2.92
  says  │ Frimley's DMA score did not move from 2024 to 2025, 2.92 in both.

  ask   │ which region's DMA changed most, up or down?
  means │ Change in mean DMA score 2024 to 2025 by region, largest either way first, top 1
  rows  │ London 0.53, 0.53, 2.75, 3.28
  says  │ London's mean DMA score moved most from 2024 to 2025, up 0.53 to 3.28.

  ask   │ top 3 percentage changes in budget in either direction
  means │ Percentage change in budget 2023/24 to 2024/25 of all 42 ICSs, largest either way first, top 3
  rows  │ QU9 2.9%, 2.9%, £3.27bn, £3.37bn | QJG 2.8%, 2.8%, £2.07bn, £2.13bn | QRV 2.8%, 2.8%, £4.84bn, £4.97bn
  says  │ Buckinghamshire, Oxfordshire and Berkshire West's budget moved most from 2023/24 to 2024/25, up 2.9% to £3.37bn,
        │ followed by Suffolk and North East Essex (+2.8%) and North West London (+2.8%).

  ask   │ which ICS is nearest to Devon?
  means │ refused not_supported
  says  │ Which of them lie beside one another is not held here ("nearest to"); the region of each is.

  ask   │ which trust is nearest to Leeds?
  means │ refused not_supported
  says  │ Which of them lie beside one another is not held here ("nearest to"); the region of each is.

  ask   │ ICSs closest to moving house
  means │ refused out_of_scope
  says  │ I hold nothing about "closest to" or "house": Digital maturity of Integrated Care Systems in England.

  ask   │ is Devon the closest to the England average?
  means │ refused not_understood
  says  │ I could not tell what "closest to" should mean here.

  ask   │ closest to the average on DMA and budget
  means │ refused not_understood
  says  │ I could not tell what "budget" should mean here.

  ask   │ which ICSs have scores close to 2.5?
  means │ ICSs with DMA score 2025 between 2.25 and 2.75, highest first
  rows  │ QRL 2.75 | QMM 2.72 | QJK 2.68 | … | =17 QU9 2.31 | =17 QVV 2.31 | 18 rows
  says  │ 18 ICSs have a DMA score between 2.25 and 2.75: Hampshire and Isle of Wight (2.75), Norfolk and Waveney (2.72),
        │ Devon (2.68) and 15 more.
`,
);
