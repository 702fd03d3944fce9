/** The same figure at two times: whether it moved, how far, and how many places that was worth. */
import { manual } from './manual.js';

manual(
  'Then and now',
  `
  ask   │ Devon's DMA - did it drop between 2024 and 2025?
  means │ Whether Devon has a fall in DMA score 2024 to 2025
  rows  │ no | QJK 2.60, 2.68, 0.08
  says  │ No: Devon's DMA score rose by 0.08, from 2.60 in 2024 to 2.68 in 2025.

  ask   │ I heard that Sussex improved from 2024 to 2025, is that right?
  means │ Whether Sussex has a rise in DMA score 2024 to 2025
  rows  │ no | QNX 2.65, 2.51, −0.14
  says  │ No: Sussex's DMA score fell by 0.14, from 2.65 in 2024 to 2.51 in 2025.

  ask   │ is it true that London's average rose since 2024?
  means │ Whether London has a rise in mean DMA score 2024 to 2025
  rows  │ yes | London 2.75, 3.28, 0.53
  says  │ Yes: London's mean DMA score rose by 0.53, from 2.75 in 2024 to 3.28 in 2025.

  ask   │ was Frimley's DMA lower in 2025 than in 2024?
  means │ Whether Frimley has a fall in DMA score 2024 to 2025
  rows  │ no | QNQ 2.92, 2.92, 0.00
  says  │ No: Frimley's DMA score did not change between 2024 and 2025: 2.92 in both.

  ask   │ is Kent's DMA higher than in 2024?
  means │ Whether Kent and Medway has a rise in DMA score 2024 to 2025
  rows  │ yes | QKS 2.39, 2.40, 0.01
  says  │ Yes: Kent and Medway's DMA score rose by 0.01, from 2.39 in 2024 to 2.40 in 2025.

  ask   │ which Midlands ICSs scored higher in 2024 than in 2025?
  means │ ICSs in Midlands with a fall in DMA score 2024 to 2025, largest fall first
  rows  │ QJ2 3.22, 2.46, −0.76 | QT1 3.01, 2.93, −0.08
  says  │ 2 ICSs in the Midlands had a fall in DMA score between 2024 and 2025: Derby and Derbyshire (−0.76) and
        │ Nottingham and Nottinghamshire (−0.08).

  ask   │ is Kent higher in 2025 than Devon in 2024?
  means │ refused not_understood
  says  │ I could not tell what "higher" should mean here.

  ask   │ which ICSs stayed the same since 2024?
  means │ ICSs with no change in DMA score 2024 to 2025, largest rise first
  rows  │ QNQ 2.92, 2.92, 0.00
  says  │ One ICS had no change in DMA score between 2024 and 2025: Frimley (0.00).

  ask   │ how many points did Dorset gain between 2024 and 2025?
  means │ Change in DMA score 2024 to 2025 of Dorset
  rows  │ QVV 2.94, 2.31, −0.64
  says  │ Dorset's DMA score fell by 0.64, from 2.94 in 2024 to 2.31 in 2025.

  ask   │ which two ICSs lost the most ground, 2025 v 2024?
  means │ Change in DMA score 2024 to 2025 of all 42 ICSs, largest fall first, top 2
  rows  │ QJG −0.86, 3.19, 2.33 | QJ2 −0.76, 3.22, 2.46
  says  │ Suffolk and North East Essex's DMA score fell most from 2024 to 2025, by 0.86 to 2.33, followed by Derby
        │ and Derbyshire (−0.76).

  ask   │ did Sussex move up between 2024 and 2025?
  means │ Whether Sussex has a rise in DMA score 2024 to 2025
  rows  │ no | QNX 2.65, 2.51, −0.14
  says  │ No: Sussex's DMA score fell by 0.14, from 2.65 in 2024 to 2.51 in 2025.

  ask   │ which ICSs lost trusts?
  means │ refused not_understood
  says  │ I could not tell what "lost" should mean here.

  ask   │ how many places did Dorset fall between the 2024 and 2025 rankings?
  means │ Rank on DMA score 2024, rank on DMA score 2025 and DMA score 2024 and 2025 of Dorset, among all 42 ICSs
  rows  │ QVV 7, 41, 2.94, 2.31
  says  │ Dorset fell 34 places on DMA score, from 7th in 2024 to =41st in 2025, of 42.

  ask   │ has Kent moved up or down the ranking since 2024?
  means │ Rank on DMA score 2024, rank on DMA score 2025 and DMA score 2024 and 2025 of Kent and Medway, among all
        │ 42 ICSs
  rows  │ QKS 34, 39, 2.39, 2.40
  says  │ Kent and Medway fell 5 places on DMA score, from 34th in 2024 to 39th in 2025, of 42.
`,
);
