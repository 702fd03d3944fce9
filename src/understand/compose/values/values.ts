/** One figure, several side by side, by group, and over time. */

import { figureSet } from '../../../dataset/figure-index.js';
import type { Expression } from '../../../query/query.js';
import type { NodeOf } from '../../nodes/nodes.js';
import { rollupOf } from '../conditions/compare-with.js';
import { takeConditions } from '../conditions/conditions.js';
import { measured } from '../figures.js';
import { changeColumns } from '../ranks/rankings.js';
import { type Composer, distinct, type Reading, reading } from '../reading.js';
import { allOf, type Sketch } from '../sketch.js';
import { parentOf, placesAsGroups, subjectOf, takeGroups, takePopulation, takeTargets } from '../subjects.js';
import { takeLevel } from './take-level.js';

/** "DMA score of Devon", "average DMA in Midlands", "total budget": figures of what is named, or of the whole. */
export const value: Composer = (sketch) => {
  if (sketch.has('change') || sketch.hasCue('percent_change')) return null;
  const zero = sketch.measures.some((use) => use.measure.zero !== null);
  if (zero) sketch.takeCues('difference');
  const other2023 = otherAssessments(sketch);
  if (other2023) return other2023;
  const statistics = withoutTogether(sketch.take('statistic'));
  if (statistics.length > 1) return null;
  // "average DMA of ICSs with over a million people": the second measure belongs to the comparison.
  const several = new Set(sketch.measures.map((use) => use.id)).size > 1;
  const first = several && statistics.length && sketch.has('comparison') ? takeConditions(sketch) : [];
  const sized = takeSized(sketch);
  // "its published figure" is its figure.
  if (sketch.entities.length) sketch.mark(...sketch.all('known').filter((node) => node.known));
  const columns =
    sized ??
    takeTargets(sketch, sketch.entities.length > 0 || placesAsGroups(sketch) !== null || statistics.length > 0);
  if (!columns.length) return null;
  sketch.takeCues('amount');
  // "its score, its budget and how many people live there"
  if (columns.length > 1 && sketch.entities.length && sketch.has('and')) sketch.takeCues('count');
  const [statistic] = statistics;
  // Scores do not add up.
  if (
    statistic?.statistic === 'sum' &&
    columns.some((e) => ![undefined, null, 'sum'].includes(rollupOf(sketch, e) as never))
  )
    return null;
  const found = subjectOf(sketch);
  const conditions = [...first, ...takeConditions(sketch)].map((b) => b.condition);
  // "who" asks for names, and not for what they all are together.
  const names = sketch.has('who') && !sketch.entities.length;
  takeLevel(sketch);
  if (!found || names) return null;
  // What one named is asked for does not hang on what it is.
  if (sketch.allFilters.some((f) => sketch.isOwn(f) && !f.not) && conditions.length) return null;
  // "the average of Kent and Devon" is one figure of them together.
  const summed = found.by === null || (statistic?.statistic === 'sum' && !sketch.hasCue('compare'));
  const together = statistic !== undefined && summed && found.several;
  const subject = together ? { ...found, by: [], several: false } : found;
  // "ICSs with a score above 3" asks for their names; "the average of ICSs above 3" for one figure.
  if (subject.by && !statistics.length && (conditions.length || sketch.levelNodes.some((node) => node.plural)))
    return null;
  // A chart of one figure is no chart: everybody's is meant.
  if (subject.by?.length === 0 && !statistic && sketch.has('chart')) return null;
  const explicit = statistic && subject.by && !rollsUpAs(sketch, columns[0], statistic.statistic);
  const cost = subject.several && !statistics.length ? 0.8 : 0.4;
  return reading(sketch, cost, {
    kind: subject.several ? 'compare' : 'value',
    level: sketch.level,
    by: subject.by,
    columns: explicit
      ? columns.map((of): Expression => ({ op: 'summary', statistic: statistic.statistic, of }))
      : columns,
    where: allOf([...subject.where, ...conditions]),
  });
};

/** "the mean of Kent and Devon combined": beside a statistic, "combined" says only that it is one figure. */
const withoutTogether = (statistics: readonly NodeOf<'statistic'>[]) => {
  const others = statistics.filter((node) => node.statistic !== 'sum');
  return others.length ? others : statistics.slice(0, 1);
};

/** "how big is Devon": by what says its size; "how big is its budget" by that. */
function takeSized(sketch: Sketch): Expression[] | null {
  // "how big is it" is asked of what was named.
  const unnamed = sketch.has('pronoun') && !sketch.allFilters.length && !sketch.has('whole');
  if (unnamed || !sketch.takeCues('size') || sketch.measures.length || sketch.has('group')) return null;
  const size = sketch.catalogue.levels[sketch.level]?.size_measure;
  return size ? [measured(sketch, { id: size })] : null;
}

const rollsUpAs = (sketch: Sketch, e: Expression | undefined, statistic: string) => {
  if (e?.op !== 'figure') return statistic === 'mean';
  const rollup = sketch.catalogue.measures[e.measure]?.rollup;
  return rollup === statistic || (statistic === 'mean' && typeof rollup === 'object');
};

/** A period in which the default measure was not made, but other assessments of the same thing were: those, each by its own name. */
function otherAssessments(sketch: Sketch): Reading | null {
  const asked = sketch.all('period').find((node) => node.period in sketch.catalogue.other_periods);
  if (
    !asked ||
    sketch.has('change') ||
    sketch.hasCue('trend', 'count', 'share') ||
    sketch.has('superlative') ||
    sketch.has('comparison')
  )
    return null;
  const named = sketch.measures;
  const others = (sketch.catalogue.other_periods[asked.period] ?? []).filter((id) => sketch.atLevel(id) === id);
  if (!others.length || named.some((u) => u.id !== sketch.defaultMeasure && !others.includes(u.id))) return null;
  const chosen = others.filter((id) => named.some((u) => u.id === id));
  sketch.mark(asked, ...named.map((u) => u.node));
  takeLevel(sketch);
  const held = others.filter((id) => sketch.entities.length === 0 || holdsAny(sketch, id, asked.period));
  const shown = chosen.length ? chosen : held.length ? held : others;
  const columns = shown.map((id) => measured(sketch, { id }, asked.period));
  if (sketch.entities.length === 0) {
    sketch.take('statistic');
    // By name, since a figure known only within bounds counts too.
    const figures = columns.flatMap((e) =>
      e.op === 'figure' ? (figureSet(sketch.dataset, e.measure, e.period)?.figures ?? []) : [],
    );
    const values = [...new Set(figures.map((f) => f.entity))].sort();
    const where = allOf([...takePopulation(sketch), { op: 'in', dimension: sketch.level, values }]);
    return reading(sketch, 0.6, { kind: 'list', level: sketch.level, columns, where });
  }
  const kind = sketch.entities.length > 1 ? 'compare' : 'value';
  return reading(sketch, 0.2, { kind, level: sketch.level, columns, where: allOf(sketch.takeFilters()) });
}

/** Whether a measure has a figure of any of the organisations named. */
const holdsAny = (sketch: Sketch, id: string, period: string) =>
  figureSet(sketch.dataset, id, period)?.figures.some((f) => sketch.entities.includes(f.entity)) ?? false;

/** "average DMA by region", "budgets of all London ICSs", "budget and population of each region". */
export const breakdown: Composer = (sketch) => {
  const split = sketch.takeCues('breakdown');
  const attributes = split ? [] : ownAttributes(sketch);
  const by = takeGroups(sketch, !attributes.length);
  // "regions with an average above 2.8" is a list of regions, and so is "which regions went backwards".
  const went = sketch.hasCue('list') && sketch.all('change').some((node) => node.direction !== null);
  if (!by.length || went || attributes.length || (sketch.has('comparison') && !sketch.levelNodes.length)) return null;
  const [statistic, ...moreStatistics] = sketch.take('statistic');
  if (moreStatistics.length) return null;
  // "trusts by type": how many.
  const counted =
    !sketch.measures.length &&
    !statistic &&
    !sketch.has('group') &&
    (split || sketch.levelNodes.some((node) => node.plural) || (ownKind(sketch) && !sketch.has('scoring')));
  const columns: Expression[] = counted ? [{ op: 'count', of: null }] : takeTargets(sketch, true);
  sketch.takeCues('compare', 'rank');
  const conditions = takeConditions(sketch).map((b) => b.condition);
  const where = allOf([...takePopulation(sketch), ...conditions]);
  takeLevel(sketch);
  const explicit = statistic && !rollsUpAs(sketch, columns[0], statistic.statistic);
  // A kind of thing above that is only mentioned is rarely what to group by.
  const mentioned = by.some(
    (id) => sketch.catalogue.levels[id] && !sketch.all('level').some((node) => node.id === id && node.each),
  );
  const shown = explicit
    ? columns.map((of): Expression => ({ op: 'summary', statistic: statistic.statistic, of }))
    : withChanges(columns);
  return reading(sketch, mentioned ? 2.2 : 0.7, {
    kind: 'breakdown',
    level: sketch.level,
    by,
    columns: shown,
    where,
    // One figure of each group reads best from the largest on.
    order: shown.length === 1 && by.length === 1 ? { column: 0, direction: 'highest' } : null,
  });
};

/** "acutes by region": a kind of them is named, and no figure. */
const ownKind = (sketch: Sketch) => sketch.allFilters.some(({ dimension }) => sketch.isKind(dimension));

const withChanges = (columns: Expression[]) => distinct(columns.flatMap((e) => [...changeColumns(e), e]));

/** "DSPT status of the trusts in Devon": what is asked of each, not what to group by. */
const ownAttributes = (sketch: Sketch) => sketch.dimensionNodes.filter(({ id, each }) => !each && sketch.isKind(id));

/** "What EPR does Barts use?", "DSPT status of Kent": a text attribute of what is named. */
export const attribute: Composer = (sketch) => {
  const isParent = (node: NodeOf<'level'>) => !node.plural && !node.each && parentOf(sketch, node.id);
  const dimensions = sketch.dimensionNodes.filter(
    ({ id, each }) => !each && sketch.catalogue.dimensions[id]?.level === sketch.level,
  );
  // "which ICS does Barts belong to"
  const parents = sketch.entities.length === 1 && sketch.hasCue('list') ? sketch.all('level').filter(isParent) : [];
  dimensions.push(...parents.map((node) => ({ node, id: node.id, each: false })));
  sketch.mark(...dimensions.map(({ node }) => node));
  const several = sketch.levelNodes.some((node) => node.plural);
  if (!dimensions.length || (!sketch.entities.length && !several) || sketch.measures.length) return null;
  // "west yorks dspt exceeded" says what it is, and asks for something else.
  const said = sketch.allFilters.some((f) => dimensions.some(({ id }) => id === f.dimension));
  if (said && sketch.entities.length && !several) return null;
  const where = allOf(sketch.takeFilters());
  takeLevel(sketch);
  sketch.takeCues('common');
  return reading(sketch, 0.3, {
    kind: sketch.entities.length > 1 || several ? 'list' : 'value',
    level: sketch.level,
    columns: distinct(dimensions.map(({ id }): Expression => ({ op: 'attribute', dimension: id }))),
    where,
  });
};
