import { hasMembers } from '../../../dataset/dimensions-of.js';
import { figureSet } from '../../../dataset/figure-index.js';
import type { Condition, Expression } from '../../../query/query.js';
import { figuresIn } from '../../../query/walk.js';
import { MIRRORED } from '../../nodes/comparators.js';
import type { NodeOf, Place } from '../../nodes/nodes.js';
import { meritOrder } from '../figures.js';
import type { Sketch } from '../sketch.js';

export function compared(
  sketch: Sketch,
  { test, merit, against }: NodeOf<'comparison'>,
  left: Expression,
): Condition | null {
  const flipped = merit && meritOrder(sketch, left, 'highest') === 'lowest';
  const comparator = flipped ? MIRRORED[test] : test;
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
export function ownRegion(sketch: Sketch): Condition | null {
  const regions = sketch.allFilters.filter((f) => !f.not && hasMembers(sketch.catalogue, f.dimension));
  const [only] = regions;
  return only && regions.length === 1 ? { op: 'in', dimension: only.dimension, values: [only.value] } : null;
}

export const rollupOf = (sketch: Sketch, e: Expression) =>
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
  const [figure] = figuresIn(of);
  const figures = figure && figureSet(sketch.dataset, figure.measure, figure.period)?.figures;
  const n = new Set(figures?.map((f) => f.entity)).size || (sketch.dataset.entities[sketch.level]?.length ?? 0);
  const order = meritOrder(sketch, of, part > 0 ? 'highest' : 'lowest');
  const share = part > 0 ? 1 - part : -part;
  // A quarter is ceil(4 x rank / n): the bottom one begins after three quarters of the ranks.
  const exact =
    part < 0 && Number.isInteger(share * 4) ? n - Math.floor(n * (1 - share) + 1e-9) : Math.floor(n * share + 1e-9);
  return { op: 'top', of, order, count: Math.max(1, exact) };
}
