/** One comparison of every measure of a group, said once: "a score of at least 2 on each of the seven dimensions". */
import type { Condition } from '../../query/query.js';
import { sayTest } from './say-comparison.js';
import { sayNumber, unitOf, type Voice } from './say-expression.js';
import { countWord } from './say-names.js';

/** What an "and" or "or" over all measures of a group comes to; null where it is over anything else. */
export function sayGroupOf(c: Condition, voice: Voice): string | null {
  if (c.op !== 'and' && c.op !== 'or') return null;
  const [first] = c.of;
  if (first?.op !== 'compare' || first.left.op !== 'figure' || first.right.op !== 'number') return null;
  const { test, right, left } = first;
  const ids = c.of.flatMap((part) =>
    part.op === 'compare' &&
    part.left.op === 'figure' &&
    part.left.period === left.period &&
    part.test === test &&
    JSON.stringify(part.right) === JSON.stringify(right)
      ? [part.left.measure]
      : [],
  );
  const { groups, measures } = voice.dataset.catalogue;
  const group = Object.values(groups).find(({ measures: own }) => {
    const atLevel = own.map((id) => (measures[id]?.level === voice.level ? id : measures[id]?.at_level[voice.level]));
    return own.length > 1 && atLevel.length === ids.length && atLevel.every((id) => id && ids.includes(id));
  });
  if (!group || ids.length < c.of.length) return null;
  const what = measures[left.measure]?.unit === 'score' ? 'score' : 'figure';
  const which = `${c.op === 'and' ? 'each' : 'at least one'} of the ${countWord(ids.length)} ${group.many}`;
  const said = `${what} ${sayTest(test)} ${sayNumber(right.value, unitOf(left, voice))} on ${which}`;
  return voice.exact ? `${said} ${left.period}` : `a ${said}`;
}
