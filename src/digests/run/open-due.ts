/** Slots whose time has come, each made a run in the ledger once, whoever looks. */
import { createHash } from 'node:crypto';
import type { Store } from '../../store/store.js';
import type { Digest } from '../../store/tables/digests/digests.js';
import { bodyOf } from '../digest.js';
import { nextRun, runsBetween } from '../schedule/runs.js';

/** A slot that nobody saw to in time, as the service was down, is still run for so many milliseconds; older ones are missed. */
export const STILL_WORTH_RUNNING = 6 * 3_600_000;

/** Missed slots that are told of one digest at once; there may be thousands, and their number says no more. */
const MOST_MISSED = 50;
const AT_ONCE = 500;

export interface OpenDueDeps {
  readonly store: Pick<Store, 'digests' | 'runs'>;
  readonly now: () => number;
  /** Milliseconds over which digests of the same minute are spread. */
  readonly spread: number;
}

/**
 * Opens what is due. After a time in which nobody looked the latest slot alone is run, and only if it is younger than
 * `STILL_WORTH_RUNNING`: there is never a burst. Gives the ids of those that this version cannot read, which are left to a newer process:
 * there may be one already.
 */
export async function openDue({ store, now, spread }: OpenDueDeps): Promise<readonly string[]> {
  const time = now();
  const unread: string[] = [];
  for (const digest of await store.digests.due(time, AT_ONCE)) {
    const body = bodyOf(digest);
    if (!body) unread.push(digest.id);
    else if (digest.nextAt !== null && digest.nextAt + delayOf(digest, spread) <= time) {
      const { schedule, zone } = body;
      const slots = slotsUpTo(digest.nextAt, time, (after, upTo, limit) =>
        runsBetween(schedule, zone, after, upTo, limit),
      );
      const nextAt = nextRun(schedule, zone, time);
      await store.runs.openSlot(digest.id, { expected: digest.nextAt, ...toRun(slots, time), nextAt });
    }
  }
  return unread;
}

/** The slot that was waited for first, then the newest of those since. */
function slotsUpTo(first: number, time: number, runs: (after: number, upTo: number, limit: number) => number[]) {
  const recent = runs(Math.max(first, time - STILL_WORTH_RUNNING), time, Number.POSITIVE_INFINITY);
  const older = runs(first, Math.max(first, time - STILL_WORTH_RUNNING), MOST_MISSED);
  return [first, ...older, ...recent];
}

function toRun(slots: readonly number[], time: number) {
  const latest = slots.at(-1) ?? 0;
  return time - latest <= STILL_WORTH_RUNNING
    ? { slot: latest, missed: slots.slice(0, -1) }
    : { slot: null, missed: slots };
}

/** The same for a digest every time. */
function delayOf({ id }: Digest, spread: number): number {
  if (spread === 0) return 0;
  return createHash('sha256').update(id).digest().readUInt32BE(0) % spread;
}
