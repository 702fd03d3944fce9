/** Of which it is true: one or all of those named, only one, none, every one of those below, those of both; and who is left aside. */
import { manual } from './manual.js';

manual(
  'True of which',
  `
  ask   │ Is Sussex's budget higher than last year?
  means │ Whether Sussex has a rise in budget 2023/24 to 2024/25
  rows  │ yes | QNX £3.75bn, £3.82bn, £63.8m
  says  │ Yes: Sussex's budget rose by £63.8m, from £3.75bn in 2023/24 to £3.82bn in 2024/25.

  ask   │ How many ICSs did not beat their 2024 score?
  means │ Number of ICSs that have no rise in DMA score 2024 to 2025
  rows  │ 9
  says  │ 9 of the 42 ICSs had no rise in DMA score between 2024 and 2025.

  ask   │ Is Northamptonshire the only ICS above 3.5?
  means │ refused not_understood
  says  │ I could not tell what "only" should mean here.

  ask   │ Does either Kent or Sussex score above 2.5?
  means │ Whether any of Kent and Medway, and Sussex has DMA score 2025 above 2.5
  rows  │ yes | QKS 2.40 | QNX 2.51
  says  │ Yes: one ICS has a DMA score above 2.5: Sussex (2.51).

  ask   │ Did any of Devon and Dorset improve?
  means │ Whether any of Devon and Dorset has a rise in DMA score 2024 to 2025
  rows  │ yes | QJK 2.60, 2.68, 0.08 | QVV 2.94, 2.31, −0.64
  says  │ Yes: one ICS had a rise in DMA score between 2024 and 2025: Devon (+0.08).

  ask   │ Did Devon and Dorset improve?
  means │ Whether all of Devon and Dorset have a rise in DMA score 2024 to 2025
  rows  │ no | QJK 2.60, 2.68, 0.08 | QVV 2.94, 2.31, −0.64
  says  │ No: not all of Devon and Dorset had a rise in DMA score between 2024 and 2025; 1 of 2 does not: Dorset.

  ask   │ Did no London ICS fall?
  means │ refused not_understood
  says  │ I could not tell what "no" should mean here.

  ask   │ Is it true that every trust has an EPR?
  means │ Whether all of the 42 ICSs have EPR coverage 2024 of at least 100%, highest first
  rows  │ no | =1 QOX 100% | =1 QHG 100% | =1 QUY 100% | … | =40 QJK 50% | QMM 40% | 42 rows
  says  │ No: not all of the 42 ICSs have EPR coverage of 100%; 15 of 42 do not: North East and North Cumbria,
        │ Greater Manchester, Cheshire and Merseyside, and 12 more.

  ask   │ Is Sussex bigger than Kent?
  means │ Whether Sussex has population 2022 above that of Kent and Medway
  rows  │ no | QNX 1,721,021
  says  │ No: Sussex's population (1,721,021) is below Kent and Medway's (1,875,893).

  ask   │ Which ICSs are smaller than Dorset?
  means │ ICSs with population 2022 below that of Dorset, lowest first
  rows  │ QOC 516,049 | QSL 576,852 | QT6 577,694 | QR1 652,409 | QNQ 773,481 | QJM 775,524
  says  │ 6 ICSs have a population below that of Dorset: Shropshire, Telford and Wrekin (516,049), Somerset
        │ (576,852), Cornwall and the Isles of Scilly (577,694) and 3 more.

  ask   │ How many ICSs have all their trusts above 2.5?
  means │ ICSs with DMA score 2025 above 2.5 at all their trusts, highest first
  rows  │ =1 QJG 100% | =1 QK1 100% | =1 QNQ 100% | =1 QSL 100%
  says  │ 4 ICSs have a DMA score above 2.5 at all their trusts: Suffolk and North East Essex; Leicester,
        │ Leicestershire and Rutland; Frimley; and Somerset.

  ask   │ How many ICSs have more than one trust below 2?
  means │ refused not_understood
  says  │ I could not tell what "more than one" should mean here.

  ask   │ Which ICSs have two trusts that fell?
  means │ refused not_understood
  says  │ I could not tell what "two" should mean here.

  ask   │ ICSs where no trust improved
  means │ ICSs with no trust with a rise in DMA score 2024 to 2025, highest first
  rows  │ none
  says  │ There is no ICS with no trust with a rise in DMA score between 2024 and 2025.

  ask   │ Which ICSs use Epic but not Oracle?
  means │ ICSs with at least one trust with EPR supplier Epic Systems Corporation and no trust with EPR supplier
        │ Oracle Cerner Corporation, highest first by number of trusts that have EPR supplier Epic Systems
        │ Corporation
  rows  │ =3 QJK 1, 0 | =3 QNQ 1, 0 | =3 QOP 1, 0 | =3 QUE 1, 0
  says  │ 4 ICSs have at least one trust with the EPR supplier Epic Systems Corporation and no trust with the EPR
        │ supplier Oracle Cerner Corporation: Devon, Frimley, Greater Manchester, and Cambridgeshire
        │ and Peterborough.

  ask   │ ICSs whose trusts are all on TPP
  means │ ICSs with EPR supplier TPP at all their trusts, highest first
  rows  │ none
  says  │ No ICS has the EPR supplier TPP at all their trusts.

  ask   │ Which ICSs have a trust on Epic and score above 3?
  means │ refused not_understood
  says  │ I could not tell what "trust" or "Epic" should mean here.

  ask   │ Which ICSs have a trust above 3 and a budget below £3bn?
  means │ refused not_understood
  says  │ I could not tell what "trust" should mean here.

  ask   │ Which ICS has the best trust?
  means │ refused not_understood
  says  │ I could not tell what "ICS", "best" or "trust" should mean here.

  ask   │ Which EPR supplier does the best trust use?
  means │ refused not_understood
  says  │ I could not tell what "EPR supplier", "best" or "trust" should mean here.

  ask   │ Which regions have every ICS above 2.5?
  means │ Regions with DMA score 2025 above 2.5 at all their ICSs, highest first
  rows  │ =1 London 100% | =1 North West 100%
  says  │ 2 regions have a DMA score above 2.5 at all their ICSs: London and the North West.

  ask   │ Regions where no ICS fell
  means │ Regions with no ICS with a fall in DMA score 2024 to 2025, highest first
  rows  │ =6 London 0 | =6 North East and Yorkshire 0
  says  │ 2 regions have no ICS with a fall in DMA score between 2024 and 2025: London, and the North East and
        │ Yorkshire.

  ask   │ Which regions have an ICS above 3.4?
  means │ Regions with at least one ICS with DMA score 2025 above 3.4, highest first
  rows  │ London 3 | =2 Midlands 1 | =2 South West 1
  says  │ 3 regions have at least one ICS with a DMA score above 3.4: London (3), the Midlands (1) and the South
        │ West (1).

  ask   │ Forget London. Which region is best?
  means │ Mean DMA score 2025 by region, of the 37 ICSs outside London, the highest
  rows  │ Midlands 2.96
  says  │ The Midlands has the highest mean DMA score, among the 37 ICSs outside London (2.96).

  ask   │ Leaving aside Northamptonshire and London, who is top?
  means │ DMA score 2025 of the 36 ICSs other than Northamptonshire outside London, the highest
  rows  │ QUY 3.42
  says  │ Bristol, North Somerset and South Gloucestershire has the highest DMA score of the 36 ICSs other than
        │ Northamptonshire outside London (3.42).

  ask   │ Not Kent but Sussex: budget?
  means │ Budget 2024/25 of the one ICS other than Kent and Medway named Sussex
  rows  │ QNX £3.82bn
  says  │ Sussex's budget was £3.82bn in 2024/25.

  ask   │ Budget of Kent rather than Sussex
  means │ Budget 2024/25 of Kent and Medway
  rows  │ QKS £3.95bn
  says  │ Kent and Medway's budget was £3.95bn in 2024/25.

  ask   │ We sell Epic. Which trusts in London use us?
  means │ refused unknown_name
  says  │ I do not know whose "us" is: please ask with the name of the ICS.

  ask   │ What did Kent spend on EPR?
  means │ refused not_understood
  says  │ I could not tell what "spend" should mean here.

  ask   │ What do the ICS leaders in the Midlands say about budget cuts?
  means │ refused out_of_scope
  says  │ I hold nothing about "cuts": Digital maturity of Integrated Care Systems in England.

  ask   │ Hi, finance here, what is the budget of Kent?
  means │ Budget 2024/25 of Kent and Medway
  rows  │ QKS £3.95bn
  says  │ Kent and Medway's budget was £3.95bn in 2024/25.

  ask   │ Highest scorer in each region
  means │ DMA score 2025 of all 42 ICSs, the highest in each region
  rows  │ QM7 3.14 | QMJ 3.58 | QPM 3.74 | QF7 3.00 | QYG 2.88 | =1 QNQ 2.92 | =1 QXU 2.92 | QUY 3.42
  says  │ Highest DMA score in each region. East of England: Hertfordshire and West Essex (3.14); London: North
        │ Central London (3.58); Midlands: Northamptonshire (3.74); North East and Yorkshire: South Yorkshire
        │ (3.00); North West: Cheshire and Merseyside (2.88); South East: Frimley (2.92) and Surrey Heartlands
        │ (2.92); South West: Bristol, North Somerset and South Gloucestershire (3.42).

  ask   │ How many ICS boards have a digital leader on them?
  means │ Published statement on digital leadership, 2023
  rows  │ icb-digital-leader
  says  │ 10 of the 42 ICBs had a digital leader on their board in July 2023, just short of 24%.

  ask   │ Hi, I'm writing a piece on the frontline digitisation programme. How big is it?
  means │ Published statement on frontline digitisation, 2023
  rows  │ frontline-digitisation-programme
  says  │ The Frontline Digitisation programme was put at £1.9bn in November 2023.
`,
);
