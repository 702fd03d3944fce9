/** What `wiggle doctor` finds in the store: whether it can be used, and how the digests get on. */
import { existsSync } from 'node:fs';
import type { Settings } from '../../../config.js';
import { placeOf } from '../../../dataset/database/server-error.js';
import { UserError } from '../../../errors.js';
import { type Home, homeOf } from '../../../store/home.js';
import type { DigestTally } from '../../../store/tables/digests/digests.js';
import type { RunTally } from '../../../store/tables/digests/run-tally.js';
import { inWords } from '../../../words.js';
import type { Checks } from '../../shell.js';
import { withStore } from '../../with-store.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Minutes after which a run that has not begun is more than busy. */
const LATE = 15;

/** Opens the store, brings it up to date as the service would, and looks once. What cannot be opened is one fault. */
export async function storeChecks(settings: Settings): Promise<Checks> {
  const home = homeOf(settings);
  if ('file' in home && !existsSync(home.file)) {
    return { store: async () => `${home.file} is not there yet: wiggle start makes it with Slack settings` };
  }
  try {
    const [digests, runs] = await withStore(settings, (store) => {
      const now = Date.now();
      return Promise.all([store.digests.tally(now - LATE * MINUTE), store.runs.tally(now - LATE * MINUTE, now - DAY)]);
    });
    return {
      store: async () => `${nameOf(home)} can be used`,
      digests: async () => digestsSentence(digests, runs),
      runs: async () => runsSentence(runs),
    };
  } catch (error) {
    return { store: () => Promise.reject(error) };
  }
}

const nameOf = (home: Home) => ('file' in home ? home.file : placeOf(home.url));

function digestsSentence({ active, paused, unseen }: DigestTally, { overdue }: RunTally): string {
  const late = unseen + overdue;
  if (late > 0) {
    const advice = 'start the service if it does not run, else see what its log says';
    throw new UserError(`${several(late, 'run')} should have begun more than ${LATE} minutes ago: ${advice}.`);
  }
  const all = active + paused;
  return all === 0 ? 'there are none' : `there ${all === 1 ? 'is 1' : `are ${all}`} (${paused} paused), none overdue`;
}

function runsSentence({ posted, skipped, unknown, failed, missed }: RunTally): string {
  const faults = [
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(unknown > 0 ? [`of ${unknown} nobody knows whether ${unknown === 1 ? 'it was' : 'they were'} posted`] : []),
  ];
  if (faults.length > 0) {
    const advice = 'History under /dma-digest in Slack says why, and wiggle digest list what happened last';
    throw new UserError(`Of the runs of the last day ${inWords(faults)}: ${advice}.`);
  }
  return `in the last day ${posted} posted, ${skipped} with nothing to say, ${missed} missed, none failed`;
}

const several = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
