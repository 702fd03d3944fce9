import type { Node } from '../nodes/nodes.js';

/** "furthest from the average, either way": whichever side is meant anyway, and nothing moved. */
export const withNearness = (nodes: readonly Node[]): readonly Node[] =>
  nodes.some((node) => node.type === 'nearness')
    ? nodes.filter((node) => !(node.type === 'change' && node.either))
    : nodes;
