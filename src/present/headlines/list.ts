/** Who meets the conditions. */

import type { Condition } from '../../query/query.js';
import { formatValue } from '../format-value.js';
import { sayModifier, sayPredicate, splitCondition } from '../words/say-condition.js';
import type { Voice } from '../words/say-expression.js';
import { countWord, someItems, someNames } from '../words/say-names.js';
import { namedEntities, sayPopulation } from '../words/say-population.js';
import {
  isMissing,
  isNumeric,
  type Measured,
  nameOf,
  type Reading,
  rowWords,
  sentence,
  textOf,
  whenMet,
} from './parts/reading.js';
import { valueHeadline } from './value.js';

/** Up to five are all named; of more, three. */
const ALL_NAMED = 5;
const SOME_NAMED = 3;
const MANY_FIGURES = 5;

/** "7 ICSs have a DMA score below 2.5: Dorset (2.31), … and 4 more." */
export function listHeadline(reading: Reading): string {
  const { query, result, voice, dataset } = reading;
  const { rows } = result;
  const where = allOf(query.where, query.by ? null : query.show);
  const asked = query.by ? query.show : where;
  if (where && !query.by && namedEntities(where, voice) && reading.columns.length) return valueHeadline(reading);
  const past = whenMet(asked, dataset) !== '';
  const said = found(asked, { ...voice, past }, rows.length + result.cut, rowWords(reading));
  const names = rows.length ? `: ${namesOf(reading)}` : '';
  return sentence(`${said}${whenMet(asked, dataset)}${names}`);
}

/** "11 ICSs in the Midlands have no EPR", "there are 11 ICSs in the Midlands", "no ICS has a DMA score above 5". */
export function found(c: Condition | null, voice: Voice, n: number, words: { one: string; many: string }): string {
  const { being, having } = splitCondition(c, voice);
  const number = n < 2 ? `${countWord(n)} ${words.one}` : `${formatValue(n, 'count')} ${words.many}`;
  const modifier = being ? ` ${sayModifier(being, voice)}` : '';
  const predicate = having ? sayPredicate(having, voice, n > 1) : '';
  const name = n === 0 ? aloneNamed(being, voice) : null;
  // Whom it is asked of by name is told of by name.
  if (name && having?.op === 'not' && having.of.op === 'known')
    return `${name} ${sayPredicate(having.of, voice, false)}`;
  // Two negatives would make a riddle.
  if (n === 0 && /^ha[sd] no /.test(predicate))
    return `there is ${number}${modifier} ${predicate.replace(/^ha[sd]/, 'with')}`;
  if (having) return `${number}${modifier} ${predicate}`;
  if (c?.op === 'top' && n > 0) return sayPopulation({ ...c, count: n }, voice);
  return `there ${n > 1 ? 'are' : 'is'} ${number}${modifier}`;
}

/** The one entity that a condition names and asks nothing else of. */
function aloneNamed(c: Condition | null, voice: Voice): string | null {
  const names = c && namedEntities(c, voice);
  return names?.length === 1 ? (names[0] ?? null) : null;
}

function namesOf(reading: Reading): string {
  const { result, columns, query } = reading;
  const { rows } = result;
  const shown = query.order ? columns[query.order.column] : undefined;
  // Of many figures of each, one in brackets would pass for what was asked of all.
  const few = columns.filter(isNumeric).length < MANY_FIGURES;
  const valued =
    few && shown && isNumeric(shown) && tells(reading, shown) && rows.every((row) => !isMissing(reading, row, shown))
      ? shown
      : null;
  const items = rows.map((row) =>
    valued ? `${nameOf(reading, row)} (${textOf(reading, row, valued)})` : nameOf(reading, row),
  );
  const most = rows.length + result.cut <= ALL_NAMED ? ALL_NAMED : SOME_NAMED;
  return valued ? someItems(items, most) : someNames(items, most);
}

/** Not "at all their trusts (100%)", "no ICS that fell (0)", nor one number where two kinds were counted. */
function tells({ query, result }: Reading, { expression, key }: Measured): boolean {
  const only = expression.op === 'proportion' ? 100 : expression.op === 'count' ? 0 : null;
  const said = only !== null && result.rows.every((row) => row[key] === only);
  return !said && !(expression.op === 'count' && query.columns.length > 1);
}

const allOf = (a: Condition | null, b: Condition | null): Condition | null =>
  a && b ? { op: 'and', of: [a, b] } : (a ?? b);
