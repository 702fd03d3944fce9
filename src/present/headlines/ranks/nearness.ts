/** Who is closest to a point, or furthest from it on either side. */
import { type Distance, isSame, isSigned, isSize } from '../../../query/distances.js';
import type { Condition } from '../../../query/query.js';
import type { Row } from '../../../query/result-set.js';
import { formatValue } from '../../format-value.js';
import { sayPoint } from '../../words/say-distance.js';
import { sayExpression } from '../../words/say-expression.js';
import { countWord, possessive, someItems } from '../../words/say-names.js';
import { namedEntities, sayPopulation } from '../../words/say-population.js';
import { eitherWayHeadline } from '../moves/either-way.js';
import { countedPhrase } from '../parts/moves.js';
import { amountOf, type Measured, nameOf, numberOf, type Reading, sentence, textOf, when } from '../parts/reading.js';
import { split } from './rank.js';

const NAMED = 4;
const FOLLOWING = 2;
/** Decimals of a difference that the unit's own would round to nothing. */
const FINE = 4;
/** What arithmetic may leave of no difference. */
const EQUAL = 1e-9;

/** "Kent and Medway's DMA score (2.86) is closest to the England mean (2.85), 0.01 above it, followed by Dorset (2.83, 0.02 below)." */
export function nearnessHeadline(reading: Reading, main: Measured, distance: Distance): string {
  if (isSize(distance)) return eitherWayHeadline(reading, main);
  const { query, result, voice, dataset } = reading;
  const { first, rest } = split(result.rows);
  const what = countedPhrase(sayExpression(distance.of, voice), distance.of, reading);
  const [row] = first;
  if (!row || numberOf(row, main) === null) return sentence(`no ${what} is published`);
  const own = reading.columns.find(({ expression }) => isSame(expression, distance.of));
  const apart = reading.columns.find(({ expression }) => isSigned(expression, distance));
  const item = (each: Row) => itemOf(reading, each, own, apart ?? main);
  const at = when(distance.of, dataset);
  const is = at ? 'was' : 'is';
  const [near, far] = query.order?.direction === 'highest' ? ['furthest from', 'closest'] : ['closest to', 'furthest'];
  const point = pointOf(reading, distance, row, own, apart);
  const among = `${at}${amongOf(reading, distance)}`;
  const side = sideOf(row, apart ?? main);
  const figure = own ? ` (${textOf(reading, row, own)})` : '';
  const where = side ? side.replace(/(above|below)$/, '$1 it') : 'which it equals';
  const alone = `${possessive(nameOf(reading, row))} ${what}${figure} ${is} ${near} ${point}${among}, ${where}`;
  const names = `${someItems(first.map(item), NAMED)} ${at ? 'were' : 'are'} joint`;
  const joint = `on ${what}, ${names} ${near} ${point.replace(/^that of /, '')}${among}${side ? '' : ', which they equal'}`;
  const lead = first.length > 1 ? joint : alone;
  const told = query.limit ? rest : rest.slice(0, FOLLOWING);
  const next = told.length ? `, followed by ${someItems(told.map(item), FOLLOWING)}` : '';
  const last = !query.limit && rest.length > FOLLOWING ? rest.findLast((each) => numberOf(each, main) !== null) : null;
  return sentence(`${ofNamed(reading)}${lead}${next}${last ? `. The ${far} is ${item(last)}` : ''}`);
}

/** "Dorset (2.31, 0.54 below)". */
function itemOf(reading: Reading, row: Row, own: Measured | undefined, apart: Measured): string {
  const parts = [own && textOf(reading, row, own), sideOf(row, apart)].filter(Boolean);
  return `${nameOf(reading, row)} (${parts.join(', ')})`;
}

/** "0.01 above"; of a distance without its sign, "0.54 away"; null where it lies on the point itself. */
function sideOf(row: Row, apart: Measured): string | null {
  const value = numberOf(row, apart) ?? 0;
  if (Math.abs(value) < EQUAL) return null;
  const unit = apart.unit === 'percent' ? 'percentage points' : apart.unit;
  const rounded = amountOf(value, unit);
  const size = /[1-9]/.test(rounded) ? rounded : fineAmount(value, unit);
  return `${size} ${apart.expression.op === 'distance' ? 'away' : value > 0 ? 'above' : 'below'}`;
}

/** "0.003": what the unit's own decimals would round to nothing. */
const fineAmount = (value: number, unit: string) =>
  formatValue(Math.abs(value), unit, { decimals: FINE, signed: false })
    .replace(/0+(?=\D*$)/, '')
    .replace(/ pp$/, ' percentage points');

/** "the England mean (2.85)", "2.5": what the reference comes to is its distance from any row's own figure. */
function pointOf(
  { voice }: Reading,
  distance: Distance,
  row: Row,
  own: Measured | undefined,
  apart: Measured | undefined,
): string {
  const said = sayPoint(distance, voice, distance.of);
  const [figure, gap] = [own && numberOf(row, own), apart && numberOf(row, apart)];
  if (distance.from.op !== 'reference' || !own || typeof figure !== 'number' || typeof gap !== 'number') return said;
  return `${said} (${formatValue(figure - gap, own.unit)})`;
}

/** "of the two, ": where they are named, the question has said who they are. */
function ofNamed({ query, voice }: Reading): string {
  const names = query.where && namedEntities(query.where, voice);
  return names ? `of the ${countWord(names.length)}, ` : '';
}

/** " among the 11 ICSs in the Midlands"; who is left out because the others are held against it goes without saying. */
function amongOf({ query, voice }: Reading, { from }: Distance): string {
  const over = from.op === 'reference' ? JSON.stringify(from.over) : null;
  const isOther = (c: Condition) => c.op === 'not' && JSON.stringify(c.of) === over;
  if (!query.where || isOther(query.where) || namedEntities(query.where, voice)) return '';
  const where = query.where.op === 'and' ? query.where.of.filter((c) => !isOther(c)) : [query.where];
  const [only, ...more] = where;
  const population = more.length ? { op: 'and' as const, of: where } : only;
  return population ? ` among ${sayPopulation(population, voice)}` : '';
}
