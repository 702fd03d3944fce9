/** What a figure is wanted for: "for tomorrow's board pack", "prep for a call". It never says which figure is meant. */
import type { Node } from '../nodes/nodes.js';
import { fold, type Token } from '../words/tokenise.js';

const OCCASIONS: ReadonlySet<string> = new Set(
  `agenda analysis appendix article assignment audience away-day benchmarking bid blog board boss briefing brief bulletin call caption chapter chat
  colleague column comms committee conference conversation deck dissertation document draft editor email essay event feature footnote
  handout interview intro journalist leaflet lecture magazine manager meeting memo minister minute modelling newsletter newspaper note pack
  panel paper piece pitch podcast poster prep presentation press proposal project proposition publication quiz reader report request research review
  script section seminar session slide speech spreadsheet story study submission summary talk team thesis tour trip visit website webinar workshop write-up`.split(
    /[\s-]+/,
  ),
);
/** Whom it is wanted for, and what a body may have: "for the chair" alone says the first. */
const CHAIR = 'chair';
const BEFORE = /^(for|in|at|on|to|of|before|ahead|during|into)$/;
/** What may stand within such words. */
const WITHIN: ReadonlySet<Node['type']> = new Set([
  'filler',
  'unknown',
  'relative_period',
  'pronoun',
  'place',
  'whole',
  'cue',
]);
const DROPPED: ReadonlySet<Node['type']> = new Set(['filler', 'unknown', 'relative_period', 'pronoun', 'cue']);

/** Whether any of the words is one for an occasion or a document. */
export const isOccasion = (words: readonly string[]): boolean =>
  words.some(
    (word, i) => OCCASIONS.has(fold(word)) || (word === CHAIR && /^(for|to|from|my|our|the)$/.test(words[i - 1] ?? '')),
  );

/** The nodes without those of occasions behind a preposition; names within them stay. */
export function withoutOccasions(tokens: readonly Token[], nodes: readonly Node[]): readonly Node[] {
  const dropped = new Set<Node>();
  for (const [i, node] of nodes.entries()) {
    if (dropped.has(node) || !BEFORE.test(tokens[node.from]?.text ?? '')) continue;
    for (const one of occasionAt(tokens, nodes, i)) dropped.add(one);
  }
  return nodes.filter((node) => !dropped.has(node));
}

/** The nodes from a preposition to the last word of the occasion behind it. */
function occasionAt(tokens: readonly Token[], nodes: readonly Node[], at: number): Node[] {
  const behind = nodes.slice(at + 1);
  const ends = behind.findIndex((node) => !WITHIN.has(node.type) && !names(tokens, node));
  const pause = behind.findIndex((node) => tokens[node.from]?.pause);
  const stops = Math.min(...[ends, pause].filter((end) => end >= 0), behind.length);
  const within = behind.slice(0, stops);
  const named = within.findLastIndex((node) => names(tokens, node));
  // "for our benchmarking tool"
  const rest = within.slice(named + 1).findIndex((node) => node.type !== 'unknown');
  const last = named < 0 ? named : rest < 0 ? within.length - 1 : named + rest;
  return [...nodes.slice(at, at + 1), ...within.slice(0, last + 1)].filter(
    (node, i) => last >= 0 && (DROPPED.has(node.type) || (i === 0 && node.type === 'loose')),
  );
}

/** A word for an occasion, that is nothing else here, or asks for an overview of somebody ("briefing"). */
const names = (tokens: readonly Token[], node: Node) =>
  DROPPED.has(node.type) &&
  tokens.slice(node.from, node.to).some(({ text }) => OCCASIONS.has(fold(text)) || text === CHAIR);
