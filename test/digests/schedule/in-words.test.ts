/** Schedules and slots as a board reads them. */
import { describe, expect, test } from '@jest/globals';
import type { Schedule } from '../../../src/digests/schedule/schedule.js';
import { scheduleInWords } from '../../../src/digests/schedule/schedule-in-words.js';
import { slotInWords } from '../../../src/digests/schedule/slot-in-words.js';

const time = '09:00';
const cron = (expression: string): Schedule => ({ kind: 'cron', expression });

describe('a schedule', () => {
  test.each<[Schedule, string]>([
    [{ kind: 'daily', time }, 'every day at 09:00'],
    [{ kind: 'weekdays', time: '08:30' }, 'every weekday at 08:30'],
    [{ kind: 'weekly', weekdays: ['monday'], time }, 'every Monday at 09:00'],
    [{ kind: 'weekly', weekdays: ['friday', 'monday', 'tuesday'], time }, 'every Monday, Tuesday and Friday at 09:00'],
    [{ kind: 'fortnightly', weekday: 'monday', anchor: '2026-11-23', time }, 'every second Monday at 09:00'],
    [{ kind: 'monthly', on: { day: 1 }, time }, 'on the 1st of each month at 09:00'],
    [{ kind: 'monthly', on: { day: 28 }, time }, 'on the 28th of each month at 09:00'],
    [
      { kind: 'monthly', on: { day: 30 }, time },
      'on the 30th of each month, or on the last day of a shorter month, at 09:00',
    ],
    [{ kind: 'monthly', on: { day: 31 }, time }, 'on the last day of each month at 09:00'],
    [
      { kind: 'monthly', on: { nth: 'last', weekday: 'friday' }, time: '08:30' },
      'on the last Friday of each month at 08:30',
    ],
    [
      { kind: 'quarterly', month: 1, on: { nth: 1, weekday: 'monday' }, time },
      'on the first Monday of January, April, July and October at 09:00',
    ],
    [
      { kind: 'quarterly', month: 3, on: { day: 30 }, time },
      'on the 30th of March, June, September and December at 09:00',
    ],
    [
      { kind: 'quarterly', month: 2, on: { day: 29 }, time },
      'on the 29th of February, May, August and November, or on the last day of a shorter month, at 09:00',
    ],
    [
      { kind: 'quarterly', month: 1, on: { day: 31 }, time },
      'on the last day of January, April, July and October at 09:00',
    ],
    [cron('0 9 * * *'), 'every day at 09:00'],
    [cron('0 9 * * 1-5'), 'every weekday at 09:00'],
    [cron('0,30 9,17 * * sun,tue'), 'every Tuesday and Sunday at 09:00, 09:30, 17:00 and 17:30'],
    [cron('5 9 1,15 * *'), 'on the 1st and 15th of each month at 09:05'],
    [cron('0 9 1 jan,7 *'), 'on the 1st of January and July at 09:00'],
    [cron('0 9 * 12 mon'), 'every Monday in December at 09:00'],
    [cron('*/15 * * * *'), 'by the cron schedule */15 * * * *'],
    [cron('0 9 13 * fri'), 'by the cron schedule 0 9 13 * fri'],
  ])('%j', (schedule, words) => {
    expect(scheduleInWords(schedule)).toBe(words);
  });
});

describe('a slot', () => {
  test.each([
    ['2026-11-23T09:00Z', 'Europe/London', 'Mon 23 Nov 2026, 09:00 GMT'],
    ['2026-06-01T08:00Z', 'Europe/London', 'Mon 1 Jun 2026, 09:00 BST'],
    ['2026-06-01T23:00Z', 'Europe/London', 'Tue 2 Jun 2026, 00:00 BST'],
    ['2026-11-23T09:00Z', 'America/New_York', 'Mon 23 Nov 2026, 04:00 GMT-5'],
    ['2026-11-23T09:00Z', 'Asia/Kolkata', 'Mon 23 Nov 2026, 14:30 GMT+5:30'],
    ['2026-11-23T09:00Z', 'UTC', 'Mon 23 Nov 2026, 09:00 UTC'],
  ])('%s in %s', (at, zone, words) => {
    expect(slotInWords(Date.parse(at), zone)).toBe(words);
  });
});
