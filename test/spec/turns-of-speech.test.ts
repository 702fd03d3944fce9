/** Turns of speech: words that mean something else together, names that share an end, comparisons said apart, shares by rank. */
import { manual } from './manual.js';

manual(
  'Turns of speech',
  `
  ask   │ How many people call the North West home?
  means │ Total population 2022 of North West
  rows  │ North West 7,199,831
  says  │ The North West's population was 7,199,831 in 2022.

  ask   │ Out of every hundred ICSs, how many score above 3?
  means │ Percentage of ICSs that have DMA score 2025 above 3
  rows  │ 26.2%
  says  │ 26.2% of the 42 ICSs (11) have a DMA score above 3.

  ask   │ In every hundred trusts, how many have no EPR?
  means │ Percentage of trusts that have no EPR in place
  rows  │ 9.6%
  says  │ 9.6% of the 209 trusts of which it is known (20) have no EPR in place.

  ask   │ How many ICSs are in each DMA band?
  means │ Distribution of DMA score 2025 (lowest, lower quartile, median, mean, upper quartile, highest, standard
        │ deviation and number) of all 42 ICSs
  rows  │ 2.31, 2.60, 2.83, 2.85, 3.05, 3.74, 0.35, 42
  says  │ DMA scores of the 42 ICSs run from 2.31 to 3.74; half lie between 2.60 and 3.05 (median 2.83).

  ask   │ How far has the EPR been rolled out in Devon?
  means │ EPR coverage 2024 of Devon
  rows  │ QJK 50%
  says  │ Devon's EPR coverage was 50% in 2024.

  ask   │ Top versus bottom DMA: what is the gap?
  means │ Range, lowest and highest of DMA score 2025 of all 42 ICSs
  rows  │ 1.43, 2.31, 3.74
  says  │ The highest and lowest DMA scores are 1.43 apart: 3.74 (Northamptonshire) and 2.31 (Dorset; and
        │ Buckinghamshire, Oxfordshire and Berkshire West).

  ask   │ How many points separate the best well led score from the worst?
  means │ Range, lowest and highest of well led score 2025 of all 42 ICSs
  rows  │ 2.30, 1.50, 3.80
  says  │ The highest and lowest well led scores are 2.30 apart: 3.80 (North East London; and Bristol, North
        │ Somerset and South Gloucestershire) and 1.50 (Kent and Medway; Suffolk and North East Essex; and
        │ Buckinghamshire, Oxfordshire and Berkshire West).

  ask   │ Which ICS is top of the list for size?
  means │ Population 2022 of all 42 ICSs, the highest
  rows  │ QHM 3,005,519
  says  │ North East and North Cumbria has the largest population of the 42 ICSs (3,005,519).

  ask   │ How different is Kent's DMA from what it used to be?
  means │ Change in DMA score 2024 to 2025 of Kent and Medway
  rows  │ QKS 2.39, 2.40, 0.01
  says  │ Kent and Medway's DMA score rose by 0.01, from 2.39 in 2024 to 2.40 in 2025.

  ask   │ How different is Kent's DMA from Sussex's?
  means │ DMA score 2025 of Kent and Medway and of Sussex
  rows  │ QKS 2.40 | QNX 2.51
  says  │ Sussex has the higher DMA score (2.51), 0.11 above Kent and Medway (2.40).

  ask   │ Would you find Somerset in the top ten?
  means │ Whether Somerset is in the top 10 by DMA score 2025, highest first
  rows  │ no | QSL 2.96
  says  │ No: Somerset ranks 13th of 42 on DMA score (2.96), in the second quarter.

  ask   │ Where would you find the highest scores?
  means │ DMA score 2025 of all 42 ICSs, highest 5
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | QUY 3.42 | QMF 3.40
  says  │ Northamptonshire has the highest DMA score of the 42 ICSs (3.74), followed by North Central London
        │ (3.58), North West London (3.49) and 2 more.

  ask   │ What did Rummidge score on DMA?
  means │ refused unknown_name
  says  │ I hold no organisation called "Rummidge", only 42 ICSs and 210 trusts.

  ask   │ Rummidge's budget?
  means │ refused unknown_name
  says  │ I hold no organisation called "Rummidge", only 42 ICSs and 210 trusts.

  ask   │ London ICSs of 3 or above
  means │ ICSs in London with DMA score 2025 of at least 3, highest first
  rows  │ QMJ 3.58 | QRV 3.49 | QMF 3.40 | QKK 3.11
  says  │ 4 ICSs in London have a DMA score of at least 3: North Central London (3.58), North West London (3.49),
        │ North East London (3.40) and South East London (3.11).

  ask   │ ICSs with a DMA of 3 or above, Midlands excluded
  means │ ICSs outside Midlands with DMA score 2025 of at least 3, highest first
  rows  │ QMJ 3.58 | QRV 3.49 | QUY 3.42 | QMF 3.40 | QM7 3.14 | QKK 3.11 | QR1 3.07 | QF7 3.00
  says  │ 8 ICSs outside the Midlands have a DMA score of at least 3: North Central London (3.58), North West
        │ London (3.49), Bristol, North Somerset and South Gloucestershire (3.42) and 5 more.

  ask   │ Which region has the biggest share of ICSs above 3?
  means │ Percentage of ICSs that have DMA score 2025 above 3, by region, the highest
  rows  │ London 80%
  says  │ London has the highest percentage of ICSs that have a DMA score above 3 of the regions (80%).

  ask   │ Which ICS has the lowest share of its trusts covered by an EPR?
  means │ EPR coverage 2024 of all 42 ICSs, the lowest
  rows  │ QMM 40%
  says  │ Norfolk and Waveney has the lowest EPR coverage of the 42 ICSs (40%).

  ask   │ Sussex on well led, improve care and the other dimensions
  means │ The seven dimensions 2025 of Sussex
  rows  │ QNX 2.80, 3.00, 2.00, 1.50, 2.40, 2.30, 2.80
  says  │ Sussex is strongest at Smart foundations (3.00) and weakest at Support people (1.50).

  ask   │ Sussex on all seven pillars, from well led to healthy populations
  means │ The seven dimensions 2025 of Sussex
  rows  │ QNX 2.80, 3.00, 2.00, 1.50, 2.40, 2.30, 2.80
  says  │ Sussex is strongest at Smart foundations (3.00) and weakest at Support people (1.50).

  ask   │ Is Devon's budget bigger compared with Sussex's?
  means │ Whether Devon has budget 2024/25 above that of Sussex
  rows  │ no | QJK £2.69bn
  says  │ No: Devon's budget (£2.69bn) is below Sussex's (£3.82bn).

  ask   │ Is the DMA of Kent higher compared with England?
  means │ Whether Kent and Medway has DMA score 2025 above the England mean
  rows  │ no | QKS 2.40
  says  │ No: Kent and Medway's DMA score (2.40) is below the England mean (2.85).

  ask   │ Which ICSs have a higher score than a year ago?
  means │ ICSs with a rise in DMA score 2024 to 2025, largest rise first
  rows  │ QOC 1.57, 2.86, 1.29 | QWU 1.88, 3.15, 1.28 | QWO 1.69, 2.65, 0.96 | … | =32 QUE 2.43, 2.44, 0.01 | =32
        │ QKS 2.39, 2.40, 0.01 | 33 rows
  says  │ 33 ICSs had a rise in DMA score between 2024 and 2025: Shropshire, Telford and Wrekin (+1.29), Coventry
        │ and Warwickshire (+1.28), West Yorkshire (+0.96) and 30 more.

  ask   │ ICSs whose DMA is below what it was in 2024
  means │ ICSs with a fall in DMA score 2024 to 2025, largest fall first
  rows  │ QJG 3.19, 2.33, −0.86 | QJ2 3.22, 2.46, −0.76 | QVV 2.94, 2.31, −0.64 | QNX 2.65, 2.51, −0.14 | =5 QH8
        │ 2.67, 2.58, −0.08 | =5 QT1 3.01, 2.93, −0.08 | QE1 2.64, 2.60, −0.04 | QMM 2.75, 2.72, −0.03
  says  │ 8 ICSs had a fall in DMA score between 2024 and 2025: Suffolk and North East Essex (−0.86), Derby and
        │ Derbyshire (−0.76), Dorset (−0.64) and 5 more.

  ask   │ What share of trusts are down on 2024?
  means │ Percentage of trusts that have a fall in DMA score 2024 to 2025
  rows  │ 26.5%
  says  │ 26.5% of trusts had a fall in DMA score between 2024 and 2025.

  ask   │ Which ICSs in the South West come in under 2.7?
  means │ ICSs in South West with DMA score 2025 below 2.7, lowest first
  rows  │ QVV 2.31 | QT6 2.61 | QJK 2.68
  says  │ 3 ICSs in the South West have a DMA score below 2.7: Dorset (2.31), Cornwall and the Isles of Scilly
        │ (2.61) and Devon (2.68).

  ask   │ Safe practice: who is 1st, 2nd and 3rd?
  means │ ICSs in the top 3 by safe practice score 2025, among all 42 ICSs, highest first
  rows  │ QR1 4.00 | QPM 3.70 | =3 QOX 3.30 | =3 QRV 3.30 | =3 QNC 3.30
  says  │ Gloucestershire ranks 1st of 42 on safe practice score (4.00), in the top quarter; Northamptonshire
        │ ranks 2nd of 42 on safe practice score (3.70), in the top quarter; Bath and North East Somerset, Swindon
        │ and Wiltshire ranks =3rd of 42 on safe practice score (3.30), in the top quarter; North West London
        │ ranks =3rd of 42 on safe practice score (3.30), in the top quarter; Staffordshire and Stoke-on-Trent
        │ ranks =3rd of 42 on safe practice score (3.30), in the top quarter.

  ask   │ How is running cost allowance shared out between the regions?
  means │ Total running cost allowance 2024/25 by region, highest first
  rows  │ Midlands £172m | London £147m | South East £144m | North East and Yorkshire £138m | North West £113m |
        │ East of England £105m | South West £90.1m
  says  │ The Midlands has the largest running cost allowance (£172m) and the South West the smallest (£90.1m).

  ask   │ How is capital distributed across the regions?
  means │ Total capital (CDEL) 2023/24 by region, highest first
  rows  │ London £1.53bn | North East and Yorkshire £1.12bn | South East £898m | Midlands £896m | South West £885m
        │ | East of England £785m | North West £592m
  says  │ London has the most CDEL capital (£1.53bn) and the North West the least (£592m).

  ask   │ South East and South West London on DMA
  means │ DMA score 2025 of South East London and South West London
  rows  │ QKK 3.11 | QWE 2.83
  says  │ South East London has the higher DMA score (3.11), 0.28 above South West London (2.83).

  ask   │ the South East and South West London
  means │ refused not_understood
  says  │ I could not tell what "South East" or "South West London" should mean here.

  ask   │ Which company supplies the most EPRs?
  means │ Number of trusts by EPR supplier, highest first
  rows  │ Oracle Cerner Corporation, 30 | TPP, 27 | The Access Group, 24 | … | =18 InterSystems, 1 | =18
        │ QuadraMed, 1 | 23 rows
  says  │ Oracle Cerner Corporation is the most common EPR supplier (30 trusts), followed by TPP (27) and The
        │ Access Group (24). Six share the fewest (1): CGI UK Ltd, Cambio Healthcare Systems Ltd and 4 more.

  ask   │ What EPR do most trusts in London have?
  means │ Number of trusts in London by EPR supplier, the highest
  rows  │ Oracle Cerner Corporation, 12
  says  │ Oracle Cerner Corporation is the most common EPR supplier of the trusts in London (12 trusts).

  ask   │ ICSs below 2.5 as a share of the total
  means │ Percentage of ICSs that have DMA score 2025 below 2.5
  rows  │ 16.7%
  says  │ 16.7% of the 42 ICSs (7) have a DMA score below 2.5.

  ask   │ Budget and digital maturity: are the two linked?
  means │ Relationship between budget 2024/25 and DMA score 2025 of all 42 ICSs
  rows  │ −0.06, 42
  says  │ There is little or no linear relationship between budget and DMA score (r = −0.06, 42 ICSs).

  ask   │ Relative to its target, which ICS is furthest ahead?
  means │ Distance from target 2024/25 of all 42 ICSs, the highest
  rows  │ QXU 6.6%
  says  │ Surrey Heartlands has the highest distance from target of the 42 ICSs (6.6%).

  ask   │ Which ICSs in the Midlands have incomplete EPR coverage?
  means │ ICSs in Midlands with EPR coverage 2024 below 100%, lowest first
  rows  │ QHL 60% | =2 QJM 66.7% | =2 QPM 66.7% | =2 QT1 66.7% | =2 QOC 66.7% | QUA 83.3%
  says  │ 6 ICSs in the Midlands have EPR coverage below 100%: Birmingham and Solihull (60%), Lincolnshire
        │ (66.7%), Northamptonshire (66.7%) and 3 more.

  ask   │ How many ICSs did not get to 2.5 in 2024?
  means │ Number of ICSs that have DMA score 2024 below 2.5
  rows  │ 13
  says  │ 13 of the 42 ICSs had a DMA score below 2.5 in 2024.

  ask   │ drop the trust table
  means │ refused not_supported
  says  │ I answer questions in plain words and run no statements.

  ask   │ Devon's 2024 DMA and 2025 DMA
  means │ DMA score 2024 and 2025 of Devon
  rows  │ QJK 2.60, 2.68
  says  │ Devon's DMA score rose by 0.08, from 2.60 in 2024 to 2.68 in 2025.

  ask   │ Which region has the biggest share of the population?
  means │ Population 2022 as a percentage of the England total by region, the highest
  rows  │ Midlands 19.2%
  says  │ The Midlands has the highest population as a percentage of the England total of the regions (19.2%).

  ask   │ ICSs with the smallest share of the budget
  means │ Budget 2024/25 as a percentage of the England total of all 42 ICSs, lowest 5
  rows  │ QOC 0.9% | QSL 1% | QR1 1% | QT6 1.1% | QNQ 1.2%
  says  │ Shropshire, Telford and Wrekin has the lowest budget as a percentage of the England total of the 42 ICSs
        │ (0.9%), followed by Somerset (1%), Gloucestershire (1%) and 2 more.
`,
);
