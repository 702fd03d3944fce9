import { meaningOf } from '../nodes/meaning-of.js';
import type { Node } from '../nodes/nodes.js';

const SWAPPED: ReadonlySet<Node['type']> = new Set(['measure', 'place', 'period', 'group']);

/**
 * "what about population instead of budget", "Devon rather than Kent": the earlier question with the one in the place of the other, and
 * nothing else changed. Null if that is not what is said.
 */
export function withSwapped(nodes: readonly Node[], asked: readonly Node[]): Node[] | null {
  const at = asked.findIndex((node) => node.type === 'instead');
  const said = asked.filter((node) => SWAPPED.has(node.type));
  const [fresh, gone, ...more] = said;
  const instead = asked[at];
  if (!instead || !fresh || !gone || more.length || fresh.type !== gone.type) return null;
  if (fresh.to > instead.from || gone.from < instead.to || gone.from - instead.to > 1) return null;
  if (!nodes.some((node) => isSame(node, gone))) return null;
  const extra = asked.some((node) => !said.includes(node) && !PASSED.has(node.type));
  return extra ? null : nodes.map((node) => (isSame(node, gone) ? { ...fresh, from: node.from, to: node.to } : node));
}

const PASSED: ReadonlySet<Node['type']> = new Set(['instead', 'what_about', 'filler', 'and', 'same', 'cue']);

const isSame = (a: Node, b: Node) => meaningOf(a) === meaningOf(b);
