/** Conditions of several measures, amounts reached or missed, and places set aside. */
import { manual } from './manual.js';

manual(
  'Conditions',
  `
  ask   │ who has more people than Kent but less money per head than Devon?
  means │ ICSs with population 2022 above that of Kent and Medway, and core allocation per head 2024/25 below that of
        │ Devon, highest first by population 2022
  rows  │ QWO 2,429,755, £1,661 | QRV 2,116,269, £1,487 | QMF 2,028,265, £1,534
  says  │ 3 ICSs have a population above that of Kent and Medway, and a core allocation per head below that of Devon:
        │ West Yorkshire (2,429,755), North West London (2,116,269) and North East London (2,028,265).

  ask   │ which Midlands ICSs have a bigger budget than Lincolnshire but fewer GP practices than Coventry
  means │ ICSs in Midlands with budget 2024/25 above that of Lincolnshire, and GP practices 2023/24 below that of
        │ Coventry and Warwickshire, highest first by budget 2024/25
  rows  │ QJ2 £2.33bn, 118
  says  │ One ICS in the Midlands has a budget above that of Lincolnshire, and GP practices below that of Coventry and
        │ Warwickshire: Derby and Derbyshire (£2.33bn).

  ask   │ London ICSs that score higher than Sussex on safe practice and have less money per head than Devon
  means │ ICSs in London with safe practice score 2025 above that of Sussex and core allocation per head 2024/25 below
        │ that of Devon, highest first by safe practice score 2025
  rows  │ QRV 3.30, £1,487 | QMF 3.00, £1,534 | QMJ 2.70, £1,598 | QKK 2.30, £1,695
  says  │ 4 ICSs in London have a safe practice score above that of Sussex and a core allocation per head below that
        │ of Devon: North West London (3.30), North East London (3.00), North Central London (2.70) and South East
        │ London (2.30).

  ask   │ well led < 2, which ICSs?
  means │ ICSs with well led score 2025 below 2, lowest first
  rows  │ =1 QU9 1.50 | =1 QKS 1.50 | =1 QJG 1.50 | =4 QHL 1.80 | =4 QJM 1.80 | =4 QF7 1.80
  says  │ 6 ICSs have a well led score below 2: Buckinghamshire, Oxfordshire and Berkshire West (1.50), Kent and
        │ Medway (1.50), Suffolk and North East Essex (1.50) and 3 more.

  ask   │ healthy populations above 3.7, which icbs are these
  means │ ICSs with healthy populations score 2025 above 3.7, highest first
  rows  │ QYG 4.40 | QRV 4.20 | QOP 4.00 | =4 QUA 3.80 | =4 QF7 3.80
  says  │ 5 ICSs have a healthy populations score above 3.7: Cheshire and Merseyside (4.40), North West London (4.20),
        │ Greater Manchester (4.00), Black Country (3.80) and South Yorkshire (3.80).

  ask   │ which ICSs achieved 3.4 or more
  means │ ICSs with DMA score 2025 of at least 3.4, highest first
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | QUY 3.42 | QMF 3.40
  says  │ 5 ICSs have a DMA score of at least 3.4: Northamptonshire (3.74), North Central London (3.58), North West
        │ London (3.49), Bristol, North Somerset and South Gloucestershire (3.42) and North East London (3.40).

  ask   │ ICSs that hit 3.5 on well led
  means │ ICSs with well led score 2025 of at least 3.5, highest first
  rows  │ =1 QUY 3.80 | =1 QMF 3.80 | QRV 3.50
  says  │ 3 ICSs have a well led score of at least 3.5: Bristol, North Somerset and South Gloucestershire (3.80),
        │ North East London (3.80) and North West London (3.50).

  ask   │ who never reached 2 on healthy populations
  means │ ICSs with healthy populations score 2025 below 2, lowest first
  rows  │ =1 QJ2 1.80 | =1 QOC 1.80
  says  │ 2 ICSs have a healthy populations score below 2: Derby and Derbyshire (1.80) and Shropshire, Telford and
        │ Wrekin (1.80).

  ask   │ how many trusts fell short of 2?
  means │ Number of trusts that have DMA score 2025 below 2
  rows  │ 15
  says  │ 15 trusts have a DMA score below 2.

  ask   │ which South West ICSs failed to reach the England average
  means │ ICSs in South West with DMA score 2025 below the England mean, lowest first
  rows  │ QVV 2.31 | QT6 2.61 | QJK 2.68 | QOX 2.79
  says  │ 4 ICSs in the South West have a DMA score below the England mean: Dorset (2.31), Cornwall and the Isles of
        │ Scilly (2.61), Devon (2.68) and Bath and North East Somerset, Swindon and Wiltshire (2.79).

  ask   │ ICSs that spend under 1,500 per head
  means │ ICSs with core allocation per head 2024/25 below £1,500, lowest first
  rows  │ QU9 £1,431 | QUE £1,476 | QK1 £1,479 | QRV £1,487 | QNQ £1,497
  says  │ 5 ICSs have a core allocation per head below £1,500: Buckinghamshire, Oxfordshire and Berkshire West
        │ (£1,431), Cambridgeshire and Peterborough (£1,476), Leicester, Leicestershire and Rutland (£1,479), North
        │ West London (£1,487) and Frimley (£1,497).

  ask   │ which ICSs in London get less than 1.55k a head
  means │ ICSs in London with core allocation per head 2024/25 below £1,550, lowest first
  rows  │ QRV £1,487 | QWE £1,512 | QMF £1,534
  says  │ 3 ICSs in London have a core allocation per head below £1,550: North West London (£1,487), South West London
        │ (£1,512) and North East London (£1,534).

  ask   │ which ICSs have a negative distance from target?
  means │ ICSs with distance from target 2024/25 below 0%, lowest first
  rows  │ QHL −3% | QU9 −2.7% | QUY −1.4% | QOX −0.4% | QJG 0% | QRV 0%
  says  │ 6 ICSs have a distance from target below 0%: Birmingham and Solihull (−3%), Buckinghamshire, Oxfordshire and
        │ Berkshire West (−2.7%), Bristol, North Somerset and South Gloucestershire (−1.4%) and 3 more.

  ask   │ how far over target is Sussex?
  means │ Distance from target 2024/25 of Sussex
  rows  │ QNX 5.3%
  says  │ Sussex's distance from target was 5.3% in 2024/25.

  ask   │ setting Devon aside, top 3 in the South West
  means │ DMA score 2025 of the 6 ICSs other than Devon in South West, highest 3
  rows  │ QUY 3.42 | QR1 3.07 | QSL 2.96
  says  │ Bristol, North Somerset and South Gloucestershire has the highest DMA score of the 6 ICSs other than Devon
        │ in the South West (3.42), followed by Gloucestershire (3.07) and Somerset (2.96).

  ask   │ average DMA if you leave London and the Midlands out
  means │ Mean DMA score 2025 of the 26 ICSs outside London and Midlands
  rows  │ 2.72
  says  │ The mean DMA score of the 26 ICSs outside London and the Midlands was 2.72 in 2025.

  ask   │ Kent aside, who is worst in the South East?
  means │ DMA score 2025 of the 5 ICSs other than Kent and Medway in South East, the lowest
  rows  │ QU9 2.31
  says  │ Buckinghamshire, Oxfordshire and Berkshire West has the lowest DMA score of the 5 ICSs other than Kent and
        │ Medway in the South East (2.31).

  ask   │ average budget not counting NENC
  means │ Mean budget 2024/25 of the 41 ICSs other than North East and North Cumbria
  rows  │ £2.86bn
  says  │ The mean budget of the 41 ICSs other than North East and North Cumbria was £2.86bn in 2024/25.

  ask   │ how many ICSs scored below 2.5 and have fallen since last year?
  means │ Number of ICSs that have DMA score 2025 below 2.5 and have a fall in DMA score 2024 to 2025
  rows  │ 3
  says  │ 3 of the 42 ICSs have a DMA score below 2.5 and had a fall in DMA score between 2024 and 2025.

  ask   │ which ICSs fell since last year (2024) and are below 2.4
  means │ ICSs with DMA score 2025 below 2.4 and a fall in DMA score 2024 to 2025, largest fall first
  rows  │ QJG 2.33, 3.19, −0.86 | QVV 2.31, 2.94, −0.64
  says  │ 2 ICSs have a DMA score below 2.4 and had a fall in DMA score between 2024 and 2025: Suffolk and North East
        │ Essex (−0.86) and Dorset (−0.64).

  ask   │ how many ICSs were under 2.2 back in 2024
  means │ Number of ICSs that have DMA score 2024 below 2.2
  rows  │ 4
  says  │ 4 of the 42 ICSs had a DMA score below 2.2 in 2024.

  ask   │ which regions have a higher average DMA than the North West?
  means │ Mean DMA score 2025 by region, only the regions with mean DMA score 2025 above the North West mean, highest
        │ first
  rows  │ London 3.28 | Midlands 2.96 | South West 2.83
  says  │ 3 regions have a mean DMA score above the North West mean: London (3.28), the Midlands (2.96) and the South
        │ West (2.83).

  ask   │ does London have a lower mean well led score than the Midlands?
  means │ Whether London has mean well led score 2025 below the Midlands mean
  rows  │ no | London 3.08
  says  │ No: London's mean well led score (3.08) is above the Midlands mean (2.42).
`,
);
