/** More ways to go on, and what does not go on: a question that is whole, or one that cannot be read. */
import { manual } from './manual.js';

manual(
  'Longer conversations',
  `
  ask   │ which region has the largest population?
  means │ Total population 2022 by region, the highest
  rows  │ Midlands 10,956,592
  says  │ The Midlands has the largest population of the regions (10,956,592).
  then  │ and the smallest?
  means │ Total population 2022 by region, the lowest
  rows  │ South West 5,771,573
  says  │ The South West has the smallest population of the regions (5,771,573).
  then  │ by budget instead
  means │ Total budget 2024/25 by region, the lowest
  rows  │ South West £12.2bn
  says  │ The South West has the smallest budget of the regions (£12.2bn).

  ask   │ DMA of Dorset
  means │ DMA score 2025 of Dorset
  rows  │ QVV 2.31
  says  │ Dorset's DMA score was 2.31 in 2025.
  then  │ compare it with Somerset
  means │ DMA score 2025 of Dorset and Somerset
  rows  │ QVV 2.31 | QSL 2.96
  says  │ Somerset has the higher DMA score (2.96), 0.65 above Dorset (2.31).
  then  │ what is the difference?
  means │ DMA score 2025 of Dorset and Somerset
  rows  │ QVV 2.31 | QSL 2.96
  says  │ Somerset has the higher DMA score (2.96), 0.65 above Dorset (2.31).

  ask   │ budget of Devon
  means │ Budget 2024/25 of Devon
  rows  │ QJK £2.69bn
  says  │ Devon's budget was £2.69bn in 2024/25.
  then  │ per head
  means │ Core allocation per head 2024/25 of Devon
  rows  │ QJK £1,750
  says  │ Devon's core allocation per head was £1,750 in 2024/25.
  then  │ and last year?
  means │ Core allocation per head 2023/24 of Devon
  rows  │ QJK £1,718
  says  │ Devon's core allocation per head was £1,718 in 2023/24.

  ask   │ lowest 3 ICSs for safe practice
  means │ Safe practice score 2025 of all 42 ICSs, lowest 3
  rows  │ =1 QMM 1.30 | =1 QJG 1.30 | =3 QJ2 1.70 | =3 QVV 1.70 | =3 QOP 1.70 | =3 QKS 1.70 | =3 QT1 1.70 | =3 QXU
        │ 1.70
  says  │ Norfolk and Waveney, and Suffolk and North East Essex are joint lowest of the 42 ICSs on safe practice
        │ score, at 1.30, followed by Derby and Derbyshire (1.70), Dorset (1.70) and 4 more.
  then  │ only the Midlands
  means │ Safe practice score 2025 of the 11 ICSs in Midlands, lowest 3
  rows  │ =1 QJ2 1.70 | =1 QT1 1.70 | =3 QUA 2.00 | =3 QGH 2.00 | =3 QOC 2.00
  says  │ Derby and Derbyshire, and Nottingham and Nottinghamshire are joint lowest in the Midlands on safe practice
        │ score, at 1.70, followed by Black Country (2.00), Herefordshire and Worcestershire (2.00) and Shropshire,
        │ Telford and Wrekin (2.00).
  then  │ excluding Lincolnshire
  means │ Safe practice score 2025 of the 10 ICSs in Midlands other than Lincolnshire, lowest 3
  rows  │ =1 QJ2 1.70 | =1 QT1 1.70 | =3 QUA 2.00 | =3 QGH 2.00 | =3 QOC 2.00
  says  │ Derby and Derbyshire, and Nottingham and Nottinghamshire are joint lowest in the Midlands other than
        │ Lincolnshire on safe practice score, at 1.70, followed by Black Country (2.00), Herefordshire and
        │ Worcestershire (2.00) and Shropshire, Telford and Wrekin (2.00).

  ask   │ average DMA in the South East
  means │ Mean DMA score 2025 of South East
  rows  │ South East 2.63
  says  │ The South East's mean DMA score was 2.63 in 2025.
  then  │ and the South West?
  means │ Mean DMA score 2025 of South West
  rows  │ South West 2.83
  says  │ The South West's mean DMA score was 2.83 in 2025.
  then  │ the median
  means │ Median DMA score 2025 of the 7 ICSs in South West
  rows  │ 2.79
  says  │ The median DMA score of the 7 ICSs in the South West is 2.79.

  ask   │ which trusts in Devon have no EPR?
  means │ Trusts in Devon with no EPR in place
  rows  │ RA9 no | RK9 no
  says  │ 2 trusts in Devon have no EPR in place: Torbay and South Devon NHS Foundation Trust, and University
        │ Hospitals Plymouth NHS Trust.
  then  │ and in Cornwall?
  means │ Trusts in Cornwall and the Isles of Scilly with no EPR in place
  rows  │ REF no
  says  │ One trust in Cornwall and the Isles of Scilly has no EPR in place: Royal Cornwall Hospitals NHS Trust.

  ask   │ trend of DMA in Somerset
  means │ Change in DMA score 2024 to 2025 of Somerset
  rows  │ QSL 2.38, 2.96, 0.58
  says  │ Somerset's DMA score rose by 0.58, from 2.38 in 2024 to 2.96 in 2025.
  then  │ and Devon
  means │ Change in DMA score 2024 to 2025 of Devon
  rows  │ QJK 2.60, 2.68, 0.08
  says  │ Devon's DMA score rose by 0.08, from 2.60 in 2024 to 2.68 in 2025.

  ask   │ hello
  means │ A greeting
  says  │ Hello. Ask me about the digital maturity of Integrated Care Systems in England; here are some questions to
        │ start with.
  then  │ lowest ICS in the South West
  means │ DMA score 2025 of the 7 ICSs in South West, the lowest
  rows  │ QVV 2.31
  says  │ Dorset has the lowest DMA score in the South West (2.31).
  then  │ show me the top one
  means │ DMA score 2025 of the 7 ICSs in South West, the highest
  rows  │ QUY 3.42
  says  │ Bristol, North Somerset and South Gloucestershire has the highest DMA score in the South West (3.42).

  ask   │ population of Frimley
  means │ Population 2022 of Frimley
  rows  │ QNQ 773,481
  says  │ Frimley's population was 773,481 in 2022.
  then  │ zorblax?
  means │ refused not_understood
  says  │ I could not read a question in that.
  then  │ and its budget?
  means │ Budget 2024/25 of Frimley
  rows  │ QNQ £1.46bn
  says  │ Frimley's budget was £1.46bn in 2024/25.

  ask   │ DMA of Sussex
  means │ DMA score 2025 of Sussex
  rows  │ QNX 2.51
  says  │ Sussex's DMA score was 2.51 in 2025.
  then  │ why?
  means │ refused not_supported
  says  │ I hold figures, not the reasons behind them.
  then  │ and Frimley?
  means │ DMA score 2025 of Frimley
  rows  │ QNQ 2.92
  says  │ Frimley's DMA score was 2.92 in 2025.
`,
);
