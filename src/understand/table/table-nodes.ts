/** A question about a table → nodes: like those of any question, with its dates, short values and adjectives read first. */
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import { type Link, link } from '../link.js';
import type { Node } from '../nodes.js';
import { reduce } from '../reduce/reduce.js';
import { fold, foldedWords, type Token, tokenise } from '../tokenise.js';
import { settled } from './settle-nodes.js';
import { findTimeSpans, type TimeSpan } from './table-dates.js';
import { initialWord, type TableLexicon } from './table-lexicon.js';

export interface TableNodes {
  readonly tokens: readonly Token[];
  readonly links: readonly Link[];
  readonly nodes: readonly Node[];
}

export function tableNodes(question: string, dataset: TableDataset, lexicon: TableLexicon): TableNodes {
  const spans = findTimeSpans(question, isYearOf(question, dataset, lexicon));
  const tokens = withSpans(withInitials(tokenise(question), question, lexicon), spans);
  const links = link(tokens, lexicon).map((each, i, all) => {
    const span = spans[spanOf(tokens[each.from])];
    if (span)
      return {
        ...each,
        kind: 'phrase',
        meanings: [{ type: 'during', since: span.from, until: span.to }],
      } satisfies Link;
    return countedColumn(each, all[i + 1]);
  });
  return { tokens, links, nodes: settled(reduce(tokens, links), { tokens, lexicon, dataset }) };
}

/** What stands for the n-th stretch of time; no word is spelt like it. */
const SPAN = '§';
const spanOf = (token: Token | undefined) => (token?.text.startsWith(SPAN) ? Number(token.text.slice(1)) : -1);

function withSpans(tokens: readonly Token[], spans: readonly TimeSpan[]): Token[] {
  const found: Token[] = [];
  const placed = new Set<number>();
  for (const token of tokens) {
    const n = spans.findIndex((span) => token.start < span.end && token.end > span.start);
    const span = spans[n];
    if (!span) found.push(token);
    else if (!placed.has(n)) {
      placed.add(n);
      found.push({
        text: `${SPAN}${n}`,
        start: span.start,
        end: span.end,
        number: null,
        period: null,
        pause: token.pause,
      });
    }
  }
  return found;
}

/** "R" as a value: written as a capital, or beside a word that says what it is. */
function withInitials(tokens: readonly Token[], question: string, { initials, phrases }: TableLexicon): Token[] {
  if (!initials.size) return [...tokens];
  const said = (token: Token | undefined) => (token ? question.slice(token.start, token.end) : '');
  const names = (token: Token | undefined) =>
    token !== undefined &&
    (/^rat(ed|ing)s?$/.test(token.text) || phrases.get(fold(token.text))?.some((m) => m.type === 'dimension') === true);
  return tokens.map((token, i) => {
    const text = said(token);
    if (!initials.has(text.toLowerCase())) return token;
    const capital = text === text.toUpperCase() && question !== question.toUpperCase() && text !== 'I' && text !== 'A';
    return capital || names(tokens[i + 1]) || names(tokens[i - 1])
      ? { ...token, text: initialWord(text), number: null, period: null }
      : token;
  });
}

/** "number of cylinders" is the column's own name; "number of cars" asks to count them. */
function countedColumn(each: Link, next: Link | undefined): Link {
  const counts = each.meanings.some((m) => m.type === 'cue' && m.cue === 'number_of');
  const measured = next?.meanings.some((m) => m.type === 'measure');
  return counts && measured ? { ...each, meanings: [{ type: 'filler' }] } : each;
}

/** A plain number of four digits is a year where dates of the table are near it and neither an amount nor its unit stands beside it. */
function isYearOf(question: string, { catalogue, profiles }: TableDataset, { phrases }: TableLexicon) {
  const dates = catalogue.columns.filter((column) => column.type === 'date');
  const units = new Set(
    catalogue.columns.flatMap((column) => (column.type === 'number' && column.unit ? foldedWords(column.unit) : [])),
  );
  const isNumber = (word: string) => {
    const folded = foldedWords(word).at(-1) ?? '';
    return units.has(folded) || (phrases.get(folded)?.some((m) => m.type === 'measure' || m.type === 'level') ?? false);
  };
  return (year: number, start: number, end: number): boolean => {
    const near = dates.some(({ id }) => {
      const profile = profiles[id];
      return (
        profile &&
        year >= Number(String(profile.low).slice(0, 4)) - 10 &&
        year <= Number(String(profile.high).slice(0, 4)) + 10
      );
    });
    if (!near) return false;
    const before = /(\S+)\s*$/.exec(question.slice(0, start))?.[1] ?? '';
    const after = /^\s*(\S+)/.exec(question.slice(end))?.[1] ?? '';
    const led = /^(in|since|before|after|until|during|from|of|by)\b/i.test(question.slice(start, end));
    if (/^(over|under|above|below|than|least|most|exactly|exceeding|[<>=]+)$/i.test(before)) return false;
    return (led || !isNumber(after)) && !(isNumber(before) && /^between/i.test(question.slice(start, end)));
  };
}
