/** Several things at once: each number, name and negation counts, or the question is refused. */
import { manual } from './manual.js';

manual(
  'Mixtures',
  `
  ask   │ smallest budget among ICSs above the England average
  means │ Budget 2024/25 and DMA score 2025 of ICSs with DMA score 2025 above the England mean, lowest 5 by budget
        │ 2024/25
  rows  │ QOC £1.10bn, 2.86 | QSL £1.26bn, 2.96 | QR1 £1.28bn, 3.07 | QNQ £1.46bn, 2.92 | QPM £1.57bn, 3.74
  says  │ Shropshire, Telford and Wrekin has the smallest budget of the ICSs with a DMA score above the England
        │ mean (£1.10bn), followed by Somerset (£1.26bn), Gloucestershire (£1.28bn) and 2 more.

  ask   │ DMA of the ten largest ICSs
  means │ Population 2022 and DMA score 2025 of all 42 ICSs, highest 10 by population 2022
  rows  │ QHM 3,005,519, 2.50 | QOP 2,911,744, 2.65 | QYG 2,550,846, 2.88 | QWO 2,429,755, 2.65 | QRV 2,116,269,
        │ 3.49 | QMF 2,028,265, 3.40 | QKS 1,875,893, 2.40 | QRL 1,842,052, 2.75 | QU9 1,802,735, 2.31 | QKK
        │ 1,795,871, 3.11
  says  │ North East and North Cumbria has the largest population of the 42 ICSs (3,005,519), followed by Greater
        │ Manchester (2,911,744), Cheshire and Merseyside (2,550,846) and 7 more.

  ask   │ what's the budget of the third best ICS?
  means │ DMA score 2025 and budget 2024/25 of ICSs in place 3 by DMA score 2025, among all 42 ICSs, highest first
        │ by DMA score 2025
  rows  │ QRV 3.49, £4.97bn
  says  │ North West London ranks 3rd of 42 on DMA score (3.49), in the top quarter.

  ask   │ DMA of the ICS with the second largest budget
  means │ Budget 2024/25 and DMA score 2025 of ICSs in place 2 by budget 2024/25, among all 42 ICSs, highest first
        │ by budget 2024/25
  rows  │ QOP £6.73bn, 2.65
  says  │ Greater Manchester ranks 2nd of 42 on budget (£6.73bn), in the top quarter.

  ask   │ how many ICSs are there whose DMA fell and budget rose by more than 1%?
  means │ Number of ICSs that have a rise of more than 1% in budget 2023/24 to 2024/25 and a fall in DMA score 2024
        │ to 2025
  rows  │ 8
  says  │ 8 of the 42 ICSs had a rise of more than 1% in budget between 2023/24 and 2024/25, and a fall in DMA
        │ score between 2024 and 2025.

  ask   │ how many ICSs have neither a DMA above 3 nor a budget over £2bn?
  means │ refused not_understood
  says  │ I could not tell what "nor" should mean here.

  ask   │ trusts in the South East without Epic, Cerner or TPP and of type ambulance
  means │ Trusts in South East of type Ambulance with EPR supplier other than Epic Systems Corporation, Oracle
        │ Cerner Corporation or TPP
  rows  │ RYE Ambulance | RYD Ambulance
  says  │ 2 trusts in the South East of type Ambulance have an EPR supplier other than Epic Systems Corporation,
        │ Oracle Cerner Corporation or TPP: South Central Ambulance Service NHS Foundation Trust and South East
        │ Coast Ambulance Service NHS Foundation Trust.

  ask   │ which trusts are in the ICS with the highest DMA?
  means │ refused not_understood
  says  │ I could not tell what "trusts", "ICS" or "highest" should mean here.

  ask   │ trusts in ICSs above 3
  means │ refused not_understood
  says  │ I could not tell what "trusts", "ICSs" or "above 3" should mean here.

  ask   │ which ICS went from below 2 to above 3?
  means │ refused not_understood
  says  │ I could not tell what "ICS", "below 2" or "above 3" should mean here.

  ask   │ list the London ICSs with their DMA, budget and population sorted by population
  means │ Population 2022, DMA score 2025 and budget 2024/25 of the 5 ICSs in London, highest first by population
        │ 2022
  rows  │ QRV 2,116,269, 3.49, £4.97bn | QMF 2,028,265, 3.40, £4.43bn | QKK 1,795,871, 3.11, £4.20bn | QWE
        │ 1,509,217, 2.83, £3.16bn | QMJ 1,416,558, 3.58, £3.38bn
  says  │ North West London has the largest population in London (2,116,269), followed by North East London
        │ (2,028,265) and South East London (1,795,871). North Central London has the smallest (1,416,558).

  ask   │ ICSs sorted by budget ascending, top 3
  means │ Budget 2024/25 of all 42 ICSs, lowest 3
  rows  │ QOC £1.10bn | QSL £1.26bn | QR1 £1.28bn
  says  │ Shropshire, Telford and Wrekin has the smallest budget of the 42 ICSs (£1.10bn), followed by Somerset
        │ (£1.26bn) and Gloucestershire (£1.28bn).

  ask   │ lowest trust of each ICS in the North West
  means │ DMA score 2025 of trusts in North West, the lowest in each ICS
  rows  │ RX7 2.12 | RM3 1.85 | RJN 1.77
  says  │ Lowest DMA score in each ICS. Lancashire and South Cumbria: North West Ambulance Service NHS Trust
        │ (2.12); Greater Manchester: Northern Care Alliance NHS Foundation Trust (1.85); Cheshire and Merseyside:
        │ East Cheshire NHS Trust (1.77).

  ask   │ top 2 in each region except London
  means │ DMA score 2025 of the 37 ICSs outside London, highest 2 in each region
  rows  │ QM7 3.14 | QHG 2.82 | QPM 3.74 | … | QUY 3.42 | QR1 3.07 | 13 rows
  says  │ Highest DMA score in each region. East of England: Hertfordshire and West Essex (3.14) and Bedfordshire,
        │ Luton and Milton Keynes (2.82); Midlands: Northamptonshire (3.74) and Black Country (3.25); North East
        │ and Yorkshire: South Yorkshire (3.00), Humber and North Yorkshire (2.65) and West Yorkshire (2.65);
        │ North West: Cheshire and Merseyside (2.88) and Greater Manchester (2.65); South East: Frimley (2.92) and
        │ Surrey Heartlands (2.92); South West: Bristol, North Somerset and South Gloucestershire (3.42) and
        │ Gloucestershire (3.07).

  ask   │ compare London and Kent
  means │ DMA score 2025, the London mean of DMA score 2025 and DMA score 2025 minus the London mean of Kent and
        │ Medway
  rows  │ QKS 2.40, 3.28, −0.88
  says  │ Kent and Medway's DMA score (2.40) is 0.88 below the London mean (3.28).

  ask   │ DMA for Devon and London
  means │ refused not_understood
  says  │ I could not tell what "DMA", "Devon" or "London" should mean here.

  ask   │ total population of London and the South East
  means │ Total population 2022 of the 11 ICSs in London or South East
  rows  │ 17,939,881
  says  │ The population of the 11 ICSs in London or the South East was 17,939,881 in 2022.

  ask   │ ICSs above 3 on at least five dimensions
  means │ refused not_understood
  says  │ I could not tell what "at least five" should mean here.

  ask   │ suppliers used by fewer than three trusts
  means │ refused not_understood
  says  │ I could not tell what "fewer than three" should mean here.

  ask   │ which ICS has the same score as Dorset?
  means │ refused not_understood
  says  │ I could not tell what "the same" should mean here.
`,
);
