/** Who is highest, where somebody ranks, who moved most, what is most common. */
import { hasMembers } from '../../../dataset/dimensions-of.js';
import type { Expression, Order } from '../../../query/query.js';
import type { NodeOf } from '../../nodes/nodes.js';
import { rollupOf } from '../conditions/compare-with.js';
import { takeConditions } from '../conditions/conditions.js';
import { changeOf, hasPeriod, measured, meritOrder } from '../figures.js';
import { type Composer, distinct, reading } from '../reading.js';
import { allOf, type Sketch } from '../sketch.js';
import { groupedBy, parentOf, placesAsGroups, takeGroups, takePopulation, takeTargets } from '../subjects.js';
import { takeLevel } from '../values/take-level.js';
import { isSingular } from './is-singular.js';
import { rankings } from './several-tops.js';

/** A ranking that names no number gives five. */
export const DEFAULT_COUNT = 5;

/** "bottom five in the South East by budget", "which region improved most", "the lowest ICS of every region", "rank the regions by DMA". */
export const rank: Composer = (sketch) => {
  const [sorted] = sketch.take('sorted');
  const listed = sketch.takeCues('rank') || sorted !== undefined;
  const [superlative] = sketch.all('superlative');
  const movers = sketch.all('change');
  // A ranking is by one measure; which of a group of them is highest is another question.
  if (sketch.has('group') && !sketch.measures.length) return null;
  if (!superlative && (!listed || movers.some((node) => node.direction === null))) return null;
  // "in the top ten for both DMA and budget" are two rankings, too.
  if (rankings(sketch).length > 1) return null;
  // "which of the ten worst are in the bottom ten" ranks nobody: there are no more than ten.
  const { count } = superlative ?? { count: null };
  if (count !== null && sketch.all('among').some((node) => node.count !== null && node.count <= count)) return null;
  // "changed most, up or down": a ranking by how far, whichever way, is none that there is.
  if (movers.some((node) => node.either)) return null;
  // "top 3 up and top 3 down" are two rankings.
  if (new Set(movers.flatMap((node) => node.direction ?? [])).size > 1) return null;
  // "climbed most places" is a change of rank, not of the figure.
  if (movers.length && sketch.hasCue('position')) return null;
  if (superlative && asksOfRanked(sketch, superlative)) return null;
  sketch.takeCues('position');
  // "who improved most, and by how much": a change is shown with its size.
  if (movers.length) sketch.takeCues('difference');
  // "the biggest risers, top 3" says it twice; "the lowest five, the least three" are two things.
  // "the worst fallers, top 3": of whom something moved, both say that they moved most.
  const moving = movers.some((node) => node.who);
  const alike = sketch.all('superlative').filter((node) => superlative && (moving || node.end === superlative.end));
  const counts = new Set(alike.flatMap((node) => node.count ?? []));
  sketch.mark(...(counts.size > 1 ? alike.slice(0, 1) : alike));
  const conditions = takeConditions(sketch);
  const per = perGroup(sketch, superlative);
  const direction = movers.find((node) => node.direction !== null)?.direction ?? null;
  const isNamed = sketch.measures.length > 0;
  const groups = per ? [] : takeGroups(sketch, true);
  // "the trusts in the lowest ICS" are not ICSs, and which ICS that is no condition on them can say.
  const [head] = sketch.levelNodes;
  if (
    head &&
    sketch
      .all('level')
      .some(
        (node) =>
          groups.includes(node.id) && !node.each && !node.plural && node.from > head.from && !isAskedFor(sketch, node),
      )
  )
    return null;
  // One group that is named ranks among no others.
  if (groups.some((id) => sketch.catalogue.levels[id] && sketch.filters.some((f) => f.dimension === id && !f.not)))
    return null;
  // "which region has the most trusts": how many of them.
  const counted =
    groups.length > 0 &&
    !isNamed &&
    ((superlative?.by === 'value' && sketch.levelNodes.some((node) => node.plural)) ||
      (superlative !== undefined &&
        !sketch.has('scoring') &&
        groups.every((id) => !hasMembers(sketch.catalogue, id) && !sketch.catalogue.levels[id]))) &&
    !movers.length;
  if (counted) sketch.takeCues('count');
  else if (superlative?.many && !isNamed && !movers.length) return null;
  const [asked, ...others]: Expression[] = counted ? [{ op: 'count', of: null }] : rankTargets(sketch, superlative);
  const target = asked && superlative ? ofOtherAssessment(sketch, asked) : asked;
  if (!target) return null;
  const number = takeCount(sketch, superlative);
  const singular = isSingular(sketch, groups);
  const regions = placesAsGroups(sketch);
  const where = [...conditions.map((b) => b.condition)];
  const named = sketch.entities.length > 1 ? sketch.takeFilters(sketch.isOwn) : [];
  const grouped =
    groups.length === 0 &&
    regions &&
    sketch.filters.length > 1 &&
    number === null &&
    (sketch.hasCue('compare') || listed)
      ? groupedBy(sketch, regions)
      : null;
  where.push(...takePopulation(sketch), ...named);
  takeLevel(sketch);
  const by = groups.length ? groups : (grouped?.by ?? null);
  // A mean of a group is its own figure; a mean of the ranked is another question.
  if (by) sketch.take('statistic');
  // The total budget of each is its budget.
  else if (rollupOf(sketch, target) === 'sum' && sketch.all('statistic').every((node) => isOfEach(node, superlative)))
    sketch.take('statistic');
  if (grouped?.where) where.push(grouped.where);
  const order =
    sorted && (!superlative || superlative.by === 'merit')
      ? meritOrder(sketch, target, sorted.end)
      : orderOf(sketch, target, superlative, direction);
  const shown = distinct([target, ...changeColumns(target), ...others]);
  const columns = distinct([...shown, ...conditions.map((b) => b.of)]);
  const everything =
    number === null && ((by !== null && !by.some((id) => sketch.catalogue.levels[id])) || (listed && !superlative));
  const limit =
    everything && !(singular && superlative) ? null : { count: number ?? (singular || per ? 1 : DEFAULT_COUNT), per };
  // Groups above ("the region with most trusts") are hardly ever ranked by what nobody named.
  const guessed = by?.some((id) => sketch.catalogue.levels[id]) && !isNamed && !counted ? 2 : 0;
  return reading(sketch, 0.5 + guessed, {
    kind: 'rank',
    level: sketch.level,
    by,
    columns: by ? shown : columns,
    where: allOf(where),
    order: { column: 0, direction: order },
    limit,
  });
};

/** "trusts with no EPR: which ICS has the most" */
const isAskedFor = (sketch: Sketch, level: NodeOf<'level'>) =>
  sketch.all('cue').some((node) => node.cue === 'list' && node.to === level.from);

/** The total of each; "the sum of the three biggest" is one of them together. */
const isOfEach = ({ statistic, together, to }: NodeOf<'statistic'>, ranked: NodeOf<'superlative'> | undefined) =>
  statistic === 'sum' && !(together && ranked && to <= ranked.from && (ranked.count ?? 1) > 1);

/** A change is shown with the two figures it comes of. */
export function changeColumns(e: Expression): Expression[] {
  if (e.op !== 'change' || e.of.op !== 'figure') return [];
  return [{ ...e.of, period: e.since }, e.of];
}

/** "which of the five lowest ICSs have improved": how those of another ranking changed, which no single ranking tells. */
function asksOfRanked(sketch: Sketch, superlative: NodeOf<'superlative'>): boolean {
  const ranked = sketch.all('level').find((node) => node.plural && node.from === superlative.to);
  // "top five ICSs by improvement" is one ranking.
  const between = superlative.by === 'merit' ? 0 : 1;
  return sketch.all('change').some((node) => {
    const gap = ranked ? node.from - ranked.to : -1;
    return node.direction !== null && gap >= 0 && gap <= between;
  });
}

/** "highest in 2023": of a period that only other assessments were made in, by the first of them. */
function ofOtherAssessment(sketch: Sketch, e: Expression): Expression {
  if (e.op !== 'figure' || e.measure !== sketch.defaultMeasure || hasPeriod(sketch, e.measure, e.period)) return e;
  const other = sketch.catalogue.other_periods[e.period]?.find((id) => sketch.atLevel(id) === id);
  return other ? { ...e, measure: other } : e;
}

/** "in each region", with a kind of thing to find in each: the ranking restarts. */
function perGroup(sketch: Sketch, superlative: NodeOf<'superlative'> | undefined): string | null {
  const each = sketch.all('dimension').find((node) => node.each);
  const parent = each ? undefined : eachParent(sketch, superlative);
  if (parent) return parent;
  // "best on safe practice by region" is the best of each, "highest by region" a ranking of them.
  const named = sketch.levelNodes.length > 0 || sketch.has('who') || superlative?.by === 'merit';
  if (!superlative || superlative.many || !each || (!named && !each.inside)) return null;
  const id = sketch.dimensionOf(each);
  // "list the regions with the best ICS in each"
  sketch.mark(...sketch.all('dimension').filter((node) => sketch.dimensionOf(node) === id));
  return id;
}

/** "the lowest trust of each ICS" */
function eachParent(sketch: Sketch, superlative: NodeOf<'superlative'> | undefined): string | null {
  const own = sketch.levelNodes.find((node) => !node.each && !node.plural);
  const parent = sketch.all('level').find((node) => node.each && parentOf(sketch, node.id));
  if (!superlative || !own || !parent || own.from < superlative.to || sketch.hasCue('count', 'number_of')) return null;
  sketch.mark(parent);
  return parent.id;
}

/** What is ranked: the measure named first, its change, or what size means; further measures are shown beside it. */
function rankTargets(sketch: Sketch, superlative: NodeOf<'superlative'> | undefined): Expression[] {
  if (!sketch.measures.length && superlative?.by === 'size' && !sketch.has('change')) {
    const size = sketch.catalogue.levels[sketch.level]?.size_measure;
    // "biggest" of what has no size known says nothing that could be ranked.
    return size ? [measured(sketch, { id: size })] : [];
  }
  const sorted = superlative ? null : sortedBy(sketch);
  const targets = byNearest(sketch, superlative) ?? takeTargets(sketch, true);
  const lead = targets.find((e) => e.op === 'figure' && e.measure === sorted);
  return lead ? distinct([lead, ...targets]) : targets;
}

/** "sorted by population": of several measures, the one named after that. */
export function sortedBy(sketch: Sketch): string | null {
  const cue = sketch.all('cue').findLast((node) => node.cue === 'rank');
  return (cue && sketch.allMeasures.find((use) => use.node.from >= cue.to)?.id) ?? null;
}

/**
 * "budget of the ICS with the highest DMA score", "budget of the highest scoring ICS": what stands after the superlative is ranked,
 * what stands before it is only shown. Null where there is nothing on one of its sides.
 */
function byNearest(sketch: Sketch, superlative: NodeOf<'superlative'> | undefined): Expression[] | null {
  if (!superlative || sketch.has('change')) return null;
  const before = sketch.measures.filter((use) => use.node.to <= superlative.from);
  const after = sketch.measures.filter((use) => use.node.from >= superlative.to);
  // "Safe practice: who is the highest scoring" is all about what stands in front; "of the" leads from a figure to whose it is.
  const last = before.at(-1);
  const apart = sketch.all('cue').some((cue) => last && cue.from >= last.node.to && cue.to <= superlative.from);
  // "well led - 3 highest scorers"
  const next = superlative.count !== null && superlative.from === last?.node.to;
  if (last && (apart || next || superlative.from - last.node.to > 2) && !after.length) return null;
  const scoring = sketch.all('scoring').some((node) => node.from >= superlative.to && node.from - superlative.to <= 1);
  const size = before.length && !after.length ? sizeRanked(sketch, superlative) : null;
  if (size) {
    sketch.mark(...before.map((use) => use.node));
    return distinct([{ id: size }, ...before].map((use) => measured(sketch, use)));
  }
  const beside = after.length && !before.length ? besideSize(sketch, superlative) : null;
  if (beside) {
    sketch.mark(...after.map((use) => use.node));
    return distinct([{ id: beside }, ...after].map((use) => measured(sketch, use)));
  }
  if (!before.length || (!after.length && !scoring)) return null;
  sketch.mark(...before.map((use) => use.node), ...after.map((use) => use.node));
  const ranked = after.length ? after : [{ id: sketch.defaultMeasure }];
  return [...ranked, ...before].map((use) => measured(sketch, use));
}

/** "DMA of the ten largest ICSs": they are large by their own measure. */
function sizeRanked(sketch: Sketch, superlative: NodeOf<'superlative'>): string | null {
  const named = sketch.levelNodes.some((node) => node.from === superlative.to);
  return superlative.by === 'size' && named ? (sketch.catalogue.levels[sketch.level]?.size_measure ?? null) : null;
}

/** "the largest ICS and its DMA": large by its own measure. */
function besideSize(sketch: Sketch, superlative: NodeOf<'superlative'>): string | null {
  const own = sketch.levelNodes.find((node) => node.from === superlative.to);
  const joined = own && sketch.all('and').find((and) => !and.or && and.from >= own.to);
  const apart = joined && sketch.measures.every((use) => use.node.from >= joined.to);
  return superlative.by === 'size' && apart ? (sketch.catalogue.levels[sketch.level]?.size_measure ?? null) : null;
}

function orderOf(
  sketch: Sketch,
  target: Expression,
  superlative: NodeOf<'superlative'> | undefined,
  direction: 'up' | 'down' | null,
): Order {
  if (!superlative) return direction === 'down' ? 'lowest' : meritOrder(sketch, target, 'highest');
  // "the biggest fallers", "the worst decliners": the largest change downwards.
  if (direction === 'down') return superlative.end === 'highest' || superlative.by === 'merit' ? 'lowest' : 'highest';
  if (superlative.by === 'merit') return meritOrder(sketch, target, superlative.end);
  return superlative.end;
}

/** The number asked for: "top 5", "the ten ICSs with the lowest". */
function takeCount(sketch: Sketch, superlative: NodeOf<'superlative'> | undefined): number | null {
  const counted = sketch.all('superlative').find((node) => node.count !== null)?.count;
  if (counted) return counted;
  const number = sketch
    .all('number')
    .find((n) => n.unit === null && !n.ordinal && Number.isInteger(n.value) && n.value > 0 && n.value <= 250);
  if (!number || !(superlative || sketch.hasCue('rank'))) return null;
  sketch.mark(number);
  return number.value;
}

/** "biggest improvers", "movers": a ranking by change without a superlative. */
export const movers: Composer = (sketch) => {
  const [mover] = sketch.all('change');
  if (
    !mover ||
    sketch.hasCue('rank', 'position') ||
    sketch.has('superlative') ||
    sketch.entities.length ||
    sketch.has('yes_no')
  )
    return null;
  sketch.mark(mover);
  const [use] = sketch.measures;
  if (use) sketch.mark(use.node);
  const change = changeOf(sketch, use ?? { id: sketch.defaultMeasure });
  const where = allOf(takePopulation(sketch));
  takeLevel(sketch);
  return reading(sketch, 2, {
    kind: 'rank',
    level: sketch.level,
    columns: [change, ...changeColumns(change)],
    where,
    order: { column: 0, direction: mover.direction === 'down' ? 'lowest' : 'highest' },
    limit: { count: DEFAULT_COUNT, per: null },
  });
};
