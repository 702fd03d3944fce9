/** One call that posts, and what became of it; where nobody answers, the channel is read for it. */
import type { WebClient } from '@slack/web-api';
import type { DeliveryDeps, Posting } from './delivery.js';
import { type Found, findPost } from './find-post.js';
import { fateOf, faultName } from './slack-faults.js';

/** What no message of ours may do: show previews of links, or make names of words. */
const QUIET = { unfurl_links: false, unfurl_media: false, parse: 'none' } as const;
/** In the metadata of every message, with its key. */
const EVENT = 'wiggle_answer';
/** Milliseconds before each look: a message may stand in its channel a while after Slack has failed to say so. */
const LOOKS = [0, 2_000, 5_000, 10_000];

/** What became of one call. */
export type Sent =
  | { readonly state: 'posted'; readonly channel: string; readonly ts: string }
  /** It is not there, with Slack's word for why. */
  | { readonly state: 'refused'; readonly word: string }
  /** It is not there, and may be posted after `wait` milliseconds; null: Slack did not say when. */
  | { readonly state: 'not yet'; readonly wait: number | null; readonly reason: string }
  /** It was looked for, and is not there by now. `pending`: Slack may still be at it. */
  | { readonly state: 'absent'; readonly pending: boolean }
  /** It may be there or not: the app may not read the channel. */
  | { readonly state: 'unreadable' };

export interface PostMessage {
  readonly send: (client: WebClient, posting: Posting, plain: boolean) => Promise<Sent>;
  /** `channel`: where it was sent. `since`: when it was first sent, in milliseconds since 1970. */
  readonly find: (client: WebClient, posting: Posting, channel: string, since: number) => Promise<Found>;
}

export function postMessage({ sleep, log, now }: Pick<DeliveryDeps, 'sleep' | 'log' | 'now'>): PostMessage {
  const find: PostMessage['find'] = (client, { thread, key }, channel, since) =>
    findPost(client, { channel, thread, event: EVENT, key, since });

  const look = async (client: WebClient, posting: Posting, since: number): Promise<Found> => {
    let found: Found = 'absent';
    for (const wait of LOOKS) {
      if (wait > 0) await sleep(wait);
      found = await find(client, posting, posting.channel, since);
      if (found !== 'absent') return found;
    }
    return found;
  };

  const send: PostMessage['send'] = async (client, posting, plain) => {
    const { channel, thread } = posting;
    const since = now();
    try {
      const { channel: at, ts } = await client.chat.postMessage(messageOf(posting, plain));
      return { state: 'posted', channel: String(at), ts: String(ts) };
    } catch (error) {
      const fate = fateOf(error);
      if (fate.kind === 'refused') return { state: 'refused', word: fate.word };
      if (fate.kind === 'not yet') return { state: 'not yet', wait: fate.wait, reason: fate.reason };
      log('warn', `No answer to a post in ${channel}${thread ? ` ${thread}` : ''}: ${faultName(error)}.`);
      const found = await look(client, posting, since);
      if (typeof found === 'object') return { state: 'posted', channel, ts: found.ts };
      return found === 'absent' ? { state: 'absent', pending: fate.pending } : { state: 'unreadable' };
    }
  };
  return { send, find };
}

function messageOf({ key, channel, thread, content }: Posting, plain: boolean) {
  const { text, blocks } = content(plain);
  const metadata = { event_type: EVENT, event_payload: { key } };
  return { channel, text, blocks: [...blocks], metadata, ...(thread === null ? {} : { thread_ts: thread }), ...QUIET };
}
