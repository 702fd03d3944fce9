/** One amount in terms of another: as a percentage of it, or for each of what is counted. */
import { manual } from './manual.js';

manual(
  'Parts of a whole',
  `
  ask   │ running costs as a percentage of budget for Sussex
  means │ Running cost allowance 2024/25 as a percentage of budget 2024/25 of Sussex
  rows  │ QNX 0.7%
  says  │ Sussex's running cost allowance as a percentage of budget was 0.7% in 2024/25.

  ask   │ what percentage of its budget does Kent spend on running costs?
  means │ Running cost allowance 2024/25 as a percentage of budget 2024/25 of Kent and Medway
  rows  │ QKS 0.8%
  says  │ Kent and Medway's running cost allowance as a percentage of budget was 0.8% in 2024/25.

  ask   │ which ICS spends the biggest share of its budget on primary care?
  means │ Primary medical allocation 2024/25 as a percentage of budget 2024/25 of all 42 ICSs, the highest
  rows  │ QU9 9.7%
  says  │ Buckinghamshire, Oxfordshire and Berkshire West has the highest primary medical allocation as a
        │ percentage of budget of the 42 ICSs (9.7%).

  ask   │ which region has the lowest share of budget going to running costs?
  means │ Running cost allowance 2024/25 as a percentage of budget 2024/25 by region, the lowest
  rows  │ North West 0.7%
  says  │ The North West has the lowest running cost allowance as a percentage of budget of the regions (0.7%).

  ask   │ capital as a share of budget, top 5
  means │ Capital (CDEL) 2023/24 as a percentage of budget 2023/24 of all 42 ICSs, highest 5
  rows  │ QVV 17.3% | QJK 10.4% | QMJ 9.9% | QRL 9.5% | QWE 9.2%
  says  │ Dorset has the highest CDEL capital as a percentage of budget of the 29 ICSs with a figure (17.3%),
        │ followed by Devon (10.4%), North Central London (9.9%) and 2 more.

  ask   │ ratio of capital to budget in London
  means │ Capital (CDEL) 2023/24 as a percentage of budget 2023/24 of London
  rows  │ London 7.7%
  says  │ London's CDEL capital as a percentage of budget was 7.7% in 2023/24.
  note  │ CDEL capital as a percentage of budget divides the total by that of budget 2023/24 (derived).

  ask   │ running costs per budget in 2023/24
  means │ Running cost allowance 2023/24 as a percentage of budget 2023/24 of all 42 ICSs
  rows  │ 0.9%
  says  │ England's running cost allowance as a percentage of budget was 0.9% in 2023/24.

  ask   │ which ICSs spend over 9.5% of their budget on primary care?
  means │ ICSs with primary medical allocation 2024/25 as a percentage of budget 2024/25 above 9.5%, highest first
  rows  │ QU9 9.7% | QUE 9.6%
  says  │ 2 ICSs have a primary medical allocation as a percentage of budget above 9.5%: Buckinghamshire,
        │ Oxfordshire and Berkshire West (9.7%) and Cambridgeshire and Peterborough (9.6%).

  ask   │ is capital a bigger share of budget in Devon than in Kent?
  means │ Whether Devon has capital (CDEL) 2023/24 as a percentage of budget 2023/24 above that of Kent and Medway
  rows  │ yes | QJK 10.4%
  says  │ Yes: Devon's CDEL capital as a percentage of budget (10.4%) is above Kent and Medway's.

  ask   │ running costs as a share of budget over time in Kent
  means │ Running cost allowance 2023/24 as a percentage of budget 2023/24, running cost allowance 2024/25 as a
        │ percentage of budget 2024/25 and change in running cost allowance as a percentage of budget 2023/24 to
        │ 2024/25 of Kent and Medway
  rows  │ QKS 0.9%, 0.8%, −0.2 pp
  says  │ Kent and Medway's running cost allowance as a percentage of budget fell by 0.2 percentage points, from
        │ 0.9% in 2023/24 to 0.8% in 2024/25.
  note  │ Changes are worked out before figures are rounded.

  ask   │ what share of capital do the top five ICSs by budget hold?
  means │ Share of capital (CDEL) 2023/24 held by the 5 ICSs with the highest budget 2024/25
  rows  │ 22.7%
  says  │ The 5 ICSs with the highest budget hold 22.7% of the CDEL capital published for 29 of the 42 ICSs.

  ask   │ Sussex: capital, core allocation per head
  means │ Capital (CDEL) 2023/24 and core allocation per head 2024/25 of Sussex
  rows  │ QNX £230m, £1,748
  says  │ Sussex's CDEL capital was £230m in 2023/24 and its core allocation per head £1,748 in 2024/25.

  ask   │ budget per trust in Kent
  means │ Budget 2024/25 per NHS trust (number of NHS trusts 2023) of Kent and Medway
  rows  │ QKS £658m
  says  │ Kent and Medway's budget per NHS trust was £658m in 2024/25.

  ask   │ is Somerset no higher than Gloucestershire?
  means │ Whether Somerset has DMA score 2025 at or below that of Gloucestershire
  rows  │ yes | QSL 2.96
  says  │ Yes: Somerset's DMA score (2.96) is below Gloucestershire's (3.07).

  ask   │ which ICSs have no published capital figure in the South West?
  means │ ICSs in South West with no figure for capital (CDEL) 2023/24
  rows  │ QT6 - | QR1 - | QSL -
  says  │ 3 ICSs in the South West have no figure for CDEL capital: Cornwall and the Isles of Scilly,
        │ Gloucestershire, and Somerset.

  ask   │ I'm writing a piece on money: which ICS has the biggest budget?
  means │ Budget 2024/25 of all 42 ICSs, the highest
  rows  │ QHM £7.13bn
  says  │ North East and North Cumbria has the largest budget of the 42 ICSs (£7.13bn).
`,
);
