/** Names that several could have, names of bodies that are younger than the figures, and names nobody has. */
import { manual } from './manual.js';

manual(
  'Questions back',
  `
  ask   │ DMA of Essex
  means │ clarify
  says  │ "Essex" could be Hertfordshire and West Essex, Mid and South Essex or Suffolk and North East Essex. Which do
        │ you mean?
  offer │ Hertfordshire and West Essex | Mid and South Essex | Suffolk and North East Essex

  ask   │ Yorkshire
  means │ clarify
  says  │ "Yorkshire" could be North East and Yorkshire region, Humber and North Yorkshire, South Yorkshire or West
        │ Yorkshire. Which do you mean?
  offer │ North East and Yorkshire region | Humber and North Yorkshire | South Yorkshire | West Yorkshire

  ask   │ St George's DMA
  means │ clarify
  says  │ "St George's" could be St George's University Hospitals NHS Foundation Trust or South West London and St
        │ George's Mental Health NHS Trust. Which do you mean?
  offer │ St George's University Hospitals NHS Foundation Trust | South West London and St George's Mental Health NHS
        │ Trust

  ask   │ how digitally mature is Norfolk and Suffolk ICB?
  means │ clarify
  says  │ Norfolk and Suffolk ICB began on 1 April 2026, after these figures were collected; they are held for the
        │ ICSs before it, and some of those were divided, so no sum is given. Which of its predecessors do you mean?
  offer │ Norfolk and Waveney | Suffolk and North East Essex

  ask   │ Surrey and Sussex ICB population
  means │ clarify
  says  │ Surrey and Sussex ICB began on 1 April 2026, after these figures were collected; they are held for the ICSs
        │ before it, and some of those were divided, so no sum is given. Which of its predecessors do you mean?
  offer │ Surrey Heartlands | Sussex

  ask   │ Central East ICB DMA
  means │ clarify
  says  │ Central East ICB began on 1 April 2026, after these figures were collected; they are held for the ICSs
        │ before it, and some of those were divided, so no sum is given. Which of its predecessors do you mean?
  offer │ Bedfordshire, Luton and Milton Keynes | Cambridgeshire and Peterborough | Hertfordshire and West Essex

  ask   │ West and North London ICB budget
  means │ clarify
  says  │ West and North London ICB began on 1 April 2026, after these figures were collected; they are held for the
        │ ICSs before it, and some of those were divided, so no sum is given. Which of its predecessors do you mean?
  offer │ North West London | North Central London

  ask   │ Essex ICB
  means │ clarify
  says  │ Essex ICB began on 1 April 2026, after these figures were collected; they are held for the ICSs before it,
        │ and some of those were divided, so no sum is given. Which of its predecessors do you mean?
  offer │ Mid and South Essex | Suffolk and North East Essex | Hertfordshire and West Essex

  ask   │ how mature is the Thames Valley ICB?
  means │ clarify
  says  │ Thames Valley ICB began on 1 April 2026, after these figures were collected; they are held for the ICSs
        │ before it, and some of those were divided, so no sum is given. Which of its predecessors do you mean?
  offer │ Buckinghamshire, Oxfordshire and Berkshire West

  ask   │ what is the budget of Devon?
  means │ Budget 2024/25 of Devon
  rows  │ QJK £2.69bn
  says  │ Devon's budget was £2.69bn in 2024/25.
  then  │ and Essex?
  means │ clarify
  says  │ "Essex" could be Hertfordshire and West Essex, Mid and South Essex or Suffolk and North East Essex. Which do
        │ you mean?
  offer │ Hertfordshire and West Essex | Mid and South Essex | Suffolk and North East Essex
`,
);
