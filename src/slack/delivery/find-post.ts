/** Looks for a message of ours by the mark in its metadata: whether a post that nobody answered has arrived. */
import type { WebClient } from '@slack/web-api';

interface Wanted {
  readonly channel: string;
  readonly thread: string | null;
  readonly event: string;
  readonly key: string;
}

/** The `ts` of the message; null where it is not among the latest, or the app may not read the channel. */
export async function findPost(client: WebClient, { channel, thread, event, key }: Wanted): Promise<string | null> {
  try {
    const asked = { channel, limit: 15, include_all_metadata: true } as const;
    const { messages = [] } =
      thread === null
        ? await client.conversations.history(asked)
        : await client.conversations.replies({ ...asked, ts: thread });
    const found = messages.find(({ metadata }) => {
      const payload = metadata?.event_payload as { key?: unknown } | undefined;
      return metadata?.event_type === event && payload?.key === key;
    });
    return found?.ts ?? null;
  } catch {
    // Without the optional history scopes, or without a network, nobody can tell: the post stays unknown.
    return null;
  }
}
