/** What has failed and may work in a while: tried again, later and later, for as long as its slot is worth it. */
import type { Digest } from '../../store/tables/digests/digests.js';
import type { Outcome, Run } from '../../store/tables/digests/runs.js';
import { bodyOf } from '../digest.js';
import { STILL_WORTH_RUNNING } from './open-due.js';

export interface Again {
  readonly state: 'again';
  /** Why it is tried again. */
  readonly reason: string;
  /** What is said where it is not any more: to the owner, and to all who look at the history. */
  readonly atLast: string;
  /** It is tried again at once. */
  readonly soon?: true;
  /** It is of no use to try. */
  readonly never?: true;
}

const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 15 * 60_000;
/** Processes that a run may take with it. */
export const MOST_LOST = 10;

const OURS = 'Something failed inside Wiggle, time and again for six hours: please tell whoever looks after it.';

export const PASSING: Again = {
  state: 'again',
  reason: 'Slack could not be reached.',
  atLast: 'Slack could not be reached for six hours.',
};
export const thrown: Again = { state: 'again', reason: 'Something failed inside Wiggle.', atLast: OURS };
export const OVERDUE: Again = { state: 'again', reason: 'It took too long.', atLast: OURS };
/** A newer process may be about to take the place of this one. */
export const UNREADABLE: Again = {
  state: 'again',
  reason: 'It was set up with another version of Wiggle than the one that runs.',
  atLast: 'It was set up with another version of Wiggle than the one that runs: edit it, or delete it.',
};
export const KILLS: Again = {
  state: 'again',
  reason: 'It has ended each process that ran it.',
  atLast: 'Something failed inside Wiggle, so badly that it stopped each time: please tell whoever looks after it.',
  never: true,
};

/** When it is tried again, or the end of the run. `digest`: null where it is gone. */
export function orGivenUp(
  { slot, attempt }: Run,
  { reason, atLast, soon, never }: Again,
  digest: Digest | null,
  time: number,
): Outcome | { readonly at: number; readonly reason: string } {
  if (never || time - slot > STILL_WORTH_RUNNING) {
    const body = digest && bodyOf(digest);
    const named = body ? `The digest “${body.title}”` : 'A digest';
    return { state: 'failed', reason: atLast, tell: `${named} was not posted. ${atLast}` };
  }
  return { at: soon ? time : time + Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT), reason };
}
