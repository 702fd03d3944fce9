/** What people think of answers. */
import type { Knex } from 'knex';
import { fromBigInteger } from './column-values.js';

export type Verdict = 'good' | 'bad';

export interface Feedback {
  /**
   * A person's verdict on an answer, in place of an earlier one of theirs; of two the later `at` stays, in whatever order they come.
   * false: the answer is no longer kept, so nor is this.
   */
  save(answerId: string, user: string, verdict: Verdict, at: number): Promise<boolean>;
  /** How many of each: of one answer, or of all. */
  counts(answerId?: string): Promise<Readonly<Record<Verdict, number>>>;
}

export function feedbackIn(connection: Knex): Feedback {
  return {
    async save(answerId, user, verdict, at) {
      try {
        await connection('feedback')
          .insert({ answer_id: answerId, user, verdict, at })
          .onConflict(['answer_id', 'user'])
          .merge(['verdict', 'at'])
          .where('feedback.at', '<=', at);
        return true;
      } catch (error) {
        // Every database says it in its own way that the answer is not there.
        if (await connection('answer').where({ id: answerId }).first('id')) throw error;
        return false;
      }
    },
    async counts(answerId) {
      const rows = await connection('feedback')
        .where(answerId === undefined ? {} : { answer_id: answerId })
        .groupBy('verdict')
        .select('verdict', connection.raw('count(*) as n'));
      const counts = rows.map(({ verdict, n }) => [verdict, fromBigInteger(n)]);
      return { good: 0, bad: 0, ...Object.fromEntries(counts) };
    },
  };
}
