/** A schedule in everyday words: "every Monday at 9", "monthly on the first Tuesday at 10:30", "every other Friday 16:00". */
import { calendarDay, dayNumber, isoDate, WEEKDAYS, type Weekday } from '../calendar.js';
import { type DayOfMonth, Schedule, type ScheduleKind, type ScheduleOf } from '../schedule.js';
import { inFewWords, ONE_DAY, weekdaysIn } from './few-words.js';
import { readTime } from './read-time.js';

/**
 * The schedule that words mean, or null if a word of them is not understood: nothing is guessed. Unless they say otherwise, it runs
 * at 09:00, on Mondays, on the first Monday of the month, in the first month of the quarter. `today` ("2026-11-23", in the digest's
 * time zone) says in which week a fortnightly schedule begins: that of the next such day, which may be today.
 */
export function readSchedule(words: string, today: string): Schedule | null {
  const plain = words.replace(/[“”"`]/g, '').trim();
  const expression = /^cron\s+(.+)$/i.exec(plain)?.[1] ?? FIVE_FIELDS.exec(plain)?.[0];
  if (expression !== undefined) return checked({ kind: 'cron', expression });
  const read = readTime(plain.toLowerCase().replace(/[–—]/g, '-').replace(/[.!]$/, ''));
  if (!read) return null;
  const said = inFewWords(read.rest);
  for (const reader of Object.values(READERS)) {
    const schedule = reader(said, read.time ?? '09:00', today);
    if (schedule) return checked(schedule);
  }
  return null;
}

/** Words can name what no schedule has, such as the 45th of a month. */
const checked = (schedule: Schedule) => Schedule.safeParse(schedule).data ?? null;

const FIVE_FIELDS = /^(?:[\d*,/-]+\s+){3}[\w*,/-]+\s+[\w*,/-]+$/;
const ON_DAY = new RegExp(
  `^(?:(?<nth>first|1st|second|2nd|third|3rd|fourth|4th|last) (?<weekday>${ONE_DAY})|(?<edge>first|last)(?: day)?|(?:day )?(?<date>\\d{1,2})(?:st|nd|rd|th)?(?: day)?)$`,
);
const EVERY_OTHER = new RegExp(
  `^(?:(?:each|every) (?:other|second|2nd)|(?:(?:each|every) )?alternate) (?<day>${ONE_DAY})$`,
);
const DAYS = new RegExp(`^${ONE_DAY}(?:[ -]${ONE_DAY})*$`);

const FIRST_MONDAY: DayOfMonth = { nth: 1, weekday: 'monday' };

/** Each makes its kind of schedule of few words, or null where they say another. */
const READERS = {
  daily: (said, time) => (said === 'daily' ? { kind: 'daily', time } : null),
  weekdays: (said, time) => (said === 'weekdays' ? { kind: 'weekdays', time } : null),
  weekly: (said, time) => {
    const weekdays = said === 'weekly' ? ONLY_MONDAY : daysOf(without(said, 'weekly') ?? said);
    if (!weekdays.length) return null;
    return { kind: 'weekly', weekdays, time };
  },
  fortnightly: (said, time, today) => {
    const rest = without(said, 'fortnightly');
    const [weekday, ...more] = rest === '' ? ONLY_MONDAY : daysOf(rest ?? EVERY_OTHER.exec(said)?.groups?.day ?? '');
    return weekday && !more.length ? { kind: 'fortnightly', weekday, anchor: nextDate(weekday, today), time } : null;
  },
  monthly: (said, time) => {
    const rest = without(said, 'monthly');
    const on = rest === '' ? FIRST_MONDAY : dayOfMonth(rest);
    return on && { kind: 'monthly', on, time };
  },
  quarterly: (said, time) => {
    const rest = without(said, 'quarterly');
    const month = IN_MONTH.exec(rest ?? '')?.groups?.month;
    const on = rest === '' ? FIRST_MONDAY : dayOfMonth(rest?.replace(IN_MONTH, '') ?? null);
    return on && { kind: 'quarterly', month: month ? monthOf(month) : isLast(on) ? 3 : 1, on, time };
  },
} satisfies { [Kind in Exclude<ScheduleKind, 'cron'>]: Reader<Kind> };

type Reader<Kind extends ScheduleKind> = (said: string, time: string, today: string) => ScheduleOf<Kind> | null;

const ONLY_MONDAY: Weekday[] = ['monday'];
const IN_MONTH = / (?<month>first|second|third|last) month$/;
const monthOf = (order: string) => (order === 'first' ? 1 : order === 'second' ? 2 : 3);
/** The one that is missing is the last. */
const NTH: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};

/** The words without the one that names the period; null if they do not have it. */
function without(said: string, period: ScheduleKind): string | null {
  const words = said.split(' ');
  return words.includes(period) ? words.toSpliced(words.indexOf(period), 1).join(' ') : null;
}

const EVERY = /^(?:each|every) /;

function daysOf(words: string): Weekday[] {
  const days = words.replace(EVERY, '');
  return DAYS.test(days) ? weekdaysIn(days) : [];
}

function dayOfMonth(words: string | null): DayOfMonth | null {
  const said = words?.replace(EVERY, '') ?? '';
  const { nth, weekday, edge, date } = ON_DAY.exec(said)?.groups ?? {};
  if (date) return { day: Number(date) };
  if (edge) return { day: edge === 'last' ? 31 : 1 };
  const [day] = weekday ? weekdaysIn(weekday) : [];
  return day && nth ? { nth: NTH[nth] ?? 'last', weekday: day } : null;
}

/** "The last Friday of the quarter" is in its third month. */
const isLast = (on: DayOfMonth) => ('day' in on ? on.day === 31 : on.nth === 'last');

/** The first date from `today` on that is such a weekday. */
function nextDate(weekday: Weekday, today: string): string {
  const number = dayNumber(today);
  const ahead = WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(calendarDay(number).weekday);
  return isoDate(number + ((ahead + 7) % 7));
}
