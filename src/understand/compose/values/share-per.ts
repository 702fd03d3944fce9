import type { Expression } from '../../../query/query.js';
import { measured } from '../figures.js';
import { isSingular } from '../ranks/is-singular.js';
import { DEFAULT_COUNT } from '../ranks/rankings.js';
import { type Composer, reading } from '../reading.js';
import { allOf } from '../sketch.js';
import { takeGroups, takePopulation } from '../subjects.js';
import { takeLevel } from './take-level.js';

/** "what percentage of the population lives in each region": of everybody's total, each group's part. */
export const sharePer: Composer = (sketch) => {
  const cue = sketch.all('cue').find((node) => node.cue === 'share');
  if (!sketch.takeCues('share') || sketch.has('change') || sketch.has('comparison')) return null;
  // "the region with the biggest share of the budget"
  const [end] = sketch.all('superlative').filter((node) => node.by === 'value' && node.to === cue?.from);
  if (end) sketch.mark(end);
  if (sketch.all('superlative').some((node) => node !== end)) return null;
  const groups = takeGroups(sketch, end !== undefined);
  const own = sketch.levelNodes.some((node) => node.each || end);
  if (end) sketch.takeCues('list');
  const single = end && isSingular(sketch, groups);
  const [use, ...others] = sketch.measures;
  if (
    groups.length > 1 ||
    groups.length > 0 === own ||
    sketch.entities.length ||
    use?.measure.rollup !== 'sum' ||
    others.some((other) => other.id !== use.id)
  )
    return null;
  sketch.takeMeasure(use.id);
  if (sketch.all('statistic').every((node) => node.statistic === 'sum')) sketch.take('statistic');
  const of = measured(sketch, use);
  // "of the South East's population": the whole is the place's, unless the whole country is named, too.
  const where = allOf(takePopulation(sketch));
  takeLevel(sketch);
  const whole: Expression = { op: 'reference', statistic: 'whole', of, over: sketch.has('whole') ? null : where };
  return reading(sketch, 0.3, {
    kind: end ? 'rank' : own ? 'compare' : 'breakdown',
    level: sketch.level,
    by: own ? null : groups,
    columns: [{ op: 'per', of, by: whole, scale: 100 }],
    where,
    order: { column: 0, direction: end?.end ?? 'highest' },
    limit: end ? { count: end.count ?? (single ? 1 : DEFAULT_COUNT), per: null } : null,
  });
};
