/** What a process has of a run while it works on it: a lease that it renews, for so long as a run may take. */
import type { Digest } from '../../store/tables/digests/digests.js';
import type { Run } from '../../store/tables/digests/runs.js';
import type { PerformDeps } from './perform.js';

/** Why a digest is not to be posted: another process has the run, it takes too long, or the digest is not what it was. */
export type Against = 'lost' | 'overdue' | 'paused' | 'deleted' | 'moved';

export interface Hold {
  /** Whether it is still to be posted as `digest` says, and by this process. */
  mayPost(digest: Digest): Promise<boolean>;
  /** Why `mayPost` said no; null: it did not, the last time. */
  against(): Against | null;
  /** What `work` gives, or 'overdue', where that takes longer than a run may. */
  inTime<T>(work: Promise<T>): Promise<T | 'overdue'>;
  /** Lets the lease end, if the run is not over by then. */
  letGo(): void;
}

export function holdOn(
  { digestId, slot }: Run,
  { store, holder, lease, deadline, now, log, faultName }: PerformDeps,
): Hold {
  const began = now();
  let over = false;
  let against: Against | null = null;
  let timer: NodeJS.Timeout | undefined;
  const isOverdue = () => over || now() - began > deadline;
  const renew = () => store.runs.renew(digestId, slot, holder, now() + lease);
  const renewing = setInterval(() => {
    if (isOverdue()) clearInterval(renewing);
    // One that was not renewed may be lost, which is seen before anything is posted.
    else
      void renew().catch((error) => log('warn', `A lease was not renewed: ${faultName(error)}`, { digest: digestId }));
  }, lease / 3).unref();
  const letGo = () => {
    over = true;
    clearInterval(renewing);
    clearTimeout(timer);
  };

  const lookAgainst = async ({ channel }: Digest): Promise<Against | null> => {
    if (isOverdue()) return 'overdue';
    if (!(await renew())) return 'lost';
    const present = await store.digests.byId(digestId);
    if (present?.state !== 'active') return present?.state ?? 'deleted';
    return present.channel === channel ? null : 'moved';
  };
  return {
    async mayPost(digest) {
      against = await lookAgainst(digest);
      return against === null;
    },
    against: () => against,
    inTime(work) {
      const overdue = new Promise<'overdue'>((resolve) => {
        timer = setTimeout(resolve, deadline, 'overdue').unref();
      });
      return Promise.race([work, overdue]);
    },
    letGo,
  };
}
