/** Who is first, and who follows. */
import { rankedDistance } from '../../../query/distances.js';
import type { Expression, Order } from '../../../query/query.js';
import type { Row } from '../../../query/result-set.js';
import { expressionsInCondition } from '../../../query/walk.js';
import { capitalised } from '../../../words.js';
import { sayModifier } from '../../words/say-condition.js';
import { countWord, joinNames, plainFirst, someItems, someNames } from '../../words/say-names.js';
import { countOf, namedEntities, sayPopulation } from '../../words/say-population.js';
import { ends } from '../breakdown.js';
import { moversHeadline } from '../moves/movers.js';
import { extreme, superlative } from '../parts/comparisons.js';
import { commonest, perGroup } from '../parts/rank-groups.js';
import {
  isMissing,
  type Measured,
  nameOf,
  type Reading,
  rowWords,
  sentence,
  textOf,
  when,
  withFigure,
} from '../parts/reading.js';
import { periodOf } from '../value.js';
import { nearnessHeadline } from './nearness.js';

/** Of those tied at the top, and of those that follow. */
const NAMED = 4;
const FOLLOWING = 2;

/** "Derby and Derbyshire has the lowest DMA score in the Midlands (2.46), followed by Lincolnshire (2.50) and 3 more." */
export function rankHeadline(reading: Reading): string {
  const { query, result, main } = reading;
  const { rows } = result;
  if (!main || !query.order)
    return sentence(
      someNames(
        rows.map((row) => nameOf(reading, row)),
        FOLLOWING,
      ),
    );
  if (query.limit?.per) return perGroup(reading, main, query.limit.per);
  if (main.expression.op === 'change') return moversHeadline(reading, main);
  const distance = rankedDistance(query);
  if (distance) return nearnessHeadline(reading, main, distance);
  const { first, rest } = split(rows);
  const far = farEnd(query, rows);
  if (far.length) return sentence(bothEnds(reading, main, rows.slice(0, rows.length - far.length), far));
  const lead =
    commonest(reading, main, first) ??
    (first.length > 1 ? joint(reading, main, first) : alone(reading, main, first[0]));
  const end = query.limit ? '' : otherEnd(reading, main, rest);
  return sentence(`${lead}${following(reading, main, first, rest)}${end}${alsoAsked(reading, main)}`);
}

/** "; its budget was £1.43bn in 2024/25": what is asked of the one in that place. */
function alsoAsked(reading: Reading, main: Measured): string {
  const { query, columns, result } = reading;
  const [row, ...more] = result.rows;
  // What only limits whom it is about is not asked for.
  const limits = new Set([query.where, query.show].flatMap((c) => (c ? [...expressionsInCondition(c)] : [])).map(said));
  const others = columns.filter((c) => c !== main && ASKED.has(c.expression.op) && !limits.has(said(c.expression)));
  if (!row || more.length || !others.length || others.length > MOST_ASKED) return '';
  const items = others.map((other) => {
    const period = periodOf(reading, other);
    if (isMissing(reading, row, other)) return `its ${other.phrase} is not published`;
    return `its ${other.phrase} ${period ? 'was' : 'is'} ${textOf(reading, row, other)}${period ? ` in ${period}` : ''}`;
  });
  return `; ${joinNames(items)}`;
}

const said = (e: Expression) => JSON.stringify(e);
const MOST_ASKED = 3;
const ASKED: ReadonlySet<string> = new Set(['figure', 'per', 'attribute']);

/** Where both ends of a ranking are asked for, the rows of the end that comes last: they follow nobody. */
function farEnd({ show, order }: Reading['query'], rows: readonly Row[]): readonly Row[] {
  const tops = show?.op === 'or' ? show.of.flatMap((part) => (part.op === 'top' ? [part] : [])) : [];
  const near = tops.find((top) => top.order === order?.direction);
  if (tops.length !== 2 || !near || tops.every((top) => top.order === near.order)) return [];
  const after = rows.findIndex((row) => Number(row.rank) > near.count);
  return after < 1 ? [] : rows.slice(after);
}

/** "A has the highest DMA score in the Midlands (3.74), and B the lowest (2.46)"; of a few at an end, all by name. */
function bothEnds(reading: Reading, main: Measured, near: readonly Row[], far: readonly Row[]): string {
  const { first, rest } = split(near);
  if (!rest.length && split(far).rest.length === 0)
    return ends(reading, main, [...near, ...far]).replace(/ \(/, `${among(reading)} (`);
  const lead = first.length > 1 ? joint(reading, main, first) : alone(reading, main, first[0]);
  if (far.length > NAMED) return `${lead}${following(reading, main, first, rest)}${otherEnd(reading, main, far)}`;
  const items = far.map((row) => `${nameOf(reading, row)} (${textOf(reading, row, main)})`);
  const last = extreme(main, reading.query.order?.direction === 'highest' ? 'lowest' : 'highest');
  return `${lead}${following(reading, main, first, rest)}. ${capitalised(last)} are ${someItems(items, NAMED)}`;
}

/** The rows that share the first place, and the others. */
export function split(rows: readonly Row[]): { first: readonly Row[]; rest: readonly Row[] } {
  const first = rows.filter((row) => row.rank === rows[0]?.rank);
  return { first, rest: rows.slice(first.length) };
}

/** " in the Midlands", " of the 42 ICSs", " of the 29 ICSs with a figure": among whom somebody is first. */
function among(reading: Reading): string {
  const { query, voice, result } = reading;
  const { with: known, of } = result.coverage;
  // "the most trusts with no EPR": whom it counts has been said.
  const counted = query.where ? sayModifier(query.where, { ...voice, grouped: false }) : '';
  const said = counted !== '' && reading.main?.phrase.endsWith(` ${counted}`);
  if (query.by?.length)
    return query.where && !said ? `, among ${sayPopulation(query.where, voice)}` : ` of the ${rowWords(reading).many}`;
  const names = query.where && known === of ? namedEntities(query.where, voice) : null;
  if (names) return ` of the ${countWord(names.length)}`;
  const modifier =
    query.where && countOf(query.where, voice) !== null && known === of ? sayModifier(query.where, voice) : '';
  return /^(in|outside) /.test(modifier) ? ` ${modifier}` : ` of ${withFigure(reading)}`;
}

function alone(reading: Reading, main: Measured, row: Row | undefined): string {
  if (!row || !reading.query.order) return '';
  const what = superlative(main, reading.query.order.direction);
  const at = when(main.expression, reading.dataset);
  return `${nameOf(reading, row)} ${at ? 'had' : 'has'} ${what}${among(reading)}${at} (${textOf(reading, row, main)})`;
}

/** A name with commas in it would run into the next one in front of a verb: it comes after "with", or in a list of its own. */
function joint(reading: Reading, main: Measured, first: readonly Row[]): string {
  const names = plainFirst(first.map((row) => nameOf(reading, row)));
  const at = when(main.expression, reading.dataset);
  const place = `joint ${reading.query.order?.direction}${among(reading)} on ${main.phrase}${at}, at ${textOf(reading, first[0], main)}`;
  if (!hasComma(names)) return `${someNames(names, NAMED)} ${at ? 'were' : 'are'} ${place}`;
  if (names.length === 2 && !names[0]?.includes(','))
    return `${names[0]} ${at ? 'was' : 'is'} ${place}, with ${names[1]}`;
  return `${countWord(names.length)} ${rowWords(reading).many} ${at ? 'were' : 'are'} ${place}: ${someNames(names, NAMED)}`;
}

const hasComma = (names: readonly string[]) => names.some((name) => name.includes(','));

function following(reading: Reading, main: Measured, first: readonly Row[], rest: readonly Row[]): string {
  if (!rest.length) return '';
  const told = reading.query.limit ? rest : rest.slice(0, FOLLOWING);
  const items = told.map((row) => `${nameOf(reading, row)} (${textOf(reading, row, main)})`);
  const next = first.length > 1 && hasComma(first.map((row) => nameOf(reading, row)));
  return `${next ? `. Next ${rest.length > 1 ? 'are' : 'is'}` : ', followed by'} ${someItems(items, FOLLOWING)}`;
}

/** The other end of a whole ranking. */
function otherEnd(reading: Reading, main: Measured, rest: readonly Row[]): string {
  const rows = rest.filter((row) => row.rank === rest.at(-1)?.rank);
  if (rest.length <= FOLLOWING || !rows[0]) return '';
  const end: Order = reading.query.order?.direction === 'highest' ? 'lowest' : 'highest';
  const names = plainFirst(rows.map((row) => nameOf(reading, row)));
  const what = `${extreme(main, end)} (${textOf(reading, rows[0], main)})`;
  return rows.length > 1
    ? `. ${capitalised(countWord(rows.length))} share ${what}: ${someNames(names, FOLLOWING)}`
    : `. ${capitalised(joinNames(names))} has ${what}`;
}
