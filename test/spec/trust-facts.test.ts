/** What is known of trusts besides scores: electronic patient records, their suppliers, trust types, DSPT statuses. */
import { manual } from './manual.js';

manual(
  'Suppliers, records and types of trusts',
  `
  ask   │ what is the EPR supplier of Barts?
  means │ EPR supplier (October 2024) of Barts Health NHS Trust
  rows  │ R1H Oracle Cerner Corporation
  says  │ Barts Health NHS Trust's EPR supplier was Oracle Cerner Corporation in October 2024.

  ask   │ what EPR does Royal Papworth use?
  means │ EPR supplier (October 2024) of Royal Papworth Hospital NHS Foundation Trust
  rows  │ RGM Dedalus Healthcare Ltd
  says  │ Royal Papworth Hospital NHS Foundation Trust's EPR supplier was Dedalus Healthcare Ltd in October 2024.

  ask   │ what type of trust is Barts?
  means │ Trust type (October 2024) of Barts Health NHS Trust
  rows  │ R1H Acute
  says  │ Barts Health NHS Trust's trust type was Acute in October 2024.

  ask   │ number of trusts on Epic
  means │ Number of trusts with EPR supplier Epic Systems Corporation
  rows  │ 9
  says  │ 9 trusts have the EPR supplier Epic Systems Corporation.

  ask   │ trusts in Sussex that use TPP
  means │ Trusts in Sussex with EPR supplier TPP
  rows  │ RDR TPP
  says  │ One trust in Sussex has the EPR supplier TPP: Sussex Community NHS Foundation Trust.

  ask   │ which trusts in the South West have no EPR?
  means │ Trusts in South West with no EPR in place
  rows  │ REF no | RA9 no | RK9 no
  says  │ 3 trusts in the South West have no EPR in place: Royal Cornwall Hospitals NHS Trust, Torbay and South Devon
        │ NHS Foundation Trust, and University Hospitals Plymouth NHS Trust.

  ask   │ which suppliers do trusts in Sussex use?
  means │ Trusts in Sussex, with EPR supplier (October 2024)
  rows  │ RXC Generic or In House EPR Provider | RPC - | RDR TPP | RX2 Advanced Health and Care Limited | RYR Generic
        │ or In House EPR Provider
  says  │ There are 5 trusts in Sussex: East Sussex Healthcare NHS Trust, Queen Victoria Hospital NHS Foundation
        │ Trust, Sussex Community NHS Foundation Trust, Sussex Partnership NHS Foundation Trust and University
        │ Hospitals Sussex NHS Foundation Trust.

  ask   │ which EPR suppliers are used in Surrey Heartlands?
  means │ Number of trusts in Surrey Heartlands by EPR supplier, highest 5
  rows  │ Oracle Cerner Corporation, 3 | =2 Cleric Computer Services Ltd, 1 | =2 TPP, 1
  says  │ Oracle Cerner Corporation is the most common EPR supplier of the trusts in Surrey Heartlands (3 trusts),
        │ followed by Cleric Computer Services Ltd (1) and TPP (1).

  ask   │ most common EPR supplier in the North West
  means │ Number of trusts in North West by EPR supplier, the highest
  rows  │ Dedalus Healthcare Ltd, 5
  says  │ Dedalus Healthcare Ltd is the most common EPR supplier of the trusts in the North West (5 trusts).

  ask   │ percentage of trusts in Dorset with an EPR
  means │ Percentage of trusts in Dorset that have EPR in place
  rows  │ 100%
  says  │ 100% of the 4 trusts in Dorset have an EPR in place.

  ask   │ what percentage of trusts nationally have an EPR?
  means │ Percentage of trusts that have EPR in place
  rows  │ 90.4%
  says  │ 90.4% of the 209 trusts of which it is known (189) have an EPR in place.

  ask   │ how many mental health trusts are there in the Midlands?
  means │ Number of trusts of type Mental Health in Midlands
  rows  │ 4
  says  │ There are 4 trusts of type Mental Health in the Midlands.

  ask   │ how many community trusts are in the South East?
  means │ Number of trusts of type Community in South East
  rows  │ 2
  says  │ There are 2 trusts of type Community in the South East.

  ask   │ which ambulance trusts exceeded the DSPT standards?
  means │ Trusts of type Ambulance with DSPT status Standards Exceeded
  rows  │ none
  says  │ No trust of type Ambulance has the DSPT status Standards Exceeded.

  ask   │ number of trusts by ICS in London
  means │ Number of trusts in London by ICS, highest first
  rows  │ QMJ 10 | QRV 8 | QWE 7 | =4 QKK 5 | =4 QMF 5
  says  │ North Central London has the most trusts in London (10); South East London and North East London have the
        │ fewest (5 each).

  ask   │ top 5 ICSs by number of trusts
  means │ refused not_understood
  says  │ I could not tell what "top 5" should mean here.

  ask   │ Lancashire trusts
  means │ Trusts in Lancashire and South Cumbria
  rows  │ RXL | RXR | RW5 | RXN | RX7 | RTX
  says  │ There are 6 trusts in Lancashire and South Cumbria: Blackpool Teaching Hospitals NHS Foundation Trust, East
        │ Lancashire Hospitals NHS Trust, Lancashire & South Cumbria NHS Foundation Trust and 3 more.
`,
);
