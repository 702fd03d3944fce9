import type { Condition, Expression } from '../../query/query.js';
import type { Node, NodeOf } from '../nodes.js';
import { changedMeasure, changeUnit, downwards, isChangeAmount, measureFor } from './bind-measure.js';
import { compared } from './compare-with.js';
import { changeOf, measured } from './figures.js';
import { shareConditions } from './share-conditions.js';
import type { MeasureUse, Sketch } from './sketch.js';

export interface Bound {
  readonly condition: Condition;
  /** The expression compared, to be shown beside the names. */
  readonly of: Expression;
}

/** Takes every comparison, "published", "full" and "not <measure>" of the question. Measures they use are marked. */
export function takeConditions(sketch: Sketch): Bound[] {
  const uses = sketch.measures;
  const bound: Bound[] = [];
  for (const node of sketch.all('comparison')) {
    const joined = groupCondition(sketch, node, uses) ?? joinedMeasures(sketch, node, uses);
    if (joined) {
      bound.push(...joined);
      continue;
    }
    const changes = isChangeAmount(sketch, node);
    const use = changes ? changedMeasure(sketch, node, uses) : measureFor(sketch, node, uses);
    if (!use) continue;
    if (changes) sketch.take('change');
    const of = changes ? changeOf(sketch, use, changeUnit(node)) : measured(sketch, use, ownPeriod(sketch, node));
    const condition = compared(sketch, changes ? downwards(sketch, node) : node, of);
    if (!condition) continue;
    sketch.mark(node, ...(use.node ? [use.node] : []));
    bound.push(negated(sketch, { condition, of }, node, use.node));
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
    const found = knownConditions(sketch, uses, node.known);
    if (found.length) sketch.mark(node);
    bound.push(...found);
  }
  for (const node of sketch.all('not')) {
    const use = uses.find((u) => u.node.from >= node.to && u.node.from - node.to <= 2 && !sketch.isTaken(u.node));
    if (!use || sketch.isTaken(node)) continue;
    sketch.mark(node);
    bound.push(...knownConditions(sketch, [use], false));
  }
  return either(sketch, [...bound, ...shareConditions(sketch), ...exactCounts(sketch)]);
}

/** "that do not have a budget over £2bn": a "not" right before the measure turns its comparison round, if it is the only one. */
function negated(sketch: Sketch, bound: Bound, node: NodeOf<'comparison'>, measure: Node | undefined): Bound {
  const not = sketch.all('not').find((n) => measure && measure.from >= n.to && measure.from - n.to <= 2);
  if (!not || !measure || measure.from > node.from || sketch.all('comparison').length > 1) return bound;
  sketch.mark(not);
  const { condition } = bound;
  return {
    ...bound,
    condition:
      condition.op === 'compare' ? { ...condition, test: INVERSE[condition.test] } : { op: 'not', of: condition },
  };
}

const INVERSE = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '=': '!=', '!=': '=' } as const;

/** "all seven dimensions at least 2", "any dimension below 1.5": one comparison of every measure of a group. */
function groupCondition(sketch: Sketch, node: NodeOf<'comparison'>, uses: MeasureUse[]): Bound[] | null {
  const [group] = sketch.all('group');
  const [all] = [...sketch.all('all'), ...sketch.all('any')];
  if (!group || !all || uses.length) return null;
  const ids = sketch.catalogue.groups[group.id]?.measures.flatMap((id) => sketch.atLevel(id) ?? []) ?? [];
  const of = ids.map((id) => measured(sketch, { id }));
  const parts = of.flatMap((e) => compared(sketch, node, e) ?? []);
  const numbers = sketch.all('number').filter((n) => n.value === ids.length);
  sketch.mark(node, group, all, ...numbers);
  const condition: Condition = { op: all.type === 'any' ? 'or' : 'and', of: parts };
  return of.map((e) => ({ condition, of: e }));
}

/** "over £2bn or above 3": an "or" between two comparisons makes all of them alternatives. */
function either(sketch: Sketch, bound: Bound[]): Bound[] {
  const comparisons = sketch.all('comparison');
  const or = sketch
    .all('and')
    .find(
      (node) =>
        node.or &&
        comparisons.some((c) => c.to <= node.from) &&
        comparisons.some((c) => c.from >= node.to) &&
        !sketch.isTaken(node),
    );
  if (!or || bound.length < 2) return bound;
  sketch.mark(or);
  const condition: Condition = { op: 'or', of: bound.map((b) => b.condition) };
  return bound.map(({ of }) => ({ of, condition }));
}

/** "3 or more on either well led or safe practice": one comparison of several measures named in a row. */
function joinedMeasures(sketch: Sketch, node: NodeOf<'comparison'>, uses: MeasureUse[]): Bound[] | null {
  const after = uses.filter((use) => use.node.from >= node.to);
  const [first, second] = after;
  if (!first || !second || sketch.all('comparison').length !== 1 || uses.length !== after.length) return null;
  const links = sketch.all('and').filter((and) => and.from >= node.to && and.to <= second.node.from);
  if (!links.length || second.node.from - first.node.to > 2) return null;
  sketch.mark(node, ...after.map((use) => use.node), ...links);
  const parts = after
    .map((use) => ({ use, of: measured(sketch, use) }))
    .flatMap(({ of }) => compared(sketch, node, of) ?? []);
  if (parts.length !== after.length) return null;
  const of = after.map((use) => measured(sketch, use));
  if (!links.some((and) => and.or)) return parts.map((condition, i) => ({ condition, of: of[i] as Expression }));
  return [
    { condition: { op: 'or', of: parts }, of: of[0] as Expression },
    ...of.slice(1).map((e): Bound => ({ condition: { op: 'or', of: parts }, of: e })),
  ];
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
    if (!use || node.unit !== null || node.ordinal || sketch.has('superlative')) return [];
    sketch.mark(node, use.node);
    const of = measured(sketch, use);
    return [{ of, condition: { op: 'compare', left: of, test: '=', right: { op: 'number', value: node.value } } }];
  });
}

function knownConditions(sketch: Sketch, uses: MeasureUse[], known: boolean): Bound[] {
  const [use] = uses.filter((u) => !sketch.isTaken(u.node));
  const not = sketch.all('not')[0];
  if (not) sketch.mark(not);
  if (!use) return [];
  sketch.mark(use.node);
  const of = measured(sketch, use);
  const is: Condition = { op: 'known', of };
  return [{ of, condition: known && !not ? is : { op: 'not', of: is } }];
}
