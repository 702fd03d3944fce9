/**
 * What people write around a question: "hope you're well", "my boss wants to know which …". Only what speaks of the people themselves
 * and names nothing of the data is passed over, so that no word about the figures asked for is ever lost.
 */

import type { Node } from '../nodes/nodes.js';
import type { Lexicon } from '../words/lexicon.js';
import { fold, type Token } from '../words/tokenise.js';
import { isOccasion, withoutOccasions } from './occasions.js';

const PERSON = /^(i|me|my|we|us|our|you|your|mine|ours|yours)$/;
const SOCIAL =
  /^(hi|hello|hey|hiya|dear|morning|afternoon|evening|thanks|thank|cheers|ta|sorry|apologies|please|happy|hope|good)$/;
/** A deadline speaks of whoever asks. */
const DEADLINE = /^(due|deadline|urgent|urgently)$/;
/** Where a question begins after what leads up to it. */
const OPENER = /^(which|what|who|whose|how|where|whether|show|list|rank|compare)$/;
/** Words that say nothing about which figures are meant. */
const EMPTY: ReadonlySet<Node['type']> = new Set([
  'filler',
  'unknown',
  'and',
  'pronoun',
  'level',
  'whole',
  'who',
  'yes_no',
  'same',
  'instead',
  'only',
  'what_about',
  'all',
  'any',
  'relative_period',
]);

/** The nodes without those of chatter, where something else is left to be asked. */
export function withoutChatter(tokens: readonly Token[], said: readonly Node[], lexicon: Lexicon): readonly Node[] {
  const strange = said.some((node) => node.type === 'unknown') || PERSON.test(tokens[0]?.text ?? '');
  if (!strange && !isOccasion(tokens.map(({ text }) => text))) return said;
  const nodes = withoutOccasions(tokens, said);
  const segments = segmentsOf(tokens, nodes);
  const kept = segments.map((segment, i) => {
    const others = segments.filter((other) => other !== segment).flat();
    const asked = tokens[(segment.at(-1)?.to ?? 1) - 1]?.asked === true;
    // "I keep hearing of X. How big is it?": it is what nobody knows.
    const behind = segments.slice(i + 1).flat();
    const meantBehind =
      segment.some(isUnknown) && !segment.some(isPlace) && behind.some((node) => pointsBack(node, tokens));
    if (meantBehind) return segment.filter((node) => !(isUnknown(node) && isOccasion(wordsOf([node], tokens))));
    if (i === 0 && asked) return segment;
    // "We talked about X. Which is best?": at X, for all that is known.
    const stopped = tokens[segments[i + 1]?.[0]?.from ?? 0]?.stop === true;
    const unsaid = stopped && segment.some(isUnknown) && !others.some(saysWhat);
    return !unsaid && isChatter(segment, tokens, lexicon) ? [] : segment;
  });
  return kept.some((segment) => segment.some((node) => !EMPTY.has(node.type))) ? kept.flat() : nodes;
}

const saysWhat = (node: Node) =>
  ['measure', 'group', 'scoring', 'term', 'known'].includes(node.type) || (node.type === 'cue' && node.cue !== 'list');
const isUnknown = ({ type }: Node) => type === 'unknown';
const isPlace = ({ type }: Node) => type === 'place';
const pointsBack = ({ type, from }: Node, tokens: readonly Token[]) =>
  type === 'pronoun' && /^(it|its|they|them|their)$/.test(tokens[from]?.text ?? '');

/** Cut at pauses, and where a question opens. */
function segmentsOf(tokens: readonly Token[], nodes: readonly Node[]): Node[][] {
  const segments: Node[][] = [];
  for (const node of nodes) {
    const first = tokens[node.from];
    const current = segments.at(-1);
    if (!current || first?.pause || OPENER.test(first?.text ?? '')) segments.push([node]);
    else current.push(node);
  }
  return segments;
}

function isChatter(segment: readonly Node[], tokens: readonly Token[], lexicon: Lexicon): boolean {
  const words = wordsOf(segment, tokens);
  const dated = words.some((word) => DEADLINE.test(word));
  const empty = segment.every(
    (node) =>
      EMPTY.has(node.type) ||
      (node.type === 'cue' && node.cue === 'list') ||
      (dated && node.type === 'number') ||
      // "for our regional sales plan"
      (words[0] === 'for' && node.type === 'dimension' && !node.each && !node.plural),
  );
  const personal =
    dated || words.some((word) => PERSON.test(word)) || SOCIAL.test(words[0] ?? '') || isOccasionTold(words);
  return empty && personal && isAside(segment, words, tokens, lexicon);
}

/** "for the chair's briefing"; "who chairs it" asks. */
const isOccasionTold = (words: readonly string[]) =>
  (isOccasion(words) && !OPENER.test(words[0] ?? '')) || (words[0] === 'for' && /^(our|my|an?)$/.test(words[1] ?? ''));

/** It has words that nobody knows, and none of them is a subject of its own. */
const isAside = (segment: readonly Node[], words: readonly string[], tokens: readonly Token[], { others }: Lexicon) =>
  !namesBody(segment, tokens) &&
  segment.some((node) => node.type === 'unknown' || isOccasion(words)) &&
  !words.some((word) => others.has(fold(word)));

/** "Narnia ICB": somebody nobody knows; a "digital board" is an occasion. */
const namesBody = (segment: readonly Node[], tokens: readonly Token[]) =>
  segment.some((node, i) => {
    const level = segment[i + 1];
    if (node.type !== 'unknown' || level?.type !== 'level') return false;
    return !isOccasion(tokens.slice(level.from, level.to).map(({ text }) => text));
  });

const wordsOf = (segment: readonly Node[], tokens: readonly Token[]) =>
  tokens.slice(segment[0]?.from, segment.at(-1)?.to).map((token) => token.text);
