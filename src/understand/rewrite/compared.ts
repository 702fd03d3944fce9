/** What is compared with, said in front of the question. */
import type { Against, Node, NodeOf } from '../nodes/nodes.js';

/** "compared with Kent, is the budget of Devon bigger": what stands in front is what is behind "than" elsewhere. */
export function withCompared(nodes: readonly Node[]): readonly Node[] {
  const told: readonly Node[] = nodes.filter((node) => node.type !== 'filler');
  const [cue, target, ...rest] = told;
  // "with the England DMA average"
  const statistic = rest.find((node) => node.type !== 'measure');
  const comparative = told.find((node): node is NodeOf<'comparative'> => node.type === 'comparative');
  if (cue?.type !== 'cue' || cue.cue !== 'compare' || !target || !comparative) return nodes;
  const against: Against | null =
    target.type === 'place'
      ? { kind: 'places', places: target.options }
      : target.type === 'whole'
        ? { kind: 'statistic', statistic: statistic?.type === 'statistic' ? statistic.statistic : 'mean', of: 'whole' }
        : null;
  if (!against) return nodes;
  const gone: readonly Node[] = [
    cue,
    target,
    ...(target.type === 'whole' && statistic?.type === 'statistic' ? [statistic] : []),
  ];
  const { test, merit, from, to } = comparative;
  const comparison: Node = { type: 'comparison', test, merit, measure: null, against, from, to };
  return nodes.flatMap((node) => (node === comparative ? [comparison] : gone.includes(node) ? [] : [node]));
}
