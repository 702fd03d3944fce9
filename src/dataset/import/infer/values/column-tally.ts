/** What is counted of a column while the file is read for the first time: enough to know its type, in constant memory. */
import { type CellShape, isoOf, shapeOf } from '../../cells/cell-shape.js';
import type { DateText } from '../../cells/read-date.js';
import type { RawValue } from '../../raw-table.js';

/** Different values are counted up to here. */
export const MAX_DISTINCT = 5000;
/** Different odd words are kept up to here. */
const MAX_ODD = 20;

export interface ColumnTally {
  readonly name: string;
  /** Cells that hold anything. */
  cells: number;
  /** Words that say that nothing is known, and marks that may, with how often they stand there. */
  readonly gaps: Map<string, number>;
  readonly marks: Map<string, number>;
  /** Cells that read as numbers with a decimal point, with a decimal comma, and as dates. */
  points: number;
  commas: number;
  dates: number;
  /** Of the numbers. */
  whole: number;
  padded: number;
  readonly units: Map<string, number>;
  low: number;
  high: number;
  /** Of the dates. */
  readonly dated: DateCounts;
  /** Words that are none of these: the first few different ones. */
  readonly odd: Map<string, number>;
  odds: number;
  /** The different values but gaps, up to MAX_DISTINCT; emptied when there are more. */
  readonly values: Map<string | number | boolean, CellShape>;
  /** Of how many cells those MAX_DISTINCT were; null where there are not that many. */
  saturatedAt: number | null;
  characters: number;
}

export interface DateCounts {
  time: number;
  midnight: number;
  /** The first few different times of day. */
  readonly times: Set<string>;
  monthOnly: number;
  firstOfMonth: number;
  firstOfYear: number;
  shortYear: number;
  /** 12/06: those that must be the 12th of June, the 6th of December, or can be both. */
  dayFirst: number;
  monthFirst: number;
  open: number;
}

export function newTally(name: string): ColumnTally {
  return {
    name,
    cells: 0,
    gaps: new Map(),
    marks: new Map(),
    points: 0,
    commas: 0,
    dates: 0,
    whole: 0,
    padded: 0,
    units: new Map(),
    low: Number.POSITIVE_INFINITY,
    high: Number.NEGATIVE_INFINITY,
    dated: {
      time: 0,
      midnight: 0,
      times: new Set(),
      monthOnly: 0,
      firstOfMonth: 0,
      firstOfYear: 0,
      shortYear: 0,
      dayFirst: 0,
      monthFirst: 0,
      open: 0,
    },
    odd: new Map(),
    odds: 0,
    values: new Map(),
    saturatedAt: null,
    characters: 0,
  };
}

/** Counts one cell. */
export function tallyCell(tally: ColumnTally, raw: RawValue | undefined): void {
  if (raw === null || raw === undefined) return;
  const value = typeof raw === 'string' ? raw.trim() : raw instanceof Date ? isoOf(raw) : raw;
  if (value === '' || value === null || (typeof value === 'number' && !Number.isFinite(value))) return;
  tally.cells += 1;
  let shape = tally.values.get(value);
  if (!shape) {
    shape = shapeOf(value);
    if (shape.as !== 'gap') remember(tally, value, shape);
  }
  count(tally, value, shape);
}

/** How many different values there are: a number, or more than that where `saturatedAt` is set. */
export function distinctOf(tally: ColumnTally): number {
  return tally.saturatedAt === null ? tally.values.size : MAX_DISTINCT + 1;
}

/** Different values to a cell, from 0 to 1. */
export function variety(tally: ColumnTally): number {
  const cells = tally.saturatedAt ?? tally.cells - total(tally.gaps);
  return cells === 0 ? 0 : distinctOf(tally) / cells;
}

export function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

function remember(tally: ColumnTally, value: string | number | boolean, shape: CellShape): void {
  if (tally.saturatedAt !== null) return;
  if (tally.values.size < MAX_DISTINCT) {
    tally.values.set(value, shape);
    return;
  }
  tally.saturatedAt = tally.cells - total(tally.gaps);
  tally.values.clear();
}

function count(tally: ColumnTally, value: string | number | boolean, { as, point, comma, date }: CellShape): void {
  if (as === 'gap') {
    increase(tally.gaps, String(value));
    return;
  }
  if (typeof value === 'string') tally.characters += value.length;
  if (as === 'mark') increase(tally.marks, String(value));
  else if (!point && !comma && !date && typeof value === 'string') {
    tally.odds += 1;
    if (tally.odd.size < MAX_ODD || tally.odd.has(value)) increase(tally.odd, value);
  }
  if (comma) tally.commas += 1;
  const number = point ?? comma;
  if (number) {
    if (point) tally.points += 1;
    if (Number.isInteger(number.value)) tally.whole += 1;
    if (number.padded) tally.padded += 1;
    if (tally.units.size < MAX_ODD || tally.units.has(number.unit)) increase(tally.units, number.unit);
    if (number.value < tally.low) tally.low = number.value;
    if (number.value > tally.high) tally.high = number.value;
  }
  if (date) countDate(tally, date);
}

function countDate(tally: ColumnTally, { year, month, day, time, finest, certain }: DateText): void {
  const { dated } = tally;
  tally.dates += 1;
  if (finest === 'month') dated.monthOnly += 1;
  if (time !== null) {
    dated.time += 1;
    if (dated.times.size < 3) dated.times.add(time);
  }
  if (time === '00:00:00') dated.midnight += 1;
  if (day === 1) dated.firstOfMonth += 1;
  if (day === 1 && month === 1) dated.firstOfYear += 1;
  if (year < 100) dated.shortYear += 1;
  if (certain) return;
  if (day > 12) dated.dayFirst += 1;
  else if (month > 12) dated.monthFirst += 1;
  else dated.open += 1;
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
