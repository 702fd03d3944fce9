/** An organisation at a glance: its dimensions, its score and change, money and people. */
import type { Expression } from '../../../query/query.js';
import type { Node } from '../../nodes/nodes.js';
import { resolvePeriod, takePeriod } from '../figures.js';
import { type Composer, distinct, reading } from '../reading.js';
import { allOf, type Sketch } from '../sketch.js';
import { groupedBy, placesAsGroups, takeGroupMeasures, takePopulation } from '../subjects.js';
import { takeLevel } from './take-level.js';

/** "an overview of Devon", "pillar scores for NCL", "what is Kent weakest at", a name by itself. */
export const profile: Composer = (sketch) => {
  // "who is best at" asks for a name, not for what somebody is like.
  // "where is it at its weakest" is no place in a ranking.
  const ranked =
    sketch.hasCue('rank') || (sketch.hasCue('position') && !sketch.has('superlative') && !sketch.hasCue('profile'));
  if (sketch.has('who') || ranked) return null;
  sketch.takeCues('position');
  const size = sizeOfGroup(sketch);
  const own = sketch.entities;
  const regional = own.length === 0 ? placesAsGroups(sketch) : null;
  // "England's weakest dimension", "the strongest pillar of the North West": of everybody together, by the measures of a group.
  const together =
    own.length === 0 && sketch.has('group') && sketch.has('superlative') && !sketch.has('level') && !sketch.has('any');
  if (own.length === 0 && !together && (!regional || sketch.has('superlative'))) return null;
  const group = takeGroupMeasures(sketch).map((use) => use.id);
  const asked = sketch.takeCues('profile', 'breakdown');
  const open = sketch.takeCues('list');
  const extremes = sketch
    .all('superlative')
    .filter((node) => (node.count ?? 1) === 1 && node.by !== 'size' && !sketch.has('change'));
  const [extreme] = extremes;
  if (
    sketch.measures.some((use) => use.id !== sketch.defaultMeasure) ||
    (extreme && !asked && !open && !group.length && sketch.levelNodes.length)
  )
    return null;
  // A measure named with a place is that figure; the whole profile has to be asked for.
  if (sketch.measures.length && !asked && !group.length && !extreme) return null;
  sketch.mark(...sketch.measures.map((use) => use.node), ...extremes);
  const dimensions = group.length ? group : firstGroup(sketch);
  if (size) sketch.mark(size);
  const period = takePeriod(sketch, sketch.defaultMeasure);
  if (sketch.has('change')) sketch.take('change');
  const grouped = regional ? groupedBy(sketch, regional) : null;
  const where = allOf([
    ...(grouped?.where ? [grouped.where] : sketch.takeFilters((f) => sketch.isOwn(f) && !f.not)),
    ...takePopulation(sketch),
  ]);
  takeLevel(sketch);
  // "weakest compared with England" sets every dimension against another's.
  if (extreme && sketch.hasCue('compare')) return null;
  sketch.takeCues('compare');
  const several = own.length > 1;
  const columns =
    several || (group.length && !extreme)
      ? dimensions.map((id) => latest(sketch, id, period))
      : everything(sketch, dimensions, period, extreme && group.length ? period : null);
  return reading(sketch, size ? 0.1 : group.length || asked ? 0.2 : extreme ? 0.45 : 1.5, {
    kind: several ? 'compare' : 'profile',
    level: sketch.level,
    by: grouped?.by ?? (own.length ? null : []),
    columns,
    where,
    order: extreme && !several ? { column: 0, direction: extreme.end } : null,
  });
};

const latest = (sketch: Sketch, id: string, period: string | null): Expression => ({
  op: 'figure',
  measure: id,
  period: resolvePeriod(sketch, id, period),
  setting: null,
});

/** The default measure and its change, the dimensions (of the period they are asked for), then what else the catalogue has of whole organisations: size and money. */
function everything(
  sketch: Sketch,
  dimensions: string[],
  period: string | null,
  ofDimensions: string | null,
): Expression[] {
  const main = latest(sketch, sketch.defaultMeasure, period);
  const periods = sketch.catalogue.measures[sketch.defaultMeasure]?.periods ?? [];
  const at = main.op === 'figure' ? periods.indexOf(main.period) : -1;
  const before = periods[at - 1];
  const change: Expression[] =
    before === undefined ? [] : [{ op: 'change', of: main, since: before, as: 'difference' }];
  const others = (sketch.catalogue.levels[sketch.level]?.profile ?? []).map((id) => latest(sketch, id, null));
  return distinct([main, ...change, ...dimensions.map((id) => latest(sketch, id, ofDimensions)), ...others]);
}

/** "which of the seven is Devon's lowest": of one organisation, as many as there are dimensions are these. */
function sizeOfGroup(sketch: Sketch): Node | null {
  const number = sketch.all('number').find((node) => node.unit === null && node.value === firstGroup(sketch).length);
  const alone = sketch.entities.length === 1 && !sketch.levelNodes.length && !sketch.has('dimension');
  return alone && sketch.all('superlative').some((node) => node.count === null) ? (number ?? null) : null;
}

/** The measures of the catalogue's first group that this level has. */
function firstGroup(sketch: Sketch): string[] {
  const [group] = Object.values(sketch.catalogue.groups);
  return (group?.measures ?? []).flatMap((id) => sketch.atLevel(id) ?? []);
}
