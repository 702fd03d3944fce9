/** What holds for the slots of every schedule, in every zone, at any time. */
import { expect, test } from '@jest/globals';
import { Cron } from 'croner';
import fc from 'fast-check';
import { nextRun, runsBetween, upcoming } from '../../../src/digests/schedule/runs.js';
import { Schedule } from '../../../src/digests/schedule/schedule.js';
import { expressions, instants, schedules, zones } from './schedules.js';

const always = (check: (schedule: Schedule, zone: string, at: number) => void) =>
  fc.assert(fc.property(schedules, zones, instants, check), { numRuns: 500 });

test('a schedule that passes its check has a next slot, later than any instant before it', () => {
  always((schedule, zone, at) => {
    expect(Schedule.parse(schedule)).toEqual(schedule);
    const next = runAfter(schedule, zone, at);
    expect(next).toBeGreaterThan(at);
    expect(runAfter(schedule, zone, next)).toBeGreaterThan(next);
  });
});

test('slots are whole minutes', () => {
  always((schedule, zone, at) => {
    expect(runAfter(schedule, zone, at) % 60_000).toBe(0);
  });
});

test('between an instant and the next slot there is none', () => {
  always((schedule, zone, at) => {
    const next = runAfter(schedule, zone, at);
    expect(runsBetween(schedule, zone, at, next - 1, 1)).toEqual([]);
    expect(nextRun(schedule, zone, next - 1)).toBe(next);
  });
});

test('the coming slots are those that a clock meets which is put from one to the next', () => {
  always((schedule, zone, at) => {
    const first = runAfter(schedule, zone, at);
    const second = runAfter(schedule, zone, first);
    const third = runAfter(schedule, zone, second);
    expect(upcoming(schedule, zone, at, 3)).toEqual([first, second, third]);
    expect(runsBetween(schedule, zone, at, third, 9)).toEqual([first, second, third]);
    expect(runsBetween(schedule, zone, at, third - 1, 9)).toEqual([first, second]);
    expect(runsBetween(schedule, zone, first, third, 1)).toEqual([second]);
  });
});

test('cron schedules run when another reader of cron says so', () => {
  const check = (expression: string, at: number) => {
    const other = new Cron(expression, { mode: '5-part', timezone: 'UTC', paused: true });
    const expected = other.nextRuns(5, new Date(at)).map((date) => date.getTime());
    expect(upcoming({ kind: 'cron', expression }, 'UTC', at, 5)).toEqual(expected);
  };
  fc.assert(fc.property(expressions, instants, check), { numRuns: 500 });
});

function runAfter(schedule: Schedule, zone: string, at: number): number {
  const next = nextRun(schedule, zone, at);
  if (next === null) throw new Error(`${JSON.stringify(schedule)} ends`);
  return next;
}
