/** Corrections, additions, those shown last and those that come next. */
import { manual } from './manual.js';

manual(
  'Conversations that turn',
  `
  ask   │ DMA of Devon
  means │ DMA score 2025 of Devon
  rows  │ QJK 2.68
  says  │ Devon's DMA score was 2.68 in 2025.
  then  │ and Kent?
  means │ DMA score 2025 of Kent and Medway
  rows  │ QKS 2.40
  says  │ Kent and Medway's DMA score was 2.40 in 2025.
  then  │ no, I meant Dorset
  means │ DMA score 2025 of Dorset
  rows  │ QVV 2.31
  says  │ Dorset's DMA score was 2.31 in 2025.
  then  │ sorry, 2024
  means │ DMA score 2024 of Dorset
  rows  │ QVV 2.94
  says  │ Dorset's DMA score was 2.94 in 2024.
  then  │ and the budget?
  means │ Budget 2024/25 of Dorset
  rows  │ QVV £1.72bn
  says  │ Dorset's budget was £1.72bn in 2024/25.
  then  │ how does that compare with England
  means │ Budget 2024/25, the England total of budget 2024/25 and budget 2024/25 minus the England total of Dorset
  rows  │ QVV £1.72bn, £124bn, −£123bn
  says  │ Dorset's budget (£1.72bn) is £123bn below the England total (£124bn).

  ask   │ top 5 ICSs by DMA
  means │ DMA score 2025 of all 42 ICSs, highest 5
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | QUY 3.42 | QMF 3.40
  says  │ Northamptonshire has the highest DMA score of the 42 ICSs (3.74), followed by North Central London
        │ (3.58), North West London (3.49) and 2 more.
  then  │ the second one
  means │ ICSs in place 2 by DMA score 2025, among all 42 ICSs, highest first
  rows  │ QMJ 3.58
  says  │ North Central London ranks 2nd of 42 on DMA score (3.58), in the top quarter.
  then  │ and the next two?
  means │ ICSs in places 3 to 4 by DMA score 2025, among all 42 ICSs, highest first
  rows  │ QRV 3.49 | QUY 3.42
  says  │ North West London ranks 3rd of 42 on DMA score (3.49), in the top quarter; Bristol, North Somerset and
        │ South Gloucestershire ranks 4th of 42 on DMA score (3.42), in the top quarter.
  then  │ sort by population instead
  means │ ICSs in places 3 to 4 by population 2022, among all 42 ICSs, highest first
  rows  │ QYG 2,550,846 | QWO 2,429,755
  says  │ Cheshire and Merseyside ranks 3rd of 42 on population (2,550,846), in the top quarter; West Yorkshire
        │ ranks 4th of 42 on population (2,429,755), in the top quarter.

  ask   │ lowest DMA ICS in London
  means │ DMA score 2025 of the 5 ICSs in London, the lowest
  rows  │ QWE 2.83
  says  │ South West London has the lowest DMA score in London (2.83).
  then  │ what is its budget
  means │ Budget 2024/25 of South West London
  rows  │ QWE £3.16bn
  says  │ South West London's budget was £3.16bn in 2024/25.
  then  │ which trusts does it have
  means │ Trusts in South West London
  rows  │ RJ6 | RVR | RY9 | RAX | RQY | RJ7 | RPY
  says  │ There are 7 trusts in South West London: Croydon Health Services NHS Trust, Epsom and St Helier
        │ University Hospitals NHS Trust, Hounslow and Richmond Community Healthcare NHS Trust, and 4 more.

  ask   │ top 3 ICSs by DMA
  means │ DMA score 2025 of all 42 ICSs, highest 3
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49
  says  │ Northamptonshire has the highest DMA score of the 42 ICSs (3.74), followed by North Central London
        │ (3.58) and North West London (3.49).
  then  │ which of those are in London
  means │ DMA score 2025 of the 2 ICSs among North Central London, North West London and Northamptonshire in
        │ London
  rows  │ QMJ 3.58 | QRV 3.49
  says  │ North Central London has the higher DMA score (3.58), 0.10 above North West London (3.49).

  ask   │ top 4 ICSs by budget
  means │ Budget 2024/25 of all 42 ICSs, highest 4
  rows  │ QHM £7.13bn | QOP £6.73bn | QYG £6.23bn | QWO £5.29bn
  says  │ North East and North Cumbria has the largest budget of the 42 ICSs (£7.13bn), followed by Greater
        │ Manchester (£6.73bn), Cheshire and Merseyside (£6.23bn) and West Yorkshire (£5.29bn).
  then  │ which of them improved
  means │ Change in DMA score 2024 to 2025 of Cheshire and Merseyside, Greater Manchester, North East and North
        │ Cumbria, and West Yorkshire
  rows  │ QYG 2.82, 2.88, 0.06 | QOP 2.44, 2.65, 0.21 | QHM 2.38, 2.50, 0.13 | QWO 1.69, 2.65, 0.96
  says  │ From 2024 to 2025, DMA score rose in all 4 ICSs; West Yorkshire rose most (+0.96).
  then  │ what's their average population
  means │ Mean population 2022 of Cheshire and Merseyside, Greater Manchester, North East and North Cumbria, and
        │ West Yorkshire
  rows  │ 2,724,466
  says  │ The mean population of the four was 2,724,466 in 2022.

  ask   │ compare Kent and Devon on well led
  means │ Well led score 2025 of Kent and Medway and of Devon
  rows  │ QJK 2.30 | QKS 1.50
  says  │ Devon has the higher well led score (2.30), 0.80 above Kent and Medway (1.50).
  then  │ add Dorset
  means │ Well led score 2025 of Kent and Medway, Devon, and Dorset
  rows  │ QJK 2.30 | QVV 2.00 | QKS 1.50
  says  │ Devon has the highest well led score of the three (2.30), and Kent and Medway the lowest (1.50).
  then  │ drop Kent
  means │ Well led score 2025 of Devon and Dorset
  rows  │ QJK 2.30 | QVV 2.00
  says  │ Devon has the higher well led score (2.30), 0.30 above Dorset (2.00).
  then  │ on safe practice
  means │ Safe practice score 2025 of Devon and Dorset
  rows  │ QJK 2.70 | QVV 1.70
  says  │ Devon has the higher safe practice score (2.70), 1.00 above Dorset (1.70).

  ask   │ which ICSs in the South East are above £3bn
  means │ ICSs in South East with budget 2024/25 above £3bn, highest first
  rows  │ QKS £3.95bn | QNX £3.82bn | QRL £3.82bn | QU9 £3.37bn
  says  │ 4 ICSs in the South East have a budget above £3bn: Kent and Medway (£3.95bn), Sussex (£3.82bn),
        │ Hampshire and Isle of Wight (£3.82bn) and Buckinghamshire, Oxfordshire and Berkshire West (£3.37bn).
  then  │ how many
  means │ Number of the 6 ICSs in South East that have budget 2024/25 above £3bn
  rows  │ 4
  says  │ 4 of the 6 ICSs in the South East have a budget above £3bn.
  then  │ and in London?
  means │ Number of the 5 ICSs in London that have budget 2024/25 above £3bn
  rows  │ 5
  says  │ All 5 ICSs in London have a budget above £3bn.

  ask   │ is Devon above the England average
  means │ Whether Devon has DMA score 2025 above the England mean
  rows  │ no | QJK 2.68
  says  │ No: Devon's DMA score (2.68) is below the England mean (2.85).
  then  │ what about on safe practice
  means │ Whether Devon has safe practice score 2025 above the England mean
  rows  │ yes | QJK 2.70
  says  │ Yes: Devon's safe practice score (2.70) is above the England mean (2.35).
  then  │ and Kent?
  means │ Whether Kent and Medway has safe practice score 2025 above the England mean
  rows  │ no | QKS 1.70
  says  │ No: Kent and Medway's safe practice score (1.70) is below the England mean (2.35).

  ask   │ trusts in Cornwall using Epic
  means │ Trusts in Cornwall and the Isles of Scilly with EPR supplier Epic Systems Corporation
  rows  │ none
  says  │ No trust in Cornwall and the Isles of Scilly has the EPR supplier Epic Systems Corporation.
  then  │ and in London for mental health trusts?
  means │ Trusts in London of type Mental Health with EPR supplier Epic Systems Corporation
  rows  │ none
  says  │ No trust in London of type Mental Health has the EPR supplier Epic Systems Corporation.

  ask   │ lowest 2 ICSs in the Midlands in 2025
  means │ DMA score 2025 of the 11 ICSs in Midlands, lowest 2
  rows  │ QJ2 2.46 | QJM 2.49
  says  │ Derby and Derbyshire has the lowest DMA score in the Midlands (2.46), followed by Lincolnshire (2.49).
  then  │ by population instead
  means │ Population 2022 of the 11 ICSs in Midlands, lowest 2
  rows  │ QOC 516,049 | QJM 775,524
  says  │ Shropshire, Telford and Wrekin has the smallest population in the Midlands (516,049), followed by
        │ Lincolnshire (775,524).
  then  │ and in London for budget?
  means │ Budget 2024/25 of the 5 ICSs in London, lowest 2
  rows  │ QWE £3.16bn | QMJ £3.38bn
  says  │ South West London has the smallest budget in London (£3.16bn), followed by North Central London
        │ (£3.38bn).

  ask   │ where does Devon rank
  means │ Rank of Devon on DMA score 2025 among all 42 ICSs, highest first
  rows  │ QJK 2.68
  says  │ Devon ranks 27th of 42 on DMA score (2.68), in the third quarter.
  then  │ and in its region
  means │ Rank of Devon on DMA score 2025 among the 7 ICSs in South West, highest first
  rows  │ QJK 2.68
  says  │ Devon ranks 5th of the 7 ICSs in the South West on DMA score (2.68), in the third quarter.
  then  │ what is its weakest dimension
  means │ DMA score 2025, change in DMA score 2024 to 2025, the seven dimensions 2025, budget 2024/25, core
        │ allocation per head 2024/25, capital (CDEL) 2023/24, population 2022, number of NHS trusts 2023 and EPR
        │ coverage 2024 of the one ICS named Devon in South West, lowest first
  rows  │ QJK 2.68, 0.08, 2.30, 3.80, 2.70, 1.50, 1.40, 2.30, 2.60, £2.69bn, £1,750, £277m, 1,232,660, 4, 50%
  says  │ Devon is weakest at Empower citizens (1.40), and strongest at Smart foundations (3.80).

  ask   │ lowest three trusts in Devon
  means │ DMA score 2025 of trusts in Devon, lowest 3
  rows  │ RA9 1.49 | RWV 2.45 | RK9 2.46
  says  │ Torbay and South Devon NHS Foundation Trust has the lowest DMA score of the trusts in Devon (1.49),
        │ followed by Devon Partnership NHS Trust (2.45) and University Hospitals Plymouth NHS Trust (2.46).
  then  │ what EPR do they use
  means │ EPR supplier (October 2024) of Torbay and South Devon NHS Foundation Trust, University Hospitals
        │ Plymouth NHS Trust, and Devon Partnership NHS Trust
  rows  │ RWV TPP | RA9 - | RK9 -
  says  │ EPR supplier in October 2024: Devon Partnership NHS Trust TPP; Torbay and South Devon NHS Foundation
        │ Trust not published; University Hospitals Plymouth NHS Trust not published.

  ask   │ how many ICSs are above 3
  means │ Number of ICSs that have DMA score 2025 above 3
  rows  │ 11
  says  │ 11 of the 42 ICSs have a DMA score above 3.
  then  │ between 2 and 2.5
  means │ Number of ICSs that have DMA score 2025 between 2 and 2.5
  rows  │ 8
  says  │ 8 of the 42 ICSs have a DMA score between 2 and 2.5.
  then  │ what percentage is that
  means │ Percentage of ICSs that have DMA score 2025 between 2 and 2.5
  rows  │ 19%
  says  │ 19% of the 42 ICSs (8) have a DMA score between 2 and 2.5.
  then  │ and in the Midlands?
  means │ Percentage of the 11 ICSs in Midlands that have DMA score 2025 between 2 and 2.5
  rows  │ 18.2%
  says  │ 18.2% of the 11 ICSs in the Midlands (2) have a DMA score between 2 and 2.5.
  then  │ which ones
  means │ ICSs in Midlands with DMA score 2025 between 2 and 2.5, highest first
  rows  │ QJM 2.49 | QJ2 2.46
  says  │ 2 ICSs in the Midlands have a DMA score between 2 and 2.5: Lincolnshire (2.49) and Derby and Derbyshire
        │ (2.46).

  ask   │ top 3 ICSs by budget
  means │ Budget 2024/25 of all 42 ICSs, highest 3
  rows  │ QHM £7.13bn | QOP £6.73bn | QYG £6.23bn
  says  │ North East and North Cumbria has the largest budget of the 42 ICSs (£7.13bn), followed by Greater
        │ Manchester (£6.73bn) and Cheshire and Merseyside (£6.23bn).
  then  │ what's their average population
  means │ Mean population 2022 of Cheshire and Merseyside, Greater Manchester, and North East and North Cumbria
  rows  │ 2,822,703
  says  │ The mean population of Cheshire and Merseyside, Greater Manchester, and North East and North Cumbria was
        │ 2,822,703 in 2022.

  ask   │ DMA by region
  means │ Mean DMA score 2025 by region, highest first
  rows  │ London 3.28 | Midlands 2.96 | South West 2.83 | North West 2.71 | North East and Yorkshire 2.70 | East
        │ of England 2.67 | South East 2.63
  says  │ London has the highest mean DMA score (3.28) and the South East the lowest (2.63).
  then  │ its ICSs
  means │ refused not_understood
  says  │ I could not tell what "its" or "ICSs" should mean here.
`,
);
