/** What people see where an answer takes its time. */
import type { WebClient } from '@slack/web-api';
import { faultName } from '../../delivery/slack-faults.js';
import type { SlackDeps } from '../../slack-deps.js';

/** Does `work`, and says in the thread that something is being done once that has taken longer than people like to wait. */
export async function withStatus<T>(
  client: WebClient,
  { channel, thread }: { readonly channel: string; readonly thread: string | null },
  { patience, log }: Pick<SlackDeps, 'patience' | 'log'>,
  work: () => Promise<T>,
): Promise<T> {
  if (thread === null) return work();
  const shown: Promise<void>[] = [];
  const show = async (status: string) => {
    try {
      await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status });
    } catch (error) {
      log('warn', `The status could not be shown: ${faultName(error)}.`);
    }
  };
  const timer = setTimeout(() => shown.push(show('is looking at the figures…')), patience);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    // Slack takes it away when an answer is posted, but one that came after the answer would stay for two minutes.
    if (shown[0]) await shown[0].then(() => show(''));
  }
}
