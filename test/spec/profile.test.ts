/** The whole picture of one organisation or region: its score, its dimensions, its size and money. */
import { manual } from './manual.js';

manual(
  'All about one',
  `
  ask   │ tell me about Gloucestershire
  means │ DMA score 2025, change in DMA score 2024 to 2025, the seven dimensions 2025, budget 2024/25, core allocation
        │ per head 2024/25, capital (CDEL) 2023/24, population 2022, number of NHS trusts 2023 and EPR coverage 2024
        │ of Gloucestershire
  rows  │ QR1 3.07, 0.50, 3.00, 2.50, 4.00, 2.00, 2.00, 3.30, 2.00, £1.28bn, £1,560, -, 652,409, 2, 100%
  says  │ Gloucestershire's DMA score was 3.07 in 2025, above the England mean (2.85), +0.50 since 2024. It is
        │ strongest at Safe practice (4.00) and weakest at Support people, Empower citizens and Healthy populations
        │ (all 2.00).

  ask   │ give me an overview of Coventry and Warwickshire
  means │ DMA score 2025, change in DMA score 2024 to 2025, the seven dimensions 2025, budget 2024/25, core allocation
        │ per head 2024/25, capital (CDEL) 2023/24, population 2022, number of NHS trusts 2023 and EPR coverage 2024
        │ of Coventry and Warwickshire
  rows  │ QWU 3.15, 1.28, 2.30, 3.30, 2.30, 4.00, 2.80, 2.70, 2.60, £2.03bn, £1,577, -, 963,204, 4, 100%
  says  │ Coventry and Warwickshire's DMA score was 3.15 in 2025, above the England mean (2.85), +1.28 since 2024. It
        │ is strongest at Support people (4.00) and weakest at Well led and Safe practice (both 2.30).

  ask   │ profile of the North West
  means │ Mean DMA score 2025, change in mean DMA score 2024 to 2025, means of the seven dimensions 2025, total budget
        │ 2024/25, core allocation per head 2024/25, total capital (CDEL) 2023/24, total population 2022, number of
        │ NHS trusts 2023 and EPR coverage 2024 of North West
  rows  │ North West 2.71, 0.08, 2.43, 2.50, 2.00, 1.67, 2.03, 2.23, 3.93, £17.1bn, £1,850, £592m, 7,199,831, 31,
        │ 87.1%
  says  │ The North West's mean DMA score was 2.71 in 2025, below the England mean (2.85), +0.08 since 2024. It is
        │ strongest at Healthy populations (3.93) and weakest at Support people (1.67).

  ask   │ overview of London
  means │ Mean DMA score 2025, change in mean DMA score 2024 to 2025, means of the seven dimensions 2025, total budget
        │ 2024/25, core allocation per head 2024/25, total capital (CDEL) 2023/24, total population 2022, number of
        │ NHS trusts 2023 and EPR coverage 2024 of London
  rows  │ London 3.28, 0.53, 3.08, 3.52, 2.66, 2.20, 2.96, 3.06, 3.08, £20.1bn, £1,560, £1.53bn, 8,866,180, 35, 100%
  says  │ London's mean DMA score was 3.28 in 2025, above the England mean (2.85), +0.53 since 2024. It is strongest
        │ at Smart foundations (3.52) and weakest at Support people (2.20).

  ask   │ what are the strongest dimensions of North East London?
  means │ DMA score 2025, change in DMA score 2024 to 2025, the seven dimensions 2025, budget 2024/25, core allocation
        │ per head 2024/25, capital (CDEL) 2023/24, population 2022, number of NHS trusts 2023 and EPR coverage 2024
        │ of North East London, highest first
  rows  │ QMF 3.40, 0.44, 3.80, 3.00, 3.00, 2.50, 3.00, 3.70, 3.00, £4.43bn, £1,534, £253m, 2,028,265, 5, 100%
  says  │ North East London is strongest at Well led (3.80), and weakest at Support people (2.50).

  ask   │ what is Kent and Medway weakest at?
  means │ DMA score 2025, change in DMA score 2024 to 2025, the seven dimensions 2025, budget 2024/25, core allocation
        │ per head 2024/25, capital (CDEL) 2023/24, population 2022, number of NHS trusts 2023 and EPR coverage 2024
        │ of Kent and Medway, lowest first
  rows  │ QKS 2.40, 0.01, 1.50, 2.30, 1.70, 2.00, 2.00, 2.50, 3.20, £3.95bn, £1,662, £191m, 1,875,893, 6, 100%
  says  │ Kent and Medway is weakest at Well led (1.50), and strongest at Healthy populations (3.20).

  ask   │ what is Dorset good at?
  means │ DMA score 2025, change in DMA score 2024 to 2025, the seven dimensions 2025, budget 2024/25, core allocation
        │ per head 2024/25, capital (CDEL) 2023/24, population 2022, number of NHS trusts 2023 and EPR coverage 2024
        │ of Dorset
  rows  │ QVV 2.31, −0.64, 2.00, 2.30, 1.70, 1.50, 1.60, 2.30, 3.20, £1.72bn, £1,753, £295m, 785,172, 4, 100%
  says  │ Dorset's DMA score was 2.31 in 2025, below the England mean (2.85), −0.64 since 2024. It is strongest at
        │ Healthy populations (3.20) and weakest at Support people (1.50).

  ask   │ tell me about the Royal Marsden
  means │ DMA score 2025, change in DMA score 2024 to 2025, well led score 2025, smart foundations score 2025, safe
        │ practice score 2025, support people score 2025, empower citizens score 2025, improve care score 2025 and
        │ healthy populations score 2025 of The Royal Marsden NHS Foundation Trust
  rows  │ RPY 2.73, 0.51, 3.00, 3.40, 2.30, 2.80, 1.90, 2.60, 1.60
  says  │ The Royal Marsden NHS Foundation Trust's DMA score was 2.73 in 2025, above the England mean (2.51), +0.51
        │ since 2024. It is strongest at Smart foundations (3.40) and weakest at Healthy populations (1.60).

  ask   │ profile of Barts Health
  means │ DMA score 2025, change in DMA score 2024 to 2025, well led score 2025, smart foundations score 2025, safe
        │ practice score 2025, support people score 2025, empower citizens score 2025, improve care score 2025 and
        │ healthy populations score 2025 of Barts Health NHS Trust
  rows  │ R1H 3.07, 0.46, 2.65, 3.30, 3.00, 3.50, 2.50, 2.80, 2.80
  says  │ Barts Health NHS Trust's DMA score was 3.07 in 2025, above the England mean (2.51), +0.46 since 2024. It is
        │ strongest at Support people (3.50) and weakest at Empower citizens (2.50).

  ask   │ heatmap of dimensions for London ICSs
  means │ The seven dimensions 2025 of the 5 ICSs in London, highest first by well led score 2025, as a heat map
  rows  │ QMF 3.80, 3.00, 3.00, 2.50, 3.00, 3.70, 3.00 | QRV 3.50, 3.30, 3.30, 2.00, 3.20, 2.50, 4.20 | =3 QMJ 2.80,
        │ 4.00, 2.70, 2.50, 2.80, 3.80, 2.80 | =3 QKK 2.80, 4.30, 2.30, 2.50, 3.00, 2.50, 2.40 | QWE 2.50, 3.00, 2.00,
        │ 1.50, 2.80, 2.80, 3.00
  says  │ Of the 7 dimensions, North West London is highest on 3, North East London on 2, North Central London on 2 and
        │ South East London on 2.
`,
);
