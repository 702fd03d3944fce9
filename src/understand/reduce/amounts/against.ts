/** What a comparison is with. */
import type { Against, Place } from '../../nodes/nodes.js';
import { sameSort } from '../negations.js';
import { type Made, made, type Reader } from '../reader.js';

interface Found {
  readonly against: Against;
  readonly next: number;
  /** Where a measure stands within: "the England well led average". */
  readonly measured: number | null;
  /** "3+" */
  readonly orMore?: boolean;
}

/** What a comparison is with: an amount, an average of something, named places, a quarter of the field. */
export function againstAt(r: Reader, at: number): Found | null {
  // "higher in 2024 than in 2025": a year is no amount.
  if (r.is(at, 'and') || r.is(at, 'either')) {
    const several = r.skip(at + 1);
    return r.places(several).length ? againstAt(r, several) : null;
  }
  const amount = r.period(at) ? null : r.amount(at);
  const measured = null;
  // "reached 3rd place" is no amount either.
  if (amount?.ordinal) return null;
  if (amount)
    return {
      against: { kind: 'amount', amount: amount.amount },
      next: amount.next,
      measured,
      orMore: amount.orMore,
    };
  const quantile = r.is(at, 'quantile');
  if (quantile) return { against: { kind: 'quantile', part: quantile.part }, next: at + 1, measured };
  const zero = r.is(at, 'zero') ?? (r.is(at, 'pronoun') && r.is(r.skip(at + 1), 'zero'));
  if (zero)
    return {
      against: { kind: 'zero', measure: zero.measure },
      next: (r.is(at, 'zero') ? at : r.skip(at + 1)) + 1,
      measured,
    };
  // "their regional average"
  const owned = r.is(at, 'pronoun') && r.dimensions(r.skip(at + 1)).length && !r.isPlural(r.skip(at + 1));
  let next = owned ? r.skip(at + 1) : at;
  let of: 'all' | 'whole' | 'own' | Place[] = 'all';
  if (r.is(next, 'whole')) {
    of = 'whole';
    next = r.skip(next + 1);
  } else if (r.dimensions(next).length && !r.isPlural(next)) {
    of = 'own';
    next = r.skip(next + 1);
  } else if (r.places(next).length) {
    of = r.places(next);
    next = r.skip(next + 1);
    // "the London region's average"
    if (r.dimensions(next).length) next = r.skip(next + 1);
  }
  const own = r.is(next, 'measure') ? next : null;
  const after = own === null ? next : r.skip(own + 1);
  // "bigger is Devon's population than the average": what is behind "than" is none of Devon's.
  const apart = Array.isArray(of) && r.links.some((_, i) => i > at && i < after && r.text(i) === 'than');
  const statistic = apart ? undefined : r.is(after, 'statistic');
  const group = statistic && of === 'all' && /^(for|of)$/.test(r.text(after + 1)) ? r.skip(after + 1) : null;
  // "the average of their own region"
  const region = group !== null && r.is(group, 'pronoun') ? r.skip(group + 1) : null;
  if (statistic && region !== null && r.dimensions(region).length && !r.isPlural(region))
    return {
      against: { kind: 'statistic', statistic: statistic.statistic, of: 'own' },
      next: region + 1,
      measured: own,
    };
  // "above average for the region", "above-average scores for their region"
  const scored = r.skip(r.is(after + 1, 'measure') || r.is(after + 1, 'scoring') ? after + 2 : after + 1, 0);
  const theirs = r.is(r.skip(scored + 1), 'pronoun') ? r.skip(r.skip(scored + 1) + 1) : r.skip(scored + 1);
  const ofTheirs = /^(for|in|of|within)$/.test(r.text(scored)) && r.dimensions(theirs).length && !r.isPlural(theirs);
  if (statistic && of === 'all' && ofTheirs && !r.places(theirs).length)
    return {
      against: { kind: 'statistic', statistic: statistic.statistic, of: 'own' },
      next: after + 1,
      measured: own,
    };
  const grouped = group === null ? [] : r.places(group).filter(({ kind }) => kind === 'member');
  if (statistic && group !== null && grouped.length && !r.is(group + 1, 'level'))
    return {
      against: { kind: 'statistic', statistic: statistic.statistic, of: grouped },
      next: group + 1,
      measured: own,
    };
  if (statistic)
    return { against: { kind: 'statistic', statistic: statistic.statistic, of }, next: after + 1, measured: own };
  if (Array.isArray(of)) return { against: { kind: 'places', places: of }, next: at + 1, measured };
  if (of === 'whole') return { against: { kind: 'statistic', statistic: 'mean', of }, next: at + 1, measured };
  return null;
}

/** "worse than both Kent and Devon", "better than Kent or Devon": one comparison with each. */
export function alsoThan(r: Reader, first: Made, compared: object, places: readonly Place[]): Made {
  const nodes = [...first.nodes];
  let next = first.next;
  for (let joint = r.is(next, 'and'); joint; joint = r.is(next, 'and')) {
    const other = r.skip(next + 1);
    if (!sameSort(places, r.places(other)) || r.is(other + 1, 'comparison')) break;
    if (joint.or) nodes.push(...made(r, next, next + 1, joint).nodes);
    nodes.push(
      ...made(r, other, other + 1, { ...compared, against: { kind: 'places', places: r.places(other) } }).nodes,
    );
    next = other + 1;
  }
  return { nodes, next };
}
