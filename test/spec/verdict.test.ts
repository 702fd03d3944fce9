/** Questions for a yes or no: the figures that decide it come with the answer. */
import { manual } from './manual.js';

manual(
  'Yes or no',
  `
  ask   │ does Frimley score above 2.5?
  means │ Whether Frimley has DMA score 2025 above 2.5
  rows  │ yes | QNQ 2.92
  says  │ Yes: Frimley's DMA score (2.92) is above 2.5.

  ask   │ is Sussex better than Kent and Medway for digital maturity?
  means │ Whether Sussex has DMA score 2025 above that of Kent and Medway
  rows  │ yes | QNX 2.51
  says  │ Yes: Sussex's DMA score (2.51) is above Kent and Medway's (2.40).

  ask   │ is the Midlands above London for DMA?
  means │ Whether Midlands has mean DMA score 2025 above the London mean
  rows  │ no | Midlands 2.96
  says  │ No: the Midlands' mean DMA score (2.96) is below the London mean (3.28).

  ask   │ are all London ICSs above the England average?
  means │ Whether all of the 5 ICSs in London have DMA score 2025 above the England mean, highest first
  rows  │ no | QMJ 3.58 | QRV 3.49 | QMF 3.40 | QKK 3.11 | QWE 2.83
  says  │ No: not all of the 5 ICSs in London have a DMA score above the England mean; 1 of 5 does not: South West
        │ London.

  ask   │ do all ICSs in the East of England have a population over 1 million?
  means │ Whether all of the 6 ICSs in East of England have population 2022 above 1,000,000, highest first
  rows  │ no | QM7 1,506,036 | QH8 1,209,480 | QMM 1,041,932 | QHG 1,015,380 | QJG 997,767 | QUE 927,342
  says  │ No: not all of the 6 ICSs in the East of England have a population above 1,000,000; 2 of 6 do not: Suffolk
        │ and North East Essex, and Cambridgeshire and Peterborough.

  ask   │ does any ICS in the Midlands score below 2.3?
  means │ Whether any of the 11 ICSs in Midlands has DMA score 2025 below 2.3
  rows  │ no | none
  says  │ No: no ICS in the Midlands has a DMA score below 2.3.

  ask   │ did Devon improve between 2024 and 2025?
  means │ Whether Devon has a rise in DMA score 2024 to 2025
  rows  │ yes | QJK 2.60, 2.68, 0.08
  says  │ Yes: Devon's DMA score rose by 0.08, from 2.60 in 2024 to 2.68 in 2025.

  ask   │ did all ICSs in the North West improve?
  means │ Whether all of the 3 ICSs in North West have a rise in DMA score 2024 to 2025, largest rise first
  rows  │ no | QOP 2.44, 2.65, 0.21 | QYG 2.82, 2.88, 0.06 | QE1 2.64, 2.60, −0.04
  says  │ No: not all of the 3 ICSs in the North West had a rise in DMA score between 2024 and 2025; 1 of 3 does not:
        │ Lancashire and South Cumbria.

  ask   │ is Norfolk and Waveney in the bottom 5?
  means │ Whether Norfolk and Waveney is in the bottom 5 by DMA score 2025, lowest first
  rows  │ no | QMM 2.72
  says  │ No: Norfolk and Waveney is 17th lowest of 42 on DMA score (2.72).

  ask   │ is Sussex the lowest in the South East?
  means │ Whether Sussex is in the bottom 1 by DMA score 2025, among the 6 ICSs in South East, lowest first
  rows  │ no | QNX 2.51
  says  │ No: Sussex is 3rd lowest of the 6 ICSs in the South East on DMA score (2.51).

  ask   │ has Gloucestershire got full EPR coverage?
  means │ Whether Gloucestershire has EPR coverage 2024 of at least 100%
  rows  │ yes | QR1 100%
  says  │ Yes: Gloucestershire's EPR coverage (100%) is equal to 100%.

  ask   │ is the capital of Devon published?
  means │ Whether Devon has a figure for capital (CDEL) 2023/24
  rows  │ yes | QJK £277m
  says  │ Yes: Devon has a figure for CDEL capital.

  ask   │ is Dorset not above 2.5?
  means │ Whether Dorset has DMA score 2025 of at most 2.5
  rows  │ yes | QVV 2.31
  says  │ Yes: Dorset's DMA score (2.31) is below 2.5.
`,
);
