/** What is no longer to be remembered. */
import type { Knex } from 'knex';
import { ownerOf } from './preferences.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How many rows of each kind were deleted; of digests that are forgotten, how many were paused. */
export type Purged = Readonly<
  Record<'answers' | 'threads' | 'events' | 'questions' | 'feedback' | 'posts' | 'digests' | 'runs' | 'turns', number>
>;
export type Forgotten = Readonly<
  Record<'answers' | 'threads' | 'questions' | 'feedback' | 'preferences' | 'groups' | 'digests', number>
>;

export interface Privacy {
  /**
   * Deletes what is more than `days` old: answers with their feedback, threads nobody went on with, posts, except those being sent, and
   * runs that are over, except the last of each digest. Events are kept for a day at least, for they keep things from being done twice.
   * Digests go an hour after they were deleted, with their runs. Figures of a dataset are about nobody, and stay.
   */
  purge(days: number): Promise<Purged>;
  /**
   * Deletes all about a person: what they asked and what others thought of that, their feedback, threads and preferences. Their digests
   * are what a channel reads: they stay, paused, until somebody takes them over.
   */
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
          questions: await transaction('question').where('asked_at', '<', before(0)).delete(),
          posts: await transaction('post').whereNot({ state: 'sending' }).where('changed_at', '<', before(0)).delete(),
          runs: await transaction('run')
            .whereNull('free_at')
            .where('changed_at', '<', before(0))
            .where('slot', '<', lastSlot(transaction))
            .delete(),
          digests: await transaction('digest')
            .where({ state: 'deleted' })
            .where('deleted_at', '<', now() - HOUR)
            .delete(),
          turns: await transaction('turn').where('free_at', '<', before(1)).delete(),
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
          questions: await transaction('question').where({ workspace, asker: user }).delete(),
          preferences: await transaction('preference').where(owner).delete(),
          groups: await transaction('named_group').where(owner).delete(),
          digests: await transaction('digest')
            .where({ workspace, owner: user })
            .update({
              ...{ owner: null, paused_because: 'Nobody owns it any more.', next_at: null, changed_at: now() },
              // One that is deleted would be paused where it is restored.
              state: transaction.raw("case state when 'deleted' then state else 'paused' end"),
              version: transaction.raw('version + 1'),
            }),
        };
      });
    },
  };
}

/** Of the digest of a row of `run`. */
const lastSlot = (connection: Knex) =>
  connection('run as other').whereRaw('other.digest_id = run.digest_id').max('other.slot');
