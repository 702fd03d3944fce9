import type { Expression, Statistic } from '../../../query/query.js';
import { type Composer, reading } from '../reading.js';
import { allOf, type Sketch } from '../sketch.js';
import { takeGroups, takePopulation, takeTargets } from '../subjects.js';
import { takeLevel } from '../values/take-level.js';
import { isSingular } from './is-singular.js';

/** "which region has the widest spread", "the region with the smallest gap between its best and worst": groups by how far apart their members are. */
export const spreadRank: Composer = (sketch) => {
  const [superlative, ...ends] = sketch.all('superlative');
  const statistic = spreadOf(sketch, ends.length === 2 && ends[0]?.end !== ends[1]?.end);
  if (!superlative || superlative.by === 'merit' || !statistic || ![0, 2].includes(ends.length)) return null;
  const [by, ...more] = takeGroups(sketch, true);
  const targets = takeTargets(sketch, true);
  const [of] = targets;
  if (!by || more.length || !of || targets.length > 1) return null;
  sketch.take('superlative', 'statistic');
  sketch.takeCues('distribution', 'difference', 'position');
  const singular = isSingular(sketch, [by]);
  const where = allOf(takePopulation(sketch));
  takeLevel(sketch);
  const column: Expression = { op: 'summary', statistic, of };
  return reading(sketch, 0.3, {
    kind: 'rank',
    level: sketch.level,
    by: [by],
    columns: [column],
    where,
    order: { column: 0, direction: superlative.end },
    limit: superlative.count !== null || singular ? { count: superlative.count ?? 1, per: null } : null,
  });
};

/** What is said of a spread: its own name, or the gap between both ends. */
function spreadOf(sketch: Sketch, gap: boolean): Statistic | null {
  const said = sketch.all('statistic').map((node) => node.statistic);
  const [named, ...more] = said.filter((statistic) => statistic === 'range' || statistic === 'sd');
  if (more.length || said.length > (named ? 1 : 0)) return null;
  if (named) return named;
  return sketch.hasCue('distribution') || (gap && sketch.hasCue('difference')) ? 'range' : null;
}
