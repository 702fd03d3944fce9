/** Rankings by a distance: "most over their target", "the largest positive distance from target". */
import type { Dataset } from '../../dataset/dataset.js';
import type { Node, NodeOf } from '../nodes/nodes.js';

/** A superlative and on which side of its point a measure lies: a ranking by that measure, and no condition. */
export function withFurthest(said: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const nodes = withOneEnd(withoutMoney(said, catalogue), catalogue);
  const superlative = nodes.find((node): node is NodeOf<'superlative'> => node.type === 'superlative');
  const side = nodes.find((node): node is NodeOf<'comparison'> => node.type === 'comparison' && isSide(node));
  if (!superlative || !side) return nodes;
  const [first, last] = superlative.from < side.from ? [superlative, side] : [side, superlative];
  const between = nodes.filter((node) => node.from >= first.to && node.to <= last.from);
  const distances = nodes.flatMap((node) =>
    node.type === 'measure' ? node.ids.filter((id) => catalogue.measures[id]?.zero) : [],
  );
  const id = side.against.kind === 'zero' ? side.against.measure : distances[0];
  // Other measures in between are what is ranked: "the largest budget of those over target".
  const apart = between.some(
    (node) =>
      !(['filler', 'pronoun', 'measure'].includes(node.type) || isGap(node)) ||
      (node.type === 'measure' && !node.ids.includes(id ?? '')),
  );
  if (id === undefined || apart || nodes.some((node) => node.type === 'among')) return nodes;
  // "the greatest distance below" is the lowest there is.
  const below = side.test.startsWith('<');
  const end = below ? 'lowest' : distances.length && superlative.by !== 'size' ? superlative.end : 'highest';
  const ranking: Node = { ...superlative, end, by: 'value' };
  const measure: Node = { type: 'measure', ids: [id], dimension: null, from: side.from, to: side.to };
  const money = nodes.find(
    (node) => node.type === 'measure' && node.to === superlative.from && isMoney(node, catalogue),
  );
  return nodes.flatMap((node) => {
    if (node === superlative) return [ranking];
    if (node === side) return distances.length ? [] : [measure];
    return node === money || (between.includes(node) && isGap(node)) ? [] : [node];
  });
}

/** "the top four most over target": the one ranking, of four. */
function withOneEnd(nodes: readonly Node[], { measures }: Dataset['catalogue']): readonly Node[] {
  const [first, second, ...more] = nodes.filter((node) => node.type === 'superlative');
  const behind = second && nodes[nodes.indexOf(second) + 1];
  const distant =
    behind &&
    ((behind.type === 'comparison' && isSide(behind)) ||
      (behind.type === 'measure' && behind.ids.some((id) => measures[id]?.zero)));
  const between = nodes.some((node) => node.type === 'measure' && node.from < (second?.from ?? 0));
  if (!first || !second || more.length || !distant || between || first.count === null || second.count !== null)
    return nodes;
  return nodes.flatMap((node) =>
    node === first ? [] : node === second ? [{ ...second, count: first.count } as Node] : [node],
  );
}

/** "funded furthest over target": of the money only the distance is asked. */
function withoutMoney(nodes: readonly Node[], catalogue: Dataset['catalogue']): readonly Node[] {
  return nodes.filter((node, i) => {
    const [next, last] = [nodes[i + 1], nodes[i + 2]];
    const distance = last?.type === 'measure' && last.ids.some((id) => catalogue.measures[id]?.zero);
    const ranked = next?.type === 'superlative' && next.from === node.to && distance && last.from === next.from;
    return !(ranked && node.type === 'measure' && isMoney(node, catalogue));
  });
}

/** "the largest gap below target" */
const isGap = (node: Node) => node.type === 'cue' && node.cue === 'difference';

/** On which side of its point: over the target, or a sign. */
const isSide = ({ against }: NodeOf<'comparison'>) =>
  against.kind === 'zero' ||
  (against.kind === 'amount' && against.amount.value === 0 && against.amount.unit === 'percent');

/** "whose funding most exceeds its target": the money that the distance is one of. */
const isMoney = (node: NodeOf<'measure'>, { measures }: Dataset['catalogue']) =>
  node.ids.some((id) => measures[id]?.unit === 'GBP');
