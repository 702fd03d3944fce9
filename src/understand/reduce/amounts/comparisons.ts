/** Comparisons with what they compare with, before or after it. */
import { MIRRORED, OPPOSITE } from '../../nodes/comparators.js';
import type { Amount } from '../../nodes/nodes.js';
import { type Made, type MeaningOf, made, type Reader, type Rule } from '../reader.js';
import { single } from '../singles.js';
import { againstAt, alsoThan } from './against.js';
import { range } from './ranges.js';

/** "above 3", "not below £300m", "above the Midlands average", "better than Kent", "3 or more", "2.5+". */
export const comparison: Rule = (r, at) => {
  if (r.text(at) === 'by') {
    const moved = range(r, at + 1) ?? comparison(r, at + 1);
    const [node, ...more] = moved?.nodes ?? [];
    return moved && node?.type === 'comparison' ? { ...moved, nodes: [{ ...node, by: true }, ...more] } : null;
  }
  const amount = r.amount(at);
  if (amount) {
    const after = comparisonAfter(r, amount.next);
    if (after)
      return made(r, at, after.next, {
        type: 'comparison',
        test: after.test,
        merit: false,
        measure: null,
        against: { kind: 'amount', amount: amount.amount },
      });
    if (amount.orMore)
      return made(r, at, amount.next, {
        type: 'comparison',
        test: '>=',
        merit: false,
        measure: null,
        against: { kind: 'amount', amount: amount.amount },
      });
    return null;
  }
  // "neither above 3 nor below 2.5"
  const negated = (r.is(at, 'not') && !r.isContent(at)) || r.text(at) === 'nor';
  const start = negated ? r.skip(at + 1) : at;
  const found = r.links[start]?.meanings.find((m): m is MeaningOf<'comparison'> => m.type === 'comparison' && !m.after);
  if (!found) return null;
  const outside = r.text(start) === 'beyond' && r.places(r.skip(start + 1)).some(({ kind }) => kind === 'member');
  // "got to know" reaches nothing.
  if (outside || (/^g[eo]ts? to$/.test(r.text(start)) && !r.amount(start + 1))) return null;
  if (isBelongingTo(r, start)) return made(r, at, start + 1, { type: 'filler' });
  const test = negated ? OPPOSITE[found.test] : found.test;
  // "less than full coverage"
  if (test === '<' && r.is(r.skip(start + 1), 'full'))
    return made(r, at, r.skip(start + 1) + 1, { type: 'full', not: true });
  if (isAcross(r, start)) return made(r, at, r.skip(start + 1) + 1, { type: 'whole' });
  const measured = measuredThan(r, start, { type: 'comparison', test, merit: found.merit, measure: null });
  if (measured) return measured;
  // "exceed a score of 3"
  const next =
    r.is(r.skip(start + 1), 'scoring') && r.amount(r.skip(r.skip(start + 1) + 1)) ? r.skip(start + 1) : start;
  const behind = againstAt(r, r.skip(next + 1));
  // "achieved 3 or more": the words behind the amount say how it is compared.
  if (behind && r.is(start, 'filler') && (comparisonAfter(r, behind.next) || behind.orMore)) return null;
  // "achieved standards met": a value is had, an organisation's score is reached.
  const had = behind?.against.kind === 'places' && behind.against.places.some((place) => place.kind === 'member');
  if (had && r.is(start, 'filler')) return null;
  // "which is bigger, Kent or Devon": without "than" the places are those compared.
  const bare = /^(more|less|better|worse|higher|lower|bigger|larger|greater|smaller|fewer)$/.test(r.text(start));
  const averaged =
    behind?.against.kind === 'statistic' &&
    (r.text(r.skip(start + 1)) === 'on average' || (behind.against.of === 'all' && comparesWithRest(r, start)));
  // "does a bigger population mean a better score"
  const verb =
    behind?.measured !== null && !r.links.slice(start, behind?.next).some((_, i) => r.text(start + i) === 'than');
  // "with bigger total budgets": a kind of budget, and nothing to compare with.
  const kind = behind?.against.kind === 'statistic' && r.is(behind.next, 'measure') !== undefined;
  const against =
    bare && (behind?.against.kind === 'places' || averaged || kind || (verb && behind?.against.kind === 'statistic'))
      ? null
      : behind;
  const beyond = against?.against.kind === 'amount' ? beyondZero(r, against.next, test, against.against.amount) : null;
  if (beyond) return made(r, at, beyond.next, beyond.node);
  if (against) {
    const size = SIZE.test(r.text(start));
    const compared = {
      type: 'comparison',
      test,
      merit: found.merit,
      measure: null,
      ...(negated && { negated }),
      ...(size && { size }),
    };
    const first = made(r, at, against.next, { ...compared, against: against.against });
    if (against.against.kind === 'places') return alsoThan(r, first, compared, against.against.places);
    const own =
      against.measured === null || isNamedBefore(r, against.measured, at) ? null : single(r, against.measured);
    return { nodes: [...first.nodes, ...(own?.nodes ?? [])], next: first.next };
  }
  // "above what it was in 2024", "beat their 2024 score"
  const own = r.is(start + 1, 'pronoun') && r.period(start + 2) ? start + 2 : null;
  const past = /^(what|where)$/.test(r.text(start + 1)) ? pastAt(r, start + 2) : own;
  if (past !== null) return made(r, at, past, { type: 'comparative', test, merit: found.merit, than: true });
  const most = mostOfAll(r, start, test);
  if (most) return most;
  const relative = /^(more|less|better|worse|higher|lower|bigger|larger|greater|smaller|fewer)( than)?$/;
  if (relative.test(r.text(start)) || comparesWithRest(r, start) || comparesMeasures(r, start) || isFarther(r, start)) {
    const than = / than$/.test(r.text(start));
    const size = SIZE.test(r.text(start));
    return made(r, at, start + 1, {
      type: 'comparative',
      test,
      merit: found.merit,
      ...(than && { than }),
      ...(size && { size }),
    });
  }
  return null;
};

const SIZE = /^(bigger|larger|smaller)( than)?$/;

/** "the trusts under Kent ICB": those that belong to it. */
function isBelongingTo(r: Reader, at: number): boolean {
  const below = r.is(/^(are|is|come|fall|sit)$/.test(r.text(at - 1)) ? at - 2 : at - 1, 'level');
  return (
    r.text(at) === 'under' &&
    below !== undefined &&
    r.places(r.skip(at + 1)).some((place) => place.kind === 'entity' && place.level !== below.id && !place.partial)
  );
}

/** "the mean over England", "the sum over all ICSs": an amount of everybody, and none above it. */
function isAcross(r: Reader, at: number): boolean {
  const behind = r.is(r.skip(at + 1), 'all') ? r.skip(r.skip(at + 1) + 1) : r.skip(at + 1);
  const all = r.is(behind, 'whole') ?? (r.is(behind, 'level') && r.isPlural(behind));
  const asked = r.links.slice(0, at).some((_, i) => r.is(i, 'statistic'));
  return r.text(at) === 'over' && asked && Boolean(all) && !r.is(r.skip(behind + 1), 'statistic');
}

/** "more practices than any other": the most of all. */
function mostOfAll(r: Reader, at: number, test: keyof typeof OPPOSITE): Made | null {
  const behind = r.links.slice(at + 1, at + 6).findIndex((_, i) => /^than any/.test(r.text(at + 1 + i)));
  if (behind < 0) return null;
  const end = test.startsWith('>') ? 'highest' : 'lowest';
  return made(r, at, at + 1, { type: 'superlative', end, by: 'value', count: null, among: false, verb: null });
}

/** "above that of the others", "beat the rest". */
function comparesWithRest(r: Reader, at: number): boolean {
  const behind = r.links.slice(at + 1, at + 7).findIndex((_, i) => r.is(at + 1 + i, 'rest'));
  return behind >= 0 && !r.links.slice(at + 1, at + 1 + behind).some((_, i) => r.amount(at + 1 + i));
}

/** "compared with the England average, is Devon above it": what is compared with stands in front. */
const isFarther = (r: Reader, at: number) =>
  /^(it|that)$/.test(r.text(at + 1)) && r.links.slice(0, at).some((_, i) => r.is(i, 'cue')?.cue === 'compare');

/** "how far is its own score above its provider mean", "by how much does one exceed the other": two measures, one behind the word. */
function comparesMeasures(r: Reader, at: number): boolean {
  const asked = r.links.slice(0, at).some((_, i) => r.is(i, 'cue')?.cue === 'difference');
  const behind = r.is(r.skip(at + 1), 'pronoun') ? r.skip(r.skip(at + 1) + 1) : r.skip(at + 1);
  return asked && r.is(behind, 'measure') !== undefined;
}

/** "a higher population than Kent", "fewer trusts than the average": the measure stands before what it is compared with. */
function measuredThan(r: Reader, at: number, compared: object): Made | null {
  const first = r.skip(at + 1);
  // "a higher average score than"
  const averaged = r.is(first, 'statistic') && !r.is(first, 'measure') ? single(r, first) : null;
  const measure = averaged ? r.skip(first + 1) : first;
  const ids = r.links[measure]?.meanings.flatMap((m) => (m.type === 'measure' ? [m.id] : [])) ?? [];
  const [id] = ids;
  const scored = r.is(measure + 1, 'scoring') ? measure + 2 : measure + 1;
  // "a lower score now than in 2024"
  const than = r.is(scored, 'relative_period')?.steps === 0 ? scored + 1 : scored;
  if (r.text(than) !== 'than') return null;
  const past = pastAt(r, than + 1);
  if (past !== null && (id || r.is(measure, 'scoring'))) {
    const same = made(r, at, at + 1, { ...compared, type: 'comparative', than: true });
    return { nodes: [...same.nodes, ...(averaged?.nodes ?? []), ...(single(r, measure)?.nodes ?? [])], next: past };
  }
  if (!id) return null;
  const against = againstAt(r, r.skip(than + 1));
  if (!against || against.against.kind === 'amount') return null;
  const named = made(r, measure, than, { type: 'measure', ids, dimension: r.dimensions(measure)[0] ?? null });
  const own = { ...compared, measure: id };
  const compare = made(r, than, against.next, { ...own, against: against.against });
  const rest = against.against.kind === 'places' ? alsoThan(r, compare, own, against.against.places) : compare;
  return { nodes: [...(averaged?.nodes ?? []), ...named.nodes, ...rest.nodes], next: rest.next };
}

/** Where "in 2024", "a year ago", "it had in 2024" begin its time: the same figure at another one. */
function pastAt(r: Reader, at: number): number | null {
  const when = r.skip(r.is(at, 'pronoun') ? at + 1 : at);
  return r.period(when) !== null || (r.is(when, 'relative_period')?.steps ?? 0) < 0 ? when : null;
}

/** "3 or more", "3 and above", "2.5 or under": the comparison comes after its amount, and no amount after it. */
function comparisonAfter(r: Reader, at: number): { test: '<=' | '>='; next: number } | null {
  const joined = r.is(at, 'and') ? at + 1 : at;
  // "3.2 and up"
  const open = joined > at ? OPEN.exec(r.text(joined)) : null;
  if (open) return { test: open[1] ? '>=' : '<=', next: joined + 1 };
  const found = r.links[joined]?.meanings.find(
    (m): m is MeaningOf<'comparison'> => m.type === 'comparison' && (m.after || joined > at),
  );
  if (!found || (!found.after && isCompared(r, joined + 1))) return null;
  return { test: found.test.startsWith('<') ? '<=' : '>=', next: joined + 1 };
}

/** "above the average": something to compare with follows. "3 or above in London", "3 or above, London excluded": nothing does. */
const isCompared = (r: Reader, at: number) =>
  !r.token(at)?.pause &&
  !/^(in|within|across|among|amongst|for|from|outside)$/.test(r.text(at)) &&
  (r.amount(r.skip(at)) ?? againstAt(r, r.skip(at))) !== null;

const OPEN = /^(?:(up|upwards?)|downwards?|down)$/;

/** "more than 5% over target": how far beyond the point that a measure is a distance from, and on which side. */
function beyondZero(
  r: Reader,
  at: number,
  test: keyof typeof OPPOSITE,
  amount: Amount,
): { node: object; next: number } | null {
  const side = r.links[at]?.meanings.find((m): m is MeaningOf<'comparison'> => m.type === 'comparison' && !m.after);
  const zero = side ? againstAt(r, r.skip(at + 1)) : null;
  if (!side || zero?.against.kind !== 'zero') return null;
  const below = side.test.startsWith('<');
  const flipped = below ? MIRRORED[test] : test;
  const value = below ? -amount.value : amount.value;
  return {
    node: {
      type: 'comparison',
      test: flipped,
      merit: false,
      measure: zero.against.measure,
      against: { kind: 'amount', amount: { ...amount, value } },
    },
    next: zero.next,
  };
}

/** "is its well led score above the well led average?": the same measure again. */
const isNamedBefore = (r: Reader, measured: number, at: number) =>
  r.links.slice(0, at).some((_, before) => r.is(before, 'measure')?.id === r.is(measured, 'measure')?.id);
