/** What colleagues say in passing: who is ahead of two, then and now, what is live, gaps, sizes, one of a kind. */
import { manual } from './manual.js';

manual(
  'Said by colleagues',
  `
  ask   │ London or the South East, who is ahead on DMA?
  means │ Mean DMA score 2025 of London and South East
  rows  │ London 3.28 | South East 2.63
  says  │ London has the higher mean DMA score (3.28), 0.65 above the South East (2.63).

  ask   │ Which is the largest, Devon or Kent?
  means │ Population 2022 of Devon and of Kent and Medway, the highest
  rows  │ QKS 1,875,893
  says  │ Kent and Medway has the largest population of the two (1,875,893).

  ask   │ Who in London or the South East is best?
  means │ DMA score 2025 of the 11 ICSs in London or South East, the highest
  rows  │ QMJ 3.58
  says  │ North Central London has the highest DMA score in London or the South East (3.58).

  ask   │ Which of the regions is the most advanced digitally?
  means │ Mean DMA score 2025 by region, highest first
  rows  │ London 3.28 | Midlands 2.96 | South West 2.83 | North West 2.71 | North East and Yorkshire 2.70 | East
        │ of England 2.67 | South East 2.63
  says  │ London has the highest mean DMA score of the regions (3.28), followed by the Midlands (2.96) and the
        │ South West (2.83). The South East has the lowest (2.63).

  ask   │ How many ICSs beat their 2024 DMA score?
  means │ Number of ICSs that have a rise in DMA score 2024 to 2025
  rows  │ 33
  says  │ 33 of the 42 ICSs had a rise in DMA score between 2024 and 2025.

  ask   │ ICSs with a lower score now than in 2024
  means │ ICSs with a fall in DMA score 2024 to 2025, largest fall first
  rows  │ QJG 3.19, 2.33, −0.86 | QJ2 3.22, 2.46, −0.76 | QVV 2.94, 2.31, −0.64 | QNX 2.65, 2.51, −0.14 | =5 QH8
        │ 2.67, 2.58, −0.08 | =5 QT1 3.01, 2.93, −0.08 | QE1 2.64, 2.60, −0.04 | QMM 2.75, 2.72, −0.03
  says  │ 8 ICSs had a fall in DMA score between 2024 and 2025: Suffolk and North East Essex (−0.86), Derby and
        │ Derbyshire (−0.76), Dorset (−0.64) and 5 more.

  ask   │ What has happened to Sussex's DMA?
  means │ Change in DMA score 2024 to 2025 of Sussex
  rows  │ QNX 2.65, 2.51, −0.14
  says  │ Sussex's DMA score fell by 0.14, from 2.65 in 2024 to 2.51 in 2025.

  ask   │ Sussex against the England average on DMA: is it higher?
  means │ Whether Sussex has DMA score 2025 above the England mean
  rows  │ no | QNX 2.51
  says  │ No: Sussex's DMA score (2.51) is below the England mean (2.85).

  ask   │ By budget size, which position does Kent hold?
  means │ Rank of Kent and Medway on budget 2024/25 among all 42 ICSs, highest first
  rows  │ QKS £3.95bn
  says  │ Kent and Medway ranks 9th of 42 on budget (£3.95bn), in the top quarter.

  ask   │ How many ICSs have every trust live on an EPR?
  means │ Number of ICSs that have EPR coverage 2024 of at least 100%
  rows  │ 27
  says  │ 27 of the 42 ICSs have EPR coverage of 100%.

  ask   │ How many ICSs have full EPR coverage across their trusts?
  means │ Number of ICSs that have EPR coverage 2024 of at least 100%
  rows  │ 27
  says  │ 27 of the 42 ICSs have EPR coverage of 100%.

  ask   │ Which Midlands ICSs have gaps in their EPR coverage?
  means │ ICSs in Midlands with EPR coverage 2024 below 100%, lowest first
  rows  │ QHL 60% | =2 QJM 66.7% | =2 QPM 66.7% | =2 QT1 66.7% | =2 QOC 66.7% | QUA 83.3%
  says  │ 6 ICSs in the Midlands have EPR coverage below 100%: Birmingham and Solihull (60%), Lincolnshire
        │ (66.7%), Northamptonshire (66.7%) and 3 more.

  ask   │ Where is EPR coverage poorest, by ICS?
  means │ EPR coverage 2024 of all 42 ICSs, the lowest
  rows  │ QMM 40%
  says  │ Norfolk and Waveney has the lowest EPR coverage of the 42 ICSs (40%).

  ask   │ By how much does the best ICS beat the worst on well led?
  means │ Range, lowest and highest of well led score 2025 of all 42 ICSs
  rows  │ 2.30, 1.50, 3.80
  says  │ The highest and lowest well led scores are 2.30 apart: 3.80 (North East London; and Bristol, North
        │ Somerset and South Gloucestershire) and 1.50 (Kent and Medway; Suffolk and North East Essex; and
        │ Buckinghamshire, Oxfordshire and Berkshire West).

  ask   │ Do ICSs with bigger total budgets have a higher DMA?
  means │ Relationship between budget 2024/25 and DMA score 2025 of all 42 ICSs
  rows  │ −0.06, 42
  says  │ There is little or no linear relationship between budget and DMA score (r = −0.06, 42 ICSs).

  ask   │ Lowest spend per person
  means │ Core allocation per head 2024/25 of all 42 ICSs, the lowest
  rows  │ QU9 £1,431
  says  │ Buckinghamshire, Oxfordshire and Berkshire West has the lowest core allocation per head of the 42 ICSs
        │ (£1,431).

  ask   │ Which ics have fallen since 2024?
  means │ ICSs with a fall in DMA score 2024 to 2025, largest fall first
  rows  │ QJG 3.19, 2.33, −0.86 | QJ2 3.22, 2.46, −0.76 | QVV 2.94, 2.31, −0.64 | QNX 2.65, 2.51, −0.14 | =5 QH8
        │ 2.67, 2.58, −0.08 | =5 QT1 3.01, 2.93, −0.08 | QE1 2.64, 2.60, −0.04 | QMM 2.75, 2.72, −0.03
  says  │ 8 ICSs had a fall in DMA score between 2024 and 2025: Suffolk and North East Essex (−0.86), Derby and
        │ Derbyshire (−0.76), Dorset (−0.64) and 5 more.

  ask   │ Which ICSs have passed the 3 mark?
  means │ ICSs with DMA score 2025 above 3, highest first
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | QUY 3.42 | QMF 3.40 | QUA 3.25 | QWU 3.15 | QM7 3.14 | QKK 3.11 | QNC
        │ 3.10 | QR1 3.07
  says  │ 11 ICSs have a DMA score above 3: Northamptonshire (3.74), North Central London (3.58), North West
        │ London (3.49) and 8 more.
`,
);
