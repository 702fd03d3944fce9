/** What is compared with, said apart from the word that compares. */
import type { Against, Node, NodeOf } from '../nodes/nodes.js';

/**
 * "compared with Kent, is the budget of Devon bigger", "is the budget of Devon bigger compared with Kent": what stands behind the
 * first words is what is behind "than" elsewhere.
 */
export function withCompared(nodes: readonly Node[]): readonly Node[] {
  const told: readonly Node[] = nodes.filter((node) => node.type !== 'filler');
  const comparatives = told.filter((node): node is NodeOf<'comparative'> => node.type === 'comparative');
  const [comparative] = comparatives;
  const at = told.findIndex((node) => node.type === 'cue' && node.cue === 'compare');
  const cue = told[at];
  const [target, ...rest] = told.slice(at + 1);
  if (!cue || !target || !comparative || comparatives.length > 1) return nodes;
  // In front of all, or behind all else.
  const last = comparative.to <= cue.from && rest.every((node) => node.type === 'measure' || node.type === 'statistic');
  if (at > 0 && !(last && told.some((node) => node.type === 'yes_no'))) return nodes;
  // "with the England DMA average"
  const statistic = rest.find((node) => node.type !== 'measure');
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
