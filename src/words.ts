/** Small things about words that every part needs. */

/** Sentence case for the start of a line; leaves the rest alone. */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "2024", "2024 and 2025", "2023, 2024 and 2025". */
export const inWords = (items: readonly string[], word: 'and' | 'or' = 'and') =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

/** "A, B or C". */
export const orList = (items: readonly string[]) => inWords(items, 'or');

/** The months of the year, in their order. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "GP practices" → "GP practice", "local authorities" → "local authority"; the words after the noun stay. */
export function singular(plural: string): string {
  const [head = ''] = plural.split(/ (?:with|on|of|in)\b/);
  return head.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') + plural.slice(head.length);
}
