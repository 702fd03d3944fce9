/** Random schedules of every kind, zones and instants, for tests of what holds for all of them. */
import fc from 'fast-check';
import { isoDate, WEEKDAYS } from '../../../src/digests/schedule/calendar.js';
import { cronProblem } from '../../../src/digests/schedule/cron.js';
import type { Schedule } from '../../../src/digests/schedule/schedule.js';

const twoDigits = (number: number) => String(number).padStart(2, '0');
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map(twoDigits).join(':'));
const weekday = fc.constantFrom(...WEEKDAYS);
const anchor = fc.integer({ min: 18_000, max: 24_000 }).map(isoDate);
const on = fc.oneof(
  fc.record({ day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'last' as const), weekday }),
);
const month = fc.constantFrom(1 as const, 2 as const, 3 as const);

/** "*", or some of a field's values in one of the ways to write them; never all of them in another way. */
const field = (low: number, high: number) =>
  fc.oneof(
    fc.constant('*'),
    fc.integer({ min: 2, max: Math.max(2, Math.floor(high / 2)) }).map((step) => `*/${step}`),
    fc.array(fc.integer({ min: low, max: high }), { minLength: 1, maxLength: 3 }).map((values) => values.join(',')),
    fc
      .tuple(fc.integer({ min: low, max: high - 1 }), fc.integer({ min: low + 1, max: high }))
      .filter(([from, to]) => from <= to && to - from < high - low)
      .map((ends) => ends.join('-')),
  );

export const expressions = fc
  .tuple(field(0, 59), field(0, 23), field(1, 31), field(1, 12), field(0, 6))
  .map((fields) => fields.join(' '))
  .filter((expression) => cronProblem(expression) === null);

/** Every kind but cron. */
export const plainSchedules: fc.Arbitrary<Exclude<Schedule, { kind: 'cron' }>> = fc.oneof(
  fc.record({ kind: fc.constantFrom('daily' as const, 'weekdays' as const), time }),
  fc.record({ kind: fc.constant('weekly' as const), weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }), time }),
  fc.record({ kind: fc.constant('fortnightly' as const), weekday, anchor, time }),
  fc.record({ kind: fc.constant('monthly' as const), on, time }),
  fc.record({ kind: fc.constant('quarterly' as const), month, on, time }),
);

export const schedules: fc.Arbitrary<Schedule> = fc.oneof(
  { arbitrary: plainSchedules, weight: 3 },
  { arbitrary: fc.record({ kind: fc.constant('cron' as const), expression: expressions }), weight: 1 },
);

/** Clocks that change at midnight, by half an hour, twice around Ramadan, by a whole day, from odd offsets, or never. */
export const zones = fc.constantFrom(
  'UTC',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'America/Asuncion',
  'Asia/Kolkata',
  'Asia/Beirut',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
);

/** To the millisecond, in 2010 to 2039. */
export const instants = fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2039, 11, 31) });
