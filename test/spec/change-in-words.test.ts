/** Ground lost and gained, points, nothing changed, both ends at once, and what has no other year to be compared with. */
import { manual } from './manual.js';

manual(
  'Changes in further words',
  `
  ask   │ which two ICSs lost the most ground since 2024?
  means │ Change in DMA score 2024 to 2025 of all 42 ICSs, largest fall first, top 2
  rows  │ QJG −0.86, 3.19, 2.33 | QJ2 −0.76, 3.22, 2.46
  says  │ Suffolk and North East Essex's DMA score fell most from 2024 to 2025, by 0.86 to 2.33, followed by Derby and
        │ Derbyshire (−0.76).

  ask   │ who gained the most ground in London?
  means │ Change in DMA score 2024 to 2025 of the 5 ICSs in London, largest rise first, top 1
  rows  │ QMJ 0.92, 2.67, 3.58
  says  │ North Central London's DMA score improved most from 2024 to 2025, by 0.92 to 3.58.

  ask   │ the 3 biggest drops in DMA, 2025 against 2024
  means │ Change in DMA score 2024 to 2025 of all 42 ICSs, largest fall first, top 3
  rows  │ QJG −0.86, 3.19, 2.33 | QJ2 −0.76, 3.22, 2.46 | QVV −0.64, 2.94, 2.31
  says  │ Suffolk and North East Essex's DMA score fell most from 2024 to 2025, by 0.86 to 2.33, followed by Derby and
        │ Derbyshire (−0.76) and Dorset (−0.64).

  ask   │ how many points did Devon gain?
  means │ Change in DMA score 2024 to 2025 of Devon
  rows  │ QJK 2.60, 2.68, 0.08
  says  │ Devon's DMA score rose by 0.08, from 2.60 in 2024 to 2.68 in 2025.

  ask   │ how far did the DMA of Kent move between 2024 and 2025?
  means │ Change in DMA score 2024 to 2025 of Kent and Medway
  rows  │ QKS 2.39, 2.40, 0.01
  says  │ Kent and Medway's DMA score rose by 0.01, from 2.39 in 2024 to 2.40 in 2025.

  ask   │ by how much did Somerset improve?
  means │ Change in DMA score 2024 to 2025 of Somerset
  rows  │ QSL 2.38, 2.96, 0.58
  says  │ Somerset's DMA score rose by 0.58, from 2.38 in 2024 to 2.96 in 2025.

  ask   │ Devon's DMA in 2025 minus its DMA in 2024
  means │ Change in DMA score 2024 to 2025 of Devon
  rows  │ QJK 2.60, 2.68, 0.08
  says  │ Devon's DMA score rose by 0.08, from 2.60 in 2024 to 2.68 in 2025.

  ask   │ which ICSs stayed the same since last year?
  means │ ICSs with no change in DMA score 2024 to 2025, largest rise first
  rows  │ QNQ 2.92, 2.92, 0.00
  says  │ One ICS had no change in DMA score between 2024 and 2025: Frimley (0.00).

  ask   │ how many budgets of ICSs remained flat?
  means │ Number of ICSs that have no change in budget 2023/24 to 2024/25
  rows  │ 0
  says  │ None of the 42 ICSs had no change in budget between 2023/24 and 2024/25.

  ask   │ top 2 movers up and top 2 movers down in the Midlands
  means │ Change in DMA score 2024 to 2025 of ICSs in the top 2 by change in DMA score 2024 to 2025 or in the bottom 2
        │ by change in DMA score 2024 to 2025, among the 11 ICSs in Midlands, largest rise first
  rows  │ QOC 1.29, 1.57, 2.86 | QWU 1.28, 1.88, 3.15 | QT1 −0.08, 3.01, 2.93 | QJ2 −0.76, 3.22, 2.46
  says  │ Shropshire, Telford and Wrekin's DMA score improved most from 2024 to 2025, by 1.29 to 2.86, followed by
        │ Coventry and Warwickshire (+1.28); that of Derby and Derbyshire fell most (−0.76).

  ask   │ who rose most and who fell most?
  means │ Change in DMA score 2024 to 2025 of ICSs in the top 1 by change in DMA score 2024 to 2025 or in the bottom 1
        │ by change in DMA score 2024 to 2025, among all 42 ICSs, largest rise first
  rows  │ QOC 1.29, 1.57, 2.86 | QJG −0.86, 3.19, 2.33
  says  │ Shropshire, Telford and Wrekin's DMA score improved most from 2024 to 2025, by 1.29 to 2.86; that of Suffolk
        │ and North East Essex fell most (−0.86).

  ask   │ how many points did Kent lose on the DMA since 2023?
  means │ refused not_comparable
  says  │ DMA score has no figure for 2023 to compare with; it is published for 2024 and 2025, and for 2023 only other
        │ assessments were published (DMA score, DHI snapshot; DMA rating, HSJ), for a few ICSs, which cannot be
        │ compared with it.

  ask   │ Dorset: DMA of 2025 minus DMA of 2023
  means │ refused not_comparable
  says  │ DMA score has no figure for 2023 to compare with; it is published for 2024 and 2025, and for 2023 only other
        │ assessments were published (DMA score, DHI snapshot; DMA rating, HSJ), for a few ICSs, which cannot be
        │ compared with it.

  ask   │ how big was the change in Devon's budget?
  means │ Change in budget 2023/24 to 2024/25 of Devon
  rows  │ QJK £2.65bn, £2.69bn, £32.7m
  says  │ Devon's budget rose by £32.7m, from £2.65bn in 2023/24 to £2.69bn in 2024/25.
`,
);
