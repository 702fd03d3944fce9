/** Words for numbers, for parts of a whole, and for places in an order. */
import type { Meaning } from '../nodes/meanings.js';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';
const MULTIPLES: Readonly<Record<string, number>> = {
  hundred: 100,
  dozen: 12,
  thousand: 1e3,
  grand: 1e3,
  million: 1e6,
  mil: 1e6,
  billion: 1e9,
  bil: 1e9,
};
const AMOUNTS: Readonly<Record<string, number>> = {
  'half a point': 0.5,
  'half point': 0.5,
  handful: 5,
  'just a single': 1,
  'only a single': 1,
  couple: 2,
  pair: 2,
};
/** How many parts a word makes of a whole: "the top third". */
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  tercile: 3,
  tertile: 3,
  quarter: 4,
  quartile: 4,
  fifth: 5,
  quintile: 5,
  tenth: 10,
  decile: 10,
};
const TOPS = 'top upper highest best';
const BOTTOMS = 'bottom lower lowest worst';

/** Each phrase with its meaning. */
export function* numberPhrases(): Generator<readonly [string, Meaning]> {
  for (const [value, word] of ONES.split(' ').entries()) yield [word, { type: 'number_word', value }];
  for (const [i, word] of TENS.split(' ').entries()) yield [word, { type: 'number_word', value: 10 * (i + 2) }];
  for (const [i, word] of ORDINALS.split(' ').entries()) yield [word, { type: 'ordinal_word', value: i + 1 }];
  for (const phrase of ['runner up', 'second placed', 'second place'])
    yield [phrase, { type: 'ordinal_word', value: 2 }];
  for (const [word, times] of Object.entries(MULTIPLES)) yield [word, { type: 'multiple', times }];
  for (const [phrase, value] of Object.entries(AMOUNTS)) {
    yield [phrase, { type: 'number_word', value }];
    yield [`a ${phrase}`, { type: 'number_word', value }];
    yield [`a ${phrase} of`, { type: 'number_word', value }];
  }
  for (const word of ['half', 'quarter', 'third']) yield [word, { type: 'fraction', value: 1 / (PARTS[word] ?? 1) }];
  for (const [word, parts] of Object.entries(PARTS)) {
    for (const top of TOPS.split(' ')) yield* quantile(`${top} ${word}`, 1 - 1 / parts);
    for (const bottom of BOTTOMS.split(' ')) yield* quantile(`${bottom} ${word}`, -1 / parts);
  }
}

/** "the upper quartile" is a value and "the top quartile" those above it. */
function* quantile(phrase: string, part: number): Generator<readonly [string, Meaning]> {
  if (!/^(upper|lower) quartile$/.test(phrase)) yield [phrase, { type: 'quantile', part }];
}
