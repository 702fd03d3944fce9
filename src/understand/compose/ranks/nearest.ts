/** Who is closest to a point, or furthest from it on either side: "closest to the England average", "furthest from 2.5". */
import type { Condition, Expression } from '../../../query/query.js';
import type { NodeOf } from '../../nodes/nodes.js';
import { compared, rollupOf } from '../conditions/compare-with.js';
import { takeConditions } from '../conditions/conditions.js';
import { measured } from '../figures.js';
import { type Composer, distinct, isCompare, reading } from '../reading.js';
import { allOf, type Sketch } from '../sketch.js';
import { groupedBy, placesAsGroups, takeGroups, takePopulation, takeTargets } from '../subjects.js';
import { takeLevel } from '../values/take-level.js';
import { isSingular } from './is-singular.js';
import { DEFAULT_COUNT } from './rankings.js';

export const nearest: Composer = (sketch) => {
  const [node, ...more] = sketch.take('nearness');
  if (!node || more.length || sketch.hasCue('position', 'count') || sketch.has('yes_no')) return null;
  // "the closest in each region" is a ranking in each.
  if (sketch.all('dimension').some((dimension) => dimension.each) && sketch.levelNodes.length) return null;
  const conditions = takeConditions(sketch);
  const of = targetOf(sketch, node);
  const point = of && compared(sketch, { ...node, type: 'comparison', test: '=', merit: false, measure: null }, of);
  if (!of || !point || !isCompare(point)) return null;
  const from = point.right;
  const groups = takeGroups(sketch, true);
  const number = node.count ?? takeNumber(sketch);
  const singular = isSingular(sketch, groups);
  // "which is closest to the average, Devon or Dorset": one of those named.
  const named = sketch.entities;
  if (named.length === 1) return null;
  sketch.take('and');
  const among = named.length ? sketch.takeFilters(sketch.isOwn) : [];
  const regions = groups.length || named.length ? null : placesAsGroups(sketch);
  const compare = regions && sketch.filters.length > 1 ? groupedBy(sketch, regions) : null;
  const by = groups.length ? groups : (compare?.by ?? null);
  // What a group's members add up to lies near no mean of theirs.
  if (by && rollupOf(sketch, of) === 'sum' && from.op === 'reference') return null;
  const others = othersThan(from, by, sketch.level);
  const population = [...among, ...(compare?.where ? [compare.where] : []), ...takePopulation(sketch)];
  takeLevel(sketch);
  const isZero = from.op === 'number' && from.value === 0;
  const difference: Expression[] = isZero ? [] : [{ op: 'minus', of, from }];
  const columns: Expression[] = [{ op: 'distance', of, from }, of, ...difference];
  return reading(sketch, 0.3, {
    kind: 'rank',
    level: sketch.level,
    by,
    columns: by ? columns : distinct([...columns, ...conditions.map((bound) => bound.of)]),
    where: allOf([...conditions.map((bound) => bound.condition), ...others, ...population]),
    order: { column: 0, direction: node.end },
    limit: { count: number ?? (singular || named.length || compare ? 1 : DEFAULT_COUNT), per: null },
  });
};

/** What is held against the point: the one measure named, or the score that is meant where none is. Nothing tells what a place alone is near in. */
function targetOf(sketch: Sketch, { against }: NodeOf<'nearness'>): Expression | null {
  if (against.kind === 'zero') {
    sketch.takeMeasure(against.measure);
    return sketch.measures.length ? null : measured(sketch, { id: against.measure });
  }
  const isNamed = sketch.measures.length > 0 || sketch.has('scoring');
  if (against.kind === 'places' && !isNamed) return null;
  const [of, ...more] = takeTargets(sketch, true);
  return of && !more.length && fits(sketch, of, against) ? of : null;
}

/** Whether an amount is one of the measure: money of a budget, percent of a percentage. */
function fits(sketch: Sketch, of: Expression, against: NodeOf<'nearness'>['against']): boolean {
  if (against.kind !== 'amount' || against.amount.unit === null) return true;
  const unit = of.op === 'figure' ? (sketch.catalogue.measures[of.measure]?.unit ?? '') : '';
  return against.amount.unit === 'money' ? unit.startsWith('GBP') : unit === 'percent';
}

/** Nobody is near to itself: one that the others are held against is none of them. */
function othersThan(from: Expression, by: readonly string[] | null, level: string): Condition[] {
  const over = from.op === 'reference' && from.over?.op === 'in' ? from.over : null;
  const isRow = over && (by ? by.includes(over.dimension) : over.dimension === level);
  return isRow && from.op === 'reference' && from.statistic === 'whole' ? [{ op: 'not', of: over }] : [];
}

/** "the three ICSs closest to": the number waits for its word. */
function takeNumber(sketch: Sketch): number | null {
  const [number, ...more] = sketch.all('number').filter((node) => node.unit === null && !node.ordinal);
  const [top, ...tops] = sketch.all('superlative').filter((node) => node.count !== null && node.end === 'highest');
  if (more.length || tops.length || (number && top)) return null;
  if (number) sketch.mark(number);
  if (top) sketch.mark(top);
  return number?.value ?? top?.count ?? null;
}
