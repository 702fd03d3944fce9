import type { Dataset } from '../../src/dataset/dataset.js';
import { AnswerCache } from '../../src/model/answer-cache.js';
import { askModelOf } from '../../src/model/client/ask-model.js';
import { CircuitBreaker } from '../../src/model/client/circuit-breaker.js';
import { DailyBudget } from '../../src/model/client/daily-budget.js';
import { type Interpretation, type Interpreter, interpreterOf } from '../../src/model/interpreter.js';
import { readPrompts } from '../../src/model/prompt/prompt.js';
import { datasetSubject } from '../../src/model/subjects/dataset-subject.js';
import type { Subject } from '../../src/model/subjects/subject.js';
import type { DataQuery, Expression, Query } from '../../src/query/query.js';
import type { ChatServer } from './chat-server.js';

export const figure = { op: 'figure', measure: 'dma', period: '2025', setting: null } as const;
export const devonsValue = (column: Expression): DataQuery => ({
  kind: 'value',
  level: 'ics',
  by: null,
  columns: [column],
  where: { op: 'in', dimension: 'ics', values: ['QJK'] },
  show: null,
  order: null,
  limit: null,
  verdict: null,
  chart: null,
});
export const DMA_OF_DEVON = devonsValue(figure);
export const NOT_UNDERSTOOD = { type: 'refusal', reason: 'not_understood' };
export const UNAVAILABLE = { type: 'unavailable', why: 'down' };

export interface Limits {
  readonly dailyLimit?: number;
  readonly failures?: number;
  readonly pause?: number;
  readonly deadline?: number;
}

export interface Made<Q> extends Interpreter<Q> {
  readonly ask: (question: string, previous?: Q | null, workspace?: string) => Promise<Interpretation<Q>>;
  /** Lets time go by, in milliseconds. */
  readonly pass: (milliseconds: number) => void;
  /** "level: sentence" of everything logged. */
  readonly logged: string[];
}

export const interpreterOn = (server: ChatServer, dataset: Dataset, limits: Limits): Made<Query> =>
  interpreterFor(server, datasetSubject(dataset), limits);

/** An interpreter that asks `server` once a question, with a clock that stands still. */
export function interpreterFor<Q>(server: ChatServer, subject: Subject<Q>, limits: Limits): Made<Q> {
  const { dailyLimit = 100, failures = 5, pause = 1_000, deadline = 10_000 } = limits;
  let time = 0;
  const now = () => time;
  const logged: string[] = [];
  const { interpret } = interpreterOf(subject, {
    ask: askModelOf(server.settings, { attempts: 1, backOff: 1, sleep: async () => undefined, random: () => 1 }),
    prompts: readPrompts(),
    breaker: new CircuitBreaker({ failures, pause, now }),
    budget: new DailyBudget(dailyLimit, now),
    cache: new AnswerCache(10),
    deadline,
    now,
    log: (level, sentence) => void logged.push(`${level}: ${sentence}`),
  });
  return {
    interpret,
    ask: (question, previous = null, workspace = 'w') => interpret({ question, previous, workspace }),
    pass: (milliseconds) => {
      time += milliseconds;
    },
    logged,
  };
}
