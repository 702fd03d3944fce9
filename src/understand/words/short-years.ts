/** "24 and 25", "HSJ 23 v DMA 25": two numbers of two digits that are years figures were made in. */
import type { Dataset } from '../../dataset/dataset.js';
import type { Token } from './tokenise.js';

const TWO_DIGITS = /^\d\d$/;
const JOINS = /^(and|to|v|vs|versus|or)$/;
/** Words beside which a number of two digits is a number of something. */
const COUNTED = /^(top|bottom|rank|ranked|place|position|above|below|over|under|first|last|than)$/;
/** What makes a number of the two, behind them. */
const UNIT = /^(percent|million|billion|thousand|places?|points?|trusts?|practices?|ics|icss|icbs?|systems?)$/;

/** The tokens, the two numbers made years where both are, with at most one word more between them than what joins them. */
export function withShortYears(tokens: readonly Token[], { catalogue }: Dataset): readonly Token[] {
  if (!tokens.some(({ number, text }) => number && TWO_DIGITS.test(text))) return tokens;
  const made = Object.values(catalogue.measures).flatMap((m) => m.periods);
  const years = new Set([...made, ...Object.keys(catalogue.other_periods)].filter((period) => /^\d{4}$/.test(period)));
  const yearOf = (token: Token | undefined) => {
    const number = token?.number;
    const plain = token && number && number.unit === null && !number.ordinal && TWO_DIGITS.test(token.text);
    return plain && years.has(`20${token.text}`) ? `20${token.text}` : null;
  };
  const first = tokens.findIndex((token) => yearOf(token) !== null);
  const joint = tokens[first + 1];
  const second = [first + 2, first + 3].find((at) => yearOf(tokens[at]) !== null);
  const earlier = yearOf(tokens[first]);
  const later = second === undefined ? null : yearOf(tokens[second]);
  const counted =
    COUNTED.test(tokens[first - 1]?.text ?? '') ||
    tokens.some((token) => token.period !== null) ||
    UNIT.test(tokens[(second ?? first) + 1]?.text ?? '');
  if (!joint || !JOINS.test(joint.text) || earlier === null || later === null || earlier >= later || counted)
    return tokens;
  return tokens.map((token, at) =>
    at === first || at === second ? { ...token, period: at === first ? earlier : later } : token,
  );
}
