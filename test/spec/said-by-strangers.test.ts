/** What people ask who do not know how questions are read: each word of theirs counts, or is one that says nothing. */
import { manual } from './manual.js';

manual(
  'Said by strangers',
  `
  ask   │ who is over target by more than 5%
  means │ ICSs with distance from target 2024/25 above 5%, highest first
  rows  │ QXU 6.6% | QKK 5.9% | QNX 5.3%
  says  │ 3 ICSs have a distance from target above 5%: Surrey Heartlands (6.6%), South East London (5.9%) and
        │ Sussex (5.3%).

  ask   │ East of England ICSs yet to hit 100 per cent EPR coverage
  means │ ICSs in East of England with EPR coverage 2024 below 100%, lowest first
  rows  │ QMM 40%
  says  │ One ICS in the East of England has EPR coverage below 100%: Norfolk and Waveney (40%).

  ask   │ trend in Sussex's DMA from 2019
  means │ refused no_data
  says  │ DMA score is not published for 2019, only for 2024 and 2025.

  ask   │ best 5 trusts dma score
  means │ DMA score 2025 of all trusts, highest 5
  rows  │ RWX 3.77 | REN 3.62 | RRV 3.48 | RBS 3.42 | RY4 3.40
  says  │ Berkshire Healthcare NHS Foundation Trust has the highest DMA score of the 204 trusts with a figure
        │ (3.77), followed by The Clatterbridge Cancer Centre NHS Foundation Trust (3.62), University College
        │ London Hospitals NHS Foundation Trust (3.48) and 2 more.

  ask   │ Could you tell me where Surrey Heartlands sits on capital per head, please?
  means │ Rank of Surrey Heartlands on capital (CDEL) 2023/24 per head (population 2022) among all 42 ICSs,
        │ highest first
  rows  │ QXU £115
  says  │ Surrey Heartlands ranks 23rd of 29 on CDEL capital per head (£115), in the bottom quarter.

  ask   │ acutes by region
  means │ Number of trusts that are of type Acute, by region, highest first
  rows  │ =1 Midlands 23 | =1 North West 23 | =3 London 22 | =3 North East and Yorkshire 22 | South East 18 | East
        │ of England 14 | South West 13
  says  │ The Midlands and the North West have the most trusts that are of type Acute (23 each); the South West
        │ has the fewest (13).

  ask   │ Primary medical funding allocation: who are the top 5 per person?
  means │ Primary medical allocation 2024/25 per head (population 2022) of all 42 ICSs, highest 5
  rows  │ QRV £215 | QMJ £212 | QHL £209 | QMM £206 | QJM £205
  says  │ North West London has the highest primary medical allocation per head of the 42 ICSs (£215), followed by
        │ North Central London (£212), Birmingham and Solihull (£209) and 2 more.

  ask   │ does the north west get more £ than the north east and yorkshire
  means │ Whether North West has total budget 2024/25 above the North East and Yorkshire total
  rows  │ no | North West £17.1bn
  says  │ No: the North West's budget (£17.1bn) is below the North East and Yorkshire total (£19.2bn).

  ask   │ epr coverage vs dma
  means │ Relationship between EPR coverage 2024 and DMA score 2025 of all 42 ICSs
  rows  │ 0.05, 42
  says  │ There is little or no linear relationship between EPR coverage and DMA score (r = 0.05, 42 ICSs).

  ask   │ Graph ICS DMA against provider DMA
  means │ Relationship between DMA score 2025 and provider DMA score 2025 of all 42 ICSs
  rows  │ 0.13, 42
  says  │ There is little or no linear relationship between DMA score and provider DMA score (r = 0.13, 42 ICSs).

  ask   │ which ics's have regressed since 2024
  means │ ICSs with a fall in DMA score 2024 to 2025, largest fall first
  rows  │ QJG 3.19, 2.33, −0.86 | QJ2 3.22, 2.46, −0.76 | QVV 2.94, 2.31, −0.64 | QNX 2.65, 2.51, −0.14 | =5 QH8
        │ 2.67, 2.58, −0.08 | =5 QT1 3.01, 2.93, −0.08 | QE1 2.64, 2.60, −0.04 | QMM 2.75, 2.72, −0.03
  says  │ 8 ICSs had a fall in DMA score between 2024 and 2025: Suffolk and North East Essex (−0.86), Derby and
        │ Derbyshire (−0.76), Dorset (−0.64) and 5 more.

  ask   │ As a supplier I'd like to know the number of trusts that haven't got an EPR
  means │ Number of trusts with no EPR in place
  rows  │ 20
  says  │ 20 trusts have no EPR in place.

  ask   │ which ICSs fell in 2025
  means │ ICSs with a fall in DMA score 2024 to 2025, largest fall first
  rows  │ QJG 3.19, 2.33, −0.86 | QJ2 3.22, 2.46, −0.76 | QVV 2.94, 2.31, −0.64 | QNX 2.65, 2.51, −0.14 | =5 QH8
        │ 2.67, 2.58, −0.08 | =5 QT1 3.01, 2.93, −0.08 | QE1 2.64, 2.60, −0.04 | QMM 2.75, 2.72, −0.03
  says  │ 8 ICSs had a fall in DMA score between 2024 and 2025: Suffolk and North East Essex (−0.86), Derby and
        │ Derbyshire (−0.76), Dorset (−0.64) and 5 more.

  ask   │ which systems fall in the 2 to 2.5 band for digital maturity score
  means │ ICSs with DMA score 2025 between 2 and 2.5, highest first
  rows  │ QHM 2.50 | QJM 2.49 | QJ2 2.46 | QUE 2.44 | QKS 2.40 | QJG 2.33 | =7 QU9 2.31 | =7 QVV 2.31
  says  │ 8 ICSs have a DMA score between 2 and 2.5: North East and North Cumbria (2.50), Lincolnshire (2.49),
        │ Derby and Derbyshire (2.46) and 5 more.

  ask   │ i've gotta know devon's dma
  means │ DMA score 2025 of Devon
  rows  │ QJK 2.68
  says  │ Devon's DMA score was 2.68 in 2025.

  ask   │ Spanning two counties, which ICS has the highest DMA
  means │ refused out_of_scope
  says  │ I hold nothing about "Spanning" or "counties": Digital maturity of Integrated Care Systems in England.

  ask   │ coastal but which ICS scores highest
  means │ refused out_of_scope
  says  │ I hold nothing about "coastal": Digital maturity of Integrated Care Systems in England.

  ask   │ As a share, how much CDEL goes to London
  means │ Share of capital (CDEL) 2023/24 held by London
  rows  │ 22.8%
  says  │ London holds 22.8% of the CDEL capital published for 29 of the 42 ICSs.

  ask   │ got a call with Sussex in five mins, what's their DMA
  means │ DMA score 2025 of Sussex
  rows  │ QNX 2.51
  says  │ Sussex's DMA score was 2.51 in 2025.
`,
);
