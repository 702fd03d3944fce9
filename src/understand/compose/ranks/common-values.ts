import { type Composer, reading } from '../reading.js';
import { allOf } from '../sketch.js';
import { takePopulation } from '../subjects.js';
import { memberConditions } from '../values/aggregates.js';
import { takeLevel } from '../values/take-level.js';
import { DEFAULT_COUNT } from './rankings.js';

/** "Most common EPR supplier", "which trust type is the most frequent": values of a dimension by how many have them. */
export const common: Composer = (sketch) => {
  if (!sketch.takeCues('common')) return null;
  const named = sketch.dimensionNodes.find(({ id }) => sketch.catalogue.dimensions[id]?.level === sketch.level);
  const dimension = named?.id;
  // "the most common supplier of EPRs": what they supply.
  if (named) sketch.mark(named.node, ...sketch.all('measure').filter((node) => node.dimension === dimension));
  if (!dimension || sketch.catalogue.dimensions[dimension] === undefined) return null;
  const [superlative] = sketch.take('superlative');
  const where = allOf([...memberConditions(sketch), ...takePopulation(sketch)]);
  const counted = superlative?.count ?? null;
  sketch.takeCues('list');
  takeLevel(sketch);
  const level = sketch.catalogue.dimensions[dimension]?.level;
  // Which is common is no question where one is named.
  if (level !== sketch.level || sketch.allFilters.some((f) => f.dimension === dimension && !f.not)) return null;
  return reading(sketch, 0, {
    kind: 'rank',
    level: sketch.level,
    by: [dimension],
    columns: [{ op: 'count', of: null }],
    where,
    order: { column: 0, direction: superlative?.end ?? 'highest' },
    limit: { count: counted ?? (superlative ? 1 : DEFAULT_COUNT), per: null },
  });
};
