/** When a digest is to run, as somebody types it: "every Monday at 9 in Paris", "weekdays at 8:30, New York time". */
import { DateTime } from 'luxon';
import { readSchedule } from '../../digests/schedule/read/read-schedule.js';
import { readZone } from '../../digests/schedule/read/read-zone.js';
import type { Schedule } from '../../digests/schedule/schedule.js';

export interface When {
  readonly schedule: Schedule;
  readonly zone: string;
}

/** null: not understood. `own`: the zone that is meant where none is said. `now` in milliseconds since 1970. */
export function readWhen(words: string, own: string, now: number): When | null {
  const alone = readSchedule(words, today(own, now));
  if (alone) return { schedule: alone, zone: own };
  for (const { index } of words.matchAll(/[\s,(]+/g)) {
    const zone = readZone(words.slice(index).replace(ZONE_EDGES, ''));
    const schedule = zone === null ? null : readSchedule(words.slice(0, index), today(zone, now));
    if (zone !== null && schedule) return { schedule, zone };
  }
  return null;
}

/** "2026-11-23", where it is that day. */
export const today = (zone: string, now: number): string => DateTime.fromMillis(now, { zone }).toFormat('yyyy-MM-dd');

/** What may stand before a zone and after it. */
const ZONE_EDGES = /^[\s,(]+(?:in\s+)?|[\s)]+$/gi;
