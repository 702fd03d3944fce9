import { stripVTControlCharacters } from 'node:util';

/**
 * Text of a person or of the data as one safe line: escape sequences, control and invisible formatting characters go, and
 * white space becomes single spaces, so that nothing can move the cursor, colour the screen or reverse the reading order.
 */
export function plainText(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The same for text of several lines, which keep their indentation. */
export function plainLines(text: string): string {
  return text
    .split('\n')
    .map((line) => /^ */.exec(line)?.[0] + plainText(line))
    .join('\n');
}

/** A line as lines of at most `width` characters, broken between words; all but the first are indented by `indent`. */
export function wrapped(line: string, width: number, indent = ''): string {
  const [first = '', ...words] = line.split(' ');
  let length = first.length;
  return words.reduce((text, word) => {
    const fits = length + 1 + word.length <= width;
    length = fits ? length + 1 + word.length : indent.length + word.length;
    return `${text}${fits ? ' ' : `\n${indent}`}${word}`;
  }, first);
}
