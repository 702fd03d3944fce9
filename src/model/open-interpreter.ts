/** The interpreter of a dataset as the settings want it, with the real clock and chance. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ModelSettings } from '../config.js';
import type { Log } from '../logging/log.js';
import { AnswerCache } from './answer-cache.js';
import { askModelOf } from './client/ask-model.js';
import { CircuitBreaker } from './client/circuit-breaker.js';
import { DailyBudget } from './client/daily-budget.js';
import { type Interpreter, type InterpreterParts, interpreterOf } from './interpreter.js';
import { readPrompts } from './prompt/prompt.js';
import type { Subject } from './subjects/subject.js';

/** Milliseconds that a person waits for the model at most. */
const DEADLINE = 8_000;
const CACHED = 1_000;

/** Does nothing until it is asked: most questions need no model, and it may be away. */
export function openInterpreter<Q>(subject: () => Subject<Q>, settings: ModelSettings, log: Log): Interpreter<Q> {
  let opened: Interpreter<Q> | undefined;
  return {
    interpret: (asked) => {
      opened ??= interpreterOf(subject(), realParts(settings, log));
      return opened.interpret(asked);
    },
  };
}

function realParts<Q>(settings: ModelSettings, log: Log): InterpreterParts<Q> {
  const now = () => performance.now();
  return {
    ask: askModelOf(settings, { attempts: 3, backOff: 300, sleep, random: Math.random }),
    prompts: readPrompts(),
    breaker: new CircuitBreaker({ failures: 5, pause: 30_000, now }),
    budget: new DailyBudget(settings.dailyLimit, Date.now),
    cache: new AnswerCache(CACHED),
    deadline: DEADLINE,
    now,
    log,
  };
}
