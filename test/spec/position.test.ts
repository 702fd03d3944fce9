/** Where somebody stands: the place among all or in the region, ties with "=", and which quarter it is. */
import { manual } from './manual.js';

manual(
  'Places and quarters',
  `
  ask   │ where does Somerset rank for DMA?
  means │ Rank of Somerset on DMA score 2025 among all 42 ICSs, highest first
  rows  │ QSL 2.96
  says  │ Somerset ranks 13th of 42 on DMA score (2.96), in the second quarter.

  ask   │ which quarter is Mid and South Essex in for digital maturity?
  means │ Rank of Mid and South Essex on DMA score 2025 among all 42 ICSs, highest first
  rows  │ QH8 2.58
  says  │ Mid and South Essex ranks 33rd of 42 on DMA score (2.58), in the bottom quarter.

  ask   │ what quartile is Dorset in?
  means │ Rank of Dorset on DMA score 2025 among all 42 ICSs, highest first
  rows  │ =41 QVV 2.31
  says  │ Dorset ranks =41st of 42 on DMA score (2.31), in the bottom quarter.

  ask   │ what position is Sussex in for population in the South East?
  means │ Rank of Sussex on population 2022 among the 6 ICSs in South East, highest first
  rows  │ QNX 1,721,021
  says  │ Sussex ranks 4th of the 6 ICSs in the South East on population (1,721,021), in the third quarter.

  ask   │ Lincolnshire's place among the Midlands ICSs
  means │ Rank of Lincolnshire on DMA score 2025 among the 11 ICSs in Midlands, highest first
  rows  │ QJM 2.49
  says  │ Lincolnshire ranks 10th of the 11 ICSs in the Midlands on DMA score (2.49), in the bottom quarter.

  ask   │ rank of Gloucestershire in the South West
  means │ Rank of Gloucestershire on DMA score 2025 among the 7 ICSs in South West, highest first
  rows  │ QR1 3.07
  says  │ Gloucestershire ranks 2nd of the 7 ICSs in the South West on DMA score (3.07), in the second quarter.

  ask   │ where do Dorset and Devon come for well led?
  means │ Rank of Dorset and Devon on well led score 2025 among all 42 ICSs, highest first
  rows  │ =24 QJK 2.30 | =28 QVV 2.00
  says  │ Devon ranks =24th of 42 on well led score (2.30), in the third quarter; Dorset ranks =28th of 42 on well led
        │ score (2.00), in the third quarter.
`,
);
