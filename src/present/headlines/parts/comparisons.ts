/** "the highest DMA score", "the larger budget", "fewer NHS trusts": which words a measure is compared in. */
import type { Order } from '../../../query/query.js';
import { isCountable } from '../../words/say-names.js';
import type { Measured } from './reading.js';

interface Words {
  readonly most: string;
  readonly more: string;
}

const WORDS = {
  size: { highest: { most: 'the largest', more: 'the larger' }, lowest: { most: 'the smallest', more: 'the smaller' } },
  number: { highest: { most: 'the most', more: 'more' }, lowest: { most: 'the fewest', more: 'fewer' } },
  amount: { highest: { most: 'the most', more: 'more' }, lowest: { most: 'the least', more: 'less' } },
  level: { highest: { most: 'the highest', more: 'the higher' }, lowest: { most: 'the lowest', more: 'the lower' } },
} satisfies Record<string, Record<Order, Words>>;

/** "the highest DMA score". */
export const superlative = (measured: Measured, end: Order) =>
  `${WORDS[scaleOf(measured)][end].most} ${measured.plural ?? measured.phrase}`;

/** The adjective alone: "the lowest", "the fewest". */
export const extreme = (measured: Measured, end: Order) => WORDS[scaleOf(measured)][end].most;

/** Of two: "the higher DMA score", "more GP practices". */
export const comparative = (measured: Measured, end: Order) =>
  `${WORDS[scaleOf(measured)][end].more} ${measured.plural ?? measured.phrase}`;

/** Between an amount and what it exceeds: "0.35 above", "£18m more than". */
export const beyond = (measured: Measured) => (scaleOf(measured) === 'level' ? 'above' : 'more than');

function scaleOf({ unit, phrase, plural, expression }: Measured): keyof typeof WORDS {
  if (plural) return 'number';
  const size = unit === 'GBP' || unit === 'people';
  if (!size || / per |percentage|difference|distance|minus|against/.test(phrase) || expression.op === 'summary')
    return 'level';
  return isCountable(phrase) ? 'size' : 'amount';
}
