/**
 * Links → nodes: puts the small phrases together, left to right. Each rule looks at the links from a place on and either makes a
 * node of some of them or leaves them to the next rule; the last rule takes a link by itself, for the likeliest of its meanings.
 */

import type { Node } from '../nodes/nodes.js';
import type { Link } from '../words/link.js';
import type { Token } from '../words/tokenise.js';
import { comparison } from './amounts/comparisons.js';
import { distanceFromZero, sign } from './amounts/from-zero.js';
import { approximation, range, withinZero } from './amounts/ranges.js';
import { together } from './amounts/together.js';
import { per } from './groups.js';
import {
  asker,
  confirming,
  document,
  mayDo,
  missing,
  speaking,
  targeting,
  unsaid,
  whereabouts,
} from './idioms/askers.js';
import { idiomsOf } from './idioms/idioms.js';
import { ours } from './idioms/ours.js';
import { eitherWay, steady, unchanged, whether } from './moves.js';
import { nearness } from './nearness.js';
import { negation } from './negations.js';
import { periods } from './periods.js';
import { ranks } from './ranks.js';
import { type Made, Reader, type Rule } from './reader.js';
import { lying, next, number, single } from './singles.js';
import { superlative } from './superlatives.js';

const RULES: readonly Rule[] = [
  periods,
  ranks,
  range,
  approximation,
  withinZero,
  distanceFromZero,
  sign,
  comparison,
  nearness,
  superlative,
  per,
  ours,
  speaking,
  asker,
  mayDo,
  targeting,
  confirming,
  missing,
  document,
  unsaid,
  lying,
  whereabouts,
  whether,
  eitherWay,
  steady,
  negation,
  unchanged,
  next,
  together,
  number,
  single,
];

/** The nodes of a question, in its order. */
export function reduce(tokens: readonly Token[], links: readonly Link[]): readonly Node[] {
  const reader = new Reader(tokens, links);
  const rules = [...idiomsOf(tokens), ...RULES];
  const nodes: Node[] = [];
  for (let at = 0; at < links.length; ) {
    const made = firstMade(rules, reader, at);
    nodes.push(...made.nodes);
    at = made.next;
  }
  const said = withPredicates(tokens, nodes);
  return asksWhetherAll(tokens, said) || asksWhetherAmong(tokens, said)
    ? [{ type: 'yes_no', from: 0, to: 0 }, ...said]
    : said;
}

/** "what share of the ICSs above 3 are in London" */
function withPredicates(tokens: readonly Token[], nodes: readonly Node[]): readonly Node[] {
  if (!nodes.some((node) => node.type === 'cue' && node.cue === 'share')) return nodes;
  const before = ({ from }: Node) =>
    tokens
      .slice(0, from)
      .map(({ text }) => text)
      .join(' ');
  return nodes.map((node) =>
    node.type === 'place' && !node.not && PREDICATE.test(before(node)) ? { ...node, predicate: true } : node,
  );
}

const PREDICATE =
  /(?<!\b(that|which|who) )\b(((are|is|were|was|lie|lies|sit|sits|based|located|found) (in|within)( the)?)|(are|were))$/;

/** "Dorset - in the bottom five?": whether it is. */
function asksWhetherAmong(tokens: readonly Token[], nodes: readonly Node[]): boolean {
  const [first, ...rest] = nodes;
  const behind = first && tokens[first.to];
  const among = rest.filter((node) => node.type === 'superlative' && node.count !== null && node.count > 1);
  return (
    first?.type === 'place' &&
    behind?.pause === true &&
    /^(in|among|amongst|one)$/.test(behind.text) &&
    among.length === 1 &&
    tokens.at(-1)?.asked === true &&
    !rest.some((node) => node.type === 'cue' || node.type === 'place' || node.type === 'yes_no')
  );
}

/** "all London ICSs above 3?": with a question mark it is asked whether they are. */
function asksWhetherAll(tokens: readonly Token[], nodes: readonly Node[]): boolean {
  const [first] = nodes;
  const every = first?.type === 'all' || (first?.type === 'level' && first.each);
  return (
    every &&
    tokens.at(-1)?.asked === true &&
    nodes.some((node) => node.type === 'comparison') &&
    !nodes.some((node) => node.type === 'cue' || node.type === 'yes_no' || node.type === 'statistic')
  );
}

function firstMade(rules: readonly Rule[], reader: Reader, at: number): Made {
  for (const rule of rules) {
    const made = rule(reader, at);
    if (made) return made;
  }
  return { nodes: [], next: at + 1 };
}
