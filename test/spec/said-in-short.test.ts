/** Names and short forms as people write them, one or several, and conditions on all of those below. */
import { manual } from './manual.js';

manual(
  'Said in short',
  `
  ask   │ ICSs in the East of England with less than full EPR coverage
  means │ ICSs in East of England with EPR coverage 2024 below 100%, lowest first
  rows  │ QMM 40%
  says  │ One ICS in the East of England has EPR coverage below 100%: Norfolk and Waveney (40%).

  ask   │ highest-scoring Devon trust?
  means │ DMA score 2025 of trusts in Devon, the highest
  rows  │ RH8 2.74
  says  │ Royal Devon University Healthcare NHS Foundation Trust has the highest DMA score of the trusts in Devon
        │ (2.74).

  ask   │ lowest DMA amongst ambulance trusts
  means │ DMA score 2025 of trusts of type Ambulance, the lowest
  rows  │ RX9 1.70
  says  │ East Midlands Ambulance Service NHS Trust has the lowest DMA score of the trusts of type Ambulance
        │ (1.70).

  ask   │ which ICS outside the capital scores highest?
  means │ DMA score 2025 of the 37 ICSs outside London, the highest
  rows  │ QPM 3.74
  says  │ Northamptonshire has the highest DMA score outside London (3.74).

  ask   │ SY v WY on safe practice
  means │ Safe practice score 2025 of South Yorkshire and West Yorkshire
  rows  │ QF7 2.30 | QWO 2.70
  says  │ West Yorkshire has the higher safe practice score (2.70), 0.40 above South Yorkshire (2.30).

  ask   │ budget of Bath, NE Somerset, Swindon and Wiltshire
  means │ Budget 2024/25 of Bath and North East Somerset, Swindon and Wiltshire
  rows  │ QOX £1.87bn
  says  │ Bath and North East Somerset, Swindon and Wiltshire's budget was £1.87bn in 2024/25.

  ask   │ empower citizens in Black Country and West Birmingham
  means │ Empower citizens score 2025 of Black Country
  rows  │ QUA 2.80
  says  │ Black Country's empower citizens score was 2.80 in 2025.

  ask   │ which ICS was highest in 2023?
  means │ DMA score in the Digital Health Intelligence snapshot 2023 of all 42 ICSs, the highest
  rows  │ QHM 3.30
  says  │ North East and North Cumbria has the highest DMA score in the Digital Health Intelligence snapshot of
        │ the 3 ICSs with a figure (3.30).

  ask   │ the regions with the best ICS in each
  means │ DMA score 2025 of all 42 ICSs, the highest in each region
  rows  │ QM7 3.14 | QMJ 3.58 | QPM 3.74 | QF7 3.00 | QYG 2.88 | =1 QNQ 2.92 | =1 QXU 2.92 | QUY 3.42
  says  │ Highest DMA score in each region. East of England: Hertfordshire and West Essex (3.14); London: North
        │ Central London (3.58); Midlands: Northamptonshire (3.74); North East and Yorkshire: South Yorkshire
        │ (3.00); North West: Cheshire and Merseyside (2.88); South East: Frimley (2.92) and Surrey Heartlands
        │ (2.92); South West: Bristol, North Somerset and South Gloucestershire (3.42).

  ask   │ South West ICS budgets 23/24
  means │ Budget 2023/24 of the 7 ICSs in South West, highest first
  rows  │ QJK £2.65bn | QUY £2.00bn | QOX £1.82bn | QVV £1.70bn | QT6 £1.31bn | QR1 £1.25bn | QSL £1.24bn
  says  │ Devon had the largest budget in 2023/24 of the seven (£2.65bn) and Somerset the smallest (£1.24bn).

  ask   │ which quarter does LLR fall in for empower citizens?
  means │ Rank of Leicester, Leicestershire and Rutland on empower citizens score 2025 among all 42 ICSs, highest
        │ first
  rows  │ =34 QK1 1.80
  says  │ Leicester, Leicestershire and Rutland ranks =34th of 42 on empower citizens score (1.80), in the bottom
        │ quarter.

  ask   │ ICSs scoring at least 2 on all seven dimensions
  means │ ICSs with score of at least 2 on each of the seven dimensions 2025, highest first by well led score 2025
  rows  │ =1 QUY 3.80, 4.00, 2.00, 2.50, 2.20, 2.80, 3.00 | =1 QMF 3.80, 3.00, 3.00, 2.50, 3.00, 3.70, 3.00 | QRV
        │ 3.50, 3.30, 3.30, 2.00, 3.20, 2.50, 4.20 | … | =17 QRL 2.00, 3.00, 2.30, 2.00, 2.30, 3.00, 2.60 | =17
        │ QOQ 2.00, 2.50, 2.30, 2.00, 3.30, 2.50, 2.80 | 18 rows
  says  │ 18 ICSs have a score of at least 2 on each of the seven dimensions: Bristol, North Somerset and South
        │ Gloucestershire; North East London; North West London; and 15 more.

  ask   │ how many ICSs have exactly one trust?
  means │ Number of ICSs that have number of NHS trusts 2023 of 1
  rows  │ 2
  says  │ 2 of the 42 ICSs have exactly 1 NHS trust.

  ask   │ how have Devon, Kent and Sussex changed?
  means │ Change in DMA score 2024 to 2025 of Devon, Kent and Medway, and Sussex
  rows  │ QJK 2.60, 2.68, 0.08 | QKS 2.39, 2.40, 0.01 | QNX 2.65, 2.51, −0.14
  says  │ From 2024 to 2025, DMA score rose in 2 of the 3 ICSs and fell in 1; Devon rose most (+0.08) and Sussex
        │ fell most (−0.14).

  ask   │ highest LA count on patch
  means │ Number of local authority partners 2023 of all 42 ICSs, highest 5
  rows  │ QHM 14 | QOP 10 | =3 QYG 9 | =3 QNQ 9 | =5 QMF 8 | =5 QRV 8
  says  │ North East and North Cumbria has the most local authority partners of the 42 ICSs (14), followed by
        │ Greater Manchester (10), Cheshire and Merseyside (9) and 3 more.

  ask   │ west yorks dspt exceeded - who
  means │ Trusts in West Yorkshire with DSPT status Standards Exceeded
  rows  │ RXG Standards Exceeded
  says  │ One trust in West Yorkshire has the DSPT status Standards Exceeded: South West Yorkshire Partnership NHS
        │ Foundation Trust.
`,
);
