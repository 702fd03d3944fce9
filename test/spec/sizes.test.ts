/** Sizes asked for with "how big", and figures that were never published. */
import { manual } from './manual.js';

manual(
  'How big, and what has no figure',
  `
  ask   │ how big is Devon?
  means │ Population 2022 of Devon
  rows  │ QJK 1,232,660
  says  │ Devon's population was 1,232,660 in 2022.

  ask   │ how large is the population of Sussex
  means │ Population 2022 of Sussex
  rows  │ QNX 1,721,021
  says  │ Sussex's population was 1,721,021 in 2022.

  ask   │ how big is the capital budget of Lincolnshire?
  means │ refused no_data
  says  │ No capital (CDEL) for 2023/24 has been published for Lincolnshire; it is held for 29 of 42.

  ask   │ how small a running cost allowance does Dorset have?
  means │ Running cost allowance 2024/25 of Dorset
  rows  │ QVV £12.5m
  says  │ Dorset's running cost allowance was £12.5m in 2024/25.

  ask   │ how big is the gap between Devon and Dorset on DMA?
  means │ DMA score 2025 of Devon and Dorset
  rows  │ QJK 2.68 | QVV 2.31
  says  │ Devon has the higher DMA score (2.68), 0.38 above Dorset (2.31).

  ask   │ GM's rank on capital?
  means │ refused no_data
  says  │ No capital (CDEL) for 2023/24 has been published for Greater Manchester; it is held for 29 of 42.

  ask   │ where does Norfolk and Waveney rank on capital?
  means │ refused no_data
  says  │ No capital (CDEL) for 2023/24 has been published for Norfolk and Waveney; it is held for 29 of 42.

  ask   │ how far is Norfolk and Waveney's capital from the average?
  means │ refused no_data
  says  │ No capital (CDEL) for 2023/24 has been published for Norfolk and Waveney; it is held for 29 of 42.

  ask   │ how far is Devon's budget from the average?
  means │ Budget 2024/25, the England mean of budget 2024/25 and budget 2024/25 minus the England mean of Devon
  rows  │ QJK £2.69bn, £2.96bn, −£275m
  says  │ Devon's budget (£2.69bn) is £275m below the England mean (£2.96bn).

  ask   │ how far is Kent's DMA from the median?
  means │ DMA score 2025, the England median of DMA score 2025 and DMA score 2025 minus the England median of Kent and
        │ Medway
  rows  │ QKS 2.40, 2.83, −0.42
  says  │ Kent and Medway's DMA score (2.40) is 0.42 below the England median (2.83).
`,
);
