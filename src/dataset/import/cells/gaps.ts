/** Words that stand where a value should be. */

const GAPS = new Set([
  'na',
  'n/a',
  '#n/a',
  'n.a.',
  'null',
  '#null!',
  'none',
  'nan',
  'nil',
  '-',
  '--',
  '–',
  '—',
  '?',
  '\\n',
]);
/** Marks of official statistics for what is withheld or not counted. */
const MARKS = new Set([
  '*',
  '**',
  '..',
  '...',
  '.',
  ':',
  '~',
  '#',
  'x',
  'c',
  'tbc',
  'tbd',
  'unknown',
  'missing',
  'not available',
  'not known',
  'n/k',
]);

/** A word that says that nothing is known, in a column of numbers, dates or yes and no. */
export function isGap(text: string): boolean {
  return text.length <= 6 && GAPS.has(text.toLowerCase());
}

/** A word that may say so, if a column else holds numbers or dates. */
export function isMark(text: string): boolean {
  return text.length <= 13 && MARKS.has(text.toLowerCase());
}

/** In a column of words "none" may be a value ("damage: none"), and so may "Null", a name. */
export function isTextGap(text: string): boolean {
  return isGap(text) && !/^(?:none|nil|\?)$/i.test(text) && text !== 'Null';
}
