/** What a question is about: the measures asked for, the groups, the places that limit the population. */
import { hasMembers } from '../../dataset/dimensions-of.js';
import type { Condition, DataQuery, Expression } from '../../query/query.js';
import { bothYears, changeOf, measured } from './figures.js';
import type { Filter, MeasureUse, Sketch } from './sketch.js';

/** The dimensions to group by: "by region", "each region", and with `bare` also a plain "regions". Taken. */
export function takeGroups(sketch: Sketch, bare: boolean): string[] {
  // "ICSs approaching DSPT standards": the dimension only says what kind of value it is.
  const valued = new Set(sketch.filters.filter((f) => !f.not).map((f) => f.dimension));
  const nodes = sketch
    .all('dimension')
    .map((node) => ({ node, id: sketch.dimensionOf(node), each: node.each, plural: true }));
  const kinds = nodes.filter(({ id, each }) => !each && valued.has(id));
  sketch.mark(...kinds.map(({ node }) => node));
  const groups = nodes.filter((n) => (n.each || bare) && dimensionAt(sketch, n.id) && !kinds.includes(n));
  const parents = sketch
    .all('level')
    .filter((node) => node.id !== sketch.level && parentOf(sketch, node.id) && (bare || node.plural));
  sketch.mark(...groups.map(({ node }) => node), ...parents);
  return [...new Set([...groups, ...parents].map(({ id }) => id))];
}

const dimensionAt = (sketch: Sketch, id: string) => {
  const level = sketch.catalogue.dimensions[id]?.level;
  return level === sketch.level || (level !== undefined && parentOf(sketch, level));
};

/** Whether `id` is a level above the sketch's. */
export function parentOf(sketch: Sketch, id: string): boolean {
  for (
    let level = sketch.catalogue.levels[sketch.level]?.parent?.level;
    level;
    level = sketch.catalogue.levels[level]?.parent?.level
  ) {
    if (level === id) return true;
  }
  return false;
}

/** The measures asked for that no comparison has taken, as expressions; `fallback` the default one where there is none. */
export function takeTargets(sketch: Sketch, fallback: boolean): Expression[] {
  const uses = sketch.measures;
  const targets = withoutGeneral(sketch, uses);
  sketch.mark(...uses.map((u) => u.node));
  const group = takeGroupMeasures(sketch);
  if (targets.length === 0 && group.length === 0) {
    return fallback
      ? [
          sketch.has('change') || sketch.hasCue('percent_change')
            ? takeChange(sketch, sketch.defaultMeasure)
            : measured(sketch, { id: sketch.defaultMeasure }),
        ]
      : [];
  }
  if (sketch.has('change') || sketch.hasCue('percent_change')) return targets.map((u) => takeChange(sketch, u.id));
  const [pair] = sketch.take('periods');
  const periods = pair
    ? pair.periods
    : (comparedYears(sketch, targets[0]) ?? lastAndLatest(sketch, targets[0]) ?? [null]);
  return [...targets, ...group].flatMap((u) => periods.map((p) => measured(sketch, u, p === null ? null : p)));
}

/** "comparison 2024/2025": of what is measured each calendar year, both of them. */
function comparedYears(sketch: Sketch, use: MeasureUse | undefined): string[] | null {
  const [node, ...more] = sketch.all('period');
  const compares = sketch.all('cue').some(({ cue }) => cue === 'compare');
  const years = node && use && compares && !more.length ? bothYears(use.measure.periods, node.period) : null;
  if (years && node) sketch.mark(node);
  return years;
}

/** "last year and this year". */
function lastAndLatest(sketch: Sketch, use: MeasureUse | undefined): string[] | null {
  const steps = new Set(sketch.all('relative_period').map((node) => node.steps));
  if (!use || steps.size < 2) return null;
  sketch.take('relative_period');
  return use.measure.periods.slice(-2);
}

/** "DMA score for well led": the general measure only says what kind of score the special one is. */
function withoutGeneral(sketch: Sketch, uses: MeasureUse[]): MeasureUse[] {
  const distinct = [...new Map(uses.map((u) => [u.id, u])).values()];
  const special = distinct.filter((u) => u.id !== sketch.defaultMeasure);
  const joined =
    sketch.all('and').length > 0 || sketch.hasCue('relationship', 'compare', 'difference') || sketch.has('chart');
  const sameUnit = special.some((u) => u.measure.unit === sketch.catalogue.measures[sketch.defaultMeasure]?.unit);
  return special.length && sameUnit && !joined ? special : distinct;
}

export function takeChange(sketch: Sketch, id: string): Expression {
  sketch.take('change');
  return changeOf(sketch, { id });
}

/** "the seven dimensions": the measures of a named group. */
export function takeGroupMeasures(sketch: Sketch): { id: string }[] {
  const once = [...new Map(sketch.take('group').map((node) => [node.id, node])).values()];
  return once.flatMap((node) => {
    const ids = sketch.catalogue.groups[node.id]?.measures ?? [];
    // "the well led and safe practice dimensions": the word says only what kind of measures these are.
    const named = sketch.allMeasures.filter((use) => ids.some((id) => sketch.atLevel(id) === use.id));
    if (named.length > 1 && !sketch.has('all')) return [];
    return ids.flatMap((id) => sketch.atLevel(id) ?? []).map((id) => ({ id }));
  });
}

/** Place filters as the population, those of named entities left out unless negated. Taken. */
export const takePopulation = (sketch: Sketch): Condition[] => sketch.takeFilters((f) => !sketch.isOwn(f) || f.not);

/**
 * Only places of one dimension above the level are named, and not the level's own kind: "DMA of London", "London v Midlands".
 * The question is then about those places as wholes.
 */
export function placesAsGroups(sketch: Sketch): string | null {
  const filters = sketch.filters;
  const dimensions = new Set(filters.map((f) => f.dimension));
  const [only] = dimensions;
  if (dimensions.size !== 1 || only === undefined || only === sketch.level || sketch.levelNodes.length > 0) return null;
  if (filters.some((f) => f.not) || !hasMembers(sketch.catalogue, only)) return null;
  return only;
}

/** The rows as groups of `dimension`, of the named ones alone. */
export function groupedBy(sketch: Sketch, dimension: string): Pick<DataQuery, 'by' | 'where'> {
  const [where] = sketch.takeFilters((f: Filter) => f.dimension === dimension && !f.not);
  return { by: [dimension], where: where ?? null };
}

/** What a figure is of. */
export interface Subject {
  readonly by: DataQuery['by'];
  readonly where: NonNullable<DataQuery['where']>[];
  readonly several: boolean;
}

/** Named organisations, named regions as wholes, or everything together. */
export function subjectOf(sketch: Sketch): Subject | null {
  const several = sketch.entities.length > 1;
  if (sketch.entities.length) {
    const where = sketch.takeFilters();
    return { by: null, where, several };
  }
  const groups = placesAsGroups(sketch);
  if (groups) {
    const count = new Set(sketch.filters.map((f) => f.value)).size;
    const { by, where } = groupedBy(sketch, groups);
    return { by, where: where ? [where] : [], several: count > 1 };
  }
  return { by: [], where: takePopulation(sketch), several: false };
}
