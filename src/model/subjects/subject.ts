/** What a model has to know about one dataset, whichever kind it is: all that the interpreter is told. */
import type { z } from 'zod';

export interface Example<Q> {
  readonly question: string;
  readonly query: Q;
}

export interface Subject<Q> {
  /** The shape of a query. */
  readonly schema: z.ZodType<Q>;
  /** The rules that hold for queries of this kind of dataset, and all names that may stand in one. No figures. */
  readonly catalogue: string;
  /** Questions with the queries they mean, all of which pass the check. */
  readonly examples: readonly Example<Q>[];
  /** What keeps a well-formed query from being answered, a sentence each; none if it can be. */
  check(query: Q): string[];
  /** Of the dataset, so that no answer outlives it. */
  readonly hash: string;
}
