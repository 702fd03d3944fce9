/** Slack on this machine: its Web API, Socket Mode, events and people, and all that goes wrong with it. */

import { type FaultPlan, faultPlan } from './api/faults.js';
import { startServer } from './api/server.js';
import { deliverWith } from './delivery/delivery.js';
import { type HttpTarget, httpDoor, type PostAnswer, type PostOptions, post } from './delivery/http-delivery.js';
import { type SocketDoor, socketDoor } from './delivery/socket-mode.js';
import type { Credentials } from './methods/methods.js';
import { homeOf, openModals } from './methods/views.js';
import { type EventSenders, eventSenders } from './payloads/events.js';
import { type InteractionSenders, interactionSenders } from './payloads/interactions.js';
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
} from './state/records.js';
import { type FilesReady, type StateOptions, stateOf } from './state/state.js';
import type { Until } from './state/waiting.js';
import { ADA, channelOf, GENERAL, type Some, TEAM, userOf } from './state/workspace.js';

export { answeredLate, delayed, gate, httpError, lostAfter, rateLimited, refuses, resetBefore } from './api/faults.js';
export { ADA, APP_ID, GENERAL, TEAM } from './state/workspace.js';

export interface SlackOptions extends StateOptions {
  readonly credentials?: Partial<Credentials>;
  /** Milliseconds that the app has for an ack: 3000 if left out. */
  readonly ackWithin?: number;
  /** How often an event that is not acked is sent again, at once: never if left out. */
  readonly retries?: number;
}

export interface FakeSlack extends EventSenders, InteractionSenders {
  /** For SLACK_API_URL; ends in /api/. */
  readonly apiUrl: string;
  readonly credentials: Credentials;
  /** The app in a workspace, the first if left out: its tokens and ids, and the scopes it was given, which may be set. */
  readonly team: (id?: string) => Team;
  /** Adds a person, or changes one. */
  readonly setUser: (some: Some<User>) => User;
  /** Adds a channel, or changes one. */
  readonly setChannel: (some: Some<Channel>) => Channel;
  /** A code that `oauth.v2.access` exchanges for the token of a workspace. */
  readonly installCode: (team?: string) => string;
  /** Fails the next calls of a method; `upload`, `response_url` and `*` are methods, too. */
  readonly fail: FaultPlan['add'];
  readonly clearFaults: () => void;
  readonly setFilesReady: (ready: FilesReady) => void;

  /** What stands in a channel, by people and apps, oldest first. */
  readonly messages: (channel?: string) => readonly Message[];
  /** What the app posted, everywhere or in one channel, oldest first. */
  readonly posts: (channel?: string) => readonly Message[];
  /** What people have written in all channels, what was edited or deleted too. */
  readonly said: () => readonly string[];
  /** What stands in a thread, its first message among it. */
  readonly thread: (channel: string, ts: string) => readonly Message[];
  /** What the app showed to one person alone and is still there. */
  readonly ephemerals: (user?: string) => readonly Ephemeral[];
  readonly files: () => readonly StoredFile[];
  /** The modals a person has open, the one on top last. */
  readonly modals: (user?: string) => readonly StoredView[];
  /** What was published as somebody's Home, or null. */
  readonly home: (user?: string, team?: string) => StoredView | null;
  /** Every view that was ever shown. */
  readonly views: () => readonly StoredView[];
  /** Statuses, prompts and titles of `assistant.threads.*`. */
  readonly assistant: () => readonly AssistantCall[];
  /** What the app asked for, of one method or all. */
  readonly calls: (method?: string) => readonly Call[];
  /** What was sent to the app. */
  readonly sendings: () => readonly Sending[];
  /** What no app should do: unknown methods, wrong blocks. Should be empty at the end of most tests. */
  readonly problems: () => readonly string[];

  readonly socket: Pick<SocketDoor, 'received' | 'disconnect' | 'drop'>;
  /** From now on everything goes over HTTP to the app's endpoint. */
  readonly deliverTo: (url: string, target: Omit<HttpTarget, 'url'>) => void;
  /** A request to the app's endpoint as somebody may have made it. After `deliverTo`. */
  readonly post: (payload: Json | string, options?: PostOptions) => Promise<PostAnswer>;

  /** Waits without sleeping for what the app does. */
  readonly until: Until;
  /** Waits until no request has been under way for `milliseconds`: only to see that nothing more happens. */
  readonly idle: (milliseconds?: number) => Promise<void>;
  /** Ends everything. The app should be stopped before: it would try to connect again. */
  readonly close: () => Promise<void>;
}

/**
 * A Slack that listens on a port of its own. The app is given `apiUrl` for SLACK_API_URL and the tokens of `team()` and
 * `credentials`; then people do things, and what the app does is waited for and looked at:
 *
 *     const { ts } = await slack.mention({ text: 'lowest DMA?' });
 *     const reply = await slack.until(() => slack.thread(GENERAL, ts)[1], 'a reply');
 *     await slack.click({ on: reply, action_id: 'more' });
 */
export async function startSlack(options: SlackOptions = {}): Promise<FakeSlack> {
  const credentials = {
    appToken: 'xapp-1-fake',
    clientId: '1.2',
    clientSecret: 'client-secret',
    ...options.credentials,
  };
  const state = stateOf(options);
  const faults = faultPlan();
  const socket = socketDoor(state);
  const server = await startServer(state, faults, credentials, { socketPath: socket.path, upgrade: socket.upgrade });
  let target: HttpTarget | null = null;
  const door = () => (target ? httpDoor(target) : socket);
  const deliver = deliverWith(state, door, { ackWithin: options.ackWithin ?? 3000, retries: options.retries ?? 0 });
  const home = [...state.teams.keys()][0] ?? TEAM;

  const messages = (channel?: string) =>
    state.messages
      .all()
      .filter((one) => !one.deleted && (channel === undefined || one.channel === channel))
      .sort((one, other) => Number(one.ts) - Number(other.ts));
  const botIds = () => [...state.teams.values()].map(({ botId }) => botId);

  return {
    ...eventSenders(state, deliver),
    ...interactionSenders(state, deliver, () => server.origin),
    apiUrl: `${server.origin}/api/`,
    credentials,
    team: (id = home) => found(state.teams.get(id), id),
    setUser: (some) => put(state.users, userOf({ ...state.users.get(some.id), ...some }, home)),
    setChannel: (some) => put(state.channels, channelOf({ ...state.channels.get(some.id), ...some }, home)),
    installCode: (team = home) => {
      const code = state.mint.id('code');
      state.codes.set(code, team);
      return code;
    },
    fail: faults.add,
    clearFaults: faults.clear,
    setFilesReady: (ready) => {
      state.filesReady = ready;
    },

    messages: (channel = GENERAL) => messages(channel),
    posts: (channel) => messages(channel).filter(({ bot_id }) => bot_id !== null && botIds().includes(bot_id)),
    said: () =>
      state.messages
        .all()
        .filter(({ bot_id }) => bot_id === null)
        .flatMap(({ text, edits }) => [text, ...edits.map((edit) => edit.text)]),
    thread: (channel, root) => messages(channel).filter(({ ts, thread_ts }) => ts === root || thread_ts === root),
    ephemerals: (user) =>
      state.ephemerals.all().filter((one) => !one.gone && (user === undefined || one.user === user)),
    files: () => state.files.all(),
    modals: (user = ADA) => openModals(state, user),
    home: (user = ADA, team = home) => homeOf(state, team, user),
    views: () => state.views.all(),
    assistant: () => state.assistant,
    calls: (method) => state.calls.filter((call) => method === undefined || call.method === method),
    sendings: () => state.sendings,
    problems: () => state.problems,

    socket,
    deliverTo: (url, { signingSecret }) => {
      target = { url, signingSecret };
    },
    post: (payload, how) => {
      if (!target) throw new Error('There is no endpoint: call deliverTo first.');
      return post(target, payload, how);
    },

    until: state.waiting.until,
    idle: (milliseconds = 50) =>
      state.waiting.quiet(milliseconds, () =>
        [...state.calls, ...state.sendings].every(({ outcome }) => outcome !== null),
      ),
    close: async () => {
      await socket.close();
      state.waiting.close();
      await server.close();
    },
  };
}

function put<T extends { readonly id: string }>(records: Map<string, T>, record: T): T {
  records.set(record.id, record);
  return record;
}

function found<T>(record: T | undefined, id: string): T {
  if (record === undefined) throw new Error(`There is no workspace ${id}.`);
  return record;
}
