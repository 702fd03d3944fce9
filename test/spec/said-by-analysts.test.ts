/** What analysts ask: of whom a share is, what rose by a percentage, what is not published, and what cannot be told. */
import { manual } from './manual.js';

manual(
  'Said by analysts',
  `
  ask   │ By what percentage did Kent's running costs fall?
  means │ Percentage change in running cost allowance 2023/24 to 2024/25 of Kent and Medway
  rows  │ QKS £36.5m, £29.9m, −18%
  says  │ Kent and Medway's running cost allowance fell by 18%, from £36.5m in 2023/24 to £29.9m in 2024/25.

  ask   │ What percentage did Greater Manchester's budget grow by?
  means │ Percentage change in budget 2023/24 to 2024/25 of Greater Manchester
  rows  │ QOP £6.65bn, £6.73bn, 1.3%
  says  │ Greater Manchester's budget rose by 1.3%, from £6.65bn in 2023/24 to £6.73bn in 2024/25.

  ask   │ What was the percentage fall in running costs in England?
  means │ Percentage change in total running cost allowance 2023/24 to 2024/25 of all 42 ICSs
  rows  │ £1.11bn, £909m, −18%
  says  │ England's running cost allowance fell by 18%, from £1.11bn in 2023/24 to £909m in 2024/25.

  ask   │ What is Kent's budget as a percentage of Sussex's?
  means │ Budget 2024/25 and budget 2024/25 as a percentage of that of Sussex of Kent and Medway and of Sussex
  rows  │ QKS £3.95bn, 103.4% | QNX £3.82bn, 100%
  says  │ Kent and Medway's budget (£3.95bn) is 103.4% of that of Sussex (£3.82bn).

  ask   │ Of the ICSs above 3, what share are in London?
  means │ Percentage of ICSs with DMA score 2025 above 3 that are in London
  rows  │ 36.4%
  says  │ 36.4% of the 11 ICSs with a DMA score above 3 (4) are in London.

  ask   │ What share of the trusts without an EPR are in the Midlands?
  means │ Percentage of trusts with no EPR in place that are in Midlands
  rows  │ 35%
  says  │ 35% of the 20 trusts with no EPR in place (7) are in the Midlands.

  ask   │ What percentage of acute trusts improved?
  means │ Percentage of trusts of type Acute that have a rise in DMA score 2024 to 2025
  rows  │ 74.4%
  says  │ 74.4% of the trusts of type Acute had a rise in DMA score between 2024 and 2025.

  ask   │ Market share of TPP among community trusts
  means │ Percentage of trusts of type Community that have EPR supplier TPP
  rows  │ 76.9%
  says  │ 76.9% of the 13 trusts of type Community (10) have the EPR supplier TPP.

  ask   │ What share of Midlands people live in ICSs above 3?
  means │ Share of population 2022 of the 11 ICSs in Midlands held by ICSs with DMA score 2025 above 3
  rows  │ 37.6%
  says  │ The ICSs with a DMA score above 3 have 37.6% of the population of the 11 ICSs in the Midlands.

  ask   │ Which ICSs without a capital figure have a budget above £2bn?
  means │ ICSs with budget 2024/25 above £2bn and no figure for capital (CDEL) 2023/24
  rows  │ QU9 £3.37bn, - | QWU £2.03bn, - | QOP £6.73bn, - | QMM £2.30bn, - | QNC £2.48bn, -
  says  │ 5 ICSs have a budget above £2bn and no figure for CDEL capital: Buckinghamshire, Oxfordshire and
        │ Berkshire West; Coventry and Warwickshire; Greater Manchester; Norfolk and Waveney; and Staffordshire
        │ and Stoke-on-Trent.

  ask   │ Which ICSs with no capital figure have more than 1.5 million people?
  means │ ICSs with population 2022 above 1,500,000 and no figure for capital (CDEL) 2023/24
  rows  │ QU9 1,802,735, - | QOP 2,911,744, -
  says  │ 2 ICSs have a population above 1,500,000 and no figure for CDEL capital: Buckinghamshire, Oxfordshire
        │ and Berkshire West; and Greater Manchester.

  ask   │ Best ICS for DMA that has no published capital
  means │ DMA score 2025 and capital (CDEL) 2023/24 of ICSs with no figure for capital (CDEL) 2023/24, the highest
        │ by DMA score 2025
  rows  │ QPM 3.74, -
  says  │ Northamptonshire has the highest DMA score of the ICSs with no figure for CDEL capital (3.74).

  ask   │ Which ICSs had budget growth above the England average?
  means │ ICSs with percentage change in budget 2023/24 to 2024/25 above the England figure, largest rise first
  rows  │ QU9 £3.27bn, £3.37bn, 2.9% | QJG £2.07bn, £2.13bn, 2.8% | QRV £4.84bn, £4.97bn, 2.8% | … | QMF £4.35bn,
        │ £4.43bn, 1.8% | QKS £3.88bn, £3.95bn, 1.8% | 17 rows
  says  │ 17 ICSs have a percentage change in budget above the England figure: Buckinghamshire, Oxfordshire and
        │ Berkshire West (+2.9%), Suffolk and North East Essex (+2.8%), North West London (+2.8%) and 14 more.

  ask   │ Which ICSs are within 1% of target?
  means │ ICSs with distance from target 2024/25 between −1% and 1%, highest first
  rows  │ QSL 0.9% | QPM 0.4% | QT6 0.2% | … | QJG 0% | QOX −0.4% | 16 rows
  says  │ 16 ICSs have a distance from target between −1% and 1%: Somerset (0.9%), Northamptonshire (0.4%),
        │ Cornwall and the Isles of Scilly (0.2%) and 13 more.

  ask   │ Largest ICS in the South West and its DMA
  means │ Population 2022 and DMA score 2025 of the 7 ICSs in South West, the highest by population 2022
  rows  │ QJK 1,232,660, 2.68
  says  │ Devon has the largest population in the South West (1,232,660); its DMA score was 2.68 in 2025.

  ask   │ Which ICS does Leeds Teaching Hospitals belong to?
  means │ ICS of Leeds Teaching Hospitals NHS Trust
  rows  │ RR8 QWO
  says  │ Leeds Teaching Hospitals NHS Trust is in West Yorkshire.

  ask   │ Rank of the South East for population
  means │ Total population 2022 of South East, among the regions, highest first
  rows  │ South East 9,073,701
  says  │ The South East ranks 2nd of the 7 regions on population (9,073,701), in the second quarter.

  ask   │ How many trusts have not met DSPT standards?
  means │ Number of trusts with DSPT status Approaching Standards
  rows  │ 57
  says  │ 57 trusts have the DSPT status Approaching Standards.

  ask   │ How many trusts exceeded standards in each region?
  means │ Number of trusts that have DSPT status Standards Exceeded, by region, highest first
  rows  │ =1 North East and Yorkshire 3 | =1 North West 3 | =1 South East 3 | =1 South West 3 | Midlands 2 | East
        │ of England 1 | London 0
  says  │ The North East and Yorkshire, the North West, and 2 more have the most trusts that have the DSPT status
        │ Standards Exceeded (3 each); London has the fewest (0).

  ask   │ Which region has the fewest trusts without an EPR?
  means │ Number of trusts that have no EPR in place, by region, the lowest
  rows  │ London 0
  says  │ London has the fewest trusts that have no EPR in place of the regions (0).

  ask   │ Which ICSs use more than one EPR supplier?
  means │ refused not_understood
  says  │ I could not tell what "more than one" or "EPR supplier" should mean here.

  ask   │ Which ICSs dropped out of the top ten?
  means │ refused not_understood
  says  │ I could not tell what "dropped out of" should mean here.

  ask   │ Which ICS is just above Devon on DMA?
  means │ refused not_understood
  says  │ I could not tell what "just" should mean here.

  ask   │ Which ICSs score above the average of their own region?
  means │ refused not_understood
  says  │ I could not tell what "above the average of their own region" should mean here.

  ask   │ What would it cost to bring BOB up to the England average core allocation per head?
  means │ refused not_supported
  says  │ I hold published figures only and make no forecasts.

  ask   │ How big is it?
  means │ refused not_understood
  says  │ I could not tell what "How big" should mean here.

  ask   │ Comparing the 2025 DMA with the 2024 one, how many ICSs improved their score?
  means │ Number of ICSs that have a rise in DMA score 2024 to 2025
  rows  │ 33
  says  │ 33 of the 42 ICSs had a rise in DMA score between 2024 and 2025.

  ask   │ How many systems got a better digital maturity score in 2025 compared with 2024?
  means │ Number of ICSs that have a rise in DMA score 2024 to 2025
  rows  │ 33
  says  │ 33 of the 42 ICSs had a rise in DMA score between 2024 and 2025.

  ask   │ how big is the gap from the lowest to the highest DMA score
  means │ Range, lowest and highest of DMA score 2025 of all 42 ICSs
  rows  │ 1.43, 2.31, 3.74
  says  │ The highest and lowest DMA scores are 1.43 apart: 3.74 (Northamptonshire) and 2.31 (Dorset; and
        │ Buckinghamshire, Oxfordshire and Berkshire West).

  ask   │ Just how severe are the integrated care system cuts that Jon Hoeksma described?
  means │ Published statement on leaders' survey, June
  rows  │ survey-cut-size
  says  │ Jon Hoeksma spoke of deep 30% cuts that ICSs were required to make, when the June survey of 16 ICS
        │ digital leaders was announced.

  ask   │ ICS Digital Council - chair + sponsor?
  means │ 2 published statements on ICS Digital Council, 2023
  rows  │ council-chair | council-sponsor
  says  │ The ICS Digital Council is chaired by Paul Charnley. The ICS Digital Council is sponsored by Dell.

  ask   │ STW - dma scores each year
  means │ Change in DMA score 2024 to 2025 of Shropshire, Telford and Wrekin
  rows  │ QOC 1.57, 2.86, 1.29
  says  │ Shropshire, Telford and Wrekin's DMA score rose by 1.29, from 1.57 in 2024 to 2.86 in 2025.

  ask   │ I need a percentage for my slide: ICSs that have improved since 2024
  means │ Percentage of ICSs that have a rise in DMA score 2024 to 2025
  rows  │ 78.6%
  says  │ 78.6% of the 42 ICSs (33) had a rise in DMA score between 2024 and 2025.

  ask   │ What's the biggest ICS out there we could sell to?
  means │ Population 2022 of all 42 ICSs, the highest
  rows  │ QHM 3,005,519
  says  │ North East and North Cumbria has the largest population of the 42 ICSs (3,005,519).

  ask   │ I'm a NED and would like to know Lincolnshire's ranking for Well Led among Midlands systems.
  means │ Rank of Lincolnshire on well led score 2025 among the 11 ICSs in Midlands, highest first
  rows  │ =10 QJM 1.80
  says  │ Lincolnshire ranks =10th of the 11 ICSs in the Midlands on well led score (1.80), in the bottom quarter.

  ask   │ Could you confirm the total number of integrated care systems?
  means │ Number of ICSs
  rows  │ 42
  says  │ There are 42 ICSs.

  ask   │ Is it true that the top five are all in London?
  means │ refused not_understood
  says  │ I could not tell what "Is it true that" should mean here.

  ask   │ Which ICSs fell below 2.5 in 2025?
  means │ ICSs with DMA score 2025 below 2.5 and a fall in DMA score 2024 to 2025, largest fall first
  rows  │ QJG 2.33, 3.19, −0.86 | QJ2 2.46, 3.22, −0.76 | QVV 2.31, 2.94, −0.64
  says  │ 3 ICSs have a DMA score below 2.5 and had a fall in DMA score between 2024 and 2025: Suffolk and North
        │ East Essex (−0.86), Derby and Derbyshire (−0.76) and Dorset (−0.64).

  ask   │ Which ICSs haven't improved their DMA?
  means │ ICSs with no rise in DMA score 2024 to 2025, largest fall first
  rows  │ QJG 3.19, 2.33, −0.86 | QJ2 3.22, 2.46, −0.76 | QVV 2.94, 2.31, −0.64 | QNX 2.65, 2.51, −0.14 | =5 QH8
        │ 2.67, 2.58, −0.08 | =5 QT1 3.01, 2.93, −0.08 | QE1 2.64, 2.60, −0.04 | QMM 2.75, 2.72, −0.03 | QNQ 2.92,
        │ 2.92, 0.00
  says  │ 9 ICSs had no rise in DMA score between 2024 and 2025: Suffolk and North East Essex (−0.86), Derby and
        │ Derbyshire (−0.76), Dorset (−0.64) and 6 more.

  ask   │ Do acute trusts score higher than community trusts?
  means │ refused not_understood
  says  │ I could not tell what "Do" should mean here.

  ask   │ What share of trusts with Epic are acute trusts?
  means │ Percentage of trusts with EPR supplier Epic Systems Corporation that are of type Acute
  rows  │ 100%
  says  │ 100% of the 9 trusts with the EPR supplier Epic Systems Corporation are of type Acute.

  ask   │ Which region, other than London, has the highest DMA?
  means │ Mean DMA score 2025 by region, of the 37 ICSs outside London, the highest
  rows  │ Midlands 2.96
  says  │ The Midlands has the highest mean DMA score, among the 37 ICSs outside London (2.96).

  ask   │ How far is Devon behind the best ICS in its region?
  means │ refused not_understood
  says  │ I could not tell what "How far is", "behind" or "best" should mean here.

  ask   │ we'd like the budget of Kent
  means │ Budget 2024/25 of Kent and Medway
  rows  │ QKS £3.95bn
  says  │ Kent and Medway's budget was £3.95bn in 2024/25.

  ask   │ I don't know Devon's DMA
  means │ DMA score 2025 of Devon
  rows  │ QJK 2.68
  says  │ Devon's DMA score was 2.68 in 2025.

  ask   │ EPRs: what percentage of trusts have one?
  means │ Percentage of trusts that have EPR in place
  rows  │ 90.4%
  says  │ 90.4% of the 209 trusts of which it is known (189) have an EPR in place.

  ask   │ I'm the regional programme officer for the Midlands and need to know which of our trusts lack an EPR
  means │ Trusts in Midlands with no EPR in place
  rows  │ RQ3 no | RNS no | RK5 no | RL1 no | RRJ no | RL4 no | RWD no
  says  │ 7 trusts in the Midlands have no EPR in place: Birmingham Women's and Children's NHS Foundation Trust,
        │ Northampton General Hospital NHS Trust, Sherwood Forest Hospitals NHS Foundation Trust, and 4 more.

  ask   │ As finance lead I've been asked for the full budget of Greater Manchester, what is it?
  means │ Budget 2024/25 of Greater Manchester
  rows  │ QOP £6.73bn
  says  │ Greater Manchester's budget was £6.73bn in 2024/25.

  ask   │ Which way did NENC's digital maturity marks go between 2024 and 2025?
  means │ DMA score 2024 and 2025 of North East and North Cumbria
  rows  │ QHM 2.38, 2.50
  says  │ North East and North Cumbria's DMA score rose by 0.13, from 2.38 in 2024 to 2.50 in 2025.

  ask   │ Which trusts use Epic?
  means │ Trusts with EPR supplier Epic Systems Corporation
  rows  │ RGT Epic Systems Corporation | RDU Epic Systems Corporation | RP4 Epic Systems Corporation | RJ1 Epic
        │ Systems Corporation | RJZ Epic Systems Corporation | R0A Epic Systems Corporation | RH8 Epic Systems
        │ Corporation | RPY Epic Systems Corporation | RRV Epic Systems Corporation
  says  │ 9 trusts have the EPR supplier Epic Systems Corporation: Cambridge University Hospitals NHS Foundation
        │ Trust, Frimley Health NHS Foundation Trust, Great Ormond Street Hospital for Children NHS Foundation
        │ Trust and 6 more.

  then  │ How many of those are in London?
  means │ Number of trusts in London with EPR supplier Epic Systems Corporation
  rows  │ 5
  says  │ 5 trusts in London have the EPR supplier Epic Systems Corporation.

  then  │ And outside London?
  means │ Number of trusts outside London with EPR supplier Epic Systems Corporation
  rows  │ 4
  says  │ 4 trusts outside London have the EPR supplier Epic Systems Corporation.

  ask   │ As of 2024 we had what DMA in Devon?
  means │ DMA score 2024 of Devon
  rows  │ QJK 2.60
  says  │ Devon's DMA score was 2.60 in 2024.

  ask   │ gp practices per head by region
  means │ GP practices 2023/24 per 100,000 people (population 2022) by region, highest first
  rows  │ North West 13.7 | London 13.5 | Midlands 11.9 | North East and Yorkshire 11.8 | East of England 10.0 |
        │ South West 9.7 | South East 9.2
  says  │ The North West has the most GP practices per 100,000 people (13.7) and the South East the fewest (9.2).
`,
);
