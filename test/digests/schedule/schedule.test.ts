/** What is a schedule and what is none, and the sentence that says why. */
import { describe, expect, test } from '@jest/globals';
import { Schedule } from '../../../src/digests/schedule/schedule.js';
import { Zone } from '../../../src/digests/schedule/zone.js';

const time = '09:00';

describe('a schedule', () => {
  test.each<Schedule>([
    { kind: 'daily', time: '00:00' },
    { kind: 'weekdays', time: '23:59' },
    { kind: 'weekly', weekdays: ['monday', 'friday'], time },
    { kind: 'fortnightly', weekday: 'monday', anchor: '2028-02-29', time },
    { kind: 'monthly', on: { day: 31 }, time },
    { kind: 'monthly', on: { nth: 'last', weekday: 'friday' }, time },
    { kind: 'quarterly', month: 3, on: { nth: 4, weekday: 'sunday' }, time },
    { kind: 'cron', expression: '*/15 9-17/2 1,15 jan-mar,DEC mon' },
    { kind: 'cron', expression: '0 0 29 2 *' },
    { kind: 'cron', expression: '0 0 31 2 fri' },
  ])('%j', (schedule) => {
    expect(Schedule.parse(schedule)).toEqual(schedule);
  });
});

describe('no schedule', () => {
  test.each([
    [{ kind: 'hourly', time }],
    [{ kind: 'daily' }],
    [{ kind: 'daily', time, zone: 'Europe/London' }],
    [{ kind: 'monthly', on: { day: 0 }, time }],
    [{ kind: 'monthly', on: { day: 1.5 }, time }],
    [{ kind: 'monthly', on: { nth: 5, weekday: 'monday' }, time }],
    [{ kind: 'monthly', on: { day: 1, nth: 1, weekday: 'monday' }, time }],
    [{ kind: 'quarterly', month: 4, on: { day: 1 }, time }],
  ])('%j', (schedule) => {
    expect(Schedule.safeParse(schedule).success).toBe(false);
  });
});

describe('the sentence about', () => {
  const cron = (expression: string) => ({ kind: 'cron', expression });
  const field = (low: number, high: number, name: string, example: string, said: string) =>
    `Give ${low} to ${high} as the ${name} of the cron schedule, such as ${example}, instead of “${said}”.`;
  const five = (said: string) =>
    `Give a cron schedule of five fields (minute, hour, day, month, weekday), such as 0 9 * * 1-5, instead of “${said}”.`;
  const hour = (said: string) => field(0, 23, 'hour', '9, 9-17 or */2', said);
  const weekday = (said: string) => field(0, 7, 'weekday', '1, 1-5, mon or *', said);
  const never = (said: string) => `Give another day or month: no month of “${said}” has the day that it names.`;

  test.each([
    ['a time', { kind: 'daily', time: '9:00' }, /^Give the time in hours and minutes of a day of 24 hours/],
    ['a time past midnight', { kind: 'daily', time: '24:00' }, /^Give the time/],
    ['no weekday', { kind: 'weekly', weekdays: [], time }, 'Choose at least one day of the week.'],
    ['a weekday twice', { kind: 'weekly', weekdays: ['monday', 'monday'], time }, 'Name each day of the week once.'],
    [
      'a date that is none',
      { kind: 'fortnightly', weekday: 'monday', anchor: '2026-02-30', time },
      'Give the date of a week with a run, such as 2026-11-23.',
    ],
    ['too few fields', cron('0 9 * *'), five('0 9 * *')],
    ['too many fields', cron('0 0 9 * * 1'), five('0 0 9 * * 1')],
    ['nicknames', cron('@daily'), five('@daily')],
    ['a value that is too high', cron('0 25 * * *'), hour('25')],
    ['a day that is too low', cron('0 9 0 * *'), field(1, 31, 'day of the month', '1, 1-7 or *', '0')],
    ['a range that runs backwards', cron('0 17-9 * * *'), hour('17-9')],
    ['a step of nothing', cron('0 */0 * * *'), hour('*/0')],
    ['a step without a range', cron('0 9/2 * * *'), hour('9/2')],
    ['a step that is too long', cron('0 */24 * * *'), hour('*/24')],
    ['a list with a gap', cron('0 9, * * *'), hour('')],
    ['a name that is none', cron('0 9 * * moon'), weekday('moon')],
    ['a name of another field', cron('0 9 * * jan'), weekday('jan')],
    [
      'the last day, which only some crons know',
      cron('0 9 L * *'),
      field(1, 31, 'day of the month', '1, 1-7 or *', 'L'),
    ],
    ['30 February', cron('0 9 30 2 *'), never('0 9 30 2 *')],
    ['the 31st of short months', cron('0 9 31 4,6,sep *'), never('0 9 31 4,6,sep *')],
    ['something long', cron('0,'.repeat(60)), 'Give a cron schedule of at most 100 characters.'],
  ])('%s', (_, schedule, sentence) => {
    const [problem] = Schedule.safeParse(schedule).error?.issues ?? [];
    expect(problem?.message).toEqual(sentence instanceof RegExp ? expect.stringMatching(sentence) : sentence);
  });
});

describe('a time zone', () => {
  test.each(['Europe/London', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'UTC'])('%s', (zone) => {
    expect(Zone.parse(zone)).toBe(zone);
  });
  test.each(['BST', 'EST', 'GMT', '+01:00', 'London', 'Mars/Olympus', 'Europe/', ''])('not “%s”', (zone) => {
    expect(Zone.safeParse(zone).error?.issues[0]?.message).toBe(
      'Give a time zone by its region and city, such as Europe/Paris, or UTC.',
    );
  });
});
