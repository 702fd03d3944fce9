/**
 * Published statements (survey results, national facts, report findings) by the words they are asked for with. A statement
 * answers a question only as far as it covers its content words; what it leaves uncovered counts against it like anything else.
 */

import type { Node } from '../nodes/nodes.js';
import { everydayWords } from '../words/everyday-words.js';
import { slipsOf } from '../words/spelling/slips.js';
import { fold, foldedWords, type Token } from '../words/tokenise.js';
import { askedWord, type StatementEntry, type StatementIndex } from './statement-index.js';

export interface StatementReading {
  readonly ids: readonly string[];
  /** Cost of the content words that none of the statements has. */
  readonly unaccounted: number;
}

/** Words that say which question it is rather than what about. */
const QUESTION = new Set(
  foldedWords(
    'by many much long big deep old often when where who what which was were is are did does do had has have will be percentage percent share proportion',
  ).map(askedWord),
);

/** Verbs of saying: who said something is asked for by name. */
const SAID = new Set(
  foldedWords(
    'describe described mention mentioned raise raised refer referred talk talked discuss discussed quote quoted claim claimed warn warned',
  ).map(askedWord),
);

/** Words that any sentence may have, and no statement is asked for with. */
const FUNCTION = new Set(
  foldedWords(
    'a an and are as at be been by did do does for from had has have i if in is it its me not of on or out so such than that the their then there they this to us was we were what which with you',
  ).map(askedWord),
);

/** The statements that together cover the question's words best; null if none covers any telling word. */
export function readStatements(
  index: StatementIndex,
  tokens: readonly Token[],
  nodes: readonly Node[],
): StatementReading | null {
  const asked = askedWords(index, tokens, nodes);
  const first = closest(index, index.entries, asked);
  // Equally good ones of different topics are no answer.
  if (!first.length || new Set(first.map((e) => e.statement.topic)).size > 1) return null;
  // One statement must answer most of the question; further ones only what it leaves open.
  const weight = (words: readonly Asked[]) => words.reduce((sum, w) => sum + w.weight, 0);
  if (weight(asked.filter((w) => first.some((e) => covers(e, w)))) < MOST * weight(asked)) return null;
  const counted = nodes.some((node) => node.type === 'cue' && COUNTED.has(node.cue));
  const isAskedFor = (e: StatementEntry) =>
    asked.some((w) => w.own && (counted || rarityOf(index, w) > OWN) && covers(e, w));
  if (!first.every(isAskedFor)) return null;
  const chosen = [...first];
  const isCovered = (w: Asked) => chosen.some((e) => covers(e, w));
  const related = index.entries.filter((e) => e.statement.topic === first[0]?.statement.topic);
  for (let more = true; more && chosen.length < 4; ) {
    const rest = asked.filter((w) => !isCovered(w) && (w.weight > 1 || rarityOf(index, w) > RARE));
    const [next] = closest(
      index,
      related.filter((e) => !chosen.includes(e) && isAskedFor(e)),
      rest,
    );
    more = next !== undefined;
    if (next) chosen.push(next);
  }
  // "of the highest, which is the lowest" asks for more than what two statements say of different things.
  const ends = new Set(nodes.flatMap((node) => (node.type === 'superlative' ? [node.end] : [])));
  if (ends.size > 1 && chosen.length > 1) return null;
  // A number or a single word that happens to occur is no question about the statement; "how many have a CCIO" is.
  const words = new Set(asked.filter((w) => w.weight > 0 && isCovered(w) && !/^\d/.test(w.word)).map((w) => w.word));
  const whether = nodes.some((node) => node.type === 'any' || node.type === 'yes_no');
  const enough = words.size > 1 || ((counted || whether) && nodes.some((node) => node.type === 'term'));
  const telling = enough && [...words].some((word) => (index.rarity.get(word) ?? 0) > TELLING);
  const unaccounted = weight(asked.filter((w) => !isCovered(w)));
  return telling ? { ids: chosen.map((e) => e.statement.id), unaccounted } : null;
}

/** A word that most statements have tells nothing; a grammar word asks for another statement only if hardly any has it. */
const TELLING = 1.2;
/** A word of no figure that nearly every statement has picks none of them, unless something is counted: "digital". */
const OWN = 1;
const MOST = 0.6;
const RARE = 2.5;
const rarityOf = (index: StatementIndex, { word, weight }: Asked) =>
  weight === 0 && FUNCTION.has(word) ? 0 : (index.rarity.get(word) ?? 0);

/** The entries that cover most of the words; of more than two equals, the one that says least besides. */
function closest(index: StatementIndex, entries: readonly StatementEntry[], asked: readonly Asked[]): StatementEntry[] {
  const scored = entries
    .map((entry) => ({
      entry,
      score: asked
        .filter((w, i) => w.name !== null || asked.findIndex((other) => other.word === w.word) === i)
        .reduce((sum, w) => sum + (covers(entry, w) ? rarityOf(index, w) : 0), 0),
    }))
    .filter((s) => s.score > 0);
  const top = Math.max(0, ...scored.map((s) => s.score));
  const equals = scored.filter((s) => s.score >= top * 0.999).map((s) => s.entry);
  return equals.length > 2 ? [...equals].sort((a, b) => a.words.size - b.words.size).slice(0, 1) : equals;
}

/** "have an EPR" is said of somebody, and is no name. */
const HAVING = /^(have|has|had|having|with|without|on|us(e|es|ing))$/;

/** A place is covered by its name, not by words that happen to be in it. */
const covers = (entry: StatementEntry, { word, name, beside }: Asked) =>
  name === null ? [word, ...beside].every((each) => entry.words.has(each)) : entry.text.includes(name);

interface Asked {
  readonly word: string;
  /** The words of a place, as said. */
  readonly name: string | null;
  /** Words that have to be there with it. */
  readonly beside: readonly string[];
  /** What leaving it out costs. */
  readonly weight: number;
  /** Figures are not asked for with it: without any such word, a question is one for figures. */
  readonly own: boolean;
}

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

const COUNTED: ReadonlySet<string> = new Set(['count', 'number_of', 'share', 'amount']);

const EACH = 8;

function wordWeight(node: Node): number {
  if (FREE.has(node.type)) return 0;
  if (node.type === 'cue' && !ANSWERED.has(node.cue)) return 5;
  if (node.type === 'known' && !node.known) return 5;
  if (node.type === 'dimension') return 5;
  if (LIGHT.has(node.type)) return 1;
  return node.type === 'superlative' || node.type === 'measure' ? 5 : 8;
}

/** The question's words, each with what it costs to leave it unaccounted. */
function askedWords(index: StatementIndex, tokens: readonly Token[], nodes: readonly Node[]): Asked[] {
  return nodes.flatMap((node, i): Asked[] => {
    // "in each region", "by ICS": no single statement tells, whatever its words; but "by the ICS leaders" is who did it.
    if ((node.type === 'level' || node.type === 'dimension') && node.each && nodes[i + 1]?.type !== 'unknown')
      return [{ word: '', name: null, beside: [], weight: EACH, own: false }];
    const said = tokens.slice(node.from, node.to).map((token) => token.text);
    const words = said.map((word) => (isMendable(node) ? meant(fold(word), index) : askedWord(fold(word))));
    const weight = wordWeight(node);
    const shared = isWhole(node) ? 1 : Math.max(1, words.length);
    const name =
      node.type === 'place' &&
      !HAVING.test(said[0] ?? '') &&
      words.join(' ') === said.map((w) => askedWord(fold(w))).join(' ')
        ? said.join(' ')
        : null;
    // A comparison is said by all of its words in one statement, or not at all.
    const beside = node.type === 'comparison' ? words : [];
    return words.map((word, i) => {
      // A number counts whole, whatever stands around it.
      const own = tokens[node.from + i]?.number ? weight : weight / shared;
      return {
        word,
        name,
        beside,
        weight: SAID.has(word) || (QUESTION.has(word) && node.type !== 'unknown') ? 0 : own,
        own: isOwn(node, word, nodes, index),
      };
    });
  });
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
