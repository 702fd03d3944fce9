/** What words mean, where figures come from, and what can be asked. */
import { manual } from './manual.js';

manual(
  'About the data',
  `
  ask   │ what does WGLL stand for?
  means │ What WGLL means
  says  │ What Good Looks Like, the NHS framework for digital work. It has seven dimensions: Well led; Smart
        │ foundations ("Ensure smart foundations"); Safe practice; Support people ("Support workforce" in the 2025
        │ assessment); Empower citizens ("Empower people" in the 2025 assessment); Improve care; and Healthy
        │ populations.

  ask   │ what is a DSPT?
  means │ What DSPT means
  says  │ In the Data Security and Protection Toolkit, organisations that use NHS data show each year whether they
        │ meet the security standards. The statuses held here are Standards Exceeded, Standards Met and Approaching
        │ Standards.

  ask   │ what is CDEL?
  means │ What CDEL means
  says  │ The Capital Departmental Expenditure Limit is how much may be spent in a year on buildings, equipment and
        │ systems that last.

  ask   │ what does ICB mean?
  means │ What ICB means
  says  │ An Integrated Care Board is the NHS body of an ICS. It holds the budget, and its DMA score is the score
        │ shown for the ICS.

  ask   │ define core allocation
  means │ What core allocation measures
  says  │ Core allocation – the recurrent core allocation to the ICB, by far the largest part of its budget.

  ask   │ how is core allocation per head worked out?
  means │ What core allocation per head measures
  says  │ Core allocation per head – the recurrent core allocation divided by the population on which NHS England
        │ based it.

  ask   │ how is the DMA scored?
  means │ What DMA means
  says  │ The Digital Maturity Assessment: NHS England's yearly assessment of how well ICBs and NHS trusts use digital
        │ tools, based on What Good Looks Like. Organisations assess themselves on a scale from 1 to 5, and the
        │ results are validated. It is meant to help them improve; it is not a league table.

  ask   │ what does distance from target mean?
  means │ What distance from target measures
  says  │ Distance from target – how far the core allocation stands above (plus) or below (minus) the ICB's target
        │ share, in percent of the target.

  ask   │ where do the population figures come from?
  means │ Where population comes from
  says  │ Population is worked out from Office for National Statistics, Mid-2022 population estimates for Sub ICB
        │ Locations, 2022.

  ask   │ who publishes the DMA?
  means │ Where DMA score comes from
  says  │ DMA score comes from NHS England, Digital Maturity Assessment 2025 Data Report, version 2, 30 March 2026.

  ask   │ which measures do you have?
  means │ What the data hold
  says  │ The data hold 42 ICSs and 210 trusts: DMA score for 2024 and 2025, and 58 more measures. The table says what
        │ each is published for.

  ask   │ what can I ask you?
  means │ What can be asked
  says  │ Ask me about the digital maturity of Integrated Care Systems in England: who is highest or lowest, a single
        │ figure, a comparison, a change, a share, a spread or a link between two measures. Every answer says how it
        │ was understood and where its figures come from.

  ask   │ hello
  means │ A greeting
  says  │ Hello. Ask me about the digital maturity of Integrated Care Systems in England; here are some questions to
        │ start with.

  ask   │ thank you
  means │ Thanks
  says  │ You're welcome.

  ask   │ Which seven dimensions make up What Good Looks Like?
  means │ What WGLL means
  says  │ What Good Looks Like, the NHS framework for digital work. It has seven dimensions: Well led; Smart
        │ foundations ("Ensure smart foundations"); Safe practice; Support people ("Support workforce" in the 2025
        │ assessment); Empower citizens ("Empower people" in the 2025 assessment); Improve care; and Healthy
        │ populations.

  ask   │ What is meant by an EPR?
  means │ What EPR means
  says  │ An Electronic Patient Record is the system in which a trust keeps the records of its patients.

  ask   │ hi, new here, what can this bot do?
  means │ What can be asked
  says  │ Ask me about the digital maturity of Integrated Care Systems in England: who is highest or lowest, a
        │ single figure, a comparison, a change, a share, a spread or a link between two measures. Every answer
        │ says how it was understood and where its figures come from.
`,
);
