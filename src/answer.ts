/**
 * The page to read first: how a question becomes an answer.
 *
 *   question ─► understand ─► Query ─► execute ─► ResultSet ─► present ─► Answer
 *
 * Every arrow is a function over plain values; only the database has side effects.
 */
import type { Knex } from 'knex';
import { type Unanswered, withAnswerable } from './answerable.js';
import type { Dataset } from './dataset/dataset.js';
import { type Answer, NO_ANSWER } from './present/answer-object.js';
import { present } from './present/present.js';
import { presentAbout } from './present/present-about.js';
import { presentStatement } from './present/present-statement.js';
import type { Query } from './query/query.js';
import { executeWithContext } from './query/with-context.js';
import type { ThreadState } from './understand/follow-up.js';
import { questionsOf } from './understand/questions-of.js';
import { refuseMissing } from './understand/refuse.js';
import { type Understander, understand } from './understand/understand.js';

export type { ThreadState } from './understand/follow-up.js';

export interface Deps {
  readonly dataset: Dataset;
  readonly database: Knex;
  readonly understander: Understander;
  /** Milliseconds, from any fixed point. */
  readonly clock: () => number;
}

export interface Context {
  readonly id?: string | null;
  /** What the thread was about so far; null in a new one. */
  readonly thread?: ThreadState | null;
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
  const id = context.id ?? null;
  const given: Answered[] = [];
  for (const { text, told } of questionsOf(message, context.thread ?? null, deps.understander)) {
    given.push(await answerOne(text, { id, thread: told ?? given.at(-1)?.thread ?? context.thread ?? null }, deps));
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

async function answerOne(question: string, { id, thread }: Required<Context>, deps: Deps): Promise<Answered> {
  const started = deps.clock();
  const finish = (parts: Partial<Answer>): Answer => ({
    ...NO_ANSWER,
    id,
    ...parts,
    milliseconds: deps.clock() - started,
  });

  // 1. What is asked: a Query, or why there is none.
  const { understanding, explanation } = understand(question, thread, deps.understander);
  if (understanding.type !== 'query')
    return { answer: finish(unanswered(await withAnswerable(understanding, thread, deps))), thread, explanation };

  // 2. The figures, and 3. their words and picture.
  const answered = await answerQuery(understanding.query, deps);
  const next =
    answered.status === 'answered' ? { ...understanding.thread, shown: shownBy(answered, deps.dataset) } : thread;
  return { answer: finish(answered), thread: next, explanation };
}

/** Answers a checked Query, whoever made it. */
export async function answerQuery(
  query: Query,
  deps: Pick<Deps, 'dataset' | 'database' | 'understander'>,
): Promise<Partial<Answer>> {
  if (query.kind === 'statement') return { status: 'answered', query, ...presentStatement(query, deps.dataset) };
  if (query.kind === 'about') return { status: 'answered', query, ...presentAbout(query, deps.dataset) };
  const result = await executeWithContext(query, deps);
  const missing = refuseMissing(query, result, deps.dataset);
  if (missing) return unanswered(await withAnswerable(missing, null, deps));
  const { cut: _cut, ...shown } = result;
  return { status: 'answered', query, ...shown, ...present(query, result, deps.dataset) };
}

/** The organisations whose names the answer shows, for "their" in the next question. */
function shownBy({ query, rows }: Partial<Answer>, { entities }: Dataset): ThreadState['shown'] {
  if (!query || !('level' in query) || query.by) return null;
  const codes = new Set(rows?.map((row) => row.code));
  return {
    level: query.level,
    keys: (entities[query.level] ?? []).filter((e) => e.code !== null && codes.has(e.code)).map((e) => e.key),
  };
}

function unanswered(understanding: Unanswered): Partial<Answer> {
  if (understanding.type === 'clarify')
    return { status: 'clarify', headline: understanding.message, choices: understanding.choices };
  const { reason, message, suggestions } = understanding;
  return { status: 'refused', headline: message, reason, suggestions };
}
