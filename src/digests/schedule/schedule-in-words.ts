/** A schedule as a board reads it: "every second Monday at 09:00", "on the last Friday of each month at 08:30". */
import { ordinal } from '../../present/format-value.js';
import { capitalised, inWords, MONTHS } from '../../words.js';
import { daysInMonth, WEEKDAYS, type Weekday } from './calendar.js';
import { anyDate, anyMonth, anyWeekday, type Cron, parseCron } from './cron.js';
import { type DayOfMonth, monthsOfQuarters, type Schedule, type ScheduleKind, type ScheduleOf } from './schedule.js';

/** In the middle of a sentence and without the time zone. */
export const scheduleInWords = (schedule: Schedule): string => WORDS[schedule.kind](schedule as never);

const WORDS = {
  daily: ({ time }) => `every day at ${time}`,
  weekdays: ({ time }) => `every weekday at ${time}`,
  weekly: ({ weekdays, time }) => `${everyOf(weekdays)} at ${time}`,
  fortnightly: ({ weekday, time }) => `every second ${capitalised(weekday)} at ${time}`,
  monthly: ({ on, time }) => `${dayOf(on, 'each month', EVERY_MONTH)} at ${time}`,
  quarterly: ({ month, on, time }) => {
    const months = monthsOfQuarters(month);
    return `${dayOf(on, monthNames(months), months)} at ${time}`;
  },
  cron: ({ expression }) => cronInWords(parseCron(expression)) ?? `by the cron schedule ${expression}`,
} satisfies { [Kind in ScheduleKind]: (schedule: ScheduleOf<Kind>) => string };

/** Any year that is not a leap year has the shortest months. */
const COMMON_YEAR = 2025;
const EVERY_MONTH = MONTHS.map((_, index) => index + 1);
/** More times or dates than this are read more easily as the cron schedule itself. */
const FEW = 4;

const monthNames = (months: readonly number[]) => inWords(months.flatMap((month) => MONTHS[month - 1] ?? []));

function everyOf(days: readonly Weekday[]): string {
  const ordered = WEEKDAYS.filter((day) => days.includes(day));
  if (ordered.length === 7) return 'every day';
  if (ordered.join() === WEEKDAYS.slice(0, 5).join()) return 'every weekday';
  return `every ${inWords(ordered.map(capitalised))}`;
}

function dayOf(on: DayOfMonth, of: string, months: readonly number[]): string {
  if ('nth' in on) return `on the ${NTH[on.nth]} ${capitalised(on.weekday)} of ${of}`;
  const lengths = months.map((month) => daysInMonth(COMMON_YEAR, month));
  if (lengths.every((length) => on.day >= length) || on.day === 31) return `on the last day of ${of}`;
  const clamped = lengths.some((length) => on.day > length) ? ', or on the last day of a shorter month,' : '';
  return `on the ${ordinal(on.day)} of ${of}${clamped}`;
}

const NTH = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' } as const;

/** Null for what words would only make longer. */
function cronInWords(cron: Cron): string | null {
  const times = cron.hours.flatMap((hour) => cron.minutes.map((minute) => `${twoDigits(hour)}:${twoDigits(minute)}`));
  const days = cronDays(cron);
  return days === null || times.length > FEW ? null : `${days} at ${inWords(times)}`;
}

function cronDays(cron: Cron): string | null {
  const months = anyMonth(cron) ? '' : ` in ${monthNames(cron.months)}`;
  if (anyDate(cron)) return `${everyOf(cron.weekdays)}${months}`;
  if (!anyWeekday(cron) || cron.dates.length > FEW) return null;
  const dates = inWords(cron.dates.map((date) => ordinal(date)));
  return `on the ${dates} of ${anyMonth(cron) ? 'each month' : monthNames(cron.months)}`;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
