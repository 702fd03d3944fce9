/** One figure of a ranking's members. */
import type { Condition, Expression } from '../../../query/query.js';
import type { NodeOf } from '../../nodes/nodes.js';
import { measured, meritOrder } from '../figures.js';
import { type Composer, reading } from '../reading.js';
import { allOf, type MeasureUse, type Sketch } from '../sketch.js';
import { takeLevel } from './take-level.js';

/** "average budget of the top 5 ICSs by DMA", "combined population of the five lowest scoring". */
export const ofTop: Composer = (sketch) => {
  const [statistic] = sketch.take('statistic');
  const [superlative] = sketch.all('superlative');
  const amountAsked = sketch.takeCues('amount', 'count');
  const part =
    superlative &&
    (sketch.measures.find((use) => use.node.to <= superlative.from) ?? (statistic && askedBehind(sketch, superlative)));
  if (!part || !(statistic || amountAsked) || (!statistic && part.measure.rollup !== 'sum')) return null;
  // "total allocation, highest five": ranked by what stands before, as nothing behind says by what else.
  const behind = sketch.nodes.some((n) => ['measure', 'scoring', 'level'].includes(n.type) && n.from >= superlative.to);
  if ((superlative.by === 'value' || !statistic) && !superlative.among && !behind) return null;
  sketch.takeMeasure(part.id);
  const of = measured(sketch, part);
  const conditions = topConditions(sketch);
  takeLevel(sketch);
  // The top of a region alone cannot be told from the top of all in a condition on the population.
  if (sketch.filters.length) return null;
  const plain = !statistic || statistic.statistic === part.measure.rollup;
  const column: Expression = plain ? of : { op: 'summary', statistic: statistic.statistic, of };
  return reading(sketch, 0.3, {
    kind: 'value',
    level: sketch.level,
    by: [],
    columns: [column],
    where: allOf(conditions),
  });
};

/** "top ten by budget: average score", "of the bottom five, the total capital": the second measure behind a ranking of several. */
function askedBehind(sketch: Sketch, ranking: NodeOf<'superlative'>): MeasureUse | undefined {
  const several = (ranking.count ?? sketch.all('number').find((node) => node.unit === null)?.value ?? 1) > 1;
  const [first, second] = sketch.measures.filter((use) => use.node.from >= ranking.to);
  const scored = sketch
    .all('scoring')
    .some((node) => first && node.from >= ranking.to - 1 && node.to <= first.node.from);
  return several ? (second ?? (scored ? first : undefined)) : undefined;
}

/** "the top five by DMA": membership of a ranking, by the measure named beside it or the default one. Taken. */
export function topConditions(sketch: Sketch, shared?: MeasureUse): Condition[] {
  return sketch.take('superlative').map((node) => {
    // "the five that hold the most money, and what share": what they have most of is what is shared.
    const uses = shared?.node.from === node.to ? [shared, ...sketch.measures] : sketch.measures;
    // "the ten lowest-scoring" are so by their score, whatever else is spoken of.
    const scored = sketch.all('scoring').some(({ from }) => from >= node.to && from - node.to <= 1);
    const use = uses.find((u) => u.node.from >= node.to) ?? (scored ? undefined : uses.at(-1));
    if (use) sketch.mark(use.node);
    const size = node.by === 'size' ? sketch.catalogue.levels[sketch.level]?.size_measure : null;
    const of: Expression = measured(sketch, use ?? { id: size ?? sketch.defaultMeasure });
    const order = node.by === 'merit' ? meritOrder(sketch, of, node.end) : node.end;
    const number = sketch.all('number').find((n) => n.unit === null && !sketch.isTaken(n));
    if (node.count === null && number) sketch.mark(number);
    return { op: 'top', of, order, count: node.count ?? number?.value ?? 1 };
  });
}
