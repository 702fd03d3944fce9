/**
 * Questions from when they are taken up until they are answered. One whose holder says nothing any more, as its process died, is taken up
 * by another once the lease is over.
 */
import type { Knex } from 'knex';
import { type BigInteger, fromBigInteger, fromJson, toJson } from './column-values.js';
import { eventsIn } from './events.js';

export interface NewQuestion {
  /** That its answer will have, whoever answers it. */
  readonly id: string;
  readonly workspace: string;
  /** It is forgotten with this person. */
  readonly asker: string;
  /** Kept as JSON; nothing here looks into it. */
  readonly body: object;
}

export interface OpenQuestion extends Omit<NewQuestion, 'body'> {
  /** As it was taken up first, read from JSON. */
  readonly body: unknown;
  /** How often it was taken up. */
  readonly attempt: number;
  readonly askedAt: number;
}

export interface Questions {
  /**
   * Whether the caller, of all processes, is to answer the question until `leaseUntil`: it is the first to claim any of the names of the
   * event, as in `Events`. Both are kept, or neither.
   */
  open(names: readonly string[], question: NewQuestion, holder: string, leaseUntil: number): Promise<boolean>;
  /** The longest free question, which the caller, of all processes, is to answer until `leaseUntil`. null: there is none. */
  takeUp(holder: string, leaseUntil: number): Promise<OpenQuestion | null>;
  /** For the holder of the lease alone, as the next one; false: that is another by now, or the question is answered. */
  renew(id: string, holder: string, leaseUntil: number): Promise<boolean>;
  /** It needs nobody any more. */
  close(id: string, holder: string): Promise<boolean>;
}

export function questionsIn(connection: Knex, now: () => number): Questions {
  const takeUp: Questions['takeUp'] = async (holder, leaseUntil) => {
    const time = now();
    const free = () => connection<Row>('question').where('free_at', '<=', time);
    const next = await free().orderBy(['free_at', 'id']).first('id');
    if (!next) return null;
    const [row] = await free()
      .where({ id: next.id })
      .update({ holder, free_at: leaseUntil, attempt: connection.raw('attempt + 1') })
      .returning('*');
    // Somebody else was faster: there may be another.
    return row ? questionOf(row) : takeUp(holder, leaseUntil);
  };
  const held = (id: string, holder: string) => connection<Row>('question').where({ id, holder });

  return {
    open(names, { body, ...same }, holder, leaseUntil) {
      return connection.transaction(async (transaction) => {
        if (!(await eventsIn(transaction, now).claim(...names))) return false;
        const lease = { holder, attempt: 1, free_at: leaseUntil, asked_at: now() };
        await transaction('question').insert({ ...same, body: toJson(body), ...lease });
        return true;
      });
    },
    takeUp,
    renew: async (id, holder, leaseUntil) => (await held(id, holder).update({ free_at: leaseUntil })) === 1,
    close: async (id, holder) => (await held(id, holder).delete()) === 1,
  };
}

interface Row {
  id: string;
  workspace: string;
  asker: string;
  body: string;
  holder: string;
  attempt: number;
  free_at: BigInteger;
  asked_at: BigInteger;
}

function questionOf({ id, workspace, asker, body, attempt, asked_at }: Row): OpenQuestion {
  return { id, workspace, asker, body: fromJson(body), attempt, askedAt: fromBigInteger(asked_at) };
}
