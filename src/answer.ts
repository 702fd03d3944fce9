/**
 * The page to read first: how a question becomes an answer.
 *
 *   question ─► interpret ─► Query ─► execute ─► ResultSet ─► present ─► Answer
 *
 * Every arrow is a function over plain values; only the database, and the model if one is set up, have side effects.
 */
import type { Knex } from 'knex';
import { answerQuery, unanswered } from './answer-query.js';
import { offering, withAnswerable } from './answerable.js';
import type { Dataset } from './dataset/dataset.js';
import type { TableDataset } from './dataset/table/table-dataset.js';
import { type Interpreting, interpret } from './model/interpret.js';
import type { Interpreter } from './model/interpreter.js';
import { type Answer, NO_ANSWER } from './present/answer-object.js';
import { interpreterNotes } from './present/notes/interpreter.js';
import type { AnyQuery } from './query/table/table-query.js';
import { shownBy } from './shown-by.js';
import { questionsOf } from './understand/questions/questions-of.js';
import type { ThreadState } from './understand/thread/follow-up.js';
import type { Understander } from './understand/understanding.js';

export { answerQuery } from './answer-query.js';
export type { ThreadState } from './understand/thread/follow-up.js';

export interface Deps {
  /** Figures of organisations, or a table of records. */
  readonly dataset: Dataset | TableDataset;
  readonly database: Knex;
  readonly understander: Understander;
  /** Reads what the rules cannot; without one, the rules alone. */
  readonly model?: Interpreter<AnyQuery> | null;
  /** Milliseconds, from any fixed point. */
  readonly clock: () => number;
}

export interface Context {
  readonly id?: string | null;
  /** What the thread was about so far; null in a new one. */
  readonly thread?: ThreadState | null;
  /** Who shares a daily budget of the model. */
  readonly workspace?: string;
  /** The one interpreter to be used; null: the rules, then the model. */
  readonly interpreter?: Interpreting | null;
}

export interface Answered {
  readonly answer: Answer;
  /** To be given with the next question of the thread. */
  readonly thread: ThreadState | null;
  /** How the question was read: parts, readings and their costs. */
  readonly explanation: () => string;
}

/**
 * Answers a message. A bad question gives a clarification or a refusal; only faults of ours are thrown. Several questions give a
 * part each; the answer itself repeats the first, and the thread goes on from the last.
 */
export async function answer(message: string, context: Context, deps: Deps): Promise<Answered> {
  const started = deps.clock();
  const before = context.thread ?? null;
  const given: Answered[] = [];
  for (const question of questionsOf(message, before, deps.understander)) {
    given.push(await answerOne(question, { ...context, thread: given.at(-1)?.thread ?? before }, deps));
  }
  const answers = given.map((each) => each.answer);
  return {
    answer: {
      ...(answers[0] ?? NO_ANSWER),
      parts: answers.length > 1 ? answers : [],
      milliseconds: deps.clock() - started,
    },
    thread: given.at(-1)?.thread ?? null,
    explanation: () => given.map((each) => each.explanation()).join('\n\n'),
  };
}

async function answerOne(question: string, context: Context, deps: Deps): Promise<Answered> {
  const started = deps.clock();
  const { id = null, thread: before = null, workspace = 'local', interpreter: only = null } = context;

  // 1. What is asked: a Query, or why there is none.
  const { understanding, interpreter, explanation } = await interpret(
    question,
    { thread: before, workspace, only },
    deps,
  );
  const finish = (parts: Partial<Answer>): Answer => ({
    ...NO_ANSWER,
    id,
    ...parts,
    interpreter,
    milliseconds: deps.clock() - started,
  });
  if (understanding.type !== 'query') {
    return {
      answer: finish(unanswered(await withAnswerable(understanding, before, deps))),
      thread: before,
      explanation,
    };
  }

  // 2. The figures, and 3. their words and picture.
  const { query } = understanding;
  const answered = await offering(await answerQuery(query, deps), deps);
  const asked = query.kind === 'about' || query.kind === 'statement' ? {} : { query };
  const next = { ...understanding.thread, shown: shownBy(answered, deps.dataset), ...asked };
  const notes = [...(answered.notes ?? []), ...interpreterNotes(interpreter)];
  return {
    answer: finish({ ...answered, notes }),
    thread: answered.status === 'answered' ? next : before,
    explanation,
  };
}
