/** What the Slack door is started with, and what it is once it runs. */
import type { Deps } from '../answer.js';
import type { SlackSettings } from '../config.js';
import type { Log } from '../logging/log.js';
import type { Answer } from '../present/answer-object.js';
import type { Draw } from '../render/draw.js';
import type { Store } from '../store/store.js';
import type { Sleep } from './delivery/channel-queue.js';
import type { DigestOptions } from './digests/start-digests.js';
import type { HttpHandler } from './doors/http-door.js';

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
  readonly digests: DigestOptions;
  /** Milliseconds: `lease`, after which a question of a process that died is taken up by another one; `every`, between looks for such. */
  readonly questions?: { readonly lease: number; readonly every: number };
  /** Other processes may speak for the same app, so that the pace is kept between all of them. */
  readonly shared: boolean;
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
