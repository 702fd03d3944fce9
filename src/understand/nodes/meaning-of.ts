import type { Node } from './nodes.js';

/** What a node means, wherever it stands: two nodes of one meaning give the same text. */
export function meaningOf(node: Node): string {
  const { from: _from, to: _to, ...meaning } = node;
  return JSON.stringify('apart' in meaning ? { ...meaning, apart: undefined } : meaning);
}
