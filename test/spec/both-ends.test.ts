/** The two ends of a ranking, and from which of them a place is counted. */
import { manual } from './manual.js';

manual(
  'Both ends of a ranking',
  `
  ask   │ Lowest and highest DMA in the Midlands
  means │ DMA score 2025 of ICSs in the bottom 1 by DMA score 2025 or in the top 1 by DMA score 2025, among the 11 ICSs
        │ in Midlands, highest first
  rows  │ QPM 3.74 | QJ2 2.46
  says  │ Northamptonshire has the highest DMA score in the Midlands (3.74), and Derby and Derbyshire the lowest (2.46).

  ask   │ highest and lowest DMA
  means │ DMA score 2025 of ICSs in the top 1 by DMA score 2025 or in the bottom 1 by DMA score 2025, among all 42 ICSs,
        │ highest first
  rows  │ QPM 3.74 | =41 QU9 2.31 | =41 QVV 2.31
  says  │ Northamptonshire has the highest DMA score of the 42 ICSs (3.74); two share the lowest (2.31 each): Dorset;
        │ and Buckinghamshire, Oxfordshire and Berkshire West.

  ask   │ top 2 and bottom 2 by DMA in London
  means │ DMA score 2025 of ICSs in the top 2 by DMA score 2025 or in the bottom 2 by DMA score 2025, among the 5 ICSs
        │ in London, highest first
  rows  │ QMJ 3.58 | QRV 3.49 | QKK 3.11 | QWE 2.83
  says  │ North Central London has the highest DMA score in London (3.58), followed by North West London (3.49). The
        │ lowest are South East London (3.11) and South West London (2.83).

  ask   │ Is Northamptonshire still bottom of the table?
  means │ Whether Northamptonshire is in the bottom 1 by DMA score 2025, lowest first
  rows  │ no | QPM 3.74
  says  │ No: Northamptonshire ranks 1st of 42 on DMA score (3.74), in the top quarter.

  ask   │ Is Leicester in the bottom three?
  means │ Whether Leicester, Leicestershire and Rutland is in the bottom 3 by DMA score 2025, lowest first
  rows  │ no | =24 QK1 2.88
  says  │ No: Leicester, Leicestershire and Rutland ranks =18th of 42 on DMA score (2.88), in the second quarter.

  ask   │ is Devon in the bottom 5
  means │ Whether Devon is in the bottom 5 by DMA score 2025, lowest first
  rows  │ no | QJK 2.68
  says  │ No: Devon is 16th lowest of 42 on DMA score (2.68).
`,
);
