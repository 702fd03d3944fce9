/** What became of a run, as people read it in a history. */
import type { Run, RunState } from '../../store/tables/digests/runs.js';

type Said = Pick<Run, 'state' | 'attempt' | 'reason'>;

/** One sentence or two: "Posted.", "Not posted: nothing changed." */
export const runInWords = (run: Said): string => WORDS[run.state](run);

const WORDS = {
  posted: ({ reason }) => withReason('Posted', reason),
  skipped: ({ reason }) => withReason('Not posted', reason),
  missed: () => 'Missed: Wiggle was not running at that time.',
  failed: ({ reason }) => withReason('Failed', reason),
  unknown: ({ reason }) =>
    `The message may be there or not, so it was not posted again.${reason === null ? '' : ` ${ended(reason)}`}`,
  waiting: ({ attempt, reason }) =>
    attempt === 0 ? 'Waiting for its turn.' : withReason('Failed, and is tried again', reason),
  working: () => 'Being run now.',
} satisfies { [State in RunState]: (run: Said) => string };

const withReason = (said: string, reason: string | null) =>
  reason === null ? `${said}.` : `${said}: ${ended(reason)}`;

const ended = (sentence: string) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);
