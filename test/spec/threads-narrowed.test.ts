/** Follow-ups that narrow what was asked: another condition, of those shown, in the place spoken of. */
import { manual } from './manual.js';

manual(
  'Conversations that narrow down',
  `
  ask   │ ICSs with DMA over 3
  means │ ICSs with DMA score 2025 above 3, highest first
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | QUY 3.42 | QMF 3.40 | QUA 3.25 | QWU 3.15 | QM7 3.14 | QKK 3.11 | QNC
        │ 3.10 | QR1 3.07
  says  │ 11 ICSs have a DMA score above 3: Northamptonshire (3.74), North Central London (3.58), North West
        │ London (3.49) and 8 more.
  then  │ and budget under £2bn
  means │ ICSs with DMA score 2025 above 3 and budget 2024/25 below £2bn, highest first by DMA score 2025
  rows  │ QPM 3.74, £1.57bn | QR1 3.07, £1.28bn
  says  │ 2 ICSs have a DMA score above 3 and a budget below £2bn: Northamptonshire (3.74) and Gloucestershire
        │ (3.07).
  then  │ not in the Midlands
  means │ ICSs outside Midlands with DMA score 2025 above 3 and budget 2024/25 below £2bn, highest first by DMA
        │ score 2025
  rows  │ QR1 3.07, £1.28bn
  says  │ One ICS outside the Midlands has a DMA score above 3 and a budget below £2bn: Gloucestershire (3.07).

  ask   │ which ICSs have under 1m people?
  means │ ICSs with population 2022 below 1,000,000, lowest first
  rows  │ QOC 516,049 | QSL 576,852 | QT6 577,694 | … | QUY 992,934 | QJG 997,767 | 14 rows
  says  │ 14 ICSs have a population below 1,000,000: Shropshire, Telford and Wrekin (516,049), Somerset (576,852),
        │ Cornwall and the Isles of Scilly (577,694) and 11 more.
  then  │ with DMA under 2.7
  means │ ICSs with population 2022 below 1,000,000 and DMA score 2025 below 2.7, lowest first by population 2022
  rows  │ QT6 577,694, 2.61 | QJM 775,524, 2.49 | QVV 785,172, 2.31 | QUE 927,342, 2.44 | QJG 997,767, 2.33
  says  │ 5 ICSs have a population below 1,000,000 and a DMA score below 2.7: Cornwall and the Isles of Scilly
        │ (577,694), Lincolnshire (775,524), Dorset (785,172), Cambridgeshire and Peterborough (927,342) and
        │ Suffolk and North East Essex (997,767).
  then  │ total budget
  means │ Total budget 2024/25 of ICSs with population 2022 below 1,000,000 and DMA score 2025 below 2.7
  rows  │ £8.69bn
  says  │ The budget of the ICSs with a population below 1,000,000 and a DMA score below 2.7 was £8.69bn in
        │ 2024/25.

  ask   │ which ICSs have more than 1.5m people
  means │ ICSs with population 2022 above 1,500,000, highest first
  rows  │ QHM 3,005,519 | QOP 2,911,744 | QYG 2,550,846 | … | QWE 1,509,217 | QM7 1,506,036 | 15 rows
  says  │ 15 ICSs have a population above 1,500,000: North East and North Cumbria (3,005,519), Greater Manchester
        │ (2,911,744), Cheshire and Merseyside (2,550,846) and 12 more.
  then  │ of those which score below average
  means │ ICSs with population 2022 above 1,500,000 and DMA score 2025 below the England mean, highest first by
        │ population 2022
  rows  │ QHM 3,005,519, 2.50 | QOP 2,911,744, 2.65 | QWO 2,429,755, 2.65 | QKS 1,875,893, 2.40 | QRL 1,842,052,
        │ 2.75 | QU9 1,802,735, 2.31 | QE1 1,737,241, 2.60 | QNX 1,721,021, 2.51 | QOQ 1,713,205, 2.65 | QWE
        │ 1,509,217, 2.83
  says  │ 10 ICSs have a population above 1,500,000 and a DMA score below the England mean: North East and North
        │ Cumbria (3,005,519), Greater Manchester (2,911,744), West Yorkshire (2,429,755) and 7 more.
  then  │ and which has least capital
  means │ Capital (CDEL) 2023/24, population 2022 and DMA score 2025 of ICSs with population 2022 above 1,500,000
        │ and DMA score 2025 below the England mean, the lowest by capital (CDEL) 2023/24
  rows  │ QOQ £181m, 1,713,205, 2.65
  says  │ Humber and North Yorkshire has the least CDEL capital of the ICSs with a population above 1,500,000 and
        │ a DMA score below the England mean (£181m).

  ask   │ which ICSs score above 3
  means │ ICSs with DMA score 2025 above 3, highest first
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | QUY 3.42 | QMF 3.40 | QUA 3.25 | QWU 3.15 | QM7 3.14 | QKK 3.11 | QNC
        │ 3.10 | QR1 3.07
  says  │ 11 ICSs have a DMA score above 3: Northamptonshire (3.74), North Central London (3.58), North West
        │ London (3.49) and 8 more.
  then  │ what about above 2.5
  means │ ICSs with DMA score 2025 above 2.5, highest first
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | … | QH8 2.58 | QNX 2.51 | 34 rows
  says  │ 34 ICSs have a DMA score above 2.5: Northamptonshire (3.74), North Central London (3.58), North West
        │ London (3.49) and 31 more.

  ask   │ top 5 ICSs by DMA
  means │ DMA score 2025 of all 42 ICSs, highest 5
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | QUY 3.42 | QMF 3.40
  says  │ Northamptonshire has the highest DMA score of the 42 ICSs (3.74), followed by North Central London
        │ (3.58), North West London (3.49) and 2 more.
  then  │ with a budget under £2bn
  means │ DMA score 2025 and budget 2024/25 of ICSs with budget 2024/25 below £2bn, highest 5 by DMA score 2025
  rows  │ QPM 3.74, £1.57bn | QR1 3.07, £1.28bn | QSL 2.96, £1.26bn | QNQ 2.92, £1.46bn | QOC 2.86, £1.10bn
  says  │ Northamptonshire has the highest DMA score of the ICSs with a budget below £2bn (3.74), followed by
        │ Gloucestershire (3.07), Somerset (2.96) and 2 more.

  ask   │ List the ICSs in the East of England
  means │ ICSs in East of England
  rows  │ QHG | QUE | QM7 | QH8 | QMM | QJG
  says  │ There are 6 ICSs in the East of England: Bedfordshire, Luton and Milton Keynes; Cambridgeshire and
        │ Peterborough; Hertfordshire and West Essex; and 3 more.
  then  │ which have a published capital figure?
  means │ ICSs in East of England with a figure for capital (CDEL) 2023/24, highest first
  rows  │ QM7 £187m | QJG £184m | QUE £160m | QH8 £139m | QHG £115m
  says  │ 5 ICSs in the East of England have a figure for CDEL capital: Hertfordshire and West Essex (£187m),
        │ Suffolk and North East Essex (£184m), Cambridgeshire and Peterborough (£160m), Mid and South Essex
        │ (£139m) and Bedfordshire, Luton and Milton Keynes (£115m).

  ask   │ which ICS has the most trusts?
  means │ Number of trusts by ICS, the highest
  rows  │ QYG 16
  says  │ Cheshire and Merseyside has the most trusts of the ICSs (16).
  then  │ how many without EPR there?
  means │ Number of trusts in Cheshire and Merseyside with no EPR in place
  rows  │ 2
  says  │ 2 trusts in Cheshire and Merseyside have no EPR in place.

  ask   │ compare 2024 and 2025 for the South West
  means │ Change in mean DMA score 2024 to 2025 of South West
  rows  │ South West 2.67, 2.83, 0.16
  says  │ The South West's mean DMA score rose by 0.16, from 2.67 in 2024 to 2.83 in 2025.
  then  │ which ICS there fell?
  means │ ICSs in South West with a fall in DMA score 2024 to 2025, largest fall first
  rows  │ QVV 2.94, 2.31, −0.64
  says  │ One ICS in the South West had a fall in DMA score between 2024 and 2025: Dorset (−0.64).

  ask   │ Which trusts have no EPR?
  means │ Trusts with no EPR in place
  rows  │ RQ3 no | RXL no | RP5 no | … | RWD no | RK9 no | 20 rows
  says  │ 20 trusts have no EPR in place: Birmingham Women's and Children's NHS Foundation Trust, Blackpool
        │ Teaching Hospitals NHS Foundation Trust, Doncaster and Bassetlaw Teaching Hospitals NHS Foundation
        │ Trust, and 17 more.
  then  │ How many are in the Midlands?
  means │ Number of trusts in Midlands with no EPR in place
  rows  │ 7
  says  │ 7 trusts in the Midlands have no EPR in place.
  then  │ What percentage of Midlands trusts is that?
  means │ Percentage of trusts in Midlands that have no EPR in place
  rows  │ 17.5%
  says  │ 17.5% of the 40 trusts in the Midlands of which it is known (7) have no EPR in place.

  ask   │ Which ICSs got worse?
  means │ ICSs with a fall in DMA score 2024 to 2025, largest fall first
  rows  │ QJG 3.19, 2.33, −0.86 | QJ2 3.22, 2.46, −0.76 | QVV 2.94, 2.31, −0.64 | QNX 2.65, 2.51, −0.14 | =5 QH8
        │ 2.67, 2.58, −0.08 | =5 QT1 3.01, 2.93, −0.08 | QE1 2.64, 2.60, −0.04 | QMM 2.75, 2.72, −0.03
  says  │ 8 ICSs had a fall in DMA score between 2024 and 2025: Suffolk and North East Essex (−0.86), Derby and
        │ Derbyshire (−0.76), Dorset (−0.64) and 5 more.
  then  │ Which one of them has the most money?
  means │ Budget 2024/25 of Derby and Derbyshire, Dorset, Lancashire and South Cumbria, Mid and South Essex,
        │ Norfolk and Waveney, Nottingham and Nottinghamshire, Suffolk and North East Essex, and Sussex, the
        │ highest
  rows  │ QE1 £4.14bn
  says  │ Lancashire and South Cumbria has the largest budget of the eight (£4.14bn).
  then  │ By how much in percent?
  means │ refused not_understood
  says  │ I could not tell what is asked.

  ask   │ ICSs with budget over £3bn
  means │ ICSs with budget 2024/25 above £3bn, highest first
  rows  │ QHM £7.13bn | QOP £6.73bn | QYG £6.23bn | … | QHL £3.12bn | QM7 £3.08bn | 18 rows
  says  │ 18 ICSs have a budget above £3bn: North East and North Cumbria (£7.13bn), Greater Manchester (£6.73bn),
        │ Cheshire and Merseyside (£6.23bn) and 15 more.
  then  │ and DMA below 2.6
  means │ ICSs with budget 2024/25 above £3bn and DMA score 2025 below 2.6, highest first by budget 2024/25
  rows  │ QHM £7.13bn, 2.50 | QKS £3.95bn, 2.40 | QNX £3.82bn, 2.51 | QU9 £3.37bn, 2.31
  says  │ 4 ICSs have a budget above £3bn and a DMA score below 2.6: North East and North Cumbria (£7.13bn), Kent
        │ and Medway (£3.95bn), Sussex (£3.82bn) and Buckinghamshire, Oxfordshire and Berkshire West (£3.37bn).
  then  │ and more than 10 trusts
  means │ ICSs with budget 2024/25 above £3bn, DMA score 2025 below 2.6 and number of NHS trusts 2023 above 10,
        │ highest first by budget 2024/25
  rows  │ QHM £7.13bn, 2.50, 11
  says  │ One ICS has a budget above £3bn, a DMA score below 2.6 and more than 10 NHS trusts: North East and North
        │ Cumbria (£7.13bn).

  ask   │ ICSs over 3
  means │ ICSs with DMA score 2025 above 3, highest first
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | QUY 3.42 | QMF 3.40 | QUA 3.25 | QWU 3.15 | QM7 3.14 | QKK 3.11 | QNC
        │ 3.10 | QR1 3.07
  says  │ 11 ICSs have a DMA score above 3: Northamptonshire (3.74), North Central London (3.58), North West
        │ London (3.49) and 8 more.
  then  │ and under 3.2
  means │ ICSs with DMA score 2025 above 3 and DMA score 2025 below 3.2, lowest first
  rows  │ QR1 3.07 | QNC 3.10 | QKK 3.11 | QM7 3.14 | QWU 3.15
  says  │ 5 ICSs have a DMA score above 3 and a DMA score below 3.2: Gloucestershire (3.07), Staffordshire and
        │ Stoke-on-Trent (3.10), South East London (3.11), Hertfordshire and West Essex (3.14) and Coventry and
        │ Warwickshire (3.15).
  then  │ and under £3bn
  means │ ICSs with DMA score 2025 above 3, DMA score 2025 below 3.2 and budget 2024/25 below £3bn, lowest first
        │ by DMA score 2025
  rows  │ QR1 3.07, £1.28bn | QNC 3.10, £2.48bn | QWU 3.15, £2.03bn
  says  │ 3 ICSs have a DMA score above 3, a DMA score below 3.2 and a budget below £3bn: Gloucestershire (3.07),
        │ Staffordshire and Stoke-on-Trent (3.10) and Coventry and Warwickshire (3.15).

  ask   │ Which ICSs improved by more than 0.5?
  means │ ICSs with a rise of more than 0.5 in DMA score 2024 to 2025, largest rise first
  rows  │ QOC 1.57, 2.86, 1.29 | QWU 1.88, 3.15, 1.28 | QWO 1.69, 2.65, 0.96 | QMJ 2.67, 3.58, 0.92 | QKK 2.42,
        │ 3.11, 0.69 | QUA 2.61, 3.25, 0.64 | =7 QM7 2.54, 3.14, 0.60 | =7 QXU 2.32, 2.92, 0.60 | QSL 2.38, 2.96,
        │ 0.58 | QRV 2.93, 3.49, 0.56
  says  │ 10 ICSs had a rise of more than 0.5 in DMA score between 2024 and 2025: Shropshire, Telford and Wrekin
        │ (+1.29), Coventry and Warwickshire (+1.28), West Yorkshire (+0.96) and 7 more.
  then  │ and have a budget over £2bn
  means │ ICSs with budget 2024/25 above £2bn and a rise of more than 0.5 in DMA score 2024 to 2025, largest rise
        │ first
  rows  │ QWU 1.88, 3.15, 1.28, £2.03bn | QWO 1.69, 2.65, 0.96, £5.29bn | QMJ 2.67, 3.58, 0.92, £3.38bn | QKK
        │ 2.42, 3.11, 0.69, £4.20bn | QUA 2.61, 3.25, 0.64, £2.71bn | =6 QM7 2.54, 3.14, 0.60, £3.08bn | =6 QXU
        │ 2.32, 2.92, 0.60, £2.16bn | QRV 2.93, 3.49, 0.56, £4.97bn
  says  │ 8 ICSs have a budget above £2bn and had a rise of more than 0.5 in DMA score between 2024 and 2025:
        │ Coventry and Warwickshire (+1.28), West Yorkshire (+0.96), North Central London (+0.92) and 5 more.

  ask   │ which ICSs score below average
  means │ ICSs with DMA score 2025 below the England mean, lowest first
  rows  │ =1 QU9 2.31 | =1 QVV 2.31 | QJG 2.33 | … | =20 QGH 2.82 | QWE 2.83 | 22 rows
  says  │ 22 ICSs have a DMA score below the England mean: Buckinghamshire, Oxfordshire and Berkshire West (2.31),
        │ Dorset (2.31), Suffolk and North East Essex (2.33) and 19 more.
  then  │ how many have a budget over £3bn
  means │ Number of ICSs that have DMA score 2025 below the England mean and budget 2024/25 above £3bn
  rows  │ 10
  says  │ 10 of the 42 ICSs have a DMA score below the England mean and a budget above £3bn.

  ask   │ ICSs with more than 5 trusts
  means │ Number of trusts by ICS, only the ICSs with number of trusts above 5, highest first
  rows  │ QYG 16 | QHM 11 | =3 QMJ 10 | =3 QWO 10 | QOP 9 | QRV 8 | =7 QF7 7 | =7 QRL 7 | =7 QUA 7 | =7 QWE 7 |
        │ =11 QE1 6 | =11 QKS 6
  says  │ 12 ICSs have more than 5 trusts: Cheshire and Merseyside (16), North East and North Cumbria (11), North
        │ Central London (10) and 9 more.
  then  │ and population below 1.5m
  means │ Number of NHS trusts 2023 of ICSs with number of NHS trusts 2023 above 5 and population 2022 below
        │ 1,500,000, highest first
  rows  │ QMJ 10 | =2 QUA 7 | =2 QF7 7
  says  │ North Central London has the most NHS trusts of the three (10); Black Country and South Yorkshire have
        │ the fewest (7 each).

  ask   │ ICSs in London with DMA above 3
  means │ ICSs in London with DMA score 2025 above 3, highest first
  rows  │ QMJ 3.58 | QRV 3.49 | QMF 3.40 | QKK 3.11
  says  │ 4 ICSs in London have a DMA score above 3: North Central London (3.58), North West London (3.49), North
        │ East London (3.40) and South East London (3.11).
  then  │ sorted by budget
  means │ Budget 2024/25 and DMA score 2025 of ICSs in London with DMA score 2025 above 3, highest first by budget
        │ 2024/25
  rows  │ QRV £4.97bn, 3.49 | QMF £4.43bn, 3.40 | QKK £4.20bn, 3.11 | QMJ £3.38bn, 3.58
  says  │ North West London has the largest budget of the ICSs in London with a DMA score above 3 (£4.97bn),
        │ followed by North East London (£4.43bn) and South East London (£4.20bn). North Central London has the
        │ smallest (£3.38bn).
  then  │ what is the England average?
  means │ Mean budget 2024/25 of all 42 ICSs
  rows  │ £2.96bn
  says  │ The mean budget of the 42 ICSs was £2.96bn in 2024/25.

  ask   │ how many ICSs score above 3?
  means │ Number of ICSs that have DMA score 2025 above 3
  rows  │ 11
  says  │ 11 of the 42 ICSs have a DMA score above 3.
  then  │ and have a budget under £2bn?
  means │ Number of ICSs that have DMA score 2025 above 3 and budget 2024/25 below £2bn
  rows  │ 2
  says  │ 2 of the 42 ICSs have a DMA score above 3 and a budget below £2bn.

  ask   │ top 5 ICSs by DMA
  means │ DMA score 2025 of all 42 ICSs, highest 5
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | QUY 3.42 | QMF 3.40
  says  │ Northamptonshire has the highest DMA score of the 42 ICSs (3.74), followed by North Central London
        │ (3.58), North West London (3.49) and 2 more.
  then  │ total budget
  means │ Total budget 2024/25 of Bristol, North Somerset and South Gloucestershire; North Central London; North
        │ East London; North West London; and Northamptonshire
  rows  │ £16.4bn
  says  │ The budget of the five was £16.4bn in 2024/25.

  ask   │ DMA in the Midlands
  means │ Mean DMA score 2025 of Midlands
  rows  │ Midlands 2.96
  says  │ The Midlands' mean DMA score was 2.96 in 2025.
  then  │ which ICS there is best?
  means │ DMA score 2025 of the 11 ICSs in Midlands, the highest
  rows  │ QPM 3.74
  says  │ Northamptonshire has the highest DMA score in the Midlands (3.74).

  ask   │ which trusts have no EPR?
  means │ Trusts with no EPR in place
  rows  │ RQ3 no | RXL no | RP5 no | … | RWD no | RK9 no | 20 rows
  says  │ 20 trusts have no EPR in place: Birmingham Women's and Children's NHS Foundation Trust, Blackpool
        │ Teaching Hospitals NHS Foundation Trust, Doncaster and Bassetlaw Teaching Hospitals NHS Foundation
        │ Trust, and 17 more.
  then  │ which ICS has the most?
  means │ Number of trusts with no EPR in place by ICS, the highest
  rows  │ QMM 3
  says  │ Norfolk and Waveney has the most trusts with no EPR in place of the ICSs (3).

  ask   │ which regions have a budget above £15bn?
  means │ Total budget 2024/25 by region, only the regions with total budget 2024/25 above £15bn, highest first
  rows  │ Midlands £23.4bn | London £20.1bn | North East and Yorkshire £19.2bn | South East £18.6bn | North West
        │ £17.1bn
  says  │ 5 regions have a budget above £15bn: the Midlands (£23.4bn), London (£20.1bn), the North East and
        │ Yorkshire (£19.2bn), the South East (£18.6bn) and the North West (£17.1bn).
  then  │ which has the highest DMA?
  means │ refused not_understood
  says  │ I could not tell what is asked.
`,
);
