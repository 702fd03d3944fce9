/**
 * Runs of digests, on their way to whoever has a hand free. The ledger stays the truth: a run that gets lost here is free in it, and
 * offered again; one that comes twice is claimed once.
 */
import type { Home } from '../home.js';
import type { RunKey } from '../tables/digests/runs.js';
import { workThroughBoss } from './boss-work.js';
import { workHere } from './work-here.js';

export interface Work {
  /**
   * Begins to give runs that are offered, by this process or by another, to `perform`; what that rejects with is told, and it goes on.
   * Throws a UserError where the database does not let a queue be made.
   */
  start(perform: Perform): Promise<void>;
  /** Once started. A run that is waiting already is not there twice. */
  offer(runs: readonly RunKey[]): Promise<void>;
  /** Begins nothing new, and waits for what was begun, for `patience` milliseconds at most. */
  stop(patience: number): Promise<void>;
}

export type Perform = (digestId: string, slot: number) => Promise<void>;

export interface WorkOptions {
  /** Runs that this process performs at the same time, at most. */
  readonly atOnce: number;
  /** Told of what a run, or the queue itself, failed with. */
  readonly failed: (error: unknown) => void;
}

/** The queue that goes with a store: in this process where that is a file, else in its database, between all processes. */
export function openWork(home: Home, options: WorkOptions): Work {
  return 'file' in home ? workHere(options) : workThroughBoss(home.url, options);
}
