/** Comparisons, thresholds and the like → conditions on entities, each bound to the measure it speaks of. */
import type { Measure } from '../../dataset/catalogue.js';
import { hasMembers } from '../../dataset/dimensions-of.js';
import { figureSet } from '../../dataset/figure-index.js';
import type { Condition, Expression } from '../../query/query.js';
import type { Against, NodeOf, Place } from '../nodes.js';
import { changeOf, measured, meritOrder } from './figures.js';
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
    const use = measureFor(sketch, node, uses);
    const changes = isChangeAmount(sketch, node);
    if (changes) sketch.take('change');
    const of = changes ? changeOf(sketch, use) : measured(sketch, use, ownPeriod(sketch, node));
    const condition = compared(sketch, changes ? downwards(sketch, node) : node, of);
    if (!condition) continue;
    sketch.mark(node, ...(use.node ? [use.node] : []));
    bound.push({ condition, of });
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
    const use = uses.find((u) => u.node.from >= node.to && u.node.from - node.to <= 2);
    if (!use) continue;
    sketch.mark(node);
    bound.push(...knownConditions(sketch, [use], false));
  }
  return [...bound, ...shareConditions(sketch), ...exactCounts(sketch)];
}

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

/** The percentage that a count is the counted part of: trusts with an EPR, of all trusts. */
function shareOf(sketch: Sketch, id: string): string | undefined {
  return Object.entries(sketch.catalogue.measures).find(
    ([, m]) =>
      m.level === sketch.level && m.unit === 'percent' && typeof m.rollup === 'object' && m.rollup.ratio.of === id,
  )?.[0];
}

/** "all their trusts on an EPR": of every entity below, by the measure that holds their percentage. */
function shareConditions(sketch: Sketch): Bound[] {
  const below = sketch
    .all('level')
    .find((n) => n.each && n.id !== sketch.level && sketch.catalogue.levels[n.id]?.parent?.level === sketch.level);
  const all = sketch.all('all')[0] ?? below;
  const counted = all && sketch.measures.find((use) => use.node.from >= all.to && shareOf(sketch, use.id));
  const whole = counted && shareOf(sketch, counted.id);
  if (all && counted && whole) {
    sketch.mark(all, counted.node);
    const of = measured(sketch, { id: whole });
    return [{ of, condition: { op: 'compare', left: of, test: '>=', right: { op: 'number', value: 100 } } }];
  }
  for (const node of sketch.all('place')) {
    const member = node.options.find((p) => p.kind === 'member');
    const share = member?.kind === 'member' ? sketch.catalogue.dimensions[member.dimension]?.share : null;
    if (!all || member?.kind !== 'member' || !share || sketch.catalogue.measures[share.measure]?.level !== sketch.level)
      continue;
    sketch.mark(
      node,
      all,
      ...sketch.all('level').filter((n) => n.id === sketch.catalogue.dimensions[member.dimension]?.level),
    );
    const of = measured(sketch, { id: share.measure });
    const every = member.value === share.value && !node.not;
    const bound = sketch.all('not')[0];
    if (bound) sketch.mark(bound);
    return [
      {
        of,
        condition: {
          op: 'compare',
          left: of,
          test: every === !bound ? '>=' : '<',
          right: { op: 'number', value: 100 },
        },
      },
    ];
  }
  return [];
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

/** "fell by more than 0.5" is a change of less than -0.5. */
function downwards(sketch: Sketch, node: NodeOf<'comparison'>): NodeOf<'comparison'> {
  const down = sketch.all('change').some((change) => change.direction === 'down');
  if (!down || node.against.kind !== 'amount') return node;
  const { amount } = node.against;
  const test = ({ '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '!=': '!=' } as const)[node.test];
  return { ...node, test, against: { kind: 'amount', amount: { ...amount, value: -amount.value } } };
}

/** "improved by more than 0.5": an amount of change, where the question has a change and no other measure of it is as near. */
const isChangeAmount = (sketch: Sketch, node: NodeOf<'comparison'>) =>
  node.against.kind === 'amount' &&
  sketch.all('change').some((change) => change.to <= node.from && node.from - change.to <= 2);

/** The measure nearest to the comparison that has the amount's kind of unit; the default one where none is named. */
function measureFor(
  sketch: Sketch,
  node: NodeOf<'comparison'>,
  uses: MeasureUse[],
): { id: string; node?: MeasureUse['node'] } {
  const named = node.measure ?? (node.against.kind === 'zero' ? node.against.measure : null);
  if (named) return { id: named };
  // "with over two million people score above average": the verb is nearer than the measure before it.
  const scoring = sketch
    .all('scoring')
    .filter((s) => s.to <= node.from)
    .at(-1);
  const before = uses.filter((u) => u.node.to <= node.from).at(-1);
  const after = uses.some((u) => u.node.from >= node.to && u.node.from - node.to <= 2);
  if (scoring && before && !after && scoring.from > before.node.from && before.measure.unit !== 'score')
    return { id: sketch.defaultMeasure };
  const others = sketch.all('comparison').filter((c) => c !== node);
  const fits = uses.filter((u) => unitFits(node.against, u.measure));
  const distance = (u: MeasureUse) => {
    const gap = u.node.to <= node.from ? node.from - u.node.to : u.node.from - node.to + 0.5;
    const between = others.some(
      (c) => (c.from > u.node.from && c.from < node.from) || (c.from < u.node.from && c.from > node.from),
    );
    return gap + (between ? 100 : 0);
  };
  const [nearest] = [...fits].sort((a, b) => distance(a) - distance(b));
  return nearest ?? { id: defaultFor(sketch, node.against) };
}

function unitFits(against: Against, { unit, scale }: Measure): boolean {
  const amount = against.kind === 'amount' ? against.amount : against.kind === 'range' ? against.low : null;
  if (amount?.unit === 'money') return /^GBP/.test(unit);
  if (amount?.unit === 'percent') return unit === 'percent';
  if (amount && scale && (amount.value < scale[0] - 1 || amount.value > scale[1])) return false;
  // A plain small number is no amount of money and no population.
  if (amount && amount.value <= 5 && unit === 'GBP') return false;
  return true;
}

/** "over £3bn" with no measure named is a budget's; the catalogue's first measure in that unit. */
function defaultFor(sketch: Sketch, against: Against): string {
  const amount = against.kind === 'amount' ? against.amount : against.kind === 'range' ? against.low : null;
  if (amount?.unit !== 'money') return sketch.defaultMeasure;
  const [id] =
    Object.entries(sketch.catalogue.measures).find(([, m]) => m.level === sketch.level && m.unit === 'GBP') ?? [];
  return id ?? sketch.defaultMeasure;
}

function compared(sketch: Sketch, { test, merit, against }: NodeOf<'comparison'>, left: Expression): Condition | null {
  const flipped = merit && meritOrder(sketch, left, 'highest') === 'lowest';
  const comparator = flipped
    ? ({ '<': '>', '>': '<', '<=': '>=', '>=': '<=', '=': '=', '!=': '!=' } as const)[test]
    : test;
  const against_ = (right: Expression): Condition => ({ op: 'compare', left, test: comparator, right });
  switch (against.kind) {
    case 'amount':
      return against_({ op: 'number', value: against.amount.value });
    case 'range':
      return { op: 'between', of: left, low: against.low.value, high: against.high.value };
    case 'places': {
      const over = overOf(sketch, against.places);
      return over && against_({ op: 'reference', statistic: 'whole', of: left, over });
    }
    case 'statistic': {
      const over =
        against.of === 'own' ? ownRegion(sketch) : Array.isArray(against.of) ? overOf(sketch, against.of) : null;
      if ((against.of === 'own' || Array.isArray(against.of)) && !over) return null;
      const whole = against.of !== 'all' && against.statistic === 'mean' && rollupOf(sketch, left) !== 'sum';
      return against_({ op: 'reference', statistic: whole ? 'whole' : against.statistic, of: left, over });
    }
    case 'zero':
      return against_({ op: 'number', value: 0 });
    case 'quantile':
      return quarterOf(sketch, left, against.part);
  }
}

/** "the regional average", where the question is about one region only. */
function ownRegion(sketch: Sketch): Condition | null {
  const regions = sketch.allFilters.filter((f) => !f.not && hasMembers(sketch.catalogue, f.dimension));
  const [only] = regions;
  return only && regions.length === 1 ? { op: 'in', dimension: only.dimension, values: [only.value] } : null;
}

const rollupOf = (sketch: Sketch, e: Expression) =>
  e.op === 'figure' ? sketch.catalogue.measures[e.measure]?.rollup : null;

/** Named places as the `over` of a reference. */
export function overOf(sketch: Sketch, places: readonly Place[]): Condition | null {
  const fitting = places.filter((p) =>
    p.kind === 'entity' ? p.level === sketch.level : sketch.catalogue.dimensions[p.dimension] !== undefined,
  );
  const best = fitting.filter((p) => !p.partial).concat(fitting)[0];
  if (!best) return null;
  return best.kind === 'entity'
    ? { op: 'in', dimension: best.level, values: [best.key] }
    : { op: 'in', dimension: best.dimension, values: [best.value] };
}

/** "in the top quarter": among the first n/4 of those that have a figure, ties sharing the better place. */
export function quarterOf(sketch: Sketch, of: Expression, part: number): Condition {
  const figures = of.op === 'figure' ? figureSet(sketch.dataset, of.measure, of.period)?.figures : undefined;
  const n = new Set(figures?.map((f) => f.entity)).size || (sketch.dataset.entities[sketch.level]?.length ?? 0);
  const order = meritOrder(sketch, of, part > 0 ? 'highest' : 'lowest');
  const share = part > 0 ? 1 - part : -part;
  return { op: 'top', of, order, count: Math.max(1, Math.floor(n * share + 1e-9)) };
}
