/** What each conversation was about so far, for its follow-ups. */
import type { Knex } from 'knex';
import { fromJson, toJson } from './column-values.js';

export interface Thread {
  /** Names the conversation: made of workspace, channel and thread, and of the asker too where others cannot see it. */
  readonly key: string;
  readonly workspace: string;
  readonly channel: string;
  /** Who asked last; the thread is forgotten with this person. */
  readonly asker: string;
  /** Kept as JSON; nothing here looks into it. */
  readonly state: object;
}

export interface Threads {
  /** The state as it was put last, read from JSON; null for a conversation that is new or forgotten. */
  get(key: string): Promise<unknown>;
  /** In place of what was there under its key. */
  put(thread: Thread): Promise<void>;
}

export function threadsIn(connection: Knex, now: () => number): Threads {
  return {
    async get(key) {
      const row = await connection('thread').where({ key }).first('state');
      return row ? fromJson(row.state) : null;
    },
    async put({ key, workspace, channel, asker, state }) {
      await connection('thread')
        .insert({ key, workspace, channel, asker, state: toJson(state), updated_at: now() })
        .onConflict('key')
        .merge();
    },
  };
}
