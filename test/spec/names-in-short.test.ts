/** Names as they are shortened: by their letters, their counties and points of the compass, and "NHS FT". */
import { manual } from './manual.js';

manual(
  'Names in short',
  `
  ask   │ CUH epr supplier
  means │ EPR supplier (October 2024) of Cambridge University Hospitals NHS Foundation Trust
  rows  │ RGT Epic Systems Corporation
  says  │ Cambridge University Hospitals NHS Foundation Trust's EPR supplier was Epic Systems Corporation in
        │ October 2024.

  ask   │ HNY dma
  means │ DMA score 2025 of Humber and North Yorkshire
  rows  │ QOQ 2.65
  says  │ Humber and North Yorkshire's DMA score was 2.65 in 2025.

  ask   │ SSOT population
  means │ Population 2022 of Staffordshire and Stoke-on-Trent
  rows  │ QNC 1,146,249
  says  │ Staffordshire and Stoke-on-Trent's population was 1,146,249 in 2022.

  ask   │ did RCHT improve?
  means │ Whether Royal Cornwall Hospitals NHS Trust has a rise in DMA score 2024 to 2025
  rows  │ yes | REF 2.36, 2.71, 0.36
  says  │ Yes: Royal Cornwall Hospitals NHS Trust's DMA score rose by 0.36, from 2.36 in 2024 to 2.71 in 2025.

  ask   │ epr of Mersey Care NHS FT
  means │ EPR supplier (October 2024) of Mersey Care NHS Foundation Trust
  rows  │ RW4 The Access Group
  says  │ Mersey Care NHS Foundation Trust's EPR supplier was The Access Group in October 2024.

  ask   │ Cambridge uni hospitals dma by care setting
  means │ DMA score for acute services 2025 of Cambridge University Hospitals NHS Foundation Trust
  rows  │ RGT 3.05
  says  │ Cambridge University Hospitals NHS Foundation Trust's DMA score for acute services was 3.05 in 2025.

  ask   │ staffs and stoke dma
  means │ DMA score 2025 of Staffordshire and Stoke-on-Trent
  rows  │ QNC 3.10
  says  │ Staffordshire and Stoke-on-Trent's DMA score was 3.10 in 2025.

  ask   │ beds, luton and milton keynes dma
  means │ DMA score 2025 of Bedfordshire, Luton and Milton Keynes
  rows  │ QHG 2.82
  says  │ Bedfordshire, Luton and Milton Keynes' DMA score was 2.82 in 2025.

  ask   │ N Yorks and Humber dma
  means │ DMA score 2025 of Humber and North Yorkshire
  rows  │ QOQ 2.65
  says  │ Humber and North Yorkshire's DMA score was 2.65 in 2025.

  ask   │ rank of Bristol, N Somerset & S Glos
  means │ Rank of Bristol, North Somerset and South Gloucestershire on DMA score 2025 among all 42 ICSs, highest
        │ first
  rows  │ QUY 3.42
  says  │ Bristol, North Somerset and South Gloucestershire ranks 4th of 42 on DMA score (3.42), in the top
        │ quarter.

  ask   │ NHS Sussex budget
  means │ Budget 2024/25 of Sussex
  rows  │ QNX £3.82bn
  says  │ Sussex's budget was £3.82bn in 2024/25.

  ask   │ how many beds
  means │ refused out_of_scope
  says  │ I hold nothing about "beds": Digital maturity of Integrated Care Systems in England.

  ask   │ ICT spending
  means │ refused out_of_scope
  says  │ I hold nothing about "ICT": Digital maturity of Integrated Care Systems in England.

  ask   │ I'm meeting the Somerset team next week, what is their budget?
  means │ Budget 2024/25 of Somerset
  rows  │ QSL £1.26bn
  says  │ Somerset's budget was £1.26bn in 2024/25.
`,
);
