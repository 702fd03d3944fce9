/** A question about a table → nodes: like those of any question, with its dates, quoted texts, short values and adjectives read first. */
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import type { Meaning } from '../nodes/meanings.js';
import type { Node } from '../nodes/nodes.js';
import { reduce } from '../reduce/reduce.js';
import { type Link, link } from '../words/link.js';
import { fold, type Token, tokenise } from '../words/tokenise.js';
import { isYearOf } from './is-year.js';
import { initialWord, type TableLexicon } from './lexicon/table-lexicon.js';
import { settled } from './settle-nodes.js';
import { findTimeSpans } from './table-dates.js';
import { findTextSpans } from './text-spans.js';

export interface TableNodes {
  readonly tokens: readonly Token[];
  readonly links: readonly Link[];
  readonly nodes: readonly Node[];
}

export function tableNodes(question: string, dataset: TableDataset, lexicon: TableLexicon): TableNodes {
  const spans = spansOf(question, dataset, lexicon);
  const plain = tokenise(question).map((token) => ({ ...token, period: null }));
  const tokens = withSpans(withInitials(plain, question, lexicon), spans);
  const links = link(tokens, lexicon).map((each, i, all): Link => {
    const span = spans[spanOf(tokens[each.from])];
    return span ? { ...each, kind: 'phrase', meanings: [span.meaning] } : countedColumn(each, all[i + 1]);
  });
  // "our sales" are those of the table.
  const nodes = reduce(tokens, links).map((node): Node => (node.type === 'ours' ? { ...node, type: 'filler' } : node));
  return { tokens, links, nodes: settled(nodes, { tokens, lexicon, dataset }) };
}

/** A stretch of the question that is read as one thing, whatever its words mean elsewhere. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

function spansOf(question: string, dataset: TableDataset, lexicon: TableLexicon): Span[] {
  const texts = findTextSpans(question, dataset.catalogue.columns, lexicon).map(
    ({ start, end, column, text }): Span => ({ start, end, meaning: { type: 'contains', column, text } }),
  );
  const times = findTimeSpans(question, isYearOf(question, dataset, lexicon)).map(
    ({ start, end, from, to }): Span => ({ start, end, meaning: { type: 'during', since: from, until: to } }),
  );
  return [...texts, ...times.filter((time) => !texts.some((text) => text.start < time.end && time.start < text.end))];
}

/** What stands for the n-th span; no word is spelt like it. */
const SPAN = '§';
const spanOf = (token: Token | undefined) => (token?.text.startsWith(SPAN) ? Number(token.text.slice(1)) : -1);

function withSpans(tokens: readonly Token[], spans: readonly Span[]): Token[] {
  const found: Token[] = [];
  const placed = new Set<number>();
  for (const token of tokens) {
    const n = spans.findIndex((span) => token.start < span.end && token.end > span.start);
    const span = spans[n];
    if (!span) found.push(token);
    else if (!placed.has(n)) {
      placed.add(n);
      found.push({ ...token, text: `${SPAN}${n}`, start: span.start, end: span.end, number: null });
    }
  }
  return found;
}

/** "R" as a value: written as a capital, or beside a word that says what it is. "US" in capitals is the country. */
function withInitials(tokens: readonly Token[], question: string, { initials, phrases }: TableLexicon): Token[] {
  const said = (token: Token | undefined) => (token ? question.slice(token.start, token.end) : '');
  const names = (token: Token | undefined) =>
    token !== undefined &&
    (/^rat(ed|ing)s?$/.test(token.text) || phrases.get(fold(token.text))?.some((m) => m.type === 'dimension') === true);
  const shouted = question === question.toUpperCase();
  return tokens.map((token, i) => {
    const text = said(token);
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (text === 'US' && !shouted && phrases.has('usa') && !phrases.has(`us ${fold(after?.text ?? '')}`))
      return { ...token, text: 'usa' };
    if (!initials.has(text.toLowerCase()) || phrases.has(`${fold(token.text)} ${fold(after?.text ?? '')}`))
      return token;
    const capital = text === text.toUpperCase() && !shouted && text !== 'I' && text !== 'A';
    return capital || names(after) || names(before) ? { ...token, text: initialWord(text), number: null } : token;
  });
}

/** "number of cylinders" is the column's own name; "number of cars" asks to count them. */
function countedColumn(each: Link, next: Link | undefined): Link {
  const counts = each.meanings.some((m) => m.type === 'cue' && m.cue === 'number_of');
  const measured = next?.meanings.some((m) => m.type === 'measure');
  return counts && measured ? { ...each, meanings: [{ type: 'filler' }] } : each;
}
