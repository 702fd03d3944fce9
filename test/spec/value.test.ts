/** A single figure: of an ICS, a region or England, published or worked out. */
import { manual } from './manual.js';

manual(
  'One figure',
  `
  ask   │ what is the population of Norfolk and Waveney?
  means │ Population 2022 of Norfolk and Waveney
  rows  │ QMM 1,041,932
  says  │ Norfolk and Waveney's population was 1,041,932 in 2022.

  ask   │ dma of QWO
  means │ DMA score 2025 of West Yorkshire
  rows  │ QWO 2.65
  says  │ West Yorkshire's DMA score was 2.65 in 2025.

  ask   │ DMA in Manchester
  means │ DMA score 2025 of Greater Manchester
  rows  │ QOP 2.65
  says  │ Greater Manchester's DMA score was 2.65 in 2025.

  ask   │ capital of Kent & Medway
  means │ Capital (CDEL) 2023/24 of Kent and Medway
  rows  │ QKS £191m
  says  │ Kent and Medway's CDEL capital was £191m in 2023/24.

  ask   │ core allocation per head in the South West in 2023/24
  means │ Core allocation per head 2023/24 of South West
  rows  │ South West £1,637
  says  │ The South West's core allocation per head was £1,637 in 2023/24.
  note  │ Core allocation per head is the total core allocation divided by the total allocation population (derived).

  ask   │ England's safe practice score
  means │ Mean safe practice score 2025 of all 42 ICSs
  rows  │ 2.35
  says  │ England's mean safe practice score was 2.35 in 2025.
  note  │ England's score is the unweighted mean of the ICSs (derived).

  ask   │ average DMA of ICSs in the Midlands
  means │ Mean DMA score 2025 of the 11 ICSs in Midlands
  rows  │ 2.96
  says  │ The mean DMA score of the 11 ICSs in the Midlands was 2.96 in 2025.

  ask   │ average population of ICSs outside London
  means │ Mean population 2022 of the 37 ICSs outside London
  rows  │ 1,303,790
  says  │ The mean population of the 37 ICSs outside London was 1,303,790 in 2022.

  ask   │ median budget of the ICSs
  means │ Median budget 2024/25 of all 42 ICSs
  rows  │ £2.50bn
  says  │ The median budget of the 42 ICSs is £2.50bn.

  ask   │ total budget of London's ICSs for 2023/24
  means │ Total budget 2023/24 of the 5 ICSs in London
  rows  │ £19.8bn
  says  │ The budget of the 5 ICSs in London was £19.8bn in 2023/24.
  note  │ The figure is the sum over the ICSs (derived).

  ask   │ how much capital do the Midlands ICSs have in total?
  means │ Total capital (CDEL) 2023/24 of the 11 ICSs in Midlands
  rows  │ £896m
  says  │ The CDEL capital of the 5 ICSs in the Midlands with a figure was £896m in 2023/24.
  note  │ Capital (CDEL) 2023/24 is published for 5 of 11 ICSs; the other 6 are left out, not counted as zero.

  ask   │ how many GP practices are there in Dorset?
  means │ GP practices 2023/24 of Dorset
  rows  │ QVV 73
  says  │ Dorset had 73 GP practices in 2023/24.

  ask   │ standard deviation of DMA scores across ICSs
  means │ Standard deviation of DMA score 2025 of all 42 ICSs
  rows  │ 0.35
  says  │ The standard deviation of DMA score across the 42 ICSs is 0.35.

  ask   │ mean smart foundations score in the South East
  means │ Mean smart foundations score 2025 of South East
  rows  │ South East 3.10
  says  │ The South East's mean smart foundations score was 3.10 in 2025.

  ask   │ Devon and Dorset 2024 DMA
  means │ DMA score 2024 of Devon and Dorset
  rows  │ QJK 2.60 | QVV 2.94
  says  │ Dorset had the higher DMA score in 2024 (2.94), 0.35 above Devon (2.60).

  ask   │ capital per head in London
  means │ Capital (CDEL) 2023/24 per head (population 2022) of London
  rows  │ London £172
  says  │ London's CDEL capital per head was £172 in 2023/24.

  ask   │ what is the budget of Cornwal and the Isles of Scilly?
  means │ Budget 2024/25 of Cornwall and the Isles of Scilly
  rows  │ QT6 £1.32bn
  says  │ Cornwall and the Isles of Scilly's budget was £1.32bn in 2024/25.

  ask   │ London
  means │ Mean DMA score 2025 of London
  rows  │ London 3.28
  says  │ London's mean DMA score was 3.28 in 2025.
`,
);
