/** How many digits a figure has: enough to be something and to tell its neighbours apart, and no more. */
import { manual } from './manual.js';

manual(
  'Figures as they are shown',
  `
  ask   │ gp practices per head nw
  means │ GP practices 2023/24 per 100,000 people (population 2022) of North West
  rows  │ North West 13.7
  says  │ The North West's GP practices per 100,000 people was 13.7 in 2023/24.

  ask   │ Running costs per head, highest five
  means │ Running cost allowance 2024/25 per head (population 2022) of all 42 ICSs, highest 5
  rows  │ QMJ £17.42 | QKK £16.52 | QRV £16.51 | QWE £16.45 | QHL £16.44
  says  │ North Central London has the highest running cost allowance per head of the 42 ICSs (£17.42), followed by
        │ South East London (£16.52), North West London (£16.51) and 2 more.

  ask   │ people per trust by region
  means │ Population 2022 per NHS trust (number of NHS trusts 2023) by region, highest first
  rows  │ South East 312,886 | East of England 304,452 | South West 303,767 | Midlands 267,234 | North East and
        │ Yorkshire 258,806 | London 253,319 | North West 232,253
  says  │ The South East has the highest population per NHS trust (312,886) and the North West the lowest (232,253).

  ask   │ Is Sussex above 2.51
  means │ Whether Sussex has DMA score 2025 above 2.51
  rows  │ yes | QNX 2.51
  says  │ Yes: Sussex's DMA score (2.514) is above 2.51.

  ask   │ Does Kent score below average on every dimension?
  means │ Whether Kent and Medway has well led score 2025 below the England mean, smart foundations score 2025 below the
        │ England mean, safe practice score 2025 below the England mean, support people score 2025 below the England
        │ mean, empower citizens score 2025 below the England mean, improve care score 2025 below the England mean and
        │ healthy populations score 2025 below the England mean
  rows  │ no | QKS 1.50, 2.30, 1.70, 2.00, 2.00, 2.50, 3.20
  says  │ No: Kent and Medway's support people score (2.00) is above the England mean (1.96); Kent and Medway's healthy
        │ populations score (3.20) is above the England mean (2.88).

  ask   │ Does Northamptonshire score above average on every dimension?
  means │ Whether Northamptonshire has well led score 2025 above the England mean, smart foundations score 2025 above
        │ the England mean, safe practice score 2025 above the England mean, support people score 2025 above the England
        │ mean, empower citizens score 2025 above the England mean, improve care score 2025 above the England mean and
        │ healthy populations score 2025 above the England mean
  rows  │ no | QPM 3.00, 4.30, 3.70, 2.50, 2.20, 3.50, 3.20
  says  │ No: Northamptonshire's empower citizens score (2.20) is below the England mean (2.30).
`,
);
