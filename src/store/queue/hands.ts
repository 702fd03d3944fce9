/** A number of things done at the same time. */

export interface Hands {
  /** How many more can be begun. */
  free(): number;
  isAt(name: string): boolean;
  /** Begins `act`, which must not reject. */
  take(name: string, act: () => Promise<void>): void;
  /** Resolves when all that was begun has ended, or after `patience` milliseconds. */
  rest(patience: number): Promise<void>;
}

/** `freed` is called whenever something has ended. */
export function hands(atOnce: number, freed: () => void): Hands {
  const busy = new Map<string, Promise<void>>();
  return {
    free: () => atOnce - busy.size,
    isAt: (name) => busy.has(name),
    take(name, act) {
      const done = act().finally(() => {
        busy.delete(name);
        freed();
      });
      busy.set(name, done);
    },
    async rest(patience) {
      let timer: NodeJS.Timeout | undefined;
      const over = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([Promise.all(busy.values()), over]);
      clearTimeout(timer);
    },
  };
}
