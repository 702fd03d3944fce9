/**
 * Published statements (survey results, national facts, report findings) by the words they are asked for with. A statement
 * answers a question only as far as it covers its content words; what it leaves uncovered counts against it like anything else.
 */
import type { Dataset, Statement } from '../dataset/dataset.js';
import type { Node } from './nodes.js';
import { fold, foldedWords, type Token } from './tokenise.js';

export interface StatementReading {
  readonly ids: readonly string[];
  /** Cost of the content words that none of the statements has. */
  readonly unaccounted: number;
}

interface Entry {
  readonly statement: Statement;
  /** The sentence and its further words, lower case. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
}
export interface StatementIndex {
  readonly entries: readonly Entry[];
  /** How telling a word is: rare ones more. */
  readonly rarity: ReadonlyMap<string, number>;
}

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Words that say which question it is rather than what about. */
const QUESTION = new Set(
  foldedWords(
    'by many much long big deep old often when where who what which was were is are did does do had has have percentage percent share proportion',
  ),
);

/** Numbers as digits, other words without their endings: "commissioned" and "commission" ask for the same. */
const wordOf = (word: string) => {
  const number = NUMBER_WORDS.indexOf(word);
  if (number >= 0) return String(number);
  return word.length > 5 ? word.replace(/(ings?|ions?|ments?|ed|es|e)$/, '') : word;
};

export function indexStatements(dataset: Dataset): StatementIndex {
  const entries = dataset.statements.map((statement) => {
    const source = dataset.sources.get(statement.source);
    const text = [
      statement.sentence,
      statement.topic,
      statement.period,
      ...statement.words,
      source?.title ?? '',
      source?.publisher ?? '',
    ].join(' ; ');
    return { statement, text: text.toLowerCase(), words: new Set(foldedWords(text).map(wordOf)) };
  });
  const counts = new Map<string, number>();
  for (const { words } of entries) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = new Map([...counts].map(([word, n]) => [word, Math.log(1 + entries.length / n)]));
  return { entries, rarity };
}

/** The statements that together cover the question's words best; null if none covers any telling word. */
export function readStatements(
  index: StatementIndex,
  tokens: readonly Token[],
  nodes: readonly Node[],
): StatementReading | null {
  const asked = askedWords(tokens, nodes);
  const first = closest(index, index.entries, asked);
  // Equally good ones of different topics are no answer.
  if (!first.length || new Set(first.map((e) => e.statement.topic)).size > 1) return null;
  // One statement must answer most of the question; further ones only what it leaves open.
  const weight = (words: readonly Asked[]) => words.reduce((sum, w) => sum + w.weight, 0);
  if (weight(asked.filter((w) => first.some((e) => covers(e, w)))) < MOST * weight(asked)) return null;
  const chosen = [...first];
  const isCovered = (w: Asked) => chosen.some((e) => covers(e, w));
  const related = index.entries.filter((e) => e.statement.topic === first[0]?.statement.topic);
  for (let more = true; more && chosen.length < 4; ) {
    const rest = asked.filter((w) => !isCovered(w) && (w.weight > 0 || rarityOf(index, w) > RARE));
    const [next] = closest(
      index,
      related.filter((e) => !chosen.includes(e)),
      rest,
    );
    more = next !== undefined;
    if (next) chosen.push(next);
  }
  // "of the highest, which is the lowest" asks for more than what two statements say of different things.
  const ends = new Set(nodes.flatMap((node) => (node.type === 'superlative' ? [node.end] : [])));
  if (ends.size > 1 && chosen.length > 1) return null;
  // A number or a single word that happens to occur is no question about the statement.
  const words = new Set(asked.filter((w) => w.weight > 0 && isCovered(w) && !/^\d/.test(w.word)).map((w) => w.word));
  const telling = words.size > 1 && [...words].some((word) => (index.rarity.get(word) ?? 0) > TELLING);
  const unaccounted = weight(asked.filter((w) => !isCovered(w)));
  return telling ? { ids: chosen.map((e) => e.statement.id), unaccounted } : null;
}

/** A word that most statements have tells nothing; a grammar word asks for another statement only if hardly any has it. */
const TELLING = 1.2;
const MOST = 0.6;
const RARE = 2.5;
const rarityOf = (index: StatementIndex, { word }: Asked) => index.rarity.get(word) ?? 0;

/** The entries that cover most of the words; of more than two equals, the one that says least besides. */
function closest(index: StatementIndex, entries: readonly Entry[], asked: readonly Asked[]): Entry[] {
  const scored = entries
    .map((entry) => ({
      entry,
      score: asked.reduce((sum, w) => sum + (covers(entry, w) ? rarityOf(index, w) : 0), 0),
    }))
    .filter((s) => s.score > 0);
  const top = Math.max(0, ...scored.map((s) => s.score));
  const equals = scored.filter((s) => s.score >= top * 0.999).map((s) => s.entry);
  return equals.length > 2 ? [...equals].sort((a, b) => a.words.size - b.words.size).slice(0, 1) : equals;
}

/** A place is covered by its name, not by words that happen to be in it. */
const covers = (entry: Entry, { word, name, beside }: Asked) =>
  name === null ? [word, ...beside].every((each) => entry.words.has(each)) : entry.text.includes(name);

interface Asked {
  readonly word: string;
  /** The words of a place, as said. */
  readonly name: string | null;
  /** Words that have to be there with it. */
  readonly beside: readonly string[];
  /** What leaving it out costs. */
  readonly weight: number;
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
const LIGHT: ReadonlySet<Node['type']> = new Set(['cue', 'statistic', 'known', 'chart', 'term']);

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
function askedWords(tokens: readonly Token[], nodes: readonly Node[]): Asked[] {
  return nodes.flatMap((node): Asked[] => {
    // "in each region", "by ICS": no single statement tells, whatever its words.
    if ((node.type === 'level' || node.type === 'dimension') && node.each)
      return [{ word: '', name: null, beside: [], weight: EACH }];
    const words = tokens.slice(node.from, node.to).map((t) => wordOf(fold(t.text)));
    const weight = wordWeight(node);
    const shared = isWhole(node) ? 1 : Math.max(1, words.length);
    const name =
      node.type === 'place'
        ? tokens
            .slice(node.from, node.to)
            .map((t) => t.text)
            .join(' ')
        : null;
    // A comparison is said by all of its words in one statement, or not at all.
    const beside = node.type === 'comparison' ? words : [];
    return words.map((word, i) => {
      // A number counts whole, whatever stands around it.
      const own = tokens[node.from + i]?.number ? weight : weight / shared;
      return { word, name, beside, weight: QUESTION.has(word) ? 0 : own };
    });
  });
}

/** None of the words may be passed over: names, "the top five", a comparison with organisations. */
const isWhole = (node: Node) =>
  node.type === 'unknown' ||
  node.type === 'measure' ||
  (node.type === 'superlative' && node.count !== null) ||
  (node.type === 'comparison' &&
    (node.against.kind === 'places' || (node.against.kind === 'statistic' && Array.isArray(node.against.of))));
