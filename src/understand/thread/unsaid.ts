/** What a follow-up leaves unsaid: "which have a figure" of those spoken of, "which ICS there" in the place spoken of. */
import type { Dataset } from '../../dataset/dataset.js';
import type { Node } from '../nodes/nodes.js';
import type { Token } from '../words/tokenise.js';
import type { ThreadState } from './follow-up.js';
import { isOwn, isWhere, withThere } from './there.js';

/** The question with what it leaves unsaid: "of them", and the place that "there" points to. */
export function withUnsaid(
  said: readonly Node[],
  tokens: readonly Token[],
  thread: ThreadState,
  dataset: Dataset,
): readonly Node[] {
  const nodes = withPosition(withCounted(withThere(said, tokens, thread, dataset), thread, dataset), thread, dataset);
  if (!isOfSeveral(thread)) return thread.places.length > 1 ? nodes : withoutSecond(nodes, tokens);
  const alike = asAlso(nodes, tokens);
  if (alike) return alike;
  const one = nodes.find((node) => node.type === 'superlative' && hasOne(node, tokens));
  const owned = nodes.some((node) => one?.to === node.from && ['dimension', 'measure', 'group'].includes(node.type));
  // "the best one's supplier": what it is best at is not said.
  if (one && owned)
    return nodes.map((node): Node => (node === one ? { type: 'loose', from: one.from, to: one.to } : node));
  if (nodes.some((node) => NAMING.has(node.type) || isOwn(node))) return nodes;
  const asker = nodes.find((node) => opens(node, tokens)) ?? one ?? totalled(nodes, thread);
  if (!asker) return nodes;
  const singular = one !== undefined || /^(has|is)$/.test(tokens[asker.to]?.text ?? '');
  const them: Node = { type: 'pronoun', singular, from: asker.to, to: asker.to };
  return nodes.flatMap((node) => (node === asker ? [node, them] : [node]));
}

const NAMING: ReadonlySet<Node['type']> = new Set(['pronoun', 'level', 'dimension', 'whole', 'rest', 'group']);

const isOfSeveral = ({ nodes, shown }: ThreadState) =>
  (shown?.keys.length ?? 0) > 1 || nodes.some((node) => node.type === 'level' && node.plural);

/** "which have a published figure?", "how many are in the Midlands?": a question of nobody named. */
function opens(node: Node, tokens: readonly Token[]): boolean {
  if (node.type !== 'cue') return false;
  const verb = /^(has|have|had|is|are|was|were|use|uses)$/.test(tokens[node.to]?.text ?? '');
  if (node.cue === 'list') return verb && tokens[node.from]?.text === 'which' && node.to - node.from === 1;
  return node.cue === 'count' && verb;
}

/** "top 5 by DMA", "total budget": of these five. */
const totalled = (nodes: readonly Node[], thread: ThreadState) =>
  thread.nodes.some((node) => node.type === 'superlative' || node.type === 'ranks') &&
  nodes.some((node) => node.type === 'measure') &&
  nodes.every((node) => ['statistic', 'measure', 'scale', 'period', 'filler'].includes(node.type))
    ? nodes.find((node) => node.type === 'statistic')
    : undefined;

/** "and have a budget over £2bn": said of those, and nothing asked of anyone else. */
function asAlso([first, verb, ...rest]: readonly Node[], tokens: readonly Token[]): readonly Node[] | null {
  const has = verb && /^(have|has|are|use|uses)$/.test(tokens[verb.from]?.text ?? '');
  const named = rest.some((node) => node.type === 'pronoun' || node.type === 'level' || isOwn(node));
  return first?.type === 'and' && verb?.type === 'yes_no' && has && !named ? [first, ...rest] : null;
}

/** "so which gets more?" after one place alone: one of which two is not known. */
const withoutSecond = (nodes: readonly Node[], tokens: readonly Token[]): readonly Node[] =>
  nodes.some((node) => node.type === 'cue' && /^(is|has|gets)$/.test(tokens[node.to]?.text ?? '')) &&
  !nodes.some((node) => node.type === 'pronoun' || node.type === 'place' || node.type === 'level')
    ? nodes.map((node): Node => (node.type === 'comparative' ? { type: 'loose', from: node.from, to: node.to } : node))
    : nodes;

/** "the best one's supplier" */
const hasOne = (node: Node, tokens: readonly Token[]) =>
  tokens.slice(node.from, node.to).some(({ text }) => /^one('?s)?$/.test(text));

/** "rank in the Midlands?" after one place: its place among those there. */
function withPosition(nodes: readonly Node[], thread: ThreadState, dataset: Dataset): readonly Node[] {
  const content = nodes.filter((node) => node.type !== 'filler');
  const bare = content.every((node) => (node.type === 'cue' && node.cue === 'rank') || isWhere(node, dataset));
  const places = thread.nodes.filter((node) => node.type === 'place' && !node.not);
  const [place, ...more] = places;
  if (!bare || content.length !== 2 || content.some(isOwn) || !place || more.length || !isOwn(place)) return nodes;
  return nodes.map((node) => (node.type === 'cue' ? { ...node, cue: 'position' } : node));
}

/** "trusts with no EPR", "which ICS has the most?": the most of these. */
function withCounted(nodes: readonly Node[], thread: ThreadState, { catalogue }: Dataset): readonly Node[] {
  const [most, ...more] = nodes.filter((node) => node.type === 'superlative');
  const above = nodes.find((node) => node.type === 'level');
  const below = thread.nodes.find((node) => node.type === 'level');
  if (most?.type !== 'superlative' || most.by !== 'value' || more.length || !above || below?.type !== 'level')
    return nodes;
  if (above.type !== 'level' || catalogue.levels[below.id]?.parent?.level !== above.id) return nodes;
  if (nodes.some((node) => !COUNTING.has(node.type)) || !thread.nodes.every((node) => COUNTED.has(node.type)))
    return nodes;
  const { to } = most;
  const limits = thread.nodes.filter((node) => node.type === 'place');
  return nodes.flatMap((node): Node[] =>
    node === most
      ? [
          { ...most, many: true },
          { ...below, from: to, to: to + 1 },
          ...limits.map((place) => ({ ...place, from: to + 1, to: to + 1 })),
        ]
      : [node],
  );
}

const COUNTING: ReadonlySet<Node['type']> = new Set(['superlative', 'level', 'filler', 'and', 'cue']);
const COUNTED: ReadonlySet<Node['type']> = new Set(['place', 'level', 'filler', 'cue', 'yes_no']);
