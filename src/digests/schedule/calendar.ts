/** Days of the calendar, whatever the time zone: what a date is called and where it stands in its month. */

/** Weeks begin on Monday. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export interface CalendarDay {
  /** Days since 1 January 1970. */
  readonly number: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
  readonly weekday: Weekday;
  /** The date of the last day of its month. */
  readonly last: number;
}

/** The day that is `number` days after 1 January 1970. */
export function calendarDay(number: number): CalendarDay {
  const day = new Date(number * DAY);
  const month = day.getUTCMonth() + 1;
  const last = daysInMonth(day.getUTCFullYear(), month);
  return { number, month, date: day.getUTCDate(), weekday: weekdayOf(day.getUTCDay()), last };
}

/** Days from 1 January 1970 to a date such as "2026-11-23". */
export const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;

/** "2026-11-23" of a number of days since 1 January 1970. */
export const isoDate = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

/** Whole weeks since the one of 1 January 1970, which was a Thursday. */
export const weekNumber = (day: number) => Math.floor((day + 3) / 7);

/** The weekday by its number where Sunday is 0 and, as cron has it, also 7. */
export const weekdayOf = (number: number): Weekday => WEEKDAYS[(number + 6) % 7] ?? 'sunday';

/** `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
