/** A day by the clock on the wall of a time zone, and the instants of its minutes where clocks go forward or back. */
import { DAY, MINUTE } from './calendar.js';
import { offsetAt } from './zone.js';

const HOUR = 60 * MINUTE;

/**
 * The instants of a local day, given its number (days since 1970): a function from minutes since midnight by the local clock to
 * milliseconds since 1970. A time that is skipped as clocks go forward gives the first valid minute after it; one that comes
 * twice as they go back gives its first pass. So the instants never decrease as the minutes increase.
 */
export function localDay(zone: string, day: number): (minute: number) => number {
  const midnight = day * DAY;
  // Clocks are 12 hours behind UTC to 14 ahead, so this is before and after all of the day, wherever it is.
  const [start, end] = [midnight - 15 * HOUR, midnight + DAY + 13 * HOUR];
  const [before, after] = [offsetAt(zone, start), offsetAt(zone, end)];
  if (before === after) return (minute) => midnight + minute * MINUTE - before;
  const change = changeOf(zone, start, end);
  return (minute) => {
    const wall = midnight + minute * MINUTE;
    return wall - before < change ? wall - before : Math.max(change, wall - after);
  };
}

/** The first minute of the offset that holds at `end`, which is not that at `start`. No zone changes twice in so short a time. */
function changeOf(zone: string, start: number, end: number): number {
  const before = offsetAt(zone, start);
  let [low, high] = [start, end];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / (2 * MINUTE)) * MINUTE;
    if (offsetAt(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
