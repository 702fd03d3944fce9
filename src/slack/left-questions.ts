/** Looks every few seconds for questions that a process left behind when it died, and answers them. */
import { answerQuestion } from './answering/answer-question.js';
import { faultName } from './delivery/slack-faults.js';
import type { ClientFor } from './doors/client-for.js';
import type { ListenerDeps } from './listeners/listener-deps.js';

export interface LeftQuestions {
  readonly start: () => void;
  /** Takes up nothing more. What was begun is the listeners' work. */
  readonly stop: () => Promise<void>;
}

/** Questions that are taken up in one look: others look, too. */
const AT_ONCE = 10;

/** `every`: milliseconds between looks. */
export function leftQuestions(deps: ListenerDeps, clientFor: ClientFor, every: number): LeftQuestions {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();

  const look = async () => {
    try {
      for (let taken = 0; taken < AT_ONCE; taken += 1) {
        const held = await deps.held.takeLeft();
        if (!held) return;
        const client = await clientFor(held.question.workspace);
        if (client) void answerQuestion(held.question, async () => held, client, deps);
        else await held.done();
      }
    } catch (error) {
      deps.log('error', `What is left to answer could not be seen to: ${faultName(error)}`);
    }
  };
  const again = () => {
    timer = setTimeout(() => {
      looking = look().then(() => timer && again());
    }, every).unref();
  };

  return {
    start: again,
    async stop() {
      clearTimeout(timer);
      timer = undefined;
      await looking;
    },
  };
}
