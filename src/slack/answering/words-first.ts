/** Where many ask at once, all get their words before anybody's picture is drawn, which takes ten times as long. */
export interface WordsFirst {
  /** Works out words. */
  readonly words: <T>(task: () => Promise<T>) => Promise<T>;
  /** Resolves when no words are being worked out, or after `patience` milliseconds, so that a picture is never forgotten. */
  readonly room: () => Promise<void>;
}

export function wordsFirst(patience: number): WordsFirst {
  let working = 0;
  const waiting = new Set<() => void>();
  return {
    async words(task) {
      working += 1;
      try {
        return await task();
      } finally {
        working -= 1;
        if (working === 0) for (const go of [...waiting]) go();
      }
    },
    room: () =>
      new Promise((resolve) => {
        if (working === 0) return resolve();
        const go = () => {
          clearTimeout(timer);
          waiting.delete(go);
          resolve();
        };
        const timer = setTimeout(go, patience);
        waiting.add(go);
      }),
  };
}
