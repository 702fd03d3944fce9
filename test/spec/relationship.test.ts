/** Pearson's r over the ICSs that have both figures. */
import { manual } from './manual.js';

manual(
  'Whether two go together',
  `
  ask   │ does capital correlate with DMA?
  means │ Relationship between capital (CDEL) 2023/24 and DMA score 2025 of all 42 ICSs
  rows  │ 0.11, 29
  says  │ There is little or no linear relationship between CDEL capital and DMA score (r = 0.11, 29 ICSs).
  note  │ A correlation does not show that one of the two causes the other.

  ask   │ relationship between population and DMA in London
  means │ Relationship between population 2022 and DMA score 2025 of the 5 ICSs in London
  rows  │ 0.28, 5
  says  │ There is a weak positive linear relationship between population and DMA score (r = 0.28, 5 ICSs).

  ask   │ plot well led against smart foundations
  means │ Relationship between well led score 2025 and smart foundations score 2025 of all 42 ICSs
  rows  │ 0.04, 42
  says  │ There is little or no linear relationship between well led score and smart foundations score (r = 0.04, 42
        │ ICSs).

  ask   │ correlation of budget with population
  means │ Relationship between budget 2024/25 and population 2022 of all 42 ICSs
  rows  │ 0.99, 42
  says  │ There is a very strong positive linear relationship between budget and population (r = 0.99, 42 ICSs).

  ask   │ is core allocation per head related to EPR coverage?
  means │ Relationship between core allocation per head 2024/25 and EPR coverage 2024 of all 42 ICSs
  rows  │ −0.41, 42
  says  │ There is a moderate negative linear relationship between core allocation per head and EPR coverage (r =
        │ −0.41, 42 ICSs).

  ask   │ scatter of GP practices per 100,000 people and core allocation per head
  means │ Relationship between GP practices 2023/24 per 100,000 people (population 2022) and core allocation per head
        │ 2024/25 of all 42 ICSs
  rows  │ 0.15, 42
  says  │ There is little or no linear relationship between GP practices per 100,000 people and core allocation per
        │ head (r = 0.15, 42 ICSs).

  ask   │ what is the relationship between safe practice and well led?
  means │ Relationship between safe practice score 2025 and well led score 2025 of all 42 ICSs
  rows  │ 0.34, 42
  says  │ There is a weak positive linear relationship between safe practice score and well led score (r = 0.34, 42
        │ ICSs).

  ask   │ how strongly are the safe practice and improve care dimensions related?
  means │ Relationship between safe practice score 2025 and improve care score 2025 of all 42 ICSs
  rows  │ 0.18, 42
  says  │ There is little or no linear relationship between safe practice score and improve care score (r = 0.18, 42
        │ ICSs).

  ask   │ how closely do DMA scores of 2024 and 2025 correlate?
  means │ Relationship between DMA score 2024 and 2025 of all 42 ICSs
  rows  │ 0.25, 42
  says  │ There is a weak positive linear relationship between DMA score of 2024 and of 2025 (r = 0.25, 42 ICSs).

  ask   │ plot population against improvement in DMA
  means │ Relationship between population 2022 and change in DMA score 2024 to 2025 of all 42 ICSs
  rows  │ 0.03, 42
  says  │ There is little or no linear relationship between population and change in DMA score (r = 0.03, 42 ICSs).

  ask   │ correlation between budget growth and DMA
  means │ Relationship between DMA score 2025 and change in budget 2023/24 to 2024/25 of all 42 ICSs
  rows  │ 0.04, 42
  says  │ There is little or no linear relationship between DMA score and change in budget (r = 0.04, 42 ICSs).

  ask   │ do ICSs with more trusts tend to score lower?
  means │ Relationship between number of NHS trusts 2023 and DMA score 2025 of all 42 ICSs
  rows  │ 0.03, 42
  says  │ There is little or no linear relationship between number of NHS trusts and DMA score (r = 0.03, 42 ICSs).

  ask   │ Is DMA driven by budget per head?
  means │ Relationship between DMA score 2025 and core allocation per head 2024/25 of all 42 ICSs
  rows  │ −0.29, 42
  says  │ There is a weak negative linear relationship between DMA score and core allocation per head (r = −0.29,
        │ 42 ICSs).
`,
);
