/** What a term means, in whatever words it is asked for; and what only looks like it. */
import { manual } from './manual.js';

manual(
  'Terms',
  `
  ask   │ wgll meaning?
  means │ What WGLL means
  says  │ What Good Looks Like, the NHS framework for digital work. It has seven dimensions: Well led; Smart
        │ foundations ("Ensure smart foundations"); Safe practice; Support people ("Support workforce" in the 2025
        │ assessment); Empower citizens ("Empower people" in the 2025 assessment); Improve care; and Healthy
        │ populations.

  ask   │ what do the letters EPR stand for
  means │ What EPR means
  says  │ An Electronic Patient Record is the system in which a trust keeps the records of its patients.

  ask   │ spell out the acronym CDEL for me please
  means │ What CDEL means
  says  │ The Capital Departmental Expenditure Limit is how much may be spent in a year on buildings, equipment
        │ and systems that last.

  ask   │ I keep hearing about DSPT - what does it mean?
  means │ What DSPT means
  says  │ In the Data Security and Protection Toolkit, organisations that use NHS data show each year whether they
        │ meet the security standards. The statuses held here are Standards Exceeded, Standards Met and
        │ Approaching Standards.

  ask   │ is the DMA intended as a league table?
  means │ What DMA means
  says  │ The Digital Maturity Assessment: NHS England's yearly assessment of how well ICBs and NHS trusts use
        │ digital tools, based on What Good Looks Like. Organisations assess themselves on a scale from 1 to 5,
        │ and the results are validated. It is meant to help them improve; it is not a league table.

  ask   │ explain distance from target
  means │ What distance from target measures
  says  │ Distance from target – how far the core allocation stands above (plus) or below (minus) the ICB's target
        │ share, in percent of the target.

  ask   │ what's the relationship between safe practice and improve care
  means │ Relationship between safe practice score 2025 and improve care score 2025 of all 42 ICSs
  rows  │ 0.18, 42
  says  │ There is little or no linear relationship between safe practice score and improve care score (r = 0.18,
        │ 42 ICSs).
`,
);
