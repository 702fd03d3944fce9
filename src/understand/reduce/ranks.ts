import { made, type Reader, type Rule } from './reader.js';

/** "second highest", "ranked 10th", "positions 5 to 10", "5th to 8th", "number one": places in a ranking, not amounts. */
export const ranks: Rule = (r, at) => {
  const named = placeWord(r, at);
  const start = named ? r.skip(at + 1) : at;
  const first = placeAt(r, start);
  if (!first || (!first.ordinal && !named)) return null;
  // "the first three" are three.
  const several = r.period(first.next) ? null : r.amount(first.next);
  if (first.value === 1 && first.ordinal && several && !several.ordinal && several.amount.value > 1) return null;
  // "what place out of 42" says how many places there are.
  if (named && r.links.slice(at + 1, start).some((_, i) => /\bout\b/.test(r.text(at + 1 + i)))) return null;
  const second =
    r.is(first.next, 'to') || (named && r.is(first.next, 'and')) ? placeAt(r, r.skip(first.next + 1)) : null;
  // "rank 5 ICSs" asks for five of them; "position 5" is one.
  if (!first.ordinal && !second && !/^(position|place|number|no)s?$/.test(r.text(at))) return null;
  const last = second ?? lastInARow(r, first);
  // "second quartile" is a part of the field.
  if (last.value < first.value || (r.is(last.next, 'cue')?.cue ?? '').startsWith('quartile')) return null;
  // "in 10th place"
  const next = !named && placeWord(r, last.next) ? last.next + 1 : last.next;
  return made(r, at, next, { type: 'ranks', first: first.value, last: last.value });
};

/** "first, second and third" */
function lastInARow(r: Reader, first: Place): Place {
  const next = placeAt(r, r.skip(r.is(first.next, 'and') ? first.next + 1 : first.next));
  return first.ordinal && next?.ordinal && next.value === first.value + 1 ? lastInARow(r, next) : first;
}

interface Place {
  readonly value: number;
  readonly ordinal: boolean;
  readonly next: number;
}

const placeWord = (r: Reader, at: number) => {
  const cue = r.is(at, 'cue')?.cue;
  return cue === 'rank' || cue === 'position' || /^(number|no)$/.test(r.text(at));
};

function placeAt(r: Reader, at: number): Place | null {
  const word = r.is(at, 'ordinal_word');
  if (word) return { value: word.value, ordinal: true, next: at + 1 };
  const read = r.period(at) ? null : r.amount(at);
  const value = read?.amount.value ?? 0;
  if (!read || read.amount.unit !== null || !Number.isInteger(value) || value < 1 || value > 1000) return null;
  return { value, ordinal: read.ordinal, next: read.next };
}
