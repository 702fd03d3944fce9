/** Why a yes/no question about one row is answered as it is. */
import type { Comparator, Condition, Expression } from '../../../query/query.js';
import type { Row } from '../../../query/result-set.js';
import { figuresIn } from '../../../query/walk.js';
import { eachDenied, sayPredicate } from '../../words/say-condition.js';
import { sayNumber, sayReference, unitOf, type Voice } from '../../words/say-expression.js';
import { possessive } from '../../words/say-names.js';
import { nameOfKey } from '../../words/say-population.js';
import { tellApart } from '../../words/tell-apart.js';
import { sayMove } from '../moves/change.js';
import { movesOf } from '../parts/moves.js';
import { plainReference } from '../parts/plain-reference.js';
import { entityOf, isMissing, type Measured, nameOf, numberOf, type Reading, textOf, when } from '../parts/reading.js';
import { positionOf } from '../ranks/position.js';
import { ownerOf } from '../value.js';

/** "Devon's DMA score (2.68) is above Cornwall and the Isles of Scilly's (2.61)". */
export function whyOf(reading: Reading, row: Row, condition: Condition): string {
  const failed = condition.op === 'and' ? failing(reading, row, condition) : null;
  if (failed) return failed;
  const said = REASONS[condition.op as keyof typeof REASONS]?.(reading, row, condition as never);
  return said ?? plainly(reading, row, condition);
}

const REASONS: {
  [K in 'compare' | 'top' | 'in']?: (reading: Reading, row: Row, c: Extract<Condition, { op: K }>) => string | null;
} = {
  compare: (reading, row, c) => moved(reading, row, c) ?? compared(reading, row, c),
  top: (reading, row) => positionOf(reading, row),
  in: (reading, row, c) => attributed(reading, row, c),
};

/** A rise or a fall is told as one. */
function moved(reading: Reading, row: Row, { left, right }: Extract<Condition, { op: 'compare' }>): string | null {
  if (left.op !== 'change' || right.op !== 'number') return null;
  const move = movesOf(reading, row);
  return move && `${possessive(nameOf(reading, row))} ${move.phrase} ${sayMove(move)}`;
}

/** The comparison as it is, with both figures: what is asked may be "above", what is so may be "below". */
function compared(reading: Reading, row: Row, c: Extract<Condition, { op: 'compare' }>): string | null {
  const measured = columnOf(reading, c.left);
  const value = measured && numberOf(row, measured);
  if (!measured) return null;
  const name = nameOf(reading, row);
  if (isMissing(reading, row, measured) || value === null || value === undefined)
    return `no figure for ${measured.phrase} is published for ${name}`;
  const other = rightOf(reading, row, c, measured);
  if (!other) return null;
  const actual =
    other.value === null ? null : Math.sign(Math.abs(value - other.value) < 1e-9 ? 0 : value - other.value);
  const words = actual === null ? ASKED[c.test] : (['below', 'equal to', 'above'][actual + 1] ?? '');
  const subject = `${ownerOf(reading, row, measured)}${when(c.left, reading.dataset)}`;
  const figure = other.value === null ? textOf(reading, row, measured) : tellApart(value, other.value, measured.unit);
  return `${subject} (${figure}) is ${actual === null && !reading.result.verdict ? 'not ' : ''}${words} ${other.text}`;
}

const ASKED = {
  '>': 'above',
  '<': 'below',
  '>=': 'at or above',
  '<=': 'at or below',
  '=': 'equal to',
  '!=': 'different from',
} satisfies Record<Comparator, string>;

/** What the figure is held against, in words and, where the answer holds it, as a number. */
function rightOf(
  reading: Reading,
  row: Row,
  { left, right }: Extract<Condition, { op: 'compare' }>,
  measured: Measured,
): { text: string; value: number | null } | null {
  const { voice, dataset } = reading;
  if (right.op === 'number') return { text: sayNumber(right.value, unitOf(left, voice)), value: right.value };
  if (right.op === 'reference') {
    const place = placeOf(right, voice);
    const found = [...reading.result.references, ...reading.result.rows].find((other) => place && isOf(other, place));
    const shown = found && (place?.named || isItsMean(right, reading)) ? numberOf(found, measured) : null;
    const value = shown ?? plainReference(right, dataset);
    const own = numberOf(row, measured) ?? Number.NaN;
    const figure = value === null ? '' : ` (${tellApart(value, own, measured.unit)})`;
    const names = right.over?.op === 'in' && right.over.values.length === 1 && place?.named;
    return { text: `${names ? possessive(place.name) : sayReference(right, voice, left)}${figure}`, value };
  }
  const own = columnOf(reading, right);
  const value = own ? numberOf(row, own) : null;
  return own ? { text: `its ${own.phrase}${when(right, dataset)} (${textOf(reading, row, own)})`, value } : null;
}

/** Rows shown for comparison hold means: of what adds up, that is not the whole. */
function isItsMean({ of, statistic }: Extract<Expression, { op: 'reference' }>, { dataset, query }: Reading): boolean {
  const rules = figuresIn(of).map(({ measure }) => dataset.catalogue.measures[measure]?.rollup);
  if (rules.includes('sum')) return statistic === 'mean' && query.by === null;
  return statistic === 'whole' || (statistic === 'mean' && rules.includes('mean'));
}

/** Whom a reference is over: one entity or region by its name, or everybody. */
function placeOf(
  right: Extract<Expression, { op: 'reference' }>,
  { dataset, level }: Voice,
): { name: string; code: string | null; named: boolean } | null {
  const { over } = right;
  if (!over) return { name: dataset.catalogue.whole.name, code: dataset.catalogue.whole.code, named: false };
  if (over.op !== 'in' || over.values.length !== 1 || over.values[0] === undefined) return null;
  const name = nameOfKey(over.dimension, over.values[0], dataset);
  return { name, code: over.dimension === level ? over.values[0] : null, named: over.dimension === level };
}

const isOf = (row: Row, place: { name: string; code: string | null }) =>
  (place.code !== null && row.code === place.code) ||
  row.name === place.name ||
  String(row.name ?? '').startsWith(`${place.name} `);

/** "Devon is in the South West"; a value of another kind is told as it is. */
function attributed(reading: Reading, row: Row, c: Extract<Condition, { op: 'in' }>): string | null {
  const { dataset, query, result } = reading;
  const entity = entityOf(reading, row);
  const actual = entity?.attributes[c.dimension];
  if (!entity || c.dimension === query.level) return null;
  if (!actual) return `no ${dataset.catalogue.dimensions[c.dimension]?.one ?? c.dimension} is known for ${entity.name}`;
  const own: Condition = {
    op: 'in',
    dimension: c.dimension,
    values: [result.verdict ? (c.values.includes(actual) ? actual : (c.values[0] ?? actual)) : actual],
  };
  return `${entity.name} ${sayPredicate(own, { ...reading.voice, grouped: false }, false)}`;
}

/** What fails of several that were all asked for: the parts themselves, not that one of them does. */
function failing(reading: Reading, row: Row, { of }: Extract<Condition, { of: Condition[] }>): string | null {
  const told = of.map((part) => meets(reading, row, part));
  if (reading.result.verdict || told.includes(undefined)) return null;
  const failed = of.filter((_, i) => told[i] === false);
  const reasons = failed.slice(0, FAILED).map((part) => whyOf(reading, row, part));
  const more = failed.length - reasons.length;
  return `${reasons.join('; ')}${more ? `; and ${more} more of the ${of.length} ${more === 1 ? 'is' : 'are'} not so` : ''}`;
}

const FAILED = 2;

function plainly(reading: Reading, row: Row, condition: Condition): string {
  const { voice, result } = reading;
  const denied =
    condition.op === 'and' || condition.op === 'or' ? eachDenied(condition) : { op: 'not' as const, of: condition };
  return `${nameOf(reading, row)} ${sayPredicate(result.verdict ? condition : denied, voice, false)}`;
}

/** Whether a row meets a comparison that can be read off the answer; undefined where it cannot. */
export function meets(reading: Reading, row: Row, c: Condition): boolean | undefined {
  if (c.op !== 'compare') return undefined;
  const measured = columnOf(reading, c.left);
  const value = measured && numberOf(row, measured);
  const other = measured && rightOf(reading, row, c, measured)?.value;
  if (value === undefined || other === undefined || other === null) return undefined;
  return value !== null && TESTS[c.test](value, other);
}

const EQUAL = 1e-9;
const TESTS = {
  '>': (a, b) => a > b + EQUAL,
  '<': (a, b) => a < b - EQUAL,
  '>=': (a, b) => a >= b - EQUAL,
  '<=': (a, b) => a <= b + EQUAL,
  '=': (a, b) => Math.abs(a - b) <= EQUAL,
  '!=': (a, b) => Math.abs(a - b) > EQUAL,
} satisfies Record<Comparator, (a: number, b: number) => boolean>;

export const columnOf = ({ columns }: Reading, e: Expression): Measured | undefined =>
  columns.find(({ expression }) => JSON.stringify(expression) === JSON.stringify(e));
