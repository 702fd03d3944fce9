/** Turns of speech whose words mean something else together than each by itself. */
import { made, type Reader, type Rule } from '../reader.js';

/** "how many people call Devon home": they live there. */
export const home: Rule = (r, at) => {
  const call = r.links.findIndex((_, i) => /^calls?$/.test(r.text(i)));
  const end = r.links.findIndex((_, i) => i > call && r.text(i) === 'home');
  return call >= 0 && end - call > 1 && end - call < 6 && (at === call || at === end)
    ? made(r, at, at + 1, { type: 'filler' })
    : null;
};

/** "out of every hundred trusts, how many have one": a percentage of them. */
export const ofHundred: Rule = (r, at) => {
  const start = r.links.findIndex((_, i) => hundredAt(r, i) !== null);
  const next = start < 0 ? null : hundredAt(r, start);
  if (next === null) return null;
  if (at === start) return made(r, at, next, { type: 'cue', cue: 'share' });
  return r.is(at, 'cue')?.cue === 'count' ? made(r, at, at + 1, { type: 'filler' }) : null;
};

/** Where "in every hundred", "out of 100" end before those counted. */
function hundredAt(r: Reader, at: number): number | null {
  const inEach = /^(in|for|of) (every|each)$/.test(r.text(at));
  if (!inEach && (!/(^| )(of|in|for)$/.test(r.text(at)) || r.is(at, 'cue'))) return null;
  const each = inEach || /^(every|each|an?)$/.test(r.text(at + 1));
  const amount = each ? r.amount(inEach ? at + 1 : at + 2) : /^out of$/.test(r.text(at)) ? r.amount(at + 1) : null;
  const hundred = amount?.amount.value === 100 && amount.amount.unit === null;
  return hundred && (each || r.is(amount.next, 'level')) ? amount.next : null;
}

/** "in each score band", "by DMA bracket": how the values are spread. */
export const bands: Rule = (r, at) => {
  const each = r.is(at, 'each') ? at + 1 : null;
  if (each === null) return null;
  const measure = r.is(each, 'measure') ? each : null;
  const scoring = measure === null ? each : measure + 1;
  const band = r.is(scoring, 'scoring') ? scoring + 1 : scoring;
  if (!/^(band|bands|bracket|brackets|bin|bins|bucket|buckets)$/.test(r.text(band))) return null;
  const ids =
    measure === null ? [] : (r.links[measure]?.meanings ?? []).flatMap((m) => (m.type === 'measure' ? [m.id] : []));
  const named = ids.length ? [{ type: 'measure', ids, dimension: null }] : [];
  return made(r, at, band + 1, ...named, { type: 'cue', cue: 'distribution' });
};

/** "which fall in each band" lie there; no figure fell. */
export const fallInBands: Rule = (r, at) =>
  /^(fall|falls|fell)$/.test(r.text(at)) && bands(r, at + 1) ? made(r, at, at + 1, { type: 'filler' }) : null;

/** "how far has it been rolled out": how much of it there is. */
export const rolledOut: Rule = (r, at) =>
  r.text(at) === 'how far' && r.links.some((_, i) => i > at && ROLLED_OUT.test(r.text(i)))
    ? made(r, at, at + 1, { type: 'cue', cue: 'amount' })
    : null;
const ROLLED_OUT = /(^| )(rolled out|deployed|adopted|installed|in place|introduced|taken up)$/;

/** "top versus bottom": both ends. */
export const endsApart: Rule = (r, at) =>
  r.is(at, 'cue')?.cue === 'compare' && r.is(at - 1, 'superlative') && r.is(r.skip(at + 1), 'superlative')
    ? made(r, at, at + 1, { type: 'and', or: false })
    : null;

/** "how many points separate the top from the bottom": one difference, and no order. */
export const separated: Rule = (r, at) => {
  const verb = r.links.findIndex((_, i) => /^separat(e|es|ed|ing)$/.test(r.text(i)));
  if (verb < 0 || at < verb) return null;
  if (at === verb && r.links.slice(0, at).some((_, i) => r.is(i, 'cue')?.cue === 'difference'))
    return made(r, at, at + 1, { type: 'filler' });
  const end = /^from the (top|highest|bottom|lowest)$/.exec(r.text(at))?.[1];
  const second = r.text(at - 2) === 'from' && r.text(at - 1) === 'the' ? r.is(at, 'superlative')?.end : undefined;
  if (!end && !second) return null;
  const found = { type: 'superlative', by: 'value', count: null, among: false, verb: null };
  return made(r, at, at + 1, { ...found, end: second ?? (/^(top|highest)$/.test(end ?? '') ? 'highest' : 'lowest') });
};

/** "top by size": the end that the word before it says, of how big they are. */
export const bySize: Rule = (r, at) =>
  isSize(r, at) && r.links.slice(Math.max(0, at - 6), at).some((_, i) => r.is(Math.max(0, at - 6) + i, 'superlative'))
    ? made(r, at, at + 1, { type: 'filler' })
    : null;

/** "for size", "in size", at the end of what is said. */
export const isSize = (r: Reader, at: number): boolean =>
  r.text(at) === 'size' &&
  /(^| )(for|in|by|on|of)$/.test(r.text(at - 1)) &&
  (at === r.links.length - 1 || r.token(at + 1)?.pause === true);

/** "how different is it from last year", "from what it used to be": how it has changed. */
export const howDifferent: Rule = (r, at) => {
  if (!/^how different( is| are)?$/.test(r.text(at))) return null;
  const then = r.links.some(
    (_, i) => i > at && (USED_TO.test(r.text(i)) || (r.text(i) === 'from' && isThen(r, i + 1))),
  );
  return then ? made(r, at, at + 1, { type: 'change', direction: null }) : null;
};
const USED_TO = /^(used to|used to be)$/;
const isThen = (r: Reader, at: number) => (r.is(at, 'relative_period')?.steps ?? 0) < 0 || r.period(at) !== null;

/** "what it used to be" is said of how different it is, and of no other time. */
export const usedToBe: Rule = (r, at) =>
  USED_TO.test(r.text(at)) && r.links.slice(0, at).some((_, i) => howDifferent(r, i) !== null)
    ? made(r, at, at + 1, { type: 'filler' })
    : null;

/** "as a share of the total", "of the whole": of all, as a share is anyway. */
export const ofTotal: Rule = (r, at) =>
  /^(total|whole|overall total)$/.test(r.text(at)) &&
  /(^| )of$/.test(r.text(r.text(at - 1) === 'the' ? at - 2 : at - 1)) &&
  (at === r.links.length - 1 || r.token(at + 1)?.pause === true) &&
  r.links.slice(0, at).some((_, i) => r.is(i, 'cue')?.cue === 'share')
    ? made(r, at, at + 1, { type: 'filler' })
    : null;
