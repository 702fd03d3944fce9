/** Looks for a message of ours by the mark in its metadata: whether a post that nobody answered has arrived. */
import type { WebClient } from '@slack/web-api';

interface Wanted {
  readonly channel: string;
  readonly thread: string | null;
  readonly event: string;
  readonly key: string;
  /** Not posted before this, in milliseconds since 1970. */
  readonly since: number;
}

/** The `ts` of the message; `absent` where it certainly is not there; `unreadable` where nobody can tell. */
export type Found = { readonly ts: string } | 'absent' | 'unreadable';

const PAGES = 5;
/** Slack's clock and ours may differ. */
const APART = 300_000;

export async function findPost(client: WebClient, { channel, thread, event, key, since }: Wanted): Promise<Found> {
  const oldest = String(Math.floor((since - APART) / 1000));
  let cursor: string | undefined;
  try {
    for (let page = 0; page < PAGES; page += 1) {
      const asked = { channel, oldest, limit: 15, include_all_metadata: true, ...(cursor ? { cursor } : {}) } as const;
      const { messages = [], response_metadata: more } =
        thread === null
          ? await client.conversations.history(asked)
          : await client.conversations.replies({ ...asked, ts: thread });
      const found = messages.find(({ metadata }) => {
        const payload = metadata?.event_payload as { key?: unknown } | undefined;
        return metadata?.event_type === event && payload?.key === key;
      });
      if (found?.ts) return { ts: found.ts };
      cursor = more?.next_cursor;
      if (!cursor) return 'absent';
    }
    return 'unreadable';
  } catch {
    // Without the optional history scopes, or without a network, nobody can tell: the post stays unknown.
    return 'unreadable';
  }
}
