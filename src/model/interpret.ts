/**
 * The rules first; where they cannot read a question, the model, if one is set up. The rules' word stands where the model could
 * only guess, and whenever the model has no query that passes the checks.
 */
import type { RefusalReason } from '../present/answer-object.js';
import type { AnyQuery } from '../query/table/table-query.js';
import type { ThreadState } from '../understand/thread/follow-up.js';
import {
  type Explained,
  LONGEST_QUESTION,
  type Understander,
  type Understanding,
  understand,
} from '../understand/understanding.js';
import { foldedWords } from '../understand/words/tokenise.js';
import { leavesOut } from './checks/leaves-out.js';
import type { Interpretation, Interpreter } from './interpreter.js';

export type Interpreting = 'rules' | 'model';

export interface Asking {
  readonly thread: ThreadState | null;
  /** Whose daily budget of the model it is. */
  readonly workspace: string;
  /** Which of them alone; null: rules first. */
  readonly only: Interpreting | null;
}

export interface Interpreted {
  readonly understanding: Understanding;
  readonly interpreter: Interpreting;
  readonly explanation: () => string;
}

type Described = Understander['dataset'];

interface Parts {
  readonly understander: Understander;
  readonly model?: Interpreter<AnyQuery> | null;
}

export async function interpret(question: string, asking: Asking, parts: Parts): Promise<Interpreted> {
  const { dataset } = parts.understander;
  if (asking.only === 'model') {
    const given = await askModel(question, asking, parts, false);
    const understanding = given.type === 'query' ? read(given.query, asking.thread) : declined(given, dataset);
    return { understanding, interpreter: 'model', explanation: () => explain(given) };
  }
  const rules = understand(question, asking.thread, parts.understander);
  const { understanding, mayAsk } = standing(question, asking.thread, rules, parts.understander);
  const { explanation } = rules;
  if (asking.only === 'rules' || !parts.model || !mayAsk) return { understanding, interpreter: 'rules', explanation };
  const unknownName = understanding.type === 'refuse' && understanding.reason === 'unknown_name';
  const given = await askModel(question, asking, parts, unknownName);
  const both = () => `${explanation()}\n${explain(given)}`;
  if (given.type !== 'query') return { understanding, interpreter: 'rules', explanation: both };
  return { understanding: read(given.query, asking.thread), interpreter: 'model', explanation: both };
}

/** What the rules say, and whether the model may say otherwise. */
function standing(
  question: string,
  thread: ThreadState | null,
  { understanding, leans }: Explained,
  understander: Understander,
): { understanding: Understanding; mayAsk: boolean } {
  const said = understanding.type === 'query' && understanding.query.kind === 'about';
  // Of a question that the model read, the rules do not know the parts: they cannot read on from it.
  if (leans && !said && thread?.readBy === 'model') return { understanding: lost(understander.dataset), mayAsk: true };
  return { understanding, mayAsk: mayKnowBetter(question, understanding, understander) };
}

/** Refusals for want of words. What has no figures, or must not be mixed, stays so, and a choice of names is the person's. */
const FOR_WANT_OF_WORDS: ReadonlySet<RefusalReason> = new Set(['not_understood', 'unknown_name', 'out_of_scope']);

function mayKnowBetter(question: string, understanding: Understanding, { lexicon }: Understander): boolean {
  if (understanding.type !== 'refuse' || !FOR_WANT_OF_WORDS.has(understanding.reason)) return false;
  if (question.length > LONGEST_QUESTION) return false;
  return !foldedWords(question).some((word) => lexicon.others.has(word));
}

async function askModel(
  question: string,
  asking: Asking,
  { model }: Parts,
  unknownName: boolean,
): Promise<Interpretation<AnyQuery>> {
  if (!model) return { type: 'unavailable', why: 'down' };
  if (question.length > LONGEST_QUESTION) return NOT_UNDERSTOOD;
  const previous = asking.thread?.query ?? null;
  const given = await model.interpret({ question, previous, workspace: asking.workspace });
  return given.type === 'query' && leavesOut(question, given.query, unknownName) ? NOT_UNDERSTOOD : given;
}

const NOT_UNDERSTOOD = { type: 'refusal', reason: 'not_understood' } as const;

function read(query: AnyQuery, previous: ThreadState | null): Understanding {
  const thread: ThreadState = { nodes: [], places: [], shown: null, readBy: 'model' };
  return { type: 'query', query, thread: query.kind === 'about' ? (previous ?? thread) : thread };
}

const lost = ({ catalogue }: Described): Understanding => ({
  type: 'refuse',
  reason: 'not_understood',
  message: 'I cannot go on from the question before, which a language model read; please ask the whole question.',
  suggestions: catalogue.examples.slice(0, 3),
});

function declined(
  given: Exclude<Interpretation<AnyQuery>, { type: 'query' }>,
  { catalogue }: Described,
): Understanding {
  const suggestions = catalogue.examples.slice(0, 3);
  if (given.type === 'refusal')
    return { type: 'refuse', reason: given.reason, message: DECLINED[given.reason](catalogue.title), suggestions };
  return { type: 'refuse', reason: 'not_understood', message: UNAVAILABLE[given.why], suggestions };
}

/** Words of ours for each reason: the model's own are never shown. */
const DECLINED = {
  out_of_scope: (title) => `I hold nothing about that: ${title}.`,
  no_data: () => 'There is no figure for that.',
  not_comparable: () => 'That would compare figures of different assessments, which cannot be compared.',
  unknown_name: () => 'I hold nothing of that name.',
  not_supported: () => 'I hold figures, and can give neither reasons nor forecasts nor advice.',
  not_understood: () => 'I could not tell what is asked; please put it in other words.',
} satisfies Record<RefusalReason, (title: string) => string>;

const UNAVAILABLE = {
  down: 'The language model does not answer just now; please try again later.',
  spent: "Today's questions to the language model are used up; please try again tomorrow.",
} satisfies Record<Extract<Interpretation<AnyQuery>, { type: 'unavailable' }>['why'], string>;

function explain(given: Interpretation<AnyQuery>): string {
  if (given.type === 'unavailable') return `The language model: ${given.why}`;
  return `The language model: ${given.type === 'query' ? JSON.stringify(given.query) : `refuses, ${given.reason}`}`;
}
