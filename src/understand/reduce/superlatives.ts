import { isSize } from './idioms/idioms.js';
import { sameSort } from './negations.js';
import { type MeaningOf, made, type Reader, type Rule } from './reader.js';

/** "top 5", "five largest", "the ten ICSs with the lowest" (there the number waits for its superlative), "top 10%". */
export const superlative: Rule = (r, at) => {
  const led = /^leads?$/.test(r.text(at)) ? r.places(r.skip(at + 1)) : [];
  // "does Kent lead Devon": of two of a kind, the one is ahead of the other.
  if (led.length && sameSort(r.places(at - 1), led)) {
    const against = { kind: 'places', places: led };
    return made(r, at, r.skip(at + 1) + 1, { type: 'comparison', test: '>', merit: true, measure: null, against });
  }
  const quantile = r.is(at, 'quantile') ?? inQuartile(r, at);
  if (quantile) {
    return made(r, at, at + 1, {
      type: 'comparison',
      test: quantile.part > 0 ? '>=' : '<=',
      merit: true,
      measure: null,
      against: { kind: 'quantile', part: quantile.part },
    });
  }
  const before = r.amount(at);
  // "which of the seven is lowest" is one of them.
  const start = before && !/^(is|was|has)$/.test(r.text(before.next)) ? r.skip(before.next, 1) : at;
  // "the last three"
  const last = !before && isLastFew(r, at);
  const placed: Ends | false = (last || isPlacedLast(r, at)) && { end: 'lowest', by: 'merit' };
  const found: Ends | undefined = placed || r.is(start, 'superlative');
  if (!found || (before && (before.amount.unit !== null || before.ordinal || before.amount.value > 1000))) return null;
  if (!last && r.isContent(start) && !r.is(start, 'statistic')) return null;
  const after = before ? null : r.amount(start + 1);
  const counted = after && !r.period(start + 1) && !after.ordinal ? after : null;
  if (counted?.amount.unit === 'percent' && (counted.amount.value <= 0 || counted.amount.value >= 100)) return null;
  if (counted?.amount.unit === 'percent') {
    const part = counted.amount.value / 100;
    const top = found.end === 'highest';
    return made(r, at, counted.next, {
      type: 'comparison',
      test: top ? '>=' : '<=',
      merit: true,
      measure: null,
      against: { kind: 'quantile', part: top ? 1 - part : -part },
    });
  }
  const count =
    before?.amount.value ??
    counted?.amount.value ??
    (found.sole && !r.isPlural(start) && !isNumbered(r, at) ? 1 : null);
  if (count !== null && (!Number.isInteger(count) || count < 1 || count > 1000)) return null;
  // "most underfunded" is furthest below, "furthest below target" the same.
  const zero =
    r.is(r.skip(start + 1), 'zero') ??
    (r.is(r.skip(start + 1), 'pronoun') && r.is(r.skip(r.skip(start + 1) + 1), 'zero'));
  if (zero) {
    const end = zero.side === 'below' ? (found.end === 'highest' ? 'lowest' : 'highest') : found.end;
    const last = r.is(r.skip(start + 1), 'zero') ? r.skip(start + 1) : r.skip(r.skip(start + 1) + 1);
    return made(
      r,
      at,
      behindTarget(r, last + 1),
      { type: 'superlative', end, by: 'value', count, among: false, verb: null },
      { type: 'measure', ids: [zero.measure], dimension: null },
    );
  }
  return made(r, at, counted ? counted.next : start + 1, {
    type: 'superlative',
    end: found.end,
    // "the biggest share" is the highest, and nobody's size.
    by: namesSize(r, start)
      ? 'size'
      : found.by === 'size' && r.is(start + 1, 'cue')?.cue === 'share'
        ? 'value'
        : found.by,
    count,
    among: isAmong(r, at),
    verb: verbAfter(r, counted ? counted.next : start + 1),
    ...(isMany(r, start) && { many: true }),
    ...(isOfOne(r, start + 1) && { ofOne: true }),
  });
};

/** "which five ICSs come last": as many as are asked for. */
const isNumbered = (r: Reader, at: number) =>
  r.links.slice(0, at).some((_, i) => {
    const amount = r.amount(i);
    return (
      amount !== null &&
      amount.amount.value > 1 &&
      amount.amount.unit === null &&
      (r.is(amount.next, 'level')?.plural ?? false)
    );
  });

/** "in the upper quartile": who is there, and not the value that it begins with. */
function inQuartile(r: Reader, at: number): { readonly part: number } | null {
  const statistic = r.is(at, 'statistic')?.statistic;
  const before = r.text(at - 1) === 'the' ? at - 2 : at - 1;
  if (!/^(in|into|within|among)$/.test(r.text(before).split(' ').at(-1) ?? '')) return null;
  if (statistic === 'upper_quartile') return { part: 0.75 };
  return statistic === 'lower_quartile' ? { part: -0.25 } : null;
}

type Ends = Pick<MeaningOf<'superlative'>, 'end' | 'by' | 'sole'>;

/** "most underfunded against their target": the target that the word speaks of anyway. */
function behindTarget(r: Reader, at: number): number {
  const joint = r.skip(at);
  const target = r.skip(r.is(joint, 'cue')?.cue === 'compare' ? joint + 1 : joint);
  const owned = r.is(target, 'pronoun') ? r.skip(target + 1) : target;
  return r.is(owned, 'zero')?.side === null ? owned + 1 : at;
}

/** "top of the list for size" */
const namesSize = (r: Reader, at: number) => r.links.slice(at, at + 7).some((_, i) => isSize(r, at + i));

/** "worst well led score", "lowest budget per head": what is named is one thing. */
const isOfOne = (r: Reader, at: number) => {
  const last = r.is(at + 1, 'scoring') ? at + 1 : at;
  return (
    r.is(at, 'measure') !== undefined &&
    /(^| )(score|budget|allocation|rating|spend|spending|funding|money|capital)( per \w+)?$/.test(r.text(last))
  );
};

/** "the most trusts" */
const isMany = (r: Reader, at: number) =>
  /^(most|fewest)$/.test(r.text(at)) &&
  (r.is(at + 1, 'level')?.plural || (r.is(at + 1, 'level') && r.isPlural(at + 1)));

/** "the last three", but not "the last three years" and no "last 10%". */
function isLastFew(r: Reader, at: number): boolean {
  const few = r.text(at) === 'last' && !r.period(at + 1) ? r.amount(at + 1) : null;
  if (!few || few.amount.unit !== null || few.ordinal || few.amount.value < 2) return false;
  return !/^(years?|months?|weeks?|days?|quarters?|hours?|decades?|financial|fiscal)/.test(r.text(few.next));
}

/** "is Devon last in the South West": in the last place. */
const isPlacedLast = (r: Reader, at: number) =>
  r.text(at) === 'last' &&
  (r.places(at - 1).length > 0 || r.is(at - 1, 'pronoun') !== undefined) &&
  (at === r.links.length - 1 || /^(in|on|of|for|among|amongst|overall|out of|nationally)$/.test(r.text(at + 1)));

/** Where what is said of them begins: "of the top ten ICSs | are in London". */
function verbAfter(r: Reader, at: number): number | null {
  const found = r.links.findIndex(
    (_, i) => i >= at && /^(is|are|was|were|has|have|had|do|does|did|lie|lies|sit|sits)$/.test(r.text(i)),
  );
  return found < 0 ? null : r.span(found, found + 1).from - r.span(at - 1, at).to;
}

/** "of the five largest", "among the ten ICSs with the highest": what comes before it says that they are those asked about. */
function isAmong(r: Reader, at: number): boolean {
  // "from the lowest to the highest" goes through all of them.
  if (r.is(at + 1, 'to') && r.is(r.skip(at + 2), 'superlative')) return false;
  let before = at - 1;
  while (
    before >= 0 &&
    (r.is(before, 'level') ||
      r.amount(before) ||
      /^(the|our|with|having|that have|who have|at|in)$/.test(r.text(before)))
  )
    before -= 1;
  return /(^| )(of|among|amongst|from|within|take|taking|consider|considering)$/.test(r.text(before));
}
