/**
 * What people write around a question: "hope you're well", "my boss wants to know which …". Only what speaks of the people themselves
 * and names nothing of the data is passed over, so that no word about the figures asked for is ever lost.
 */
import type { Lexicon } from './lexicon.js';
import type { Node } from './nodes.js';
import { fold, type Token } from './tokenise.js';

const PERSON = /^(i|me|my|we|us|our|you|your|mine|yours)$/;
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
export function withoutChatter(tokens: readonly Token[], nodes: readonly Node[], lexicon: Lexicon): readonly Node[] {
  if (!nodes.some((node) => node.type === 'unknown')) return nodes;
  const segments = segmentsOf(tokens, nodes);
  const measured = (segment: readonly Node[]) => segment.some((node) => node.type === 'measure');
  const kept = segments.filter((segment) => {
    // "I'm writing a piece on money" is what the question after it names more closely.
    const named = segments.some((other) => other !== segment && measured(other));
    return !isChatter(named ? segment.filter((node) => node.type !== 'measure') : segment, tokens, lexicon);
  });
  return kept.some((segment) => segment.some((node) => !EMPTY.has(node.type))) ? kept.flat() : nodes;
}

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

function isChatter(segment: readonly Node[], tokens: readonly Token[], { others }: Lexicon): boolean {
  const words = tokens.slice(segment[0]?.from, segment.at(-1)?.to).map((token) => token.text);
  const dated = words.some((word) => DEADLINE.test(word));
  const empty = segment.every(
    (node) => EMPTY.has(node.type) || (node.type === 'cue' && node.cue === 'list') || (dated && node.type === 'number'),
  );
  const personal = dated || words.some((word) => PERSON.test(word)) || SOCIAL.test(words[0] ?? '');
  return (
    empty &&
    personal &&
    segment.some((node) => node.type === 'unknown') &&
    !words.some((word) => others.has(fold(word)))
  );
}
