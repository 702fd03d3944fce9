/** Amounts, percentages and divisions as they are said in passing, and times that nothing is held for. */
import { manual } from './manual.js';

manual(
  'Amounts said otherwise',
  `
  ask   │ ICSs gaining >= 0.9
  means │ ICSs with a rise of at least 0.9 in DMA score 2024 to 2025, largest rise first
  rows  │ QOC 1.57, 2.86, 1.29 | QWU 1.88, 3.15, 1.28 | QWO 1.69, 2.65, 0.96 | QMJ 2.67, 3.58, 0.92
  says  │ 4 ICSs had a rise of at least 0.9 in DMA score between 2024 and 2025: Shropshire, Telford and Wrekin
        │ (+1.29), Coventry and Warwickshire (+1.28), West Yorkshire (+0.96) and North Central London (+0.92).

  ask   │ ICSs with a single trust
  means │ ICSs with number of NHS trusts 2023 of 1, highest first
  rows  │ =1 QNQ 1 | =1 QSL 1
  says  │ 2 ICSs have exactly 1 NHS trust: Frimley (1) and Somerset (1).

  ask   │ trusts with an epr in the midlands, as a %
  means │ EPR coverage 2024 of Midlands
  rows  │ Midlands 82.5%
  says  │ The Midlands' EPR coverage was 82.5% in 2024.

  ask   │ how many London ICSs got better, in % terms?
  means │ Percentage of the 5 ICSs in London that have a rise in DMA score 2024 to 2025
  rows  │ 100%
  says  │ 100% of the 5 ICSs in London (5) had a rise in DMA score between 2024 and 2025.

  ask   │ total trusts on Epic
  means │ Number of trusts with EPR supplier Epic Systems Corporation
  rows  │ 9
  says  │ 9 trusts have the EPR supplier Epic Systems Corporation.

  ask   │ GP practices for every 100k people by region
  means │ GP practices 2023/24 per 100,000 people (population 2022) by region, highest first
  rows  │ North West 13.7 | London 13.5 | Midlands 11.9 | North East and Yorkshire 11.8 | East of England 10.0 |
        │ South West 9.7 | South East 9.2
  says  │ The North West has the most GP practices per 100,000 people (13.7) and the South East the fewest (9.2).

  ask   │ Frimley's own ICB score against its provider DMA, how much higher?
  means │ DMA score 2025 and provider DMA score 2025 of Frimley
  rows  │ QNQ 2.92, 2.86
  says  │ Frimley's DMA score was 2.92 in 2025 and its provider DMA score 2.86.

  ask   │ divide the running cost allowance of Kent by its population
  means │ Running cost allowance 2024/25 per head (population 2022) of Kent and Medway
  rows  │ QKS £15.94
  says  │ Kent and Medway's running cost allowance per head was £15.94 in 2024/25.

  ask   │ 3.5 or more on well led or safe practice, either will do
  means │ ICSs with well led score 2025 of at least 3.5 or safe practice score 2025 of at least 3.5, highest first
        │ by well led score 2025
  rows  │ =1 QUY 3.80, 2.00 | =1 QMF 3.80, 3.00 | QRV 3.50, 3.30 | =4 QR1 3.00, 4.00 | =4 QPM 3.00, 3.70
  says  │ 5 ICSs have a well led score of at least 3.5 or a safe practice score of at least 3.5: Bristol, North
        │ Somerset and South Gloucestershire (3.80), North East London (3.80), North West London (3.50),
        │ Gloucestershire (3.00) and Northamptonshire (3.00).

  ask   │ DSPT status of Devon for 2024/25
  means │ refused no_data
  says  │ The DSPT status is not held for 2024/25, only for 2022/23.

  ask   │ has Northamptonshire got any better since 2023?
  means │ refused not_comparable
  says  │ DMA score has no figure for 2023 to compare with; it is published for 2024 and 2025, and for 2023 only
        │ other assessments were published (DMA score, DHI snapshot; DMA rating, HSJ), for a few ICSs, which cannot
        │ be compared with it.

  ask   │ Devon dma 24 and 25
  means │ DMA score 2024 and 2025 of Devon
  rows  │ QJK 2.60, 2.68
  says  │ Devon's DMA score rose by 0.08, from 2.60 in 2024 to 2.68 in 2025.

  ask   │ what is meant by ICB?
  means │ What ICB means
  says  │ An Integrated Care Board is the NHS body of an ICS. It holds the budget, and its DMA score is the score
        │ shown for the ICS.

  ask   │ what is the method behind the provider DMA?
  means │ What provider DMA score measures
  says  │ Provider DMA score – the mean of the overall DMA scores of the ICS's providers, from 1 to 5; a provider's
        │ care settings are averaged first.
`,
);
