/**
 * When a digest is due, as plain JSON. Times and days are those of the digest's own time zone, which stands beside the schedule.
 * plan.ts says on which days each kind runs, runs.ts at which instants.
 */
import { z } from 'zod';
import { WEEKDAYS } from './calendar.js';
import { cronProblem } from './cron.js';

const Weekday = z.enum(WEEKDAYS);
const Time = z
  .string()
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d$/,
    'Give the time in hours and minutes of a day of 24 hours, such as 09:00 or 16:30.',
  );

const DayOfMonth = z.union([
  /** In a month that has no such day, its last day: 31 is the last day of every month. */
  z.strictObject({ day: z.int().min(1).max(31) }),
  /** There is no fifth: not every month has one, and "last" is what is mostly meant by it. */
  z.strictObject({ nth: z.literal([1, 2, 3, 4, 'last']), weekday: Weekday }),
]);
export type DayOfMonth = z.infer<typeof DayOfMonth>;

export const Schedule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('daily'), time: Time }),
  /** Monday to Friday; bank holidays are not left out. */
  z.strictObject({ kind: z.literal('weekdays'), time: Time }),
  z.strictObject({
    kind: z.literal('weekly'),
    weekdays: z
      .array(Weekday)
      .min(1, 'Choose at least one day of the week.')
      .refine((days) => new Set(days).size === days.length, 'Name each day of the week once.'),
    time: Time,
  }),
  /** Every second week, Monday to Sunday. The anchor is any date in one of these weeks; there are runs before it, too. */
  z.strictObject({
    kind: z.literal('fortnightly'),
    weekday: Weekday,
    anchor: z.iso.date('Give the date of a week with a run, such as 2026-11-23.'),
    time: Time,
  }),
  z.strictObject({ kind: z.literal('monthly'), on: DayOfMonth, time: Time }),
  /** Quarters begin in January, April, July and October; `month` is the first, second or third of each. */
  z.strictObject({ kind: z.literal('quarterly'), month: z.literal([1, 2, 3]), on: DayOfMonth, time: Time }),
  /** Five fields: minute, hour, day of the month, month, weekday; cron.ts says what they may hold. */
  z.strictObject({
    kind: z.literal('cron'),
    expression: z
      .string()
      .max(100, 'Give a cron schedule of at most 100 characters.')
      .check(({ value, issues }) => {
        const message = cronProblem(value);
        if (message !== null) issues.push({ code: 'custom', input: value, message });
      }),
  }),
]);
export type Schedule = z.infer<typeof Schedule>;
export type ScheduleKind = Schedule['kind'];
export type ScheduleOf<Kind extends ScheduleKind> = Extract<Schedule, { kind: Kind }>;

/** The months, 1 to 12, that are the first, second or third of their quarter. */
export const monthsOfQuarters = (month: 1 | 2 | 3) => [month, month + 3, month + 6, month + 9];
