/** The Slack door: one set of listeners, reached over Socket Mode or over HTTP. */
import { randomUUID } from 'node:crypto';
import { setTimeout as after, setImmediate as immediate } from 'node:timers/promises';
import bolt from '@slack/bolt';
import type { Deps } from '../answer.js';
import type { SlackSettings } from '../config.js';
import { digestBook } from '../digests/book/book.js';
import type { Log } from '../log.js';
import type { Answer } from '../present/answer-object.js';
import type { Draw } from '../render/draw.js';
import { inRequest } from '../request.js';
import type { Store } from '../store/store.js';
import { accessFor } from './access.js';
import { apologise } from './answering/apologise.js';
import { wordsFirst } from './answering/words-first.js';
import { ChannelQueue, type Sleep } from './delivery/channel-queue.js';
import { delivery } from './delivery/delivery.js';
import { uploadPicture } from './delivery/picture.js';
import { faultName } from './delivery/slack-faults.js';
import { uploadFile } from './delivery/upload-file.js';
import { digests } from './digests/listeners/digests.js';
import { boltLogger } from './doors/bolt-logger.js';
import { doorFor } from './doors/doors.js';
import type { HttpHandler } from './doors/http-door.js';
import { RATE_LIMITED, withInnerEvent } from './doors/inner-event.js';
import { readManifest } from './install/manifest.js';
import { answerButtons } from './listeners/answer-buttons.js';
import { askButtons } from './listeners/ask-buttons.js';
import { askCommand } from './listeners/ask-command.js';
import { feedback } from './listeners/feedback.js';
import { home } from './listeners/home.js';
import { installations } from './listeners/installations.js';
import type { ListenerDeps } from './listeners/listener-deps.js';
import { questions } from './listeners/questions.js';
import { rankCommand } from './listeners/rank-command.js';
import { report } from './listeners/report.js';
import { shortcut } from './listeners/shortcut.js';
import { ownerFor } from './owner.js';

export interface SlackService {
  /** Of HTTP: what answers Slack's requests; null over Socket Mode. */
  readonly handler: HttpHandler | null;
  /** Channels that messages wait for. */
  readonly waiting: () => number;
  /** Whether Slack reaches the app. */
  readonly isReady: () => boolean;
  /** Takes nothing new, and waits until what was begun is done, but not for longer than `patience` milliseconds. */
  readonly stop: (patience: number) => Promise<void>;
}

export interface SlackOptions {
  readonly parts: Deps;
  readonly store: Store;
  readonly settings: SlackSettings;
  readonly retentionDays: number;
  readonly log: Log;
  /** The address by which Slack reaches this service over HTTP; null: unknown. */
  readonly publicUrl: string | null;
  /** Told of every answer. */
  readonly asked: (answer: Answer) => void;
  /** Told of every fault, by the name of what was being done. */
  readonly failed: (what: string) => void;
  /** Draws the charts of answers. */
  readonly draw: Draw;
  /** Sees at once to digests that are due; left out: somebody else does, in time. */
  readonly look?: () => Promise<void>;
  /** Milliseconds since 1970 (UTC); left out: of this machine. */
  readonly now?: () => number;
  /** Milliseconds between messages of one channel: Slack takes one a second. */
  readonly pace?: number;
  readonly sleep?: Sleep;
  /** Milliseconds after which it is shown that an answer is being worked on. */
  readonly patience?: number;
  /** Milliseconds after which a call is taken for lost. */
  readonly timeout?: number;
  /** Milliseconds that Socket Mode waits for a sign of life, and before it connects again. */
  readonly pingTimeout?: number;
}

const ONE_A_SECOND = 1_000;
const PATIENCE = 1_000;
const TIMEOUT = 10_000;

/** Connects to Slack. Throws where it cannot: a token is wrong, or Slack is not to be reached. */
export async function startSlack(options: SlackOptions): Promise<SlackService> {
  const { settings, log, store, sleep = (milliseconds) => after(milliseconds), pace = ONE_A_SECOND } = options;
  const { parts, now = Date.now, look = async () => undefined } = options;
  // No call is repeated behind our back: a message posted twice is worse than one call that failed.
  const clientOptions = {
    slackApiUrl: settings.apiUrl,
    timeout: options.timeout ?? TIMEOUT,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
  let open = false;
  const { scopes } = await readManifest();
  const door = doorFor({ ...options, clientOptions, scopes, isOpen: () => open });
  const app = new bolt.App({
    ...(settings.botToken === null ? {} : { token: settings.botToken }),
    receiver: door.receiver,
    clientOptions,
    logger: boltLogger(log),
    convoStore: false,
    deferInitialization: true,
  });

  const newId = () => randomUUID();
  const working = new Set<Promise<void>>();
  const queue = new ChannelQueue(pace, sleep);
  const turns = new ChannelQueue(0, async () => undefined);
  const deps: ListenerDeps = {
    parts,
    store,
    settings,
    retentionDays: options.retentionDays,
    delivery: delivery({ posts: store.posts, queue, sleep, log, now }),
    wordsFirst: wordsFirst(PATIENCE),
    picture: (client, chart) => uploadPicture(client, chart, { sleep, fetch, draw: options.draw }),
    upload: (client, file) => uploadFile(client, file, { sleep, fetch }),
    patience: options.patience ?? PATIENCE,
    log,
    newId,
    ownerOf: ownerFor({ settings, store }),
    onAnswer: (answer) => {
      const { status, reason = null, interpreter, milliseconds } = answer;
      log('info', 'A question was answered.', { outcome: reason ?? status, interpreter, milliseconds });
      options.asked(answer);
    },
    access: accessFor({ settings, log, newId }, now),
    book: digestBook({ store, dataset: parts.dataset, now, look }),
    now,
    inTurn: (message, task) => turns.run(message, task),
    work: (name, task, tell = async () => undefined) => {
      const done = inRequest(newId(), () =>
        task().catch((error: unknown) => {
          options.failed(name);
          return apologise(name, error, tell, { newId, log });
        }),
      ).finally(() => working.delete(done));
      working.add(done);
      return done;
    },
  };
  for (const listen of [
    questions,
    askCommand,
    rankCommand,
    answerButtons,
    askButtons,
    feedback,
    report,
    home,
    shortcut,
    digests,
    installations,
  ])
    listen(app, deps);
  app.event(RATE_LIMITED, async () => log('error', 'Slack holds back events: there were too many of them.'));
  app.error(async (error) => log('error', `A listener failed: ${faultName(error)}`));
  const process = app.processEvent.bind(app);
  app.processEvent = (event) => process({ ...event, body: withInnerEvent(event.body) });

  await app.init();
  open = true;
  const overSocket = door.handler === null;
  if (overSocket) await app.start();
  const finished = async () => {
    // What was taken up a moment ago may yet begin, and what is done may begin another.
    do await Promise.all([...working, immediate()]);
    while (working.size > 0);
  };
  return {
    handler: door.handler,
    waiting: () => queue.busy,
    isReady: () => open && door.isConnected(),
    async stop(patience) {
      open = false;
      if (overSocket) await app.stop();
      await Promise.race([finished(), after(patience, undefined, { ref: false })]);
    },
  };
}
