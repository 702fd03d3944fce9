/** Places among groups, spreads of groups, parts of a whole, and what is asked of the members of a ranking. */
import { manual } from './manual.js';

manual(
  'Places, spreads and rankings of rankings',
  `
  ask   │ of the 42 ICSs, what place is Kent in for safe practice?
  means │ Rank of Kent and Medway on safe practice score 2025 among all 42 ICSs, highest first
  rows  │ =35 QKS 1.70
  says  │ Kent and Medway ranks =35th of 42 on safe practice score (1.70), in the bottom quarter.

  ask   │ where does the North West come among the seven regions on average DMA?
  means │ Mean DMA score 2025 of North West, among the regions, highest first
  rows  │ North West 2.71
  says  │ The North West ranks 4th of the 7 regions on mean DMA score (2.71), in the third quarter.

  ask   │ which region has the narrowest spread of DMA scores?
  means │ Range of DMA score 2025 by region, the lowest
  rows  │ North West 0.28
  says  │ The North West has the lowest range of DMA score of the regions (0.28).

  ask   │ which region has the smallest gap between its best and its worst ICS?
  means │ Range of DMA score 2025 by region, the lowest
  rows  │ North West 0.28
  says  │ The North West has the lowest range of DMA score of the regions (0.28).

  ask   │ which region has the largest standard deviation of DMA?
  means │ Standard deviation of DMA score 2025 by region, the highest
  rows  │ South West 0.36
  says  │ The South West has the highest standard deviation of DMA score of the regions (0.36).

  ask   │ lowest, highest and average DMA in the Midlands
  means │ Lowest, highest and mean of DMA score 2025 of the 11 ICSs in Midlands
  rows  │ 2.46, 3.74, 2.96
  says  │ DMA scores of the 11 ICSs in the Midlands run from 2.46 to 3.74.

  ask   │ median and lowest budget of the London ICSs
  means │ Median and lowest of budget 2024/25 of the 5 ICSs in London
  rows  │ £4.20bn, £3.16bn
  says  │ The median budget of the 5 ICSs in London is £4.20bn; the lowest budget of the 5 ICSs in London is
        │ £3.16bn.

  ask   │ what percentage of capital goes to each region?
  means │ Capital (CDEL) 2023/24 as a percentage of the England total by region, highest first
  rows  │ London 22.8% | North East and Yorkshire 16.7% | South East 13.4% | Midlands 13.4% | South West 13.2% |
        │ East of England 11.7% | North West 8.8%
  says  │ London has the highest CDEL capital as a percentage of the England total (22.8%) and the North West the
        │ lowest (8.8%).

  ask   │ what share of the South East's population lives in each ICS?
  means │ Population 2022 as a percentage of the South East total of the 6 ICSs in South East, highest first
  rows  │ QKS 20.7% | QRL 20.3% | QU9 19.9% | QNX 19% | QXU 11.7% | QNQ 8.5%
  says  │ Kent and Medway has the highest population as a percentage of the South East total of the six (20.7%), and
        │ Frimley the lowest (8.5%).

  ask   │ take the five smallest budgets - which has the best DMA?
  means │ DMA score 2025 and budget 2024/25 of the 5 ICSs with the lowest budget 2024/25, the highest by DMA score
        │ 2025
  rows  │ QR1 3.07, £1.28bn
  says  │ Gloucestershire has the highest DMA score of the 5 ICSs with the lowest budget (3.07).

  ask   │ how many of the bottom 10 for DMA are in the East of England?
  means │ Number of the 10 ICSs with the lowest DMA score 2025 that are in East of England
  rows  │ 3
  says  │ 3 of the 10 ICSs with the lowest DMA score are in the East of England.

  ask   │ what percentage of the top ten for DMA are in London?
  means │ Percentage of the 10 ICSs with the highest DMA score 2025 that are in London
  rows  │ 40%
  says  │ 40% of the 10 ICSs with the highest DMA score are in London.

  ask   │ which ICSs are in both the top five for budget and the bottom ten for DMA?
  means │ ICSs in the top 5 by budget 2024/25 and in the bottom 10 by DMA score 2025, lowest first by budget 2024/25
  rows  │ QHM £7.13bn, 2.50
  says  │ There is one ICS in the top 5 by budget and in the bottom 10 by DMA score: North East and North Cumbria
        │ (£7.13bn).

  ask   │ the top 5 for DMA and the top 5 for budget
  means │ refused not_understood
  says  │ I could not tell what "budget" should mean here.

  ask   │ which of the seven is Kent's lowest?
  means │ DMA score 2025, change in DMA score 2024 to 2025, the seven dimensions 2025, budget 2024/25, core
        │ allocation per head 2024/25, capital (CDEL) 2023/24, population 2022, number of NHS trusts 2023 and EPR
        │ coverage 2024 of Kent and Medway, lowest first
  rows  │ QKS 2.40, 0.01, 1.50, 2.30, 1.70, 2.00, 2.00, 2.50, 3.20, £3.95bn, £1,662, £191m, 1,875,893, 6, 100%
  says  │ Kent and Medway is weakest at Well led (1.50), and strongest at Healthy populations (3.20).

  ask   │ Devon, all 7 dimensions
  means │ The seven dimensions 2025 of Devon
  rows  │ QJK 2.30, 3.80, 2.70, 1.50, 1.40, 2.30, 2.60
  says  │ Devon is strongest at Smart foundations (3.80) and weakest at Empower citizens (1.40).

  ask   │ break Devon's score down by dimension
  means │ The seven dimensions 2025 of Devon
  rows  │ QJK 2.30, 3.80, 2.70, 1.50, 1.40, 2.30, 2.60
  says  │ Devon is strongest at Smart foundations (3.80) and weakest at Empower citizens (1.40).
`,
);
