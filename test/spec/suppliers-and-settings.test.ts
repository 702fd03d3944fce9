/** Trusts by their EPR supplier however it is said, and the scores of one trust by care setting. */
import { manual } from './manual.js';

manual(
  'Suppliers beside the word for them, and scores by care setting',
  `
  ask   │ how many trusts in London run Epic as their EPR?
  means │ Number of trusts in London with EPR supplier Epic Systems Corporation
  rows  │ 5
  says  │ 5 trusts in London have the EPR supplier Epic Systems Corporation.

  ask   │ Nervecentre is used by how many trusts?
  means │ Number of trusts with EPR supplier Nervecentre Software Ltd
  rows  │ 3
  says  │ 3 trusts have the EPR supplier Nervecentre Software Ltd.

  ask   │ TPP is used by which acute trusts?
  means │ Trusts of type Acute with EPR supplier TPP
  rows  │ RCF TPP, Acute
  says  │ One trust of type Acute has the EPR supplier TPP: Airedale NHS Foundation Trust.

  ask   │ acute trusts in the North West with a Meditech EPR - how many?
  means │ Number of trusts of type Acute in North West with EPR supplier Meditech Group Limited
  rows  │ 3
  says  │ 3 trusts of type Acute in the North West have the EPR supplier Meditech Group Limited.

  ask   │ what percentage of trusts have Cerner as their EPR?
  means │ Percentage of trusts that have EPR supplier Oracle Cerner Corporation
  rows  │ 15.9%
  says  │ 15.9% of the 189 trusts with an EPR supplier (30) have the EPR supplier Oracle Cerner Corporation.

  ask   │ most used EPR in London
  means │ Number of trusts in London by EPR supplier, the highest
  rows  │ Oracle Cerner Corporation, 12
  says  │ Oracle Cerner Corporation is the most common EPR supplier of the trusts in London (12 trusts).

  ask   │ which trusts with no EPR fell short on data security?
  means │ Trusts with no EPR in place and DSPT status Approaching Standards
  rows  │ RCX Approaching Standards | RRJ Approaching Standards | RWD Approaching Standards | RK9 Approaching
        │ Standards
  says  │ 4 trusts have no EPR in place and the DSPT status Approaching Standards: The Queen Elizabeth Hospital,
        │ King's Lynn, NHS Foundation Trust; The Royal Orthopaedic Hospital NHS Foundation Trust; United Lincolnshire
        │ Hospitals NHS Trust; and University Hospitals Plymouth NHS Trust.

  ask   │ Barts Health's DMA by care setting
  means │ DMA score for acute services 2025 and DMA score for community services 2025 of Barts Health NHS Trust
  rows  │ R1H 3.15, 2.99
  says  │ Barts Health NHS Trust's DMA score for acute services was 3.15 in 2025 and its DMA score for community
        │ services 2.99.

  ask   │ well led of Manchester University trust by setting
  means │ Well led score for acute services 2025 and well led score for community services 2025 of Manchester
        │ University NHS Foundation Trust
  rows  │ R0A 4.30, 4.30
  says  │ Manchester University NHS Foundation Trust's well led score for acute services was 4.30 in 2025 and its well
        │ led score for community services 4.30.
`,
);
