/** Threads that go on with the place that came first, with the second of those shown, with one thing instead of another. */
import { manual } from './manual.js';

manual(
  'Conversations about what was shown',
  `
  ask   │ which region has the biggest budget?
  means │ Total budget 2024/25 by region, the highest
  rows  │ Midlands £23.4bn
  says  │ The Midlands has the largest budget of the regions (£23.4bn).

  then  │ list the ICSs in that one
  means │ ICSs in Midlands
  rows  │ QHL | QUA | QWU | QJ2 | QGH | QK1 | QJM | QPM | QT1 | QOC | QNC
  says  │ There are 11 ICSs in the Midlands: Birmingham and Solihull, Black Country, Coventry and Warwickshire, and 8
        │ more.

  ask   │ which region has the lowest average DMA?
  means │ Mean DMA score 2025 by region, the lowest
  rows  │ South East 2.63
  says  │ The South East has the lowest mean DMA score of the regions (2.63).

  then  │ which trusts are in that region?
  means │ Trusts in South East
  rows  │ RTK | RWX | RXQ | … | RHM | RYR | 29 rows
  says  │ There are 29 trusts in the South East: Ashford and St Peter's Hospitals NHS Foundation Trust, Berkshire
        │ Healthcare NHS Foundation Trust, Buckinghamshire Healthcare NHS Trust, and 26 more.

  then  │ and how many of them use Epic?
  means │ Number of trusts in South East with EPR supplier Epic Systems Corporation
  rows  │ 1
  says  │ One trust in the South East has the EPR supplier Epic Systems Corporation.

  ask   │ which region has the highest population?
  means │ Total population 2022 by region, the highest
  rows  │ Midlands 10,956,592
  says  │ The Midlands has the largest population of the regions (10,956,592).

  then  │ what is its DMA?
  means │ Mean DMA score 2025 of Midlands
  rows  │ Midlands 2.96
  says  │ The Midlands' mean DMA score was 2.96 in 2025.

  ask   │ which region has the highest budget?
  means │ Total budget 2024/25 by region, the highest
  rows  │ Midlands £23.4bn
  says  │ The Midlands has the largest budget of the regions (£23.4bn).

  then  │ how has it changed?
  means │ Change in total budget 2023/24 to 2024/25 of Midlands
  rows  │ Midlands £22.9bn, £23.4bn, £466m
  says  │ The Midlands' budget rose by £466m, from £22.9bn in 2023/24 to £23.4bn in 2024/25.

  ask   │ top 3 ICSs by population
  means │ Population 2022 of all 42 ICSs, highest 3
  rows  │ QHM 3,005,519 | QOP 2,911,744 | QYG 2,550,846
  says  │ North East and North Cumbria has the largest population of the 42 ICSs (3,005,519), followed by Greater
        │ Manchester (2,911,744) and Cheshire and Merseyside (2,550,846).

  then  │ tell me about the third one
  means │ DMA score 2025, change in DMA score 2024 to 2025, the seven dimensions 2025, budget 2024/25, core allocation
        │ per head 2024/25, capital (CDEL) 2023/24, population 2022, number of NHS trusts 2023 and EPR coverage 2024
        │ of Cheshire and Merseyside
  rows  │ QYG 2.88, 0.06, 2.50, 2.50, 2.30, 2.00, 2.30, 2.00, 4.40, £6.23bn, £1,915, £407m, 2,550,846, 16, 87.5%
  says  │ Cheshire and Merseyside's DMA score was 2.88 in 2025, above the England mean (2.85), +0.06 since 2024. It is
        │ strongest at Healthy populations (4.40) and weakest at Support people and Improve care (both 2.00).

  then  │ and its budget?
  means │ Budget 2024/25 of Cheshire and Merseyside
  rows  │ QYG £6.23bn
  says  │ Cheshire and Merseyside's budget was £6.23bn in 2024/25.

  ask   │ top 4 trusts in London by DMA
  means │ DMA score 2025 of trusts in London, highest 4
  rows  │ RRV 3.48 | RYJ 3.27 | R1K 3.25 | RQM 3.23
  says  │ University College London Hospitals NHS Foundation Trust has the highest DMA score of the trusts in London
        │ (3.48), followed by Imperial College Healthcare NHS Trust (3.27), London North West University Healthcare
        │ NHS Trust (3.25) and Chelsea and Westminster Hospital NHS Foundation Trust (3.23).

  then  │ what EPR does the second one use?
  means │ EPR supplier (October 2024) of Imperial College Healthcare NHS Trust
  rows  │ RYJ Oracle Cerner Corporation
  says  │ Imperial College Healthcare NHS Trust's EPR supplier was Oracle Cerner Corporation in October 2024.

  ask   │ bottom 3 ICSs by well led
  means │ Well led score 2025 of all 42 ICSs, lowest 3
  rows  │ =1 QU9 1.50 | =1 QKS 1.50 | =1 QJG 1.50
  says  │ Three ICSs are joint lowest of the 42 ICSs on well led score, at 1.50: Kent and Medway; Suffolk and North
        │ East Essex; and Buckinghamshire, Oxfordshire and Berkshire West.

  then  │ what is the population of the first one?
  means │ Population 2022 of Buckinghamshire, Oxfordshire and Berkshire West
  rows  │ QU9 1,802,735
  says  │ Buckinghamshire, Oxfordshire and Berkshire West's population was 1,802,735 in 2022.

  ask   │ top 4 ICSs by capital
  means │ Capital (CDEL) 2023/24 of all 42 ICSs, highest 4
  rows  │ QYG £407m | QHM £393m | QWO £378m | QRL £355m
  says  │ Cheshire and Merseyside has the most CDEL capital of the 29 ICSs with a figure (£407m), followed by North
        │ East and North Cumbria (£393m), West Yorkshire (£378m) and Hampshire and Isle of Wight (£355m).

  then  │ show the smallest instead
  means │ Capital (CDEL) 2023/24 of all 42 ICSs, lowest 4
  rows  │ QHG £115m | QXU £122m | QK1 £124m | QH8 £139m
  says  │ Bedfordshire, Luton and Milton Keynes has the least CDEL capital of the 29 ICSs with a figure (£115m),
        │ followed by Surrey Heartlands (£122m), Leicester, Leicestershire and Rutland (£124m) and Mid and South Essex
        │ (£139m).

  then  │ per head
  means │ Capital (CDEL) 2023/24 per head (population 2022) of all 42 ICSs, lowest 4
  rows  │ QKS £102 | QOQ £106 | QE1 £106 | QK1 £109
  says  │ Kent and Medway has the lowest CDEL capital per head of the 29 ICSs with a figure (£102), followed by Humber
        │ and North Yorkshire (£106), Lancashire and South Cumbria (£106) and Leicester, Leicestershire and Rutland
        │ (£109).

  ask   │ ICSs in the South West above 2.9
  means │ ICSs in South West with DMA score 2025 above 2.9, highest first
  rows  │ QUY 3.42 | QR1 3.07 | QSL 2.96
  says  │ 3 ICSs in the South West have a DMA score above 2.9: Bristol, North Somerset and South Gloucestershire
        │ (3.42), Gloucestershire (3.07) and Somerset (2.96).

  then  │ which of those has the biggest budget?
  means │ Budget 2024/25 and DMA score 2025 of ICSs in South West with DMA score 2025 above 2.9, the highest by budget
        │ 2024/25
  rows  │ QUY £2.04bn, 3.42
  says  │ Bristol, North Somerset and South Gloucestershire has the largest budget of the ICSs in the South West with
        │ a DMA score above 2.9 (£2.04bn).

  ask   │ which trusts in Devon have no EPR?
  means │ Trusts in Devon with no EPR in place
  rows  │ RA9 no | RK9 no
  says  │ 2 trusts in Devon have no EPR in place: Torbay and South Devon NHS Foundation Trust, and University
        │ Hospitals Plymouth NHS Trust.

  then  │ and which ones use Epic?
  means │ Trusts in Devon with EPR supplier Epic Systems Corporation
  rows  │ RH8 Epic Systems Corporation
  says  │ One trust in Devon has the EPR supplier Epic Systems Corporation: Royal Devon University Healthcare NHS
        │ Foundation Trust.

  ask   │ trusts in Kent on Oracle Cerner
  means │ Trusts in Kent and Medway with EPR supplier Oracle Cerner Corporation
  rows  │ none
  says  │ No trust in Kent and Medway has the EPR supplier Oracle Cerner Corporation.

  then  │ and which have no EPR?
  means │ Trusts in Kent and Medway with no EPR in place
  rows  │ none
  says  │ There is no trust in Kent and Medway with no EPR in place.

  ask   │ plot budget against DMA
  means │ Relationship between budget 2024/25 and DMA score 2025 of all 42 ICSs
  rows  │ −0.06, 42
  says  │ There is little or no linear relationship between budget and DMA score (r = −0.06, 42 ICSs).

  then  │ population instead of budget
  means │ Relationship between population 2022 and DMA score 2025 of all 42 ICSs
  rows  │ −0.08, 42
  says  │ There is little or no linear relationship between population and DMA score (r = −0.08, 42 ICSs).

  then  │ what about safe practice rather than DMA
  means │ Relationship between population 2022 and safe practice score 2025 of all 42 ICSs
  rows  │ 0.00, 42
  says  │ There is little or no linear relationship between population and safe practice score (r = 0.00, 42 ICSs).

  ask   │ DMA of Kent in 2024
  means │ DMA score 2024 of Kent and Medway
  rows  │ QKS 2.39
  says  │ Kent and Medway's DMA score was 2.39 in 2024.

  then  │ Devon instead of Kent
  means │ DMA score 2024 of Devon
  rows  │ QJK 2.60
  says  │ Devon's DMA score was 2.60 in 2024.

  then  │ 2025 instead of 2024
  means │ DMA score 2025 of Devon
  rows  │ QJK 2.68
  says  │ Devon's DMA score was 2.68 in 2025.

  ask   │ does Devon have more people than Dorset?
  means │ Whether Devon has population 2022 above that of Dorset
  rows  │ yes | QJK 1,232,660
  says  │ Yes: Devon's population (1,232,660) is above Dorset's (785,172).

  then  │ by how much?
  means │ Population 2022 of Devon and Dorset
  rows  │ QJK 1,232,660 | QVV 785,172
  says  │ Devon has the larger population (1,232,660), 447,488 more than Dorset (785,172).

  ask   │ does the North West have a higher average DMA than the South West?
  means │ Whether North West has mean DMA score 2025 above the South West mean
  rows  │ no | North West 2.71
  says  │ No: the North West's mean DMA score (2.71) is below the South West mean (2.83).

  then  │ by how much?
  means │ Mean DMA score 2025 of North West and South West
  rows  │ North West 2.71 | South West 2.83
  says  │ The South West has the higher mean DMA score (2.83), 0.12 above the North West (2.71).
`,
);
