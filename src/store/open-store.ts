/** Opens what the service remembers. */
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Knex } from 'knex';
import { makeFolder } from '../dataset/database/make-folder.js';
import { serverError } from '../dataset/database/server-error.js';
import { UserError } from '../errors.js';
import { connectState } from './connect-state.js';
import { fileError } from './file-error.js';
import type { Home } from './home.js';
import { migrate } from './migrate.js';
import { readSeal } from './seal.js';
import type { Store } from './store.js';
import { answersIn } from './tables/answers.js';
import { digestsIn } from './tables/digests/digests.js';
import { runsIn } from './tables/digests/runs.js';
import { snapshotsIn } from './tables/digests/snapshots.js';
import { eventsIn } from './tables/events.js';
import { feedbackIn } from './tables/feedback.js';
import { installationsIn } from './tables/installations.js';
import { paceIn } from './tables/pace.js';
import { postsIn } from './tables/posts.js';
import { preferencesIn } from './tables/preferences.js';
import { privacyIn } from './tables/privacy.js';
import { questionsIn } from './tables/questions.js';
import { threadsIn } from './tables/threads.js';

export interface StoreOptions {
  /** What installations are encrypted under; null: none can be kept. Any text, never printed. */
  readonly secret: string | null;
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number;
}

/**
 * The store at `home`, brought up to date. A SQLite file is made where it is missing, for its owner's eyes alone. Throws a UserError
 * where the file cannot be written or is of no use, the server does not let us in, a newer Wiggle was here, or there are installations of
 * another secret. A process needs only one: whoever waits for another store to write waits in one of the few threads that Node has for
 * this.
 */
export async function openStore({ secret, now, ...home }: StoreOptions & Home): Promise<Store> {
  try {
    if ('file' in home) await makePrivate(home.file);
    return await storeOn(connectState(home), { secret, now });
  } catch (error) {
    throw 'file' in home ? fileError(error, home.file) : serverError(error, home.url);
  }
}

/** The store in the database of `connection`, which is brought up to date first. Closing the store, or failing, ends the connection. */
export async function storeOn(connection: Knex, { secret, now }: StoreOptions): Promise<Store> {
  try {
    await migrate(connection);
    if (await connection('move').whereNull('finished_at').first('id')) throw new UserError(HALF_MOVED);
    const installations = installationsIn(connection, await readSeal(connection, secret), now);
    await installations.check();
    return {
      events: eventsIn(connection, now),
      questions: questionsIn(connection, now),
      threads: threadsIn(connection, now),
      answers: answersIn(connection, now),
      posts: postsIn(connection, now),
      feedback: feedbackIn(connection),
      installations,
      preferences: preferencesIn(connection),
      digests: digestsIn(connection, now),
      runs: runsIn(connection, now),
      snapshots: snapshotsIn(connection, now),
      pace: paceIn(connection, now),
      privacy: privacyIn(connection, now),
      health: async () => {
        await connection('event').first('key');
      },
      close: () => connection.destroy(),
    };
  } catch (error) {
    await connection.destroy();
    throw error;
  }
}

/** SQLite gives the files it keeps beside the database the rights of the database itself. */
async function makePrivate(file: string): Promise<void> {
  await makeFolder(dirname(file));
  const handle = await open(file, 'a', 0o600);
  await handle.close();
}

const HALF_MOVED =
  'What Wiggle remembers has been moved to this database in part only: run the same wiggle store move again.';
