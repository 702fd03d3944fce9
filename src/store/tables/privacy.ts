/** What is no longer to be remembered. */
import type { Knex } from 'knex';
import { ownerOf } from './preferences.js';

const DAY = 86_400_000;

/** How many rows of each kind were deleted. */
export type Purged = Readonly<Record<'answers' | 'threads' | 'events' | 'feedback' | 'posts', number>>;
export type Forgotten = Readonly<Record<'answers' | 'threads' | 'feedback' | 'preferences' | 'groups', number>>;

export interface Privacy {
  /**
   * Deletes what is more than `days` old: answers with their feedback, threads nobody went on with, and posts, except those being sent.
   * Events are kept for a day at least, for they keep things from being done twice.
   */
  purge(days: number): Promise<Purged>;
  /** Deletes all about a person: what they asked and what others thought of that, their feedback, threads and preferences. */
  forget(workspace: string, user: string): Promise<Forgotten>;
}

export function privacyIn(connection: Knex, now: () => number): Privacy {
  return {
    purge(days) {
      const before = (least: number) => now() - Math.max(days, least) * DAY;
      return connection.transaction(async (transaction) => {
        const old = transaction('answer').where('asked_at', '<', before(0));
        return {
          // Before the answers, which would take it with them uncounted.
          feedback: await transaction('feedback')
            .where('at', '<', before(0))
            .orWhereIn('answer_id', old.clone().select('id'))
            .delete(),
          answers: await old.delete(),
          threads: await transaction('thread').where('updated_at', '<', before(0)).delete(),
          events: await transaction('event').where('claimed_at', '<', before(1)).delete(),
          posts: await transaction('post').whereNot({ state: 'sending' }).where('changed_at', '<', before(0)).delete(),
        };
      });
    },
    forget(workspace, user) {
      const owner = ownerOf({ workspace, user });
      return connection.transaction(async (transaction) => {
        const here = transaction('answer').where({ workspace });
        const asked = here.clone().where({ asker: user });
        return {
          feedback: await transaction('feedback')
            .where((own) => own.where({ user }).whereIn('answer_id', here.clone().select('id')))
            .orWhereIn('answer_id', asked.clone().select('id'))
            .delete(),
          answers: await asked.delete(),
          threads: await transaction('thread').where({ workspace, asker: user }).delete(),
          preferences: await transaction('preference').where(owner).delete(),
          groups: await transaction('named_group').where(owner).delete(),
        };
      });
    },
  };
}
