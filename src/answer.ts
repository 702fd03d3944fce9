/**
 * The page to read first: how a question becomes an answer.
 *
 *   question ─► understand ─► Query ─► execute ─► ResultSet ─► present ─► Answer
 *
 * Every arrow is a function over plain values; only the database has side effects.
 */
import type { Knex } from 'knex';
import type { Dataset } from './dataset/dataset.js';
import type { Answer } from './present/answer-object.js';
import { present } from './present/present.js';
import { presentAbout } from './present/present-about.js';
import { presentStatement } from './present/present-statement.js';
import type { Query } from './query/query.js';
import { executeWithContext } from './query/with-context.js';
import type { ThreadState } from './understand/follow-up.js';
import { refuseMissing } from './understand/refuse.js';
import { type Understander, type Understanding, understand } from './understand/understand.js';

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

/** Answers a question. A bad question gives a clarification or a refusal; only faults of ours are thrown. */
export async function answer(question: string, context: Context, deps: Deps): Promise<Answered> {
  const started = deps.clock();
  const finish = (parts: Partial<Answer>): Answer => ({
    ...NOTHING,
    id: context.id ?? null,
    ...parts,
    milliseconds: deps.clock() - started,
  });

  // 1. What is asked: a Query, or why there is none.
  const { understanding, explanation } = understand(question, context.thread ?? null, deps.understander);
  if (understanding.type !== 'query') {
    return { answer: finish(unanswered(understanding)), thread: context.thread ?? null, explanation };
  }

  // 2. The figures, and 3. their words and picture.
  const answered = await answerQuery(understanding.query, deps);
  const thread =
    answered.status === 'answered'
      ? { ...understanding.thread, shown: shownBy(answered, deps.dataset) }
      : (context.thread ?? null);
  return { answer: finish(answered), thread, explanation };
}

/** Answers a checked Query, whoever made it. */
export async function answerQuery(query: Query, deps: Pick<Deps, 'dataset' | 'database'>): Promise<Partial<Answer>> {
  if (query.kind === 'statement') return { status: 'answered', query, ...presentStatement(query, deps.dataset) };
  if (query.kind === 'about') return { status: 'answered', query, ...presentAbout(query, deps.dataset) };
  const result = await executeWithContext(query, deps);
  const missing = refuseMissing(query, result, deps.dataset);
  if (missing) return unanswered(missing);
  const { cut: _cut, ...shown } = result;
  return { status: 'answered', query, ...shown, ...present(query, result, deps.dataset) };
}

/** The organisations whose names the answer shows, for "their" in the next question. */
function shownBy({ query, rows }: Partial<Answer>, { entities }: Dataset): ThreadState['shown'] {
  if (!query || !('level' in query) || query.by) return null;
  const said = new Set(rows?.map((row) => row.code ?? row.name));
  return {
    level: query.level,
    keys: (entities[query.level] ?? []).filter((e) => said.has(e.code ?? e.name)).map((e) => e.key),
  };
}

function unanswered(understanding: Exclude<Understanding, { type: 'query' }>): Partial<Answer> {
  if (understanding.type === 'clarify')
    return { status: 'clarify', headline: understanding.message, choices: understanding.choices };
  const { reason, message, suggestions } = understanding;
  return { status: 'refused', headline: message, reason, suggestions };
}

const NOTHING: Answer = {
  id: null,
  status: 'refused',
  interpretation: '',
  query: null,
  sql: [],
  columns: [],
  rows: [],
  references: [],
  coverage: null,
  headline: '',
  notes: [],
  sources: [],
  chart: null,
  choices: [],
  suggestions: [],
  parts: [],
  interpreter: 'rules',
  milliseconds: 0,
};
