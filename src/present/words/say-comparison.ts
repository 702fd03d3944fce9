/** A comparison in words. */
import { describeExpression } from '../../query/describe/describe-expression.js';
import { type Distance, isSize } from '../../query/distances.js';
import type { Comparator, Condition, Expression } from '../../query/query.js';
import { singular } from '../../words.js';
import { sayModifier } from './say-condition.js';
import { sayPoint } from './say-distance.js';
import { sayExpression, sayNumber, sayReference, unitOf, type Voice } from './say-expression.js';
import { articled, pluralOf } from './say-names.js';

type Compare = Extract<Condition, { op: 'compare' }>;

/** "a DMA score above 3", "more than 200 GP practices", "a rise in DMA score"; the verb is what one does with it. */
export function sayCompare({ left, test, right }: Compare, voice: Voice): { verb: 'have' | 'had'; text: string } {
  if (left.op === 'number' && right.op !== 'number')
    return sayCompare({ op: 'compare', left: right, test: FLIPPED[test], right: left }, voice);
  const moved = left.op === 'change' && right.op === 'number' && sayMove(left, test, right.value, voice);
  if (moved) return { verb: 'had', text: moved };
  const within = left.op === 'distance' && right.op === 'number' && sayWithin(left, test, right.value, voice);
  if (within) return { verb: 'have', text: within };
  const below = right.op === 'number' && sayBelow(left, test, right.value, voice);
  if (below) return { verb: 'have', text: below };
  if (right.op === 'number') {
    const amount = sayNumber(right.value, unitOf(left, voice));
    const counted = voice.exact ? null : pluralOf(sayExpression(left, voice));
    if (counted)
      return {
        verb: 'have',
        text: `${TESTS[test].count} ${amount} ${right.value === 1 ? singular(counted) : counted}`,
      };
    // Nothing is above 100%.
    const whole = test === '>=' && amount === '100%' && !voice.exact;
    return { verb: 'have', text: `${noun(left, voice)} ${whole ? 'of' : TESTS[test].number} ${amount}` };
  }
  if (right.op === 'reference')
    return { verb: 'have', text: `${noun(left, voice)} ${TESTS[test].other} ${sayReference(right, voice, left)}` };
  if (
    left.op === 'figure' &&
    right.op === 'figure' &&
    left.measure === right.measure &&
    (test === '>' || test === '<') &&
    !voice.exact
  ) {
    const phrase = sayExpression(left, voice);
    return {
      verb: 'have',
      text: `a ${test === '>' ? 'higher' : 'lower'} ${phrase} in ${left.period} than in ${right.period}`,
    };
  }
  return { verb: 'have', text: `${noun(left, voice)} ${TESTS[test].other} ${noun(right, voice)}` };
}

/** "at least one trust with no EPR", "a DMA score above 2 at all their trusts": what those below them are or have. */
function sayBelow(left: Expression, test: Comparator, value: number, voice: Voice): string | null {
  const all = left.op === 'proportion' && test === '>=' && value === 100;
  const none = left.op === 'count' && test === '=' && value === 0;
  if (!all && !none && !(left.op === 'count' && test === '>=' && value === 1)) return null;
  const { one, many } = voice.dataset.catalogue.levels[voice.level] ?? { one: 'row', many: 'rows' };
  const own: Voice = { ...voice, grouped: false };
  const kind = voice.where ? ` ${sayModifier(voice.where, own)}` : '';
  const asked = left.of ? sayModifier(left.of, own) : '';
  if (!all) return `${none ? 'no' : 'at least one'} ${one}${kind}${asked && ` ${asked}`}`;
  return asked.startsWith('with ') ? `${asked.slice(5)} at all their ${many}${kind}` : `only ${many} ${asked}`;
}

const FLIPPED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '!=': '!=' } satisfies Record<
  Comparator,
  Comparator
>;

/** What stands between an expression and a number, another expression, and before a number of things counted. */
const TESTS = {
  '>': { number: 'above', other: 'above', count: 'more than' },
  '<': { number: 'below', other: 'below', count: 'fewer than' },
  '>=': { number: 'of at least', other: 'at or above', count: 'at least' },
  '<=': { number: 'of at most', other: 'at or below', count: 'at most' },
  '=': { number: 'of', other: 'equal to', count: 'exactly' },
  '!=': { number: 'other than', other: 'different from', count: 'other than' },
} satisfies Record<Comparator, { number: string; other: string; count: string }>;

/** "of at least", "above": what stands between a figure and a number. */
export const sayTest = (test: Comparator): string => TESTS[test].number;

const AGAINST_NOTHING = {
  '>': 'a rise',
  '<': 'a fall',
  '=': 'no change',
  '!=': 'a change',
  '>=': 'no fall',
  '<=': 'no rise',
} satisfies Record<Comparator, string>;

/** "a DMA score within 0.1 of the England mean": how far apart, held against a number. */
function sayWithin(e: Distance, test: Comparator, value: number, voice: Voice): string | null {
  const within = WITHIN[test];
  if (!within || isSize(e)) return null;
  const [before, after] = within;
  return `${noun(e.of, voice)} ${before} ${sayNumber(value, unitOf(e, voice))} ${after} ${sayPoint(e, voice, e.of)}`;
}

const WITHIN: Partial<Record<Comparator, readonly [string, string]>> = {
  '<=': ['within', 'of'],
  '<': ['less than', 'from'],
  '>': ['more than', 'from'],
  '>=': ['at least', 'from'],
};

/** A change held against a number, as people say it: "a rise in DMA score of more than 0.5". */
function sayMove(
  e: Extract<Expression, { op: 'change' }>,
  test: Comparator,
  value: number,
  voice: Voice,
): string | null {
  const what = `in ${sayExpression(e, voice).replace(/^(percentage )?change in /, '')}${voice.exact ? '' : between(e, voice)}`;
  if (value === 0) return `${AGAINST_NOTHING[test]} ${what}`;
  const beyond = value > 0 ? test === '>' || test === '>=' : test === '<' || test === '<=';
  if (!beyond) return null;
  const amount = sayNumber(Math.abs(value), unitOf(e, voice));
  return `a ${value > 0 ? 'rise' : 'fall'} of ${test.length > 1 ? 'at least' : 'more than'} ${amount} ${what}`;
}

const between = (e: Extract<Expression, { op: 'change' }>, { dataset, level }: Voice) => {
  const now = describeExpression(e.of, { level, by: null }, dataset).periods.find((period) => period !== e.since);
  return ` between ${e.since} and ${now}`;
};

/** As the object of have: with an article where it needs one. */
export const noun = (e: Expression, voice: Voice) =>
  voice.exact ? sayExpression(e, voice) : articled(sayExpression(e, voice));
