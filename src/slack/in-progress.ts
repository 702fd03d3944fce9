/** What listeners are doing, each as a request of its own, so that the service can wait for it when it stops. */
import { setImmediate as immediate } from 'node:timers/promises';
import type { Log } from '../logging/log.js';
import { inRequest } from '../logging/request.js';
import { apologise } from './answering/beside/apologise.js';
import type { ListenerDeps } from './listeners/listener-deps.js';

export interface InProgress {
  readonly work: ListenerDeps['work'];
  /** Resolves when nothing is being done any more. */
  readonly finished: () => Promise<void>;
}

export interface InProgressOptions {
  readonly newId: () => string;
  readonly log: Log;
  /** Told of every fault, by the name of what was being done. */
  readonly failed: (what: string) => void;
}

export function inProgress({ newId, log, failed }: InProgressOptions): InProgress {
  const working = new Set<Promise<void>>();
  return {
    work(name, task, tell = async () => undefined) {
      const done = inRequest(newId(), () =>
        task().catch((error: unknown) => {
          failed(name);
          return apologise(name, error, tell, { newId, log });
        }),
      ).finally(() => working.delete(done));
      working.add(done);
      return done;
    },
    async finished() {
      // What was taken up a moment ago may yet begin, and what is done may begin another.
      do await Promise.all([...working, immediate()]);
      while (working.size > 0);
    },
  };
}
