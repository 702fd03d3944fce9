/** Numbers in digits and in words: "3", "£3bn", "300 million", "twenty five", "half a billion", "a million and a half", "70 percent". */
import type { Amount } from '../../nodes/nodes.js';
import type { Reader } from '../reader.js';

export interface AmountRead {
  readonly amount: Amount;
  readonly next: number;
  readonly ordinal: boolean;
  readonly orMore: boolean;
}

/** A number with its unit at a place; null if there is none. */
export function amountAt(r: Reader, at: number): AmountRead | null {
  const read = digitsAt(r, at) ?? fractionAt(r, at) ?? wordsAt(r, at);
  if (!read) return null;
  const number = r.links[at]?.kind === 'number' ? (r.token(at)?.number ?? null) : null;
  const { value } = read;
  let { next } = read;
  let unit = number?.unit ?? null;
  if (/^(percent|per cent|pct)$/.test(r.text(next))) {
    unit = 'percent';
    next += 1;
  }
  if (/^(pounds?|gbp|quid|sterling)$/.test(r.text(next))) {
    unit = 'money';
    next += 1;
  }
  // "0.5 points or more"
  if (unit === null && /^(score )?points?$/.test(r.text(next))) next += 1;
  return {
    amount: { value: Number(value.toPrecision(15)), unit },
    next,
    ordinal: number?.ordinal ?? false,
    orMore: number?.orMore ?? false,
  };
}

interface ValueRead {
  readonly value: number;
  readonly next: number;
}

/** "2.5", "2.5 million", "2 and a half", "3 hundred thousand". */
function digitsAt(r: Reader, at: number): ValueRead | null {
  const number = r.links[at]?.kind === 'number' ? r.token(at)?.number : null;
  if (!number) return null;
  return scaled(r, { value: number.value, next: at + 1 });
}

/** "half a million", "three quarters of a billion", "a quarter of a million": a fraction is an amount only of a multiple. */
function fractionAt(r: Reader, at: number): ValueRead | null {
  const counted = r.is(at, 'number_word');
  const start = counted ? at + 1 : at;
  const fraction = r.is(start, 'fraction');
  const next = fraction ? r.skip(start + 1) : at;
  const multiple = fraction && r.is(next, 'multiple');
  if (!fraction || !multiple) return null;
  return { value: (counted?.value ?? 1) * fraction.value * multiple.times, next: next + 1 };
}

/** "five", "twenty five", "two hundred and ten", "a hundred" (its article is passed over before). */
function wordsAt(r: Reader, at: number): ValueRead | null {
  const first = r.is(at, 'number_word');
  if (!first) {
    const multiple = r.is(at, 'multiple');
    return multiple ? scaled(r, { value: 1, next: at }) : null;
  }
  return scaled(r, tens(r, at, first.value));
}

/** "twenty five": ones right after tens. */
function tens(r: Reader, at: number, value: number): ValueRead {
  const ones = r.is(at + 1, 'number_word');
  const joined = value >= 20 && value < 100 && value % 10 === 0 && ones && ones.value >= 1 && ones.value < 10;
  return joined ? { value: value + ones.value, next: at + 2 } : { value, next: at + 1 };
}

/** With the multiples that follow, the rest after a hundred ("and ten"), and "and a half" of the last of them. */
function scaled(r: Reader, { value, next }: ValueRead): ValueRead {
  let total = value;
  let after = next;
  let last = 1;
  const part = partAfter(r, after);
  if (part) [total, after] = [total + part.value, part.next];
  for (let multiple = r.is(after, 'multiple'); multiple; multiple = r.is(after, 'multiple')) {
    total *= multiple.times;
    last = multiple.times;
    after += 1;
  }
  const rest = last >= 100 ? r.is(r.is(after, 'and') ? after + 1 : after, 'number_word') : undefined;
  if (last === 100 && rest && rest.value < 100) {
    const ones = tens(r, r.is(after, 'and') ? after + 1 : after, rest.value);
    const thousands = r.is(ones.next, 'multiple');
    const whole = total + ones.value;
    return thousands ? { value: whole * thousands.times, next: ones.next + 1 } : { value: whole, next: ones.next };
  }
  const more = last > 1 ? partAfter(r, after) : null;
  return more ? { value: total + last * more.value, next: more.next } : { value: total, next: after };
}

/** "and a half", "and three quarters"; "3 and half of the ICSs" is none. */
function partAfter(r: Reader, at: number): ValueRead | null {
  if (!r.is(at, 'and')) return null;
  const start = r.skip(at + 1);
  const counted = r.is(start, 'number_word');
  const next = counted ? start + 1 : start;
  const fraction = r.is(next, 'fraction');
  if (!fraction || r.is(r.skip(next + 1), 'level')) return null;
  return { value: (counted?.value ?? 1) * fraction.value, next: next + 1 };
}
