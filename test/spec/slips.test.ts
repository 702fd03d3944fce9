/** Slips of the finger are mended where only one thing can be meant; another word is never bent into one of these. */
import { manual } from './manual.js';

manual(
  'Slips of the finger',
  `
  ask   │ 2 least digitaly mature icss in teh sout west
  means │ DMA score 2025 of the 7 ICSs in South West, lowest 2
  rows  │ QVV 2.31 | QT6 2.61
  says  │ Dorset has the lowest DMA score in the South West (2.31), followed by Cornwall and the Isles of Scilly
        │ (2.61).

  ask   │ what precentage of icss got atleast 3 on saef practice
  means │ Percentage of ICSs that have safe practice score 2025 of at least 3
  rows  │ 14.3%
  says  │ 14.3% of the 42 ICSs (6) have a safe practice score of at least 3.

  ask   │ were does chesire and merseyside rank on budget
  means │ Rank of Cheshire and Merseyside on budget 2024/25 among all 42 ICSs, highest first
  rows  │ QYG £6.23bn
  says  │ Cheshire and Merseyside ranks 3rd of 42 on budget (£6.23bn), in the top quarter.

  ask   │ is ther a corelation between popluation and budget
  means │ Relationship between population 2022 and budget 2024/25 of all 42 ICSs
  rows  │ 0.99, 42
  says  │ There is a very strong positive linear relationship between population and budget (r = 0.99, 42 ICSs).

  ask   │ lowest 2 icbs budget per hed
  means │ Core allocation per head 2024/25 of all 42 ICSs, lowest 2
  rows  │ QU9 £1,431 | QUE £1,476
  says  │ Buckinghamshire, Oxfordshire and Berkshire West has the lowest core allocation per head of the 42 ICSs
        │ (£1,431), followed by Cambridgeshire and Peterborough (£1,476).

  ask   │ howmany trusts are in noth west lodnon
  means │ Number of trusts in North West London
  rows  │ 8
  says  │ There are 8 trusts in North West London.

  ask   │ who sponsrs the digital counicl
  means │ Published statement on ICS Digital Council, 2023
  rows  │ council-sponsor
  says  │ The ICS Digital Council is sponsored by Dell.

  ask   │ which ICS has the most trees?
  means │ refused out_of_scope
  says  │ I hold nothing about "trees": Digital maturity of Integrated Care Systems in England.

  ask   │ which ICS has the highest prices?
  means │ refused out_of_scope
  says  │ I hold nothing about "prices": Digital maturity of Integrated Care Systems in England.

  ask   │ smoke in Devon
  means │ refused out_of_scope
  says  │ I hold nothing about "smoke": Digital maturity of Integrated Care Systems in England.

  ask   │ where dose devon rank on dma
  means │ Rank of Devon on DMA score 2025 among all 42 ICSs, highest first
  rows  │ QJK 2.68
  says  │ Devon ranks 27th of 42 on DMA score (2.68), in the third quarter.
`,
);
