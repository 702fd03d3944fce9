/**
 * The slots of a schedule: the instants, in milliseconds since 1970, at which its digest is due. Slots are whole minutes of the
 * local clock. A local time that is skipped as clocks go forward runs at the next valid minute, and several skipped times of one
 * gap run there once; a local time that comes twice as they go back runs once, at its first pass.
 */
import { calendarDay, DAY } from './calendar.js';
import { localDay } from './local-day.js';
import { planOf } from './plan.js';
import type { Schedule } from './schedule.js';
import { offsetAt } from './zone.js';

/** The first slot after an instant, never at it; null if there is none within eight years. */
export function nextRun(schedule: Schedule, zone: string, after: number): number | null {
  return upcoming(schedule, zone, after, 1)[0] ?? null;
}

/** The first `count` slots after an instant, ascending. */
export function upcoming(schedule: Schedule, zone: string, after: number, count: number): number[] {
  return runsBetween(schedule, zone, after, Number.POSITIVE_INFINITY, count);
}

/** The slots after one instant up to another, which is included, ascending; of more than `limit` the first ones. */
export function runsBetween(schedule: Schedule, zone: string, after: number, upTo: number, limit: number): number[] {
  const runs: number[] = [];
  if (limit < 1) return runs;
  for (const at of runsAfter(schedule, zone, after)) {
    if (at > upTo) break;
    runs.push(at);
    if (runs.length >= limit) break;
  }
  return runs;
}

/** The days from one 29 February to the next across a year such as 2100. */
const LONGEST_WAIT = 8 * 366;

function* runsAfter(schedule: Schedule, zone: string, after: number): Generator<number> {
  const plan = planOf(schedule);
  const shown = after + offsetAt(zone, after);
  const today = Math.floor(shown / DAY);
  let last = after;
  for (let day = today, idle = 0; idle <= LONGEST_WAIT; day++, idle++) {
    if (!plan.runsOn(calendarDay(day))) continue;
    const instantOf = localDay(zone, day);
    for (const minute of plan.minutes) {
      const at = instantOf(minute);
      if (at <= last) continue;
      yield at;
      last = at;
      idle = 0;
    }
  }
}
