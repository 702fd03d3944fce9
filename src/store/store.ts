/** What the service remembers: one small repository for each kind of thing, all in one database. */
import type { Answers } from './tables/answers.js';
import type { Digests } from './tables/digests/digests.js';
import type { Runs } from './tables/digests/runs.js';
import type { Snapshots } from './tables/digests/snapshots.js';
import type { Events } from './tables/events.js';
import type { Feedback } from './tables/feedback.js';
import type { Installations } from './tables/installations.js';
import type { Pace } from './tables/pace.js';
import type { Posts } from './tables/posts.js';
import type { PreferenceStore } from './tables/preferences.js';
import type { Privacy } from './tables/privacy.js';
import type { Questions } from './tables/questions.js';
import type { Threads } from './tables/threads.js';

/**
 * Several processes may share one store; whatever has to happen once is decided by the database. All times are milliseconds since
 * 1970 (UTC), from the clock the store was opened with. A database that fails is a fault of ours, and thrown as it is.
 */
export interface Store {
  readonly events: Events;
  readonly questions: Questions;
  readonly threads: Threads;
  readonly answers: Answers;
  readonly posts: Posts;
  readonly feedback: Feedback;
  readonly installations: Installations;
  readonly preferences: PreferenceStore;
  readonly digests: Digests;
  readonly runs: Runs;
  readonly snapshots: Snapshots;
  readonly pace: Pace;
  readonly privacy: Privacy;
  /** Rejects where the database cannot be read. Cheap enough for every probe. */
  health(): Promise<void>;
  /** Lets go of the database; the store is of no use afterwards. */
  close(): Promise<void>;
}
