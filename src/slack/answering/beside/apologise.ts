/** A fault of ours, for the person who waits: one sentence with a reference, under which the log has the fault itself. */
import type { WebClient } from '@slack/web-api';
import { requestId } from '../../../logging/request.js';
import { section } from '../../blocks/elements.js';
import type { Content } from '../../delivery/delivery.js';
import { faultName } from '../../delivery/slack-faults.js';
import type { SlackDeps } from '../../slack-deps.js';

/** How the person who waits is reached. */
export type Tell = (content: Content) => Promise<unknown>;

/** Never throws. `what` failed, in a word for the log. */
export async function apologise(
  what: string,
  error: unknown,
  tell: Tell,
  { newId, log }: Pick<SlackDeps, 'newId' | 'log'>,
): Promise<void> {
  const reference = requestId() ?? newId();
  log('error', `${reference} ${what} failed: ${faultName(error)}`);
  try {
    await tell(faultContent(reference));
  } catch (untold) {
    log('error', `${reference} could not be told: ${faultName(untold)}`);
  }
}

/** Where the question was asked; where that cannot be, in a direct message. Asks nothing of the store, which may be what has failed. */
export function tellIn(
  client: WebClient,
  at: { readonly workspace: string; readonly channel: string; readonly thread: string | null; readonly user: string },
  { delivery, newId }: Pick<SlackDeps, 'delivery' | 'newId'>,
): Tell {
  return async (content) => {
    const posting = { ...at, key: `fault:${newId()}`, content: () => content };
    const posted = await delivery.say(client, posting);
    if (posted.state !== 'failed') return;
    const direct = await delivery.say(client, { ...posting, channel: at.user, thread: null });
    if (direct.state === 'failed') throw new Error(`Slack refused the sentence: ${posted.reason}, ${direct.reason}.`);
  };
}

export function faultContent(reference: string): Content {
  const text = `Something went wrong inside Wiggle; please ask again, or tell its owner this reference: ${reference}.`;
  return { text, blocks: [section(text)] };
}
