/** "by how much is Kent over its target": how far one named lies from a point, and no condition on it. */
import type { Dataset } from '../../dataset/dataset.js';
import { MIRRORED } from '../nodes/comparators.js';
import type { Node, NodeOf } from '../nodes/nodes.js';

/** "over target by more than 5%": how far over, and no second condition. */
export function withSideAmounts(nodes: readonly Node[]): readonly Node[] {
  const side = nodes.find(isSide);
  const by = nodes.find((node): node is NodeOf<'comparison'> => node.type === 'comparison' && node.by === true);
  if (!side || by?.against.kind !== 'amount') return nodes;
  const below = side.test.startsWith('<');
  const { amount } = by.against;
  const far: Node = {
    ...by,
    by: false,
    measure: side.against.measure,
    test: below ? MIRRORED[by.test] : by.test,
    against: { kind: 'amount', amount: { ...amount, value: below ? -amount.value : amount.value } },
  };
  return nodes.flatMap((node) => (node === side ? [] : node === by ? [far] : [node]));
}

/** The side of a point that somebody named is said to lie on, made the distance, where neither a yes or no nor names are asked for. */
export function withDistances(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const side = nodes.find(isSide);
  const named = nodes.some(
    (node) => node.type === 'place' && !node.not && node.options.some(({ kind }) => kind === 'entity'),
  );
  if (!side || !named || nodes.some((node) => ELSE.has(node.type))) return nodes;
  const measure: Node = { type: 'measure', ids: [side.against.measure], dimension: null, from: side.from, to: side.to };
  const isMoney = (node: Node) =>
    node.type === 'measure' && node.ids.some((id) => catalogue.measures[id]?.unit.startsWith('GBP'));
  const isAsking = (node: Node) => node.type === 'cue' && ['difference', 'amount', 'list', 'size'].includes(node.cue);
  return nodes.flatMap((node) => (node === side ? [measure] : isMoney(node) || isAsking(node) ? [] : [node]));
}

type Side = NodeOf<'comparison'> & { readonly against: { readonly kind: 'zero'; readonly measure: string } };

const isSide = (node: Node): node is Side => node.type === 'comparison' && node.against.kind === 'zero';

/** What makes it another question: whether, who, how many, which place. */
const ELSE: ReadonlySet<Node['type']> = new Set([
  'yes_no',
  'superlative',
  'level',
  'who',
  'statistic',
  'change',
  'among',
]);
