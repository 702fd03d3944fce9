import type { Expression } from '../../../query/query.js';
import { changeOf, meritOrder } from '../figures.js';
import { type Composer, reading } from '../reading.js';
import { allOf } from '../sketch.js';
import { takeLevel } from '../values/take-level.js';

/** "how many places did Devon fall", "has Kent moved up or down the ranking since 2024": where a named one stood, and where it stands. */
export const placeChange: Composer = (sketch) => {
  // "where is Kent up or down" asks for no place in a ranking.
  if (!sketch.all('cue').some((node) => RANKED.has(node.cue) || (node.cue === 'position' && node.to - node.from === 1)))
    return null;
  const ranked = sketch.takeCues('rank', 'position', 'change_rank');
  const twice = sketch.has('since') || sketch.has('periods');
  const moved = sketch.take('change').length > 0 || sketch.hasCue('change_rank', 'difference') || twice;
  const own = sketch.filters.filter((f) => sketch.isOwn(f) && !f.not);
  const [use, ...others] = sketch.measures;
  if (!ranked || !moved || !own.length || own.length < sketch.filters.length) return null;
  if (others.some((other) => other.id !== use?.id) || sketch.has('superlative')) return null;
  const id = use?.id ?? sketch.defaultMeasure;
  sketch.takeMeasure(id);
  sketch.takeCues('count', 'amount', 'difference');
  sketch.take('yes_no');
  const change = changeOf(sketch, { id });
  if (change.of.op !== 'figure') return null;
  const [now, before] = [change.of, { ...change.of, period: change.since }];
  const order = meritOrder(sketch, now, 'highest');
  const rankOf = (of: Expression): Expression => ({ op: 'rank', of, order, within: null });
  const show = allOf(sketch.takeFilters());
  takeLevel(sketch);
  return reading(sketch, 0.2, {
    kind: 'position',
    level: sketch.level,
    // Of what has one period only, the change itself says that it cannot be told.
    columns: before.period === now.period ? [change] : [rankOf(before), rankOf(now), before, now],
    show,
  });
};

const RANKED: ReadonlySet<string> = new Set(['rank', 'change_rank']);
