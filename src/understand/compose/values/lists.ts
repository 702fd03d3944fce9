/** Names that satisfy conditions. */
import { hasMembers } from '../../../dataset/dimensions-of.js';
import type { Condition, Expression } from '../../../query/query.js';
import { countsLevel } from '../conditions/bind-measure.js';
import { type Bound, takeConditions } from '../conditions/conditions.js';
import { meritOrder } from '../figures.js';
import { meets } from '../ranks/nth.js';
import { changeColumns, sortedBy } from '../ranks/rankings.js';
import { severalTops } from '../ranks/several-tops.js';
import { type Composer, distinct, isCompare, reading } from '../reading.js';
import { allOf, type Sketch } from '../sketch.js';
import { placesAsGroups, takeGroups, takePopulation, takeTargets } from '../subjects.js';
import { changeConditions } from './aggregates.js';
import { takeLevel } from './take-level.js';

/** "ICSs in the Midlands", "trusts using Epic", "which ICSs scored below 2.5", "which went backwards". */
export const list: Composer = (sketch) => {
  sketch.takeCues('list');
  const counted = countedBelow(sketch);
  if (counted) return counted;
  // "who" alone asks for nobody in particular.
  // "who runs Kent ICB" asks for nobody here.
  if (sketch.has('who') && sketch.entities.length && !sketch.has('comparison') && !sketch.has('change')) return null;
  const asked =
    sketch.levelNodes.length > 0 ||
    (sketch.has('who') && sketch.filters.some((f) => sketch.catalogue.levels[f.dimension] === undefined));
  const conditions = [...takeConditions(sketch), ...bound(changeConditions(sketch)), ...severalTops(sketch)];
  const filters = sketch.filters;
  if (
    !asked &&
    !conditions.length &&
    !filters.some(
      (f) =>
        !sketch.isOwn(f) &&
        sketch.catalogue.dimensions[f.dimension]?.level === sketch.level &&
        f.dimension !== placesAsGroups(sketch),
    )
  )
    return null;
  // "regions with an average above 2.8", but "ICSs above 2.8 in each region" is another question.
  const groups = conditions.length && !sketch.levelNodes.length ? takeGroups(sketch, true) : [];
  if (groups.length) return groupList(sketch, groups, conditions);
  const dimensions = new Set(filters.map((f) => f.dimension).filter(sketch.isKind));
  // Whether one has something is no list: "west yorks, who exceeded" asks of those in it.
  const one = sketch.entities.length === 1 && dimensions.size > 0;
  const where = allOf([
    ...takePopulation(sketch),
    ...(sketch.entities.length ? sketch.takeFilters() : []),
    ...conditions.map((b) => b.condition),
  ]);
  // "the scores of Devon's trusts"
  const more = takeTargets(sketch, sketch.has('scoring') && !conditions.length);
  takeLevel(sketch);
  const shown = distinct([...conditions.flatMap((b) => [...changeColumns(b.of), b.of]), ...more]);
  const columns: Expression[] = [
    ...shown,
    ...[...dimensions].map((dimension): Expression => ({ op: 'attribute', dimension })),
  ];
  const order = orderFor(sketch, shown, conditions);
  return reading(sketch, one ? 2.5 : 1, { kind: 'list', level: sketch.level, columns, where, order });
};

/** "ICSs with two or more trusts without an EPR": those above, by how many of this level they have. */
export function countedBelow(sketch: Sketch): ReturnType<Composer> {
  const node = sketch.all('comparison').find((c) => c.against.kind === 'amount' && countsLevel(sketch, c, 2));
  const parents = sketch
    .all('level')
    .filter((level) => level.id !== sketch.level && sketch.catalogue.levels[sketch.level]?.parent?.level === level.id);
  const regions = sketch
    .all('dimension')
    .filter((dimension) => !dimension.each && hasMembers(sketch.catalogue, sketch.dimensionOf(dimension)));
  const [by] = [...parents.map((level) => level.id), ...regions.map((dimension) => sketch.dimensionOf(dimension))];
  if (node?.against.kind !== 'amount' || by === undefined) return null;
  sketch.mark(node, ...parents, ...regions);
  const left: Expression = { op: 'count', of: null };
  const show: Condition = {
    op: 'compare',
    left,
    test: node.test,
    right: { op: 'number', value: node.against.amount.value },
  };
  const where = allOf(takePopulation(sketch));
  takeLevel(sketch);
  return reading(sketch, 1, {
    kind: 'list',
    level: sketch.level,
    by: [by],
    columns: [left],
    where,
    show,
    order: { column: 0, direction: 'highest' },
  });
}

/** A list by a threshold reads best from its far end; one of all figures from the best. Lists of the missing have no order. */
export function orderFor(sketch: Sketch, shown: Expression[], conditions: Bound[]) {
  const column = shown.findIndex((e) => e.op === 'change');
  const first = shown[Math.max(0, column)];
  if (!first || conditions.some((b) => b.condition.op === 'not' && b.condition.of.op === 'known')) return null;
  // What is asked of the lowest five says more than that they are the lowest.
  const asked = conditions.filter(({ condition }) => condition.op !== 'top');
  const own = asked.filter(({ of }) => JSON.stringify(of) === JSON.stringify(first));
  const below = (own.length ? own : asked.length ? asked : conditions).some(
    ({ condition: c }) => (isCompare(c) && c.test.startsWith('<')) || (c.op === 'top' && c.order === 'lowest'),
  );
  return { column: Math.max(0, column), direction: below ? ('lowest' as const) : meritOrder(sketch, first, 'highest') };
}

export const bound = (conditions: Condition[]): Bound[] =>
  conditions.flatMap((condition) => (isCompare(condition) ? [{ condition, of: condition.left }] : []));

/** "regions with an average above 2.8": the condition is on the groups. */
export function groupList(sketch: Sketch, by: string[], conditions: Bound[]) {
  const where = allOf(takePopulation(sketch));
  sketch.take('statistic');
  takeLevel(sketch);
  const columns = distinct(conditions.map((b) => b.of));
  // "regions where more than seven million people live": the measure of a condition, said twice.
  for (const { of } of conditions) if (of.op === 'figure') sketch.takeMeasure(of.measure);
  return reading(sketch, 1, {
    kind: 'list',
    level: sketch.level,
    by,
    columns,
    where,
    show: allOf(conditions.map((b) => b.condition)),
    order: orderFor(sketch, columns, conditions),
  });
}

/** "budgets of the London ICSs": a figure of each of them. */
export const everyEntity: Composer = (sketch) => {
  const [level] = sketch.levelNodes;
  // "a hexmap of DMA" is of everybody, too.
  const drawn = sketch.has('chart') && !sketch.all('dimension').length && !sketch.filters.length;
  if ((!level && !drawn) || sketch.entities.length) return null;
  // A total or an average is one figure, not everybody's; who rose or fell is a list by a condition.
  if (sketch.has('statistic') || sketch.all('change').some((node) => node.direction !== null)) return null;
  const conditions = takeConditions(sketch);
  const columns = takeTargets(sketch, false);
  if (!columns.length) return null;
  const compared = sketch.takeCues('compare');
  // "compare how many people each covers", "how many people does each ICS have"
  const adds = columns.every((e) => e.op === 'figure' && sketch.catalogue.measures[e.measure]?.rollup === 'sum');
  if (compared || (level?.each && adds)) sketch.takeCues('count', 'amount');
  sketch.takeCues('rank', 'breakdown');
  const where = allOf([...takePopulation(sketch), ...conditions.map((b) => b.condition)]);
  takeLevel(sketch);
  takeSize(sketch, where);
  const sorted = sortedBy(sketch);
  const column = Math.max(
    0,
    columns.findIndex((e) => e.op === 'figure' && e.measure === sorted),
  );
  const first = columns[column];
  if ((level && !level.plural && !compared) || !first) return null;
  return reading(sketch, 0.9, {
    kind: 'compare',
    level: sketch.level,
    columns,
    where,
    order: { column, direction: meritOrder(sketch, first, 'highest') },
  });
};

/** "the three North West ICSs": a number that says how many there are anyway. */
function takeSize(sketch: Sketch, where: Condition | null): void {
  const met = (sketch.dataset.entities[sketch.level] ?? []).filter((e) => meets(e, where, sketch.level));
  const sizes = sketch.all('number').filter((node) => node.unit === null && !node.ordinal && node.value > 0);
  sketch.mark(...sizes.filter((node) => node.value === met.length));
}
