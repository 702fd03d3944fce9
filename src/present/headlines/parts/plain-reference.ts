/** The value of a simple reference that the answer's own rows do not hold: another ICS's figure, another region's. */
import type { Dataset, Entity } from '../../../dataset/dataset.js';
import { figureSet } from '../../../dataset/figure-index.js';
import type { Expression } from '../../../query/query.js';

/** Null for what is more than stored figures, one an entity, taken together by the measure's own mean or sum. */
export function plainReference(
  { of, over, statistic }: Extract<Expression, { op: 'reference' }>,
  dataset: Dataset,
): number | null {
  if (of.op !== 'figure' || (over !== null && over.op !== 'in') || !['whole', 'mean', 'sum'].includes(statistic))
    return null;
  const measure = dataset.catalogue.measures[of.measure];
  const set = figureSet(dataset, of.measure, of.period);
  if (!measure || !set || set.settings.size) return null;
  const entities = dataset.entities[measure.level] ?? [];
  const inside = (e: Entity) =>
    over === null ||
    over.values.includes((over.dimension === measure.level ? e.key : e.attributes[over.dimension]) ?? '');
  const own = entities.filter(inside);
  const keys = new Set(own.map(({ key }) => key));
  const values = set.figures.flatMap(({ entity, value }) => (keys.has(entity) && value !== null ? [value] : []));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (values.length === 0) return null;
  if (values.length === 1 && keys.size === 1) return total;
  const rule = statistic === 'whole' ? measure.rollup : statistic;
  return rule === 'mean' ? total / values.length : rule === 'sum' ? total : null;
}
