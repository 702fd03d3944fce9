/** A figure for each group: means for scores, totals for money, people and counts, percentages from their counts, and any other statistic that is named. */
import { manual } from './manual.js';

manual(
  'By region, by status',
  `
  ask   │ mean digital maturity score by region
  means │ Mean DMA score 2025 by region, highest first
  rows  │ London 3.28 | Midlands 2.96 | South West 2.83 | North West 2.71 | North East and Yorkshire 2.70 | East of
        │ England 2.67 | South East 2.63
  says  │ London has the highest mean DMA score (3.28) and the South East the lowest (2.63).
  note  │ Region scores are the unweighted mean of the ICSs (derived).

  ask   │ total GP practices per region
  means │ Total GP practices 2023/24 by region, highest first
  rows  │ Midlands 1,304 | London 1,195 | North East and Yorkshire 1,005 | North West 985 | South East 836 | East of
        │ England 668 | South West 560
  says  │ The Midlands has the most GP practices (1,304) and the South West the fewest (560).

  ask   │ budget by region in 2023/24
  means │ Total budget 2023/24 by region, highest first
  rows  │ Midlands £22.9bn | London £19.8bn | North East and Yorkshire £18.9bn | South East £18.2bn | North West
        │ £16.9bn | East of England £13.6bn | South West £12.0bn
  says  │ The Midlands had the largest budget in 2023/24 (£22.9bn) and the South West the smallest (£12.0bn).

  ask   │ EPR coverage by region
  means │ EPR coverage 2024 by region, highest first
  rows  │ London 100% | South East 96.6% | North East and Yorkshire 93.9% | North West 87.1% | East of England 86.4% |
        │ South West 84.2% | Midlands 82.5%
  says  │ London has the highest EPR coverage (100%) and the Midlands the lowest (82.5%).

  ask   │ ICSs per region
  means │ Number of ICSs by region, highest first
  rows  │ Midlands 11 | South West 7 | =3 East of England 6 | =3 South East 6 | London 5 | North East and Yorkshire 4
        │ | North West 3
  says  │ The Midlands has the most ICSs (11) and the North West the fewest (3).

  ask   │ trusts per region
  means │ Number of trusts by region, highest first
  rows  │ Midlands 41 | London 35 | North East and Yorkshire 33 | North West 31 | South East 29 | East of England 22 |
        │ South West 19
  says  │ The Midlands has the most trusts (41) and the South West the fewest (19).

  ask   │ population of each ICS in the South East
  means │ Population 2022 of the 6 ICSs in South East, highest first
  rows  │ QKS 1,875,893 | QRL 1,842,052 | QU9 1,802,735 | QNX 1,721,021 | QXU 1,058,519 | QNQ 773,481
  says  │ Kent and Medway has the largest population of the six (1,875,893), and Frimley the smallest (773,481).

  ask   │ mean DMA by DSPT status
  means │ Mean DMA score 2025 by DSPT status, highest first
  rows  │ Standards Exceeded, 2.93 | Standards Met, 2.84 | Approaching Standards, 2.65
  says  │ Standards Exceeded has the highest mean DMA score (2.93) and Approaching Standards the lowest (2.65).

  ask   │ median budget by region
  means │ Median budget 2024/25 by region
  rows  │ East of England £2.22bn | London £4.20bn | Midlands £2.15bn | North East and Yorkshire £4.47bn | North West
        │ £6.23bn | South East £3.59bn | South West £1.72bn
  says  │ The North West has the highest median budget (£6.23bn) and the South West the lowest (£1.72bn).

  ask   │ standard deviation of DMA by region
  means │ Standard deviation of DMA score 2025 by region
  rows  │ East of England 0.29 | London 0.31 | Midlands 0.35 | North East and Yorkshire 0.21 | North West 0.15 | South
        │ East 0.26 | South West 0.36
  says  │ The South West has the highest standard deviation of DMA score (0.36) and the North West the lowest (0.15).

  ask   │ range of well led score by region
  means │ Range, lowest and highest of well led score 2025 by region
  rows  │ East of England 1.30, 1.50, 2.80 | London 1.30, 2.50, 3.80 | Midlands 1.20, 1.80, 3.00 | North East and
        │ Yorkshire 1.50, 1.80, 3.30 | North West 0.80, 2.00, 2.80 | South East 1.30, 1.50, 2.80 | South West 1.80,
        │ 2.00, 3.80
  says  │ The South West has the highest range of well led score (1.80) and the North West the lowest (0.80).

  ask   │ total capital by region
  means │ Total capital (CDEL) 2023/24 by region, highest first
  rows  │ London £1.53bn | North East and Yorkshire £1.12bn | South East £898m | Midlands £896m | South West £885m |
        │ East of England £785m | North West £592m
  says  │ London has the most CDEL capital (£1.53bn) and the North West the least (£592m).
  note  │ Capital (CDEL) 2023/24 is published for 29 of 42 ICSs; the other 13 are left out, not counted as zero.
`,
);
