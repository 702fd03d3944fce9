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
`,
);
