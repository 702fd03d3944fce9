/** One post and its fate: sent until Slack takes it or refuses it, and looked for where nobody can say whether it was taken. */
import type { WebClient } from '@slack/web-api';
import type { DeliveryDeps, Posted, Posting } from './delivery.js';
import { type Found, findPost } from './find-post.js';
import { fateOf, faultName } from './slack-faults.js';

/** What no message of ours may do: show previews of links, or make names of words. */
const QUIET = { unfurl_links: false, unfurl_media: false, parse: 'none' } as const;
/** In the metadata of every message, with its key. */
const EVENT = 'wiggle_answer';
const MOST_TRIES = 4;
/** Milliseconds between tries, and before Slack is asked once more whether a message is there. */
const SECOND = 1_000;

export interface PostMessage {
  readonly send: (client: WebClient, posting: Posting) => Promise<Posted>;
  /** `since`: when it was first sent, in milliseconds since 1970. */
  readonly find: (client: WebClient, posting: Posting, since: number) => Promise<Found>;
}

export function postMessage({ sleep, log, now }: Pick<DeliveryDeps, 'sleep' | 'log' | 'now'>): PostMessage {
  const find: PostMessage['find'] = (client, { channel, thread, key }, since) =>
    findPost(client, { channel, thread, event: EVENT, key, since });

  /** What was cut off on its way may be there a moment later. */
  const findTwice = async (client: WebClient, posting: Posting, since: number): Promise<Found> => {
    const found = await find(client, posting, since);
    if (found !== 'absent') return found;
    await sleep(SECOND);
    return find(client, posting, since);
  };

  const send: PostMessage['send'] = async (client, posting) => {
    const { channel, thread, isMine = () => true } = posting;
    const since = now();
    let plain = false;
    for (let tries = 1; ; tries += 1) {
      if (!isMine()) throw new Error('Another process may be posting it by now.');
      try {
        const { channel: at, ts } = await client.chat.postMessage(messageOf(posting, plain));
        return { state: 'posted', channel: String(at), ts: String(ts), existing: false };
      } catch (error) {
        const fate = fateOf(error);
        if (fate.kind === 'refused') {
          if (fate.word !== 'invalid_blocks' || plain) return { state: 'failed', reason: fate.word };
          plain = true;
        } else if (fate.kind === 'not yet') {
          if (tries >= MOST_TRIES) return { state: 'failed', reason: fate.reason };
          await sleep(fate.wait ?? SECOND * tries);
        } else {
          log('warn', `No answer to a post in ${channel}${thread ? ` ${thread}` : ''}: ${faultName(error)}.`);
          const found = await findTwice(client, posting, since);
          if (typeof found === 'object') return { state: 'posted', channel, ts: found.ts, existing: false };
          // Where Slack may still be at it, that the message is not there yet says nothing.
          if (found === 'unreadable' || fate.pending) return { state: 'unknown' };
          if (tries >= MOST_TRIES) return { state: 'failed', reason: 'no_answer' };
        }
      }
    }
  };
  return { send, find };
}

function messageOf({ key, channel, thread, content }: Posting, plain: boolean) {
  const { text, blocks } = content(plain);
  const metadata = { event_type: EVENT, event_payload: { key } };
  return { channel, text, blocks: [...blocks], metadata, ...(thread === null ? {} : { thread_ts: thread }), ...QUIET };
}
