/** "whose name contains toyota", "\"Star Wars\" in the title": texts that a column is to hold, found before words are cut. */
import type { TableColumn } from '../../dataset/table/table-catalogue.js';
import { foldedWords } from '../words/tokenise.js';
import type { TableLexicon } from './lexicon/table-lexicon.js';

export interface TextSpan {
  /** In the question. */
  readonly start: number;
  readonly end: number;
  readonly column: string;
  readonly text: string;
}

const CONTAINS =
  /((?:[\p{L}\p{N}_-]+\s+){1,3})(?:contains?|containing|includes?|including|has the words?)\s+(?:the\s+words?\s+)?(?:["“']([^"”']+)["”']|([\p{L}\p{N}-]+(?:\s+[\p{L}\p{N}-]+){0,3}?))(?=$|[?.,;!]|\s+(?:and|or|by|with|in|from|since|after|before|as)\b)/giu;
const QUOTED_IN =
  /["“]([^"”]+)["”]\s+(?:appears\s+)?in\s+(?:(?:the|their|its|his|her)\s+)?((?:[\p{L}\p{N}_-]+\s*){1,3})/giu;
const HAVE_IN = /\b(?:have|has|with)\s+/iu;

export function findTextSpans(
  question: string,
  columns: readonly TableColumn[],
  { phrases }: TableLexicon,
): TextSpan[] {
  const texts = columns.filter((column) => column.type === 'text' || column.type === 'category');
  const columnOf = (words: readonly string[]): string | null => {
    const ids = (phrases.get(words.join(' ')) ?? []).flatMap((meaning) =>
      meaning.type === 'dimension' ? [meaning.id] : [],
    );
    return texts.find((column) => ids.includes(column.id))?.id ?? null;
  };
  const spans: TextSpan[] = [];
  for (const match of question.matchAll(CONTAINS)) {
    const said = match[1] ?? '';
    const words = foldedWords(said);
    // The longest of the words right before that is a column's name.
    const from = words.findIndex((_, i) => columnOf(words.slice(i)) !== null);
    const column = from < 0 ? null : columnOf(words.slice(from));
    if (!column) continue;
    const kept = said.trim().split(/\s+/).slice(0, from).join(' ');
    const start = match.index + (kept ? kept.length + 1 : 0);
    spans.push({ start, end: match.index + match[0].length, column, text: (match[2] ?? match[3] ?? '').trim() });
  }
  for (const match of question.matchAll(QUOTED_IN)) {
    const parts = (match[2] ?? '').trim().split(/\s+/);
    const length = [3, 2, 1].find(
      (n) => n <= parts.length && columnOf(foldedWords(parts.slice(0, n).join(' '))) !== null,
    );
    if (!length) continue;
    const named = parts.slice(0, length).join(' ');
    const end = match.index + match[0].lastIndexOf(named) + named.length;
    const lead = HAVE_IN.exec(question.slice(Math.max(0, match.index - 5), match.index));
    const start = match.index - (lead ? lead[0].length : 0);
    spans.push({ start, end, column: columnOf(foldedWords(named)) ?? '', text: match[1]?.trim() ?? '' });
  }
  return spans.filter(
    (span, i) => !spans.slice(0, i).some((other) => other.start < span.end && span.start < other.end),
  );
}
