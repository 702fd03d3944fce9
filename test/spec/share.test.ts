/** What part of a total some of them hold; what is not published is left out and said. */
import { manual } from './manual.js';

manual(
  'Shares of a total',
  `
  ask   │ what share of the total capital do the five ICSs with the largest population hold?
  means │ Share of capital (CDEL) 2023/24 held by the 5 ICSs with the highest population 2022
  rows  │ 22.7%
  says  │ The 5 ICSs with the highest population hold 22.7% of the CDEL capital published for 29 of the 42 ICSs.
  note  │ 1 of these 5 ICSs has no published capital (CDEL) 2023/24 and is left out of the share.

  ask   │ what proportion of CDEL goes to the bottom five for DMA?
  means │ Share of capital (CDEL) 2023/24 held by the 5 ICSs with the lowest DMA score 2025
  rows  │ 12.4%
  says  │ The 5 ICSs with the lowest DMA score hold 12.4% of the CDEL capital published for 29 of the 42 ICSs.
  note  │ 1 of these 5 ICSs has no published capital (CDEL) 2023/24 and is left out of the share.

  ask   │ share of the budget that goes to the bottom ten ICSs by DMA
  means │ Share of budget 2024/25 held by the 10 ICSs with the lowest DMA score 2025
  rows  │ 24.5%
  says  │ The 10 ICSs with the lowest DMA score hold 24.5% of England's budget.

  ask   │ what share of population lives in ICSs scoring below 2.5?
  means │ Share of population 2022 held by ICSs with DMA score 2025 below 2.5
  rows  │ 14.4%
  says  │ The ICSs with a DMA score below 2.5 have 14.4% of England's population.

  ask   │ which share of England's population lives in the South West?
  means │ Share of population 2022 held by South West
  rows  │ 10.1%
  says  │ The South West has 10.1% of England's population.

  ask   │ what percentage of GP practices are in London?
  means │ Share of GP practices 2023/24 held by London
  rows  │ 18.2%
  says  │ London has 18.2% of England's GP practices.

  ask   │ share of the Midlands' budget held by Birmingham and Solihull
  means │ Share of budget 2024/25 of the 11 ICSs in Midlands held by Birmingham and Solihull
  rows  │ 13.4%
  says  │ Birmingham and Solihull holds 13.4% of the budget of the 11 ICSs in the Midlands.

  ask   │ share of England's trusts that are in the Midlands
  means │ Share of number of NHS trusts 2023 held by Midlands
  rows  │ 19.5%
  says  │ The Midlands has 19.5% of England's NHS trusts.

  ask   │ what share of capital do ICSs in the North West have?
  means │ Share of capital (CDEL) 2023/24 held by North West
  rows  │ 8.8%
  says  │ The North West holds 8.8% of the CDEL capital published for 29 of the 42 ICSs.
  note  │ 1 of these 3 ICSs has no published capital (CDEL) 2023/24 and is left out of the share.

  ask   │ What proportion of trusts have an electronic patient record, as a percentage?
  means │ EPR coverage 2024 of all 42 ICSs
  rows  │ 90.4%
  says  │ England's EPR coverage was 90.4% in 2024.
`,
);
