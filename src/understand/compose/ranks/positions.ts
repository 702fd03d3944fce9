/** Where somebody stands. */
import { hasMembers } from '../../../dataset/dimensions-of.js';
import { takeConditions } from '../conditions/conditions.js';
import { meritOrder } from '../figures.js';
import { type Composer, reading } from '../reading.js';
import { allOf, type Sketch } from '../sketch.js';
import { placesAsGroups, takeGroups, takePopulation, takeTargets } from '../subjects.js';
import { takeLevel } from '../values/take-level.js';

/** "Where does Devon rank on well led?", "rank of BOB", "which quarter is Kent in". */
export const position: Composer = (sketch) => {
  // How a rank has changed is not the rank of a change.
  if (sketch.all('change').some((node) => node.direction === null)) return null;
  const asked = sketch.hasCue('position', 'quartile') || (sketch.hasCue('rank') && !sketch.has('superlative'));
  if (!asked || sketch.has('superlative')) return null;
  // "where is Devon strong" asks at what.
  if (sketch.hasCue('profile') && !sketch.hasCue('rank', 'quartile')) return null;
  const placed = sketch.hasCue('position', 'quartile');
  sketch.takeCues('position', 'rank', 'quartile');
  // "how many people live there, and where does that put it": the figure is shown beside the place.
  if (sketch.measures.length) sketch.takeCues('count', 'amount', 'size');
  // "its place by population compared with the others in the Midlands": a place is one among them anyway.
  sketch.takeCues('compare');
  if (sketch.entities.length || sketch.all('dimension').some((node) => node.plural)) sketch.take('rest');
  const named = sketch.takeFilters((f) => sketch.isOwn(f) && !f.not);
  const conditions = takeConditions(sketch).map((b) => b.condition);
  const targets = takeTargets(sketch, true);
  // "league table for London" is of its ICSs; "where does London rank" is of the regions.
  const kind = named.length === 0 ? placesAsGroups(sketch) : null;
  const regional = placed || amongKind(sketch, kind) ? kind : null;
  // The figure of a region is a mean of its own.
  if (regional) sketch.take('statistic');
  const whole = sketch.dataset.entities[sketch.level]?.filter((entity) => entity.code !== null).length;
  sketch.mark(...sketch.all('number').filter((node) => !regional && node.unit === null && node.value === whole));
  const shown = regional ? sketch.takeFilters((f) => f.dimension === regional) : named;
  const [show] = shown;
  const [first] = targets;
  if (!show || !first) return null;
  const where = regional ? [] : takePopulation(sketch);
  takeLevel(sketch);
  if (sketch.dimensionNodes.every(({ id }) => hasMembers(sketch.catalogue, id))) takeGroups(sketch, true);
  return reading(sketch, 0.2, {
    kind: 'position',
    level: sketch.level,
    by: regional ? [regional] : null,
    columns: targets,
    where: allOf([...where, ...conditions]),
    show,
    order: { column: 0, direction: meritOrder(sketch, first, 'highest') },
  });
};

/** "the rank of London among the regions" */
const amongKind = (sketch: Sketch, kind: string | null) =>
  sketch.all('dimension').some((node) => node.plural && !node.each && sketch.dimensionOf(node) === kind);
