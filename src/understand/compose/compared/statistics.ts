/** How values are spread. */
import type { Condition, Expression, Statistic } from '../../../query/query.js';
import { takeConditions } from '../conditions/conditions.js';
import { type Composer, distinct, reading } from '../reading.js';
import { allOf, type Sketch } from '../sketch.js';
import { takeGroups, takePopulation, takeTargets } from '../subjects.js';
import { takeLevel } from '../values/take-level.js';

const ALL: readonly Statistic[] = ['min', 'lower_quartile', 'median', 'mean', 'upper_quartile', 'max', 'sd', 'count'];

const QUARTILES: readonly Statistic[] = ['lower_quartile', 'median', 'upper_quartile'];

/** "distribution of DMA scores", "median score", "range in Midlands", "gap between highest and lowest". */
export const distribution: Composer = (sketch) => {
  const ends = new Set(sketch.all('superlative').map((node) => node.end));
  const gap = sketch.hasCue('difference') && ends.size === 2;
  // "how far is Kent from the median" sets one figure against all.
  if (sketch.hasCue('difference') && sketch.entities.length === 1 && !gap) return null;
  const both =
    ends.size === 2 && (!sketch.all('superlative').some((node) => node.count !== null) || sideBySide(sketch));
  // "how far is Devon behind the best": of one alone the ends are the same.
  const named = sketch.filters.some((f) => !f.not && sketch.catalogue.levels[f.dimension] !== undefined);
  if ((gap || both) && (sketch.entities.length === 1 || (named && !sketch.levelNodes.length))) return null;
  const statistics = sketch.all('statistic').map((node) => node.statistic);
  const asked =
    sketch.hasCue('distribution') ||
    sketch.all('chart').some((node) => node.chart === 'histogram' || node.chart === 'strip');
  const spread = statistics.some((s) => s !== 'mean' && s !== 'sum');
  const quartiles = sketch.entities.length === 0 && sketch.takeCues('quartiles', 'quartile');
  if (!asked && !gap && !spread && !both && !quartiles && !endsWithStatistic(sketch)) return null;
  const summed = endsWithStatistic(sketch);
  if (both && !gap && !asked && !spread && !summed) return bothEnds(sketch);
  sketch.takeCues('distribution', 'difference', 'size');
  // "how many are in each score band"
  if (asked) sketch.takeCues('count');
  sketch.take('statistic', 'chart', 'sorted');
  // "the gap between highest and lowest" is of all; a histogram of the top ten would be of those alone.
  if (gap || both || asked || statistics.includes('range'))
    sketch.mark(...sketch.all('superlative').filter((node) => node.count === null || node.count === 1));
  const by = takeGroups(sketch, false);
  const [of, ...more] = takeTargets(sketch, true);
  if (!of || more.length) return null;
  const conditions = takeConditions(sketch).map((b) => b.condition);
  const where = allOf([
    ...takePopulation(sketch),
    ...(sketch.entities.length ? sketch.takeFilters() : []),
    ...conditions,
  ]);
  takeLevel(sketch);
  const wanted: readonly Statistic[] =
    summed ?? (gap || both || statistics.includes('range') ? ['range', 'min', 'max'] : spread ? statistics : ALL);
  if (summed) sketch.take('superlative');
  const summary = (statistic: Statistic): Expression => ({ op: 'summary', statistic, of });
  const between: Expression = { op: 'minus', of: summary('upper_quartile'), from: summary('lower_quartile') };
  const columns = quartiles ? [...QUARTILES.map(summary), between] : distinct(wanted.map(summary));
  return reading(sketch, 0.3, {
    kind: by.length ? 'breakdown' : 'distribution',
    level: sketch.level,
    by,
    columns,
    where,
  });
};

/** "the lowest, highest and average": ends of the field beside a statistic of it, in this order; null where none are. */
function endsWithStatistic(sketch: Sketch): Statistic[] | null {
  const ends = sketch.all('superlative');
  const statistics = sketch.all('statistic').filter((node) => node.statistic !== 'range' && node.statistic !== 'sum');
  const plain = ends.length > 0 && ends.every((node) => node.count === null && node.by !== 'size' && !node.among);
  const parts = [...ends, ...statistics].sort((a, b) => a.from - b.from);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!plain || !statistics.length || !first || !last || sketch.has('change') || sketch.has('group')) return null;
  const between = sketch.nodes.filter((node) => node.from >= first.to && node.to <= last.from);
  const listed =
    between.some((node) => node.type === 'and' && !node.or) &&
    between.every((node) => ['filler', 'and', 'superlative', 'statistic'].includes(node.type));
  if (!listed) return null;
  return parts.map((node) => (node.type === 'statistic' ? node.statistic : node.end === 'lowest' ? 'min' : 'max'));
}

/** "top 3 and bottom 3" */
function sideBySide(sketch: Sketch): boolean {
  const [first, second, ...more] = sketch.all('superlative');
  const joined = sketch
    .all('and')
    .some((and) => !and.or && first && second && and.from >= first.to && and.to <= second.from);
  return !more.length && joined && !sketch.has('change');
}

/** "who are the highest and lowest": both ends, by name. */
function bothEnds(sketch: Sketch): ReturnType<Composer> {
  const counts = sketch.take('superlative');
  const [of, ...more] = takeTargets(sketch, true);
  if (!of || more.length || sketch.filters.length > 1) return null;
  const population = takePopulation(sketch);
  takeLevel(sketch);
  const tops: Condition[] = counts.map((node) => ({ op: 'top', of, order: node.end, count: node.count ?? 1 }));
  const show: Condition = { op: 'or', of: tops };
  return reading(sketch, 0.3, {
    kind: 'rank',
    level: sketch.level,
    columns: [of],
    where: allOf(population),
    show,
    order: { column: 0, direction: 'highest' },
  });
}
