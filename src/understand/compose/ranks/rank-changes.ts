import { hasMembers } from '../../../dataset/dimensions-of.js';
import type { Expression } from '../../../query/query.js';
import { changeOf, meritOrder } from '../figures.js';
import { type Composer, reading } from '../reading.js';
import { allOf } from '../sketch.js';
import { takePopulation } from '../subjects.js';
import { takeLevel } from '../values/take-level.js';
import { isSingular } from './is-singular.js';

/** "league table with rank change since 2024": the ranking, with the places gained since the period before. */
export const rankChange: Composer = (sketch) => {
  const asked = sketch.all('cue').find((node) => node.cue === 'change_rank');
  if (!asked || sketch.measures.length > 1) return null;
  // "rank change of Devon" is of one place, not a table of its trusts.
  if (!sketch.levelNodes.length && sketch.filters.some((f) => !hasMembers(sketch.catalogue, f.dimension))) return null;
  const [superlative] = sketch.take('superlative');
  // "the biggest rank change" ranks by it, which is another question.
  if (superlative && superlative.to === asked.from) return null;
  sketch.takeCues('change_rank', 'rank', 'list');
  const [use] = sketch.measures;
  if (use) sketch.mark(use.node);
  const change = changeOf(sketch, use ?? { id: sketch.defaultMeasure });
  if (change.op !== 'change' || change.of.op !== 'figure') return null;
  const [now, before] = [change.of, { ...change.of, period: change.since }];
  const best = meritOrder(sketch, now, 'highest');
  const rankOf = (of: Expression): Expression => ({ op: 'rank', of, order: best, within: null });
  const where = allOf(takePopulation(sketch));
  takeLevel(sketch);
  const direction =
    superlative?.by === 'value' ? superlative.end : meritOrder(sketch, now, superlative?.end ?? 'highest');
  return reading(sketch, 0.2, {
    kind: 'rank',
    level: sketch.level,
    // Of what has one period only, the change itself says that it cannot be told.
    columns: before.period === now.period ? [change] : [now, { op: 'minus', of: rankOf(before), from: rankOf(now) }],
    where,
    order: { column: 0, direction },
    limit: superlative ? { count: superlative.count ?? (isSingular(sketch, []) ? 1 : 5), per: null } : null,
  });
};
