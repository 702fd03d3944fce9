/** `conversations.*` and `reactions.*`. */
import { messagePayload } from '../payloads/stored.js';
import type { Channel, Json, Message } from '../state/records.js';
import { channelOfArgs, directMessageWith, messageAt } from './find.js';
import { type Caller, type Method, optional, required, requireScope, SlackError } from './method.js';

/** The first half of the scopes for each kind: `channels:read`, `im:history`. */
const FAMILY = { channel: 'channels', group: 'groups', im: 'im', mpim: 'mpim' } satisfies Record<
  Channel['kind'],
  string
>;

export const conversations = {
  'conversations.info': (args, caller) => {
    const channel = channelOfArgs(args, caller);
    requireScope(caller.team, [`${FAMILY[channel.kind]}:read`]);
    return { channel: channelPayload(channel) };
  },

  'conversations.open': (args, caller) => {
    const users = required(args, 'users').split(',');
    if (users.length !== 1) throw new SlackError('method_not_supported_for_channel_type');
    const channel = directMessageWith(users[0] ?? '', caller);
    return { channel: args.return_im ? channelPayload(channel) : { id: channel.id } };
  },

  'conversations.history': (args, caller) => {
    const channel = readable(args, caller);
    const top = inRange(args, messagesOf(caller, channel)).filter(
      ({ ts, thread_ts }) => thread_ts === null || thread_ts === ts,
    );
    return page(args, [...top].reverse());
  },

  'conversations.replies': (args, caller) => {
    const channel = readable(args, caller);
    const root = required(args, 'ts');
    const messages = messagesOf(caller, channel);
    if (!messages.some(({ ts }) => ts === root)) throw new SlackError('thread_not_found');
    const thread = messages.filter(({ ts, thread_ts }) => ts === root || thread_ts === root);
    return page(args, inRange(args, thread));
  },

  'reactions.add': (args, caller) => {
    const channel = channelOfArgs(args, caller);
    const message = messageAt(caller, channel.id, required(args, 'timestamp'));
    const reaction = { name: required(args, 'name'), user: caller.team.botUserId };
    if (message.reactions.some(({ name, user }) => name === reaction.name && user === reaction.user)) {
      throw new SlackError('already_reacted');
    }
    caller.state.messages.change(message, { reactions: [...message.reactions, reaction] });
    return {};
  },
} satisfies Record<string, Method>;

function readable(args: Json, caller: Caller): Channel {
  const channel = channelOfArgs(args, caller);
  requireScope(caller.team, [`${FAMILY[channel.kind]}:history`]);
  if (!channel.is_member) throw new SlackError('not_in_channel');
  return channel;
}

/** What is there, oldest first. */
function messagesOf({ state }: Caller, channel: Channel): Message[] {
  return state.messages
    .all()
    .filter((one) => one.channel === channel.id && !one.deleted)
    .sort((one, other) => Number(one.ts) - Number(other.ts));
}

function inRange(args: Json, messages: readonly Message[]): readonly Message[] {
  const oldest = Number(optional(args, 'oldest') ?? 0);
  const latest = Number(optional(args, 'latest') ?? Number.POSITIVE_INFINITY);
  const within = (ts: number) => (args.inclusive ? ts >= oldest && ts <= latest : ts > oldest && ts < latest);
  return messages.filter(({ ts }) => within(Number(ts)));
}

/** So many messages from the cursor on, which is the number of those before it. */
function page(args: Json, messages: readonly Message[]): Json {
  const start = Number(optional(args, 'cursor') ?? 0);
  const end = start + (typeof args.limit === 'number' ? args.limit : 100);
  const has_more = messages.length > end;
  const withMetadata = args.include_all_metadata === true;
  return {
    messages: messages.slice(start, end).map((message) => messagePayload(message, { withMetadata })),
    has_more,
    response_metadata: { next_cursor: has_more ? String(end) : '' },
  };
}

function channelPayload({ kind, team, user, ...channel }: Channel): Json {
  return {
    ...channel,
    is_channel: kind === 'channel',
    is_group: kind === 'group',
    is_im: kind === 'im',
    is_mpim: kind === 'mpim',
    is_private: kind !== 'channel',
    is_shared: channel.is_ext_shared || channel.is_org_shared,
    context_team_id: team,
    ...(user && { user }),
  };
}
