/** Rankings and conditions among those of another ranking. */
import { manual } from './manual.js';

manual(
  'Of those in a ranking',
  `
  ask   │ which of the ten largest ICSs has the lowest DMA?
  means │ DMA score 2025 and population 2022 of the 10 ICSs with the highest population 2022, the lowest by DMA
        │ score 2025
  rows  │ QU9 2.31, 1,802,735
  says  │ Buckinghamshire, Oxfordshire and Berkshire West has the lowest DMA score of the 10 ICSs with the highest
        │ population (2.31).

  ask   │ of the five poorest scorers, who has the biggest budget?
  means │ Budget 2024/25 and DMA score 2025 of the 5 ICSs with the lowest DMA score 2025, the highest by budget
        │ 2024/25
  rows  │ QKS £3.95bn, 2.40
  says  │ Kent and Medway has the largest budget of the 5 ICSs with the lowest DMA score (£3.95bn).

  ask   │ of the five ICSs with the highest budget, which improved?
  means │ ICSs in the top 5 by budget 2024/25 with a rise in DMA score 2024 to 2025, largest rise first
  rows  │ QWO £5.29bn, 1.69, 2.65, 0.96 | QRV £4.97bn, 2.93, 3.49, 0.56 | QOP £6.73bn, 2.44, 2.65, 0.21 | QHM
        │ £7.13bn, 2.38, 2.50, 0.13 | QYG £6.23bn, 2.82, 2.88, 0.06
  says  │ 5 ICSs in the top 5 by budget had a rise in DMA score between 2024 and 2025: West Yorkshire (+0.96),
        │ North West London (+0.56), Greater Manchester (+0.21), North East and North Cumbria (+0.13) and Cheshire
        │ and Merseyside (+0.06).

  ask   │ top 2 by DMA among the ten smallest ICSs
  means │ DMA score 2025 and population 2022 of the 10 ICSs with the lowest population 2022, highest 2 by DMA
        │ score 2025
  rows  │ QPM 3.74, 792,421 | QR1 3.07, 652,409
  says  │ Northamptonshire has the highest DMA score of the 10 ICSs with the lowest population (3.74), followed by
        │ Gloucestershire (3.07).

  ask   │ how many of the ten largest ICSs score above 3?
  means │ Number of the 10 ICSs with the highest population 2022 that have DMA score 2025 above 3
  rows  │ 3
  says  │ 3 of the 10 ICSs with the highest population have a DMA score above 3.

  ask   │ which of the five lowest ICSs have improved?
  means │ ICSs in the bottom 5 by DMA score 2025 with a rise in DMA score 2024 to 2025, largest rise first
  rows  │ QU9 2.31, 2.13, 0.18 | =2 QUE 2.44, 2.43, 0.01 | =2 QKS 2.40, 2.39, 0.01
  says  │ 3 ICSs in the bottom 5 by DMA score had a rise in DMA score between 2024 and 2025: Buckinghamshire,
        │ Oxfordshire and Berkshire West (+0.18), Cambridgeshire and Peterborough (+0.01) and Kent and Medway
        │ (+0.01).

  ask   │ of the five largest ICSs in London, who scores lowest?
  means │ refused not_understood
  says  │ I could not tell what "five largest" should mean here.

  ask   │ which of the top ten by DMA are in London?
  means │ ICSs in London in the top 10 by DMA score 2025, highest first
  rows  │ QMJ 3.58 | QRV 3.49 | QMF 3.40 | QKK 3.11
  says  │ There are 4 ICSs in London in the top 10 by DMA score: North Central London (3.58), North West London
        │ (3.49), North East London (3.40) and South East London (3.11).

  ask   │ top 10 ICSs by budget - average dma
  means │ Mean DMA score 2025 of the 10 ICSs with the highest budget 2024/25
  rows  │ 2.82
  says  │ The mean DMA score of the 10 ICSs with the highest budget was 2.82 in 2025.

  ask   │ Of the ten ICSs with the largest budgets, what is their DMA on average?
  means │ Mean DMA score 2025 of the 10 ICSs with the highest budget 2024/25
  rows  │ 2.82
  says  │ The mean DMA score of the 10 ICSs with the highest budget was 2.82 in 2025.

  ask   │ bottom five scoring systems: capital in total?
  means │ Total capital (CDEL) 2023/24 of the 5 ICSs with the lowest DMA score 2025
  rows  │ £830m
  says  │ The CDEL capital of the 5 ICSs with the lowest DMA score was £830m in 2023/24.
`,
);
