/** How people are told what became of a digest: beside what they pressed, where they were, or in a direct message. */
import type { RespondFn } from '@slack/bolt';
import type { Button, KnownBlock, RichTextElement } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { NotYours, type Person } from '../../digests/book/rights.js';
import { UserError } from '../../errors.js';
import { buttonRows, type Message, richLine, section } from '../blocks/elements.js';
import { mrkdwn, plain } from '../blocks/escape.js';
import { LIMITS } from '../blocks/limits.js';
import { refusal } from '../delivery/slack-faults.js';
import type { ListenerDeps } from '../listeners/listener-deps.js';

/** One sentence or a few, with what can be done next. */
export function note(text: string, buttons: readonly Button[] = []): Message {
  return { text: mrkdwn(text, LIMITS.messageText), blocks: [section(text), ...buttonRows(buttons)] };
}

/** Words with channels and people among them, which Slack shows by their names. `aloud`: what is read in their place. */
export function noteOf(pieces: readonly RichTextElement[], buttons: readonly Button[] = [], aloud?: string): Message {
  const said = pieces.map((piece) => (piece.type === 'text' ? piece.text : (NAMELESS[piece.type] ?? '')));
  const text = mrkdwn(aloud ?? said.join(''), LIMITS.messageText);
  return { text, blocks: [richLine(pieces), ...buttonRows(buttons)] };
}

const NAMELESS: Readonly<Record<string, string>> = { channel: 'its channel', user: 'somebody' };

const LONGEST_PIECE = 1_000;
export const words = (text: string): RichTextElement => ({ type: 'text', text: spaced(text) });
export const bold = (text: string): RichTextElement => ({ type: 'text', text: spaced(text), style: { bold: true } });
/** A person where the id is one: what is posted to that is their direct messages. */
export const channelName = (id: string): RichTextElement =>
  /^[UW]/.test(id) ? { type: 'user', user_id: id } : { type: 'channel', channel_id: id };
export const personName = (id: string): RichTextElement => ({ type: 'user', user_id: id });
export const newLine: RichTextElement = { type: 'text', text: '\n' };

/** The spaces at either end stay: pieces stand beside each other. */
function spaced(text: string): string {
  const before = /^\s/.test(text) ? ' ' : '';
  const after = /\s$/.test(text) ? ' ' : '';
  return `${before}${plain(text, LONGEST_PIECE)}${after}`;
}

/** The sentence of what cannot be done, and who could. Throws again what is no sentence for people. */
export function refusalNote(error: unknown): Message {
  if (!(error instanceof UserError)) throw error;
  if (error instanceof NotYours && error.owner !== null)
    return noteOf([words(`${error.message} Its owner is `), personName(error.owner), words('.')], [], error.message);
  return note(error.message);
}

/** In place of the message that was pressed. */
export async function instead(respond: RespondFn, { text, blocks }: Message): Promise<void> {
  await respond({ response_type: 'ephemeral', replace_original: true, text, blocks: [...blocks] as KnownBlock[] });
}

/** That person alone, where they were; where the app cannot say anything there, in a direct message. */
export async function tell(
  client: WebClient,
  { workspace, user, channel }: Person,
  { text, blocks }: Message,
  deps: Pick<ListenerDeps, 'delivery' | 'newId'>,
): Promise<void> {
  if (channel !== null && !channel.startsWith('D') && (await told(client, channel, user, { text, blocks }))) return;
  const content = () => ({ text, blocks });
  const posting = { key: `digest:${deps.newId()}`, workspace, channel: user, thread: null, content };
  const posted = await deps.delivery.say(client, posting);
  if (posted.state === 'failed') throw new Error(`Slack refused the message: ${posted.reason}`);
}

async function told(client: WebClient, channel: string, user: string, { text, blocks }: Message): Promise<boolean> {
  try {
    await client.chat.postEphemeral({ channel, user, text, blocks: [...blocks] });
    return true;
  } catch (error) {
    if (refusal(error) === null) throw error;
    return false;
  }
}
