/** Slots of each kind of schedule by example, in local time with its offset, and what happens as clocks go forward and back. */
import { describe, expect, test } from '@jest/globals';
import { nextRun, runsBetween, upcoming } from '../../../src/digests/schedule/runs.js';
import type { Schedule } from '../../../src/digests/schedule/schedule.js';

const LONDON = 'Europe/London';

type Case = [title: string, schedule: Schedule, after: string, next: string[]];

/** Instants in ISO 8601, whose offset says how far ahead of UTC the clocks of the zone are. */
function inZone(zone: string, cases: Case[]): void {
  test.each(cases)('%s', (_, schedule, after, next) => {
    expect(written(upcoming(schedule, zone, Date.parse(after), next.length))).toEqual(written(next.map(Date.parse)));
  });
}

const written = (times: number[]) => times.map((at) => new Date(at).toISOString());
const cron = (expression: string): Schedule => ({ kind: 'cron', expression });
const daily = (time: string): Schedule => ({ kind: 'daily', time });

describe('each kind', () => {
  inZone(LONDON, [
    ['daily', daily('09:00'), '2026-11-23T09:00Z', ['2026-11-24T09:00Z', '2026-11-25T09:00Z']],
    ['later the same day', daily('09:00'), '2026-11-23T08:59:59.999Z', ['2026-11-23T09:00Z']],
    ['on weekdays', { kind: 'weekdays', time: '08:30' }, '2026-11-27T12:00Z', ['2026-11-30T08:30Z']],
    [
      'on several days of the week, in whatever order they are named',
      { kind: 'weekly', weekdays: ['friday', 'monday'], time: '09:00' },
      '2026-11-23T10:00Z',
      ['2026-11-27T09:00Z', '2026-11-30T09:00Z'],
    ],
    [
      'fortnightly in the weeks of the anchor, which may be any of their days, and also before it',
      { kind: 'fortnightly', weekday: 'friday', anchor: '2026-12-07', time: '16:00' },
      '2026-11-18T00:00Z',
      ['2026-11-27T16:00Z', '2026-12-11T16:00Z', '2026-12-25T16:00Z'],
    ],
    [
      'on a day of the month',
      { kind: 'monthly', on: { day: 15 }, time: '09:00' },
      '2026-11-15T09:00Z',
      ['2026-12-15T09:00Z', '2027-01-15T09:00Z'],
    ],
    [
      'on the last day of a month that has no such day',
      { kind: 'monthly', on: { day: 30 }, time: '09:00' },
      '2028-01-01T00:00Z',
      ['2028-01-30T09:00Z', '2028-02-29T09:00Z', '2028-03-30T09:00+01:00'],
    ],
    [
      'on the first Tuesday of the month',
      { kind: 'monthly', on: { nth: 1, weekday: 'tuesday' }, time: '10:00' },
      '2026-11-23T00:00Z',
      ['2026-12-01T10:00Z', '2027-01-05T10:00Z'],
    ],
    [
      'on the last Friday of the month, be it the fourth or the fifth',
      { kind: 'monthly', on: { nth: 'last', weekday: 'friday' }, time: '08:30' },
      '2026-10-01T00:00Z',
      ['2026-10-30T08:30Z', '2026-11-27T08:30Z'],
    ],
    [
      'on the last Sunday of February, early as it may be',
      { kind: 'monthly', on: { nth: 'last', weekday: 'sunday' }, time: '08:30' },
      '2026-02-01T09:00Z',
      ['2026-02-22T08:30Z'],
    ],
    [
      'in the second month of each quarter',
      { kind: 'quarterly', month: 2, on: { day: 31 }, time: '09:00' },
      '2026-11-23T00:00Z',
      ['2026-11-30T09:00Z', '2027-02-28T09:00Z', '2027-05-31T09:00+01:00'],
    ],
    ['by cron', cron('0 9,17 * * mon-fri'), '2026-11-27T10:00Z', ['2026-11-27T17:00Z', '2026-11-30T09:00Z']],
    ['by cron on Sundays, which are 0 and 7', cron('0 9 * * 7'), '2026-11-23T00:00Z', ['2026-11-29T09:00Z']],
    [
      'by cron on the 13th and also on Fridays, as cron has it',
      cron('0 9 13 * fri'),
      '2026-12-05T00:00Z',
      ['2026-12-11T09:00Z', '2026-12-13T09:00Z'],
    ],
    ['eight years from one 29 February to the next', cron('0 9 29 2 *'), '2096-03-01T00:00Z', ['2104-02-29T09:00Z']],
  ]);
});

describe('as clocks go forward in London, at 01:00 on 29 March 2026', () => {
  inZone(LONDON, [
    ['the hour stays that of the local clock', daily('09:00'), '2026-03-28T09:00Z', ['2026-03-29T09:00+01:00']],
    [
      'a skipped time runs at the next valid minute',
      daily('01:30'),
      '2026-03-28T12:00Z',
      ['2026-03-29T02:00+01:00', '2026-03-30T01:30+01:00'],
    ],
    ['so does the first one that is skipped', daily('01:00'), '2026-03-28T12:00Z', ['2026-03-29T02:00+01:00']],
    [
      'several skipped times run once, also if one is due then anyhow',
      cron('*/20 0-2 * * *'),
      '2026-03-29T00:30Z',
      ['2026-03-29T00:40Z', '2026-03-29T02:00+01:00', '2026-03-29T02:20+01:00'],
    ],
  ]);
});

describe('as clocks go back in London, at 02:00 on 25 October 2026', () => {
  inZone(LONDON, [
    [
      'a time that comes twice runs at its first pass, and once',
      daily('01:30'),
      '2026-10-24T12:00Z',
      ['2026-10-25T01:30+01:00', '2026-10-26T01:30Z'],
    ],
    [
      'so do all times of the doubled hour',
      cron('*/30 * * * *'),
      '2026-10-25T01:00+01:00',
      ['2026-10-25T01:30+01:00', '2026-10-25T02:00Z'],
    ],
  ]);
});

describe('elsewhere', () => {
  describe('half an hour skipped and doubled on Lord Howe Island', () => {
    inZone('Australia/Lord_Howe', [
      ['in October', daily('02:15'), '2026-10-03T12:00+10:30', ['2026-10-04T02:30+11:00', '2026-10-05T02:15+11:00']],
      ['in April', daily('01:45'), '2026-04-04T12:00+11:00', ['2026-04-05T01:45+11:00', '2026-04-06T01:45+10:30']],
    ]);
  });
  describe('midnight skipped in Cairo', () => {
    inZone('Africa/Cairo', [
      ['in April', daily('00:00'), '2026-04-23T12:00+02:00', ['2026-04-24T01:00+03:00', '2026-04-25T00:00+03:00']],
    ]);
  });
  describe('a whole day skipped in Samoa', () => {
    inZone('Pacific/Apia', [
      ['in 2011', daily('09:00'), '2011-12-29T12:00-10:00', ['2011-12-31T00:00+14:00', '2011-12-31T09:00+14:00']],
    ]);
  });
});

describe('the slots between two instants', () => {
  const between = (limit: number) =>
    runsBetween(daily('09:00'), LONDON, Date.parse('2026-11-20T09:00Z'), Date.parse('2026-11-23T09:00Z'), limit);

  test('begin after the first and include the last', () => {
    expect(written(between(9))).toEqual(
      written(['2026-11-21T09:00Z', '2026-11-22T09:00Z', '2026-11-23T09:00Z'].map(Date.parse)),
    );
  });
  test('of more than the limit are the first ones', () => {
    expect(written(between(1))).toEqual(['2026-11-21T09:00:00.000Z']);
    expect(between(0)).toEqual([]);
  });
});

test('a zone that is none is a fault, not another zone', () => {
  expect(() => nextRun(daily('09:00'), 'Mars/Olympus', 0)).toThrow(RangeError);
});
