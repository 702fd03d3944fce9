/** What a digest has to keep to, beyond its form. */
import { UserError } from '../../errors.js';
import { parseCron } from '../schedule/cron.js';
import type { Schedule } from '../schedule/schedule.js';

/** A channel with more is one that nobody reads. */
export const MOST_IN_CHANNEL = 20;

/** Milliseconds for which what was deleted can be brought back. */
export const UNDO_FOR = 60_000;

/** What is wrong with a schedule, in a sentence that says what to do; null if nothing is. */
export function scheduleProblem(schedule: Schedule): string | null {
  if (schedule.kind !== 'cron' || parseCron(schedule.expression).minutes.length === 1) return null;
  return 'A digest runs once an hour at most: give the cron schedule one minute, such as 0 9-17 * * 1-5.';
}

/** Throws a UserError. */
export function checkRoom(there: number): void {
  if (there < MOST_IN_CHANNEL) return;
  throw new UserError(
    `That channel has ${there} digests, and ${MOST_IN_CHANNEL} is the most there can be: delete one, or choose another channel.`,
  );
}
