/** The answer to a question in a message, in its thread: once, whichever process gives it. */
import type { WebClient } from '@slack/web-api';
import { section } from '../blocks/elements.js';
import { faultName } from '../delivery/slack-faults.js';
import type { ListenerDeps } from '../listeners/listener-deps.js';
import { tellIn } from './beside/apologise.js';
import { nameThread } from './beside/thread-title.js';
import type { Held, Question } from './held-questions.js';
import { help } from './help.js';
import { questionText } from './question-text.js';
import { reply } from './reply.js';

/** Takes the question with `take`, if it is to be had, and answers it. Its turn is after whatever is done for the same message. */
export function answerQuestion(
  { workspace, channel, ts, thread, user }: Question,
  take: () => Promise<Held | null>,
  client: WebClient,
  deps: ListenerDeps,
): Promise<void> {
  const tell = tellIn(client, { workspace, channel, thread, user }, deps);
  const answerOnce = async () => {
    const held = await take();
    if (held) await answerHeld(held, client, deps);
  };
  return deps.work('question', () => deps.inTurn(`${channel}:${ts}`, answerOnce), tell);
}

async function answerHeld(held: Held, client: WebClient, deps: ListenerDeps): Promise<void> {
  try {
    await answered(held, client, deps);
  } catch (error) {
    // Whoever has it now answers it, or says that there is no answer.
    if (held.isMine()) throw error;
    deps.log('warn', `The question ${held.id} is left to another process: ${faultName(error)}.`);
  } finally {
    await held.done();
  }
}

async function answered({ id, question, again, isMine }: Held, client: WebClient, deps: ListenerDeps): Promise<void> {
  const { workspace, channel, ts, thread, user, isShared } = question;
  const denied = await deps.access(client, { workspace, channel, user, isShared });
  const text = questionText(question.text);
  const content = denied === null ? help(deps) : { text: denied, blocks: [section(denied)] };
  const key = `said:${workspace}:${channel}:${ts}`;
  const asked = { workspace, channel, thread, asker: user, question: text, questionTs: ts, isPrivate: false };
  const posted =
    denied !== null || text === ''
      ? await deps.delivery.post(client, {
          key,
          workspace,
          channel,
          thread,
          alone: again,
          mayPost: async () => isMine(),
          content: () => content,
        })
      : await reply(asked, client, deps, { id, again, isMine });
  if (posted.state === 'failed') throw new Error(`Slack refused the message: ${posted.reason}`);
  if (channel.startsWith('D') && thread === ts && text !== '')
    await nameThread(client, { channel, thread, question: text }, deps);
}
