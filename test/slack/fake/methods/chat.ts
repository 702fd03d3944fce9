/** `chat.*`. */
import { messagePayload } from '../payloads/stored.js';
import type { Channel, Json, Message } from '../state/records.js';
import { checkedBlocks, checkedMetadata } from './content.js';
import { channelOfArgs, directMessageWith, messageAt } from './find.js';
import { type Caller, type Method, optional, required, SlackError } from './method.js';
import { addPost } from './posting.js';

/** Characters of `text`. */
const LONGEST = { post: 40_000, edit: 4_000 };
/** Arguments that are fields of the message; the others say how it is sent. */
const CONTENT = new Set(['channel', 'thread_ts', 'text', 'blocks', 'metadata', 'attachments', 'team_id']);

export const chat = {
  'chat.postMessage': (args, caller) => {
    const channel = postable(args, caller);
    const content = contentOf(args, caller, LONGEST.post);
    const sentWith = Object.fromEntries(Object.entries(args).filter(([name]) => !CONTENT.has(name)));
    const thread_ts = optional(args, 'thread_ts');
    const message = addPost(caller, { ...content, channel: channel.id, thread_ts, sentWith });
    return { channel: channel.id, ts: message.ts, message: messagePayload(message) };
  },

  'chat.update': (args, caller) => {
    const channel = channelOfArgs(args, caller);
    const message = ownMessage(args, channel, caller, 'cant_update_message');
    const { text, blocks, metadata } = contentOf(args, caller, LONGEST.edit);
    const changed = caller.state.messages.change(message, {
      text: text ?? message.text,
      blocks: blocks ?? message.blocks,
      metadata: metadata ?? message.metadata,
      edits: [...message.edits, { text: message.text, blocks: message.blocks }],
    });
    return { channel: channel.id, ts: changed.ts, text: changed.text, message: messagePayload(changed) };
  },

  'chat.delete': (args, caller) => {
    const channel = channelOfArgs(args, caller);
    const message = ownMessage(args, channel, caller, 'cant_delete_message');
    caller.state.messages.change(message, { deleted: true });
    return { channel: channel.id, ts: message.ts };
  },

  'chat.postEphemeral': (args, caller) => {
    const channel = postable(args, caller);
    const user = required(args, 'user');
    if (!caller.state.users.has(user)) throw new SlackError('user_not_in_channel');
    const { text = '', blocks } = contentOf(args, caller, LONGEST.post);
    const ts = caller.state.mint.ts();
    const thread_ts = optional(args, 'thread_ts');
    const place = { channel: channel.id, user, ts, thread_ts, via: 'chat.postEphemeral', gone: false } as const;
    caller.state.ephemerals.add({ ...place, text, blocks: blocks ?? [] });
    return { message_ts: ts };
  },

  'chat.getPermalink': (args, caller) => {
    const channel = channelOfArgs(args, caller);
    const message = messageAt(caller, channel.id, required(args, 'message_ts'));
    const { ts, thread_ts } = message;
    const base = `https://${caller.team.domain}.slack.com/archives/${channel.id}/p${ts.replace('.', '')}`;
    const permalink = thread_ts && thread_ts !== ts ? `${base}?thread_ts=${thread_ts}&cid=${channel.id}` : base;
    return { channel: channel.id, permalink };
  },
} satisfies Record<string, Method>;

/** A channel that the app may post to; the id of a person stands for the direct messages with them. */
function postable(args: Json, caller: Caller): Channel {
  const id = required(args, 'channel');
  const channel = caller.state.users.has(id) ? directMessageWith(id, caller) : channelOfArgs(args, caller);
  if (channel.is_archived) throw new SlackError('is_archived');
  if (!channel.is_member) throw new SlackError('not_in_channel');
  return channel;
}

function contentOf(args: Json, caller: Caller, longest: number) {
  const blocks = checkedBlocks(args, caller);
  const { text, attachments } = args;
  if (typeof text === 'string' && text.length > longest) throw new SlackError('msg_too_long');
  if (!text && !blocks?.length && !attachments) throw new SlackError('no_text');
  const metadata = checkedMetadata(args);
  return { ...(typeof text === 'string' && { text }), ...(blocks && { blocks }), ...(metadata && { metadata }) };
}

function ownMessage(args: Json, channel: Channel, caller: Caller, otherwise: string): Message {
  const message = messageAt(caller, channel.id, required(args, 'ts'));
  if (message.bot_id !== caller.team.botId) throw new SlackError(otherwise);
  return message;
}
