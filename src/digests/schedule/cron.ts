/**
 * Cron schedules of five fields: minute, hour, day of the month, month, weekday. A field holds *, numbers, names of months and
 * weekdays in three letters, ranges (9-17), steps (star/15, 9-17/2) and lists of these. As cron has it, a schedule that limits both
 * the day of the month and the weekday runs on the days that satisfy either.
 */
import { UserError } from '../../errors.js';
import { MONTHS } from '../../words.js';
import { type CalendarDay, daysInMonth, type Weekday, weekdayOf } from './calendar.js';

export interface Cron {
  /** Each ascending and without doubles. */
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly dates: readonly number[];
  /** 1 to 12. */
  readonly months: readonly number[];
  readonly weekdays: readonly Weekday[];
}

/** Reads a schedule. Throws a UserError that names the field which is wrong. */
export function parseCron(expression: string): Cron {
  const fields = expression.trim().split(/\s+/).filter(Boolean);
  const [minute, hour, date, month, weekday] = fields;
  if (!minute || !hour || !date || !month || !weekday || fields.length > 5) {
    throw new UserError(
      `Give a cron schedule of five fields (minute, hour, day, month, weekday), such as 0 9 * * 1-5, instead of “${expression}”.`,
    );
  }
  const cron = {
    minutes: valuesOf(minute, MINUTE),
    hours: valuesOf(hour, HOUR),
    dates: valuesOf(date, DATE),
    months: valuesOf(month, MONTH),
    weekdays: [...new Set(valuesOf(weekday, WEEKDAY).map(weekdayOf))],
  };
  if (isNever(cron)) {
    throw new UserError(`Give another day or month: no month of “${expression}” has the day that it names.`);
  }
  return cron;
}

/** What is wrong with a schedule, in a sentence that says what to do; null if nothing is. */
export function cronProblem(expression: string): string | null {
  try {
    parseCron(expression);
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

/** Whether a schedule runs on a day. */
export function cronRunsOn(cron: Cron, { month, date, weekday }: CalendarDay): boolean {
  const [onDate, onWeekday] = [cron.dates.includes(date), cron.weekdays.includes(weekday)];
  const both = anyDate(cron) || anyWeekday(cron);
  return cron.months.includes(month) && (both ? onDate && onWeekday : onDate || onWeekday);
}

export const anyDate = ({ dates }: Cron) => dates.length === 31;
export const anyMonth = ({ months }: Cron) => months.length === 12;
export const anyWeekday = ({ weekdays }: Cron) => weekdays.length === 7;

interface Field {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** The values that * stands for end here, if not at `high`. */
  readonly last?: number;
  /** Names of the values, from `low` on. */
  readonly names: readonly string[];
  readonly example: string;
}

/** "jan", "sun": the names that cron knows. */
const short = (name: string) => name.slice(0, 3).toLowerCase();

const MINUTE: Field = { name: 'minute', low: 0, high: 59, names: [], example: '0, 15-45 or */15' };
const HOUR: Field = { name: 'hour', low: 0, high: 23, names: [], example: '9, 9-17 or */2' };
const DATE: Field = { name: 'day of the month', low: 1, high: 31, names: [], example: '1, 1-7 or *' };
const MONTH: Field = {
  name: 'month',
  low: 1,
  high: 12,
  names: MONTHS.map(short),
  example: '1, 1-6, jan or *',
};
const WEEKDAY: Field = {
  name: 'weekday',
  low: 0,
  high: 7,
  last: 6,
  names: [0, 1, 2, 3, 4, 5, 6].map((number) => short(weekdayOf(number))),
  example: '1, 1-5, mon or *',
};

function valuesOf(text: string, field: Field): number[] {
  const values = new Set(text.split(',').flatMap((part) => rangeOf(part, field)));
  return [...values].sort((a, b) => a - b);
}

/** "*", "5", "5-9", "star/2" or "5-9/2"; a step needs a range, since crons differ about "5/2". */
function rangeOf(part: string, field: Field): number[] {
  const [, all, from, to, by] = /^(?:(\*)|([a-z]+|\d+)(?:-([a-z]+|\d+))?)(?:\/(\d+))?$/i.exec(part) ?? [];
  const low = all ? field.low : numberOf(from, field);
  const high = all ? (field.last ?? field.high) : to === undefined ? low : numberOf(to, field);
  const step = Number(by ?? 1);
  const stepped = by === undefined || ((all ?? to) !== undefined && step >= 1 && step <= field.high);
  if (low === null || high === null || low > high || !stepped) {
    throw new UserError(
      `Give ${field.low} to ${field.high} as the ${field.name} of the cron schedule, such as ${field.example}, instead of “${part}”.`,
    );
  }
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, index) => low + index * step);
}

function numberOf(text: string | undefined, { low, high, names }: Field): number | null {
  if (text === undefined) return null;
  const named = names.indexOf(text.toLowerCase());
  const value = named < 0 ? Number(text) : low + named;
  return value >= low && value <= high ? value : null;
}

/** Dates alone can be impossible, such as 30 February; 29 February is not. */
const isNever = (cron: Cron) =>
  anyWeekday(cron) && !cron.months.some((month) => (cron.dates[0] ?? 0) <= daysInMonth(LEAP_YEAR, month));

const LEAP_YEAR = 2024;
