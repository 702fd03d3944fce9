/** Schedules as people type them, and the words that are no schedule: a word that is not understood is never passed over. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, isoDate } from '../../../src/digests/schedule/calendar.js';
import { readSchedule } from '../../../src/digests/schedule/read/read-schedule.js';
import { upcoming } from '../../../src/digests/schedule/runs.js';
import type { Schedule } from '../../../src/digests/schedule/schedule.js';
import { scheduleInWords } from '../../../src/digests/schedule/schedule-in-words.js';
import { plainSchedules } from './schedules.js';

/** A Wednesday. */
const TODAY = '2026-11-18';

/** What the words are read as, in the words of the program. */
const read = (words: string) => {
  const schedule = readSchedule(words, TODAY);
  return schedule && scheduleInWords(schedule);
};

function means(cases: readonly (readonly [words: string, meaning: string])[]): void {
  test.each(cases)('%s', (words, meaning) => {
    expect(read(words)).toBe(meaning);
  });
}

describe('how often', () => {
  means([
    ['daily', 'every day at 09:00'],
    ['Every day', 'every day at 09:00'],
    ['once a day.', 'every day at 09:00'],
    ['weekdays', 'every weekday at 09:00'],
    ['every working day', 'every weekday at 09:00'],
    ['monday to friday', 'every weekday at 09:00'],
    ['weekly', 'every Monday at 09:00'],
    ['every week on Thursday', 'every Thursday at 09:00'],
    ['every Monday', 'every Monday at 09:00'],
    ['Mondays, Wednesdays and Fridays', 'every Monday, Wednesday and Friday at 09:00'],
    ['tues–thurs', 'every Tuesday, Wednesday and Thursday at 09:00'],
    ['every weekend', 'every Saturday and Sunday at 09:00'],
    ['fortnightly', 'every second Monday at 09:00'],
    ['every other Friday', 'every second Friday at 09:00'],
    ['every second Friday', 'every second Friday at 09:00'],
    ['alternate Fridays', 'every second Friday at 09:00'],
    ['every two weeks on Friday', 'every second Friday at 09:00'],
    ['fridays, once a fortnight', 'every second Friday at 09:00'],
    ['monthly', 'on the first Monday of each month at 09:00'],
    ['monthly on the first Tuesday', 'on the first Tuesday of each month at 09:00'],
    ['the 2nd Friday of every month', 'on the second Friday of each month at 09:00'],
    ['every second Friday of the month', 'on the second Friday of each month at 09:00'],
    ['last Friday of the month', 'on the last Friday of each month at 09:00'],
    ['on the 15th of each month', 'on the 15th of each month at 09:00'],
    ['once a month on day 3', 'on the 3rd of each month at 09:00'],
    ['the first of each month', 'on the 1st of each month at 09:00'],
    ['last day of the month', 'on the last day of each month at 09:00'],
    ['quarterly', 'on the first Monday of January, April, July and October at 09:00'],
    ['every quarter on the 15th', 'on the 15th of January, April, July and October at 09:00'],
    [
      'first Monday of the second month of each quarter',
      'on the first Monday of February, May, August and November at 09:00',
    ],
    ['last Friday of the quarter', 'on the last Friday of March, June, September and December at 09:00'],
    ['the last day of the first month of each quarter', 'on the last day of January, April, July and October at 09:00'],
    ['cron */15 9-17 * * 1-5', 'by the cron schedule */15 9-17 * * 1-5'],
    ['cron `0 9 * * mon`', 'every Monday at 09:00'],
    ['30 8 1 * *', 'on the 1st of each month at 08:30'],
  ]);
});

describe('at what time', () => {
  means([
    ['every Monday at 9', 'every Monday at 09:00'],
    ['weekdays at 8:30am', 'every weekday at 08:30'],
    ['every other Friday 16:00', 'every second Friday at 16:00'],
    ['at 4pm every day', 'every day at 16:00'],
    ['4.15 p.m. on Mondays', 'every Monday at 16:15'],
    ['daily at noon', 'every day at 12:00'],
    ['daily at 12', 'every day at 12:00'],
    ['daily at 12am', 'every day at 00:00'],
    ['daily at midnight', 'every day at 00:00'],
    ['daily at 04:30', 'every day at 04:30'],
    ["daily at 8 o'clock", 'every day at 08:00'],
    ['every Friday afternoon at 4', 'every Friday at 16:00'],
    ['weekday mornings at 6', 'every weekday at 06:00'],
    ['every morning', 'every day at 09:00'],
    ['at 9 in the evening every 2 weeks', 'every second Monday at 21:00'],
    ['9am every Monday and Friday', 'every Monday and Friday at 09:00'],
    ['monthly on the 15 at 10', 'on the 15th of each month at 10:00'],
  ]);
});

describe('no schedule', () => {
  test.each([
    '',
    'at 9',
    'hello',
    'every',
    'every Munday',
    // Of which half of the day?
    'every Friday at 4',
    'every Friday at 4:30',
    'every evening',
    // Of the month, or of three weeks?
    'every third Friday',
    // Twice a week, or every two weeks?
    'biweekly',
    'twice a week',
    'friday to monday',
    'every Monday except bank holidays',
    'first working day of the month',
    'fifth Friday of the month',
    'monthly on the 45th',
    'every second Monday and Friday',
    'daily at 25:00',
    'daily at 9:75',
    'daily at 13am',
    'every day at 9 and 17',
    'every day at 9 and at 17',
    'every day 9',
    'cron',
    'cron 0 25 * * *',
    '0 9 30 2 *',
  ])('“%s”', (words) => {
    expect(readSchedule(words, TODAY)).toBeNull();
  });
});

describe('a fortnightly schedule begins', () => {
  test.each([
    ['every other Friday', '2026-11-20'],
    ['every other Wednesday', TODAY],
    ['every other Tuesday', '2026-11-24'],
  ])('%s', (words, anchor) => {
    expect(readSchedule(words, TODAY)).toMatchObject({ kind: 'fortnightly', anchor });
  });
});

test('what the program says of a schedule can be typed', () => {
  const check = (schedule: Schedule) => {
    const today = schedule.kind === 'fortnightly' ? mondayOf(schedule.anchor) : TODAY;
    const again = readSchedule(scheduleInWords(schedule), today);
    expect(again && slots(again)).toEqual(slots(schedule));
  };
  fc.assert(fc.property(plainSchedules, check), { numRuns: 500 });
});

const slots = (schedule: Schedule) => upcoming(schedule, 'UTC', Date.parse(TODAY), 14);

function mondayOf(date: string): string {
  const day = dayNumber(date);
  return isoDate(day - ((day + 3) % 7));
}
