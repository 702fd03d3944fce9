/**
 * The slots of a rule found the slow way, as a second opinion: every minute of a stretch of time is looked at, with what the clocks
 * of a zone show in it by Intl alone. Nothing here uses the project's own schedules or a library for time.
 */
const MINUTE = 60_000;
const MINUTES_OF_DAY = 1440;

/** What a calendar on the wall shows. */
export interface Wall {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly date: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Days since 1 January 1970. */
  readonly day: number;
}

export interface Rule {
  readonly at: (hour: number, minute: number) => boolean;
  readonly on: (wall: Wall) => boolean;
}

/** A piece of time in which clocks are not changed. */
interface Piece {
  readonly from: number;
  readonly offset: number;
}

/**
 * The instants from `from` to just before `to` in which the clocks get to a local time of the rule that they have not shown or
 * skipped before: a minute after a gap stands for all the skipped ones, and a time that comes again is an old one.
 */
export function slotsByHand(rule: Rule, pieces: readonly Piece[], from: number, to: number): number[] {
  const times = Array.from({ length: MINUTES_OF_DAY }, (_, minute) => rule.at(Math.floor(minute / 60), minute % 60));
  const slots: number[] = [];
  // In whole minutes, and with few calls: this loop goes through a million minutes for each rule.
  let seen = (from + (pieces[0]?.offset ?? 0)) / MINUTE - 1;
  pieces.forEach(({ from: start, offset }, index) => {
    const [first, end, ahead] = [start / MINUTE, (pieces[index + 1]?.from ?? to) / MINUTE, offset / MINUTE];
    for (let at = first; at < end; at++) {
      let due = false;
      while (seen < at + ahead) {
        seen++;
        if (times[seen % MINUTES_OF_DAY]) due = rule.on(wallAt(seen)) || due;
      }
      if (due) slots.push(at * MINUTE);
    }
  });
  return slots;
}

/** `minutes` since 1 January 1970 by the local clock. */
function wallAt(minutes: number): Wall {
  const shown = new Date(minutes * MINUTE);
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    date: shown.getUTCDate(),
    weekday: shown.getUTCDay(),
    day: Math.floor(minutes / MINUTES_OF_DAY),
  };
}

/** The pieces of a stretch of time, between which a zone changes its clocks. */
export function piecesOf(zone: string, from: number, to: number): Piece[] {
  const offsetAt = offsetsOf(zone);
  const pieces: Piece[] = [{ from, offset: offsetAt(from) }];
  const step = 360 * MINUTE;
  for (let at = from; at < to; at += step) {
    if (offsetAt(at) === offsetAt(at + step)) continue;
    let change = at;
    while (offsetAt(change) === offsetAt(at)) change += MINUTE;
    pieces.push({ from: change, offset: offsetAt(change) });
  }
  return pieces;
}

function offsetsOf(zone: string): (at: number) => number {
  const figures = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
  const all = Object.fromEntries(figures.map((figure) => [figure, 'numeric'] as const));
  const format = new Intl.DateTimeFormat('en-US', { ...all, timeZone: zone, hourCycle: 'h23' });
  return (at) => {
    const parts = format.formatToParts(at);
    const [year = 0, month = 1, ...rest] = figures.map((figure) => Number(parts.find((p) => p.type === figure)?.value));
    return Date.UTC(year, month - 1, ...rest) - at;
  };
}
