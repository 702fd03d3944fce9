/** A question may lean on the one before: what it names replaces that part, the rest stays. */
import { manual } from './manual.js';

manual(
  'Conversations',
  `
  ask   │ bottom 4 ICSs for digital maturity in the South East
  means │ DMA score 2025 of the 6 ICSs in South East, lowest 4
  rows  │ QU9 2.31 | QKS 2.40 | QNX 2.51 | QRL 2.75
  says  │ Buckinghamshire, Oxfordshire and Berkshire West has the lowest DMA score in the South East (2.31), followed
        │ by Kent and Medway (2.40), Sussex (2.51) and Hampshire and Isle of Wight (2.75).
  then  │ and the top 4?
  means │ DMA score 2025 of the 6 ICSs in South East, highest 4
  rows  │ =1 QNQ 2.92 | =1 QXU 2.92 | QRL 2.75 | QNX 2.51
  says  │ Frimley and Surrey Heartlands are joint highest in the South East on DMA score, at 2.92, followed by
        │ Hampshire and Isle of Wight (2.75) and Sussex (2.51).
  then  │ now for London
  means │ DMA score 2025 of the 5 ICSs in London, highest 4
  rows  │ QMJ 3.58 | QRV 3.49 | QMF 3.40 | QKK 3.11
  says  │ North Central London has the highest DMA score in London (3.58), followed by North West London (3.49), North
        │ East London (3.40) and South East London (3.11).
  then  │ what about 2024?
  means │ DMA score 2024 of the 5 ICSs in London, highest 4
  rows  │ QMF 2.96 | QRV 2.93 | QWE 2.78 | QMJ 2.67
  says  │ North East London had the highest DMA score in London in 2024 (2.96), followed by North West London (2.93),
        │ South West London (2.78) and North Central London (2.67).

  ask   │ what is the DMA of Somerset?
  means │ DMA score 2025 of Somerset
  rows  │ QSL 2.96
  says  │ Somerset's DMA score was 2.96 in 2025.
  then  │ and its population?
  means │ Population 2022 of Somerset
  rows  │ QSL 576,852
  says  │ Somerset's population was 576,852 in 2022.
  then  │ what about Devon?
  means │ Population 2022 of Devon
  rows  │ QJK 1,232,660
  says  │ Devon's population was 1,232,660 in 2022.

  ask   │ how many ICSs score above 3?
  means │ Number of ICSs that have DMA score 2025 above 3
  rows  │ 11
  says  │ 11 of the 42 ICSs have a DMA score above 3.
  then  │ which are they?
  means │ ICSs with DMA score 2025 above 3, highest first
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | QUY 3.42 | QMF 3.40 | QUA 3.25 | QWU 3.15 | QM7 3.14 | QKK 3.11 | QNC 3.10
        │ | QR1 3.07
  says  │ 11 ICSs have a DMA score above 3: Northamptonshire (3.74), North Central London (3.58), North West London
        │ (3.49) and 8 more.
  then  │ only those in the Midlands
  means │ ICSs in Midlands with DMA score 2025 above 3, highest first
  rows  │ QPM 3.74 | QUA 3.25 | QWU 3.15 | QNC 3.10
  says  │ 4 ICSs in the Midlands have a DMA score above 3: Northamptonshire (3.74), Black Country (3.25), Coventry and
        │ Warwickshire (3.15) and Staffordshire and Stoke-on-Trent (3.10).

  ask   │ which three ICSs improved most since 2024?
  means │ Change in DMA score 2024 to 2025 of all 42 ICSs, largest rise first, top 3
  rows  │ QOC 1.29, 1.57, 2.86 | QWU 1.28, 1.88, 3.15 | QWO 0.96, 1.69, 2.65
  says  │ Shropshire, Telford and Wrekin's DMA score improved most from 2024 to 2025, by 1.29 to 2.86, followed by
        │ Coventry and Warwickshire (+1.28) and West Yorkshire (+0.96).
  then  │ what are their populations?
  means │ Population 2022 of Coventry and Warwickshire; Shropshire, Telford and Wrekin; and West Yorkshire
  rows  │ QWU 963,204 | QOC 516,049 | QWO 2,429,755
  says  │ West Yorkshire has the largest population of the three (2,429,755), and Shropshire, Telford and Wrekin the
        │ smallest (516,049).

  ask   │ which three ICSs improved most?
  means │ Change in DMA score 2024 to 2025 of all 42 ICSs, largest rise first, top 3
  rows  │ QOC 1.29, 1.57, 2.86 | QWU 1.28, 1.88, 3.15 | QWO 0.96, 1.69, 2.65
  says  │ Shropshire, Telford and Wrekin's DMA score improved most from 2024 to 2025, by 1.29 to 2.86, followed by
        │ Coventry and Warwickshire (+1.28) and West Yorkshire (+0.96).
  then  │ and which fell most?
  means │ Change in DMA score 2024 to 2025 of all 42 ICSs, largest fall first, top 5
  rows  │ QJG −0.86, 3.19, 2.33 | QJ2 −0.76, 3.22, 2.46 | QVV −0.64, 2.94, 2.31 | QNX −0.14, 2.65, 2.51 | =5 QH8
        │ −0.08, 2.67, 2.58 | =5 QT1 −0.08, 3.01, 2.93
  says  │ Suffolk and North East Essex's DMA score fell most from 2024 to 2025, by 0.86 to 2.33, followed by Derby and
        │ Derbyshire (−0.76), Dorset (−0.64) and 3 more.

  ask   │ compare Sussex and Kent and Medway on well led
  means │ Well led score 2025 of Sussex and of Kent and Medway
  rows  │ QKS 1.50 | QNX 2.80
  says  │ Sussex has the higher well led score (2.80), 1.30 above Kent and Medway (1.50).
  then  │ same for safe practice
  means │ Safe practice score 2025 of Sussex and of Kent and Medway
  rows  │ QKS 1.70 | QNX 2.00
  says  │ Sussex has the higher safe practice score (2.00), 0.30 above Kent and Medway (1.70).
  then  │ and their budgets
  means │ Budget 2024/25 of Kent and Medway and of Sussex
  rows  │ QKS £3.95bn | QNX £3.82bn
  says  │ Kent and Medway has the larger budget (£3.95bn), £130m more than Sussex (£3.82bn).

  ask   │ mean digital maturity score by region
  means │ Mean DMA score 2025 by region, highest first
  rows  │ London 3.28 | Midlands 2.96 | South West 2.83 | North West 2.71 | North East and Yorkshire 2.70 | East of
        │ England 2.67 | South East 2.63
  says  │ London has the highest mean DMA score (3.28) and the South East the lowest (2.63).
  then  │ total population instead
  means │ Total population 2022 by region, highest first
  rows  │ Midlands 10,956,592 | South East 9,073,701 | London 8,866,180 | North East and Yorkshire 8,540,584 | North
        │ West 7,199,831 | East of England 6,697,937 | South West 5,771,573
  says  │ The Midlands has the largest population (10,956,592) and the South West the smallest (5,771,573).

  ask   │ rank ICSs in the North West by budget
  means │ Budget 2024/25 of the 3 ICSs in North West, highest first
  rows  │ QOP £6.73bn | QYG £6.23bn | QE1 £4.14bn
  says  │ Greater Manchester has the largest budget in the North West (£6.73bn), followed by Cheshire and Merseyside
        │ (£6.23bn) and Lancashire and South Cumbria (£4.14bn).
  then  │ per head
  means │ Core allocation per head 2024/25 of the 3 ICSs in North West, highest first
  rows  │ QYG £1,915 | QE1 £1,907 | QOP £1,761
  says  │ Cheshire and Merseyside has the highest core allocation per head in the North West (£1,915), followed by
        │ Lancashire and South Cumbria (£1,907) and Greater Manchester (£1,761).
  then  │ in 2023/24
  means │ Core allocation per head 2023/24 of the 3 ICSs in North West, highest first
  rows  │ QYG £1,881 | QE1 £1,873 | QOP £1,732
  says  │ Cheshire and Merseyside had the highest core allocation per head in the North West in 2023/24 (£1,881),
        │ followed by Lancashire and South Cumbria (£1,873) and Greater Manchester (£1,732).

  ask   │ number of trusts on Epic
  means │ Number of trusts with EPR supplier Epic Systems Corporation
  rows  │ 9
  says  │ 9 trusts have the EPR supplier Epic Systems Corporation.
  then  │ which are they?
  means │ Trusts with EPR supplier Epic Systems Corporation
  rows  │ RGT Epic Systems Corporation | RDU Epic Systems Corporation | RP4 Epic Systems Corporation | RJ1 Epic
        │ Systems Corporation | RJZ Epic Systems Corporation | R0A Epic Systems Corporation | RH8 Epic Systems
        │ Corporation | RPY Epic Systems Corporation | RRV Epic Systems Corporation
  says  │ 9 trusts have the EPR supplier Epic Systems Corporation: Cambridge University Hospitals NHS Foundation
        │ Trust, Frimley Health NHS Foundation Trust, Great Ormond Street Hospital for Children NHS Foundation Trust
        │ and 6 more.
  then  │ in London only
  means │ Trusts in London with EPR supplier Epic Systems Corporation
  rows  │ RP4 Epic Systems Corporation | RJ1 Epic Systems Corporation | RJZ Epic Systems Corporation | RPY Epic
        │ Systems Corporation | RRV Epic Systems Corporation
  says  │ 5 trusts in London have the EPR supplier Epic Systems Corporation: Great Ormond Street Hospital for Children
        │ NHS Foundation Trust, Guy's and St Thomas' NHS Foundation Trust, King's College Hospital NHS Foundation
        │ Trust, The Royal Marsden NHS Foundation Trust, and University College London Hospitals NHS Foundation Trust.

  ask   │ tell me about Black Country
  means │ DMA score 2025, change in DMA score 2024 to 2025, the seven dimensions 2025, budget 2024/25, core allocation
        │ per head 2024/25, capital (CDEL) 2023/24, population 2022, number of NHS trusts 2023 and EPR coverage 2024
        │ of Black Country
  rows  │ QUA 3.25, 0.64, 2.30, 2.80, 2.00, 2.50, 2.80, 3.80, 3.80, £2.71bn, £1,734, £201m, 1,222,935, 7, 83.3%
  says  │ Black Country's DMA score was 3.25 in 2025, above the England mean (2.85), +0.64 since 2024. It is strongest
        │ at Improve care and Healthy populations (both 3.80) and weakest at Safe practice (2.00).
  then  │ and Staffordshire and Stoke-on-Trent
  means │ DMA score 2025, change in DMA score 2024 to 2025, the seven dimensions 2025, budget 2024/25, core allocation
        │ per head 2024/25, capital (CDEL) 2023/24, population 2022, number of NHS trusts 2023 and EPR coverage 2024
        │ of Staffordshire and Stoke-on-Trent
  rows  │ QNC 3.10, 0.19, 3.00, 3.80, 3.30, 2.50, 2.60, 2.50, 2.40, £2.48bn, £1,757, -, 1,146,249, 3, 100%
  says  │ Staffordshire and Stoke-on-Trent's DMA score was 3.10 in 2025, above the England mean (2.85), +0.19 since
        │ 2024. It is strongest at Smart foundations (3.80) and weakest at Healthy populations (2.40).
`,
);
