import { made, type Rule } from './reader.js';

/** "between 2024 and 2025", "from 23/24 to 24/25", "2024 vs 2025", "since 2024", "2024". */
export const periods: Rule = (r, at) => {
  const opened = r.is(at, 'between') ?? r.is(at, 'since');
  const start = opened ? r.skip(at + 1) : at;
  const first = r.period(start);
  if (!first) return null;
  const middle = start + 1;
  const joins =
    r.is(middle, 'and') ??
    r.is(middle, 'to') ??
    (/^(vs|versus|v|against|compared with|compared to)$/.test(r.text(middle)) ? true : undefined);
  const second = joins && r.period(r.skip(middle + 1));
  if (second) return made(r, at, r.skip(middle + 1) + 1, { type: 'periods', periods: [first, second] });
  if (r.is(at, 'since') && /^(since|after|compared with last|starting)$/.test(r.text(at)))
    return made(r, at, start + 1, { type: 'since', period: first });
  return made(r, at, start + 1, { type: 'period', period: first });
};
