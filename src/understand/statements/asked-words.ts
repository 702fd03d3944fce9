/** The words of a question as statements are looked up by: each with the ways it may be said, and what leaving it out costs. */

import type { Node } from '../nodes/nodes.js';
import { everydayWords } from '../words/everyday-words.js';
import { slipsOf } from '../words/spelling/slips.js';
import { fold, foldedWords, type Token } from '../words/tokenise.js';
import { classesOf, FREE_CLASSES, SHARE } from './asking-classes.js';
import { askedWord, endOf, levelOf, type StatementIndex, testOf } from './statement-index.js';

export interface Asked {
  readonly word: string;
  /** Another word for the same: "first" and the highest. */
  readonly or: string | null;
  /** The words of a place, as said. */
  readonly name: string | null;
  /** Words that do as well where all of them are there. */
  readonly beside: readonly string[];
  /** What leaving it out costs. */
  readonly weight: number;
  /** How much it tells of which statement is meant: words that only ask tell little. */
  readonly tells: number;
  /** Figures are not asked for with it: without any such word, a question is one for figures. */
  readonly own: boolean;
}

/** Words that say which question it is rather than what about. */
const QUESTION = new Set(
  foldedWords(
    'by many much how long big deep old often when where who what which was were is are did does do had has have will be percentage percent share proportion number',
  ).map(askedWord),
);

/** Words that any sentence may have, and no statement is asked for with. */
const FUNCTION = new Set(
  foldedWords(
    'a an and are as at be been being by can could did do does for from had has have he i if in into is it its may me might must no not of on or our out she should so some such that than the their them then there these they this those to us was we were what when where which who whom whose why with would you any both number of total',
  ).map(askedWord),
);

/** These narrow nothing, whatever they stand before: what they stand before does. */
const GRAMMAR = /^(an?|and|the|of|in|to|for|at|on|from)$/;

/** "have an EPR" is said of somebody, and is no name. */
const HAVING = /^(have|has|had|having|with|without|on|us(e|es|ing))$/;

const FREE: ReadonlySet<Node['type']> = new Set([
  'filler',
  'and',
  'level',
  'whole',
  'who',
  'all',
  'any',
  'yes_no',
  'pronoun',
  'only',
  'what_about',
]);
const LIGHT: ReadonlySet<Node['type']> = new Set(['cue', 'statistic', 'known', 'chart', 'term', 'scoring']);

/** Cues that any figure answers; others ("difference", "compare") ask for something that a statement seldom says. */
const ANSWERED: ReadonlySet<string> = new Set([
  'count',
  'share',
  'amount',
  'list',
  'when',
  'profile',
  'common',
  'rank',
]);

/** What these say narrows the question, whatever everyday verb they say it with. */
const NARROWING: ReadonlySet<Node['type']> = new Set([
  'change',
  'comparison',
  'comparative',
  'not',
  'place',
  'period',
  'periods',
  'since',
  'number',
  'measure',
  'dimension',
  'forecast',
]);

const EACH = 8;
/** What a statement has to say if it is asked for: how long, how big. */
const ATTRIBUTE = 5;
const HINT = 0.2;
/** Words without content of their own may still be those of a statement: "covered", "used". */
const PASSING = 0.5;
/** A grammar word asks for another statement only if hardly any has it. */
const RARE = 2.5;

function nodeWeight(node: Node): number {
  if (FREE.has(node.type)) return 0;
  if (node.type === 'cue' && !ANSWERED.has(node.cue)) return 5;
  if (node.type === 'known' && !node.known) return 5;
  if (node.type === 'dimension') return 5;
  if (LIGHT.has(node.type)) return 1;
  return node.type === 'superlative' || node.type === 'measure' ? 5 : 8;
}

/** The question's words, each with what it costs to leave it unaccounted. */
export function askedWords(index: StatementIndex, tokens: readonly Token[], nodes: readonly Node[]): Asked[] {
  const stands = standsFor(tokens, index);
  return nodes.flatMap((node, i): Asked[] => {
    // "in each region", "by ICS": no single statement tells, whatever its words; but "by the ICS leaders" is who did it.
    if ((node.type === 'level' || node.type === 'dimension') && node.each && nodes[i + 1]?.type !== 'unknown')
      return [{ ...PLAIN, word: '', weight: EACH, tells: 0 }];
    if (node.type === 'cue' && node.cue === 'share') return [{ ...PLAIN, word: SHARE, weight: 0, tells: HINT }];
    // "ranked first", "in first place"; the "first survey" is another than the best.
    if (node.type === 'ranks' && node.first === 1 && node.last === 1 && nodes[i + 1]?.type !== 'unknown')
      return [{ ...PLAIN, word: endOf('highest'), or: 'first', weight: nodeWeight(node), tells: 1 }];
    // "boards": of the level, and a word of some statements.
    const own = wordsOf(node, tokens).map((word) => askedWord(fold(word)));
    if (node.type === 'level')
      return [levelOf(node.id), ...own.filter((word) => (index.rarity.get(word) ?? 0) > RARE)].map((word) => ({
        ...PLAIN,
        word,
        weight: 0,
        tells: 1,
      }));
    const compared = node.type === 'comparison' && node.against.kind === 'amount' ? node.against.amount.value : null;
    if (node.type === 'comparison' && compared !== null)
      return [
        {
          ...PLAIN,
          word: testOf(node.test, compared),
          beside: wordsOf(node, tokens).map((word) => askedWord(fold(word))),
          weight: nodeWeight(node),
          tells: 1,
        },
      ];
    return wordsAsked(node, tokens, stands, nodes, index);
  });
}

const PLAIN = { or: null, name: null, beside: [], own: false } as const;
const wordsOf = (node: Node, tokens: readonly Token[]) => tokens.slice(node.from, node.to).map(({ text }) => text);

/** What stands for a word: its class, or the word it makes with the next one ("front line"). Empty: it is said by the one before. */
function standsFor(tokens: readonly Token[], { rarity }: StatementIndex): (string | null)[] {
  const folded = tokens.map(({ text }) => fold(text));
  const stands = classesOf(folded);
  for (let i = 0; i + 1 < folded.length; i += 1) {
    const joined = askedWord(`${folded[i]}${folded[i + 1]}`);
    const apart = [folded[i], folded[i + 1]].every((word) => rarity.has(askedWord(word ?? '')));
    if (stands[i] === null && stands[i + 1] === null && rarity.has(joined) && !apart) {
      stands[i] = joined;
      stands[i + 1] = '';
    }
  }
  return stands;
}

function wordsAsked(
  node: Node,
  tokens: readonly Token[],
  stands: readonly (string | null)[],
  nodes: readonly Node[],
  index: StatementIndex,
): Asked[] {
  const said = wordsOf(node, tokens);
  const mended = said.map((word) => (isMendable(node) ? meant(fold(word), index) : askedWord(fold(word))));
  const isName =
    node.type === 'place' &&
    !HAVING.test(said[0] ?? '') &&
    mended.join(' ') === said.map((w) => askedWord(fold(w))).join(' ');
  // A comparison is said by all of its words in one statement, or not at all.
  const whole = node.type === 'comparison' || isName;
  const words = mended.flatMap((word, i) => {
    const stand = whole ? null : (stands[node.from + i] ?? null);
    return stand === '' ? [] : [{ word: stand ?? word, token: tokens[node.from + i], stand }];
  });
  const weight = nodeWeight(node);
  const placed = node.type === 'place' && !HAVING.test(said[0] ?? '');
  const shared = isWhole(node) || placed ? 1 : Math.max(1, words.length);
  return words.map(({ word, token, stand }): Asked => {
    const free = stand !== null && FREE_CLASSES.has(stand) && !NARROWING.has(node.type);
    const asks = QUESTION.has(word) && node.type !== 'unknown';
    const all = token?.number && index.sizes.has(token.number.value) && node.type === 'number';
    const attribute = stand?.startsWith('^') && node.type !== 'filler' && !free ? ATTRIBUTE : 0;
    // A number counts whole, whatever stands around it.
    const own = Math.max(attribute, token?.number ? weight : weight / shared);
    const cost = free || asks || all || GRAMMAR.test(word) ? 0 : own;
    return {
      word,
      or: endSaid(node, word),
      name: isName ? said.join(' ') : null,
      beside: node.type === 'comparison' ? mended : [],
      weight: cost,
      tells: telling(node, word, cost, free || asks),
      own: (!free || node.type === 'cue') && isOwn(node, word, nodes, index),
    };
  });
}

function telling(node: Node, word: string, cost: number, asks: boolean): number {
  if (cost === 0 && (FUNCTION.has(word) || node.type === 'pronoun')) return 0;
  if (asks) return HINT;
  return node.type === 'filler' || node.type === 'all' ? PASSING : 1;
}

/** "came last", "number one": an end that is said in other words; "leaders" are people. */
function endSaid(node: Node, word: string): string | null {
  const end = node.type === 'superlative' || node.type === 'among' ? node : null;
  const counts = end?.count !== null && /^\d/.test(word);
  return end && !counts && !/er$/.test(word) ? endOf(end.end) : null;
}

/** What is no organisation's name may be a slip of a statement's word. */
const isMendable = (node: Node) => node.type !== 'place' || node.options.every((place) => place.kind === 'member');

function meant(folded: string, { rarity }: StatementIndex): string {
  const word = askedWord(folded);
  if (rarity.has(word) || everydayWords.has(folded) || /\d/.test(word)) return word;
  return slipsOf(word, rarity.keys())[0]?.word ?? word;
}

/** Words of no figure, periods without figures, and a grammar word that hardly any statement has. */
function isOwn(node: Node, word: string, nodes: readonly Node[], index: StatementIndex): boolean {
  if (node.type === 'unknown' || node.type === 'term') return true;
  if (node.type === 'measure') return !node.ids.some((id) => index.periods.has(id));
  if (node.type === 'cue') return node.cue === 'when';
  if (node.type === 'period') return !hasFigures(node.period, nodes, index);
  return node.type === 'filler' && !FUNCTION.has(word) && (index.rarity.get(word) ?? 0) > RARE;
}

function hasFigures(period: string, nodes: readonly Node[], { periods, taken, usual }: StatementIndex): boolean {
  const dimensions = nodes.flatMap((node) => {
    if (node.type === 'dimension') return node.ids;
    return node.type === 'place' ? node.options.flatMap((p) => (p.kind === 'member' ? [p.dimension] : [])) : [];
  });
  const dated = dimensions.flatMap((id) => taken.get(id) ?? []);
  const named = nodes.flatMap((node) => (node.type === 'measure' ? node.ids : []));
  const measures = named.length || dated.length ? named : [usual];
  return dated.some((when) => when.includes(period)) || measures.some((id) => periods.get(id)?.includes(period));
}

/** None of the words may be passed over: names, "the top five", a comparison with organisations. */
const isWhole = (node: Node) =>
  node.type === 'unknown' ||
  node.type === 'measure' ||
  (node.type === 'superlative' && node.count !== null) ||
  (node.type === 'comparison' &&
    (node.against.kind === 'places' || (node.against.kind === 'statistic' && Array.isArray(node.against.of))));
