/** Trusts that the assessment has under later names, and means that are of trusts and not of ICSs. */
import { manual } from './manual.js';

manual(
  'Whose figures they are',
  `
  ask   │ Acute trusts in Shropshire, Telford and Wrekin and their DMA scores
  means │ DMA score 2025 of trusts of type Acute in Shropshire, Telford and Wrekin, highest first
  rows  │ RL1 2.34 | RXW 2.02
  says  │ The Robert Jones and Agnes Hunt Orthopaedic Hospital NHS Foundation Trust has the higher DMA score (2.34),
        │ 0.32 above Shrewsbury and Telford Hospital NHS Trust (2.02).

  ask   │ What is the DMA of Portsmouth Hospitals University NHS Trust?
  means │ DMA score 2025 of Portsmouth Hospitals NHS Trust
  rows  │ RHU 2.31
  says  │ Portsmouth Hospitals NHS Trust's DMA score was 2.31 in 2025.

  ask   │ Which region has the best trusts on average?
  means │ Mean trust DMA score 2025 by region, the highest
  rows  │ North West 2.63
  says  │ The North West has the highest mean trust DMA score of the regions (2.63).
  note  │ DMA score 2025 is published for 201 of 210 trusts and 3 more that have no code; the other 9 are left out, not
        │ counted as zero.

  ask   │ median dma of trusts by trust type
  means │ Median trust DMA score 2025 by trust type
  rows  │ Acute, 2.50 | Ambulance, 2.14 | Community, 2.68 | Mental Health, 2.44 | Mental Health and Community
        │ (Combined), 2.41
  says  │ Community has the highest median trust DMA score (2.68) and Ambulance the lowest (2.14).
  note  │ DMA score 2025 is published for 201 of 210 trusts and 3 more that have no code; the other 9 are left out, not
        │ counted as zero.

  ask   │ What is the average DMA of trusts?
  means │ Mean DMA score 2025 of all trusts
  rows  │ 2.51
  says  │ The mean DMA score of the 204 trusts with a figure was 2.51 in 2025.
  note  │ DMA score 2025 is published for 201 of 210 trusts and 3 more that have no code; the other 9 are left out, not
        │ counted as zero.
`,
);
