/** What the listeners work with, put together from the options of the door. */
import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { digestBook } from '../digests/book/book.js';
import { accessFor, accessOrSorry } from './access.js';
import { heldQuestions } from './answering/held-questions.js';
import { wordsFirst } from './answering/words-first.js';
import { ChannelQueue } from './delivery/channel-queue.js';
import { delivery } from './delivery/delivery.js';
import { uploadPicture } from './delivery/picture.js';
import { uploadFile } from './delivery/upload-file.js';
import { inProgress } from './in-progress.js';
import type { ListenerDeps } from './listeners/listener-deps.js';
import { ownerFor } from './owner.js';
import type { SlackOptions } from './slack-options.js';

export interface Made {
  readonly deps: ListenerDeps;
  /** Channels that messages wait for. */
  readonly waiting: () => number;
  /** Resolves when the listeners have nothing to do any more. */
  readonly finished: () => Promise<void>;
}

const ONE_A_SECOND = 1_000;
const PATIENCE = 1_000;
/** A call to Slack that is on its way when a process dies has arrived or failed by then. */
const LEASE = 30_000;

/** `look`: sees at once to digests that are due. */
export function makeDeps(options: SlackOptions, look: () => Promise<void>): Made {
  const { parts, store, settings, log, now = Date.now, pace = ONE_A_SECOND, patience = PATIENCE } = options;
  const { sleep = (milliseconds) => after(milliseconds) } = options;
  const newId = () => randomUUID();
  const { work, finished } = inProgress({ newId, log, failed: options.failed });
  const turn = (channel: string) => store.pace.reserve(`channel:${channel}`, pace);
  const queue = new ChannelQueue(pace, sleep, options.shared ? turn : null);
  const turns = new ChannelQueue(0, async () => undefined);
  const strictAccess = accessFor({ settings }, now);
  const deps: ListenerDeps = {
    parts,
    store,
    settings,
    retentionDays: options.retentionDays,
    delivery: delivery({ posts: store.posts, queue, sleep, log, now }),
    wordsFirst: wordsFirst(PATIENCE),
    picture: (client, chart) => uploadPicture(client, chart, { sleep, fetch, draw: options.draw }),
    upload: (client, file) => uploadFile(client, file, { sleep, fetch }),
    patience,
    sleep,
    log,
    newId,
    ownerOf: ownerFor({ settings, store }),
    onAnswer(answer) {
      const { status, reason = null, interpreter, milliseconds } = answer;
      log('info', 'A question was answered.', { outcome: reason ?? status, interpreter, milliseconds });
      options.asked(answer);
    },
    held: heldQuestions({ questions: store.questions, lease: options.questions?.lease ?? LEASE, newId, now, log }),
    access: accessOrSorry(strictAccess, { log, newId }),
    strictAccess,
    book: digestBook({ store, dataset: parts.dataset, now, look }),
    now,
    inTurn: (message, task) => turns.run(message, task),
    work,
  };
  return { deps, waiting: () => queue.busy, finished };
}
