/** Follow-ups about amounts: of another figure or period, as a part of another, by how much, beside another place. */
import { manual } from './manual.js';

manual(
  'Conversations about amounts',
  `
  ask   │ Which ICSs got worse?
  means │ ICSs with a fall in DMA score 2024 to 2025, largest fall first
  rows  │ QJG 3.19, 2.33, −0.86 | QJ2 3.22, 2.46, −0.76 | QVV 2.94, 2.31, −0.64 | QNX 2.65, 2.51, −0.14 | =5 QH8
        │ 2.67, 2.58, −0.08 | =5 QT1 3.01, 2.93, −0.08 | QE1 2.64, 2.60, −0.04 | QMM 2.75, 2.72, −0.03
  says  │ 8 ICSs had a fall in DMA score between 2024 and 2025: Suffolk and North East Essex (−0.86), Derby and
        │ Derbyshire (−0.76), Dorset (−0.64) and 5 more.
  then  │ By how much in percent?
  means │ ICSs with a fall in DMA score 2024 to 2025, largest fall first
  rows  │ QJG 3.19, 2.33, −27% | QJ2 3.22, 2.46, −23.7% | QVV 2.94, 2.31, −21.7% | QNX 2.65, 2.51, −5.2% | QH8
        │ 2.67, 2.58, −3.1% | QT1 3.01, 2.93, −2.8% | QE1 2.64, 2.60, −1.5% | QMM 2.75, 2.72, −1%
  says  │ 8 ICSs had a fall in DMA score between 2024 and 2025: Suffolk and North East Essex (−27%), Derby and
        │ Derbyshire (−23.7%), Dorset (−21.7%) and 5 more.

  ask   │ bottom 5 ICSs
  means │ DMA score 2025 of all 42 ICSs, lowest 5
  rows  │ =1 QU9 2.31 | =1 QVV 2.31 | QJG 2.33 | QKS 2.40 | QUE 2.44
  says  │ Dorset is joint lowest of the 42 ICSs on DMA score, at 2.31, with Buckinghamshire, Oxfordshire and
        │ Berkshire West. Next are Suffolk and North East Essex (2.33), Kent and Medway (2.40) and Cambridgeshire
        │ and Peterborough (2.44).
  then  │ how many are in the Midlands?
  means │ Number of the 5 ICSs with the lowest DMA score 2025 that are in Midlands
  rows  │ 0
  says  │ None of the 5 ICSs with the lowest DMA score is in the Midlands.

  ask   │ Compare Kent and Sussex on DMA
  means │ DMA score 2025 of Kent and Medway and of Sussex
  rows  │ QKS 2.40 | QNX 2.51
  says  │ Sussex has the higher DMA score (2.51), 0.11 above Kent and Medway (2.40).
  then  │ now on budget
  means │ Budget 2024/25 of Kent and Medway and of Sussex
  rows  │ QKS £3.95bn | QNX £3.82bn
  says  │ Kent and Medway has the larger budget (£3.95bn), £130m more than Sussex (£3.82bn).
  then  │ which has the bigger population?
  means │ Population 2022 of Sussex and of Kent and Medway
  rows  │ QKS 1,875,893 | QNX 1,721,021
  says  │ Kent and Medway has the larger population (1,875,893), 154,872 more than Sussex (1,721,021).

  ask   │ core allocation per head for Lincolnshire
  means │ Core allocation per head 2024/25 of Lincolnshire
  rows  │ QJM £1,749
  says  │ Lincolnshire's core allocation per head was £1,749 in 2024/25.
  then  │ is that more than England?
  means │ Whether Lincolnshire has core allocation per head 2024/25 above the England figure
  rows  │ yes | QJM £1,749
  says  │ Yes: Lincolnshire's core allocation per head (£1,749) is above the England figure (£1,670).
  then  │ rank in the Midlands?
  means │ Rank of Lincolnshire on core allocation per head 2024/25 among the 11 ICSs in Midlands, highest first
  rows  │ QJM £1,749
  says  │ Lincolnshire ranks 2nd of the 11 ICSs in the Midlands on core allocation per head (£1,749), in the top
        │ quarter.

  ask   │ Running costs in the North East and North Cumbria
  means │ Running cost allowance 2024/25 of North East and North Cumbria
  rows  │ QHM £48.3m
  says  │ North East and North Cumbria's running cost allowance was £48.3m in 2024/25.
  then  │ as a share of its budget
  means │ Running cost allowance 2024/25 as a percentage of budget 2024/25 of North East and North Cumbria
  rows  │ QHM 0.7%
  says  │ North East and North Cumbria's running cost allowance as a percentage of budget was 0.7% in 2024/25.
  then  │ and for West Yorkshire
  means │ Running cost allowance 2024/25 as a percentage of budget 2024/25 of West Yorkshire
  rows  │ QWO 0.7%
  says  │ West Yorkshire's running cost allowance as a percentage of budget was 0.7% in 2024/25.

  ask   │ lowest running cost allowance
  means │ Running cost allowance 2024/25 of all 42 ICSs, lowest 5
  rows  │ QOC £7.78m | QSL £8.85m | QT6 £9.17m | QR1 £10.1m | QPM £11.6m
  says  │ Shropshire, Telford and Wrekin has the smallest running cost allowance of the 42 ICSs (£7.78m), followed
        │ by Somerset (£8.85m), Cornwall and the Isles of Scilly (£9.17m) and 2 more.
  then  │ in 2023/24?
  means │ Running cost allowance 2023/24 of all 42 ICSs, lowest 5
  rows  │ QOC £9.49m | QSL £10.8m | QT6 £11.2m | QR1 £12.4m | QPM £14.2m
  says  │ Shropshire, Telford and Wrekin had the smallest running cost allowance of the 42 ICSs in 2023/24
        │ (£9.49m), followed by Somerset (£10.8m), Cornwall and the Isles of Scilly (£11.2m) and 2 more.
  then  │ how much did it drop?
  means │ Change in running cost allowance 2023/24 to 2024/25 of Cornwall and the Isles of Scilly;
        │ Gloucestershire; Northamptonshire; Shropshire, Telford and Wrekin; and Somerset
  rows  │ QT6 −£2.02m | QR1 −£2.23m | QPM −£2.56m | QOC −£1.71m | QSL −£1.95m
  says  │ From 2023/24 to 2024/25, running cost allowance fell in all 5 ICSs; Northamptonshire fell most
        │ (−£2.56m).

  ask   │ Bristol DMA
  means │ DMA score 2025 of Bristol, North Somerset and South Gloucestershire
  rows  │ QUY 3.42
  says  │ Bristol, North Somerset and South Gloucestershire's DMA score was 3.42 in 2025.
  then  │ 2024?
  means │ DMA score 2024 of Bristol, North Somerset and South Gloucestershire
  rows  │ QUY 2.99
  says  │ Bristol, North Somerset and South Gloucestershire's DMA score was 2.99 in 2024.
  then  │ change?
  means │ Change in DMA score 2024 to 2025 of Bristol, North Somerset and South Gloucestershire
  rows  │ QUY 2.99, 3.42, 0.43
  says  │ Bristol, North Somerset and South Gloucestershire's DMA score rose by 0.43, from 2.99 in 2024 to 3.42 in
        │ 2025.

  ask   │ score for Coventry
  means │ DMA score 2025 of Coventry and Warwickshire
  rows  │ QWU 3.15
  says  │ Coventry and Warwickshire's DMA score was 3.15 in 2025.
  then  │ and 2024
  means │ DMA score 2024 of Coventry and Warwickshire
  rows  │ QWU 1.88
  says  │ Coventry and Warwickshire's DMA score was 1.88 in 2024.
  then  │ so how much up?
  means │ Change in DMA score 2024 to 2025 of Coventry and Warwickshire
  rows  │ QWU 1.88, 3.15, 1.28
  says  │ Coventry and Warwickshire's DMA score rose by 1.28, from 1.88 in 2024 to 3.15 in 2025.

  ask   │ What is Devon's budget?
  means │ Budget 2024/25 of Devon
  rows  │ QJK £2.69bn
  says  │ Devon's budget was £2.69bn in 2024/25.
  then  │ And Cornwall's?
  means │ Budget 2024/25 of Cornwall and the Isles of Scilly
  rows  │ QT6 £1.32bn
  says  │ Cornwall and the Isles of Scilly's budget was £1.32bn in 2024/25.
  then  │ What's the difference?
  means │ Budget 2024/25 of Cornwall and the Isles of Scilly and of Devon
  rows  │ QT6 £1.32bn | QJK £2.69bn
  says  │ Devon has the larger budget (£2.69bn), £1.36bn more than Cornwall and the Isles of Scilly (£1.32bn).

  ask   │ share of England's budget held by the top 5 DMA
  means │ Share of budget 2024/25 held by the 5 ICSs with the highest DMA score 2025
  rows  │ 13.2%
  says  │ The 5 ICSs with the highest DMA score hold 13.2% of England's budget.
  then  │ and by the bottom 5
  means │ Share of budget 2024/25 held by the 5 ICSs with the lowest DMA score 2025
  rows  │ 10.4%
  says  │ The 5 ICSs with the lowest DMA score hold 10.4% of England's budget.

  ask   │ Who's the worst on support people?
  means │ Support people score 2025 of all 42 ICSs, the lowest
  rows  │ =1 QU9 1.00 | =1 QUE 1.00 | =1 QE1 1.00 | =1 QH8 1.00 | =1 QHM 1.00 | =1 QJG 1.00
  says  │ Six ICSs are joint lowest of the 42 ICSs on support people score, at 1.00: Cambridgeshire and
        │ Peterborough, Lancashire and South Cumbria, Mid and South Essex, North East and North Cumbria, and 2
        │ more.
  then  │ what's the England average for it?
  means │ Mean support people score 2025 of all 42 ICSs
  rows  │ 1.96
  says  │ England's mean support people score was 1.96 in 2025.

  ask   │ Show me Derby's seven dimensions
  means │ The seven dimensions 2025 of Derby and Derbyshire
  rows  │ QJ2 2.50, 2.30, 1.70, 2.50, 2.40, 2.00, 1.80
  says  │ Derby and Derbyshire is strongest at Well led and Support people (both 2.50) and weakest at Safe
        │ practice (1.70).
  then  │ who is best in England at that?
  means │ refused not_understood
  says  │ I could not tell what "best" should mean here.

  ask   │ DMA for Hampshire
  means │ DMA score 2025 of Hampshire and Isle of Wight
  rows  │ QRL 2.75
  says  │ Hampshire and Isle of Wight's DMA score was 2.75 in 2025.
  then  │ and its trusts
  means │ Trusts in Hampshire and Isle of Wight
  rows  │ RN5 | R1F | RHU | R1C | RYE | RW1 | RHM
  says  │ There are 7 trusts in Hampshire and Isle of Wight: Hampshire Hospitals NHS Foundation Trust, Isle of
        │ Wight NHS Trust, Portsmouth Hospitals NHS Trust and 4 more.
  then  │ the best one's EPR supplier?
  means │ refused not_understood
  says  │ I could not tell what "best one's" or "EPR supplier" should mean here.

  ask   │ what is the Midlands' budget?
  means │ Total budget 2024/25 of Midlands
  rows  │ Midlands £23.4bn
  says  │ The Midlands' budget was £23.4bn in 2024/25.
  then  │ so which gets more?
  means │ refused not_understood
  says  │ I could not tell what is asked.
  then  │ per head
  means │ Core allocation per head 2024/25 of Midlands
  rows  │ Midlands £1,665
  says  │ The Midlands' core allocation per head was £1,665 in 2024/25.
  then  │ compared with the South East
  means │ Core allocation per head 2024/25 of Midlands and South East
  rows  │ Midlands £1,665 | South East £1,608
  says  │ The Midlands has the higher core allocation per head (£1,665), £56 above the South East (£1,608).
  then  │ so which gets more?
  means │ Core allocation per head 2024/25 of Midlands and South East
  rows  │ Midlands £1,665 | South East £1,608
  says  │ The Midlands has the higher core allocation per head (£1,665), £56 above the South East (£1,608).

  ask   │ Devon's budget
  means │ Budget 2024/25 of Devon
  rows  │ QJK £2.69bn
  says  │ Devon's budget was £2.69bn in 2024/25.
  then  │ how much did it go up?
  means │ Change in budget 2023/24 to 2024/25 of Devon
  rows  │ QJK £32.7m
  says  │ Devon's budget rose by £32.7m from 2023/24 to 2024/25.
  then  │ in percent?
  means │ Percentage change in budget 2023/24 to 2024/25 of Devon
  rows  │ QJK £2.65bn, £2.69bn, 1.2%
  says  │ Devon's budget rose by 1.2%, from £2.65bn in 2023/24 to £2.69bn in 2024/25.

  ask   │ top 3 by budget
  means │ Budget 2024/25 of all 42 ICSs, highest 3
  rows  │ QHM £7.13bn | QOP £6.73bn | QYG £6.23bn
  says  │ North East and North Cumbria has the largest budget of the 42 ICSs (£7.13bn), followed by Greater
        │ Manchester (£6.73bn) and Cheshire and Merseyside (£6.23bn).
  then  │ how did they change?
  means │ Change in budget 2023/24 to 2024/25 of Cheshire and Merseyside, Greater Manchester, and North East and
        │ North Cumbria
  rows  │ QYG £6.14bn, £6.23bn, £88.1m | QOP £6.65bn, £6.73bn, £87.6m | QHM £7.02bn, £7.13bn, £111m
  says  │ From 2023/24 to 2024/25, budget rose in all 3 ICSs; North East and North Cumbria rose most (+£111m).

  ask   │ who has the highest DMA in London?
  means │ DMA score 2025 of the 5 ICSs in London, the highest
  rows  │ QMJ 3.58
  says  │ North Central London has the highest DMA score in London (3.58).
  then  │ and in England?
  means │ DMA score 2025 of all 42 ICSs, the highest
  rows  │ QPM 3.74
  says  │ Northamptonshire has the highest DMA score of the 42 ICSs (3.74).
  then  │ what is England's average?
  means │ Mean DMA score 2025 of all 42 ICSs
  rows  │ 2.85
  says  │ England's mean DMA score was 2.85 in 2025.

  ask   │ safe practice of Derby
  means │ Safe practice score 2025 of Derby and Derbyshire
  rows  │ QJ2 1.70
  says  │ Derby and Derbyshire's safe practice score was 1.70 in 2025.
  then  │ who is best in England at that?
  means │ Safe practice score 2025 of all 42 ICSs, the highest
  rows  │ QR1 4.00
  says  │ Gloucestershire has the highest safe practice score of the 42 ICSs (4.00).

  ask   │ What is the population of Devon?
  means │ Population 2022 of Devon
  rows  │ QJK 1,232,660
  says  │ Devon's population was 1,232,660 in 2022.
  then  │ And Cornwall?
  means │ Population 2022 of Cornwall and the Isles of Scilly
  rows  │ QT6 577,694
  says  │ Cornwall and the Isles of Scilly's population was 577,694 in 2022.
  then  │ Which is bigger?
  means │ Population 2022 of Cornwall and the Isles of Scilly and of Devon
  rows  │ QT6 577,694 | QJK 1,232,660
  says  │ Devon has the larger population (1,232,660), 654,966 more than Cornwall and the Isles of Scilly
        │ (577,694).
`,
);
