/** All that the fake knows, and the few ways to change it. Methods and senders share one of these. */
import { type Mint, mintOf } from './mint.js';
import type {
  AssistantCall,
  Call,
  Channel,
  Ephemeral,
  Json,
  Message,
  Sending,
  StoredFile,
  StoredView,
  Team,
  User,
} from './records.js';
import { story } from './story.js';
import { type Waiting, waitingWith } from './waiting.js';
import { type People, peopleOf } from './workspace.js';

/** When an uploaded file can be shown: at its nth `files.info`, so long after it was completed, or never. */
export type FilesReady = { readonly polls: number } | { readonly milliseconds: number } | 'never';

export interface StateOptions extends People {
  /** Milliseconds since 1970; the clock of this machine if left out. */
  readonly now?: () => number;
  /** `{ polls: 0 }`, at once, if left out. */
  readonly filesReady?: FilesReady;
  /** Faults of a message or a view, in words. Any makes Slack answer `invalid_blocks`. */
  readonly validate?: (payload: Json) => readonly string[];
}

export interface Trigger {
  readonly team: string;
  readonly user: string;
  readonly at: number;
  used: boolean;
}

/** Where answers to a command or a click may be sent, five times in half an hour. */
export interface ResponseUrl {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** The message that was clicked, if any: what `replace_original` replaces, by its ts. */
  readonly original: string | null;
  readonly at: number;
  readonly bodies: Json[];
}

export interface State {
  readonly now: () => number;
  readonly mint: Mint;
  readonly waiting: Waiting;
  readonly validate: (payload: Json) => readonly string[];
  readonly teams: Map<string, Team>;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  readonly messages: Table<Message>;
  readonly ephemerals: Table<Ephemeral>;
  readonly files: Table<StoredFile>;
  readonly views: Table<StoredView>;
  readonly assistant: AssistantCall[];
  readonly calls: Call[];
  readonly sendings: Sending[];
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  /** Codes of installations under way, and the workspace of each. */
  readonly codes: Map<string, string>;
  filesReady: FilesReady;
  /** What no app should do and Slack would not always say: a test should find this empty. */
  readonly problems: string[];
}

/** Records in the order they came. A changed record takes the place of the former. */
export interface Table<T> {
  readonly all: () => readonly T[];
  readonly add: (record: T) => T;
  /** Throws where there is no such record. */
  readonly change: (record: T, fields: Partial<T>) => T;
}

export function stateOf(options: StateOptions): State {
  const now = options.now ?? Date.now;
  const state: State = {
    now,
    mint: mintOf(now),
    waiting: waitingWith(() => story(state)),
    validate: options.validate ?? (() => []),
    ...peopleOf(options),
    messages: tableOf(),
    ephemerals: tableOf(),
    files: tableOf(),
    views: tableOf(),
    assistant: [],
    calls: [],
    sendings: [],
    triggers: new Map(),
    responseUrls: new Map(),
    codes: new Map(),
    filesReady: options.filesReady ?? { polls: 0 },
    problems: [],
  };
  return state;
}

function tableOf<T>(): Table<T> {
  const records: T[] = [];
  return {
    all: () => records,
    add: (record) => {
      records.push(record);
      return record;
    },
    change: (record, fields) => {
      const index = records.indexOf(record);
      if (index < 0) throw new Error('A record was changed that is no longer the newest of its kind.');
      const changed = { ...record, ...fields };
      records[index] = changed;
      return changed;
    },
  };
}
