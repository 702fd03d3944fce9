/** What each value is of, or for: per head, per region, each ICS. */
import type { Node } from '../nodes/nodes.js';
import { type Made, made, type Reader, type Rule } from './reader.js';

/** "per head", "per 100,000 people", "per region", "in each region", "for every ICS". */
export const per: Rule = (r, at) => {
  const repeated = byItself(r, at) ?? ofTheirOwn(r, at) ?? inEachOfThose(r, at);
  if (repeated) return repeated;
  if (!r.is(at, 'per') && !r.is(at, 'each') && !r.is(at, 'a_head')) return null;
  const amount = r.amount(at + 1);
  const many = amount !== null && amount.amount.value >= 100 && r.is(amount.next, 'head') !== undefined;
  if (r.is(at, 'a_head')) return made(r, at, at + 1, { type: 'scale', scale: 1, by: null });
  if (amount?.amount.unit === null && (r.is(at, 'per') || many)) {
    const next = r.is(amount.next, 'head') ? amount.next + 1 : amount.next;
    return made(r, at, next, { type: 'scale', scale: amount.amount.value, by: null });
  }
  const behind = r.skip(at + 1);
  // "divide the budget by the population"
  const divisor = r.is(behind, 'pronoun') ? behind + 1 : behind;
  if (r.text(at) === 'by' && r.is(divisor, 'head') && r.links.slice(0, at).some((_, i) => DIVIDE.test(r.text(i))))
    return made(r, at, divisor + 1, { type: 'scale', scale: 1, by: null });
  // "by their supplier"
  const start = r.is(behind, 'pronoun') && r.dimensions(behind + 1).length ? behind + 1 : behind;
  const placed = eachOfPlaces(r, at, start);
  if (placed) return placed;
  if ((r.is(at, 'per') || /^(for|in)? ?(each|every)$/.test(r.text(at))) && r.is(start, 'head'))
    return made(r, at, start + 1, { type: 'scale', scale: 1, by: null });
  const dimensions = r.dimensions(start);
  // "by region and type"
  const more = dimensions.length && r.is(start + 1, 'and') ? r.dimensions(r.skip(start + 2)) : [];
  if (more.length) {
    const next = r.skip(start + 2) + 1;
    const both = [dimensions, more].map((ids) => ({ type: 'dimension', ids, each: true, plural: false }));
    return made(r, at, next, ...both);
  }
  if (dimensions.length)
    return made(r, at, start + 1, {
      type: 'dimension',
      ids: dimensions,
      each: true,
      plural: r.isPlural(start),
      inside: /^(in|within) e/.test(r.text(at)),
    });
  const all = r.is(start, 'all') ? r.skip(start + 1) : start;
  const level = r.is(all, 'level');
  // "across all ICSs" puts them together, "for every ICS" tells them apart.
  if (level && /^across/.test(r.text(at))) return made(r, at, all + 1, { type: 'whole' });
  const setting = r.is(start, 'setting');
  if (setting?.value === null) return made(r, at, start + 1, setting);
  const counted = /^per$/.test(r.text(at)) ? (r.is(start, 'measure')?.id ?? null) : null;
  if (level && all === start)
    return made(r, at, start + 1, {
      type: 'level',
      id: level.id,
      plural: true,
      each: true,
      measures: [],
      divisor: counted,
    });
  if (counted) return made(r, at, start + 1, { type: 'scale', scale: 1, by: counted });
  return null;
};

const DIVIDE = /^divid(e|ed|ing)$/;

/** "which ICSs are number one in their region": in each of them. */
function ofTheirOwn(r: Reader, at: number): Made | null {
  const ids = r.text(at) === 'their' && r.text(at - 1) === 'in' ? r.dimensions(at + 1) : [];
  const several = r.links.slice(0, at).some((_, i) => r.is(i, 'level')?.plural || (r.is(i, 'level') && r.isPlural(i)));
  if (!ids.length || r.isPlural(at + 1) || !several) return null;
  return made(r, at, at + 2, { type: 'dimension', ids, each: true, plural: false, inside: true });
}

/** "the regions with the best ICS in each", "for each one": of those named before. */
function inEachOfThose(r: Reader, at: number): Made | null {
  if (!/^(in|for|within) each( of)?$/.test(r.text(at)) && !/^each( of)?$/.test(r.text(at))) return null;
  const next = /^(one|them|these|those)$/.test(r.text(at + 1)) ? at + 2 : at + 1;
  const ids = r.links.slice(0, at).flatMap((_, i) => r.dimensions(i));
  const ends = next >= r.links.length || r.token(next)?.pause === true;
  if (!ids.length || !ends || !r.links.some((_, i) => r.is(i, 'superlative'))) return null;
  return made(r, at, next, { type: 'dimension', ids, each: true, plural: false, inside: true });
}

/** "ICB by ICB", "from region to region", "ICB-level", "at region level": each of them. */
function byItself(r: Reader, at: number): Made | null {
  const level = r.is(at, 'level');
  const ids = r.dimensions(at);
  if (!level && !ids.length) return null;
  const again = /^(by|to)$/.test(r.text(at + 1)) && r.text(at + 2) === r.text(at);
  // "trust-level scores" are those of trusts, an "ICB-level count" is one of each.
  const counts = /^(count|breakdown|split|table)/.test(r.text(r.skip(at + 2)));
  if (!again && !(r.text(at + 1) === 'level' && counts)) return null;
  const next = again ? at + 3 : at + 2;
  if (level)
    return made(r, at, next, { type: 'level', id: level.id, plural: true, each: true, measures: [], divisor: null });
  return made(r, at, next, { type: 'dimension', ids, each: true, plural: false, inside: false });
}

/** "each South West ICS", "every trust in" a place: the place, and each of the level. */
function eachOfPlaces(r: Reader, at: number, start: number): Made | null {
  let next = start;
  const nodes: Node[] = [];
  while (r.places(next).length && !r.is(next, 'level')) {
    nodes.push({
      type: 'place',
      options: r.places(next),
      not: false,
      setting: r.setting(next),
      ...r.span(next, next + 1),
    });
    next = r.skip(next + 1);
    if (r.is(next, 'and')) next += 1;
  }
  const level = r.is(next, 'level');
  if (!nodes.length || !level || /^across|^by$/.test(r.text(at))) return null;
  return {
    nodes: [
      ...nodes,
      { type: 'level', id: level.id, plural: true, each: true, measures: [], divisor: null, ...r.span(at, at + 1) },
    ],
    next: next + 1,
  };
}
