/** One or several, the best and the worst of somebody, and yes or no, by how it is asked. */
import { manual } from './manual.js';

manual(
  'One or several',
  `
  ask   │ who has the most GP practices out of the ICSs?
  means │ GP practices 2023/24 of all 42 ICSs, the highest
  rows  │ QOP 427
  says  │ Greater Manchester has the most GP practices of the 42 ICSs (427).

  ask   │ who are the best of the London ICSs on well led?
  means │ Well led score 2025 of the 5 ICSs in London, highest 5
  rows  │ QMF 3.80 | QRV 3.50 | =3 QMJ 2.80 | =3 QKK 2.80 | QWE 2.50
  says  │ North East London has the highest well led score in London (3.80), followed by North West London (3.50),
        │ North Central London (2.80) and 2 more.

  ask   │ which of the London ICSs is lowest?
  means │ DMA score 2025 of the 5 ICSs in London, the lowest
  rows  │ QWE 2.83
  says  │ South West London has the lowest DMA score in London (2.83).

  ask   │ which ICS has more GP practices than any other?
  means │ GP practices 2023/24 of all 42 ICSs, the highest
  rows  │ QOP 427
  says  │ Greater Manchester has the most GP practices of the 42 ICSs (427).

  ask   │ what is Devon good at, and where does it struggle?
  means │ DMA score 2025, change in DMA score 2024 to 2025, the seven dimensions 2025, budget 2024/25, core
        │ allocation per head 2024/25, capital (CDEL) 2023/24, population 2022, number of NHS trusts 2023 and EPR
        │ coverage 2024 of Devon, lowest first
  rows  │ QJK 2.68, 0.08, 2.30, 3.80, 2.70, 1.50, 1.40, 2.30, 2.60, £2.69bn, £1,750, £277m, 1,232,660, 4, 50%
  says  │ Devon is weakest at Empower citizens (1.40), and strongest at Smart foundations (3.80).

  ask   │ which of the seven is lowest for Kent?
  means │ DMA score 2025, change in DMA score 2024 to 2025, the seven dimensions 2025, budget 2024/25, core
        │ allocation per head 2024/25, capital (CDEL) 2023/24, population 2022, number of NHS trusts 2023 and EPR
        │ coverage 2024 of Kent and Medway, lowest first
  rows  │ QKS 2.40, 0.01, 1.50, 2.30, 1.70, 2.00, 2.00, 2.50, 3.20, £3.95bn, £1,662, £191m, 1,875,893, 6, 100%
  says  │ Kent and Medway is weakest at Well led (1.50), and strongest at Healthy populations (3.20).

  ask   │ who is the runner up on dma?
  means │ ICSs in place 2 by DMA score 2025, among all 42 ICSs, highest first
  rows  │ QMJ 3.58
  says  │ North Central London ranks 2nd of 42 on DMA score (3.58), in the top quarter.

  ask   │ Kent - any improvement?
  means │ Whether Kent and Medway has a rise in DMA score 2024 to 2025
  rows  │ yes | QKS 2.39, 2.40, 0.01
  says  │ Yes: Kent and Medway's DMA score rose by 0.01, from 2.39 in 2024 to 2.40 in 2025.

  ask   │ Devon - improved?
  means │ Whether Devon has a rise in DMA score 2024 to 2025
  rows  │ yes | QJK 2.60, 2.68, 0.08
  says  │ Yes: Devon's DMA score rose by 0.08, from 2.60 in 2024 to 2.68 in 2025.

  ask   │ did Kent improve or not?
  means │ Whether Kent and Medway has a rise in DMA score 2024 to 2025
  rows  │ yes | QKS 2.39, 2.40, 0.01
  says  │ Yes: Kent and Medway's DMA score rose by 0.01, from 2.39 in 2024 to 2.40 in 2025.

  ask   │ any ICS in the South West above 3.4?
  means │ Whether any of the 7 ICSs in South West has DMA score 2025 above 3.4
  rows  │ yes | QUY 3.42
  says  │ Yes: one ICS in the South West has a DMA score above 3.4: Bristol, North Somerset and South
        │ Gloucestershire (3.42).

  ask   │ any ICSs in London under 2.5?
  means │ Whether any of the 5 ICSs in London has DMA score 2025 below 2.5
  rows  │ no | none
  says  │ No: no ICS in London has a DMA score below 2.5.

  ask   │ did Frimley publish a capital figure?
  means │ refused no_data
  says  │ No capital (CDEL) for 2023/24 has been published for Frimley; it is held for 29 of 42.

  ask   │ compared with the England average, is Devon above it?
  means │ Whether Devon has DMA score 2025 above the England mean
  rows  │ no | QJK 2.68
  says  │ No: Devon's DMA score (2.68) is below the England mean (2.85).
`,
);
