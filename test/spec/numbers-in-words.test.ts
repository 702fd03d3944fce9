/** Numbers in words, parts of the field, and what is divided by what. */
import { manual } from './manual.js';

manual(
  'Numbers, parts and rates',
  `
  ask   │ top twenty five trusts by DMA
  means │ DMA score 2025 of all trusts, highest 25
  rows  │ RWX 3.77 | REN 3.62 | RRV 3.48 | … | RFR 3.00 | RTK 2.96 | 25 rows
  says  │ Berkshire Healthcare NHS Foundation Trust has the highest DMA score of the 204 trusts with a figure
        │ (3.77), followed by The Clatterbridge Cancer Centre NHS Foundation Trust (3.62), University College
        │ London Hospitals NHS Foundation Trust (3.48) and 22 more.

  ask   │ which ICSs score above two and three quarters
  means │ ICSs with DMA score 2025 above 2.75, highest first
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | … | =22 QGH 2.82 | QOX 2.79 | 24 rows
  says  │ 24 ICSs have a DMA score above 2.75: Northamptonshire (3.74), North Central London (3.58), North West
        │ London (3.49) and 21 more.

  ask   │ ICSs with a DMA score above two and a half in the South West
  means │ ICSs in South West with DMA score 2025 above 2.5, highest first
  rows  │ QUY 3.42 | QR1 3.07 | QSL 2.96 | QOX 2.79 | QJK 2.68 | QT6 2.61
  says  │ 6 ICSs in the South West have a DMA score above 2.5: Bristol, North Somerset and South Gloucestershire
        │ (3.42), Gloucestershire (3.07), Somerset (2.96) and 3 more.

  ask   │ which ICSs have more than two and a half million residents?
  means │ ICSs with population 2022 above 2,500,000, highest first
  rows  │ QHM 3,005,519 | QOP 2,911,744 | QYG 2,550,846
  says  │ 3 ICSs have a population above 2,500,000: North East and North Cumbria (3,005,519), Greater Manchester
        │ (2,911,744) and Cheshire and Merseyside (2,550,846).

  ask   │ ICSs with half a billion or less budget
  means │ ICSs with budget 2024/25 of at most £500m, lowest first
  rows  │ none
  says  │ No ICS has a budget of at most £500m.

  ask   │ ICSs with at least twenty five hundred million pounds of budget in the North West
  means │ ICSs in North West with budget 2024/25 of at least £2.5bn, highest first
  rows  │ QOP £6.73bn | QYG £6.23bn | QE1 £4.14bn
  says  │ 3 ICSs in the North West have a budget of at least £2.5bn: Greater Manchester (£6.73bn), Cheshire and
        │ Merseyside (£6.23bn) and Lancashire and South Cumbria (£4.14bn).

  ask   │ a couple of the best ICSs in London
  means │ DMA score 2025 of the 5 ICSs in London, highest 2
  rows  │ QMJ 3.58 | QRV 3.49
  says  │ North Central London has the highest DMA score in London (3.58), followed by North West London (3.49).

  ask   │ which ICSs are in the bottom decile for budget?
  means │ ICSs in the bottom 4 by budget 2024/25, lowest first
  rows  │ QOC £1.10bn | QSL £1.26bn | QR1 £1.28bn | QT6 £1.32bn
  says  │ The 4 ICSs with the lowest budget: Shropshire, Telford and Wrekin (£1.10bn), Somerset (£1.26bn),
        │ Gloucestershire (£1.28bn) and Cornwall and the Isles of Scilly (£1.32bn).

  ask   │ ICSs in the top tercile for safe practice
  means │ ICSs in the top 14 by safe practice score 2025, highest first
  rows  │ QR1 4.00 | QPM 3.70 | =3 QOX 3.30 | … | =7 QHM 2.70 | =7 QWO 2.70 | 15 rows
  says  │ The 15 ICSs with the highest safe practice score: Gloucestershire (4.00), Northamptonshire (3.70), Bath
        │ and North East Somerset, Swindon and Wiltshire (3.30) and 12 more.

  ask   │ bottom tenth of ICSs by population
  means │ ICSs in the bottom 4 by population 2022, lowest first
  rows  │ QOC 516,049 | QSL 576,852 | QT6 577,694 | QR1 652,409
  says  │ The 4 ICSs with the lowest population: Shropshire, Telford and Wrekin (516,049), Somerset (576,852),
        │ Cornwall and the Isles of Scilly (577,694) and Gloucestershire (652,409).

  ask   │ top5 icss by dma
  means │ DMA score 2025 of all 42 ICSs, highest 5
  rows  │ QPM 3.74 | QMJ 3.58 | QRV 3.49 | QUY 3.42 | QMF 3.40
  says  │ Northamptonshire has the highest DMA score of the 42 ICSs (3.74), followed by North Central London
        │ (3.58), North West London (3.49) and 2 more.

  ask   │ ICSs between 2 and 2.4
  means │ ICSs with DMA score 2025 between 2 and 2.4, highest first
  rows  │ QJG 2.33 | =2 QU9 2.31 | =2 QVV 2.31
  says  │ 3 ICSs have a DMA score between 2 and 2.4: Suffolk and North East Essex (2.33), Buckinghamshire,
        │ Oxfordshire and Berkshire West (2.31) and Dorset (2.31).

  ask   │ which ICSs have around 2 million people?
  means │ ICSs with population 2022 between 1,800,000 and 2,200,000, highest first
  rows  │ QRV 2,116,269 | QMF 2,028,265 | QKS 1,875,893 | QRL 1,842,052 | QU9 1,802,735
  says  │ 5 ICSs have a population between 1,800,000 and 2,200,000: North West London (2,116,269), North East
        │ London (2,028,265), Kent and Medway (1,875,893), Hampshire and Isle of Wight (1,842,052) and
        │ Buckinghamshire, Oxfordshire and Berkshire West (1,802,735).

  ask   │ trusts per million people in London
  means │ Number of NHS trusts 2023 per 1,000,000 people (population 2022) of London
  rows  │ London 3.9
  says  │ London's number of NHS trusts per 1,000,000 people was 3.9 in 2023.

  ask   │ budget per trust in Devon
  means │ Budget 2024/25 per NHS trust (number of NHS trusts 2023) of Devon
  rows  │ QJK £672m
  says  │ Devon's budget per NHS trust was £672m in 2024/25.

  ask   │ which ICS has the highest budget per trust?
  means │ Budget 2024/25 per NHS trust (number of NHS trusts 2023) of all 42 ICSs, the highest
  rows  │ QNQ £1.46bn
  says  │ Frimley has the highest budget per NHS trust of the 42 ICSs (£1.46bn).

  ask   │ GP practices per trust in Kent and Medway
  means │ GP practices 2023/24 per NHS trust (number of NHS trusts 2023) of Kent and Medway
  rows  │ QKS 32.3
  says  │ Kent and Medway's GP practices per NHS trust was 32.3 in 2023/24.

  ask   │ ICSs with no fewer than ten trusts
  means │ Number of trusts by ICS, only the ICSs with number of trusts of at least 10, highest first
  rows  │ QYG 16 | QHM 11 | =3 QMJ 10 | =3 QWO 10
  says  │ 4 ICSs have at least 10 trusts: Cheshire and Merseyside (16), North East and North Cumbria (11), North
        │ Central London (10) and West Yorkshire (10).
`,
);
