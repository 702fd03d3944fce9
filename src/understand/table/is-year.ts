import type { TableDataset } from '../../dataset/table/table-dataset.js';
import { foldedWords } from '../words/tokenise.js';
import type { TableLexicon } from './lexicon/table-lexicon.js';

/** Years this far beyond the dates of the table may still be asked for: the answer is then that there is nothing. */
const BEYOND = 10;

/** A plain number of four digits is a year where dates of the table are near it and neither an amount nor its unit stands beside it. */
export function isYearOf(
  question: string,
  { catalogue, profiles }: TableDataset,
  { phrases }: TableLexicon,
): (year: number, start: number, end: number) => boolean {
  const dates = catalogue.columns.filter((column) => column.type === 'date');
  const units = new Set(
    catalogue.columns.flatMap((column) => (column.type === 'number' && column.unit ? foldedWords(column.unit) : [])),
  );
  const isNumber = (word: string) => {
    const folded = foldedWords(word).at(-1) ?? '';
    return units.has(folded) || (phrases.get(folded)?.some((m) => m.type === 'measure' || m.type === 'level') ?? false);
  };
  return (year, start, end) => {
    const near = dates.some(({ id }) => {
      const profile = profiles[id];
      const edge = (date: number | string | null) => Number(String(date).slice(0, 4));
      return profile && year >= edge(profile.low) - BEYOND && year <= edge(profile.high) + BEYOND;
    });
    if (!near) return false;
    const before = /(\S+)\s*$/.exec(question.slice(0, start))?.[1] ?? '';
    const after = /^\s*(\S+)/.exec(question.slice(end))?.[1] ?? '';
    if (/^(over|under|above|below|than|least|most|exactly|exceeding|[<>=]+)$/i.test(before)) return false;
    const led = /^(in|since|before|after|until|during|from|of|by)\b/i.test(question.slice(start, end));
    return (led || !isNumber(after)) && !(isNumber(before) && /^between/i.test(question.slice(start, end)));
  };
}
