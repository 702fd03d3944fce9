/** A percentage says of how many it is, where of some it cannot be told. */
import { manual } from './manual.js';

manual(
  'Percentages of those of whom it is known',
  `
  ask   │ What percentage of Devon's trusts use Epic?
  means │ Percentage of trusts in Devon that have EPR supplier Epic Systems Corporation
  rows  │ 50%
  says  │ 50% of the 2 trusts in Devon with an EPR supplier (1) have the EPR supplier Epic Systems Corporation.

  ask   │ what percentage of trusts in the Black Country have an EPR
  means │ Percentage of trusts in Black Country that have EPR in place
  rows  │ 83.3%
  says  │ 83.3% of the 6 trusts in Black Country of which it is known (5) have an EPR in place.

  ask   │ what percentage of trusts score above 2.5
  means │ Percentage of trusts that have DMA score 2025 above 2.5
  rows  │ 48.5%
  says  │ 48.5% of the 204 trusts with a figure (99) have a DMA score above 2.5.

  ask   │ what proportion of London trusts are acute
  means │ Percentage of trusts in London that are of type Acute
  rows  │ 62.9%
  says  │ 62.9% of the 35 trusts in London (22) are of type Acute.

  ask   │ percentage of trusts using Epic by region
  means │ Percentage of trusts that have EPR supplier Epic Systems Corporation, by region
  rows  │ East of England 5.3% | London 14.3% | Midlands 0% | North East and Yorkshire 0% | North West 3.7% | South East
        │ 3.6% | South West 6.3%
  says  │ London has the highest percentage of trusts that have the EPR supplier Epic Systems Corporation (14.3%); the
        │ Midlands, and the North East and Yorkshire have the lowest (0% each).
  note  │ What the percentages are of is known for 189 of 210 trusts; the other 21 are left out, not counted as zero.
`,
);
