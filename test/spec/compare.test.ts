/** Two or more organisations, regions, measures or years beside each other. */
import { manual } from './manual.js';

manual(
  'Side by side',
  `
  ask   │ compare Frimley and Sussex on population and budget
  means │ Population 2022 and budget 2024/25 of Frimley and Sussex
  rows  │ QNQ 773,481, £1.46bn | QNX 1,721,021, £3.82bn
  says  │ Sussex has the larger population (1,721,021), 947,540 more than Frimley (773,481). Sussex has the larger
        │ budget (£3.82bn), £2.36bn more than Frimley (£1.46bn).

  ask   │ Northamptonshire versus Dorset on digital maturity
  means │ DMA score 2025 of Northamptonshire and Dorset
  rows  │ QVV 2.31 | QPM 3.74
  says  │ Northamptonshire has the higher DMA score (3.74), 1.43 above Dorset (2.31).

  ask   │ what is the gap in DMA between North Central London and South East London?
  means │ DMA score 2025 of North Central London and South East London
  rows  │ QMJ 3.58 | QKK 3.11
  says  │ North Central London has the higher DMA score (3.58), 0.47 above South East London (3.11).

  ask   │ compare London and the North West for core allocation per head
  means │ Core allocation per head 2024/25 of London and North West
  rows  │ London £1,560 | North West £1,850
  says  │ The North West has the higher core allocation per head (£1,850), £290 above London (£1,560).

  ask   │ compare Midlands, London and South West on EPR coverage
  means │ EPR coverage 2024 of Midlands, London and South West
  rows  │ London 100% | Midlands 82.5% | South West 84.2%
  says  │ London has the highest EPR coverage of the three (100%) and the Midlands the lowest (82.5%).

  ask   │ Sussex v Kent and Medway v Surrey Heartlands for smart foundations
  means │ Smart foundations score 2025 of Sussex, Kent and Medway, and Surrey Heartlands
  rows  │ QKS 2.30 | QXU 3.00 | QNX 3.00
  says  │ Surrey Heartlands and Sussex have the highest smart foundations score of the three (3.00 each); Kent and
        │ Medway has the lowest (2.30).

  ask   │ compare the seven dimensions of Surrey Heartlands and Kent and Medway
  means │ The seven dimensions 2025 of Surrey Heartlands and of Kent and Medway
  rows  │ QKS 1.50, 2.30, 1.70, 2.00, 2.00, 2.50, 3.20 | QXU 2.50, 3.00, 1.70, 2.50, 3.00, 2.80, 3.20
  says  │ Surrey Heartlands is higher than Kent and Medway on 5 of the 7 dimensions and level on 2; the widest gap is in
        │ well led score (2.50 against 1.50).

  ask   │ compare 2024 and 2025 DMA for Cheshire and Merseyside
  means │ DMA score 2024 and 2025 of Cheshire and Merseyside
  rows  │ QYG 2.82, 2.88
  says  │ Cheshire and Merseyside's DMA score rose by 0.06, from 2.82 in 2024 to 2.88 in 2025.

  ask   │ who has the bigger population, Devon or Dorset?
  means │ Population 2022 of Devon and Dorset
  rows  │ QJK 1,232,660 | QVV 785,172
  says  │ Devon has the larger population (1,232,660), 447,488 more than Dorset (785,172).

  ask   │ GP practices per 100,000 people: Black Country or Lincolnshire?
  means │ GP practices 2023/24 per 100,000 people (population 2022) of Black Country and Lincolnshire
  rows  │ QUA 14.9 | QJM 10.8
  says  │ Black Country has more GP practices per 100,000 people (14.9), 4.1 more than Lincolnshire (10.8).
`,
);
