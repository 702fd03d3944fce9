/** What reports and surveys have printed: answered in their words, with their source. */
import { manual } from './manual.js';

manual(
  'Published statements',
  `
  ask   │ how many ICS digital leaders answered the survey?
  means │ Published statement on leaders' survey, June
  rows  │ survey-respondents
  says  │ 16 ICS digital leaders completed the ICS Digital Priorities snapshot survey, which was run in June.

  ask   │ what share of surveyed leaders have a CCIO?
  means │ Published statement on leaders' survey, June
  rows  │ survey-ccio
  says  │ Of the 16 ICS digital leaders surveyed in June, half (50%) said that their ICS had appointed a CCIO (chief
        │ clinical information officer).

  ask   │ what share of ICS leaders expect a big impact from budget cuts?
  means │ Published statement on leaders' survey, June
  rows  │ survey-cuts-big
  says  │ Of the 16 ICS digital leaders surveyed in June, 25% said that budget cuts would have a big impact.

  ask   │ have any ICSs appointed a CNIO?
  means │ Published statement on leaders' survey, June
  rows  │ survey-cnio
  says  │ None of the 16 ICS digital leaders surveyed in June said that their ICS had appointed a CNIO, or chief
        │ nursing information officer (0%).

  ask   │ top priority in the leaders' survey
  means │ 2 published statements on leaders' survey, June
  rows  │ survey-priority-1 | survey-local-priority-1
  says  │ The highest digital priority of the 16 ICS digital leaders surveyed in June was "Shared health and care
        │ records". The highest local digital priority of the 16 ICS digital leaders surveyed in June was "Levelling
        │ up lower digital maturity organisations".

  ask   │ priority of convergence on acute EPRs
  means │ Published statement on leaders' survey, June
  rows  │ survey-local-priority-2
  says  │ The second local digital priority of the 16 ICS digital leaders surveyed in June was "Convergence on acute
        │ EPRs across the ICS".

  ask   │ when was the Digital Maturity Assessment commissioned?
  means │ Published statement on DMA, 2022
  rows  │ dma-commissioned
  says  │ NHS England commissioned the Digital Maturity Assessment programme of 2023 in July 2022.

  ask   │ how often is the digital maturity assessment made?
  means │ Published statement on DMA, 2023
  rows  │ dma-yearly
  says  │ The Digital Maturity Assessment is made yearly.

  ask   │ how much did McKinsey get for the assessment?
  means │ Published statement on DMA, 2023
  rows  │ dma-contract
  says  │ McKinsey was contracted for the 2023 Digital Maturity Assessment for up to £6.7m.

  ask   │ what share of total CDEL did the five least mature ICSs hold in the 2023 snapshot?
  means │ Published statement on CDEL, 2023
  rows  │ dhi-cdel-bottom-five
  says  │ The five least digitally mature ICSs held 7.4% of total CDEL, according to Digital Health Intelligence's
        │ 2023 snapshot.

  ask   │ how many ICBs had a digital leader on their board in 2023?
  means │ Published statement on digital leadership, 2023
  rows  │ icb-digital-leader
  says  │ 10 of the 42 ICBs had a digital leader on their board in July 2023, just short of 24%.

  ask   │ how many trusts were funded by Frontline Digitisation?
  means │ Published statement on frontline digitisation, 2022/23
  rows  │ frontline-digitisation-trusts
  says  │ 159 trusts were funded by the Frontline Digitisation programme in 2022/23.

  ask   │ what is frontline digitisation worth?
  means │ Published statement on frontline digitisation, 2023
  rows  │ frontline-digitisation-programme
  says  │ The Frontline Digitisation programme was put at £1.9bn in November 2023.

  ask   │ what was the national EPR target for March 2025?
  means │ Published statement on EPR, 2023
  rows  │ epr-target-2025
  says  │ The national target was for 95% of trusts to have an electronic patient record by March 2025; the date was
        │ later moved to March 2026.

  ask   │ what percentage of providers were using an electronic patient record in 2025?
  means │ Published statement on EPR, 2025
  rows  │ epr-use-2025
  says  │ 93% of providers were using an electronic patient record in the 2025 assessment (April to June 2025).

  ask   │ share of providers offering hospital at home
  means │ Published statement on virtual wards, 2025
  rows  │ hospital-at-home-2025
  says  │ 86% of providers offered hospital at home in the 2025 assessment.

  ask   │ who sponsors the ICS Digital Council?
  means │ Published statement on ICS Digital Council, 2023
  rows  │ council-sponsor
  says  │ The ICS Digital Council is sponsored by Dell.

  ask   │ when was the ICS Digital Council set up?
  means │ Published statement on ICS Digital Council, 2023
  rows  │ council-established
  says  │ The ICS Digital Council was established in March as a two-year project.

  ask   │ what is the scale of DMA scores?
  means │ Published statement on DMA, 2025
  rows  │ dma-scale
  says  │ Scores in the Digital Maturity Assessment run on a scale of 1-5: providers rate themselves between 1 and 5,
        │ and the score of a domain is a whole number.

  ask   │ what did digital leaders pick as their biggest digital priority?
  means │ 2 published statements on leaders' survey, June
  rows  │ survey-priority-1 | survey-local-priority-1
  says  │ The highest digital priority of the 16 ICS digital leaders surveyed in June was "Shared health and care
        │ records". The highest local digital priority of the 16 ICS digital leaders surveyed in June was
        │ "Levelling up lower digital maturity organisations".

  ask   │ how many questions did the 2023 assessment have?
  means │ Published statement on DMA, 2023
  rows  │ dma-questions
  says  │ The Digital Maturity Assessment of 2023 had a baseline set of 50 questions, based on the seven
        │ dimensions of What Good Looks Like.

  ask   │ what proportion of NHS providers run a hospital at home programme?
  means │ Published statement on virtual wards, 2025
  rows  │ hospital-at-home-2025
  says  │ 86% of providers offered hospital at home in the 2025 assessment.

  ask   │ when did NHS England commission the DMA programme?
  means │ Published statement on DMA, 2022
  rows  │ dma-commissioned
  says  │ NHS England commissioned the Digital Maturity Assessment programme of 2023 in July 2022.

  ask   │ which five ICSs have the lowest total capital budget of them?
  means │ Capital (CDEL) 2023/24 of all 42 ICSs, lowest 5
  rows  │ QHG £115m | QXU £122m | QK1 £124m | QH8 £139m | QOX £155m
  says  │ Bedfordshire, Luton and Milton Keynes has the least CDEL capital of the 29 ICSs with a figure (£115m), followed by
        │ Surrey Heartlands (£122m), Leicester, Leicestershire and Rutland (£124m) and 2 more.

  ask   │ which two regions scored 3 or more?
  means │ refused not_understood
  says  │ I could not tell what "two" should mean here.

  ask   │ who is the best digital leader?
  means │ refused out_of_scope
  says  │ I hold nothing about "digital": Digital maturity of Integrated Care Systems in England.

  ask   │ All trusts should have an EPR by which date?
  means │ Published statement on EPR, 2024
  rows  │ epr-target-all
  says  │ The Spring Budget of 2024 set March 2026 for all trusts to have an electronic patient record, within a
        │ £3.4bn productivity package of which £2bn is for IT.
`,
);
