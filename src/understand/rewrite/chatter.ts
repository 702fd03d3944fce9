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
    // "I'm writing a piece on money" is what the question after it names more closely.
    const apart = tokens[segments[i + 1]?.[0]?.from ?? 0]?.pause === true || i > 0;
    const words = wordsOf(segment, tokens);
    const asked = tokens[(segment.at(-1)?.to ?? 1) - 1]?.asked === true;
    // "I keep hearing of X. How big is it?": it is what nobody knows.
    const meantBehind =
      segment.some(isUnknown) && !segment.some(isPlace) && others.some((node) => pointsBack(node, tokens));
    if (i === 0 && (asked || meantBehind)) return segment;
    const told = apart && (words.some((word) => PERSON.test(word)) || isDoing(segment, words) || isOccasion(words));
    const own =
      told && others.some((node) => node.type === 'measure')
        ? segment.filter((node) => node.type !== 'measure')
        : segment;
    if (isChatter(own, tokens, lexicon)) return [];
    const stops = segments[1]?.[0] !== undefined && tokens[segments[1][0].from]?.stop === true;
    if (i === 0 && isTold(own, others, stops, tokens, lexicon)) return segment.filter((node) => node.type === 'place');
    return i === 0 && stops && isPreface(own, others, tokens, lexicon)
      ? own.filter((node) => TOLD.has(node.type))
      : segment;
  });
  return kept.some((segment) => segment.some((node) => !EMPTY.has(node.type))) ? kept.flat() : nodes;
}

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

/** "A reader has asked:", "for a slide on 2024/25:": what leads up to a question that says itself what it asks for. */
function isPreface(
  segment: readonly Node[],
  others: readonly Node[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const words = wordsOf(segment, tokens);
  const plain =
    !opens(segment[0]) &&
    segment.every((node) => EMPTY.has(node.type) || TOLD.has(node.type) || PASSED.has(node.type) || isProfile(node));
  const sentence = isOccasion(words) || segment.some((node) => node.type === 'filler' || node.type === 'yes_no');
  return (
    plain &&
    sentence &&
    others.some((node) => SAYS_WHAT.has(node.type) || isCount(node)) &&
    isAside(segment, words, tokens, lexicon)
  );
}

/** "I'm meeting the Devon team tomorrow, what's their budget?": what somebody does, before a question that says itself what it asks for. */
function isTold(
  segment: readonly Node[],
  others: readonly Node[],
  stops: boolean,
  tokens: readonly Token[],
  { others: foreign }: Lexicon,
): boolean {
  const words = wordsOf(segment, tokens);
  const measured = others.some((node) => node.type === 'measure') && !segment.some((node) => node.type === 'unknown');
  const asksNothing = segment.every(
    (node, i) =>
      (EMPTY.has(node.type) && node.type !== 'only') ||
      ['place', 'next', 'statistic'].includes(node.type) ||
      // "in five minutes"
      (node.type === 'number' && segment[i + 1]?.type === 'unknown' && !HOLDING.test(words[0] ?? '')) ||
      PASSED.has(node.type) ||
      isProfile(node) ||
      (stops && measured && ['measure', 'comparative', 'cue'].includes(node.type)),
  );
  return (
    (PERSON.test(words.find((word) => !LEADING.test(word)) ?? '') || isDoing(segment, words)) &&
    asksNothing &&
    !namesBody(segment, tokens) &&
    !words.some((word) => WISH.test(word) || foreign.has(fold(word))) &&
    others.some((node) => SAYS_WHAT.has(node.type) || isCount(node) || isProfile(node))
  );
}

/** "Pitching to Devon next week,", "Got a call with Kent in five minutes,": what somebody is about; "spanning two counties" says it of an ICS. */
const isDoing = (segment: readonly Node[], words: readonly string[]) =>
  segment.some((node) => node.type === 'unknown') && DOING.test(words.join(' '));

const DOING =
  /^(got (a|an|my|our|to)|off to|doing (a|an|some)|seeing|meeting|visiting|pitching|presenting|briefing|interviewing|trying to|hoping to|preparing|drafting|writing|looking for)\b/;
/** What somebody has may be a condition. */
const HOLDING = /^(have|has|had|having)$/;
const LEADING = /^(so|well|ok|okay|and|but|now)$/;

/** What is wanted is no preface. */
const WISH =
  /^(need|want|wanted|like|love|give|show|tell|find|get|see|wonder|wondering|only|just|exclud(e|ing)|ignor(e|ing)|except|mean|meant)$/;

/** What a preface tells and the question may lean on. */
const TOLD: ReadonlySet<Node['type']> = new Set(['place', 'period', 'periods', 'since', 'number', 'comparison', 'not']);
/** What it may name in general, for the question says it again. */
const PASSED: ReadonlySet<Node['type']> = new Set(['superlative', 'dimension', 'term', 'scoring', 'change', 'group']);
const SAYS_WHAT: ReadonlySet<Node['type']> = new Set(['measure', 'group', 'scoring', 'term']);

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

/** A question or an order of its own leads up to nothing. */
const opens = (node: Node | undefined) =>
  node !== undefined && ['cue', 'who', 'yes_no', 'what_about'].includes(node.type);
const isCount = (node: Node) => node.type === 'cue' && node.cue === 'count';
const isProfile = (node: Node) => node.type === 'cue' && node.cue === 'profile';

const wordsOf = (segment: readonly Node[], tokens: readonly Token[]) =>
  tokens.slice(segment[0]?.from, segment.at(-1)?.to).map((token) => token.text);
