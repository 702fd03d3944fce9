import type { Comparator, Condition, Expression } from '../../../query/query.js';
import type { NodeOf } from '../../nodes/nodes.js';
import { measured, meritOrder, resolvePeriod } from '../figures.js';
import type { Sketch } from '../sketch.js';

/** "lower in 2025 than in 2024", "higher than in 2024": a comparison of the same figure at two times is a change. Taken. */
export function periodConditions(sketch: Sketch): Condition[] {
  const [node, ...more] = sketch.all('comparative').filter((each) => !sketch.isTaken(each));
  const periods = sketch.all('period').filter((period) => !sketch.isTaken(period));
  // "than a year ago"
  const [ago, ...agos] = sketch.all('relative_period').filter((each) => each.steps !== 0 && !sketch.isTaken(each));
  const against = node && (periods.findLast((period) => period.from >= node.to) ?? ago);
  if (!node || !against || more.length || agos.length || periods.length > 2 || sketch.has('change')) return [];
  const own = periods.find((period) => period !== against);
  if (ago && (ago !== against || own)) return [];
  // "higher in 2025 than Devon in 2024" compares two places as well.
  const placed = sketch.all('place').some((place) => place.from >= node.to && place.to <= against.from);
  // With "than" one time is enough, the other is now.
  if (placed || (own && own.period === periodOf(against, [])) || !(own || node.than)) return [];
  const [use, ...others] = sketch.measures;
  if (others.some((other) => other.id !== use?.id)) return [];
  const id = use?.id ?? sketch.defaultMeasure;
  const published = sketch.catalogue.measures[id]?.periods ?? [];
  const [first, second] = [own?.period ?? published.at(-1), periodOf(against, published)].map(
    (period) => period && resolvePeriod(sketch, id, period),
  );
  if (first === undefined || second === undefined || first === second) return [];
  const [since = '', until = ''] = [first, second].sort();
  const of: Expression = { op: 'change', of: measured(sketch, { id }, until), since, as: 'difference' };
  sketch.takeMeasure(id);
  sketch.mark(node, against, ...periods);
  const backwards = first === since;
  const worse = node.merit && meritOrder(sketch, of.of, 'highest') === 'lowest';
  const up = node.test.startsWith('>') === (backwards === worse);
  // "did not beat its score of 2024" goes for those that stayed there, too.
  const test: Comparator = `${up ? '>' : '<'}${node.test.endsWith('=') ? '=' : ''}`;
  return [{ op: 'compare', left: of, test, right: { op: 'number', value: 0 } }];
}

const periodOf = (node: NodeOf<'period'> | NodeOf<'relative_period'>, published: readonly string[]) =>
  node.type === 'period' ? node.period : published.at(-1 + node.steps);
