import { type Made, made, type Reader, type Rule } from './reader.js';
import { single } from './singles.js';

/** "since last year", "since last year (2024)". */
function sinceLast(r: Reader, at: number): Made | null {
  const next = r.skip(at + 1);
  const back = SINCE.test(r.text(at)) && r.is(next, 'relative_period');
  if (!back || back.steps >= 0) return null;
  const named = r.period(next + 1);
  return made(r, at, named ? next + 2 : next + 1, { type: 'since', period: named });
}

const SINCE = /^(since|after|compared with last|starting)$/;

/** "24" as a year, where another one stands beside it: "24 v 25". */
function shortPair(r: Reader, at: number): string | null {
  const joins = r.is(at + 1, 'to') ?? /^(versus|v|against)$/.test(r.text(at + 1));
  return joins && shortYear(r, r.skip(at + 2)) ? shortYear(r, at) : null;
}

function shortYear(r: Reader, at: number): string | null {
  const number = r.token(at)?.number;
  const year = r.links[at]?.kind === 'number' && number && number.unit === null && !number.ordinal ? number.value : 0;
  return Number.isInteger(year) && year >= 20 && year < 30 ? `20${year}` : null;
}

/** "between 2024 and 2025", "from 23/24 to 24/25", "2024 vs 2025", "since 2024", "2024". */
export const periods: Rule = (r, at) => {
  const last = sinceLast(r, at);
  if (last) return last;
  const opened = r.is(at, 'between') ?? r.is(at, 'since');
  const next = opened ? r.skip(at + 1) : at;
  // "since last year (2024)"
  const start = opened && r.is(next, 'relative_period') && r.period(next + 1) ? next + 1 : next;
  const compares = r.is(at, 'cue')?.cue === 'compare' && r.period(r.skip(at + 1));
  if (compares && isChange(r)) return made(r, at, r.skip(at + 1) + 1, { type: 'since', period: compares });
  // "up on 2024"
  const moved = /^(on|upon)$/.test(r.text(at)) && r.is(at - 1, 'change')?.direction && r.period(at + 1);
  if (moved) return made(r, at, at + 2, { type: 'since', period: moved });
  const first = r.period(start) ?? shortPair(r, start);
  if (!first) return null;
  const again = sameAgain(r, start);
  if (again)
    return {
      nodes: [
        ...made(r, at, again, { type: 'periods', periods: [first, r.period(again - 2) ?? ''].sort() }).nodes,
        ...(single(r, again - 1)?.nodes ?? []),
      ],
      next: again,
    };
  const middle = start + 1;
  const joins =
    r.is(middle, 'and') ??
    r.is(middle, 'to') ??
    (/^(vs|versus|v|against|compared with|compared to|next to|alongside|beside)$/.test(r.text(middle)) ||
      isArrow(r, middle) ||
      undefined);
  const end = r.skip(middle + 1);
  const now = joins && r.is(end, 'relative_period');
  if (now && now.steps === 0) return made(r, at, end + 1, { type: 'since', period: first });
  const second = joins && (r.period(end) ?? shortYear(r, end));
  // "better in 2025 compared with 2024": the one after the other, as "better in 2025 than in 2024".
  const held =
    /^(compared|vs$|versus$|v$|against$)/.test(r.text(middle)) &&
    r.links.slice(0, at).some((_, i) => r.is(i, 'comparison'));
  if (second && held)
    return made(r, at, end + 1, { type: 'period', period: first }, { type: 'period', period: second });
  if (second) {
    // Only "to" has a direction: "2025 v 2024" are the same two as "2024 v 2025".
    const pair = r.is(middle, 'to') ? [first, second] : [first, second].sort();
    return made(r, at, end + 1, { type: 'periods', periods: pair });
  }
  if (r.is(at, 'since') && (SINCE.test(r.text(at)) || (r.text(at) === 'from' && isChange(r))))
    return made(r, at, start + 1, { type: 'since', period: first });
  return made(r, at, start + 1, { type: 'period', period: first });
};

/** Where "2024 DMA and 2025 DMA" ends: one measure, of two years. */
function sameAgain(r: Reader, at: number): number | null {
  const joined = r.is(at + 2, 'and') ? at + 3 : at + 2;
  const twice = r.is(at + 1, 'measure') !== undefined && r.text(at + 1) === r.text(joined + 1);
  return twice && r.period(joined) ? joined + 2 : null;
}

/** Something is said to have moved: then a single year to compare with is the one before. */
const isChange = (r: Reader) => r.links.some((_, i) => r.is(i, 'change') !== undefined);

/** "23/24 > 24/25": between two years the sign is no comparison. */
const isArrow = (r: Reader, at: number) => {
  const token = r.token(at);
  return token?.text === 'above' && token.end - token.start === 1;
};
