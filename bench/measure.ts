/** Times pieces of work fairly: each is warmed up, then they take turns, so that a slow moment of the machine hits all alike. */

export interface Work {
  readonly name: string;
  /** Does the work once, on the `i`-th of its inputs. Only this is timed. */
  readonly run: (i: number) => unknown | Promise<unknown>;
  readonly warmUps: number;
  readonly rounds: number;
}

export interface Timing {
  readonly name: string;
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Milliseconds of every piece of work, in the order given. */
export async function measure(works: readonly Work[]): Promise<Timing[]> {
  const times = works.map((): number[] => []);
  for (const { run, warmUps } of works) {
    for (let i = 0; i < warmUps; i += 1) await run(i);
  }
  const rounds = Math.max(...works.map((work) => work.rounds));
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, work] of works.entries()) {
      if (round >= work.rounds) continue;
      const start = performance.now();
      await work.run(round);
      times[place]?.push(performance.now() - start);
    }
  }
  return works.map(({ name }, place) => timing(name, times[place] ?? []));
}

function timing(name: string, times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  // The nearest rank: a time that was measured, never one between two.
  const percentile = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { name, n: sorted.length, p50: percentile(0.5), p95: percentile(0.95), p99: percentile(0.99) };
}
