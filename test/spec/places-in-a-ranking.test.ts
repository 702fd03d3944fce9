/** The second, the tenth, the fifth to the seventh. */
import { manual } from './manual.js';

manual(
  'Places in a ranking',
  `
  ask   │ which ICS has the second highest DMA?
  means │ ICSs in place 2 by DMA score 2025, among all 42 ICSs, highest first
  rows  │ QMJ 3.58
  says  │ North Central London ranks 2nd of 42 on DMA score (3.58), in the top quarter.

  ask   │ second lowest DMA score
  means │ ICSs in the bottom 2 by DMA score 2025, among all 42 ICSs, lowest first
  rows  │ =1 QU9 2.31 | =1 QVV 2.31
  says  │ Buckinghamshire, Oxfordshire and Berkshire West is joint lowest of 42 on DMA score (2.31); Dorset is
        │ joint lowest of 42 on DMA score (2.31).

  ask   │ third smallest budget in the Midlands
  means │ ICSs in place 3 by budget 2024/25, among the 11 ICSs in Midlands, lowest first
  rows  │ QGH £1.68bn
  says  │ Herefordshire and Worcestershire is 3rd lowest of the 11 ICSs in the Midlands on budget (£1.68bn).

  ask   │ which ICS is ranked 10th for well led?
  means │ ICSs in places 9 to 10 by well led score 2025, among all 42 ICSs, highest first
  rows  │ =9 QGH 2.80 | =9 QE1 2.80 | =9 QK1 2.80 | =9 QH8 2.80 | =9 QMJ 2.80 | =9 QKK 2.80 | =9 QNX 2.80
  says  │ Herefordshire and Worcestershire ranks =9th of 42 on well led score (2.80), in the top quarter;
        │ Lancashire and South Cumbria ranks =9th of 42 on well led score (2.80), in the top quarter; Leicester,
        │ Leicestershire and Rutland ranks =9th of 42 on well led score (2.80), in the top quarter; Mid and South
        │ Essex ranks =9th of 42 on well led score (2.80), in the top quarter; North Central London ranks =9th of
        │ 42 on well led score (2.80), in the top quarter; South East London ranks =9th of 42 on well led score
        │ (2.80), in the top quarter; Sussex ranks =9th of 42 on well led score (2.80), in the top quarter.

  ask   │ who is 7th on population
  means │ ICSs in place 7 by population 2022, among all 42 ICSs, highest first
  rows  │ QKS 1,875,893
  says  │ Kent and Medway ranks 7th of 42 on population (1,875,893), in the top quarter.

  ask   │ positions 5 to 7 by DMA
  means │ ICSs in places 5 to 7 by DMA score 2025, among all 42 ICSs, highest first
  rows  │ QMF 3.40 | QUA 3.25 | QWU 3.15
  says  │ North East London ranks 5th of 42 on DMA score (3.40), in the top quarter; Black Country ranks 6th of 42
        │ on DMA score (3.25), in the top quarter; Coventry and Warwickshire ranks 7th of 42 on DMA score (3.15),
        │ in the top quarter.

  ask   │ 5th to 6th lowest DMA in London
  means │ ICSs in places 5 to 6 by DMA score 2025, among the 5 ICSs in London, lowest first
  rows  │ QMJ 3.58
  says  │ North Central London is 5th lowest of the 5 ICSs in London on DMA score (3.58).

  ask   │ top 2 and bottom 2 by DMA
  means │ DMA score 2025 of ICSs in the top 2 by DMA score 2025 or in the bottom 2 by DMA score 2025, among all 42
        │ ICSs, highest first
  rows  │ QPM 3.74 | QMJ 3.58 | =41 QU9 2.31 | =41 QVV 2.31
  says  │ Northamptonshire has the highest DMA score of the 42 ICSs (3.74), followed by North Central London (3.58).
        │ The lowest are Buckinghamshire, Oxfordshire and Berkshire West (2.31) and Dorset (2.31).

  ask   │ top 3 movers up and top 3 movers down
  means │ Change in DMA score 2024 to 2025 of ICSs in the top 3 by change in DMA score 2024 to 2025 or in the bottom 3
        │ by change in DMA score 2024 to 2025, among all 42 ICSs, largest rise first
  rows  │ QOC 1.29, 1.57, 2.86 | QWU 1.28, 1.88, 3.15 | QWO 0.96, 1.69, 2.65 | QVV −0.64, 2.94, 2.31 | QJ2 −0.76,
        │ 3.22, 2.46 | QJG −0.86, 3.19, 2.33
  says  │ Shropshire, Telford and Wrekin's DMA score improved most from 2024 to 2025, by 1.29 to 2.86, followed by
        │ Coventry and Warwickshire (+1.28) and West Yorkshire (+0.96); that of Suffolk and North East Essex fell most
        │ (−0.86).

  ask   │ how has Devon's rank changed?
  means │ Rank on DMA score 2024, rank on DMA score 2025 and DMA score 2024 and 2025 of Devon, among all 42 ICSs
  rows  │ QJK 23, 27, 2.60, 2.68
  says  │ Devon fell 4 places on DMA score, from 23rd in 2024 to 27th in 2025, of 42.

  ask   │ List the ICSs in the upper quartile on digital maturity
  means │ ICSs in the top 10 by DMA score 2025, highest first
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | QUY 3.42 | QMF 3.40 | QUA 3.25 | QWU 3.15 | QM7 3.14 | QKK 3.11 | QNC
        │ 3.10
  says  │ The 10 ICSs with the highest DMA score: Northamptonshire (3.74), North Central London (3.58), North West
        │ London (3.49) and 7 more.

  ask   │ what ICSs fall in the top quartile on digital maturity
  means │ ICSs in the top 10 by DMA score 2025, highest first
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | QUY 3.42 | QMF 3.40 | QUA 3.25 | QWU 3.15 | QM7 3.14 | QKK 3.11 | QNC
        │ 3.10
  says  │ The 10 ICSs with the highest DMA score: Northamptonshire (3.74), North Central London (3.58), North West
        │ London (3.49) and 7 more.

  ask   │ who came first on DMA in the south east in 2024? ICSs
  means │ DMA score 2024 of the 6 ICSs in South East, the highest
  rows  │ QNQ 2.92
  says  │ Frimley had the highest DMA score in the South East in 2024 (2.92).

  ask   │ can u give me first second and third for Well Led
  means │ ICSs in the top 3 by well led score 2025, among all 42 ICSs, highest first
  rows  │ =1 QUY 3.80 | =1 QMF 3.80 | QRV 3.50
  says  │ Bristol, North Somerset and South Gloucestershire ranks =1st of 42 on well led score (3.80), in the top
        │ quarter; North East London ranks =1st of 42 on well led score (3.80), in the top quarter; North West
        │ London ranks 3rd of 42 on well led score (3.50), in the top quarter.
`,
);
