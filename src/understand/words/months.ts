/** "October 2021", "oct 21": a month in which figures of that year were taken says no more than the year. */
import type { Dataset } from '../../dataset/dataset.js';
import type { Token } from './tokenise.js';

/** The tokens, each month that the catalogue knows figures of made one with its year. Other months stay words of their own. */
export function withMonths(tokens: readonly Token[], { catalogue }: Dataset): Token[] {
  if (!tokens.some(({ period, number }) => period ?? number)) return [...tokens];
  const dated = new Set(Object.values(catalogue.measures).flatMap((m) => m.dated.map((month) => month.toLowerCase())));
  const found: Token[] = [];
  for (const token of tokens) {
    const month = found.at(-1);
    const year = token.period ?? (token.number?.unit === null ? String(2000 + token.number.value) : null);
    const said = month && [...dated].some((each) => each.endsWith(` ${year}`) && isMonth(month.text, each));
    if (month && said) found[found.length - 1] = { ...token, start: month.start, period: year, pause: month.pause };
    else found.push(token);
  }
  return found;
}

/** A month is cut short to three letters at least. */
const isMonth = (word: string, dated: string) => word.length > 2 && (dated.split(' ')[0] ?? '').startsWith(word);
