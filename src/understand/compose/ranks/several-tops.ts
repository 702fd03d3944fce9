import type { NodeOf } from '../../nodes/nodes.js';
import type { Bound } from '../conditions/conditions.js';
import { measured, meritOrder } from '../figures.js';
import type { MeasureUse, Sketch } from '../sketch.js';

/**
 * "in both the top ten for DMA and the top ten for budget", "in the top ten for both": who is in several rankings, each by the measure
 * named behind it. Taken; none where there is one ranking, or several by the same measure.
 */
export function severalTops(sketch: Sketch): Bound[] {
  const tops = rankings(sketch);
  const [first] = sketch.all('superlative');
  const asks = bothOf(sketch) ?? sketch.levelNodes.find((level) => first && level.to <= first.from);
  if (tops.length < 2 || !asks) return [];
  sketch.take('superlative');
  sketch.mark(...sketch.all('and').filter((node) => !node.or), ...tops.map(({ use }) => use.node));
  return tops.map(({ node, use }) => {
    const of = measured(sketch, use);
    const order = node.by === 'merit' ? meritOrder(sketch, of, node.end) : node.end;
    return { of, condition: { op: 'top', of, order, count: node.count ?? 1 } };
  });
}

const bothOf = (sketch: Sketch) => sketch.all('and').find((node) => node.both);

/** Each counted superlative with its measure, where there are several: "top 5 for DMA and top 5 for budget" is no single ranking. */
export function rankings(sketch: Sketch): { node: NodeOf<'superlative'>; use: MeasureUse }[] {
  const nodes = sketch.all('superlative');
  const [first] = nodes;
  const both = bothOf(sketch);
  const ors = sketch.all('and').some((node) => node.or);
  if (!first || ors || nodes.some((node) => node.count === null) || sketch.has('change')) return [];
  const found = nodes.map((node, i) => {
    const until = nodes[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    return { node, uses: sketch.measures.filter((use) => use.node.from >= node.to && use.node.from < until) };
  });
  const alone = nodes.length === 1 && both !== undefined && both.from >= first.to;
  if (!alone && found.some(({ uses }) => uses.length !== 1)) return [];
  const tops = found.flatMap(({ node, uses }) => uses.map((use) => ({ node, use })));
  return new Set(tops.map(({ use }) => use.id)).size === tops.length && tops.length > 1 ? tops : [];
}
