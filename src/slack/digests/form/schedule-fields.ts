/** The fields that say when a digest runs, those of its kind of schedule alone, and below them when that will be. */
import type { KnownBlock } from '@slack/types';
import {
  calendarDay,
  dayNumber,
  isoDate,
  WEEKDAYS,
  type Weekday,
  weekNumber,
} from '../../../digests/schedule/calendar.js';
import { monthsOfQuarters, type ScheduleKind } from '../../../digests/schedule/schedule.js';
import { ordinal } from '../../../present/format-value.js';
import { capitalised, inWords, MONTHS } from '../../../words.js';
import { option, select } from '../../blocks/selects.js';
import { today } from '../read-when.js';
import { COMMON_ZONES, HOME_ZONE } from '../zones.js';
import type { Draft, Field } from './fields.js';
import { input, line } from './input.js';
import { BY_DATE, OTHER_ZONE } from './schedule-of-draft.js';

export interface Times {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** In which the one who fills in the form lives. */
  readonly ownZone: string;
}

export function scheduleFields(draft: Draft, times: Times): KnownBlock[] {
  const kind = draft.kind as ScheduleKind | undefined;
  const kinds = Object.entries(KINDS).map(([value, { name }]) => option(name, value));
  const fields = kind === undefined ? [] : KINDS[kind].fields(draft);
  return [
    input('kind', 'How often', select(kinds, kind), { told: true }),
    ...fields.map((field) => FIELDS[field](draft, times)),
    ...zoneFields(draft, times),
  ];
}

interface Kind {
  readonly name: string;
  readonly fields: (draft: Draft) => readonly Shown[];
}

type Shown = Extract<Field, 'weekdays' | 'weekday' | 'anchor' | 'nth' | 'day' | 'month' | 'time' | 'cron'>;

const dayFields = ({ nth }: Draft): readonly Shown[] => ['nth', nth === BY_DATE ? 'day' : 'weekday', 'time'];

const KINDS = {
  daily: { name: 'Every day', fields: () => ['time'] },
  weekdays: { name: 'Every weekday, Monday to Friday', fields: () => ['time'] },
  weekly: { name: 'Every week', fields: () => ['weekdays', 'time'] },
  fortnightly: { name: 'Every second week', fields: () => ['weekday', 'anchor', 'time'] },
  monthly: { name: 'Every month', fields: dayFields },
  quarterly: { name: 'Every quarter', fields: (draft) => ['month', ...dayFields(draft)] },
  cron: { name: 'By a cron schedule', fields: () => ['cron'] },
} satisfies Record<ScheduleKind, Kind>;

const told = { told: true } as const;
const days = WEEKDAYS.map((day) => option(capitalised(day), day));
const NTH = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' } as const;
const nths = Object.entries(NTH).map(([value, name]) => option(`The ${name}`, value));

const FIELDS = {
  weekdays: ({ weekdays = [] }) => {
    const initial_options = days.filter(({ value }) => weekdays.includes(value ?? ''));
    const boxes = { type: 'checkboxes', options: days, ...(initial_options.length ? { initial_options } : {}) };
    return input('weekdays', 'On', boxes, told);
  },
  weekday: ({ weekday }) => input('weekday', 'Day of the week', select(days, weekday), told),
  anchor: anchorField,
  nth: ({ nth }) =>
    input('nth', 'Which day of the month', select([...nths, option('A date', BY_DATE)], nth), {
      ...told,
      hint: 'The first Monday, the last Friday, or the 15th: choose the day below.',
    }),
  day: ({ day }) =>
    input('day', 'Date', select(DATES, day), {
      ...told,
      hint: 'In a month that is too short, it is its last day.',
    }),
  month: ({ month }) => input('month', 'Which month of the quarter', select(MONTH_OPTIONS, month), told),
  time: ({ time }) =>
    input('time', 'At', { type: 'timepicker', ...(time === undefined ? {} : { initial_time: time }) }, told),
  cron: ({ cron }) =>
    input('cron', 'Cron schedule', line(100, cron, '0 9 * * 1-5', true), {
      ...told,
      hint: 'Minute, hour, day of the month, month, weekday. 0 9 * * 1-5 is every weekday at 09:00; once an hour at most.',
    }),
} satisfies Record<Shown, (draft: Draft, times: Times) => KnownBlock>;

const DATES = Array.from({ length: 31 }, (_, i) =>
  option(i === 30 ? '31st, or the last day' : ordinal(i + 1), String(i + 1)),
);
const MONTH_OPTIONS = ([1, 2, 3] as const).map((month) =>
  option(
    `The ${NTH[month]}: ${inWords(monthsOfQuarters(month).flatMap((n) => MONTHS[n - 1]?.slice(0, 3) ?? []))}`,
    String(month),
  ),
);

/** In which weeks: the next such day, or the one after it. */
function anchorField({ weekday = 'monday', anchor, ...draft }: Draft, times: Times): KnownBlock {
  const dates = nextDates(weekday as Weekday, today(shownZone(draft, times), times.now));
  const chosen = anchor === undefined ? undefined : dates.find((date) => weeksApart(date, anchor) % 2 === 0);
  const options = dates.map((date) => option(dateInWords(date), date));
  return input('anchor', 'Beginning', select(options, chosen ?? dates[0]), { ...told, variant: weekday });
}

/** The first two such days from today on, today among them. */
export function nextDates(weekday: Weekday, from: string): string[] {
  const number = dayNumber(from);
  const ahead = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(calendarDay(number).weekday) + 7) % 7;
  return [isoDate(number + ahead), isoDate(number + ahead + 7)];
}

const weeksApart = (a: string, b: string) => Math.abs(weekNumber(dayNumber(a)) - weekNumber(dayNumber(b)));

/** "Monday 23 November" */
function dateInWords(date: string): string {
  const { weekday, date: day, month } = calendarDay(dayNumber(date));
  return `${capitalised(weekday)} ${day} ${MONTHS[month - 1]}`;
}

const shownZone = ({ zone }: Draft, { ownZone }: Times) => (zone === undefined || zone === OTHER_ZONE ? ownZone : zone);

function zoneFields(draft: Draft, times: Times): KnownBlock[] {
  const { zone = HOME_ZONE, other_zone } = draft;
  const offered = [...new Set([times.ownZone, ...(zone === OTHER_ZONE ? [] : [zone]), ...COMMON_ZONES])];
  const options = [...offered.map((name) => option(name, name)), option('Another one…', OTHER_ZONE)];
  const other = () =>
    input('other_zone', 'Which time zone', line(100, other_zone, 'Europe/Paris', true), {
      ...told,
      hint: 'Its region and city, or the city alone.',
    });
  return [input('zone', 'Time zone', select(options, zone), told), ...(zone === OTHER_ZONE ? [other()] : [])];
}
