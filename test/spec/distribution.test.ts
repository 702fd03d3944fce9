/** Lowest, quartiles, median, highest, mean and standard deviation; quantiles interpolate linearly. */
import { manual } from './manual.js';

manual(
  'How figures are spread',
  `
  ask   │ how are DMA scores distributed?
  means │ Distribution of DMA score 2025 (lowest, lower quartile, median, mean, upper quartile, highest, standard
        │ deviation and number) of all 42 ICSs
  rows  │ 2.31, 2.60, 2.83, 2.85, 3.05, 3.74, 0.35, 42
  says  │ DMA scores of the 42 ICSs run from 2.31 to 3.74; half lie between 2.60 and 3.05 (median 2.83).

  ask   │ distribution of DMA in the Midlands
  means │ Distribution of DMA score 2025 (lowest, lower quartile, median, mean, upper quartile, highest, standard
        │ deviation and number) of the 11 ICSs in Midlands
  rows  │ 2.46, 2.84, 2.90, 2.96, 3.13, 3.74, 0.35, 11
  says  │ DMA scores of the 11 ICSs in the Midlands run from 2.46 to 3.74; half lie between 2.84 and 3.13 (median
        │ 2.90).

  ask   │ histogram of safe practice scores
  means │ Distribution of safe practice score 2025 (lowest, lower quartile, median, mean, upper quartile, highest,
        │ standard deviation and number) of all 42 ICSs
  rows  │ 1.30, 2.00, 2.30, 2.35, 2.70, 4.00, 0.60, 42
  says  │ Safe practice scores of the 42 ICSs run from 1.30 to 4.00; half lie between 2.00 and 2.70 (median 2.30).

  ask   │ spread of GP practices per 100,000 people
  means │ Distribution of GP practices 2023/24 per 100,000 people (population 2022) (lowest, lower quartile, median,
        │ mean, upper quartile, highest, standard deviation and number) of all 42 ICSs
  rows  │ 7.9, 9.5, 10.9, 11.1, 12.3, 16.7, 2.0, 42
  says  │ GP practices per 100,000 people of the 42 ICSs runs from 7.9 to 16.7; half lie between 9.5 and 12.3 (median
        │ 10.9).

  ask   │ spread of EPR coverage across ICSs
  means │ Distribution of EPR coverage 2024 (lowest, lower quartile, median, mean, upper quartile, highest, standard
        │ deviation and number) of all 42 ICSs
  rows  │ 40%, 83.9%, 100%, 89.7%, 100%, 100%, 16.9%, 42
  says  │ EPR coverage of the 42 ICSs runs from 40% to 100%; half lie between 83.9% and 100% (median 100%).

  ask   │ how is population distributed across ICSs in the South East?
  means │ Distribution of population 2022 (lowest, lower quartile, median, mean, upper quartile, highest, standard
        │ deviation and number) of the 6 ICSs in South East
  rows  │ 773,481, 1,224,145, 1,761,878, 1,512,284, 1,832,223, 1,875,893, 473,418, 6
  says  │ Populations of the 6 ICSs in the South East run from 773,481 to 1,875,893; half lie between 1,224,145 and
        │ 1,832,223 (median 1,761,878).

  ask   │ what are the quartiles of funding per head?
  means │ Lower quartile, median and upper quartile of core allocation per head 2024/25 and upper quartile core
        │ allocation per head 2024/25 minus lower quartile core allocation per head 2024/25 of all 42 ICSs
  rows  │ £1,578, £1,667, £1,749, £170
  says  │ The lower quartile core allocation per head of the 42 ICSs is £1,578; the median core allocation per
        │ head of the 42 ICSs is £1,667; the upper quartile core allocation per head of the 42 ICSs is £1,749.
`,
);
