/** Yes/no questions. */
import type { Condition } from '../../../query/query.js';
import type { NodeOf } from '../../nodes/nodes.js';
import { type Bound, takeConditions } from '../conditions/conditions.js';
import { thanComparison } from '../conditions/than-comparison.js';
import { changeColumns } from '../ranks/rankings.js';
import { type Composer, distinct, reading } from '../reading.js';
import { allOf, type Sketch } from '../sketch.js';
import { groupedBy, placesAsGroups, takePopulation } from '../subjects.js';
import { changeConditions } from './aggregates.js';
import { bound, orderFor } from './lists.js';
import { topConditions } from './of-top.js';
import { takeLevel } from './take-level.js';

/** "any ICS in the Midlands over 3.5?", "any published figure of Frimley?": whether there is one. */
function asksForAny(sketch: Sketch): boolean {
  if (sketch.hasCue('list', 'count', 'share', 'amount', 'difference', 'ratio', 'compare', 'relationship', 'trend'))
    return false;
  if (sketch.has('superlative') || sketch.has('statistic')) return false;
  const conditions = ['comparison', 'known', 'change'] as const;
  return (
    sketch.has('any') &&
    (sketch.levelNodes.length > 0 || sketch.filters.length > 0) &&
    conditions.some((type) => sketch.has(type))
  );
}

/** "Somerset above the England average?": of one organisation, compared with a mean or with others, there is only yes or no to say. */
const isElliptic = (sketch: Sketch): boolean =>
  (sketch.entities.length === 1 || isAheadOfPlace(sketch)) &&
  (sketch.has('superlative')
    ? sketch.all('superlative').some((node) => (node.count !== null && node.count > 1) || isOwnEnd(sketch, node))
    : sketch.all('comparison').some(({ against }) => against.kind === 'statistic' || against.kind === 'places')) &&
  !sketch.levelNodes.some((node) => node.plural) &&
  !sketch.hasCue('list', 'count', 'share', 'amount', 'difference', 'ratio', 'position', 'relationship', 'compare');

/** "South West ahead of South East?" */
const isAheadOfPlace = (sketch: Sketch) =>
  sketch.filters.length === 1 &&
  !sketch.has('who') &&
  sketch.all('comparison').some(({ against }) => against.kind === 'places');

/** "Devon - lowest in the South West on safe practice?": right behind its name, and among whom is said. */
const isOwnEnd = (sketch: Sketch, node: NodeOf<'superlative'>) =>
  node.count === null &&
  sketch.filters.some((f) => sketch.isOwn(f) && f.node.to === node.from) &&
  sketch.measures.length > 0 &&
  !sketch.has('dimension') &&
  !sketch.has('group') &&
  (sketch.has('whole') || sketch.filters.some((f) => !sketch.isOwn(f)));

/** "Is Devon above the average?", "did SNEE improve?", "is Dorset in the bottom five?", "are any London ICSs below 2.5?". */
export const verdict: Composer = (sketch) => {
  const asked = sketch.take('yes_no').length > 0;
  if (!asked && !isElliptic(sketch) && !asksForAny(sketch)) return null;
  // "comparing their scores, does Devon beat Cornwall"
  if (asked) sketch.mark(...sketch.all('cue').filter((node) => node.cue === 'compare' && node.from === 0));
  // "are the top five all in London" asks of each of these where it is, "do Epic trusts score higher" of means: neither is told.
  const several = sketch.all('superlative').some((node) => (node.count ?? 1) > 1);
  if (several && (sketch.has('all') || sketch.has('any')) && sketch.filters.some((f) => !sketch.isOwn(f))) return null;
  // "is Kent the only one above 3" asks of all others, too.
  if (comparesKinds(sketch) || sketch.has('only')) return null;
  const either = isEither(sketch);
  const every = sketch.take('all').length > 0 || sketch.all('level').some((node) => node.each);
  sketch.take('any');
  const regional = sketch.entities.length === 0 ? placesAsGroups(sketch) : null;
  if (regional) sketch.take('statistic');
  const moved = sketch.has('comparative') && !sketch.has('change') ? bound(changeConditions(sketch)) : [];
  const behind = moved.length ? null : thanComparison(sketch);
  const conditions = [...(behind ? [behind] : takeConditions(sketch)), ...moved, ...bound(changeConditions(sketch))];
  const named = regional ? groupedBy(sketch, regional) : null;
  const own = sketch.takeFilters((f) => sketch.isOwn(f) && !f.not);
  const tops: Bound[] = conditions.length
    ? []
    : topConditions(sketch).map((condition) => ({
        condition,
        of: condition.op === 'top' ? condition.of : { op: 'number', value: 0 },
      }));
  const attributes = !conditions.length && !tops.length ? (own.length ? ownValues(sketch) : memberValues(sketch)) : [];
  const all = [...conditions, ...tops, ...attributes];
  const condition = allOf(all.map((b) => b.condition));
  if (!condition) return null;
  const population = takePopulation(sketch);
  takeLevel(sketch);
  const columns = distinct(all.flatMap((b) => [...changeColumns(b.of), b.of]));
  // "did it rise, and by how much": a change is shown with its size.
  if (all.some((b) => b.of.op === 'change')) sketch.takeCues('difference');
  const shown = allOf(own) ?? named?.where ?? null;
  if (!shown && every) {
    return reading(sketch, 0.3, {
      kind: 'verdict',
      level: sketch.level,
      columns,
      where: allOf(population),
      order: orderFor(sketch, columns, all),
      verdict: { quantifier: 'all', condition },
    });
  }
  if (!shown && !sketch.has('level')) return null;
  const order = tops.length
    ? { column: 0, direction: tops[0]?.condition.op === 'top' ? tops[0].condition.order : ('highest' as const) }
    : null;
  if (!shown) {
    return reading(sketch, 0.4, {
      kind: 'verdict',
      level: sketch.level,
      columns,
      where: allOf([...population, condition]),
      verdict: { quantifier: 'any', condition },
    });
  }
  return reading(sketch, 0.2, {
    kind: 'verdict',
    level: sketch.level,
    by: named?.by ?? null,
    columns,
    where: allOf(population),
    show: shown,
    order,
    verdict: { quantifier: either ? 'any' : 'all', condition },
  });
};

/** "does either Kent or Sussex", "did any of Devon and Dorset": one of them is enough. */
const isEither = (sketch: Sketch): boolean => {
  const places = sketch.all('place');
  const or = sketch
    .all('and')
    .some((and) => and.or && places.some((p) => p.to <= and.from) && places.some((p) => p.from >= and.to));
  return places.length > 1 && (or || sketch.has('any'));
};

/** "Does Barts use Cerner?", "is Devon in the South West?": a dimension's value as the thing asked. */
const ownValues = (sketch: Sketch): Bound[] => sketch.takeFilters((f) => !sketch.isOwn(f)).map(ofAttribute);

/** "Does Black Country have any trusts with no EPR?": values that some of the level may have. */
const memberValues = (sketch: Sketch): Bound[] =>
  sketch.levelNodes.length ? sketch.takeFilters(({ dimension }) => sketch.isKind(dimension)).map(ofAttribute) : [];

function ofAttribute(condition: Condition): Bound {
  const inside = condition.op === 'not' ? condition.of : condition;
  return { condition, of: { op: 'attribute', dimension: inside.op === 'in' ? inside.dimension : '' } };
}

/** "do Epic trusts score higher than Cerner trusts" */
const comparesKinds = (sketch: Sketch): boolean =>
  sketch
    .all('comparison')
    .some(
      ({ against }) =>
        against.kind === 'places' && against.places.every((p) => p.kind === 'member' && sketch.isKind(p.dimension)),
    ) && sketch.filters.some((f) => sketch.isKind(f.dimension));
