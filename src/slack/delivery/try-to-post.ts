/** A message until Slack takes it or refuses it: tried again where it is certainly not there, and never where that is in doubt. */
import type { WebClient } from '@slack/web-api';
import type { Sleep } from './channel-queue.js';
import type { Posted, Posting } from './delivery.js';
import type { PostMessage } from './post-message.js';

/** What is kept of a post while it is tried: so that whoever finds it there after a crash knows whether anything can have been sent. */
export interface PostLedger {
  /** It is about to be sent. false: somebody else is at it. */
  readonly sending: () => Promise<boolean>;
  /** It is certainly not there. */
  readonly notThere: (reason: string) => Promise<void>;
}

const MOST_TRIES = 4;
/** Milliseconds, times the tries so far, where Slack does not say how long to wait. */
const WAIT = 1_000;

export interface TryDeps {
  readonly send: PostMessage['send'];
  readonly sleep: Sleep;
}

/**
 * The ledger says `sending` when this begins, and is to say what this gives when it ends, but for what is withdrawn: of that it says
 * already that it is not there.
 */
export async function tryToPost(
  client: WebClient,
  posting: Posting,
  ledger: PostLedger,
  { send, sleep }: TryDeps,
): Promise<Posted> {
  const { mayPost = async () => true, alone = false } = posting;
  let plain = false;
  for (let tries = 1; ; tries += 1) {
    const sent = await send(client, posting, plain);
    if (sent.state === 'posted') return { ...sent, existing: false };
    if (sent.state === 'unreadable') return { state: 'unknown', readable: false };
    // Whoever comes back to it later can be more certain.
    if (sent.state === 'absent' && (sent.pending || alone)) return { state: 'unknown', readable: true };
    if (sent.state === 'refused') {
      if (sent.word !== 'invalid_blocks' || plain) return { state: 'failed', reason: sent.word };
      plain = true;
      continue;
    }
    const reason = sent.state === 'absent' ? 'no_answer' : sent.reason;
    if (tries >= MOST_TRIES) return { state: 'failed', reason };
    await ledger.notThere(reason);
    await sleep((sent.state === 'absent' ? null : sent.wait) ?? WAIT * tries);
    if (!(await mayPost())) return { state: 'failed', reason: WITHDRAWN };
    if (!(await ledger.sending())) return { state: 'unknown', readable: false };
  }
}

/** The word for a post that was no longer to be made. */
export const WITHDRAWN = 'withdrawn';
