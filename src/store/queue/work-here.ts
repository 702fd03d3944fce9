import type { RunKey } from '../tables/digests/runs.js';
import { hands } from './hands.js';
import type { Perform, Work, WorkOptions } from './work.js';

/** A queue in the memory of this process. */
export function workHere({ atOnce, failed }: WorkOptions): Work {
  const waiting = new Map<string, RunKey>();
  let perform: Perform | null = null;
  const goOn = () => {
    for (const [name, { digestId, slot }] of waiting) {
      if (!perform || working.free() === 0) return;
      const act = perform;
      waiting.delete(name);
      working.take(name, async () => act(digestId, slot).catch(failed));
    }
  };
  const working = hands(atOnce, goOn);
  return {
    async start(given) {
      perform = given;
      goOn();
    },
    async offer(runs) {
      for (const run of runs) {
        const name = `${run.digestId}:${run.slot}`;
        if (!working.isAt(name)) waiting.set(name, run);
      }
      goOn();
    },
    async stop(patience) {
      perform = null;
      waiting.clear();
      await working.rest(patience);
    },
  };
}
