/** The ends of a breakdown: which group has the most, which the least. */
import type { Row } from '../../query/result-set.js';
import { formatValue } from '../format-value.js';
import { countWord, joinNames, plainFirst, someNames } from '../words/say-names.js';
import { extreme, superlative } from './parts/comparisons.js';
import {
  isNumeric,
  type Measured,
  nameOf,
  numberOf,
  type Reading,
  rowWords,
  sentence,
  textOf,
  when,
} from './parts/reading.js';
import { fact, valueHeadline } from './value.js';

const NAMED = 2;
/** Few enough values of a dimension to be told one by one. */
const ALL_TOLD = 4;

/** "London has the highest mean DMA score (3.28) and the South East the lowest (2.63)." */
export function breakdownHeadline(reading: Reading): string {
  const { result, main } = reading;
  const known = main ? result.rows.filter((row) => numberOf(row, main) !== null) : [];
  const [row] = known;
  if (!main || !row) return valueHeadline(reading);
  if (known.length === 1) return sentence(fact(reading, row, main));
  const told = tell(reading, main, known);
  if (told) return sentence(told);
  const [, second] = reading.columns.filter(isNumeric);
  const also =
    second && reading.columns.filter(isNumeric).length === 2 ? `. ${sentence(ends(reading, second, result.rows))}` : '';
  return sentence(`${ends(reading, main, known)}${also}`);
}

/** "A has the highest X (v) and B the lowest (w)". */
export function ends(reading: Reading, measured: Measured, rows: readonly Row[]): string {
  const known = rows.filter((row) => numberOf(row, measured) !== null);
  const sorted = [...known].sort((a, b) => (numberOf(b, measured) ?? 0) - (numberOf(a, measured) ?? 0));
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (!high || !low) return `no ${measured.phrase} is published for any of them`;
  if (same(high, low, measured))
    return `all ${known.length} have the same ${measured.phrase}, ${textOf(reading, high, measured)}`;
  const at = when(measured.expression, reading.dataset);
  const top = known.filter((row) => same(row, high, measured)).map((row) => nameOf(reading, row));
  const bottom = known.filter((row) => same(row, low, measured)).map((row) => nameOf(reading, row));
  if ((reading.query.by?.length ?? 0) > 1) return crossed(reading, measured, known, [high, low]);
  const highest = `${superlative(measured, 'highest')}${at}`;
  const lowest = extreme(measured, 'lowest');
  const verb = at ? 'had' : 'has';
  if (top.length === 1 && bottom.length === 1) {
    const mark = /,| and /.test(`${top[0]}${bottom[0]}`) ? ',' : '';
    return `${top[0]} ${verb} ${highest} (${textOf(reading, high, measured)})${mark} and ${bottom[0]} ${lowest} (${textOf(reading, low, measured)})`;
  }
  const held = (names: readonly string[], what: string, row: Row) => {
    const value = `(${textOf(reading, row, measured)}${names.length > 1 ? ' each' : ''})`;
    const listed = someNames(plainFirst(names), NAMED);
    if (names.length > 1 && names.some((name) => name.includes(',')))
      return `${countWord(names.length)} share ${what} ${value}: ${listed}`;
    return `${listed} ${names.length === 1 ? verb : at ? 'had' : 'have'} ${what} ${value}`;
  };
  return `${held(top, highest, high)}; ${held(bottom, lowest, low)}`;
}

/** Groups of two dimensions have no name that could have something: "The most trusts: London / Acute (23); the fewest: six with 1 each". */
function crossed(reading: Reading, measured: Measured, rows: readonly Row[], [high, low]: readonly [Row, Row]): string {
  const holders = (end: Row) => {
    const names = rows
      .filter((row) => same(row, end, measured))
      .map((row) => nameOf(reading, row).replace(', ', ' / '));
    const value = textOf(reading, end, measured);
    if (names.length > NAMED) return `${countWord(names.length)} with ${value} each`;
    return `${joinNames(names)} (${value}${names.length > 1 ? ' each' : ''})`;
  };
  return `${superlative(measured, 'highest')}${when(measured.expression, reading.dataset)}: ${holders(high)}; ${extreme(measured, 'lowest')}: ${holders(low)}`;
}

export const same = (a: Row, b: Row, measured: Measured) =>
  Math.abs((numberOf(a, measured) ?? 0) - (numberOf(b, measured) ?? 0)) < 1e-9;

/** A few counts are all told: "34 ICSs have the DSPT status Standards Met, 7 Standards Exceeded and 1 Approaching Standards". */
function tell(reading: Reading, main: Measured, rows: readonly Row[]): string | null {
  const { query, dataset } = reading;
  const [id] = query.by ?? [];
  const dimension = id ? dataset.catalogue.dimensions[id] : undefined;
  if (main.expression.op !== 'count' || main.expression.of || query.by?.length !== 1 || !dimension || dimension.members)
    return null;
  const sorted = [...rows].sort((a, b) => (numberOf(b, main) ?? 0) - (numberOf(a, main) ?? 0));
  const level = dataset.catalogue.levels[query.level];
  const [first, ...rest] = sorted;
  const n = first ? numberOf(first, main) : null;
  if (!first || n === null) return null;
  const one = dimension.one.replace(/ of the .*/, '');
  const lead = (row: Row, count: number) => {
    const value = nameOf(reading, row);
    const has = count === 1 ? 'has' : 'have';
    const what = value === 'yes' ? `an ${one}` : value === 'no' ? `no ${one}` : `the ${one} ${value}`;
    return `${formatValue(count, 'count')} ${count === 1 ? level?.one : level?.many} ${has} ${what}`;
  };
  const others = rest.map((row) => `${textOf(reading, row, main)} ${value(nameOf(reading, row), one)}`);
  if (sorted.length <= ALL_TOLD)
    return `${lead(first, n)}, ${joinNames(others)}`.replace(/, ([^,;]*)$/, others.length === 1 ? ' and $1' : ', $1');
  const named = sorted.slice(1, 3).map((row) => `${nameOf(reading, row)} (${textOf(reading, row, main)})`);
  return `${nameOf(reading, first)} is the most common ${rowWords(reading).one} (${textOf(reading, first, main)} ${level?.many}), followed by ${joinNames(named)}; ${sorted.length - 3} others have fewer`;
}

const value = (name: string, one: string) => (name === 'yes' ? `an ${one}` : name === 'no' ? `no ${one}` : name);
