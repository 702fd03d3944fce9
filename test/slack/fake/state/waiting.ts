/** Waiting for something to have happened, without sleeping: every change asks again. */
export interface Waiting {
  /** To be called whenever anything changed. */
  readonly changed: () => void;
  readonly until: Until;
  /** Until nothing changed for so long while `isDone` was true. */
  readonly quiet: (milliseconds: number, isDone: () => boolean) => Promise<void>;
  /** Whoever still waits is told that the fake was closed. */
  readonly close: () => void;
}

/**
 * What `condition` gives once it is neither false, null nor undefined. Rejects, with all that happened so far, when
 * that takes more than `limit` milliseconds, and with the error of `condition` when it throws.
 */
export type Until = <T>(
  condition: () => T,
  what: string,
  limit?: number,
) => Promise<Exclude<T, false | null | undefined>>;

/** @param story what happened so far, for people */
export function waitingWith(story: () => string): Waiting {
  const checks = new Set<(closed?: boolean) => void>();

  const until: Until = <T>(condition: () => T, what: string, limit = 5000) =>
    new Promise<Exclude<T, false | null | undefined>>((resolve, reject) => {
      const done = () => {
        checks.delete(check);
        clearTimeout(timer);
      };
      const fail = (why: string) => {
        done();
        reject(new Error(`${why} for ${what}. What happened:\n${story()}`));
      };
      const check = (closed = false) => {
        if (closed) return fail('The fake was closed while waiting');
        try {
          const value = condition();
          if (value === false || value === null || value === undefined) return;
          done();
          resolve(value as Exclude<T, false | null | undefined>);
        } catch (error) {
          done();
          reject(error);
        }
      };
      const timer = setTimeout(() => fail(`Waited ${limit} ms in vain`), limit);
      checks.add(check);
      check();
    });

  const quiet = (milliseconds: number, isDone: () => boolean) =>
    new Promise<void>((resolve) => {
      const end = () => {
        checks.delete(restart);
        resolve();
      };
      const start = () => setTimeout(() => (isDone() ? end() : restart()), milliseconds);
      const restart = (closed = false) => {
        clearTimeout(timer);
        if (closed) end();
        else timer = start();
      };
      let timer = start();
      checks.add(restart);
    });

  const everyone = (closed: boolean) => {
    for (const check of [...checks]) check(closed);
  };
  return { until, quiet, changed: () => everyone(false), close: () => everyone(true) };
}
