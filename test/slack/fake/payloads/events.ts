/** What people do that the app hears of as an event. */
import type { Ack, Deliver, SendOptions } from '../delivery/delivery.js';
import { directMessageWith } from '../methods/find.js';
import { homeOf } from '../methods/views.js';
import type { Channel, Json, Message, Team, User } from '../state/records.js';
import type { State } from '../state/state.js';
import { ADA, GENERAL } from '../state/workspace.js';
import { eventEnvelope } from './envelope.js';
import { messagePayload, viewPayload } from './stored.js';

export interface EventOptions extends SendOptions {
  /** Fields of the envelope that differ from the usual. */
  readonly envelope?: Json;
}

export interface Said extends EventOptions {
  /** ADA if left out. */
  readonly user?: string;
  /** GENERAL if left out. */
  readonly channel?: string;
  readonly text?: string;
  /** A new one if left out. The same once more is the same message, told in another event. */
  readonly ts?: string;
  readonly thread_ts?: string;
  /** The workspace of the person, if it is not theirs. */
  readonly team?: string;
}

/** The ack, and where the message is. */
export interface SaidAck extends Ack {
  readonly channel: string;
  readonly ts: string;
}

export interface EventSenders {
  /** Any event, by the app's first workspace or that of its channel. */
  readonly event: (event: Json, options?: EventOptions & { readonly workspace?: string }) => Promise<Ack>;
  /** `app_mention`. The mention itself is put in front of a text that lacks it. */
  readonly mention: (said?: Said) => Promise<SaidAck>;
  /** `message` in the direct messages of the app and the person. */
  readonly directMessage: (said?: Omit<Said, 'channel'>) => Promise<SaidAck>;
  /** `message` of any subtype; `fields` go over the usual ones. */
  readonly messageEvent: (said?: Said & { readonly subtype?: string; readonly fields?: Json }) => Promise<SaidAck>;
  /** `message_changed`: a person says something else in a message of theirs. */
  readonly editQuestion: (edit: { channel: string; ts: string; text: string } & EventOptions) => Promise<SaidAck>;
  /** `message_deleted`. */
  readonly deleteQuestion: (message: { channel: string; ts: string } & EventOptions) => Promise<SaidAck>;
  /** `app_home_opened`; `home` if no tab is named. */
  readonly openHome: (
    opened?: { readonly user?: string; readonly tab?: 'home' | 'messages'; readonly workspace?: string } & EventOptions,
  ) => Promise<Ack>;
  /** The app is removed: its token is dead, and `app_uninstalled` comes. */
  readonly appUninstalled: (options?: { readonly workspace?: string } & EventOptions) => Promise<Ack>;
  /** The app's token is dead, and `tokens_revoked` comes. */
  readonly tokensRevoked: (options?: { readonly workspace?: string } & EventOptions) => Promise<Ack>;
  /** What was sent before, again, as its next retry: same event_id, same trigger. */
  readonly again: (ack: Ack, reason?: string) => Promise<Ack>;
}

export function eventSenders(state: State, deliver: Deliver): EventSenders {
  const teamOf = (id?: string): Team =>
    known(id === undefined ? [...state.teams.values()][0] : state.teams.get(id), id);
  const userOf = (id: string = ADA): User => known(state.users.get(id), id);
  const channelOf = (id: string = GENERAL): Channel => known(state.channels.get(id), id);

  const send = (team: Team, event: Json, { envelope, ...options }: EventOptions): Promise<Ack> =>
    deliver({ type: 'events_api', payload: eventEnvelope(state, team, event, envelope) }, options);
  const tell = async (team: Team, { channel, ts }: Message, event: Json, options: EventOptions): Promise<SaidAck> => ({
    ...(await send(team, { channel, event_ts: ts, ...event }, options)),
    channel,
    ts,
  });

  /** What a person said, stored unless it is there. */
  const store = (said: Said, channel: Channel, text: string): Message => {
    const { ts = state.mint.ts(), thread_ts = null } = said;
    const there = state.messages.all().find((one) => one.channel === channel.id && one.ts === ts);
    if (there) return there;
    const user = userOf(said.user);
    const base = { team: said.team ?? user.team_id, channel: channel.id, ts, thread_ts, user: user.id, text };
    const rest = { bot_id: null, blocks: [], metadata: null, files: [], edits: [], reactions: [], deleted: false };
    return state.messages.add({ ...base, ...rest, sentWith: {} });
  };
  const find = (channel: string, ts: string): Message =>
    known(
      state.messages.all().find((one) => one.channel === channel && one.ts === ts && !one.deleted),
      ts,
    );
  const hidden = (channel: string) => ({
    type: 'message',
    hidden: true,
    channel_type: channelOf(channel).kind,
    ts: state.mint.ts(),
  });

  const messageEvent: EventSenders['messageEvent'] = ({ subtype, fields = {}, ...said } = {}) => {
    const channel = channelOf(said.channel);
    const message = store(said, channel, said.text ?? '');
    const event = { ...messagePayload(message), channel_type: channel.kind, ...(subtype && { subtype }), ...fields };
    return tell(teamOf(channel.team), message, event, said);
  };

  return {
    event: (event, { workspace, ...options } = {}) => {
      const channel = state.channels.get(typeof event.channel === 'string' ? event.channel : '');
      return send(teamOf(workspace ?? channel?.team), { event_ts: state.mint.ts(), ...event }, options);
    },
    mention: (said = {}) => {
      const channel = channelOf(said.channel);
      const team = teamOf(channel.team);
      const at = `<@${team.botUserId}>`;
      const text = said.text?.includes(at) ? said.text : `${at} ${said.text ?? ''}`.trim();
      const message = store(said, channel, text);
      return tell(team, message, { ...messagePayload(message), type: 'app_mention' }, said);
    },
    directMessage: (said = {}) => {
      const user = userOf(said.user);
      const team = state.teams.get(user.team_id) ?? teamOf();
      return messageEvent({ ...said, channel: directMessageWith(user.id, { state, team }).id });
    },
    messageEvent,
    editQuestion: ({ channel, ts, text, ...options }) => {
      const before = find(channel, ts);
      const edits = [...before.edits, { text: before.text, blocks: before.blocks }];
      const after = state.messages.change(before, { text, edits });
      const told = { message: messagePayload(after), previous_message: messagePayload(before) };
      const event = { ...hidden(channel), subtype: 'message_changed', ...told };
      return tell(teamOf(channelOf(channel).team), after, event, options);
    },
    deleteQuestion: ({ channel, ts, ...options }) => {
      const message = state.messages.change(find(channel, ts), { deleted: true });
      const told = { deleted_ts: ts, previous_message: messagePayload(message) };
      const event = { ...hidden(channel), subtype: 'message_deleted', ...told };
      return tell(teamOf(channelOf(channel).team), message, event, options);
    },
    openHome: ({ user: id, tab = 'home', workspace, ...options } = {}) => {
      const user = userOf(id);
      const team = teamOf(workspace);
      const channel = directMessageWith(user.id, { state, team }).id;
      const home = homeOf(state, team.id, user.id);
      const view = home && tab === 'home' ? { view: viewPayload(team, home) } : {};
      const event = { type: 'app_home_opened', user: user.id, channel, tab, event_ts: state.mint.ts(), ...view };
      return send(team, event, options);
    },
    appUninstalled: ({ workspace, ...options } = {}) => {
      const team = teamOf(workspace);
      team.refused = 'account_inactive';
      return send(team, { type: 'app_uninstalled', event_ts: state.mint.ts() }, options);
    },
    tokensRevoked: ({ workspace, ...options } = {}) => {
      const team = teamOf(workspace);
      team.refused = 'token_revoked';
      const tokens = { oauth: [], bot: [team.botUserId] };
      return send(team, { type: 'tokens_revoked', tokens, event_ts: state.mint.ts() }, options);
    },
    again: ({ delivery, retry }, reason = 'timeout') =>
      deliver(delivery, { retry: { num: (retry?.num ?? 0) + 1, reason } }),
  };
}

/** The record, or an Error that says that the test has not made it. */
export function known<T>(record: T | undefined, id: string | undefined): T {
  if (record === undefined) throw new Error(`There is no ${id} in this workspace: make it first.`);
  return record;
}
