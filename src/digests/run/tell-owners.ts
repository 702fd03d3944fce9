/** Owners hear once of what did not work: that is recorded with the end of a run, and told after it, by whichever process is there. */
import type { Log } from '../../logging/log.js';
import type { Store } from '../../store/store.js';
import type { Digest } from '../../store/tables/digests/digests.js';

export interface Notice {
  readonly digest: Digest;
  /** Of the run that it is about: a notice of the same run is the same one. */
  readonly slot: number;
  readonly sentence: string;
}

/** Tells the owner of a digest, once however often it is asked to. Rejects where that has to be tried again. */
export type Tell = (notice: Notice) => Promise<void>;

export interface TellOwnersDeps {
  readonly store: Pick<Store, 'digests' | 'runs'>;
  readonly tell: Tell;
  readonly now: () => number;
  readonly log: Log;
  readonly faultName: (error: unknown) => string;
}

/** Milliseconds after which what could not be told is tried again, and after which nobody needs to hear of it. */
const AGAIN = 10 * 60_000;
const STILL_WORTH_TELLING = 24 * 3_600_000;

export async function tellOwners({ store, tell, now, log, faultName }: TellOwnersDeps): Promise<void> {
  for (const { digestId, slot, sentence, since } of await store.runs.takeUntold(now() + AGAIN)) {
    const digest = await store.digests.byId(digestId);
    try {
      if (digest && now() - since <= STILL_WORTH_TELLING) await tell({ digest, slot, sentence });
      await store.runs.setTold(digestId, slot);
    } catch (error) {
      log('warn', `An owner was not told of a digest: ${faultName(error)}`, { digest: digestId, slot });
    }
  }
}
