import type { App } from '@slack/bolt';
import type { DigestBook } from '../../digests/book/book.js';
import type { Access } from '../access.js';
import type { Tell } from '../answering/beside/apologise.js';
import type { HeldQuestions } from '../answering/held-questions.js';
import type { SlackDeps } from '../slack-deps.js';

export interface ListenerDeps extends SlackDeps {
  /** For those who wait for an answer: never throws. */
  readonly access: Access;
  /** Throws where Slack does not say. */
  readonly strictAccess: Access;
  readonly held: HeldQuestions;
  /** What can be done with digests. */
  readonly book: DigestBook;
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number;
  /**
   * Runs what a listener does: waited for when the service stops. A fault of it is logged under a reference, and told by `tell` to whom
   * it concerns; it is never thrown into Bolt.
   */
  readonly work: (name: string, task: () => Promise<void>, tell?: Tell) => Promise<void>;
}

/** Puts a feature's listeners on the app. */
export type Listen = (app: App, deps: ListenerDeps) => void;
