/** Lets so many pieces of work run at once, and the others wait: a picture being drawn takes tens of megabytes. */
export function turns(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      // The place goes straight to whoever waits longest.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
