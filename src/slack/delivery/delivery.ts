/**
 * Messages on their way to Slack. A message is posted once: the call is made without the client's own retries, and one whose fate is
 * in doubt is looked for where the app may read the channel, else recorded as unknown and never sent again.
 */
import { createHash } from 'node:crypto';
import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Log } from '../../logging/log.js';
import type { Store } from '../../store/store.js';
import type { Post } from '../../store/tables/posts.js';
import type { ChannelQueue, Sleep } from './channel-queue.js';
import { postMessage } from './post-message.js';
import { faultName } from './slack-faults.js';
import { type PostLedger, tryToPost, WITHDRAWN } from './try-to-post.js';
import { updateMessage } from './update-message.js';

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
  /** Nobody else can be sending it any more, so that what is certainly not there is sent again. Left out: they may. */
  readonly alone?: boolean;
  /** Asked before each try; false: it is not to be posted any more, or not by this process. Left out: it always is. */
  readonly mayPost?: () => Promise<boolean>;
  /** `plain`: without kinds of block that a workspace may refuse. */
  readonly content: (plain: boolean) => Content;
}

/**
 * `existing`: somebody had posted it before. `unknown`: it may be there or not; `readable`: it can be looked for again. `failed`: it is
 * certainly not there, with Slack's word for why, or "withdrawn".
 */
export type Posted =
  | { readonly state: 'posted'; readonly channel: string; readonly ts: string; readonly existing: boolean }
  | { readonly state: 'unknown'; readonly readable: boolean }
  | { readonly state: 'failed'; readonly reason: string };

export interface Delivery {
  /** Throws where the store cannot say whether it was posted before; then nothing was. */
  post(client: WebClient, posting: Posting): Promise<Posted>;
  /** Posts without asking the store, which may be what has failed: for the sentence that says so. */
  say(client: WebClient, posting: Posting): Promise<Posted>;
  /** Changes a message that is there; again after a limit, or where no answer came, for it is the same however often. */
  update(client: WebClient, channel: string, ts: string, content: (plain: boolean) => Content): Promise<void>;
}

export interface DeliveryDeps {
  readonly posts: Store['posts'];
  readonly queue: ChannelQueue;
  readonly sleep: Sleep;
  readonly log: Log;
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number;
}

export function delivery(deps: DeliveryDeps): Delivery {
  const { posts, queue, sleep, log } = deps;
  const { send, find } = postMessage(deps);
  /** By key: what this process is posting. */
  const underWay = new Map<string, Promise<Posted>>();

  /** The message is there or not, whatever the store says of it: that it cannot be recorded changes nothing for those who read it. */
  const record = async (key: string, posted: Posted): Promise<Posted> => {
    // Somebody else may be at it, and keeps what becomes of it.
    if (posted.state === 'failed' && posted.reason === WITHDRAWN) return posted;
    try {
      if (posted.state === 'posted') await posts.setPosted(key, posted.ts);
      else if (posted.state === 'unknown') await posts.setUnknown(key);
      else await posts.setFailed(key, posted.reason);
    } catch (error) {
      log('error', `What became of the post ${key} was not recorded: ${faultName(error)}.`);
    }
    return posted;
  };

  const sendNow = async (client: WebClient, posting: Posting): Promise<Posted> => {
    const { key, channel } = posting;
    const sending = () => posts.retry(key, channel);
    const notThere = (reason: string) => posts.setFailed(key, reason);
    return record(key, await tryToPost(client, posting, { sending, notThere }, { send, sleep }));
  };

  /** Left by an earlier process, which may have died while it was sending: looked for where that one sent it, and sent again only if that is safe. */
  const leftOver = async (client: WebClient, posting: Posting, post: Post): Promise<Posted> => {
    const { key, channel } = post;
    if (post.ts !== null) return { state: 'posted', channel, ts: post.ts, existing: true };
    const found = await find(client, posting, channel, post.beganAt);
    if (typeof found === 'object') return record(key, { state: 'posted', channel, ts: found.ts, existing: true });
    if (found === 'unreadable' || !posting.alone) return { state: 'unknown', readable: found === 'absent' };
    await posts.setFailed(key, 'not_there');
    return postOnce(client, posting);
  };

  const postOnce = async (client: WebClient, posting: Posting): Promise<Posted> => {
    const { key, channel, mayPost = async () => true } = posting;
    const content = posting.content(false);
    const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest('base64url');
    const made = { ...posting, content: (plain: boolean) => (plain ? posting.content(true) : content) };
    if (!(await mayPost())) return { state: 'failed', reason: WITHDRAWN };
    const begun = await posts.begin({ key, channel, fingerprint });
    if (begun === 'new' || (begun.state === 'failed' && (await posts.retry(key, channel))))
      return sendNow(client, made);
    return leftOver(client, made, begun);
  };

  return {
    async post(client, posting) {
      const { key, channel } = posting;
      const same = underWay.get(key);
      if (same) return same.then((posted) => (posted.state === 'posted' ? { ...posted, existing: true } : posted));
      // Nothing is kept of it before its turn has come: what waits was certainly not sent.
      const own = queue.run(channel, () => postOnce(client, posting)).finally(() => underWay.delete(key));
      underWay.set(key, own);
      return own;
    },
    say: (client, posting) =>
      queue.run(posting.channel, () => tryToPost(client, posting, NOTHING_KEPT, { send, sleep })),
    update: updateMessage(deps),
  };
}

const NOTHING_KEPT: PostLedger = { sending: async () => true, notThere: async () => undefined };
