/** Both ends at once, yes or no without a verb, distances, yardsticks and years: the same questions, said in other ways. */
import { manual } from './manual.js';

manual(
  'Said in other ways',
  `
  ask   │ which ICS in the South West has the largest number of trusts?
  means │ Number of trusts in South West by ICS, the highest
  rows  │ =1 QJK 4 | =1 QVV 4
  says  │ Devon and Dorset are joint highest of the ICSs on number of trusts in the South West, at 4.

  ask   │ who are the biggest fallers in the East of England?
  means │ Change in DMA score 2024 to 2025 of the 6 ICSs in East of England, largest fall first, top 5
  rows  │ QJG −0.86, 3.19, 2.33 | QH8 −0.08, 2.67, 2.58 | QMM −0.03, 2.75, 2.72 | QUE 0.01, 2.43, 2.44 | QHG 0.17,
        │ 2.65, 2.82
  says  │ Suffolk and North East Essex's DMA score fell most from 2024 to 2025, by 0.86 to 2.33, followed by Mid
        │ and South Essex (−0.08), Norfolk and Waveney (−0.03) and 2 more.

  ask   │ two up and two down, dma movers
  means │ Change in DMA score 2024 to 2025 of ICSs in the top 2 by change in DMA score 2024 to 2025 or in the
        │ bottom 2 by change in DMA score 2024 to 2025, among all 42 ICSs, largest rise first
  rows  │ QOC 1.29, 1.57, 2.86 | QWU 1.28, 1.88, 3.15 | QJ2 −0.76, 3.22, 2.46 | QJG −0.86, 3.19, 2.33
  says  │ Shropshire, Telford and Wrekin's DMA score improved most from 2024 to 2025, by 1.29 to 2.86, followed by
        │ Coventry and Warwickshire (+1.28); that of Suffolk and North East Essex fell most (−0.86).

  ask   │ which three moved up the most, and which three moved down the most?
  means │ Change in DMA score 2024 to 2025 of ICSs in the top 3 by change in DMA score 2024 to 2025 or in the
        │ bottom 3 by change in DMA score 2024 to 2025, among all 42 ICSs, largest rise first
  rows  │ QOC 1.29, 1.57, 2.86 | QWU 1.28, 1.88, 3.15 | QWO 0.96, 1.69, 2.65 | QVV −0.64, 2.94, 2.31 | QJ2 −0.76,
        │ 3.22, 2.46 | QJG −0.86, 3.19, 2.33
  says  │ Shropshire, Telford and Wrekin's DMA score improved most from 2024 to 2025, by 1.29 to 2.86, followed by
        │ Coventry and Warwickshire (+1.28) and West Yorkshire (+0.96); that of Suffolk and North East Essex fell
        │ most (−0.86).

  ask   │ all London ICSs above 3?
  means │ Whether all of the 5 ICSs in London have DMA score 2025 above 3, highest first
  rows  │ no | QMJ 3.58 | QRV 3.49 | QMF 3.40 | QKK 3.11 | QWE 2.83
  says  │ No: not all of the 5 ICSs in London have a DMA score above 3; 1 of 5 does not: South West London.

  ask   │ check whether every ICS in the Midlands is above 2
  means │ Whether all of the 11 ICSs in Midlands have DMA score 2025 above 2, highest first
  rows  │ yes | QPM 3.74 | QUA 3.25 | QWU 3.15 | QNC 3.10 | QT1 2.93 | QHL 2.90 | QK1 2.88 | QOC 2.86 | QGH 2.82 |
        │ QJM 2.49 | QJ2 2.46
  says  │ Yes: all 11 ICSs in the Midlands have a DMA score above 2; the lowest is Derby and Derbyshire (2.46).

  ask   │ Devon - highest in the South West on safe practice?
  means │ Whether Devon is in the top 1 by safe practice score 2025, among the 7 ICSs in South West, highest first
  rows  │ no | =3 QJK 2.70
  says  │ No: Devon ranks =3rd of the 7 ICSs in the South West on safe practice score (2.70), in the second
        │ quarter.

  ask   │ is Kent last in the South East for well led?
  means │ Whether Kent and Medway is in the bottom 1 by well led score 2025, among the 6 ICSs in South East,
        │ lowest first
  rows  │ yes | =1 QKS 1.50
  says  │ Yes: Kent and Medway is joint lowest of the 6 ICSs in the South East on well led score (1.50).

  ask   │ Lincolnshire v Leicestershire - is Lincolnshire better on improve care?
  means │ Whether Lincolnshire has improve care score 2025 above that of Leicester, Leicestershire and Rutland
  rows  │ no | QJM 2.50
  says  │ No: Lincolnshire's improve care score (2.50) is below Leicester, Leicestershire and Rutland's (2.80).

  ask   │ does Devon outscore Cornwall?
  means │ Whether Devon has DMA score 2025 above that of Cornwall and the Isles of Scilly
  rows  │ yes | QJK 2.68
  says  │ Yes: Devon's DMA score (2.68) is above Cornwall and the Isles of Scilly's (2.61).

  ask   │ by how much is Sussex above its target funding?
  means │ Distance from target 2024/25 of Sussex
  rows  │ QNX 5.3%
  says  │ Sussex's distance from target was 5.3% in 2024/25.

  ask   │ how over target is Kent?
  means │ Distance from target 2024/25 of Kent and Medway
  rows  │ QKS 1.8%
  says  │ Kent and Medway's distance from target was 1.8% in 2024/25.

  ask   │ ICSs above the average for the Midlands on well led
  means │ ICSs with well led score 2025 above the Midlands mean, highest first
  rows  │ =1 QUY 3.80 | =1 QMF 3.80 | QRV 3.50 | … | =16 QWE 2.50 | =16 QXU 2.50 | 23 rows
  says  │ 23 ICSs have a well led score above the Midlands mean: Bristol, North Somerset and South Gloucestershire
        │ (3.80), North East London (3.80), North West London (3.50) and 20 more.

  ask   │ where does the South West sit compared with other regions on average DMA?
  means │ Mean DMA score 2025 of South West, among the regions, highest first
  rows  │ South West 2.83
  says  │ The South West ranks 3rd of the 7 regions on mean DMA score (2.83), in the second quarter.

  ask   │ comparison of DMA 2024/2025 for the London ICSs
  means │ DMA score 2024 and 2025 of the 5 ICSs in London, highest first by DMA score 2024
  rows  │ QMF 2.96, 3.40 | QRV 2.93, 3.49 | QWE 2.78, 2.83 | QMJ 2.67, 3.58 | QKK 2.42, 3.11
  says  │ From 2024 to 2025, DMA score rose in all 5 ICSs in London; North Central London rose most (+0.92).

  ask   │ how many ICSs have an EPR in all their trusts?
  means │ Number of ICSs that have EPR coverage 2024 of at least 100%
  rows  │ 27
  says  │ 27 of the 42 ICSs have EPR coverage of 100%.

  ask   │ count of ICSs with all trusts on an EPR
  means │ Number of ICSs that have EPR coverage 2024 of at least 100%
  rows  │ 27
  says  │ 27 of the 42 ICSs have EPR coverage of 100%.
`,
);
