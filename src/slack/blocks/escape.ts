/** Text of people and of the data on its way to Slack: made safe, and cut to what Slack takes. */

/** Stands where a text is empty, which Slack takes nowhere. */
export const NOTHING = '–';

/**
 * Text for a field that Slack reads as mrkdwn: one line in which no mention, channel or link can be written. At most `limit` long
 * as it is sent, escapes included.
 */
export function mrkdwn(text: string, limit: number): string {
  return escaped(cut(clean(text), limit, (character) => (ESCAPES[character] ?? character).length)) || NOTHING;
}

/** Text for a field that Slack shows as it is: one line without invisible characters, at most `limit` long. */
export function plain(text: string, limit: number): string {
  return cut(clean(text), limit) || NOTHING;
}

/** Lines for preformatted text: their spaces stay. */
export function plainLines(text: string, limit: number): string {
  const lines = text.split('\n').map((line) => line.replace(/\s/gu, ' ').replace(INVISIBLE, '').trimEnd());
  return cut(lines.join('\n'), limit) || NOTHING;
}

/**
 * One line without control characters and without the invisible ones that reverse the reading order or hide words. The joiners
 * that hold emoji and letters of some scripts together stay.
 */
export function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ {2,}/g, ' ').trim();
}

const INVISIBLE = /\p{Cc}|\p{Cs}|(?![\u200c\u200d])\p{Cf}/gu;

type Length = (character: string) => number;

/**
 * The text, or its beginning and "…" where it is longer than `limit`: never within a character as people see it, and between
 * words where one ends near enough. `length` says what a character counts.
 */
export function cut(text: string, limit: number, length: Length = (character) => character.length): string {
  // No character counts less than its units, so what is far beyond the limit need not be looked at.
  if (text.length <= limit && totalOf(text, length) <= limit) return text;
  let end = 0;
  let total = 1;
  for (const character of text) {
    total += length(character);
    if (total > limit) break;
    end += character.length;
  }
  const near = text.slice(0, end + LONGEST_CHARACTER);
  const kept = text.slice(0, CHARACTERS.segment(near).containing(end)?.index ?? end);
  const space = /\s/.test(text.charAt(kept.length)) ? kept.length : kept.search(/\s\S*$/);
  const words = space > kept.length * NEAR_ENOUGH ? kept.slice(0, space) : kept;
  return `${words.trimEnd()}…`;
}

/** Of units, as far as scripts and emoji go. */
const LONGEST_CHARACTER = 32;
const NEAR_ENOUGH = 0.7;
const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

function totalOf(text: string, length: Length): number {
  let total = 0;
  for (const character of text) total += length(character);
  return total;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
