/** Two years of every kind of schedule, the clock driven from slot to slot, against slots found by looking at every minute. */
import { describe, expect, test } from '@jest/globals';
import { nextRun, runsBetween } from '../../../src/digests/schedule/runs.js';
import { Schedule } from '../../../src/digests/schedule/schedule.js';
import { piecesOf, type Rule, slotsByHand, type Wall } from './local-minutes.js';

const FROM = Date.UTC(2026, 0, 1);
const TO = Date.UTC(2028, 0, 1);

/** Clocks change at 1 and 2 by an hour, never, and at 2 by half an hour, in the other half of the year. */
const ZONES = ['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];

const at = (...times: string[]): Rule['at'] => {
  const wanted = new Set(times.map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))));
  return (hour, minute) => wanted.has(hour * 60 + minute);
};
const daily = () => true;
const days =
  (...wanted: number[]) =>
  ({ weekday }: Wall) =>
    wanted.includes(weekday);
const lengthOf = ({ year, month }: Wall) =>
  [4, 6, 9, 11].includes(month) ? 30 : month !== 2 ? 31 : year % 4 === 0 ? 29 : 28;
const [SUNDAY, MONDAY, TUESDAY, WEDNESDAY, , FRIDAY] = [0, 1, 2, 3, 4, 5] as const;
/** A Monday, and the days from it on. */
const FIFTH_OF_JANUARY = Date.UTC(2026, 0, 5) / 86_400_000;
const sinceMonday = ({ day }: Wall) => (day - FIFTH_OF_JANUARY + 14_000) % 14;

type Case = [schedule: Schedule, rule: Rule];

const CASES: Case[] = [
  [
    { kind: 'daily', time: '09:00' },
    { at: at('09:00'), on: daily },
  ],
  [
    { kind: 'daily', time: '00:00' },
    { at: at('00:00'), on: daily },
  ],
  // Skipped in spring and doubled in autumn: in London, in New York and, the second one, on Lord Howe.
  [
    { kind: 'daily', time: '01:30' },
    { at: at('01:30'), on: daily },
  ],
  [
    { kind: 'daily', time: '02:15' },
    { at: at('02:15'), on: daily },
  ],
  [
    { kind: 'weekdays', time: '08:30' },
    { at: at('08:30'), on: days(1, 2, 3, 4, 5) },
  ],
  [
    { kind: 'weekly', weekdays: ['sunday', 'wednesday'], time: '01:00' },
    { at: at('01:00'), on: days(SUNDAY, WEDNESDAY) },
  ],
  [
    { kind: 'fortnightly', weekday: 'tuesday', anchor: '2026-01-07', time: '16:00' },
    { at: at('16:00'), on: (wall) => sinceMonday(wall) === 1 },
  ],
  [
    { kind: 'fortnightly', weekday: 'sunday', anchor: '2027-06-28', time: '01:45' },
    { at: at('01:45'), on: (wall) => sinceMonday(wall) === 13 },
  ],
  [
    { kind: 'monthly', on: { day: 15 }, time: '12:00' },
    { at: at('12:00'), on: ({ date }) => date === 15 },
  ],
  [
    { kind: 'monthly', on: { day: 31 }, time: '23:59' },
    { at: at('23:59'), on: (wall) => wall.date === lengthOf(wall) },
  ],
  [
    { kind: 'monthly', on: { day: 29 }, time: '07:05' },
    { at: at('07:05'), on: (wall) => wall.date === 29 || (wall.date === 28 && lengthOf(wall) === 28) },
  ],
  [
    { kind: 'monthly', on: { nth: 2, weekday: 'tuesday' }, time: '10:00' },
    { at: at('10:00'), on: ({ weekday, date }) => weekday === TUESDAY && date > 7 && date < 15 },
  ],
  [
    { kind: 'monthly', on: { nth: 'last', weekday: 'sunday' }, time: '01:30' },
    { at: at('01:30'), on: (wall) => wall.weekday === SUNDAY && wall.date > lengthOf(wall) - 7 },
  ],
  [
    { kind: 'quarterly', month: 1, on: { nth: 1, weekday: 'monday' }, time: '09:00' },
    {
      at: at('09:00'),
      on: ({ weekday, date, month }) => weekday === MONDAY && date < 8 && [1, 4, 7, 10].includes(month),
    },
  ],
  [
    { kind: 'quarterly', month: 2, on: { day: 30 }, time: '09:00' },
    {
      at: at('09:00'),
      on: ({ date, month }) => (date === 30 && [5, 8, 11].includes(month)) || (date === 28 && month === 2),
    },
  ],
  [
    { kind: 'quarterly', month: 3, on: { nth: 'last', weekday: 'friday' }, time: '17:00' },
    {
      at: at('17:00'),
      on: (wall) => wall.weekday === FRIDAY && wall.date > lengthOf(wall) - 7 && [3, 6, 9, 12].includes(wall.month),
    },
  ],
  [
    { kind: 'cron', expression: '0 9 * * 1-5' },
    { at: at('09:00'), on: days(1, 2, 3, 4, 5) },
  ],
  [
    { kind: 'cron', expression: '*/20 0-5 * * *' },
    { at: (hour, minute) => hour <= 5 && minute % 20 === 0, on: daily },
  ],
  [
    { kind: 'cron', expression: '30 1,13 1-7 mar,nov sun' },
    {
      at: at('01:30', '13:30'),
      on: ({ date, month, weekday }) => (month === 3 || month === 11) && (date <= 7 || weekday === SUNDAY),
    },
  ],
  [
    { kind: 'cron', expression: '0 9 29 2 *' },
    { at: at('09:00'), on: ({ month, date }) => month === 2 && date === 29 },
  ],
];

describe.each(ZONES)('%s', (zone) => {
  const pieces = piecesOf(zone, FROM, TO);

  test.each(CASES)('%j', (schedule, rule) => {
    expect(Schedule.parse(schedule)).toEqual(schedule);
    const expected = slotsByHand(rule, pieces, FROM, TO);
    expect(driven(schedule, zone)).toEqual(expected);
    expect(runsBetween(schedule, zone, FROM - 1, TO - 1, Number.POSITIVE_INFINITY)).toEqual(expected);
  });
});

test('the second opinion has the changes of the clocks that are published', () => {
  const changes = piecesOf('Europe/London', FROM, TO).map(({ from, offset }) => [
    new Date(from).toISOString(),
    offset / 60_000,
  ]);
  expect(changes).toEqual([
    ['2026-01-01T00:00:00.000Z', 0],
    ['2026-03-29T01:00:00.000Z', 60],
    ['2026-10-25T01:00:00.000Z', 0],
    ['2027-03-28T01:00:00.000Z', 60],
    ['2027-10-31T01:00:00.000Z', 0],
  ]);
});

/** The clock is put to each slot in turn, as if it had come. */
function driven(schedule: Schedule, zone: string): number[] {
  const slots: number[] = [];
  let clock = nextRun(schedule, zone, FROM - 1);
  while (clock !== null && clock < TO) {
    slots.push(clock);
    clock = nextRun(schedule, zone, clock);
  }
  return slots;
}
