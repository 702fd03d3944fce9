/** What is left out, what is denied, and which of several may hold. */
import { manual } from './manual.js';

manual(
  'Exceptions and alternatives',
  `
  ask   │ lowest three ICSs other than Dorset
  means │ DMA score 2025 of the 41 ICSs other than Dorset, lowest 3
  rows  │ QU9 2.31 | QJG 2.33 | QKS 2.40
  says  │ Buckinghamshire, Oxfordshire and Berkshire West has the lowest DMA score of the 41 ICSs other than
        │ Dorset (2.31), followed by Suffolk and North East Essex (2.33) and Kent and Medway (2.40).

  ask   │ top two ICSs excluding London and the Midlands
  means │ DMA score 2025 of the 26 ICSs outside London and Midlands, highest 2
  rows  │ QUY 3.42 | QM7 3.14
  says  │ Bristol, North Somerset and South Gloucestershire has the highest DMA score outside London and the
        │ Midlands (3.42), followed by Hertfordshire and West Essex (3.14).

  ask   │ all ICSs but those in the South
  means │ clarify
  says  │ "South" could be South East region or South West region. Which do you mean?
  offer │ South East region | South West region

  ask   │ which ICSs in the North West do not score above 2.7?
  means │ ICSs in North West with DMA score 2025 of at most 2.7, lowest first
  rows  │ QE1 2.60 | QOP 2.65
  says  │ 2 ICSs in the North West have a DMA score of at most 2.7: Lancashire and South Cumbria (2.60) and
        │ Greater Manchester (2.65).

  ask   │ how many ICSs don't have a budget over £3bn?
  means │ Number of ICSs that have budget 2024/25 of at most £3bn
  rows  │ 24
  says  │ 24 of the 42 ICSs have a budget of at most £3bn.

  ask   │ ICSs that are neither in London nor in the Midlands and score above 3
  means │ ICSs outside London and Midlands with DMA score 2025 above 3, highest first
  rows  │ QUY 3.42 | QM7 3.14 | QR1 3.07
  says  │ 3 ICSs outside London and the Midlands have a DMA score above 3: Bristol, North Somerset and South
        │ Gloucestershire (3.42), Hertfordshire and West Essex (3.14) and Gloucestershire (3.07).

  ask   │ how many ICSs are neither above 3 nor below 2.5?
  means │ Number of ICSs that have DMA score 2025 of at most 3 and DMA score 2025 of at least 2.5
  rows  │ 24
  says  │ 24 of the 42 ICSs have a DMA score of at most 3 and a DMA score of at least 2.5.

  ask   │ trusts in London that use neither Epic nor Cerner and are of type acute
  means │ Trusts in London of type Acute with EPR supplier other than Epic Systems Corporation or Oracle Cerner
        │ Corporation
  rows  │ RF4 Acute | RP6 Acute | RAP Acute | RAN Acute | RKE Acute
  says  │ 5 trusts in London of type Acute have an EPR supplier other than Epic Systems Corporation or Oracle
        │ Cerner Corporation: Barking, Havering and Redbridge University Hospitals NHS Trust; Moorfields Eye
        │ Hospital NHS Foundation Trust; North Middlesex University Hospital NHS Trust; Royal National Orthopaedic
        │ Hospital NHS Trust; and Whittington Health NHS Trust.

  ask   │ how many ICSs are in London or above 3?
  means │ Number of ICSs that are in London or have DMA score 2025 above 3
  rows  │ 12
  says  │ 12 of the 42 ICSs are in London or have a DMA score above 3.

  ask   │ how many ICSs are in the Midlands or have a budget over £3bn?
  means │ Number of ICSs that are in Midlands or have budget 2024/25 above £3bn
  rows  │ 28
  says  │ 28 of the 42 ICSs are in the Midlands or have a budget above £3bn.

  ask   │ trusts in London or on Epic
  means │ refused not_understood
  says  │ I could not tell what "or" should mean here.

  ask   │ ICSs above 3 and a budget over £2bn or below 2
  means │ refused not_understood
  says  │ I could not tell what "ICSs", "above 3" or "budget" should mean here.

  ask   │ which ICSs do not score above 3 or below 2.5
  means │ refused not_understood
  says  │ I could not tell what "or" should mean here.

  ask   │ ICSs worse than both Kent and Devon
  means │ ICSs with DMA score 2025 below that of Kent and Medway, and DMA score 2025 below that of Devon, lowest
        │ first
  rows  │ =1 QU9 2.31 | =1 QVV 2.31 | QJG 2.33
  says  │ 3 ICSs have a DMA score below that of Kent and Medway, and a DMA score below that of Devon:
        │ Buckinghamshire, Oxfordshire and Berkshire West (2.31), Dorset (2.31) and Suffolk and North East Essex
        │ (2.33).

  ask   │ how many ICSs are better than either Kent or Devon?
  means │ Number of ICSs that have DMA score 2025 above that of Kent and Medway, or DMA score 2025 above that of
        │ Devon
  rows  │ 38
  says  │ 38 of the 42 ICSs have a DMA score above that of Kent and Medway, or a DMA score above that of Devon.

  ask   │ how many ICSs have a higher population than Kent and a lower DMA than Devon?
  means │ Number of ICSs that have population 2022 above that of Kent and Medway, and DMA score 2025 below that of
        │ Devon
  rows  │ 3
  says  │ 3 of the 42 ICSs have a population above that of Kent and Medway, and a DMA score below that of Devon.

  ask   │ ICSs above 3 in both 2024 and 2025
  means │ ICSs with DMA score 2024 above 3 and DMA score 2025 above 3, highest first by DMA score 2024
  rows  │ QPM 3.57, 3.74
  says  │ One ICS has a DMA score above 3 and a DMA score above 3: Northamptonshire (3.57).

  ask   │ ICSs in the top 10 for both DMA and budget
  means │ ICSs in the top 10 by DMA score 2025 and in the top 10 by budget 2024/25, highest first by DMA score 2025
  rows  │ QRV 3.49, £4.97bn | QMF 3.40, £4.43bn | QKK 3.11, £4.20bn
  says  │ There are 3 ICSs in the top 10 by DMA score and in the top 10 by budget: North West London (3.49), North
        │ East London (3.40) and South East London (3.11).

  ask   │ which ICSs improved but are still below 2.5?
  means │ ICSs with DMA score 2025 below 2.5 and a rise in DMA score 2024 to 2025, largest rise first
  rows  │ QU9 2.31, 2.13, 0.18 | QJM 2.49, 2.42, 0.07 | =3 QUE 2.44, 2.43, 0.01 | =3 QKS 2.40, 2.39, 0.01
  says  │ 4 ICSs have a DMA score below 2.5 and had a rise in DMA score between 2024 and 2025: Buckinghamshire,
        │ Oxfordshire and Berkshire West (+0.18), Lincolnshire (+0.07), Cambridgeshire and Peterborough (+0.01)
        │ and Kent and Medway (+0.01).

  ask   │ ICSs that improved by between 0.4 and 0.5
  means │ ICSs with change in DMA score 2024 to 2025 between 0.4 and 0.5, largest rise first
  rows  │ QR1 2.57, 3.07, 0.50 | QGH 2.35, 2.82, 0.47 | QMF 2.96, 3.40, 0.44 | QUY 2.99, 3.42, 0.43
  says  │ 4 ICSs have a change in DMA score between 0.4 and 0.5: Gloucestershire (+0.50), Herefordshire and
        │ Worcestershire (+0.47), North East London (+0.44) and Bristol, North Somerset and South Gloucestershire
        │ (+0.43).

  ask   │ what share of the population lives in ICSs below 2.5?
  means │ Share of population 2022 held by ICSs with DMA score 2025 below 2.5
  rows  │ 14.4%
  says  │ The ICSs with a DMA score below 2.5 have 14.4% of England's population.

  ask   │ average DMA of ICSs with over two million people
  means │ Mean DMA score 2025 of ICSs with population 2022 above 2,000,000
  rows  │ 2.93
  says  │ The mean DMA score of the ICSs with a population above 2,000,000 was 2.93 in 2025.

  ask   │ how many regions are above the England average?
  means │ Mean DMA score 2025 by region, only the regions with mean DMA score 2025 above the England mean, highest
        │ first
  rows  │ London 3.28 | Midlands 2.96
  says  │ 2 regions have a mean DMA score above the England mean: London (3.28) and the Midlands (2.96).
`,
);
