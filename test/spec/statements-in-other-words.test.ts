/** Published statements asked for in everyday ways; what none of them says is never passed over. */
import { manual } from './manual.js';

manual(
  'Published statements, in other words',
  `
  ask   │ who acts as the council's chair?
  means │ Published statement on ICS Digital Council, 2023
  rows  │ council-chair
  says  │ The ICS Digital Council is chaired by Paul Charnley.

  ask   │ who is the Digital Council's chairwoman or chairman
  means │ Published statement on ICS Digital Council, 2023
  rows  │ council-chair
  says  │ The ICS Digital Council is chaired by Paul Charnley.

  ask   │ names of the chair and sponsor of the ICS Digital Council
  means │ 2 published statements on ICS Digital Council, 2023
  rows  │ council-chair | council-sponsor
  says  │ The ICS Digital Council is chaired by Paul Charnley. The ICS Digital Council is sponsored by Dell.

  ask   │ who does the deputy chair job at the ICS Digital Council?
  means │ Published statement on ICS Digital Council, 2023
  rows  │ council-vice-chair
  says  │ The clinical vice chair of the ICS Digital Council is Dr Alec Price Forbes.

  ask   │ who is the treasurer of the ICS Digital Council?
  means │ refused out_of_scope
  says  │ I hold nothing about "treasurer" or "Digital": Digital maturity of Integrated Care Systems in England.

  ask   │ what is the lifespan of the ICS Digital Council?
  means │ Published statement on ICS Digital Council, 2023
  rows  │ council-length
  says  │ The ICS Digital Council is a project of 2 years (two years), established in March.

  ask   │ when did the ICS Digital Council get off the ground and for how long?
  means │ Published statement on ICS Digital Council, 2023
  rows  │ council-length
  says  │ The ICS Digital Council is a project of 2 years (two years), established in March.

  ask   │ how long does the survey take?
  means │ refused out_of_scope
  says  │ I hold nothing about "survey": Digital maturity of Integrated Care Systems in England.

  ask   │ percentage of systems with someone in the CCIO post
  means │ Published statement on leaders' survey, June
  rows  │ survey-ccio
  says  │ Of the 16 ICS digital leaders surveyed in June, half (50%) said that their ICS had appointed a CCIO (chief
        │ clinical information officer).

  ask   │ has any ICS hired a chief nursing information officer so far?
  means │ Published statement on leaders' survey, June
  rows  │ survey-cnio
  says  │ None of the 16 ICS digital leaders surveyed in June said that their ICS had appointed a CNIO, or chief nursing
        │ information officer (0%).

  ask   │ how many trusts have a CCIO?
  means │ refused not_understood
  says  │ I could not tell what "CCIO" should mean here.

  ask   │ how many ICSs have sacked their CCIO?
  means │ refused out_of_scope
  says  │ I hold nothing about "sacked": Digital maturity of Integrated Care Systems in England.

  ask   │ what proportion of ICSs exceeded 2.5 in 2023?
  means │ Published statement on DMA, 2023
  rows  │ dhi-above-2-5
  says  │ Fewer than 29% of the 42 ICSs scored above 2.5 in Digital Health Intelligence's 2023 snapshot of the Digital
        │ Maturity Assessment.

  ask   │ % of ICSs > 2.5 in 2023
  means │ Published statement on DMA, 2023
  rows  │ dhi-above-2-5
  says  │ Fewer than 29% of the 42 ICSs scored above 2.5 in Digital Health Intelligence's 2023 snapshot of the Digital
        │ Maturity Assessment.

  ask   │ what proportion of ICSs exceeded 2.4 in 2023?
  means │ refused no_data
  says  │ DMA score is not published for 2023, only for 2024 and 2025, and for 2023 only other assessments were published
        │ (DMA score, DHI snapshot; DMA rating, HSJ), for a few ICSs, which cannot be compared with it.

  ask   │ what proportion of ICSs fell below 2.5 in 2023?
  means │ refused no_data
  says  │ DMA score is not published for 2023, only for 2024 and 2025, and for 2023 only other assessments were published
        │ (DMA score, DHI snapshot; DMA rating, HSJ), for a few ICSs, which cannot be compared with it.

  ask   │ what % of trusts scored above 2.5 in 2023?
  means │ refused no_data
  says  │ DMA score is not published for 2023, only for 2024 and 2025, and for 2023 only other assessments were published
        │ (DMA score, DHI snapshot; DMA rating, HSJ), for a few trusts, which cannot be compared with it.

  ask   │ top digital priority of ICS digital leaders, and the runner-up?
  means │ 4 published statements on leaders' survey, June
  rows  │ survey-priority-1 | survey-priority-2 | survey-local-priority-1 | survey-local-priority-2
  says  │ The highest digital priority of the 16 ICS digital leaders surveyed in June was "Shared health and care
        │ records". The second digital priority of the 16 ICS digital leaders surveyed in June was "Health provider
        │ digitisation". The highest local digital priority of the 16 ICS digital leaders surveyed in June was "Levelling
        │ up lower digital maturity organisations". The second local digital priority of the 16 ICS digital leaders
        │ surveyed in June was "Convergence on acute EPRs across the ICS".

  ask   │ which local priority is in second place among ICS digital leaders?
  means │ Published statement on leaders' survey, June
  rows  │ survey-local-priority-2
  says  │ The second local digital priority of the 16 ICS digital leaders surveyed in June was "Convergence on acute EPRs
        │ across the ICS".

  ask   │ what is the third digital priority of the ICS digital leaders?
  means │ refused out_of_scope
  says  │ I hold nothing about "digital", "priority" or "digital": Digital maturity of Integrated Care Systems in England.

  ask   │ magnitude of the cuts that Jon Hoeksma remarked on
  means │ Published statement on leaders' survey, June
  rows  │ survey-cut-size
  says  │ Jon Hoeksma spoke of deep 30% cuts that ICSs were required to make, when the June survey of 16 ICS digital
        │ leaders was announced.

  ask   │ frontline digitisation prog, what scale?
  means │ Published statement on frontline digitisation, 2023
  rows  │ frontline-digitisation-programme
  says  │ The Frontline Digitisation programme was put at £1.9bn in November 2023.

  ask   │ how large is the front line digitisation scheme?
  means │ Published statement on frontline digitisation, 2023
  rows  │ frontline-digitisation-programme
  says  │ The Frontline Digitisation programme was put at £1.9bn in November 2023.

  ask   │ how long is Frontline Digitisation set to last?
  means │ refused out_of_scope
  says  │ I hold nothing about "Frontline", "Digitisation" or "last": Digital maturity of Integrated Care Systems in
        │ England.

  ask   │ how many respondents did the ICS digital leaders survey get, and when was it conducted?
  means │ Published statement on leaders' survey, June
  rows  │ survey-respondents
  says  │ 16 ICS digital leaders completed the ICS Digital Priorities snapshot survey, which was run in June.

  ask   │ how many leaders did not take part in the survey?
  means │ refused out_of_scope
  says  │ I hold nothing about "survey": Digital maturity of Integrated Care Systems in England.
`,
);
