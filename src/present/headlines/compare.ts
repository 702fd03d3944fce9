/** Two or a few side by side. */
import type { Row } from '../../query/result-set.js';
import { countWord, joinNames, plainFirst, possessive, someItems } from '../words/say-names.js';
import { ends, same } from './breakdown.js';
import { changeHeadline } from './moves/change.js';
import { beyond, comparative } from './parts/comparisons.js';
import { periodPair } from './parts/moves.js';
import {
  amountOf,
  isMissing,
  isNumeric,
  type Measured,
  nameOf,
  numberOf,
  type Reading,
  sentence,
  textOf,
  when,
} from './parts/reading.js';
import { fact, valueHeadline } from './value.js';

/** From this many measures on, who is ahead on how many says more than each of them. */
const MANY_MEASURES = 3;
const NAMED = 3;

/** "Devon has the higher DMA score (2.68), 0.07 above Cornwall and the Isles of Scilly (2.61)." */
export function compareHeadline(reading: Reading): string {
  const { result, columns } = reading;
  const measures = columns.filter(isNumeric);
  const [first, second] = measures;
  const [row] = result.rows;
  if (!row || !first) return valueHeadline(reading);
  if (columns.some(({ expression }) => expression.op === 'change') || periodPair(columns))
    return changeHeadline(reading);
  const [, , third] = measures;
  if (result.rows.length === 1 && second?.expression.op === 'reference' && third?.expression.op === 'minus')
    return sentence(againstReference(reading, row, [first, second, third]));
  if (result.rows.length === 1)
    return first.expression.op === 'minus' ? sentence(distance(reading, row, first)) : valueHeadline(reading);
  const times = second && timesAs(reading, first, second);
  if (times) return sentence(times);
  if (measures.length >= MANY_MEASURES)
    return result.rows.length === 2 ? ahead(reading, measures) : sentence(leaders(reading, measures));
  const also = measures.length === 2 && second ? `. ${sentence(one(reading, second))}` : '';
  return sentence(`${one(reading, first)}${also}`);
}

function one(reading: Reading, measured: Measured): string {
  const { rows } = reading.result;
  const known = rows.filter((row) => numberOf(row, measured) !== null);
  const missing = rows.filter((row) => isMissing(reading, row, measured)).map((row) => nameOf(reading, row));
  const gap = missing.length ? `; no figure is published for ${joinNames(missing, 'or')}` : '';
  const [row] = known;
  if (!row) return `no ${measured.phrase} is published for ${joinNames(missing, 'or')}`;
  if (known.length === 1) return `${fact(reading, row, measured)}${gap}`;
  if (known.length === 2) return `${pair(reading, measured, known)}${gap}`;
  const among = ends(reading, measured, known);
  // "the highest DMA score of the three", while the number can still be read as a word.
  const counted = known.length <= 10 ? among.replace(/ \(/, ` of the ${countWord(known.length)} (`) : among;
  return `${counted}${gap}`;
}

/** "A's budget (£7.13bn) is 6.5 times that of B (£1.10bn)", "is 645% of": where the second measure is the first in terms of a row's. */
function timesAs(reading: Reading, own: Measured, multiple: Measured): string | null {
  const { expression } = multiple;
  if (expression.op !== 'per' || expression.by.op !== 'reference') return null;
  const [base, ...more] = reading.result.rows.filter(
    (row) => Math.abs((numberOf(row, multiple) ?? 0) - expression.scale) < 1e-9,
  );
  const other = reading.result.rows.find((row) => row !== base);
  if (!base || !other || more.length || numberOf(other, multiple) === null) return null;
  const times = `${textOf(reading, other, multiple)} ${expression.scale === 1 ? 'times' : 'of'} that of ${nameOf(reading, base)}`;
  return `${possessive(nameOf(reading, other))} ${own.phrase} (${textOf(reading, other, own)}) is ${times} (${textOf(reading, base, own)})`;
}

function pair(reading: Reading, measured: Measured, rows: readonly Row[]): string {
  const [high, low] = [...rows].sort((a, b) => (numberOf(b, measured) ?? 0) - (numberOf(a, measured) ?? 0));
  if (!high || !low) return '';
  const names = [nameOf(reading, high), nameOf(reading, low)];
  const at = when(measured.expression, reading.dataset);
  if (same(high, low, measured)) {
    const [one, other] = plainFirst(names);
    return `${one} ${at ? 'had' : 'has'} the same ${measured.phrase}${at} as ${other}: ${textOf(reading, high, measured)}`;
  }
  const gap = (numberOf(high, measured) ?? 0) - (numberOf(low, measured) ?? 0);
  const by = amountOf(gap, measured.unit === 'percent' ? 'percentage points' : measured.unit);
  return `${names[0]} ${at ? 'had' : 'has'} ${comparative(measured, 'highest')}${at} (${textOf(reading, high, measured)}), ${by} ${beyond(measured)} ${names[1]} (${textOf(reading, low, measured)})`;
}

/** "Devon's DMA score (2.68) is 0.17 below the England mean (2.85)." */
function againstReference(
  reading: Reading,
  row: Row,
  [own, reference, apart]: readonly [Measured, Measured, Measured],
): string {
  const gap = numberOf(row, apart);
  const said = `${possessive(nameOf(reading, row))} ${own.phrase} (${textOf(reading, row, own)})`;
  const [, right = ''] = apart.phrase.split(/ (?:against|minus) /);
  if (gap === null) return `${said} cannot be set against ${right}`;
  const where = Math.abs(gap) < 1e-9 ? 'equal to' : `${amountOf(gap, apart.unit)} ${gap > 0 ? 'above' : 'below'}`;
  return `${said} is ${where} ${right} (${textOf(reading, row, reference)})`;
}

/** One row's distance from somewhere: "Northamptonshire's DMA score is 0.86 above Leicester, Leicestershire and Rutland's". */
function distance(reading: Reading, row: Row, measured: Measured): string {
  const value = numberOf(row, measured);
  if (value === null || measured.expression.op !== 'minus') return fact(reading, row, measured);
  const [left = '', right = ''] = measured.phrase.split(/ (?:against|minus) /);
  const size = amountOf(value, measured.unit);
  const where = value === 0 ? 'equal to' : value > 0 ? `${size} above` : `${size} below`;
  return `${possessive(nameOf(reading, row))} ${left} is ${where} ${right}`;
}

/** Several rows over many measures: who is highest on how many, those level on one counted each. */
function leaders(reading: Reading, measures: readonly Measured[]): string {
  const { rows } = reading.result;
  const firsts = rows.map((row) => {
    const n = measures.filter((measured) => {
      const best = Math.max(...rows.map((other) => numberOf(other, measured) ?? Number.NEGATIVE_INFINITY));
      return numberOf(row, measured) === best;
    }).length;
    return { name: nameOf(reading, row), n };
  });
  const leading = firsts.filter(({ n }) => n > 0).sort((a, b) => b.n - a.n);
  const items = leading.map(({ name, n }, i) => (i === 0 ? `${name} is highest on ${n}` : `${name} on ${n}`));
  return `of the ${measures.length} ${kindOf(reading, measures)}, ${someItems(items, NAMED)}`;
}

/** "dimensions", where all of them are of one group. */
function kindOf({ dataset }: Reading, measures: readonly Measured[]): string {
  const { groups, measures: all } = dataset.catalogue;
  const isOf = (own: readonly string[], id: string) =>
    own.some((other) => other === id || Object.values(all[other]?.at_level ?? {}).includes(id));
  const group = Object.values(groups).find(({ measures: own }) =>
    measures.every(({ expression }) => expression.op === 'figure' && isOf(own, expression.measure)),
  );
  return group?.many ?? 'measures';
}

/** Two rows over many measures: the overall score where it is one of them, then who is ahead on how many of the others. */
function ahead(reading: Reading, measures: readonly Measured[]): string {
  const { catalogue } = reading.dataset;
  const overall = catalogue.levels[reading.query.level]?.default_measure;
  const main = measures.find(({ expression }) => expression.op === 'figure' && expression.measure === overall);
  const [a, b] = reading.result.rows;
  if (!a || !b) return '';
  const others = measures.filter((measured) => measured !== main);
  const said = sentence(wins(reading, others, a, b, main !== undefined));
  return main ? `${sentence(pair(reading, main, [a, b]))} ${said}` : said;
}

function wins(reading: Reading, measures: readonly Measured[], a: Row, b: Row, others: boolean): string {
  const gaps = measures.flatMap((measured) => {
    const [x, y] = [numberOf(a, measured), numberOf(b, measured)];
    return x === null || y === null ? [] : [{ measured, gap: x - y }];
  });
  const [more, less] = [gaps.filter(({ gap }) => gap > 1e-9).length, gaps.filter(({ gap }) => gap < -1e-9).length];
  const [first, second] = more >= less ? [a, b] : [b, a];
  const [high, low] = more >= less ? [more, less] : [less, more];
  const level = gaps.length - more - less;
  const counts = [
    `higher than ${nameOf(reading, second)} on ${high} of the ${others ? 'other ' : ''}${gaps.length} ${kindOf(reading, measures)}`,
    ...(low ? [`lower on ${low}`] : []),
    ...(level ? [`level on ${level}`] : []),
  ];
  const told = `${nameOf(reading, first)} is ${someItems(counts, counts.length)}`;
  // Gaps can be set against each other only where all are measured alike.
  const alike = gaps.every(({ measured }) => measured.unit === gaps[0]?.measured.unit);
  const widest = alike ? [...gaps].sort((x, y) => Math.abs(y.gap) - Math.abs(x.gap))[0] : undefined;
  const gap = widest
    ? `; the widest gap is in ${widest.measured.phrase} (${textOf(reading, first, widest.measured)} against ${textOf(reading, second, widest.measured)})`
    : '';
  return `${told}${gap}`;
}
