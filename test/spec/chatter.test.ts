/** What people write around a question is passed over, as long as it says nothing about the figures. */
import { manual } from './manual.js';

manual(
  'Around the question',
  `
  ask   │ hi there, hope you're well. Could you possibly tell me what the DMA score for Devon is? many thanks
  means │ DMA score 2025 of Devon
  rows  │ QJK 2.68
  says  │ Devon's DMA score was 2.68 in 2025.

  ask   │ morning all! quick one - which ics is worst for safe practise
  means │ Safe practice score 2025 of all 42 ICSs, the lowest
  rows  │ =1 QMM 1.30 | =1 QJG 1.30
  says  │ Norfolk and Waveney, and Suffolk and North East Essex are joint lowest of the 42 ICSs on safe practice
        │ score, at 1.30.

  ask   │ sorry to bother you but I was wondering whether Kent is above average
  means │ Whether Kent and Medway has DMA score 2025 above the England mean
  rows  │ no | QKS 2.40
  says  │ No: Kent and Medway's DMA score (2.40) is below the England mean (2.85).

  ask   │ ok so basically I've got a board meeting tomorrow and my boss wants to know which two ICSs in the
        │ Midlands have the lowest digital maturity, any chance you could pull that up please? cheers
  means │ DMA score 2025 of the 11 ICSs in Midlands, lowest 2
  rows  │ QJ2 2.46 | QJM 2.49
  says  │ Derby and Derbyshire has the lowest DMA score in the Midlands (2.46), followed by Lincolnshire (2.49).

  ask   │ we have been thinking about ambulance delays. which ics is lowest?
  means │ refused out_of_scope
  says  │ I hold nothing about "delays": Digital maturity of Integrated Care Systems in England.

  ask   │ organization with the highest digital maturity
  means │ DMA score 2025 of all 42 ICSs, highest 5
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | QUY 3.42 | QMF 3.40
  says  │ Northamptonshire has the highest DMA score of the 42 ICSs (3.74), followed by North Central London
        │ (3.58), North West London (3.49) and 2 more.

  ask   │ programme budgets by ics
  means │ refused out_of_scope
  says  │ I hold nothing about "programme": Digital maturity of Integrated Care Systems in England.
`,
);
