/**
 * Messages on their way to Slack. A message is posted once: the call is made without the client's own retries, and one whose fate is
 * in doubt is looked for where the app may read the channel, else recorded as unknown and never sent again.
 */
import { createHash } from 'node:crypto';
import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Log } from '../../log.js';
import type { Store } from '../../store/store.js';
import type { ChannelQueue, Sleep } from './channel-queue.js';
import { findPost } from './find-post.js';
import { faultName, refusal, retryAfter } from './slack-faults.js';

export interface Content {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

export interface Posting {
  /** Under which it is posted once, whoever asks how often. */
  readonly key: string;
  readonly workspace: string;
  readonly channel: string;
  readonly thread: string | null;
  /** `plain`: without kinds of block that a workspace may refuse. */
  readonly content: (plain: boolean) => Content;
}

/** `existing`: somebody had posted it before. `failed`: certainly not there, with Slack's word for why. */
export type Posted =
  | { readonly state: 'posted'; readonly channel: string; readonly ts: string; readonly existing: boolean }
  | { readonly state: 'unknown' }
  | { readonly state: 'failed'; readonly reason: string };

export interface Delivery {
  post(client: WebClient, posting: Posting): Promise<Posted>;
  /** Changes a message that is there; again after a limit, or where no answer came, for it is the same however often. */
  update(client: WebClient, channel: string, ts: string, content: (plain: boolean) => Content): Promise<void>;
}

export interface DeliveryDeps {
  readonly posts: Store['posts'];
  readonly queue: ChannelQueue;
  readonly sleep: Sleep;
  readonly log: Log;
}

/** What no message of ours may do: show previews of links, or make names of words. */
const QUIET = { unfurl_links: false, unfurl_media: false, parse: 'none' } as const;
const EVENT = 'wiggle_answer';
const MOST_TRIES = 4;

export function delivery({ posts, queue, sleep, log }: DeliveryDeps): Delivery {
  const send = async (client: WebClient, posting: Posting): Promise<Posted> => {
    const { key, channel, thread, content } = posting;
    let plain = false;
    for (let tries = 1; ; tries += 1) {
      try {
        const { text, blocks } = content(plain);
        const metadata = { event_type: EVENT, event_payload: { key } };
        const result = await client.chat.postMessage({
          channel,
          text,
          blocks: [...blocks],
          metadata,
          ...(thread === null ? {} : { thread_ts: thread }),
          ...QUIET,
        });
        return { state: 'posted', channel: String(result.channel), ts: String(result.ts), existing: false };
      } catch (error) {
        const wait = retryAfter(error);
        const word = refusal(error);
        if (wait !== null && tries < MOST_TRIES) await sleep(wait);
        else if (word === 'invalid_blocks' && !plain) plain = true;
        else if (wait !== null) return { state: 'failed', reason: 'ratelimited' };
        else if (word !== null) return { state: 'failed', reason: word };
        else {
          log('warn', `No answer to a post in ${channel} (${faultName(error)}).`);
          const ts = await findPost(client, { channel, thread, event: EVENT, key });
          return ts === null ? { state: 'unknown' } : { state: 'posted', channel, ts, existing: false };
        }
      }
    }
  };

  const record = async (key: string, posted: Posted): Promise<Posted> => {
    if (posted.state === 'posted') await posts.setPosted(key, posted.ts);
    else if (posted.state === 'unknown') await posts.setUnknown(key);
    else await posts.setFailed(key, posted.reason);
    return posted;
  };

  return {
    async post(client, posting) {
      const { key, channel } = posting;
      const digest = createHash('sha256')
        .update(JSON.stringify(posting.content(false)))
        .digest('base64url');
      const begun = await posts.begin({ key, channel, digest });
      if (begun === 'new' || (begun.state === 'failed' && (await posts.retry(key))))
        return record(key, await queue.run(channel, () => send(client, posting)));
      if (begun.state === 'posted' && begun.ts !== null)
        return { state: 'posted', channel, ts: begun.ts, existing: true };
      // A process that died may have been sending it: looked for, never sent again.
      const ts = await findPost(client, { channel, thread: posting.thread, event: EVENT, key });
      if (ts === null) return { state: 'unknown' };
      await posts.setPosted(key, ts);
      return { state: 'posted', channel, ts, existing: true };
    },
    async update(client, channel, ts, content) {
      let plain = false;
      for (let tries = 1; ; tries += 1) {
        try {
          const { text, blocks } = content(plain);
          await client.chat.update({ channel, ts, text, blocks: [...blocks], parse: 'none' });
          return;
        } catch (error) {
          const wait = retryAfter(error);
          const word = refusal(error);
          if (tries >= MOST_TRIES || (word !== null && word !== 'invalid_blocks')) throw error;
          if (word === 'invalid_blocks' && plain) throw error;
          if (word === 'invalid_blocks') plain = true;
          else await sleep(wait ?? 200 * tries);
        }
      }
    },
  };
}
