/** What a told clause mentions: its nodes of content, each with the words it was said in. */
import type { Dataset } from '../../dataset/dataset.js';
import { weightOf } from '../nodes/node-weights.js';
import type { Node } from '../nodes/nodes.js';
import { isOccasion } from '../rewrite/occasions.js';
import { type Understander, understand } from '../understanding.js';
import { fold, type Token } from '../words/tokenise.js';
import { type Clause, leavesOut, limits } from './tellings.js';

export interface Mention {
  readonly node: Node;
  readonly text: string;
  /** Its clause limits the question or heads it: it may not be passed over. */
  readonly binding: boolean;
  /** "community trusts": the level is said with it. */
  readonly named: boolean;
  /** "a few hospitals": none in particular. */
  readonly vague: boolean;
  /** "I work for Devon": of whoever asks. */
  readonly own: boolean;
  /** "the Midlands average": the Midlands are meant with it. */
  readonly within?: Node;
}

export interface Told {
  readonly mentions: readonly Mention[];
  /** Something was told that nobody knows, and that the question may be about: "we discussed heating". */
  readonly strange: boolean;
  /** It is known to be about something else, or about others than those named: "cancer", "hospices in Devon". */
  readonly foreign: boolean;
}

export type FiguresOf = Understander & { readonly dataset: Dataset };

/** Null where a heading has words that nobody knows, or where whom it leaves out is not clear. */
export function mentionsOf(clauses: readonly Clause[], deps: FiguresOf): Told | null {
  const read = clauses.map((clause) => toldBy(clause, deps));
  if (read.some(({ strange }, i) => strange && clauses[i]?.topic)) return null;
  const kept = (mention: Mention) => mention.node.type === 'place' && !mention.node.not;
  if (read.some(({ mentions }, i) => leavesOut(clauses[i]?.text ?? '') && mentions.some(kept))) return null;
  return {
    mentions: read.flatMap(({ mentions }) => mentions),
    strange: read.some(({ strange }) => strange),
    foreign: read.some(({ foreign }) => foreign),
  };
}

function toldBy(clause: Clause, deps: FiguresOf): Told {
  const { said, tokens } = understand(clause.text, null, deps);
  const words = tokens.map(({ text }) => text);
  const binding = clause.topic || limits(clause.text) || said.some((node) => node.type === 'not');
  const textOf = (node: Node) => textAt(clause.text, tokens, node).replace(/['’]s?$/, '');
  const mentions = said.filter(isContent).flatMap((node): Mention[] => {
    const vague = VAGUE.test(tokens[node.from - 1]?.text ?? '') && node.type === 'place';
    const lead = clause.text.slice(0, tokens[node.from]?.start ?? 0);
    const own = node.type === 'place' && OWN.test(lead) && !OTHERS.test(lead);
    const found = { text: textOf(node), binding, vague, own, named: false };
    const at = said.indexOf(node);
    const before = said.slice(0, at).findLast(({ type }) => type !== 'filler');
    const after = said[at + 1];
    // "the London ICSs", "the national average": one thing
    if (node.type === 'place' && after?.type === 'level' && after.plural && !node.not)
      return [{ ...found, node, named: true, text: textOf({ ...node, to: after.to }) }];
    if (node.type === 'statistic' && before?.to === node.from && (before.type === 'whole' || before.type === 'place'))
      return [{ ...found, node, text: textOf({ ...node, from: before.from }), within: before }];
    // "a call at 2"
    if (node.type === 'number' && /^(at|by|around)$/.test(tokens[node.from - 1]?.text ?? '') && isOccasion(words))
      return [];
    // "three meetings"
    if (node.type === 'number' && after?.from === node.to && isThing(after, tokens)) return [];
    return [{ ...found, node }];
  });
  const strangers = strangersOf(said, tokens);
  const others = strangers.some((node) => said.some((place) => place.type === 'place' && isIn(node, place, tokens)));
  return {
    mentions,
    strange: strangers.length > 0,
    foreign:
      others ||
      tokens.some(({ text }, i) => deps.lexicon.others.has(fold(text)) && !DOING.test(tokens[i - 1]?.text ?? '')),
  };
}

export const textAt = (text: string, tokens: readonly Token[], { from, to }: Pick<Node, 'from' | 'to'>): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/** A negation is no content by itself, but binds its clause. */
const isContent = (node: Node) => !['unknown', 'pronoun', 'not'].includes(node.type) && weightOf(node) >= 1;

const isThing = (node: Node, tokens: readonly Token[]) =>
  node.type === 'unknown' || isOccasion(tokens.slice(node.from, node.to).map(({ text }) => text));

/** "hospices in Devon": they, and not Devon, are what "they" means later on. */
const isIn = (node: Node, place: Node, tokens: readonly Token[]) =>
  node.to < place.from &&
  place.from - node.to <= 2 &&
  /^(in|of|at|from|across|within|around)$/.test(tokens[node.to]?.text ?? '');

/** Words nobody knows, without those that say what somebody does, is or writes: "drafting a short note". */
function strangersOf(said: readonly Node[], tokens: readonly Token[]): Node[] {
  return said.filter((node) => {
    if (node.type !== 'unknown') return false;
    const run = tokens.slice(node.from, node.to + 2).map(({ text }) => text);
    const before = tokens[node.from - 1]?.text ?? '';
    const doing = /ing$/.test(run[0] ?? '') && (node.from === 0 || DOING.test(before));
    // "I'm new"
    const being = /^(am|are)$/.test(before) && /^(i|we)$/.test(tokens[node.from - 2]?.text ?? '');
    return !(doing || being || DONE.test(before) || isOccasion(run) || run.some((each) => ROLES.has(fold(each))));
  });
}

/** "I'm new to the", "we work for", "I'm based in": what stands before the name of whoever asks. */
const OWN =
  /^\W*(?:hi|hello|morning|afternoon|so|well)?\W*(?:i|we)(?:['’](?:m|re|ve))?\b.*\b(?:at|for|from|in|to|of|join(?:ed|ing)?|lead|run|are|am|the)\W*(?:the\W*)?$|^\W*(?:here|over here) (?:at|in)\b/i;
const OTHERS =
  /\b(?:meet|visit|pitch|sell|talk|speak|compar|look|present|prepar|writ|read|call|sp[eo]ke|interview|see|review|research|interest|think|go|travel)\w*\b/i;

const VAGUE = /^(few|some|several|many|lots|various|certain)$/;
const DOING = /^(am|are|is|be|been|just|currently|still)$/;
const DONE = /^(i|we|they|have|has|never|not)$/;
/** What somebody is to somebody else, what a line is drawn at, and where something comes. */
const ROLES: ReadonlySet<string> = new Set(
  `account buyer client competitor contact customer friend lead manager neighbour partner patch prospect supplier vendor
  bar baseline benchmark cutoff cut threshold line target yardstick before placed ranked`.split(/\s+/),
);
