/** The answers that were given, so that their buttons, edits and questions asked again find them. */
import type { Knex } from 'knex';
import { type BigInteger, fromBigInteger, fromFlag, fromJson, toFlag, toJson, toText } from './column-values.js';

export interface NewAnswer {
  readonly id: string;
  readonly workspace: string;
  readonly channel: string;
  /** The `ts` of the thread's first message; null outside a thread. */
  readonly thread: string | null;
  readonly asker: string;
  /** As the person wrote it. */
  readonly question: string;
  /** The `ts` of the message that asked; null for a command or a button. */
  readonly questionTs: string | null;
  /** Kept as JSON; nothing here looks into it. */
  readonly answer: object;
  /** Whether the asker alone can see it. */
  readonly isPrivate: boolean;
  /** The `ts` of the message that answers; null where it is not known yet, or never will be. */
  readonly messageTs: string | null;
}

export interface StoredAnswer extends Omit<NewAnswer, 'answer'> {
  /** As saved, read from JSON. */
  readonly answer: unknown;
  /** How the message looks by now, read from JSON; null until it is set. */
  readonly shown: unknown;
  readonly askedAt: number;
}

export interface RecentQuestion {
  /** Of the newest answer to it. */
  readonly id: string;
  readonly question: string;
  readonly askedAt: number;
}

export interface Answers {
  /** In place of all that was there under its id; feedback stays. */
  save(answer: NewAnswer): Promise<void>;
  byId(id: string): Promise<StoredAnswer | null>;
  /** The newest one that the message `ts` shows. */
  byMessage(workspace: string, channel: string, ts: string): Promise<StoredAnswer | null>;
  /** The newest one to the message `ts`. */
  byQuestion(workspace: string, channel: string, ts: string): Promise<StoredAnswer | null>;
  /** Different questions of a person, at most `limit`, the newest first. */
  recentOf(workspace: string, user: string, limit: number): Promise<readonly RecentQuestion[]>;
  /** false: the answer is no longer kept. So with the next one. */
  setMessage(id: string, message: { readonly channel: string; readonly ts: string }): Promise<boolean>;
  setShown(id: string, shown: object | null): Promise<boolean>;
  /** With its feedback. */
  delete(id: string): Promise<void>;
}

export function answersIn(connection: Knex, now: () => number): Answers {
  const newest = async (where: Partial<Row>) => {
    const row = await connection<Row>('answer').where(where).orderBy('asked_at', 'desc').first();
    return row ? answerOf(row) : null;
  };
  const set = async (id: string, change: Partial<Row>) =>
    (await connection<Row>('answer').where({ id }).update(change)) > 0;

  return {
    async save(answer) {
      await connection('answer').insert(rowOf(answer, now())).onConflict('id').merge();
    },
    byId: (id) => newest({ id }),
    byMessage: (workspace, channel, ts) => newest({ workspace, channel, message_ts: ts }),
    byQuestion: (workspace, channel, ts) => newest({ workspace, channel, question_ts: ts }),
    async recentOf(workspace, user, limit) {
      const numbered = connection<Row>('answer')
        .where({ workspace, asker: user })
        .select('id', 'question', 'asked_at')
        .rowNumber('place', (place) => place.partitionBy('question').orderBy('asked_at', 'desc'));
      const rows = await connection
        .from(numbered.as('numbered'))
        .where('place', 1)
        .orderBy('asked_at', 'desc')
        .limit(limit)
        .select('id', 'question', 'asked_at');
      return rows.map(({ id, question, asked_at }) => ({ id, question, askedAt: fromBigInteger(asked_at) }));
    },
    setMessage: (id, { channel, ts }) => set(id, { channel, message_ts: ts }),
    setShown: (id, shown) => set(id, { shown: shown && toJson(shown) }),
    async delete(id) {
      await connection('answer').where({ id }).delete();
    },
  };
}

interface Row {
  id: string;
  workspace: string;
  channel: string;
  thread: string | null;
  asker: string;
  question: string;
  question_ts: string | null;
  answer: string;
  is_private: number;
  message_ts: string | null;
  shown: string | null;
  asked_at: BigInteger;
}

function rowOf({ question, questionTs, answer, isPrivate, messageTs, ...same }: NewAnswer, time: number): Row {
  return {
    ...same,
    question: toText(question),
    question_ts: questionTs,
    answer: toJson(answer),
    is_private: toFlag(isPrivate),
    message_ts: messageTs,
    shown: null,
    asked_at: time,
  };
}

function answerOf({ question_ts, answer, is_private, message_ts, shown, asked_at, ...same }: Row): StoredAnswer {
  return {
    ...same,
    questionTs: question_ts,
    answer: fromJson(answer),
    isPrivate: fromFlag(is_private),
    messageTs: message_ts,
    shown: shown === null ? null : fromJson(shown),
    askedAt: fromBigInteger(asked_at),
  };
}
