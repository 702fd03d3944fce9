import type { Condition } from '../../query/query.js';
import { changeOf, meritOrder, resolvePeriod } from './figures.js';
import type { Sketch } from './sketch.js';

/** "lower in 2025 than in 2024", "higher than in 2024": a comparison of the same figure at two times is a change. Taken. */
export function periodConditions(sketch: Sketch): Condition[] {
  const [node, ...more] = sketch.all('comparative');
  const periods = sketch.all('period').filter((period) => !sketch.isTaken(period));
  // A second word of the comparative is "than": then one time is enough, the other is now.
  const against = node && periods.findLast((period) => period.from >= node.to);
  if (!node || !against || more.length || periods.length > 2 || sketch.has('change')) return [];
  const own = periods.find((period) => period !== against);
  if (own?.period === against.period || (!own && node.to - node.from < 2)) return [];
  const [use, ...others] = sketch.measures;
  if (others.some((other) => other.id !== use?.id)) return [];
  const id = use?.id ?? sketch.defaultMeasure;
  const of = changeOf(sketch, { id });
  if (of.of.op !== 'figure' || of.of.period === of.since) return [];
  sketch.takeMeasure(id);
  sketch.mark(node);
  const backwards = own !== undefined && resolvePeriod(sketch, id, own.period) === of.since;
  const worse = node.merit && meritOrder(sketch, of.of, 'highest') === 'lowest';
  const test = (node.test === '>') === (backwards === worse) ? '>' : '<';
  return [{ op: 'compare', left: of, test, right: { op: 'number', value: 0 } }];
}
