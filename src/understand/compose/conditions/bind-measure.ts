/** Which measure a comparison speaks of: the nearest that its amount can be an amount of. */

import type { Measure } from '../../../dataset/catalogue.js';
import { MIRRORED } from '../../nodes/comparators.js';
import type { Against, NodeOf } from '../../nodes/nodes.js';
import type { MeasureUse, Sketch } from '../sketch.js';

/** The measure nearest to the comparison that has the amount's kind of unit; the default one where none is named. */
export function measureFor(
  sketch: Sketch,
  node: NodeOf<'comparison'>,
  uses: MeasureUse[],
): { id: string; node?: MeasureUse['node'] } | null {
  // "more than 5 trusts" counts what it stands before.
  const counts = node.against.kind === 'amount' || node.against.kind === 'range';
  const beside = uses.some((use) => use.node.to === node.from);
  if (counts && !beside && countsLevel(sketch, node, 1)) return null;
  const whole = node.against.kind !== 'amount' || Number.isInteger(node.against.amount.value);
  if (counts && whole && !uses.length && sketch.all('level').some((level) => level.from === node.to)) return null;
  // "more than one EPR supplier" counts these.
  if (counts && whole && sketch.all('dimension').some((dimension) => !dimension.each && dimension.from === node.to))
    return null;
  // "on at least five dimensions" counts these.
  if (counts && sketch.all('group').some((group) => group.from === node.to)) return null;
  const named = node.measure ?? (node.against.kind === 'zero' ? node.against.measure : null);
  if (named) {
    const id = sketch.atLevel(named) ?? named;
    return uses.find((use) => use.id === id && use.node.to <= node.from) ?? { id };
  }
  // "with over two million people score above average": the verb is nearer than the measure before it.
  const scoring = sketch
    .all('scoring')
    .filter((s) => s.to <= node.from)
    .at(-1);
  const before = uses.filter((u) => u.node.to <= node.from).at(-1);
  const after = uses.some((u) => u.node.from >= node.to && u.node.from - node.to <= 2);
  if (scoring && before && !after && scoring.from > before.node.from && before.measure.unit !== 'score')
    return { id: sketch.defaultMeasure };
  // "above the average that have over 2m people": the measure is the other comparison's, which it stands beside.
  const [only, ...more] = uses;
  const elsewhere =
    only && sketch.all('comparison').some((c) => c !== node && isBeside(only, c) && !isBeside(only, node));
  if (elsewhere && !more.length && node.against.kind === 'statistic') return defaultFor(sketch, node.against);
  // "smallest budget among ICSs above the average": what is ranked or averaged is not what the ICSs are above.
  const restart = sketch.levelNodes.filter((level) => level.to <= node.from).at(-1);
  const asked = restart && before && before.node.to <= restart.from && isAsked(sketch, before);
  // "better than Kent but with less money than Devon": the money is the second comparison's.
  const owned = sketch.all('comparison').filter((other) => other !== node && other.measure !== null);
  const free = uses.filter((u) => !owned.some((other) => other.from === u.node.to));
  const own = asked ? free.filter((u) => u.node.from >= restart.to) : free;
  if (asked && !own.length)
    return defaultFor(sketch, node.against) ?? (unitFits(node.against, before.measure) ? before : null);
  const others = sketch.all('comparison').filter((c) => c !== node);
  const fits = own.filter((u) => unitFits(node.against, isPartOfWhole(sketch, u) ? PERCENT : u.measure));
  const distance = (u: MeasureUse) => {
    const gap = u.node.to <= node.from ? node.from - u.node.to : u.node.from - node.to + 0.5;
    const between = others.some(
      (c) => (c.from > u.node.from && c.from < node.from) || (c.from < u.node.from && c.from > node.from),
    );
    return gap + (between ? 100 : 0);
  };
  // "above 3 for safe practice and below 2.5 for healthy populations": where the first comparison comes before its measure, all do.
  const [first] = sketch.all('comparison');
  const follow = first !== undefined && uses.every((u) => u.node.from >= first.to);
  // Right beside it, "with budgets bigger than 3bn" is of these wherever other measures stand.
  const candidates = follow ? fits.filter((u) => u.node.from >= node.to || u.node.to === node.from) : fits;
  const [nearest] = [...candidates].sort((a, b) => distance(a) - distance(b));
  return nearest ?? defaultFor(sketch, node.against);
}

/** "more than 5 acute trusts": an amount of the level, named within some words; "below 2, which ICSs" asks for these. */
export const countsLevel = (sketch: Sketch, node: NodeOf<'comparison'>, within: number): boolean =>
  (node.against.kind !== 'amount' || Number.isInteger(node.against.amount.value)) &&
  sketch.levelNodes.some(
    (level) =>
      level.from >= node.to &&
      level.from - node.to <= within &&
      !sketch.nodes.some((cue) => cue.type === 'cue' && cue.from >= node.to && cue.to <= level.from),
  );

const isBeside = (use: MeasureUse, node: NodeOf<'comparison'>) =>
  Math.min(Math.abs(use.node.from - node.to), Math.abs(node.from - use.node.to)) <= 1;

/** Right behind a superlative or a statistic. */
const isAsked = (sketch: Sketch, use: MeasureUse) =>
  [...sketch.all('superlative'), ...sketch.all('statistic')].some(
    (node) => node.to <= use.node.from && use.node.from - node.to <= 1,
  );

/** "capital as a share of budget" is a percentage, whatever capital is. */
const isPartOfWhole = (sketch: Sketch, { node }: MeasureUse) =>
  sketch.all('scale').some((scale) => scale.scale === 100 && scale.by !== null && scale.from === node.to);
const PERCENT = { unit: 'percent', scale: null } as const;

export function unitFits(against: Against, { unit, scale }: Pick<Measure, 'unit' | 'scale'>): boolean {
  const amount = against.kind === 'amount' ? against.amount : against.kind === 'range' ? against.low : null;
  if (amount?.unit === 'money') return /^GBP/.test(unit);
  if (amount?.unit === 'percent') return unit === 'percent';
  if (amount && scale && (amount.value < scale[0] - 1 || amount.value > scale[1])) return false;
  // A plain small number is no amount of money and no population.
  if (amount && amount.value <= 5 && ['GBP', 'GBP/person', 'people'].includes(unit)) return false;
  return true;
}

/** "over £3bn" with no measure named is a budget's; an amount that no score can have is none of the default measure. */
export function defaultFor(sketch: Sketch, against: Against): { id: string } | null {
  const amount = against.kind === 'amount' ? against.amount : against.kind === 'range' ? against.low : null;
  const usual = sketch.catalogue.measures[sketch.defaultMeasure];
  // "over 1.8k per head": what no score can be is money.
  const perHead = usual && !unitFits(against, usual) && sketch.all('scale').some((s) => s.scale === 1 && s.by === null);
  const id = amount?.unit === 'money' || perHead ? generalMoney(sketch) : sketch.defaultMeasure;
  const measure = id === undefined ? undefined : sketch.catalogue.measures[id];
  return id !== undefined && measure && unitFits(against, measure) ? { id } : null;
}

/** The catalogue's first amount of money at this level. */
export const generalMoney = (sketch: Sketch) =>
  Object.entries(sketch.catalogue.measures).find(([, m]) => m.level === sketch.level && m.unit === 'GBP')?.[0];

/** What is said to have changed: the measure before the amount, whatever the amount's unit. */
export const changedMeasure = (
  sketch: Sketch,
  node: NodeOf<'comparison'>,
  uses: MeasureUse[],
): { id: string; node?: MeasureUse['node'] } =>
  uses.filter((u) => u.node.to <= node.from).at(-1) ?? { id: sketch.defaultMeasure };

/** Amounts grow by percentages when they are held against an average: the largest would always grow most. */
export const changeUnit = (sketch: Sketch, { against }: NodeOf<'comparison'>, id: string) =>
  (against.kind === 'amount' && against.amount.unit === 'percent') ||
  (against.kind === 'statistic' && sketch.catalogue.measures[id]?.rollup === 'sum')
    ? ('percent' as const)
    : ('difference' as const);

/** "fell below 2.5", "rose above 3": what it fell or rose to, and not by how much. */
function isReached(sketch: Sketch, { from, test, by, against }: NodeOf<'comparison'>): boolean {
  const change = sketch.all('change').find((node) => node.to === from);
  if (!change || by || against.kind !== 'amount') return false;
  const scale = sketch.catalogue.measures[sketch.defaultMeasure]?.scale;
  if (change.direction === 'down') return test === '<';
  return change.direction === 'up' && test === '>' && scale != null && against.amount.value > scale[0];
}

/** "budget growth above the England average" */
const isGrowthBeside = (sketch: Sketch, { against, from }: NodeOf<'comparison'>) =>
  against.kind === 'statistic' && sketch.all('change').some((change) => change.to === from);

/** "fell by more than 0.5" is a change of less than -0.5. */
export function downwards(sketch: Sketch, node: NodeOf<'comparison'>): NodeOf<'comparison'> {
  const before = sketch.all('change').filter((change) => change.to <= node.from);
  const down = (before.at(-1) ?? sketch.all('change')[0])?.direction === 'down';
  if (down && node.against.kind === 'range') {
    const { low, high } = node.against;
    const turned = { low: { ...high, value: -high.value }, high: { ...low, value: -low.value } };
    return { ...node, against: { kind: 'range', ...turned } };
  }
  if (!down || node.against.kind !== 'amount') return node;
  const { amount } = node.against;
  const test = MIRRORED[node.test];
  return { ...node, test, against: { kind: 'amount', amount: { ...amount, value: -amount.value } } };
}

/**
 * "improved by more than 0.5", "fell at least 0.2": an amount of change, said with "by" or right after it. "Improved but still below
 * 2.5" is a figure.
 */
export const isChangeAmount = (sketch: Sketch, node: NodeOf<'comparison'>) =>
  !isReached(sketch, node) &&
  (node.against.kind === 'amount' ||
    (node.against.kind === 'range' && node.by === true) ||
    isGrowthBeside(sketch, node)) &&
  sketch.all('change').some((change) => {
    const gap = node.from - change.to;
    const joined = sketch.all('and').some((and) => and.from >= change.to && and.to <= node.from);
    return gap >= 0 && (node.by ? gap <= 6 : gap <= 2 && !joined);
  });
