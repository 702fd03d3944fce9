/** Distances below a target, ranges, whole lists, shares of a named whole, who leads whom, what is no name: said as others say it. */
import { manual } from './manual.js';

manual(
  'Said by others',
  `
  ask   │ who is the greatest distance below their funding target?
  means │ Distance from target 2024/25 of all 42 ICSs, the lowest
  rows  │ QHL −3%
  says  │ Birmingham and Solihull has the lowest distance from target of the 42 ICSs (−3%).

  ask   │ which systems are most underfunded against their target?
  means │ Distance from target 2024/25 of all 42 ICSs, lowest 5
  rows  │ QHL −3% | QU9 −2.7% | QUY −1.4% | QOX −0.4% | QJG 0%
  says  │ Birmingham and Solihull has the lowest distance from target of the 42 ICSs (−3%), followed by
        │ Buckinghamshire, Oxfordshire and Berkshire West (−2.7%), Bristol, North Somerset and South
        │ Gloucestershire (−1.4%) and 2 more.

  ask   │ ICSs with the largest gap below funding target
  means │ Distance from target 2024/25 of all 42 ICSs, lowest 5
  rows  │ QHL −3% | QU9 −2.7% | QUY −1.4% | QOX −0.4% | QJG 0%
  says  │ Birmingham and Solihull has the lowest distance from target of the 42 ICSs (−3%), followed by
        │ Buckinghamshire, Oxfordshire and Berkshire West (−2.7%), Bristol, North Somerset and South
        │ Gloucestershire (−1.4%) and 2 more.

  ask   │ what is the population of ICSs scoring under 2.5?
  means │ Total population 2022 of ICSs with DMA score 2025 below 2.5
  rows  │ 8,231,387
  says  │ The population of the ICSs with a DMA score below 2.5 was 8,231,387 in 2022.

  ask   │ number of people in ICSs over target
  means │ Total population 2022 of ICSs with distance from target 2024/25 above 0%
  rows  │ 48,867,560
  says  │ The population of the ICSs with a distance from target above 0% was 48,867,560 in 2022.

  ask   │ who falls between 2.6 and 2.7 on DMA?
  means │ ICSs with DMA score 2025 between 2.6 and 2.7, highest first
  rows  │ QJK 2.68 | =2 QOP 2.65 | =2 QOQ 2.65 | =2 QWO 2.65 | QT6 2.61 | QE1 2.60
  says  │ 6 ICSs have a DMA score between 2.6 and 2.7: Devon (2.68), Greater Manchester (2.65), Humber and North
        │ Yorkshire (2.65) and 3 more.

  ask   │ CDEL in the £180m to £200m range
  means │ ICSs with capital (CDEL) 2023/24 between £180m and £200m, highest first
  rows  │ QKS £191m | QM7 £187m | QE1 £185m | QJG £184m | QOQ £181m
  says  │ 5 ICSs have CDEL capital between £180m and £200m: Kent and Medway (£191m), Hertfordshire and West Essex
        │ (£187m), Lancashire and South Cumbria (£185m), Suffolk and North East Essex (£184m) and Humber and North
        │ Yorkshire (£181m).

  ask   │ rank every East of England ICS on improve care, starting with the worst
  means │ Improve care score 2025 of the 6 ICSs in East of England, lowest first
  rows  │ QMM 2.30 | QHG 2.50 | =3 QH8 2.80 | =3 QJG 2.80 | QUE 3.00 | QM7 3.50
  says  │ Norfolk and Waveney has the lowest improve care score in the East of England (2.30), followed by
        │ Bedfordshire, Luton and Milton Keynes (2.50) and Mid and South Essex (2.80). Hertfordshire and West
        │ Essex has the highest (3.50).

  ask   │ where is the largest spread in DMA scores by region - which region?
  means │ Range of DMA score 2025 by region, highest first
  rows  │ Midlands 1.28 | South West 1.11 | East of England 0.81 | London 0.75 | South East 0.61 | North East and
        │ Yorkshire 0.50 | North West 0.28
  says  │ The Midlands has the highest range of DMA score of the regions (1.28), followed by the South West (1.11)
        │ and the East of England (0.81). The North West has the lowest (0.28).

  ask   │ acute trusts with no EPR as a share of all acute trusts
  means │ Percentage of trusts of type Acute that have no EPR in place
  rows  │ 14.8%
  says  │ 14.8% of the 135 trusts of type Acute (20) have no EPR in place.

  ask   │ does the South West lead the South East on digital maturity?
  means │ Whether South West has mean DMA score 2025 above the South East mean
  rows  │ yes | South West 2.83
  says  │ Yes: the South West's mean DMA score (2.83) is above the South East mean (2.63).

  ask   │ Devon in front of Dorset?
  means │ Whether Devon has DMA score 2025 above that of Dorset
  rows  │ yes | QJK 2.68
  says  │ Yes: Devon's DMA score (2.68) is above Dorset's (2.31).

  ask   │ ICS Digital Council - who chairs and who sponsors it?
  means │ 2 published statements on ICS Digital Council, 2023
  rows  │ council-chair | council-sponsor
  says  │ The ICS Digital Council is chaired by Paul Charnley. The ICS Digital Council is sponsored by Dell.

  ask   │ which EPR supplier crops up most often?
  means │ Number of trusts by EPR supplier, the highest
  rows  │ Oracle Cerner Corporation, 30
  says  │ Oracle Cerner Corporation is the most common EPR supplier (30 trusts).

  ask   │ DMA score of ICB code QWO
  means │ DMA score 2025 of West Yorkshire
  rows  │ QWO 2.65
  says  │ West Yorkshire's DMA score was 2.65 in 2025.

  ask   │ total number of ambulance trusts?
  means │ Number of trusts of type Ambulance
  rows  │ 10
  says  │ There are 10 trusts of type Ambulance.

  ask   │ cancer waits by ICS
  means │ refused out_of_scope
  says  │ I hold nothing about "cancer" or "waits": Digital maturity of Integrated Care Systems in England.

  ask   │ number of ducks in each ICS
  means │ refused out_of_scope
  says  │ I hold nothing about "ducks": Digital maturity of Integrated Care Systems in England.

  ask   │ top 4 ICBs most over target allocation
  means │ Distance from target 2024/25 of all 42 ICSs, highest 4
  rows  │ QXU 6.6% | QKK 5.9% | QNX 5.3% | QE1 4.8%
  says  │ Surrey Heartlands has the highest distance from target of the 42 ICSs (6.6%), followed by South East
        │ London (5.9%), Sussex (5.3%) and Lancashire and South Cumbria (4.8%).

  ask   │ I want the ICBs that are funded furthest over their target allocation, just the top four
  means │ Distance from target 2024/25 of all 42 ICSs, highest 4
  rows  │ QXU 6.6% | QKK 5.9% | QNX 5.3% | QE1 4.8%
  says  │ Surrey Heartlands has the highest distance from target of the 42 ICSs (6.6%), followed by South East
        │ London (5.9%), Sussex (5.3%) and Lancashire and South Cumbria (4.8%).
`,
);
