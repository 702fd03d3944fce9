/** Whose it is: "our" and "us" of whoever asks, somebody nobody knows, those under somebody; scales, tables and ends by other words. */
import { manual } from './manual.js';

manual(
  'Whose it is',
  `
  ask   │ What is our budget?
  means │ refused unknown_name
  says  │ I do not know whose "our" is: please ask with the name of the ICS.

  ask   │ Compare us with Devon
  means │ refused unknown_name
  says  │ I do not know whose "us" is: please ask with the name of the ICS.

  ask   │ Where do we stand on well led?
  means │ refused unknown_name
  says  │ I do not know whose "we" is: please ask with the name of the ICS.

  ask   │ Are we above the England average?
  means │ refused unknown_name
  says  │ I do not know whose "we" is: please ask with the name of the ICS.

  ask   │ Which of our trusts in Dorset lack an EPR?
  means │ Trusts in Dorset with no EPR in place
  rows  │ none
  says  │ There is no trust in Dorset with no EPR in place.

  ask   │ I work for Somerset ICB. What is our rank on safe practice?
  means │ Rank of Somerset on safe practice score 2025 among all 42 ICSs, highest first
  rows  │ =16 QSL 2.30
  says  │ Somerset ranks =16th of 42 on safe practice score (2.30), in the second quarter.

  ask   │ We're at Kent and Medway - are we above the England average?
  means │ Whether Kent and Medway has DMA score 2025 above the England mean
  rows  │ no | QKS 2.40
  says  │ No: Kent and Medway's DMA score (2.40) is below the England mean (2.85).

  ask   │ Visiting Rummidge on Friday, what DMA score do they have?
  means │ refused out_of_scope
  says  │ I hold nothing about "Visiting" or "Rummidge": Digital maturity of Integrated Care Systems in England.

  ask   │ How many out of 5 does Sussex get on well led?
  means │ Well led score 2025 of Sussex
  rows  │ QNX 2.80
  says  │ Sussex's well led score was 2.80 in 2025.

  ask   │ How mature is Surrey on the 0-5 scale?
  means │ DMA score 2025 of Surrey Heartlands
  rows  │ QXU 2.92
  says  │ Surrey Heartlands' DMA score was 2.92 in 2025.

  ask   │ Which three ICSs come last on budget?
  means │ Budget 2024/25 of all 42 ICSs, lowest 3
  rows  │ QOC £1.10bn | QSL £1.26bn | QR1 £1.28bn
  says  │ Shropshire, Telford and Wrekin has the smallest budget of the 42 ICSs (£1.10bn), followed by Somerset
        │ (£1.26bn) and Gloucestershire (£1.28bn).

  ask   │ The five ICSs at the foot of the well led table
  means │ Well led score 2025 of all 42 ICSs, lowest 5
  rows  │ =1 QU9 1.50 | =1 QKS 1.50 | =1 QJG 1.50 | =4 QHL 1.80 | =4 QJM 1.80 | =4 QF7 1.80
  says  │ Three ICSs are joint lowest of the 42 ICSs on well led score, at 1.50: Kent and Medway; Suffolk and
        │ North East Essex; and Buckinghamshire, Oxfordshire and Berkshire West. Next are Birmingham and Solihull
        │ (1.80), Lincolnshire (1.80) and South Yorkshire (1.80).

  ask   │ What is Kent's biggest weak spot?
  means │ DMA score 2025, change in DMA score 2024 to 2025, the seven dimensions 2025, budget 2024/25, core
        │ allocation per head 2024/25, capital (CDEL) 2023/24, population 2022, number of NHS trusts 2023 and EPR
        │ coverage 2024 of Kent and Medway, lowest first
  rows  │ QKS 2.40, 0.01, 1.50, 2.30, 1.70, 2.00, 2.00, 2.50, 3.20, £3.95bn, £1,662, £191m, 1,875,893, 6, 100%
  says  │ Kent and Medway is weakest at Well led (1.50), and strongest at Healthy populations (3.20).

  ask   │ Dorset - in the bottom ten?
  means │ Whether Dorset is in the bottom 10 by DMA score 2025, lowest first
  rows  │ yes | =1 QVV 2.31
  says  │ Yes: Dorset is joint lowest of 42 on DMA score (2.31).

  ask   │ Which trusts are under Sussex ICB?
  means │ Trusts in Sussex
  rows  │ RXC | RPC | RDR | RX2 | RYR
  says  │ There are 5 trusts in Sussex: East Sussex Healthcare NHS Trust, Queen Victoria Hospital NHS Foundation
        │ Trust, Sussex Community NHS Foundation Trust, Sussex Partnership NHS Foundation Trust and University
        │ Hospitals Sussex NHS Foundation Trust.

  ask   │ Which ICSs are under 2.5?
  means │ ICSs with DMA score 2025 below 2.5, lowest first
  rows  │ =1 QU9 2.31 | =1 QVV 2.31 | QJG 2.33 | QKS 2.40 | QUE 2.44 | QJ2 2.46 | QJM 2.49
  says  │ 7 ICSs have a DMA score below 2.5: Buckinghamshire, Oxfordshire and Berkshire West (2.31), Dorset
        │ (2.31), Suffolk and North East Essex (2.33) and 4 more.

  ask   │ Is Kent doing better than it was before?
  means │ Whether Kent and Medway has a rise in DMA score 2024 to 2025
  rows  │ yes | QKS 2.39, 2.40, 0.01
  says  │ Yes: Kent and Medway's DMA score rose by 0.01, from 2.39 in 2024 to 2.40 in 2025.

  ask   │ London ICSs above their regional average
  means │ ICSs in London with DMA score 2025 above the London mean, highest first
  rows  │ QMJ 3.58 | QRV 3.49 | QMF 3.40
  says  │ 3 ICSs in London have a DMA score above the London mean: North Central London (3.58), North West London
        │ (3.49) and North East London (3.40).

  ask   │ Midlands ICSs with above-average scores for the region
  means │ ICSs in Midlands with DMA score 2025 above the Midlands mean, highest first
  rows  │ QPM 3.74 | QUA 3.25 | QWU 3.15 | QNC 3.10
  says  │ 4 ICSs in the Midlands have a DMA score above the Midlands mean: Northamptonshire (3.74), Black Country
        │ (3.25), Coventry and Warwickshire (3.15) and Staffordshire and Stoke-on-Trent (3.10).

  ask   │ GP practices per 100 000 people, top 3
  means │ GP practices 2023/24 per 100,000 people (population 2022) of all 42 ICSs, highest 3
  rows  │ QRV 16.7 | QUA 14.9 | QOP 14.7
  says  │ North West London has the most GP practices per 100,000 people of the 42 ICSs (16.7), followed by Black
        │ Country (14.9) and Greater Manchester (14.7).

  ask   │ What does C.D.E.L. stand for?
  means │ What CDEL means
  says  │ The Capital Departmental Expenditure Limit is how much may be spent in a year on buildings, equipment
        │ and systems that last.

  ask   │ Could you do a head to head of Kent and Sussex?
  means │ DMA score 2025 of Kent and Medway and of Sussex
  rows  │ QKS 2.40 | QNX 2.51
  says  │ Sussex has the higher DMA score (2.51), 0.11 above Kent and Medway (2.40).

  ask   │ One dot per ICS: budget against DMA
  means │ Relationship between budget 2024/25 and DMA score 2025 of all 42 ICSs
  rows  │ −0.06, 42
  says  │ There is little or no linear relationship between budget and DMA score (r = −0.06, 42 ICSs).

  ask   │ Whose data are the capital figures?
  means │ Where capital (CDEL) comes from
  says  │ Capital (CDEL) comes from Stotles for techUK, NHS Budget Directory: confirmed budgets allocated to
        │ Integrated Care Systems, 6 October 2023.

  ask   │ Estimate the DMA of Kent in 2027
  means │ refused not_supported
  says  │ I hold published figures only and make no forecasts.

  ask   │ Are there any ICSs without a published capital figure?
  means │ Whether any of the 42 ICSs has no figure for capital (CDEL) 2023/24
  rows  │ yes | QU9 - | QT6 - | QWU - | … | QSL - | QNC - | 13 rows
  says  │ Yes: 13 ICSs have no figure for CDEL capital: Buckinghamshire, Oxfordshire and Berkshire West; Cornwall
        │ and the Isles of Scilly; Coventry and Warwickshire; and 10 more.

  ask   │ Our director wants the budget of Kent
  means │ Budget 2024/25 of Kent and Medway
  rows  │ QKS £3.95bn
  says  │ Kent and Medway's budget was £3.95bn in 2024/25.

  ask   │ Worst smart foundations score
  means │ Smart foundations score 2025 of all 42 ICSs, the lowest
  rows  │ =1 QJ2 2.30 | =1 QVV 2.30 | =1 QKS 2.30 | =1 QJM 2.30 | =1 QWO 2.30
  says  │ Derby and Derbyshire, Dorset, Kent and Medway, Lincolnshire, and West Yorkshire are joint lowest of the
        │ 42 ICSs on smart foundations score, at 2.30.
`,
);
