/** Two of a kind: how far apart they are, what one is in terms of the other, what they come to together. */
import { manual } from './manual.js';

manual(
  'How far apart',
  `
  ask   │ by how much does Sussex's population exceed Devon's?
  means │ Population 2022 of Sussex and Devon
  rows  │ QJK 1,232,660 | QNX 1,721,021
  says  │ Sussex has the larger population (1,721,021), 488,361 more than Devon (1,232,660).

  ask   │ how much more capital does London get in total than the South East?
  means │ Total capital (CDEL) 2023/24 of London and South East
  rows  │ London £1.53bn | South East £898m
  says  │ London has more CDEL capital (£1.53bn), £630m more than the South East (£898m).

  ask   │ Kent's budget minus Devon's
  means │ Budget 2024/25 of Kent and Medway and of Devon
  rows  │ QJK £2.69bn | QKS £3.95bn
  says  │ Kent and Medway has the larger budget (£3.95bn), £1.26bn more than Devon (£2.69bn).

  ask   │ by how much does Northamptonshire beat the national average?
  means │ DMA score 2025, the England mean of DMA score 2025 and DMA score 2025 minus the England mean of
        │ Northamptonshire
  rows  │ QPM 3.74, 2.85, 0.89
  says  │ Northamptonshire's DMA score (3.74) is 0.89 above the England mean (2.85).

  ask   │ how much worse is Cornwall than Devon on well led?
  means │ Well led score 2025 of Cornwall and the Isles of Scilly and of Devon
  rows  │ QT6 3.00 | QJK 2.30
  says  │ Cornwall and the Isles of Scilly has the higher well led score (3.00), 0.70 above Devon (2.30).

  ask   │ how many points is Kent below the England average?
  means │ DMA score 2025, the England mean of DMA score 2025 and DMA score 2025 minus the England mean of Kent and
        │ Medway
  rows  │ QKS 2.40, 2.85, −0.44
  says  │ Kent and Medway's DMA score (2.40) is 0.44 below the England mean (2.85).

  ask   │ how many times bigger is London's budget than the South West's?
  means │ Total budget 2024/25 and budget 2024/25 as a multiple of the South West total of London and South West
  rows  │ London £20.1bn, 1.7 | South West £12.2bn, 1.0
  says  │ London's budget (£20.1bn) is 1.7 times that of the South West (£12.2bn).

  ask   │ the ratio of Sussex's population to Devon's
  means │ Population 2022 and population 2022 as a multiple of that of Devon of Sussex and Devon
  rows  │ QJK 1,232,660, 1.0 | QNX 1,721,021, 1.4
  says  │ Sussex's population (1,721,021) is 1.4 times that of Devon (1,232,660).

  ask   │ mean DMA of Kent, Devon and Dorset combined
  means │ Mean DMA score 2025 of Kent and Medway, Devon, and Dorset
  rows  │ 2.46
  says  │ The mean DMA score of Kent and Medway, Devon, and Dorset was 2.46 in 2025.

  ask   │ Kent + Sussex budget put together
  means │ Total budget 2024/25 of Kent and Medway and of Sussex
  rows  │ £7.77bn
  says  │ The budget of Kent and Medway, and Sussex was £7.77bn in 2024/25.

  ask   │ are there fewer people in Cornwall than in Devon?
  means │ Whether Cornwall and the Isles of Scilly has population 2022 below that of Devon
  rows  │ yes | QT6 577,694
  says  │ Yes: Cornwall and the Isles of Scilly's population (577,694) is below Devon's (1,232,660).

  ask   │ do more people live in Kent than in Sussex?
  means │ Whether Kent and Medway has population 2022 above that of Sussex
  rows  │ yes | QKS 1,875,893
  says  │ Yes: Kent and Medway's population (1,875,893) is above Sussex's (1,721,021).

  ask   │ are there more ICSs in London than in the Midlands?
  means │ refused not_understood
  says  │ I could not tell what "ICSs" should mean here.

  ask   │ which South East ICSs score better than Sussex but get less money per head than Kent?
  means │ ICSs in South East with DMA score 2025 above that of Sussex, and core allocation per head 2024/25 below that of
        │ Kent and Medway, highest first by DMA score 2025
  rows  │ =1 QNQ 2.92, £1,497 | =1 QXU 2.92, £1,610 | QRL 2.75, £1,647
  says  │ 3 ICSs in the South East have a DMA score above that of Sussex, and a core allocation per head below that of
        │ Kent and Medway: Frimley (2.92), Surrey Heartlands (2.92) and Hampshire and Isle of Wight (2.75).

  ask   │ how many more trusts has London than the South West?
  means │ Number of NHS trusts 2023 of London and South West
  rows  │ London 35 | South West 19
  says  │ London has more NHS trusts (35), 16 more than the South West (19).

  ask   │ how many more ICSs improved than fell?
  means │ refused not_understood
  says  │ I could not tell what "how many more" should mean here.

  ask   │ kent and sussex DMA added together
  means │ refused not_understood
  says  │ I could not tell what "kent", "sussex" or "DMA" should mean here.

  ask   │ is Sussex more digitally mature than Devon?
  means │ Whether Sussex has DMA score 2025 above that of Devon
  rows  │ no | QNX 2.51
  says  │ No: Sussex's DMA score (2.51) is below Devon's (2.68).

  then  │ by how much?
  means │ DMA score 2025 of Sussex and Devon
  rows  │ QJK 2.68 | QNX 2.51
  says  │ Devon has the higher DMA score (2.68), 0.17 above Sussex (2.51).

  ask   │ what's the population of Kent plus Sussex?
  means │ Total population 2022 of Kent and Medway and of Sussex
  rows  │ 3,596,914
  says  │ The population of Kent and Medway, and Sussex was 3,596,914 in 2022.

  ask   │ How many people live in Kent and Sussex put together?
  means │ Total population 2022 of Kent and Medway and of Sussex
  rows  │ 3,596,914
  says  │ The population of Kent and Medway, and Sussex was 3,596,914 in 2022.

  ask   │ Between them, how many people do Kent and Sussex have?
  means │ Total population 2022 of Kent and Medway and of Sussex
  rows  │ 3,596,914
  says  │ The population of Kent and Medway, and Sussex was 3,596,914 in 2022.
`,
);
