/**
 * Published statements (survey results, national facts, report findings) by the words they are asked for with. A statement
 * answers a question only as far as it covers its content words; what it leaves uncovered counts against it like anything else.
 */

import type { Node } from '../nodes/nodes.js';
import type { Token } from '../words/tokenise.js';
import { type Asked, askedWords } from './asked-words.js';
import { isEnd, isLevel, type StatementEntry, type StatementIndex } from './statement-index.js';

export interface StatementReading {
  readonly ids: readonly string[];
  /** Cost of the content words that none of the statements has. */
  readonly unaccounted: number;
}

/** A word that most statements have tells nothing; a grammar word asks for another statement only if hardly any has it. */
const TELLING = 1.2;
/** A word of no figure that nearly every statement has picks none of them, unless something is counted: "digital". */
const OWN = 1;
const MOST = 0.6;
const RARE = 2.5;
const MOST_STATEMENTS = 4;
/** Other organisations are asked about than the statement is. */
const OTHERS = 5;
const COUNTED: ReadonlySet<string> = new Set(['count', 'number_of', 'share', 'amount']);

/** The statements that together cover the question's words best; null if none covers any telling word. */
export function readStatements(
  index: StatementIndex,
  tokens: readonly Token[],
  nodes: readonly Node[],
): StatementReading | null {
  const asked = askedWords(index, tokens, nodes);
  const first = ofOneTopic(closest(index, index.entries, asked, asked), asked);
  // Equally good ones of different topics are no answer.
  if (!first.length) return null;
  // One statement must answer most of the question; further ones only what it leaves open.
  if (weight(asked.filter((w) => first.some((e) => covers(e, w)))) < MOST * weight(asked)) return null;
  const counted = nodes.some((node) => node.type === 'cue' && COUNTED.has(node.cue));
  const isAskedFor = (e: StatementEntry) =>
    asked.some((w) => w.own && (counted || rarityOf(index, w) > OWN) && covers(e, w));
  if (!first.every(isAskedFor)) return null;
  const chosen = withFurther(index, first, asked, isAskedFor);
  const isCovered = (w: Asked) => chosen.some((e) => covers(e, w));
  // "of the highest, which is the lowest" asks for more than what two statements say of different things.
  const ends = new Set(
    asked.flatMap((w) => (isEnd(w.word) ? [w.word] : w.or && !chosen.some((e) => isDirect(e, w)) ? [w.or] : [])),
  );
  if (ends.size > 1 && chosen.length > 1) return null;
  // A number or a single word that happens to occur is no question about the statement; "how many have a CCIO" is.
  const words = new Set(asked.filter((w) => w.weight > 0 && isCovered(w) && !/^\d/.test(w.word)).map((w) => w.word));
  const whether = nodes.some((node) => node.type === 'any' || node.type === 'yes_no');
  const told = nodes.some((node) => node.type === 'term' || node.type === 'comparison');
  const dated = nodes.some((node) => node.type === 'cue' && node.cue === 'when');
  const passing = asked.some((w) => w.weight === 0 && w.tells > 0 && rarityOf(index, w) > TELLING && isCovered(w));
  const enough =
    words.size > 1 || ((counted || whether) && told) || ((counted || dated) && words.size === 1 && passing);
  const telling = enough && [...words].some((word) => (index.rarity.get(word) ?? 0) > TELLING);
  const unaccounted = weight(asked.filter((w) => !isCovered(w))) + (isOfOthers(chosen, asked) ? OTHERS : 0);
  const inOrder = index.entries.filter((e) => chosen.includes(e));
  return telling ? { ids: inOrder.map((e) => e.statement.id), unaccounted } : null;
}

/** "share with a CDIO": words that a statement is asked for with, all of them said, tell it from one of another topic. */
function ofOneTopic(equals: readonly StatementEntry[], asked: readonly Asked[]): readonly StatementEntry[] {
  const isOne = (entries: readonly StatementEntry[]) => new Set(entries.map((e) => e.statement.topic)).size === 1;
  if (isOne(equals)) return equals;
  const said = new Set(asked.map(({ word }) => word));
  const whole = best(equals, ({ phrases }) => phrases.filter((words) => words.every((word) => said.has(word))).length);
  return isOne(whole) ? whole : [];
}

const weight = (words: readonly Asked[]) => words.reduce((sum, w) => sum + w.weight, 0);

/** The first with those of their topic that cover what they leave open: "who chairs it and who is the sponsor". */
function withFurther(
  index: StatementIndex,
  first: readonly StatementEntry[],
  asked: readonly Asked[],
  isAskedFor: (entry: StatementEntry) => boolean,
): StatementEntry[] {
  const chosen = [...first];
  const related = index.entries.filter((e) => e.statement.topic === first[0]?.statement.topic && isAskedFor(e));
  for (;;) {
    const rest = asked.filter(
      (w) => !chosen.some((e) => covers(e, w)) && (w.weight > 1 || (w.tells === 1 && rarityOf(index, w) > RARE)),
    );
    const left = related.filter((e) => !chosen.includes(e));
    const next = closest(index, left, rest, asked);
    if (!next.length || chosen.length + next.length > MOST_STATEMENTS) return chosen;
    chosen.push(...next);
  }
}

/** "how many trusts have a CCIO": the statement is about ICSs. */
function isOfOthers(chosen: readonly StatementEntry[], asked: readonly Asked[]): boolean {
  const levels = asked.filter((w) => isLevel(w.word));
  const about = chosen.flatMap((e) => [...e.words].filter(isLevel));
  return levels.length > 0 && about.length > 0 && !levels.some((w) => about.includes(w.word));
}

const rarityOf = (index: StatementIndex, { word, or, tells }: Asked) =>
  tells === 0 ? 0 : (index.rarity.get(word) ?? index.rarity.get(or ?? '') ?? 0);

/**
 * The entries that cover most of the words; of equals those that cover most of all that is asked and narrow least what nobody
 * narrowed, and of more than two the one that is most about it and says least besides.
 */
function closest(
  index: StatementIndex,
  entries: readonly StatementEntry[],
  words: readonly Asked[],
  all: readonly Asked[],
): StatementEntry[] {
  const covered = best(entries, (entry) => scoreOf(index, entry, words));
  const fitting = best(covered, (entry) => scoreOf(index, entry, all));
  const said = new Set(all.map(({ word }) => word));
  const equals = best(fitting, ({ narrowings }) => 1 / (1 + narrowings.filter((word) => !said.has(word)).length));
  if (equals.length < 3 || areParts(equals, words)) return equals;
  const telling = new Set(all.flatMap((w) => (w.tells === 1 ? [w.word] : [])));
  const about = best(equals, ({ phrases }) => phrases.filter((words) => words.some((w) => telling.has(w))).length);
  return [...(about.length ? about : equals)].sort((a, b) => a.words.size - b.words.size).slice(0, 1);
}

/** "the main priority and the second": each covers a part of what is asked. */
function areParts(equals: readonly StatementEntry[], words: readonly Asked[]): boolean {
  const topics = new Set(equals.map((e) => e.statement.topic));
  const inParts = words.some((w) => w.weight > 1 && new Set(equals.map((e) => covers(e, w))).size > 1);
  return equals.length <= MOST_STATEMENTS && topics.size === 1 && inParts;
}

function best(entries: readonly StatementEntry[], score: (entry: StatementEntry) => number): StatementEntry[] {
  const scored = entries.map((entry) => ({ entry, score: score(entry) })).filter((s) => s.score > 0);
  const top = Math.max(0, ...scored.map((s) => s.score));
  return scored.filter((s) => s.score >= top * 0.999).map((s) => s.entry);
}

function scoreOf(index: StatementIndex, entry: StatementEntry, words: readonly Asked[]): number {
  return words
    .filter((w, i) => w.name !== null || words.findIndex((other) => other.word === w.word) === i)
    .reduce(
      (sum, w) => sum + (covers(entry, w) ? w.tells * rarityOf(index, w) * (isDirect(entry, w) ? 1 : 0.5) : 0),
      0,
    );
}
const isDirect = (entry: StatementEntry, { word, or }: Asked) => or === null || entry.words.has(word);

/** A place is covered by its name, not by words that happen to be in it. */
function covers(entry: StatementEntry, { word, or, name, beside }: Asked): boolean {
  if (name !== null) return entry.text.includes(name);
  if (entry.words.has(word) && beside.length === 0) return true;
  if (or !== null && entry.words.has(or)) return true;
  return beside.length > 0 && (beside.every((each) => entry.words.has(each)) || entry.tests.has(word));
}
