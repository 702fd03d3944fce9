import type { Condition, Expression } from '../../../query/query.js';
import { measured, meritOrder, resolvePeriod } from '../figures.js';
import type { Sketch } from '../sketch.js';

/** "lower in 2025 than in 2024", "higher than in 2024": a comparison of the same figure at two times is a change. Taken. */
export function periodConditions(sketch: Sketch): Condition[] {
  const [node, ...more] = sketch.all('comparative');
  const periods = sketch.all('period').filter((period) => !sketch.isTaken(period));
  // A second word of the comparative is "than": then one time is enough, the other is now.
  const against = node && periods.findLast((period) => period.from >= node.to);
  if (!node || !against || more.length || periods.length > 2 || sketch.has('change')) return [];
  const own = periods.find((period) => period !== against);
  // "higher in 2025 than Devon in 2024" compares two places as well.
  const placed = sketch.all('place').some((place) => place.from >= node.to && place.to <= against.from);
  if (placed || own?.period === against.period || (!own && node.to - node.from < 2)) return [];
  const [use, ...others] = sketch.measures;
  if (others.some((other) => other.id !== use?.id)) return [];
  const id = use?.id ?? sketch.defaultMeasure;
  const latest = sketch.catalogue.measures[id]?.periods.at(-1) ?? '';
  const [first, second] = [own?.period ?? latest, against.period].map((period) => resolvePeriod(sketch, id, period));
  if (first === undefined || second === undefined || first === second) return [];
  const [since = '', until = ''] = [first, second].sort();
  const of: Expression = { op: 'change', of: measured(sketch, { id }, until), since, as: 'difference' };
  sketch.takeMeasure(id);
  sketch.mark(node, ...periods);
  const backwards = first === since;
  const worse = node.merit && meritOrder(sketch, of.of, 'highest') === 'lowest';
  const test = (node.test === '>') === (backwards === worse) ? '>' : '<';
  return [{ op: 'compare', left: of, test, right: { op: 'number', value: 0 } }];
}
