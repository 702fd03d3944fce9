/** What became of a question: a query, a question back or a refusal; and whoever reads questions about one dataset. */
import type { Dataset } from '../dataset/dataset.js';
import type { TableDataset } from '../dataset/table/table-dataset.js';
import type { Choice, RefusalReason } from '../present/answer-object.js';
import type { AnyQuery } from '../query/table/table-query.js';
import type { Node } from './nodes/nodes.js';
import type { ThreadState } from './thread/follow-up.js';
import type { Lexicon } from './words/lexicon.js';
import type { Token } from './words/tokenise.js';

export type Understanding =
  | { readonly type: 'query'; readonly query: AnyQuery; readonly thread: ThreadState }
  | { readonly type: 'clarify'; readonly message: string; readonly choices: readonly Choice[] }
  | {
      readonly type: 'refuse';
      readonly reason: RefusalReason;
      readonly message: string;
      /** Questions near to it, nearest first; whether they have an answer is still to be tried. */
      readonly suggestions: readonly string[];
    };

export interface Explained {
  readonly understanding: Understanding;
  /** The parts of the question itself, without what it takes over from the thread. */
  readonly said: readonly Node[];
  /** The words that the parts stand at. */
  readonly tokens: readonly Token[];
  /** Whether the question goes on from the one before. */
  readonly leans: boolean;
  readonly explanation: () => string;
}

/** The words of one dataset, and how its questions are read. */
export interface Understander {
  readonly dataset: Dataset | TableDataset;
  readonly lexicon: Lexicon;
  readonly read: (question: string, thread: ThreadState | null) => Explained;
}

/** The last readings of each: a message is looked at as one question and in pieces before it is answered. */
const kept = new WeakMap<Understander, { question: string; thread: ThreadState | null; explained: Explained }[]>();
const KEPT = 4;

/** Reads a question, in the thread it was asked in. Never throws: what cannot be read is refused. */
export function understand(question: string, thread: ThreadState | null, understander: Understander): Explained {
  const last = kept.get(understander) ?? [];
  const known = last.find((each) => each.question === question && each.thread === thread);
  if (known) return known.explained;
  const explained = understander.read(question, thread);
  kept.set(understander, [{ question, thread, explained }, ...last.slice(0, KEPT - 1)]);
  return explained;
}

/** Longer questions are stories; nobody means all of one. */
export const LONGEST_QUESTION = 2_000;
/** Leaving out words that only ask ("show", "is") costs less than this; leaving out anything with content costs more. */
export const TOLERATED = 4.5;
