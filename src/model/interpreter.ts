/** The model as an interpreter: a question → a query that passes the checks, or why there is none. Knows no kind of dataset. */
import type { z } from 'zod';
import type { Log } from '../logging/log.js';
import type { RefusalReason } from '../present/answer-object.js';
import type { AnswerCache } from './answer-cache.js';
import type { AskModel, Deadline, Message } from './client/ask-model.js';
import type { CircuitBreaker } from './client/circuit-breaker.js';
import type { DailyBudget } from './client/daily-budget.js';
import { ModelFault } from './client/model-fault.js';
import { cleanQuestion, hasWords } from './prompt/clean-question.js';
import { askAgain, askFor, type Prompts } from './prompt/prompt.js';
import { type Reply, replySchema, strictJsonSchema } from './reply.js';
import type { Subject } from './subjects/subject.js';

export interface Asked {
  readonly question: string;
  /** The query of the thread so far, null where there is none. */
  readonly previous: unknown;
  /** Whose daily budget it is. */
  readonly workspace: string;
}

export type Interpretation<Q> =
  | Reply<Q>
  /** down: no reply in time. spent: no questions left today. */
  | { readonly type: 'unavailable'; readonly why: 'down' | 'spent' };

export interface Interpreter<Q> {
  readonly interpret: (asked: Asked) => Promise<Interpretation<Q>>;
}

export interface InterpreterParts<Q> {
  readonly ask: AskModel;
  readonly prompts: Prompts;
  readonly breaker: CircuitBreaker;
  readonly budget: DailyBudget;
  readonly cache: AnswerCache<Reply<Q>>;
  /** Milliseconds for all attempts and the repair of one question together. */
  readonly deadline: number;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  readonly log: Log;
}

export function interpreterOf<Q>(subject: Subject<Q>, parts: InterpreterParts<Q>): Interpreter<Q> {
  const reply = replySchema(subject.schema);
  const converse = conversation(subject, reply, strictJsonSchema(reply), parts);
  return {
    async interpret({ question, previous, workspace }) {
      const { breaker, budget, cache, log } = parts;
      const asked = cleanQuestion(question);
      const key = JSON.stringify([subject.hash, asked.toLowerCase(), previous]);
      const known = cache.get(key);
      if (known) return known;
      if (!hasWords(asked)) return NOT_UNDERSTOOD;
      if (budget.left(workspace) === 0) return { type: 'unavailable', why: 'spent' };
      if (!breaker.lets()) return { type: 'unavailable', why: 'down' };
      budget.spend(workspace);
      if (budget.left(workspace) === 0) log('warn', SPENT);
      try {
        const given = await converse(asked, previous, deadlineIn(parts));
        breaker.succeeded();
        cache.set(key, given);
        return given;
      } catch (error) {
        const opened = breaker.failed();
        if (!(error instanceof ModelFault)) throw error;
        log('error', error.message);
        if (opened) log('warn', 'The language model is left alone for a while; rules alone read the questions.');
        return { type: 'unavailable', why: 'down' };
      }
    },
  };
}

const SPENT = 'A workspace has used up its questions to the language model for today: MODEL_DAILY_LIMIT raises them.';
const NOT_UNDERSTOOD = { type: 'refusal', reason: 'not_understood' as RefusalReason } as const;

/** One question and, where the reply cannot be used, one more round with what is wrong with it. */
function conversation<Q>(
  subject: Subject<Q>,
  schema: z.ZodType<{ reply: Reply<Q> }>,
  json: Record<string, unknown>,
  { ask, prompts }: InterpreterParts<Q>,
): (question: string, previous: unknown, deadline: Deadline) => Promise<Reply<Q>> {
  return async (question, previous, deadline) => {
    const messages: Message[] = askFor(question, previous, subject, prompts);
    const first = await ask(messages, json, deadline);
    if (first === null) return NOT_UNDERSTOOD;
    const read = readReply(first, schema, subject);
    if ('type' in read) return read;
    const second = await ask([...messages, ...askAgain(first, read.problems, prompts)], json, deadline);
    const mended = second === null ? NOT_UNDERSTOOD : readReply(second, schema, subject);
    return 'type' in mended ? mended : NOT_UNDERSTOOD;
  };
}

const MOST_PROBLEMS = 8;
/** Far deeper than any question goes, far less than a stack or a statement bears. */
const DEEPEST = 60;

const isDeeperThan = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1)));

/** The reply, if it has the form and its query passes the same checks as one of the rules; else what is wrong with it. */
function readReply<Q>(
  text: string,
  schema: z.ZodType<{ reply: Reply<Q> }>,
  { check }: Subject<Q>,
): Reply<Q> | { problems: string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problems: ['It is not one JSON object.'] };
  }
  if (isDeeperThan(json, DEEPEST)) return { problems: ['It is nested more deeply than any question needs.'] };
  const parsed = schema.safeParse(json);
  if (!parsed.success) return { problems: issuesOf(parsed.error).slice(0, MOST_PROBLEMS) };
  const { reply } = parsed.data;
  const problems = reply.type === 'query' ? check(reply.query) : [];
  return problems.length ? { problems: problems.slice(0, MOST_PROBLEMS) } : reply;
}

/** Every fault with its place; of a choice, those of the alternative that fits best. */
function issuesOf({ issues }: z.ZodError): string[] {
  return issues.flatMap((issue) => flatten(issue, []));
}

function flatten(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): string[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [`${path.join('.')}: ${issue.message}`];
  const depth = (branch: readonly z.core.$ZodIssue[]) => Math.min(...branch.map(({ path: inner }) => inner.length));
  const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  return (best ?? []).flatMap((inner) => flatten(inner, path));
}

function deadlineIn<Q>({ deadline, now }: InterpreterParts<Q>): Deadline {
  const end = now() + deadline;
  return { signal: AbortSignal.timeout(deadline), left: () => end - now() };
}
