/** Yes or no, and the figures that show why. */
import type { Condition } from '../../../query/query.js';
import { sayPredicate } from '../../words/say-condition.js';
import { someItems, someNames } from '../../words/say-names.js';
import { countOf, sayPopulation } from '../../words/say-population.js';
import { found } from '../list.js';
import { nameOf, numberOf, type Reading, rowWords, sentence, textOf } from '../parts/reading.js';
import { columnOf, meets, whyOf } from './verdict-reasons.js';

/** Rows named in a verdict about several. */
const NAMED = 3;

/** "Yes: Devon's DMA score (2.68) is above Cornwall and the Isles of Scilly's (2.61)." */
export function verdictHeadline(reading: Reading): string {
  const { result, query } = reading;
  const word = result.verdict ? 'Yes' : 'No';
  if (!query.verdict) return sentence(word);
  const { condition, quantifier } = query.verdict;
  const [row] = result.rows;
  const single = result.rows.length === 1 && query.verdict.quantifier === 'all' && row;
  const why = single
    ? whyOf(reading, row, condition)
    : quantifier === 'any'
      ? anyRow(reading, condition)
      : allRows(reading, condition);
  return sentence(`${word}: ${why}`);
}

/** Of several rows: those in the answer that meet it, by name. */
function anyRow(reading: Reading, condition: Condition): string {
  const { result, query, voice } = reading;
  const measured = condition.op === 'compare' ? columnOf(reading, condition.left) : undefined;
  const met = result.rows.filter((row) => meets(reading, row, condition) !== false);
  const { where } = query;
  const same = where && JSON.stringify(where).includes(JSON.stringify(condition));
  const asked: Condition = where && !same && !query.by ? { op: 'and', of: [where, condition] } : condition;
  const among = query.by && where && !same ? `, among ${sayPopulation(where, voice)}` : '';
  const said = `${found(same && where ? where : asked, voice, result.verdict ? met.length : 0, rowWords(reading))}${among}`;
  if (!result.verdict) return said;
  const items = met.map((row) =>
    measured ? `${nameOf(reading, row)} (${textOf(reading, row, measured)})` : nameOf(reading, row),
  );
  return `${said}: ${measured ? someItems(items, NAMED) : someNames(items, NAMED)}`;
}

function allRows(reading: Reading, condition: Condition): string {
  const { result, query, voice } = reading;
  const told = result.rows.map((row) => meets(reading, row, condition));
  const failing = result.rows.filter((_, i) => told[i] === false).map((row) => nameOf(reading, row));
  const population = query.by?.length
    ? `the ${rowWords(reading).many}`
    : sayPopulation(query.show ?? query.where, voice);
  const predicate = sayPredicate(condition, voice, true);
  if (result.verdict)
    return `${countOf(query.show ?? query.where, voice) === null ? '' : 'all '}${population.replace(/^the /, '')} ${predicate}${nearest(reading, condition)}`;
  if (!failing.length) return `not all of ${population} ${predicate}`;
  return `not all of ${population} ${predicate}; ${failing.length} of ${result.rows.length} ${failing.length === 1 ? 'does' : 'do'} not: ${someNames(failing, NAMED)}`;
}

/** Of rows that all meet a comparison, the one that comes closest to failing it. */
function nearest(reading: Reading, c: Condition): string {
  const measured = c.op === 'compare' ? columnOf(reading, c.left) : undefined;
  if (!measured || c.op !== 'compare' || !/[<>]/.test(c.test)) return '';
  const end = c.test.startsWith('>') ? 'lowest' : 'highest';
  const sorted = [...reading.result.rows].sort((a, b) => (numberOf(a, measured) ?? 0) - (numberOf(b, measured) ?? 0));
  const row = end === 'lowest' ? sorted[0] : sorted.at(-1);
  return row ? `; the ${end} is ${nameOf(reading, row)} (${textOf(reading, row, measured)})` : '';
}
