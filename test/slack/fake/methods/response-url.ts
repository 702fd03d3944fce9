import type { Answer } from '../api/faults.js';
import type { Ephemeral, Json } from '../state/records.js';
import type { ResponseUrl, State } from '../state/state.js';
import { checkedBlocks } from './content.js';
import { type Caller, SlackError } from './method.js';
import { addPost } from './posting.js';

const USES = 5;
const LASTS = 30 * 60_000;

/** A POST to a response URL: a message to the asker alone or to all, or another one in place of what was clicked. */
export function answerResponseUrl(state: State, id: string, body: Json | null): Answer {
  const url = state.responseUrls.get(id);
  const team = state.teams.get(url?.team ?? '');
  if (!url || !team || state.now() - url.at > LASTS) return no(404, 'expired_url');
  if (url.bodies.length >= USES) return no(404, 'used_url');
  if (body === null) return no(400, 'invalid_payload');
  url.bodies.push(body);
  try {
    respond(url, body, { state, team });
    return { status: 200, body: 'ok' };
  } catch (error) {
    if (error instanceof SlackError) return no(400, error.message);
    throw error;
  }
}

/** What a body says that came to a response URL or as the ack of a command. */
export function respond(url: ResponseUrl, body: Json, caller: Caller, via: Ephemeral['via'] = 'response_url'): void {
  const { state } = caller;
  // A response URL has no right to the app's own files.
  if (JSON.stringify(body).includes('"slack_file"')) throw new SlackError('invalid_blocks');
  const blocks = checkedBlocks(body, caller) ?? [];
  const text = typeof body.text === 'string' ? body.text : '';
  if (body.delete_original || body.replace_original) {
    replace(url, body.delete_original ? null : { text, blocks }, state);
    return;
  }
  if (!text && blocks.length === 0) throw new SlackError('no_text');
  const thread_ts = typeof body.thread_ts === 'string' ? body.thread_ts : null;
  if (body.response_type === 'in_channel') {
    addPost(caller, { channel: url.channel, thread_ts, text, blocks });
    return;
  }
  const { channel, user } = url;
  state.ephemerals.add({ channel, user, ts: state.mint.ts(), thread_ts, text, blocks, via, gone: false });
}

/** The original changed to `content`, or removed where that is null. */
function replace(url: ResponseUrl, content: Pick<Ephemeral, 'text' | 'blocks'> | null, state: State): void {
  const ephemeral = state.ephemerals.all().find(({ ts }) => ts === url.original);
  const message = state.messages.all().find(({ ts, channel }) => ts === url.original && channel === url.channel);
  if (ephemeral) state.ephemerals.change(ephemeral, content ?? { gone: true });
  else if (message && content) {
    const edits = [...message.edits, { text: message.text, blocks: message.blocks }];
    state.messages.change(message, { ...content, edits });
  } else if (message) state.messages.change(message, { deleted: true });
  else throw new SlackError('no_original');
}

const no = (status: number, error: string): Answer => ({ status, body: { ok: false, error } });
