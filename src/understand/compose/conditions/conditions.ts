import type { Condition, Expression } from '../../../query/query.js';
import { OPPOSITE } from '../../nodes/comparators.js';
import type { Node, NodeOf } from '../../nodes/nodes.js';
import { changeOf, measured, meritOrder } from '../figures.js';
import type { MeasureUse, Sketch } from '../sketch.js';
import { changedMeasure, changeUnit, downwards, isChangeAmount, measureFor } from './bind-measure.js';
import { compared } from './compare-with.js';
import { shareConditions } from './share-conditions.js';

export interface Bound {
  readonly condition: Condition;
  /** The expression compared, to be shown beside the names. */
  readonly of: Expression;
}

/** Takes every comparison, "published", "full" and "not <measure>" of the question. Measures they use are marked. */
export function takeConditions(sketch: Sketch): Bound[] {
  const bound: Bound[] = amongConditions(sketch);
  const uses = sketch.measures;
  for (const node of sketch.all('comparison')) {
    if (sketch.isTaken(node)) continue;
    const joined = groupCondition(sketch, node, uses) ?? joinedMeasures(sketch, node, uses);
    if (joined) {
      bound.push(...joined);
      continue;
    }
    const years = inBothPeriods(sketch, node, uses);
    if (years) {
      bound.push(...years);
      continue;
    }
    const changes = isChangeAmount(sketch, node);
    const use = changes ? changedMeasure(sketch, node, uses) : measureFor(sketch, node, uses);
    if (!use) continue;
    if (changes)
      sketch.mark(
        ...sketch
          .all('change')
          .filter((change) => change.to <= node.from)
          .slice(-1),
      );
    const of = changes
      ? changeOf(sketch, use, changeUnit(sketch, node, use.id))
      : measured(sketch, use, ownPeriod(sketch, node));
    const condition = compared(sketch, changes ? downwards(sketch, node) : node, of);
    if (!condition) continue;
    const denial = denialOf(sketch, node);
    sketch.mark(node, ...(use.node ? [use.node] : []), ...(denial ? [denial] : []));
    bound.push({ condition: denial ? denied(condition) : condition, of });
  }
  for (const node of sketch.all('full')) {
    const use = uses.find((u) => u.measure.unit === 'percent' && !sketch.isTaken(u.node));
    if (!use) continue;
    sketch.mark(node, use.node);
    const of = measured(sketch, use);
    bound.push({
      of,
      condition: { op: 'compare', left: of, test: node.not ? '<' : '>=', right: { op: 'number', value: 100 } },
    });
  }
  for (const node of sketch.all('known')) {
    const beside = [...uses].sort((a, b) => gap(a.node, node) - gap(b.node, node));
    const found = knownConditions(sketch, beside, node.known);
    if (found.length) sketch.mark(node);
    bound.push(...found);
  }
  for (const node of sketch.all('not')) {
    const use = uses.find((u) => u.node.from >= node.to && u.node.from - node.to <= 2 && !sketch.isTaken(u.node));
    if (!use || sketch.isTaken(node)) continue;
    // "have not improved their score" denies the change.
    if (sketch.all('change').some((change) => change.from >= node.to && change.to <= use.node.from)) continue;
    sketch.mark(node);
    // "not the budget, just the population"
    if (sketch.has('only') && uses.some((other) => other.id !== use.id)) sketch.mark(use.node);
    else bound.push(...knownConditions(sketch, [use], false));
  }
  return either(sketch, [...bound, ...shareConditions(sketch), ...exactCounts(sketch)]);
}

/**
 * "of the ten largest": membership of a ranking by the measure named right after it, before anything else is asked. Of all of the level:
 * "of the five largest in London" is none of these.
 */
function amongConditions(sketch: Sketch): Bound[] {
  return sketch.all('among').flatMap((node): Bound[] => {
    const asking = sketch.nodes.find((other) => other.from >= node.to && ASKING.has(other.type))?.from;
    const next = Math.min(
      asking ?? Number.POSITIVE_INFINITY,
      node.verb === null ? Number.POSITIVE_INFINITY : node.to + node.verb,
    );
    const inside = (other: { from: number }) => other.from >= node.to && other.from < next;
    const named = sketch.levelNodes.filter((level) => level.plural && (inside(level) || level.to <= node.from));
    const several = node.count !== null || named.length > 0 || sketch.all('scoring').some((s) => s.from === node.to);
    if (!several || sketch.isTaken(node) || sketch.filters.some((f) => inside(f.node))) return [];
    const use = sketch.measures.find((each) => inside(each.node));
    const id =
      use?.id ?? (node.by === 'size' ? sketch.catalogue.levels[sketch.level]?.size_measure : sketch.defaultMeasure);
    if (!id) return [];
    sketch.mark(node, ...(use ? [use.node] : []), ...sketch.levelNodes.filter(inside));
    const of = measured(sketch, use ?? { id });
    const order = node.by === 'merit' ? meritOrder(sketch, of, node.end) : node.end;
    return [{ of, condition: { op: 'top', of, order, count: node.count ?? FEW } }];
  });
}

/** "of the lowest scorers": as many as a ranking shows that names no number. */
const FEW = 5;
const ASKING: ReadonlySet<string> = new Set([
  'superlative',
  'comparison',
  'change',
  'scoring',
  'cue',
  'who',
  'comparative',
]);

const denied = (c: Condition): Condition =>
  c.op === 'compare' ? { ...c, test: OPPOSITE[c.test] } : { op: 'not', of: c };

/** "that do not have a budget over £3bn", "without a score above 3": a "not" with no more than the measure before the comparison. */
function denialOf(sketch: Sketch, node: NodeOf<'comparison'>): Node | null {
  // "not over £2bn and above 3" may deny both, or the first alone.
  const next = sketch.all('comparison').find((other) => other.from >= node.to);
  const isBeforeNext = (other: Node) => next !== undefined && other.from >= node.to && other.to <= next.from;
  const joined = sketch.all('and').some((and) => !and.or && isBeforeNext(and));
  if (joined && !sketch.all('not').some(isBeforeNext)) return null;
  const before = sketch.nodes.filter((other) => other.to <= node.from && other.type !== 'filler');
  const between = new Set<Node['type']>(['measure', 'scoring', 'scale', 'yes_no']);
  const last = before.findLast((other) => !between.has(other.type));
  // "without a capital figure have a budget above £2bn" denies the capital, and so does "have over 1.5m people".
  const measures = before.filter((other) => other.type === 'measure' && other.from >= (last?.to ?? 0));
  if (measures.length > 1 || measures.some((measure) => node.from - measure.to > 1)) return null;
  return last?.type === 'not' && !sketch.isTaken(last) ? last : null;
}

/** "all seven dimensions at least 2", "any dimension below 1.5", "no dimension below 2": one comparison of every measure of a group. */
function groupCondition(sketch: Sketch, node: NodeOf<'comparison'>, uses: MeasureUse[]): Bound[] | null {
  const [group] = sketch.all('group');
  if (!group || uses.length) return null;
  const each = sketch.all('and').find((and) => and.both && and.to <= group.from && group.from - and.to <= 1);
  const [all = each] = [...sketch.all('all'), ...sketch.all('any')];
  const not = sketch.all('not').find((other) => !sketch.isTaken(other) && other.to <= Math.max(node.from, group.from));
  // "with a dimension below 1.5": one is enough.
  const bare = group.to <= node.from && node.from - group.to <= 1;
  if (!all && !not && !bare) return null;
  const ids = sketch.catalogue.groups[group.id]?.measures.flatMap((id) => sketch.atLevel(id) ?? []) ?? [];
  const of = ids.map((id) => measured(sketch, { id }));
  const parts = of.flatMap((e) => compared(sketch, node, e) ?? []);
  const numbers = sketch.all('number').filter((n) => n.value === ids.length);
  sketch.mark(node, group, ...(all ? [all] : []), ...(not ? [not] : []), ...numbers);
  // "no dimension below 2", "not below 2 on any": each of them is what is not denied.
  const denies = not && all?.type !== 'all';
  const some = (all?.type === 'any' || (!all && !not)) && !denies && node.negated !== true;
  const condition: Condition = { op: some || (not && !denies) ? 'or' : 'and', of: not ? parts.map(denied) : parts };
  return of.map((e) => ({ condition, of: e }));
}

/**
 * "over £2bn or above 3", "in London or above 3": alternatives, where an "or" stands between each two comparisons, or between the one
 * comparison and the one kind of place. Anything else that mixes "and" with "or" is left unaccounted.
 */
function either(sketch: Sketch, bound: Bound[]): Bound[] {
  const parts = [...sketch.all('comparison'), ...sketch.all('known')].sort((a, b) => a.from - b.from);
  const [first, last] = [parts[0], parts.at(-1)];
  const ors = sketch.all('and').filter((node) => node.or && !sketch.isTaken(node));
  // "not above 3 or below 2" denies one or both: nobody can tell.
  if (!ors.length || !first || !last || sketch.all('not').some((not) => sketch.isTaken(not) && not.from < first.from))
    return bound;
  const within = ors.filter((or) => or.from >= first.to && or.to <= last.from);
  if (within.length && bound.length > 1) {
    const apart = parts
      .slice(1)
      .every((part, i) => within.some((or) => or.from >= (parts[i]?.to ?? 0) && or.to <= part.from));
    if (!apart) return bound;
    sketch.mark(...within);
    const condition: Condition = { op: 'or', of: bound.map((b) => b.condition) };
    return bound.map(({ of }) => ({ of, condition }));
  }
  return orPlace(sketch, bound, first, ors);
}

/** "in London or above 3". */
function orPlace(sketch: Sketch, bound: Bound[], part: Node, ors: Node[]): Bound[] {
  const [only, ...more] = bound;
  const places = sketch.filters.filter((f) => !sketch.isOwn(f));
  const [place] = places;
  const or = ors.find(
    (node) =>
      place && Math.min(place.node.from, part.from) < node.from && Math.max(place.node.from, part.from) > node.from,
  );
  const apart =
    or && places.every((f) => f.dimension === place?.dimension && f.node.from < or.from === place.node.from < or.from);
  if (!only || more.length || !place || !apart) return bound;
  sketch.mark(or, ...ors.filter((node) => places.some((f) => node.to <= f.node.from && f.node.from - node.to <= 1)));
  const conditions = sketch.takeFilters((f) => places.includes(f));
  return [{ of: only.of, condition: { op: 'or', of: [...conditions, only.condition] } }];
}

/** "3 or more on either well led or safe practice": one comparison of several measures named in a row. */
function joinedMeasures(sketch: Sketch, node: NodeOf<'comparison'>, uses: MeasureUse[]): Bound[] | null {
  const after = uses.filter((use) => use.node.from >= node.to);
  const ahead = uses.filter((use) => use.node.to <= node.from && sketch.all('and').some((and) => and.or));
  const row = after.length ? after : ahead;
  const [first, second] = row;
  if (!first || !second || sketch.all('comparison').length !== 1 || uses.length !== row.length) return null;
  const links = sketch.all('and').filter((and) => and.from >= first.node.to && and.to <= second.node.from);
  if (!links.length || second.node.from - first.node.to > 2) return null;
  sketch.mark(node, ...row.map((use) => use.node), ...links);
  const parts = row
    .map((use) => ({ use, of: measured(sketch, use) }))
    .flatMap(({ of }) => compared(sketch, node, of) ?? []);
  if (parts.length !== row.length) return null;
  const of = row.map((use) => measured(sketch, use));
  if (!links.some((and) => and.or)) return parts.map((condition, i) => ({ condition, of: of[i] as Expression }));
  return [
    { condition: { op: 'or', of: parts }, of: of[0] as Expression },
    ...of.slice(1).map((e): Bound => ({ condition: { op: 'or', of: parts }, of: e })),
  ];
}

/** "above 3 in both 2024 and 2025": the comparison holds in each. */
function inBothPeriods(sketch: Sketch, node: NodeOf<'comparison'>, uses: MeasureUse[]): Bound[] | null {
  const both = sketch.all('and').find((and) => and.both);
  const [pair] = sketch.all('periods');
  const use = measureFor(sketch, node, uses);
  if (!both || !pair || !use || sketch.all('comparison').length > 1 || sketch.has('change')) return null;
  const bound = pair.periods.flatMap((period): Bound[] => {
    const of = measured(sketch, use, period);
    const condition = compared(sketch, node, of);
    return condition ? [{ of, condition }] : [];
  });
  sketch.mark(node, both, pair, ...(use.node ? [use.node] : []));
  return bound;
}

/** "under 2.5 in 2024 and above 3 in 2025": of several periods, the one named right after the comparison. */
function ownPeriod(sketch: Sketch, node: NodeOf<'comparison'>): string | null {
  const periods = sketch.all('period');
  if (new Set(periods.map((p) => p.period)).size < 2) return null;
  const next = sketch.all('comparison').find((other) => other.from >= node.to)?.from ?? Number.POSITIVE_INFINITY;
  const own = periods.find((p) => p.from >= node.to && p.from < next);
  if (own) sketch.mark(own);
  return own?.period ?? null;
}

/** "with just one trust": a number right before something counted. */
function exactCounts(sketch: Sketch): Bound[] {
  return sketch.all('number').flatMap((node) => {
    const use = sketch.measures.find(
      (each) => each.node.from >= node.to && each.node.from - node.to <= 1 && each.measure.unit === 'count',
    );
    const percent = use ? null : percentAt(sketch, node);
    if (percent) return [percent];
    if (!use || node.unit !== null || node.ordinal || sketch.has('superlative')) return [];
    sketch.mark(node, use.node);
    const of = measured(sketch, use);
    return [{ of, condition: { op: 'compare', left: of, test: '=', right: { op: 'number', value: node.value } } }];
  });
}

/** "with 100% coverage", "where coverage is 100%": a percentage beside a measure of percentages. */
function percentAt(sketch: Sketch, node: NodeOf<'number'>): Bound | null {
  if (node.unit !== 'percent') return null;
  const use = sketch.measures.find(
    (each) =>
      each.measure.unit === 'percent' &&
      Math.min(Math.abs(each.node.from - node.to), Math.abs(node.from - each.node.to)) <= 2,
  );
  if (!use) return null;
  sketch.mark(node, use.node);
  const of = measured(sketch, use);
  return { of, condition: { op: 'compare', left: of, test: '=', right: { op: 'number', value: node.value } } };
}

/** Words between them; what stands behind is nearer than what stands before. */
const gap = (a: Node, b: Node) => (a.from >= b.to ? a.from - b.to : b.from - a.to + 0.5);

function knownConditions(sketch: Sketch, uses: MeasureUse[], known: boolean): Bound[] {
  const [use] = uses.filter((u) => !sketch.isTaken(u.node));
  if (!use) return [];
  const [not] = sketch.all('not');
  if (not) sketch.mark(not);
  sketch.mark(use.node);
  const of = measured(sketch, use);
  const is: Condition = { op: 'known', of };
  return [{ of, condition: known && !not ? is : { op: 'not', of: is } }];
}
