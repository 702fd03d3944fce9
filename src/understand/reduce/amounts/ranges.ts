/** Values from one amount to another, and about one. */
import type { Against, Amount } from '../../nodes/nodes.js';
import { made, type Rule } from '../reader.js';

/** "between 2.5 and 2.7", "from 2 to 2.5", "the 2 to 2.5 range"; "falls between 2.5 and 2.7" is where it lies, and no fall. */
export const range: Rule = (r, at) => {
  const lies = /^(fall|falls|falling|drop|drops)$/.test(r.text(at)) && r.is(at + 1, 'between');
  if (lies) return r.period(r.skip(at + 2)) ? null : range(r, at + 1);
  const opened = r.is(at, 'between') ?? r.is(at, 'since');
  // "2.4 to 2.5" by itself, but "2024 to 2025" are years and "top 5 to 10" is no range of values.
  if (!opened && (r.period(at) || r.is(at - 1, 'superlative'))) return null;
  const low = r.amount(opened ? r.skip(at + 1) : at);
  const joined =
    r.is(low?.next ?? 0, 'to') ?? (opened && (r.is(low?.next ?? 0, 'and') ?? r.text(low?.next ?? 0) === 'up to'));
  if (!low || !joined) return null;
  const high = r.amount(low.next + 1);
  if (!high) return null;
  const unit = low.amount.unit ?? high.amount.unit;
  const scaled = { value: rescaled(low.amount, high.amount), unit };
  const next = /^(range|band|bracket|interval)$/.test(r.text(high.next)) ? high.next + 1 : high.next;
  return made(r, at, next, {
    type: 'comparison',
    test: '>=',
    merit: false,
    measure: null,
    against: { kind: 'range', low: scaled, high: { ...high.amount, unit } },
  });
};

/** "between 2 and 3 million": the first number takes the second's multiple when it would otherwise be out of all proportion. */
const rescaled = (low: Amount, high: Amount) =>
  high.value >= 1e6 && low.value < 1000 ? low.value * (high.value >= 1e9 ? 1e9 : 1e6) : low.value;

/** "within 1% of target": on either side of it. */
export const withinZero: Rule = (r, at) => {
  const read = r.text(at) === 'within' ? r.amount(at + 1) : null;
  const zero = read && r.is(r.skip(read.next), 'zero');
  if (!read || !zero) return null;
  const { value, unit } = read.amount;
  const against: Against = { kind: 'range', low: { value: -value, unit }, high: { value, unit } };
  const { measure } = zero;
  return made(r, at, r.skip(read.next) + 1, { type: 'comparison', test: '>=', merit: false, measure, against });
};

/** "around 1 million": a tenth more or less. */
export const approximation: Rule = (r, at) => {
  const read = r.is(at, 'approximately') && !r.period(r.skip(at + 1)) ? r.amount(r.skip(at + 1)) : null;
  if (!read || read.ordinal) return null;
  const { value, unit } = read.amount;
  const end = (share: number): Amount => ({ value: Number((value * share).toPrecision(12)), unit });
  const against: Against = { kind: 'range', low: end(1 - NEAR), high: end(1 + NEAR) };
  return made(r, at, read.next, { type: 'comparison', test: '>=', merit: false, measure: null, against });
};
const NEAR = 0.1;
