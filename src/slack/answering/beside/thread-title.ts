/** In the agent view every conversation has a title in the list: that of its first question. */
import type { WebClient } from '@slack/web-api';
import { plain } from '../../blocks/escape.js';
import { faultName } from '../../delivery/slack-faults.js';
import type { SlackDeps } from '../../slack-deps.js';

const LONGEST = 200;

/** Never throws: a conversation without a title is one all the same. */
export async function nameThread(
  client: WebClient,
  { channel, thread, question }: { readonly channel: string; readonly thread: string; readonly question: string },
  { log }: Pick<SlackDeps, 'log'>,
): Promise<void> {
  try {
    const title = plain(question, LONGEST);
    await client.assistant.threads.setTitle({ channel_id: channel, thread_ts: thread, title });
  } catch (error) {
    log('info', `A conversation got no title: ${faultName(error)}.`);
  }
}
