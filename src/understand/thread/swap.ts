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

/** "share held by the top 5 on DMA", "and by the bottom 5": the same asked of those at the other end. */
export function withOtherEnd(nodes: readonly Node[], asked: readonly Node[]): Node[] | null {
  const [fresh, ...more] = asked.filter((node) => !PASSED.has(node.type) && !isOf(node));
  const old = nodes.find((node) => node.type === 'superlative' || node.type === 'among');
  if (fresh?.type !== 'superlative' || more.length || !old) return null;
  const asks = nodes.some((node) => node.type === 'statistic' || (node.type === 'cue' && ASKING.has(node.cue)));
  if (!asks || old.count === null || asked.some((node) => node.type === 'cue')) return null;
  return nodes.map((node) => (node === old ? { ...old, end: fresh.end, count: fresh.count ?? old.count } : node));
}

const ASKING: ReadonlySet<string> = new Set(['share', 'count', 'amount']);
const isOf = (node: Node) => node.type === 'add' || node.type === 'only';
