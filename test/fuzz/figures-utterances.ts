/** Utterances about the bundled figures. */
import { QUESTIONS } from '../../bench/questions.js';
import { utterancesOf } from './utterances.js';

const FURTHER = [
  'what is the DMA of Devon, and what is the budget of Sussex?',
  'which ICSs outside London have a budget above £2bn but a DMA under 3?',
  'trusts in the South East without an EPR',
  'ICSs with capital between £100m and £300m',
  'which three trusts in Kent and Medway score lowest?',
  'is Frimley in the top quarter for well led?',
  'does any ICS in the Midlands score below 2.5?',
  'how far is Dorset from the England average?',
  'GP practices per 100,000 people by region',
  'what share of capital do the top five ICSs by population hold?',
  'how many trusts use Epic?',
  'ICSs not in the North West that improved since 2024',
  'total budget of the South West excluding Devon',
  'which acute trusts in London have the lowest DMA?',
  'core allocation per head of Sussex in 2023/24',
  'show me the bottom 10% of ICSs for safe practice',
  'what did leaders say about budget cuts?',
  'how many of the 42 ICSs have no published capital figure?',
  'compare Kent and Medway, Sussex and Surrey Heartlands on budget, population and DMA',
  '2nd highest DMA in the North West',
  'most common EPR supplier in London',
  'which ICS in each region has the highest DMA?',
];
const NUMBERS = [
  '7',
  '3.3',
  '17',
  '£2bn',
  '40%',
  '2024',
  '2023/24',
  '4th',
  'six',
  '12',
  'at least 2.7',
  'under 900,000',
];
const NAMES = [
  'Dorset',
  'Lincolnshire',
  'the North West',
  'Frimley',
  'London',
  'Barts',
  'budget',
  'population',
  'well led',
  'GP practices',
  'Epic',
  'acute',
];

export const utterance = utterancesOf({ questions: [...QUESTIONS, ...FURTHER], numbers: NUMBERS, names: NAMES });
