/** Names and small words in sentences: lists of names that hold commas themselves, possessives, articles, plurals. */

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "three"; figures above ten. */
export const countWord = (n: number) => SMALL[n] ?? n.toLocaleString('en-GB');

/**
 * "A, B and C". Where a name holds "and", commas part them all; where one holds a comma, semicolons do, so that
 * "Leicester, Leicestershire and Rutland" stays one place.
 */
export function joinNames(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names[0] ?? '';
  const last = names.at(-1);
  const rest = names.slice(0, -1);
  if (names.some((name) => name.includes(', '))) return `${rest.join('; ')}; ${word} ${last}`;
  if (names.some((name) => / and | or /.test(name))) return `${rest.join(', ')}, ${word} ${last}`;
  return `${rest.join(', ')} ${word} ${last}`;
}

/** Up to `most` names, then "and 4 more"; one name too many is named rather than counted. */
export function someNames(names: readonly string[], most: number): string {
  if (names.length <= most + 1) return joinNames(names);
  const shown = names.slice(0, most);
  const more = `and ${names.length - most} more`;
  if (shown.some((name) => name.includes(', '))) return `${shown.join('; ')}; ${more}`;
  return `${shown.join(', ')}${shown.some((name) => name.includes(' and ')) ? ',' : ''} ${more}`;
}

/** Items that hold their own figures, which keep them apart: "Devon (2.68), Dorset (2.31) and 2 more". */
export function someItems(items: readonly string[], most: number): string {
  const shown = items.length <= most + 1 ? items : [...items.slice(0, most), `${items.length - most} more`];
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** Names with commas last, where they cannot run into the next one. */
export const plainFirst = (names: readonly string[]) =>
  [...names].sort((a, b) => Number(a.includes(',')) - Number(b.includes(',')));

/** "Devon's", "Barts Health NHS Trust's", "Surrey Heartlands'"; what a comma ends early keeps one owner. */
export const possessive = (name: string) =>
  /s$/.test(name) && !/(ss|us|ics|is)$/i.test(name) ? `${name}'` : `${name}'s`;

const COMPASS = /^(?:(?:North|South|East|West)(?: (?:East|West|of \w+))?(?: and \w+)?|(?:East |West )?Midlands)$/;

/** A region as it stands in a sentence: "the Midlands", "the South East", "London". */
export const withThe = (region: string) => (COMPASS.test(region) ? `the ${region}` : region);

/** "a DMA score", "an EPR": an acronym by the sound of its first letter. */
export function withArticle(phrase: string): string {
  const vowel = /^[A-Z]{2,}/.test(phrase) ? /^[AEFHILMNORSX]/.test(phrase) : /^[aeio]/i.test(phrase);
  return `${vowel ? 'an' : 'a'} ${phrase}`;
}

/** Nouns that want an article when one of them is had ("a budget above £3bn"); others are amounts ("EPR coverage of 100%"). */
const COUNTABLE =
  /\b(score|rating|budget|allocation|allowance|baseline|population|distance|number|rank|place|change|rise|fall|mean|median|total|share|percentage|range|status)\b/i;

export const isCountable = (phrase: string) => COUNTABLE.test(phrase);

export const articled = (phrase: string) =>
  isCountable(phrase) && pluralOf(phrase) === null && !/^(the|a|an) /.test(phrase) ? withArticle(phrase) : phrase;

/** The noun of a measure that counts things, without "number of": "GP practices", "trusts with an EPR"; null if it is not a plural. */
export function pluralOf(phrase: string): string | null {
  const noun = phrase.replace(/^(total )?number of /, '');
  const [head = ''] = noun.split(/ (?:with|per|in|of|on|for|within|meeting|assessed)\b/);
  return noun !== phrase || /[^su]s$/.test(head) ? noun : null;
}
