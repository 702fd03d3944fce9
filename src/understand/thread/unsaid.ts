/** What a follow-up leaves unsaid: "which have a figure" of those spoken of, "which ICS there" in the place spoken of. */
import type { Dataset } from '../../dataset/dataset.js';
import { hasMembers } from '../../dataset/dimensions-of.js';
import type { Node, NodeOf } from '../nodes/nodes.js';
import type { Token } from '../words/tokenise.js';
import type { ThreadState } from './follow-up.js';
import { placeAt } from './of-shown.js';

/** The question with what it leaves unsaid: "of them", and the place that "there" points to. */
export function withUnsaid(
  said: readonly Node[],
  tokens: readonly Token[],
  thread: ThreadState,
  dataset: Dataset,
): readonly Node[] {
  const nodes = withPosition(withThere(said, tokens, thread, dataset), thread, dataset);
  if (!isOfSeveral(thread)) return withoutSecond(nodes, tokens);
  const alike = asAlso(nodes, tokens);
  if (alike) return alike;
  const one = nodes.find((node) => node.type === 'superlative' && hasOne(node, tokens));
  const owned = nodes.some((node) => one?.to === node.from && ['dimension', 'measure', 'group'].includes(node.type));
  // "the best one's supplier": what it is best at is not said.
  if (one && owned)
    return nodes.map((node): Node => (node === one ? { type: 'loose', from: one.from, to: one.to } : node));
  if (nodes.some((node) => NAMING.has(node.type) || isOwn(node))) return nodes;
  const asker = nodes.find((node) => opens(node, tokens)) ?? one;
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

/** "how many without EPR there?": in the one place shown, or the last one named; but "how many are there" points nowhere. */
function withThere(
  nodes: readonly Node[],
  tokens: readonly Token[],
  thread: ThreadState,
  dataset: Dataset,
): readonly Node[] {
  const there = nodes.find(
    (node) =>
      node.type === 'filler' &&
      tokens[node.to - 1]?.text === 'there' &&
      ![tokens[node.to - 2], tokens[node.to]].some((beside) => TO_BE.test(beside?.text ?? '')),
  );
  const place =
    there && (shownPlace(thread, there, dataset) ?? thread.nodes.findLast((node) => isWhere(node, dataset)));
  if (place?.type !== 'place') return nodes;
  const elsewhere = (node: Node) => isWhere(node, dataset) && (isOwn(node) || kindOf(node) === kindOf(place));
  if (nodes.some((node) => node.type === 'whole' || elsewhere(node))) return nodes;
  return nodes.map((node): Node => {
    if (node === there) return { ...place, from: there.from, to: there.to };
    // "which ICS there fell?": of those there, as many as did.
    return node.type === 'level' && nodes.some(({ type }) => type === 'change') ? { ...node, plural: true } : node;
  });
}

const TO_BE = /^(is|are|was|were|be|been)$/;

/** Somewhere: "no EPR" is a condition, and nowhere to be. */
export const isWhere = (node: Node, { catalogue }: Dataset): node is NodeOf<'place'> =>
  node.type === 'place' &&
  !node.not &&
  node.options.every((option) => option.kind === 'entity' || hasMembers(catalogue, option.dimension));

export const isOwn = (node: Node) => node.type === 'place' && node.options.some((option) => option.kind === 'entity');

const kindOf = ({ options: [option] }: NodeOf<'place'>) =>
  option?.kind === 'member' ? option.dimension : option?.level;

function shownPlace({ nodes, shown }: ThreadState, at: Node, { catalogue }: Dataset): Node | null {
  const [key, ...more] = shown?.keys ?? [];
  const ranked = nodes.some((node) => node.type === 'superlative' || node.type === 'ranks');
  if (!shown || key === undefined || more.length || !ranked) return null;
  const { level } = shown;
  const isGroup = hasMembers(catalogue, level);
  return placeAt(
    at,
    isGroup
      ? { kind: 'member', dimension: level, value: key, partial: false }
      : { kind: 'entity', level, key, partial: false },
  );
}

/** "rank in the Midlands?" after one place: its place among those there. */
function withPosition(nodes: readonly Node[], thread: ThreadState, dataset: Dataset): readonly Node[] {
  const content = nodes.filter((node) => node.type !== 'filler');
  const bare = content.every((node) => (node.type === 'cue' && node.cue === 'rank') || isWhere(node, dataset));
  const places = thread.nodes.filter((node) => node.type === 'place' && !node.not);
  const [place, ...more] = places;
  if (!bare || content.length !== 2 || content.some(isOwn) || !place || more.length || !isOwn(place)) return nodes;
  return nodes.map((node) => (node.type === 'cue' ? { ...node, cue: 'position' } : node));
}
