/** One amount in terms of another: "capital as a percentage of budget", "what share of its budget goes on primary care", "capital per budget". */
import type { Catalogue } from '../../../dataset/catalogue.js';
import type { Dataset } from '../../../dataset/dataset.js';
import type { Node, NodeOf } from '../../nodes/nodes.js';
import { isShare } from './percentages.js';

/** Of two amounts of one unit, the part is measured per hundred of the whole. */
export function withPartsOf(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const said = nodes.filter((node) => !PASSED.has(node.type) && !isTotal(node));
  const pairs = [behindShare, aheadOfShare, overShare, ratioOf, perItself].map((pairIn) => pairIn(said));
  const pair = pairs.find((each) => each && isPart(idOf(each.part), each.whole, catalogue));
  if (!pair) return nodes;
  const { part, whole, words } = pair;
  const scale: Node = { type: 'scale', scale: 100, by: whole, from: part.to, to: part.to };
  return nodes.flatMap((node): Node[] => {
    if (node === part) return [node, scale];
    const total = isTotal(node) && nodes.some((other) => other.from === node.to && saysIt(other, whole));
    return words.includes(node) || saysIt(node, whole) || total ? [] : [node];
  });
}

interface Pair {
  readonly part: NodeOf<'measure'>;
  readonly whole: string;
  /** What says that one is held against the other. */
  readonly words: readonly Node[];
}

/** "A as a share of B", "A of Devon as a share of its B". */
function behindShare(said: readonly Node[]): Pair | null {
  const at = said.findIndex(isShare);
  const part = said.slice(0, at).findLast((node) => !BESIDE.has(node.type) && !isDegree(node));
  const [whole, ...more] = said.slice(at + 1).filter((node) => !BESIDE.has(node.type));
  if (at < 1) return null;
  const words = said.slice(at, at + 1);
  // "spends the biggest share on A": of what is spent.
  return said[at - 1]?.type === 'superlative' && !more.some((node) => node.type === 'measure')
    ? pairOf(whole, part, words)
    : pairOf(part, whole, words);
}

/** "what share of B is A", "the highest share of its B on A". */
function aheadOfShare(said: readonly Node[]): Pair | null {
  const at = said.findIndex(isShare);
  const [whole, ...parts] = said.slice(at + 1).filter((node) => !BESIDE.has(node.type));
  const part = parts.find((node) => !saysIt(node, idOf(whole)));
  // "what share of capital do the five with the largest budgets hold" is another question.
  const alone = said.every((node, i) => !RANKED.has(node.type) || i === at - 1);
  return at >= 0 && alone ? pairOf(part, whole, said.slice(at, at + 1)) : null;
}

/** "A is over 1% of B", "over 1% of their B on A" */
function overShare(said: readonly Node[]): Pair | null {
  const at = said.findIndex(
    (node) => node.type === 'comparison' && node.against.kind === 'amount' && node.against.amount.unit === 'percent',
  );
  const part = said.slice(0, at).findLast((node) => !BESIDE.has(node.type));
  const [whole, behind] = said.slice(at + 1);
  return at > 0 ? pairOf(behind?.type === 'measure' ? behind : part, whole, []) : null;
}

/** "the ratio of A to B", "the A to B ratio". */
function ratioOf(said: readonly Node[]): Pair | null {
  const at = said.findIndex((node) => node.type === 'cue' && node.cue === 'ratio');
  if (at < 0) return null;
  const ahead = said[at + 1]?.type === 'measure' && said[at + 2]?.type === 'measure';
  const [part, whole] = ahead ? said.slice(at + 1, at + 3) : said.slice(Math.max(0, at - 2), at);
  return pairOf(part, whole, said.slice(at, at + 1));
}

/** "A per B" */
function perItself(said: readonly Node[]): Pair | null {
  const at = said.findIndex((node) => node.type === 'scale' && node.scale === 1 && node.by !== null);
  const [part, scale] = [said[at - 1], said[at]];
  if (part?.type !== 'measure' || scale?.type !== 'scale' || scale.by === null) return null;
  return { part, whole: scale.by, words: [scale] };
}

const pairOf = (part: Node | undefined, whole: Node | undefined, words: readonly Node[]): Pair | null =>
  part?.type === 'measure' && whole?.type === 'measure' ? { part, whole: idOf(whole), words } : null;

/** Two amounts that add up, of one unit: a score is no part of another. */
function isPart(part: string, whole: string, { measures }: Catalogue): boolean {
  const [a, b] = [measures[part], measures[whole]];
  return part !== whole && a?.unit === 'GBP' && b?.unit === a.unit && a.rollup === 'sum' && b.rollup === 'sum';
}

const idOf = (node: Node | undefined) => (node?.type === 'measure' ? (node.ids[0] ?? '') : '');
const saysIt = (node: Node, id: string) => node.type === 'measure' && node.ids.includes(id);
/** "a bigger share", "the biggest share" */
const isDegree = (node: Node) => node.type === 'comparative' || node.type === 'superlative';
const isTotal = (node: Node) => node.type === 'statistic' && node.statistic === 'sum';

const PASSED: ReadonlySet<Node['type']> = new Set(['filler', 'pronoun']);
/** Whose amounts they are may stand between them. */
const BESIDE: ReadonlySet<Node['type']> = new Set(['place', 'level', 'whole', 'period', 'yes_no', 'all']);
const RANKED: ReadonlySet<Node['type']> = new Set(['superlative', 'comparison', 'sorted']);
