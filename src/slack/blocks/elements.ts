/** The pieces that messages and views are made of, each within its limits and safe whatever its text. */
import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  ImageBlock,
  KnownBlock,
  MrkdwnElement,
  PlainTextElement,
  RichTextBlock,
  RichTextElement,
  SectionBlock,
} from '@slack/types';
import { ASK_PREFIX } from './action-ids.js';
import { clean, mrkdwn, NOTHING, plain, plainLines } from './escape.js';
import { LIMITS } from './limits.js';

/** What is posted: `text` is read aloud and shown in notifications, the blocks are what is seen. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** Whether Slack takes the blocks together. Each is within its own limits already. */
export function fitsMessage(blocks: readonly KnownBlock[]): boolean {
  return blocks.length <= LIMITS.messageBlocks && JSON.stringify(blocks).length <= LIMITS.messageCharacters;
}

/** A picture that is uploaded. `altText` says its figures. */
export interface Picture {
  readonly fileId: string;
  readonly altText: string;
}

export function imageBlock({ fileId, altText }: Picture): ImageBlock {
  return { type: 'image', slack_file: { id: fileId }, alt_text: plain(altText, LIMITS.imageAlt) };
}

/** Without emoji codes. */
export function plainElement(text: string, limit: number): PlainTextElement {
  return { type: 'plain_text', text: plain(text, limit), emoji: false };
}

/** Of text that is safe already: nothing in it becomes a link or a mention. */
function markedElement(text: string): MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}

export function section(text: string, limit: number = LIMITS.sectionText): SectionBlock {
  return { type: 'section', text: markedElement(mrkdwn(text, limit)) };
}

/** Bold, unless there is an asterisk in it that would end the bold. */
export function boldSection(text: string, limit: number = LIMITS.sectionText): SectionBlock {
  const safe = mrkdwn(text, limit - 2);
  return { type: 'section', text: markedElement(safe.includes('*') ? safe : `*${safe}*`) };
}

/** Lines under each other, each with a bullet; those that would be too much are left out. */
export function bulletSection(lines: readonly string[], limit: number = LIMITS.sectionText): SectionBlock {
  return { type: 'section', text: markedElement(bullets(lines, limit)) };
}

export function bulletContext(lines: readonly string[], limit: number = LIMITS.contextText): ContextBlock {
  return { type: 'context', elements: [markedElement(bullets(lines, limit))] };
}

/** The pieces on one line with dots between them; where that is too long, each is cut to its share. */
export function context(pieces: readonly string[], limit: number = LIMITS.contextText): ContextBlock {
  const joined = (each: number) => pieces.map((piece) => mrkdwn(piece, each)).join(DOT);
  const whole = joined(limit);
  const text = whole.length <= limit ? whole : joined(Math.floor(limit / pieces.length) - DOT.length);
  return { type: 'context', elements: [markedElement(text)] };
}

export function header(text: string): HeaderBlock {
  return { type: 'header', text: plainElement(text, LIMITS.headerText) };
}

/** Lines in letters of one width. */
export function preformatted(text: string, limit: number): RichTextBlock {
  const element = { type: 'text', text: plainLines(text, limit) } as const;
  return { type: 'rich_text', elements: [{ type: 'rich_text_preformatted', elements: [element] }] };
}

/** A line of words, people and links. None of them is read as markup, so nothing in it has to be escaped. */
export function richLine(pieces: readonly RichTextElement[]): RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [...pieces] }] };
}

export function button(action: string, label: string, value: string): Button {
  return { type: 'button', action_id: action, text: plainElement(label, LIMITS.buttonText), value };
}

/** Buttons that ask: `question` whole, never cut, so one that is too long for a button has none. */
export function askButtons(offers: readonly { readonly label: string; readonly question: string }[]): Button[] {
  return offers
    .filter(({ question }) => clean(question) !== '' && question.length <= LIMITS.buttonValue)
    .map(({ label, question }, i) => button(`${ASK_PREFIX}${i}`, label, question));
}

/** Rows of at most five buttons, as many as fit the width of a message. */
export function buttonRows(buttons: readonly Button[]): ActionsBlock[] {
  const starts = Array.from({ length: Math.ceil(buttons.length / ROW) }, (_, i) => i * ROW);
  return starts.map((start) => ({ type: 'actions', elements: buttons.slice(start, start + ROW) }));
}

const ROW = 5;
const DOT = ' · ';

function bullets(lines: readonly string[], limit: number): string {
  let text = '';
  for (const line of lines) {
    const next = `${text}${text && '\n'}• ${mrkdwn(line, limit - 2)}`;
    if (next.length > limit) return `${text}\n…`.slice(0, limit);
    text = next;
  }
  return text || NOTHING;
}
