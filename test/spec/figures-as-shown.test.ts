/** How many digits a figure has: enough to be something and to tell its neighbours apart, and no more. */
import { manual } from './manual.js';

manual(
  'Figures as they are shown',
  `
  ask   │ gp practices per head nw
  means │ GP practices 2023/24 per head (population 2022) of North West
  rows  │ North West 0.00014
  says  │ The North West's GP practices per head was 0.00014 in 2023/24.

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
`,
);
