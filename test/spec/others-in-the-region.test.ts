/** Places named by way of others, and words as they are typed in a hurry. */
import { manual } from './manual.js';

manual(
  'Others, regions and slips of the pen',
  `
  ask   │ ICSs in the same region as Devon
  means │ ICSs in South West
  rows  │ QOX | QUY | QT6 | QJK | QVV | QR1 | QSL
  says  │ There are 7 ICSs in the South West: Bath and North East Somerset, Swindon and Wiltshire; Bristol, North
        │ Somerset and South Gloucestershire; Cornwall and the Isles of Scilly; and 4 more.

  ask   │ lowest DMA in Kent's region
  means │ DMA score 2025 of the 6 ICSs in South East, lowest 5
  rows  │ QU9 2.31 | QKS 2.40 | QNX 2.51 | QRL 2.75 | =5 QNQ 2.92 | =5 QXU 2.92
  says  │ Buckinghamshire, Oxfordshire and Berkshire West has the lowest DMA score in the South East (2.31),
        │ followed by Kent and Medway (2.40), Sussex (2.51) and 3 more.

  ask   │ how does Devon compare with others in its region?
  means │ DMA score 2025, the mean DMA score 2025 of the 6 ICSs in South West other than Devon and DMA score 2025
        │ minus the mean of the 6 ICSs in South West other than Devon of Devon
  rows  │ QJK 2.68, 2.86, −0.18
  says  │ Devon's DMA score (2.68) is 0.18 below the mean of the 6 ICSs in the South West other than Devon (2.86).

  ask   │ how does Devon compare with the rest of the South West on budget?
  means │ Budget 2024/25, the total budget 2024/25 of the 6 ICSs in South West other than Devon and budget 2024/25
        │ minus the total of the 6 ICSs in South West other than Devon of Devon
  rows  │ QJK £2.69bn, £9.49bn, −£6.81bn
  says  │ Devon's budget (£2.69bn) is £6.81bn below the total of the 6 ICSs in the South West other than Devon
        │ (£9.49bn).

  ask   │ London versus the rest of the country
  means │ Mean DMA score 2025, the mean DMA score 2025 of the 37 ICSs outside London and mean DMA score 2025 minus
        │ the mean of the 37 ICSs outside London of London
  rows  │ London 3.28, 2.79, 0.49
  says  │ London's mean DMA score (3.28) is 0.49 above the mean of the 37 ICSs outside London (2.79).

  ask   │ what is Devon's rank in its region?
  means │ Rank of Devon on DMA score 2025 among the 7 ICSs in South West, highest first
  rows  │ QJK 2.68
  says  │ Devon ranks 5th of the 7 ICSs in the South West on DMA score (2.68), in the third quarter.

  ask   │ what is the rank of London among the regions?
  means │ Mean DMA score 2025 of London, among the regions, highest first
  rows  │ London 3.28
  says  │ London ranks 1st of the 7 regions on mean DMA score (3.28), in the top quarter.

  ask   │ what is the North West's weakest pillar?
  means │ Mean DMA score 2025, change in mean DMA score 2024 to 2025, means of the seven dimensions 2025, total
        │ budget 2024/25, core allocation per head 2024/25, total capital (CDEL) 2023/24, total population 2022,
        │ number of NHS trusts 2023 and EPR coverage 2024 of North West, lowest first
  rows  │ North West 2.71, 0.08, 2.43, 2.50, 2.00, 1.67, 2.03, 2.23, 3.93, £17.1bn, £1,850, £592m, 7,199,831, 31,
        │ 87.1%
  says  │ The North West is weakest at Support people (1.67), and strongest at Healthy populations (3.93).

  ask   │ which dimension is strongest nationally?
  means │ Mean DMA score 2025, change in mean DMA score 2024 to 2025, means of the seven dimensions 2025, total
        │ budget 2024/25, core allocation per head 2024/25, total capital (CDEL) 2023/24, total population 2022,
        │ number of NHS trusts 2023 and EPR coverage 2024 of all 42 ICSs, highest first
  rows  │ 2.85, 0.24, 2.45, 3.19, 2.35, 1.96, 2.30, 2.82, 2.88, £124bn, £1,670, £6.70bn, 57,106,398, 210, 90.4%
  says  │ England is strongest at Smart foundations (3.19), and weakest at Support people (1.96).

  ask   │ which ICSs are near Kent?
  means │ refused not_supported
  says  │ Which of them lie beside one another is not held here ("near"); the region of each is.

  ask   │ Devon and its neighbours
  means │ refused not_supported
  says  │ Which of them lie beside one another is not held here ("neighbours"); the region of each is.

  ask   │ northwest london dma
  means │ DMA score 2025 of North West London
  rows  │ QRV 3.49
  says  │ North West London's DMA score was 3.49 in 2025.

  ask   │ lowst 3 icss by dma in the noth west
  means │ DMA score 2025 of the 3 ICSs in North West, lowest 3
  rows  │ QE1 2.60 | QOP 2.65 | QYG 2.88
  says  │ Lancashire and South Cumbria has the lowest DMA score in the North West (2.60), followed by Greater
        │ Manchester (2.65) and Cheshire and Merseyside (2.88).

  ask   │ gppractices in kent
  means │ GP practices 2023/24 of Kent and Medway
  rows  │ QKS 194
  says  │ Kent and Medway had 194 GP practices in 2023/24.

  ask   │ digitalmaturity of devon
  means │ DMA score 2025 of Devon
  rows  │ QJK 2.68
  says  │ Devon's DMA score was 2.68 in 2025.

  ask   │ blmk dma rank in region
  means │ Rank of Bedfordshire, Luton and Milton Keynes on DMA score 2025 among the 6 ICSs in East of England,
        │ highest first
  rows  │ QHG 2.82
  says  │ Bedfordshire, Luton and Milton Keynes ranks 2nd of the 6 ICSs in the East of England on DMA score
        │ (2.82), in the second quarter.
`,
);
