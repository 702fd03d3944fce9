/** Counts and percentages of the organisations that satisfy a condition. */
import { manual } from './manual.js';

manual(
  'How many, and what percentage',
  `
  ask   │ how many ICSs scored more than 3.2 in 2025?
  means │ Number of ICSs that have DMA score 2025 above 3.2
  rows  │ 6
  says  │ 6 of the 42 ICSs have a DMA score above 3.2.

  ask   │ how many ICBs outside London have a budget over £3bn?
  means │ Number of the 37 ICSs outside London that have budget 2024/25 above £3bn
  rows  │ 13
  says  │ 13 of the 37 ICSs outside London have a budget above £3bn.

  ask   │ how many ICSs outside the Midlands and London score under 2.6?
  means │ Number of the 26 ICSs outside Midlands and London that have DMA score 2025 below 2.6
  rows  │ 8
  says  │ 8 of the 26 ICSs outside the Midlands and London have a DMA score below 2.6.

  ask   │ how many ICSs score between 2.5 and 3?
  means │ Number of ICSs that have DMA score 2025 between 2.5 and 3
  rows  │ 24
  says  │ 24 of the 42 ICSs have a DMA score between 2.5 and 3.

  ask   │ how many ICSs have a published capital figure?
  means │ Number of ICSs that have a figure for capital (CDEL) 2023/24
  rows  │ 29
  says  │ 29 of the 42 ICSs have a figure for CDEL capital.

  ask   │ how many ICSs have a population above the median and a DMA below 2.6?
  means │ Number of ICSs that have population 2022 above the England median and DMA score 2025 below 2.6
  rows  │ 5
  says  │ 5 of the 42 ICSs have a population above the England median and a DMA score below 2.6.

  ask   │ how many ICSs fell in DMA since 2024?
  means │ Number of ICSs that have a fall in DMA score 2024 to 2025
  rows  │ 8
  says  │ 8 of the 42 ICSs had a fall in DMA score between 2024 and 2025.

  ask   │ how many ICSs are underfunded?
  means │ Number of ICSs that have distance from target 2024/25 below 0%
  rows  │ 6
  says  │ 6 of the 42 ICSs have a distance from target below 0%.

  ask   │ number of ICSs by region with DMA below 2.8
  means │ Number of ICSs that have DMA score 2025 below 2.8, by region, highest first
  rows  │ =1 East of England 4 | =1 South East 4 | =1 South West 4 | North East and Yorkshire 3 | =5 Midlands 2 | =5
        │ North West 2 | London 0
  says  │ The East of England, the South East and the South West have the most ICSs that have a DMA score below 2.8 (4
        │ each); London has the fewest (0).

  ask   │ number of ICSs in each region that scored over 3
  means │ Number of ICSs that have DMA score 2025 above 3, by region, highest first
  rows  │ =1 London 4 | =1 Midlands 4 | South West 2 | East of England 1 | =5 North East and Yorkshire 0 | =5 North
        │ West 0 | =5 South East 0
  says  │ London and the Midlands have the most ICSs that have a DMA score above 3 (4 each); the North East and
        │ Yorkshire, the North West, and the South East have the fewest (0 each).

  ask   │ what percentage of ICSs in the Midlands score above the England average?
  means │ Percentage of the 11 ICSs in Midlands that have DMA score 2025 above the England mean
  rows  │ 72.7%
  says  │ 72.7% of the 11 ICSs in the Midlands (8) have a DMA score above the England mean.

  ask   │ what proportion of ICSs met the DSPT standards?
  means │ Percentage of ICSs that have DSPT status Standards Met
  rows  │ 81%
  says  │ 81% of the 42 ICSs (34) have the DSPT status Standards Met.

  ask   │ what percentage of ICSs improved?
  means │ Percentage of ICSs that have a rise in DMA score 2024 to 2025
  rows  │ 78.6%
  says  │ 78.6% of the 42 ICSs (33) had a rise in DMA score between 2024 and 2025.
`,
);
