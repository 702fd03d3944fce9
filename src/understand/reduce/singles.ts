/** What no other rule took: numbers, and links by themselves. */
import type { Meaning } from '../nodes/meanings.js';
import type { Place } from '../nodes/nodes.js';
import { isOneAsked, isOneEnd } from './one-of.js';
import { made, type Reader, type Rule } from './reader.js';

export const number: Rule = (r, at) => {
  const place = r.is(at, 'ordinal_word');
  // "the first three" are three.
  const several = place?.value === 1 && !r.period(at + 1) ? r.amount(at + 1) : null;
  if (several && several.amount.value > 1 && several.amount.unit === null && !several.ordinal)
    return made(r, at, several.next, { type: 'number', value: several.amount.value, unit: null, ordinal: false });
  if (place) return made(r, at, at + 1, { type: 'number', value: place.value, unit: null, ordinal: true });
  // "a single trust", "the sole trust": one, and not just any.
  const sole = /^(single|sole)$/.test(r.text(at)) && r.is(at + 1, 'level') && !r.isPlural(at + 1);
  if (sole && (/^(a|just|only|have|has)$/.test(r.text(at - 1)) || r.is(at + 2, 'level')))
    return made(r, at, at + 1, { type: 'number', value: 1, unit: null, ordinal: false });
  const amount = r.amount(at);
  // "which one" is no number, "one trust" is.
  const noun = amount && (r.is(amount.next, 'level') ?? r.is(amount.next, 'measure'));
  if (!amount || (r.is(at, 'pronoun') && (!noun || r.is(at - 1, 'ordinal_word')))) return null;
  return made(r, at, amount.next, {
    type: 'number',
    value: amount.amount.value,
    unit: amount.amount.unit,
    ordinal: amount.ordinal,
  });
};

/** "which fall in the top quartile": lie there, whichever way they went. */
export const lying: Rule = (r, at) => {
  const where =
    /^(fall|falls|fell)$/.test(r.text(at)) && /^(in|into|within)$/.test(r.text(at + 1)) ? r.skip(at + 2) : at;
  const range = r.period(where) ? null : r.amount(where);
  const part =
    r.is(where, 'quantile') ??
    r.is(where, 'superlative') ??
    r.is(where, 'statistic') ??
    (range && r.is(range.next, 'to'));
  if (where > at && part) return made(r, at, at + 2, { type: 'filler' });
  // "which come in below 2.5" are below it.
  const come = /^(come|comes|came|coming)$/.test(r.text(at)) ? at + 1 : at;
  const limit = come > at && /^(in|back|up)$/.test(r.text(come)) ? come + 1 : come;
  return come > at && r.is(limit, 'comparison') && r.amount(limit + 1) ? made(r, at, limit, { type: 'filler' }) : null;
};

/** "the next five" */
export const next: Rule = (r, at) => {
  if (!r.is(at, 'next')) return null;
  const amount = r.amount(at + 1);
  const count =
    amount && amount.amount.unit === null && Number.isInteger(amount.amount.value) ? amount.amount.value : null;
  return made(r, at, count === null ? at + 1 : (amount?.next ?? at + 1), { type: 'next', count });
};

/** One link by itself: names and measures before grammar, grammar before fillers. */
export const single: Rule = (r, at) => {
  const link = r.links[at];
  if (!link || link.kind === 'unknown') return made(r, at, at + 1, { type: 'unknown' });
  const options = r.places(at);
  const measures = link.meanings.flatMap((m) => (m.type === 'measure' ? [m.id] : []));
  const level = r.is(at, 'level');
  if (level)
    return made(r, at, at + 1, {
      ...level,
      plural: level.plural || r.isPlural(at) || isManyPlaced(r, at),
      each: false,
      // "which have a trust above 3": one, and no number of them.
      measures: isSome(r, at) ? [] : measures,
      ...(isSome(r, at) && { some: true }),
      divisor: null,
      ...((isOneAsked(r, at) || isOneEnd(r, at)) && { oneOf: true }),
    });
  // "either … or": the second word says it all.
  if (r.is(at, 'either')) return made(r, at, at + 1, { type: hasOr(r) ? 'filler' : 'loose' });
  const zero = r.is(at, 'zero');
  if (zero && !zero.side) return made(r, at, at + 1, { type: 'measure', ids: [zero.measure], dimension: null });
  if (zero?.side)
    return made(r, at, at + 1, {
      type: 'comparison',
      test: zero.side === 'below' ? '<' : '>',
      merit: false,
      measure: null,
      against: { kind: 'zero', measure: zero.measure },
    });
  const successor = r.is(at, 'successor');
  if (successor) return made(r, at, at + 1, successor);
  if (options.length && !measures.length)
    return made(r, at, at + 1, { type: 'place', options, not: false, setting: r.setting(at) });
  const dimensions = r.dimensions(at);
  // "what EPR do most trusts have" asks which.
  const most = r.links.some((_, i) => i > at && r.text(i) === 'most' && r.is(i + 1, 'level'));
  const asksWhich = dimensions.length > 0 && most && /^(what|which)$/.test(r.text(at - 1));
  if (measures.length && !asksWhich)
    return made(r, at, at + 1, {
      type: 'measure',
      ids: measures,
      dimension: dimensions[0] ?? null,
      ...(isApart(r, at) && { apart: true }),
    });
  if (dimensions.length)
    return made(r, at, at + 1, { type: 'dimension', ids: dimensions, each: false, plural: r.isPlural(at) });
  // "which one" and "which ones" are kept as the same words.
  const one = link.meanings.find((m) => m.type === 'pronoun' && m.singular);
  if (one && !r.isPlural(at)) return made(r, at, at + 1, one);
  // "divide it by population": the words behind say it.
  if (/^divid(e|ed|ing)$/.test(r.text(at)) && r.links.some((_, i) => i > at && r.text(i) === 'by' && dividesBy(r, i)))
    return made(r, at, at + 1, { type: 'filler' });
  // "one on one axis, one on the other", "which outscores the other": one of the two named.
  if (r.text(at) === 'the other' && (at === r.links.length - 1 || r.token(at + 1)?.pause))
    return made(r, at, at + 1, { type: 'filler' });
  // Of "more than any other" the first word says it all.
  if (/^than any/.test(r.text(at))) return made(r, at, at + 1, { type: 'filler' });
  if (isOneOf(r, at)) return made(r, at, at + 1, { type: 'pronoun', singular: true });
  // "the highest scorer": who.
  if (/^(scorer|performer)$/.test(r.text(at))) return made(r, at, at + 1, { type: 'who' }, { type: 'scoring' });
  for (const type of SINGLE) {
    const meaning = link.meanings.find(
      (m) =>
        m.type === type &&
        !(m.type === 'yes_no' && !m.sure && !opensYesNo(r, at)) &&
        !(m.type === 'statistic' && isPutTogether(r, at)) &&
        !(m.type === 'change' && (isParticle(r, at) || isElse(r, at) || isPlaced(r, at))),
    );
    const size = meaning?.type === 'cue' && /(bigger|larger|smaller)$/.test(r.text(at));
    if (meaning)
      return made(r, at, at + 1, {
        ...meaning,
        ...(size && { size }),
        ...EXTRA[type as keyof typeof EXTRA],
        ...severalOf(r, at),
      });
  }
  if (isPlaced(r, at)) return made(r, at, at + 1, { type: 'filler' });
  if (isElse(r, at)) return made(r, at, at + 1, { type: 'loose' });
  // A word that matters only beside others ("above", "per") and stands beside none of them has not been understood.
  if (isAcross(r, at)) return made(r, at, at + 1, { type: 'filler' });
  const loose = link.meanings.some((m) => LOOSE.has(m.type)) && (!r.is(at, 'each') || r.text(at) === 'per');
  return made(r, at, at + 1, { type: loose ? 'loose' : 'filler' });
};

/** "the spread over the ICSs", "the status it holds under the DSPT": no amount is meant. */
const isAcross = (r: Reader, at: number) =>
  (r.text(at) === 'over' && (r.is(r.skip(at + 1), 'level') || r.is(at + 1, 'and')?.both) !== undefined) ||
  (r.text(at) === 'under' && r.dimensions(r.skip(at + 1)).length > 0);

/** "capital, budget per head", "capital, core allocation per head": no more about the measure before it. */
function isApart(r: Reader, at: number): boolean {
  const before = r.links.slice(0, at).findLastIndex((_, i) => !r.is(i, 'filler'));
  return r.is(before, 'measure') !== undefined && (r.token(at)?.pause === true || r.is(at, 'measure')?.titled === true);
}

/** "London ICS budgets": a short form that ends like a plural is one behind a wider place, where nobody in particular is asked for. */
const isManyPlaced = (r: Reader, at: number) =>
  r.text(at).length < 4 &&
  r.text(at).endsWith('s') &&
  (/^(have|are|were|do|score)$/.test(r.text(at + 1)) ||
    r.places(at - 1).some(isMember) ||
    (r.text(at + 1) === 'in' && r.places(r.skip(at + 2)).some(isMember))) &&
  !r.links.some((_, i) => r.is(i, 'superlative') || /^(who|is|the)$/.test(r.text(i))) &&
  (/^(have|are|were|do|score)$/.test(r.text(at + 1)) || !r.links.some((_, i) => /^(which|what)$/.test(r.text(i))));

const isSome = (r: Reader, at: number) => /^(an?|any)$/.test(r.text(at - 1)) && !r.isPlural(at);

const isMember = (place: Place) => place.kind === 'member';

const dividesBy = (r: Reader, at: number) => {
  const behind = r.skip(at + 1);
  return r.is(r.is(behind, 'pronoun') ? behind + 1 : behind, 'head') !== undefined;
};

const LOOSE: ReadonlySet<Meaning['type']> = new Set(['comparison', 'per', 'multiple', 'quantile', 'zero', 'fraction']);

/** "the fallers", "which ones": several are asked for. */
const severalOf = (r: Reader, at: number) => ({
  ...(r.is(at, 'change')?.who && r.isPlural(at) && { plural: true }),
  ...(r.is(at, 'pronoun') && /(^| )ones$/.test(r.text(at)) && { ones: true }),
});

/** What a node has beside its meaning. */
const EXTRA = { full: { not: false }, superlative: { count: null, among: false, verb: null } } as const;

/** Whether there is an "or", behind it or before ("well led or safe practice, either will do"). */
const hasOr = (r: Reader) => r.links.some((_, i) => r.is(i, 'and')?.or);

const SINGLE = [
  'during',
  'time_unit',
  'drawn_as',
  'different',
  'contains',
  'rest',
  'nearby',
  'add',
  'group',
  'setting',
  'whole',
  'term',
  'yes_no',
  'forecast',
  'change',
  'cue',
  'chart',
  'known',
  'full',
  'relative_period',
  'all',
  'any',
  'sorted',
  'scoring',
  'plot',
  'what_about',
  'same',
  'instead',
  'only',
  'pronoun',
  'and',
  'who',
  'statistic',
  'superlative',
  'filler',
] as const;

/** "Is Devon above …", "I wonder whether Devon is …"; but "hope you are well" asks nothing. */
function opensYesNo(r: Reader, at: number): boolean {
  // "is Kent over or under" asks which.
  if (
    r.links.some((_, i) =>
      /^(over or under|above or below|higher or lower than|better or worse than|ahead of or behind)$/.test(r.text(i)),
    )
  )
    return false;
  if (/^(whether|if)$/.test(r.text(at))) {
    // "if you take London out" supposes, and asks nothing.
    if (/^(i|you|we)$/.test(r.text(at + 1))) return false;
    const next = r.skip(at + 1);
    return r.places(next).length > 0 || (['level', 'any', 'all', 'each'] as const).some((type) => r.is(next, type));
  }
  // "population: is Devon above Dorset", "the score of Devon - did it fall", but not "which is best, and is it in London".
  const after = r.skip(at + 1);
  if (r.token(at)?.pause && (r.places(after).length > 0 || /^(it|they)$/.test(r.text(at + 1))))
    return !asksBefore(r, at);
  const opens = at <= firstWord(r) || (r.token(at)?.pause === true && !asksBefore(r, at));
  return opens && !/^(i|you|we|they|it|that|there|who|which|what)$/.test(r.text(at - 1));
}

/** "lost trusts" is no fall of a score, "lost the most ground" is one; "move on to Kent" is no change, "did it move" asks for one. */
const isElse = (r: Reader, at: number) =>
  (/^(lost|lose|loses|losing|losers?)$/.test(r.text(at)) &&
    !r.links.slice(at + 1, at + 5).some((_, i) => /^(ground|points?)$/.test(r.text(at + 1 + i))) &&
    !r.links.some((_, i) => /^(places?|positions?)$/.test(r.text(i)))) ||
  (/^(move|moving)$/.test(r.text(at)) && /^(to|on|on to|onto|over)$/.test(r.text(at + 1)));

/** "which quarter does it fall in": no fall. */
const isPlaced = (r: Reader, at: number) =>
  /^(fall|falls|fell)$/.test(r.text(at)) &&
  r.links.some((_, i) => i < at && ['quartile', 'position'].includes(r.is(i, 'cue')?.cue ?? ''));

/** Whether a question word stands before: what is asked is not this. */
export const asksBefore = (r: Reader, at: number) =>
  r.links.slice(0, at).some((_, i) => {
    const cue = r.is(i, 'cue')?.cue;
    // "compared with Kent, is …": what is compared with may stand in front.
    return (cue !== undefined && cue !== 'compare') || r.is(i, 'who') !== undefined;
  });

/** "pull that up", "write it down", "break the score down": no rise and no fall. */
const isParticle = (r: Reader, at: number) =>
  /^(up|down)$/.test(r.text(at)) &&
  ((r.is(at - 1, 'pronoun') !== undefined && !r.is(at - 2, 'yes_no') && !r.is(at - 2, 'change')) ||
    r.links.slice(0, at).some((_, i) => r.text(i) === 'break'));

/** "putting a chart together": no sum. */
const isPutTogether = (r: Reader, at: number) =>
  r.text(at) === 'together' &&
  [1, 2, 3, 4].some((back) => /^(put|putting|pull|pulling|getting|bringing|piecing)$/.test(r.text(at - back)));

/** "which of those has": of several, one is asked for. */
const isOneOf = (r: Reader, at: number) =>
  r.is(at, 'pronoun') !== undefined &&
  /(^| )(those|these|them|they)$/.test(r.text(at)) &&
  /(^| )of( |$)/.test(`${r.text(at - 1)} ${r.text(at)}`) &&
  /^(has|is|was|does|gets)( |$)/.test(r.text(at + 1));

/** The first word that is not a greeting or an "and": where a yes/no question would open. */
const firstWord = (r: Reader) => {
  let at = 0;
  while (at < r.links.length && r.is(at, 'and')) at += 1;
  while (at < r.links.length && r.is(at, 'filler') && !r.is(at, 'yes_no')) {
    // "how does", "where is": no yes or no is asked for.
    if (/\b(how|where|when|why|what|which)\b/.test(r.text(at))) return -1;
    at += 1;
  }
  return at;
};
