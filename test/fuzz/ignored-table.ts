/**
 * What a request about a table said and its query passes over: numbers, names of columns and values, stretches of time, negations
 * and words that nobody knows. Reads words and query only, knows nothing of how one was made of the other.
 */
import type { TableQuery } from '../../src/query/table/table-query.js';
import { tableNodes } from '../../src/understand/table/table-nodes.js';
import type { TableUnderstander } from '../../src/understand/table/understand-table.js';
import type { Link } from '../../src/understand/words/link.js';
import type { Token } from '../../src/understand/words/tokenise.js';

/** "number 7", "name Origin": what the query of an answered request has no trace of. */
export function ignoredByTable(request: string, query: TableQuery, { dataset, lexicon }: TableUnderstander): string[] {
  const { tokens, links } = tableNodes(request, dataset, lexicon);
  const shown = JSON.stringify(query);
  const quoted = (text: string) => shown.includes(JSON.stringify(text));
  return links.flatMap((link): string[] => {
    const said = tokens
      .slice(link.from, link.to)
      .map((token) => token.text)
      .join(' ');
    if (link.kind === 'unknown') return [`unknown ${said}`];
    if (link.kind === 'number') return isShown(tokens[link.from], query) ? [] : [`number ${said}`];
    const span = link.meanings.find((meaning) => meaning.type === 'during');
    if (span?.type === 'during') {
      const ends = [span.since, span.until].filter((end) => end !== null);
      return ends.every((end) => quoted(end)) ? [] : [`time ${said}`];
    }
    const names = link.meanings.flatMap((meaning) =>
      meaning.type === 'measure' || meaning.type === 'dimension'
        ? [meaning.id]
        : meaning.type === 'member'
          ? [meaning.value]
          : [],
    );
    // What records are called is shown with each of them.
    const named = dataset.catalogue.name && query.asks === 'records' ? [dataset.catalogue.name] : [];
    if (names.length && !isWord(link))
      return [...names].some((name) => quoted(name) || named.includes(name)) ? [] : [`name ${said}`];
    const negation = /^(not|except|excluding|outside|never|other than|leaving out)\b/.test(said);
    return negation && !/"not"|"!="|"<="|">="|"<"|">"/.test(shown) ? [`negation ${said}`] : [];
  });
}

/** A name that is also an everyday word may have been said as that. */
const isWord = ({ meanings }: Link) =>
  meanings.some(({ type }) => !['measure', 'dimension', 'member', 'time_unit', 'level'].includes(type));

function isShown(token: Token | undefined, query: TableQuery): boolean {
  const value = token?.number?.value;
  if (value === undefined) return false;
  const numbers = [...JSON.stringify(query).matchAll(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi)].map(([text]) => Number(text));
  // "2 million" and "1.5k" are as many times more.
  return [1, 1e3, 1e6, 1e9, 1e12].some((times) =>
    numbers.some((n) => Math.abs(n - value * times) < 1e-9 * Math.max(1, Math.abs(n))),
  );
}
