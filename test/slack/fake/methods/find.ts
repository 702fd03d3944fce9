/** What a call names: a channel, a message, the direct messages with a person. */
import type { Channel, Json, Message } from '../state/records.js';
import { channelOf } from '../state/workspace.js';
import { type Caller, required, SlackError } from './method.js';

/** A channel that the app may know of: not another workspace's, nor a private one it is not in. */
export function channelOfArgs(args: Json, { state, team }: Caller, name = 'channel'): Channel {
  const id = required(args, name);
  const channel = state.channels.get(id);
  const known = channel?.team === team.id && (channel.kind === 'channel' || channel.is_member);
  if (!channel || !known) throw new SlackError('channel_not_found');
  return channel;
}

/** A message that is there. Throws message_not_found. */
export function messageAt({ state }: Caller, channel: string, ts: string): Message {
  const message = state.messages.all().find((one) => one.channel === channel && one.ts === ts && !one.deleted);
  if (!message) throw new SlackError('message_not_found');
  return message;
}

/** The direct messages of the app and a person, opened if they are not. */
export function directMessageWith(user: string, { state, team }: Caller): Channel {
  if (!state.users.has(user)) throw new SlackError('user_not_found');
  const open = [...state.channels.values()].find(
    (one) => one.kind === 'im' && one.user === user && one.team === team.id,
  );
  if (open) return open;
  const channel = channelOf({ id: state.mint.id('D'), name: 'directmessage', kind: 'im', user }, team.id);
  state.channels.set(channel.id, channel);
  return channel;
}
