/** 2023 was assessed twice, by others and otherwise: both figures are given with their names, and never beside those of 2024 and 2025. */
import { manual } from './manual.js';

manual(
  'The two assessments of 2023',
  `
  ask   │ DMA 2023 for Northamptonshire
  means │ DMA score in the Digital Health Intelligence snapshot 2023 and DMA rating reported by HSJ 2023 of
        │ Northamptonshire
  rows  │ QPM 1.80, 2.20
  says  │ Northamptonshire's DMA score in the Digital Health Intelligence snapshot was 1.80 in 2023 and its DMA rating
        │ reported by HSJ 2.20.
  note  │ DMA score in the Digital Health Intelligence snapshot and DMA rating reported by HSJ are different
        │ assessments and cannot be compared.
  note  │ Digital Health Intelligence's full table of 2023 was not published; three ICSs are known, and the basis of
        │ the scores was not stated.
  note  │ HSJ's full table of 2023 was not published; eight ICSs are known, seven of them only within bounds.

  ask   │ what was the DMA of Northamptonshire according to Digital Health Intelligence?
  means │ DMA score in the Digital Health Intelligence snapshot 2023 of Northamptonshire
  rows  │ QPM 1.80
  says  │ Northamptonshire's DMA score in the Digital Health Intelligence snapshot was 1.80 in 2023.

  ask   │ Dorset DMA in 2023
  means │ refused no_data
  says  │ No DMA score, DHI snapshot for 2023 has been published for Dorset; it is held for 3 of 42.

  ask   │ DMA trend in Northamptonshire from 2023 to 2025
  means │ refused not_comparable
  says  │ DMA score has no figure for 2023 to compare with; it is published for 2024 and 2025, and for 2023 only other
        │ assessments were published (DMA score, DHI snapshot; DMA rating, HSJ), for a few ICSs, which cannot be
        │ compared with it.

  ask   │ compare DMA 2023 with 2025 for Shropshire, Telford and Wrekin
  means │ refused not_comparable
  says  │ DMA score has no figure for 2023 to compare with; it is published for 2024 and 2025, and for 2023 only other
        │ assessments were published (DMA score, DHI snapshot; DMA rating, HSJ), for a few ICSs, which cannot be
        │ compared with it.

  ask   │ change in DMA 2023 to 2024 for Northamptonshire
  means │ refused not_comparable
  says  │ DMA score has no figure for 2023 to compare with; it is published for 2024 and 2025, and for 2023 only other
        │ assessments were published (DMA score, DHI snapshot; DMA rating, HSJ), for a few ICSs, which cannot be
        │ compared with it.
`,
);
