/** What is offered where there is no answer: questions that were tried and do answer. */
import type { Deps } from './answer.js';
import { answerQuery } from './answer-query.js';
import type { Answer, Choice } from './present/answer-object.js';
import type { ThreadState } from './understand/thread/follow-up.js';
import { type Understander, type Understanding, understand } from './understand/understanding.js';
import { orList } from './words.js';

export type Unanswered = Exclude<Understanding, { type: 'query' }>;
type Asking = Pick<Deps, 'dataset' | 'database' | 'understander'>;

const MOST_OFFERED = 3;
/** More than this many near questions are not tried: a refusal is to be quick. */
const MOST_TRIED = 6;

/** The refusal or question back with only those suggestions and choices that answer; examples fill up. */
export async function withAnswerable(
  understanding: Unanswered,
  thread: ThreadState | null,
  deps: Asking,
): Promise<Unanswered> {
  if (understanding.type === 'refuse') {
    const near = understanding.suggestions.slice(0, MOST_TRIED);
    return {
      ...understanding,
      suggestions: await firstAnswerable([...near, ...deps.dataset.catalogue.examples], deps),
    };
  }
  const choices: Choice[] = [];
  for (const choice of understanding.choices)
    if (await isAnswerable(choice.question, thread, deps)) choices.push(choice);
  return choices.length ? narrowed(understanding, choices) : instead(understanding, thread, deps);
}

/** A query that came to no figure is offered with questions that do, too. */
export async function offering(answered: Partial<Answer>, deps: Asking): Promise<Partial<Answer>> {
  if (answered.status !== 'refused') return answered;
  const near = (answered.suggestions ?? []).slice(0, MOST_TRIED);
  return { ...answered, suggestions: await firstAnswerable([...near, ...deps.dataset.catalogue.examples], deps) };
}

type Clarification = Extract<Unanswered, { type: 'clarify' }>;

/** The sentence must not name what is no longer offered. */
function narrowed(clarification: Clarification, choices: readonly Choice[]): Clarification {
  const list = (all: readonly Choice[]) => orList(all.map(({ label }) => label));
  return {
    ...clarification,
    message: clarification.message.replace(list(clarification.choices), list(choices)),
    choices,
  };
}

/** Whichever is chosen, there is no answer: the reason is the same as for the first. */
async function instead(
  { choices, message }: Clarification,
  thread: ThreadState | null,
  deps: Asking,
): Promise<Unanswered> {
  const { understanding } = understand(choices[0]?.question ?? '', thread, deps.understander);
  const refusal: Unanswered =
    understanding.type === 'refuse' ? understanding : { type: 'refuse', reason: 'no_data', message, suggestions: [] };
  return withAnswerable(refusal, null, deps);
}

async function firstAnswerable(questions: readonly string[], deps: Asking): Promise<string[]> {
  const found: string[] = [];
  for (const question of new Set(questions)) {
    if (found.length === MOST_OFFERED) break;
    if (await isAnswerable(question, null, deps)) found.push(question);
  }
  return found;
}

/** What questions outside of threads came to: the same ones are offered again and again. */
const tried = new WeakMap<Understander, Map<string, boolean>>();
const MOST_KEPT = 2_000;

async function isAnswerable(question: string, thread: ThreadState | null, deps: Asking): Promise<boolean> {
  if (thread) return answers(question, thread, deps);
  const kept = tried.get(deps.understander) ?? new Map<string, boolean>();
  tried.set(deps.understander, kept.size < MOST_KEPT ? kept : new Map());
  const known = kept.get(question) ?? (await answers(question, null, deps));
  kept.set(question, known);
  return known;
}

/** Whether the question, asked, is answered with rows. */
async function answers(question: string, thread: ThreadState | null, deps: Asking): Promise<boolean> {
  const { understanding } = understand(question, thread, deps.understander);
  if (understanding.type !== 'query' || understanding.query.kind === 'about') return false;
  if (understanding.query.kind === 'statement') return true;
  const answered = await answerQuery(understanding.query, deps);
  return answered.status === 'answered' && (answered.rows?.length ?? 0) > 0;
}
