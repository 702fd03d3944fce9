/** Adding a message of the app, from whichever way it came. */
import type { Json, Message, Metadata } from '../state/records.js';
import type { Caller } from './method.js';

export interface Post {
  readonly channel: string;
  readonly thread_ts?: string | null;
  readonly text?: string;
  readonly blocks?: readonly Json[];
  readonly metadata?: Metadata | null;
  readonly files?: readonly string[];
  readonly sentWith?: Json;
}

/** The message, stored. */
export function addPost({ state, team }: Caller, post: Post): Message {
  const { channel, thread_ts = null, text = '', blocks = [], metadata = null, files = [], sentWith = {} } = post;
  return state.messages.add({
    team: team.id,
    channel,
    ts: state.mint.ts(),
    thread_ts,
    user: team.botUserId,
    bot_id: team.botId,
    text,
    blocks,
    metadata,
    files,
    edits: [],
    reactions: [],
    deleted: false,
    sentWith,
  });
}
