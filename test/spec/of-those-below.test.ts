/** Organisations by what those below them are; what is asked of the first of a ranking; years that dimensions have no figures of. */
import { manual } from './manual.js';

manual(
  'Of those below',
  `
  ask   │ Which ICSs have a trust above 3?
  means │ ICSs with at least one trust with DMA score 2025 above 3, highest first
  rows  │ QYG 6 | QRV 4 | =3 QHM 2 | =3 QM7 2 | =3 QU9 2 | =3 QUE 2 | =7 QJG 1 | =7 QMF 1 | =7 QMJ 1 | =7 QOP 1 |
        │ =7 QPM 1
  says  │ 11 ICSs have at least one trust with a DMA score above 3: Cheshire and Merseyside (6), North West London
        │ (4), North East and North Cumbria (2) and 8 more.

  ask   │ ICSs in the South West with a trust that has no EPR
  means │ ICSs with at least one trust in South West with no EPR in place, highest first
  rows  │ QJK 2 | QT6 1
  says  │ 2 ICSs have at least one trust in the South West with no EPR in place: Devon (2) and Cornwall and the
        │ Isles of Scilly (1).

  ask   │ How many ICSs have a trust on TPP?
  means │ ICSs with at least one trust with EPR supplier TPP, highest first
  rows  │ QWO 4 | =2 QRV 3 | =2 QYG 3 | … | =6 QWE 1 | =6 QXU 1 | 18 rows
  says  │ 18 ICSs have at least one trust with the EPR supplier TPP: West Yorkshire (4), North West London (3),
        │ Cheshire and Merseyside (3) and 15 more.

  ask   │ Which ICSs use both Epic and Oracle?
  means │ ICSs with at least one trust with EPR supplier Epic Systems Corporation and at least one trust with EPR
        │ supplier Oracle Cerner Corporation, highest first by number of trusts that have EPR supplier Epic
        │ Systems Corporation
  rows  │ =1 QKK 2, 1 | =1 QMJ 2, 1 | =3 QWE 1, 4
  says  │ 3 ICSs have at least one trust with the EPR supplier Epic Systems Corporation and at least one trust
        │ with the EPR supplier Oracle Cerner Corporation: South East London, North Central London and
        │ South West London.

  ask   │ ICSs where every trust scores above 2.5
  means │ ICSs with DMA score 2025 above 2.5 at all their trusts, highest first
  rows  │ =1 QJG 100% | =1 QK1 100% | =1 QNQ 100% | =1 QSL 100%
  says  │ 4 ICSs have a DMA score above 2.5 at all their trusts: Suffolk and North East Essex; Leicester,
        │ Leicestershire and Rutland; Frimley; and Somerset.

  ask   │ ICSs where every acute trust improved
  means │ ICSs with a rise in DMA score 2024 to 2025 at all their trusts of type Acute, highest first
  rows  │ =1 QF7 100% | =1 QGH 100% | =1 QH8 100% | … | =1 QWU 100% | =1 QXU 100% | 24 rows
  says  │ 24 ICSs have a rise in DMA score between 2024 and 2025 at all their trusts of type Acute: South
        │ Yorkshire, Herefordshire and Worcestershire, Mid and South Essex, and 21 more.

  ask   │ Which ICSs have trusts whose DMA fell by more than 0.5?
  means │ ICSs with at least one trust with a fall of more than 0.5 in DMA score 2024 to 2025, highest first
  rows  │ QHM 1
  says  │ One ICS has at least one trust with a fall of more than 0.5 in DMA score between 2024 and 2025: North
        │ East and North Cumbria (1).

  ask   │ How many ICSs have an ambulance trust?
  means │ ICSs with at least one trust of type Ambulance, highest first
  rows  │ =1 QE1 1 | =1 QHM 1 | =1 QJ2 1 | =1 QJG 1 | =1 QRL 1 | =1 QRV 1 | =1 QUA 1 | =1 QVV 1 | =1 QWO 1 | =1
        │ QXU 1
  says  │ 10 ICSs have at least one trust of type Ambulance: Lancashire and South Cumbria (1), North East and
        │ North Cumbria (1), Derby and Derbyshire (1) and 7 more.

  ask   │ Number of acute trusts in each London ICS
  means │ Number of trusts of type Acute in London by ICS, highest first
  rows  │ QMJ 7 | QWE 5 | QRV 4 | =4 QKK 3 | =4 QMF 3
  says  │ North Central London has the most trusts of type Acute in London (7); South East London and North East
        │ London have the fewest (3 each).

  ask   │ What is the budget of the ICS with the highest DMA?
  means │ DMA score 2025 and budget 2024/25 of all 42 ICSs, the highest by DMA score 2025
  rows  │ QPM 3.74, £1.57bn
  says  │ Northamptonshire has the highest DMA score of the 42 ICSs (3.74); its budget was £1.57bn in 2024/25.

  ask   │ What is the DMA of the smallest ICS?
  means │ Population 2022 and DMA score 2025 of all 42 ICSs, the lowest by population 2022
  rows  │ QOC 516,049, 2.86
  says  │ Shropshire, Telford and Wrekin has the smallest population of the 42 ICSs (516,049); its DMA score was
        │ 2.86 in 2025.

  ask   │ What was Kent's lowest dimension in 2024?
  means │ refused no_data
  says  │ Well led is not published for 2024, only for 2025.

  ask   │ Overview of Kent in 2024
  means │ DMA score 2024, the seven dimensions 2025, budget 2024/25, core allocation per head 2024/25, capital
        │ (CDEL) 2023/24, population 2022, number of NHS trusts 2023 and EPR coverage 2024 of Kent and Medway
  rows  │ QKS 2.39, 1.50, 2.30, 1.70, 2.00, 2.00, 2.50, 3.20, £3.95bn, £1,662, £191m, 1,875,893, 6, 100%
  says  │ Kent and Medway's DMA score was 2.39 in 2024, below the England mean (2.61). In 2025 it was strongest at
        │ Healthy populations (3.20) and weakest at Well led (1.50).

  ask   │ How many people does each London ICS have?
  means │ Population 2022 of the 5 ICSs in London, highest first
  rows  │ QRV 2,116,269 | QMF 2,028,265 | QKK 1,795,871 | QWE 1,509,217 | QMJ 1,416,558
  says  │ North West London has the largest population of the five (2,116,269) and North Central London the
        │ smallest (1,416,558).
`,
);
