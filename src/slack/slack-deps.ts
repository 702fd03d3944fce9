/** What the Slack door works with: everything with a side effect is handed in. */
import type { WebClient } from '@slack/web-api';
import type { Deps } from '../answer.js';
import type { SlackSettings } from '../config.js';
import type { Dataset } from '../dataset/dataset.js';
import type { TableDataset } from '../dataset/table/table-dataset.js';
import type { Log } from '../logging/log.js';
import type { Answer, Chart } from '../present/answer-object.js';
import type { Store } from '../store/store.js';
import type { WordsFirst } from './answering/words-first.js';
import type { Sleep } from './delivery/channel-queue.js';
import type { Delivery } from './delivery/delivery.js';
import type { File } from './delivery/upload-file.js';
import type { OwnerOf } from './owner.js';

export interface SlackDeps {
  /** How questions are answered. */
  readonly parts: Deps & { readonly dataset: Dataset | TableDataset };
  readonly store: Store;
  readonly settings: SlackSettings;
  /** Days for which questions and answers are kept. */
  readonly retentionDays: number;
  readonly delivery: Delivery;
  readonly wordsFirst: WordsFirst;
  /** Draws and uploads a chart: the id of a file that can be shown at once. Throws where any step fails. */
  readonly picture: (client: WebClient, chart: Chart) => Promise<string>;
  /** Sends the bytes of a file: its id, to be completed with where it belongs. */
  readonly upload: (client: WebClient, file: File) => Promise<string>;
  /** What concerns one message is done one after the other: an edit waits for the answer to what stood there before. */
  readonly inTurn: <T>(message: string, task: () => Promise<T>) => Promise<T>;
  /** Milliseconds after which people want to see that something is being done. */
  readonly patience: number;
  readonly sleep: Sleep;
  readonly log: Log;
  /** Told of every answer, for whoever counts them. */
  readonly onAnswer: (answer: Answer) => void;
  readonly ownerOf: OwnerOf;
  /** A new name that nobody else has. */
  readonly newId: () => string;
}
