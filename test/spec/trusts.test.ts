/** Questions about NHS trusts: scores by care setting, suppliers, types, and counts of them by ICS or region. */
import { manual } from './manual.js';

manual(
  'Trusts and other providers',
  `
  ask   │ which trusts in Devon score above 3?
  means │ Trusts in Devon with DMA score 2025 above 3, highest first
  rows  │ none
  says  │ No trust in Devon has a DMA score above 3.

  ask   │ top three trusts in London for DMA
  means │ DMA score 2025 of trusts in London, highest 3
  rows  │ RRV 3.48 | RYJ 3.27 | R1K 3.25
  says  │ University College London Hospitals NHS Foundation Trust has the highest DMA score of the trusts in London
        │ (3.48), followed by Imperial College Healthcare NHS Trust (3.27) and London North West University Healthcare
        │ NHS Trust (3.25).

  ask   │ top 3 acute trusts in the North West for safe practice
  means │ Safe practice score 2025 of trusts of type Acute in North West, highest 3
  rows  │ REN 4.00 | =2 RBS 3.50 | =2 RBT 3.50
  says  │ The Clatterbridge Cancer Centre NHS Foundation Trust has the highest safe practice score of the trusts of
        │ type Acute in the North West (4.00), followed by Alder Hey Children's NHS Foundation Trust (3.50) and Mid
        │ Cheshire Hospitals NHS Foundation Trust (3.50).

  ask   │ which trust has the lowest well led score in the East of England?
  means │ Well led score 2025 of trusts in East of England, the lowest
  rows  │ RCX 1.80
  says  │ The Queen Elizabeth Hospital, King's Lynn, NHS Foundation Trust has the lowest well led score of the trusts
        │ in the East of England (1.80).

  ask   │ trusts in Kent and Medway by DMA
  means │ DMA score 2025 of trusts in Kent and Medway, highest first
  rows  │ RYY 2.95 | RWF 2.93 | RPA 2.82 | RVV 2.49 | RN7 2.08 | RXY 2.03
  says  │ Kent Community Health NHS Foundation Trust has the highest DMA score of the six (2.95), and Kent and Medway
        │ NHS and Social Care Partnership Trust the lowest (2.03).

  ask   │ how many trusts in the Midlands score above 2.8?
  means │ Number of trusts in Midlands that have DMA score 2025 above 2.8
  rows  │ 5
  says  │ 5 of the trusts in the Midlands have a DMA score above 2.8.

  ask   │ is there a trust in the South West scoring below 1.6?
  means │ Whether any of the trusts in South West has DMA score 2025 below 1.6
  rows  │ yes | RA9 1.49
  says  │ Yes: one trust in the South West has a DMA score below 1.6: Torbay and South Devon NHS Foundation Trust
        │ (1.49).

  ask   │ is Barts in the top 10 trusts?
  means │ Whether Barts Health NHS Trust is in the top 10 by DMA score 2025, highest first
  rows  │ no | R1H 3.07
  says  │ No: Barts Health NHS Trust ranks 19th of 204 on DMA score (3.07), in the top quarter.

  ask   │ which trust improved most since 2024?
  means │ Change in DMA score 2024 to 2025 of all trusts, largest rise first, top 1
  rows  │ RYC 0.78, 1.80, 2.58
  says  │ East of England Ambulance Service NHS Trust's DMA score improved most from 2024 to 2025, by 0.78 to 2.58.

  ask   │ compare Oxford University Hospitals with Royal Berkshire on DMA
  means │ DMA score 2025 of Oxford University Hospitals NHS Foundation Trust and Royal Berkshire NHS Foundation Trust
  rows  │ RTH 2.46 | RHW 2.23
  says  │ Oxford University Hospitals NHS Foundation Trust has the higher DMA score (2.46), 0.24 above Royal Berkshire
        │ NHS Foundation Trust (2.23).

  ask   │ community score of Sussex Community NHS Foundation Trust
  means │ DMA score for community services 2025 of Sussex Community NHS Foundation Trust
  rows  │ RDR 2.79
  says  │ Sussex Community NHS Foundation Trust's DMA score for community services was 2.79 in 2025.

  ask   │ acute setting DMA of Manchester University
  means │ DMA score for acute services 2025 of Manchester University NHS Foundation Trust
  rows  │ R0A 3.64
  says  │ Manchester University NHS Foundation Trust's DMA score for acute services was 3.64 in 2025.

  ask   │ average trust DMA by trust type
  means │ Mean trust DMA score 2025 by trust type, highest first
  rows  │ Community, 2.79 | Acute, 2.52 | Mental Health and Community (Combined), 2.51 | Mental Health, 2.45 |
        │ Ambulance, 2.23
  says  │ Community has the highest mean trust DMA score (2.79) and Ambulance the lowest (2.23).

  ask   │ provider DMA score of Sussex
  means │ Provider DMA score 2025 of Sussex
  rows  │ QNX 2.10
  says  │ Sussex's provider DMA score was 2.10 in 2025.
`,
);
