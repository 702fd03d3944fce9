/** From one period to another: who rose, who fell, by how much or by what percentage. */
import { manual } from './manual.js';

manual(
  'Changes and movers',
  `
  ask   │ how did Leicester, Leicestershire and Rutland change since 2024?
  means │ Change in DMA score 2024 to 2025 of Leicester, Leicestershire and Rutland
  rows  │ QK1 2.50, 2.88, 0.38
  says  │ Leicester, Leicestershire and Rutland's DMA score rose by 0.38, from 2.50 in 2024 to 2.88 in 2025.

  ask   │ how much did Suffolk and North East Essex fall?
  means │ Change in DMA score 2024 to 2025 of Suffolk and North East Essex
  rows  │ QJG 3.19, 2.33, −0.86
  says  │ Suffolk and North East Essex's DMA score fell by 0.86, from 3.19 in 2024 to 2.33 in 2025.

  ask   │ change in DMA in the South West from 2024 to 2025
  means │ Change in mean DMA score 2024 to 2025 of South West
  rows  │ South West 2.67, 2.83, 0.16
  says  │ The South West's mean DMA score rose by 0.16, from 2.67 in 2024 to 2.83 in 2025.

  ask   │ how has England's DMA moved since 2024?
  means │ Change in mean DMA score 2024 to 2025 of all 42 ICSs
  rows  │ 2.61, 2.85, 0.24
  says  │ England's mean DMA score rose by 0.24, from 2.61 in 2024 to 2.85 in 2025.

  ask   │ which three ICSs improved most?
  means │ Change in DMA score 2024 to 2025 of all 42 ICSs, largest rise first, top 3
  rows  │ QOC 1.29, 1.57, 2.86 | QWU 1.28, 1.88, 3.15 | QWO 0.96, 1.69, 2.65
  says  │ Shropshire, Telford and Wrekin's DMA score improved most from 2024 to 2025, by 1.29 to 2.86, followed by
        │ Coventry and Warwickshire (+1.28) and West Yorkshire (+0.96).

  ask   │ three biggest risers in the Midlands
  means │ Change in DMA score 2024 to 2025 of the 11 ICSs in Midlands, largest rise first, top 3
  rows  │ QOC 1.29, 1.57, 2.86 | QWU 1.28, 1.88, 3.15 | QUA 0.64, 2.61, 3.25
  says  │ Shropshire, Telford and Wrekin's DMA score improved most from 2024 to 2025, by 1.29 to 2.86, followed by
        │ Coventry and Warwickshire (+1.28) and Black Country (+0.64).

  ask   │ largest drop since 2024
  means │ Change in DMA score 2024 to 2025 of all 42 ICSs, largest fall first, top 5
  rows  │ QJG −0.86, 3.19, 2.33 | QJ2 −0.76, 3.22, 2.46 | QVV −0.64, 2.94, 2.31 | QNX −0.14, 2.65, 2.51 | =5 QH8
        │ −0.08, 2.67, 2.58 | =5 QT1 −0.08, 3.01, 2.93
  says  │ Suffolk and North East Essex's DMA score fell most from 2024 to 2025, by 0.86 to 2.33, followed by Derby and
        │ Derbyshire (−0.76), Dorset (−0.64) and 3 more.

  ask   │ which region gained most in DMA since 2024?
  means │ Change in mean DMA score 2024 to 2025 by region, largest rise first, top 1
  rows  │ London 0.53, 2.75, 3.28
  says  │ London's mean DMA score improved most from 2024 to 2025, by 0.53 to 3.28.

  ask   │ ICSs that went backwards in the East of England
  means │ ICSs in East of England with a fall in DMA score 2024 to 2025, largest fall first
  rows  │ QJG 3.19, 2.33, −0.86 | QH8 2.67, 2.58, −0.08 | QMM 2.75, 2.72, −0.03
  says  │ 3 ICSs in the East of England had a fall in DMA score between 2024 and 2025: Suffolk and North East Essex
        │ (−0.86), Mid and South Essex (−0.08) and Norfolk and Waveney (−0.03).

  ask   │ which ICSs have not improved?
  means │ ICSs with no rise in DMA score 2024 to 2025, largest fall first
  rows  │ QJG 3.19, 2.33, −0.86 | QJ2 3.22, 2.46, −0.76 | QVV 2.94, 2.31, −0.64 | QNX 2.65, 2.51, −0.14 | =5 QH8 2.67,
        │ 2.58, −0.08 | =5 QT1 3.01, 2.93, −0.08 | QE1 2.64, 2.60, −0.04 | QMM 2.75, 2.72, −0.03 | QNQ 2.92, 2.92,
        │ 0.00
  says  │ 9 ICSs had no rise in DMA score between 2024 and 2025: Suffolk and North East Essex (−0.86), Derby and
        │ Derbyshire (−0.76), Dorset (−0.64) and 6 more.

  ask   │ which ICSs improved by more than 0.5?
  means │ ICSs with a rise of more than 0.5 in DMA score 2024 to 2025, largest rise first
  rows  │ QOC 1.57, 2.86, 1.29 | QWU 1.88, 3.15, 1.28 | QWO 1.69, 2.65, 0.96 | QMJ 2.67, 3.58, 0.92 | QKK 2.42, 3.11,
        │ 0.69 | QUA 2.61, 3.25, 0.64 | =7 QM7 2.54, 3.14, 0.60 | =7 QXU 2.32, 2.92, 0.60 | QSL 2.38, 2.96, 0.58 | QRV
        │ 2.93, 3.49, 0.56
  says  │ 10 ICSs had a rise of more than 0.5 in DMA score between 2024 and 2025: Shropshire, Telford and Wrekin
        │ (+1.29), Coventry and Warwickshire (+1.28), West Yorkshire (+0.96) and 7 more.

  ask   │ ICSs in the South West by change since 2024
  means │ Change in DMA score 2024 to 2025 of the 7 ICSs in South West
  rows  │ QOX 2.67, 2.79, 0.13 | QUY 2.99, 3.42, 0.43 | QT6 2.57, 2.61, 0.04 | QJK 2.60, 2.68, 0.08 | QVV 2.94, 2.31,
        │ −0.64 | QR1 2.57, 3.07, 0.50 | QSL 2.38, 2.96, 0.58
  says  │ From 2024 to 2025, DMA score rose in 6 of the 7 ICSs in the South West and fell in 1; Somerset rose most
        │ (+0.58) and Dorset fell most (−0.64).

  ask   │ budget growth of Sussex between 2023/24 and 2024/25
  means │ Change in budget 2023/24 to 2024/25 of Sussex
  rows  │ QNX £3.75bn, £3.82bn, £63.8m
  says  │ Sussex's budget rose by £63.8m, from £3.75bn in 2023/24 to £3.82bn in 2024/25.

  ask   │ percentage change in running cost allowance for London
  means │ Percentage change in total running cost allowance 2023/24 to 2024/25 of London
  rows  │ London £179m, £147m, −18%
  says  │ London's running cost allowance fell by 18%, from £179m in 2023/24 to £147m in 2024/25.

  ask   │ biggest budget increase in percent, top 3 ICSs
  means │ Percentage change in budget 2023/24 to 2024/25 of all 42 ICSs, largest rise first, top 3
  rows  │ QU9 2.9%, £3.27bn, £3.37bn | QJG 2.8%, £2.07bn, £2.13bn | QRV 2.8%, £4.84bn, £4.97bn
  says  │ Buckinghamshire, Oxfordshire and Berkshire West's budget rose most from 2023/24 to 2024/25, by 2.9% to
        │ £3.37bn, followed by Suffolk and North East Essex (+2.8%) and North West London (+2.8%).

  ask   │ what was the change in core allocation per head for Devon?
  means │ Change in core allocation per head 2023/24 to 2024/25 of Devon
  rows  │ QJK £1,718, £1,750, £32
  says  │ Devon's core allocation per head rose by £32, from £1,718 in 2023/24 to £1,750 in 2024/25.
`,
);
