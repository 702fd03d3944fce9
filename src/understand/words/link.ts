/**
 * Links words to meanings: the cheapest way to cut the question into phrases of the lexicon. Longer phrases are preferred; a word
 * that is in no phrase may be a typo of one that is (bounded edit distance), else it stays unknown and will have to be explained.
 */

import type { Meaning } from '../nodes/meanings.js';
import { everydayWords } from './everyday-words.js';
import type { Lexicon } from './lexicon.js';
import { leavesOut, slipsOf, swapped } from './spelling/slips.js';
import { fold, type Token } from './tokenise.js';

export interface Link {
  /** Tokens from..to (exclusive). */
  readonly from: number;
  readonly to: number;
  /** Everything the words can mean; empty for a plain number and for an unknown word. */
  readonly meanings: readonly Meaning[];
  readonly kind: 'phrase' | 'number' | 'unknown';
  /** The words as mended, where a typo was. */
  readonly mended: string | null;
  /** What reading the words so costs; the cheapest cut of the question wins. */
  readonly cost: number;
}

const COST = { phrase: 1, word: 0.1, typo: 2, number: 1, unknown: 8, parted: 2 } as const;

/** A word as it can be looked up: as typed, or as what it may be a typo of. */
interface Reading {
  readonly words: readonly string[];
  readonly mended: boolean;
  /** What it may be a typo of beside the right words alone: "hed" in "per hed". */
  readonly beside: readonly string[];
}

/** Cuts the tokens into links that cover them all, cheapest first found. Linear in the number of tokens. */
export function link(tokens: readonly Token[], lexicon: Lexicon): Link[] {
  const readings = tokens.map((token) => readingOf(token, lexicon));
  const best: { cost: number; link: Link | null }[] = [{ cost: 0, link: null }];
  for (let to = 1; to <= tokens.length; to++) {
    let chosen: { cost: number; link: Link | null } = { cost: Number.POSITIVE_INFINITY, link: null };
    for (let from = Math.max(0, to - lexicon.longest); from < to; from++) {
      const before = best[from]?.cost ?? Number.POSITIVE_INFINITY;
      for (const option of linksOf(tokens.slice(from, to), readings.slice(from, to), from, tokens[from - 1], lexicon)) {
        if (before + option.cost < chosen.cost) chosen = { cost: before + option.cost, link: option };
      }
    }
    best.push(chosen);
  }
  const links: Link[] = [];
  for (let at = tokens.length; at > 0; ) {
    const found = best[at]?.link;
    if (!found) break;
    links.unshift(found);
    at = found.from;
  }
  return links;
}

/** A name with the plural of what it is behind it names no single one. */
function isSeveral(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const last = tokens.at(-1)?.text ?? '';
  return tokens.length > 1 && fold(last) !== last && lexicon.nouns.has(fold(last));
}

function readingOf(token: Token, lexicon: Lexicon): Reading {
  const word = fold(token.text);
  const own = [...new Set([word, token.text])];
  if (token.number || token.period || isKnown(token.text, lexicon)) return { words: own, mended: false, beside: [] };
  const near = own.map((said) => nearOf(said, lexicon));
  const alone = [...new Set(near.flatMap((found) => found.alone))];
  const beside = [...new Set(near.flatMap((found) => found.beside))];
  return { words: alone.length ? alone : [word], mended: alone.length > 0, beside };
}

const isKnown = (text: string, { words, grammar, phrases }: Lexicon) =>
  words.has(fold(text)) || grammar.has(fold(text)) || phrases.has(text);

/** "which Devon trust", "the highest scoring Sussex trust": one of those there, where the name could be that of several. */
function isOneOfSeveral(
  tokens: readonly Token[],
  meanings: readonly Meaning[],
  before: Token | undefined,
  lexicon: Lexicon,
) {
  const named = meanings.filter((m) => m.type === 'entity');
  const asked = /^(which|what|scoring|performing|rated)$/.test(before?.text ?? '') || isEnd(before, lexicon);
  const noun = tokens.length > 1 && lexicon.nouns.has(tokens.at(-1)?.text ?? '');
  return asked && noun && named.length > 1 && named.every((m) => m.partial);
}

const isEnd = (token: Token | undefined, { phrases }: Lexicon) =>
  phrases.get(token?.text ?? '')?.some((m) => m.type === 'superlative') ?? false;

function linksOf(
  tokens: readonly Token[],
  readings: readonly Reading[],
  from: number,
  before: Token | undefined,
  lexicon: Lexicon,
): Link[] {
  const to = from + tokens.length;
  const options: Link[] = [];
  const typos = readings.filter((r) => r.mended || (r.beside.length && tokens.length > 1)).length;
  const keys = tokens.length === 1 ? (readings[0]?.words ?? []) : joined(readings);
  const found = keys.filter((key) => lexicon.phrases.has(key));
  if (found.length) {
    const all = [...new Set(found.flatMap((key) => lexicon.phrases.get(key) ?? []))];
    const named = isSeveral(tokens, lexicon) || isOneOfSeveral(tokens, all, before, lexicon);
    const meanings = named ? all.filter((m) => m.type !== 'entity') : all;
    if (!meanings.length) return options;
    // "trusts, DMA" are two things, though "trusts' DMA" is a measure.
    const parted =
      tokens.slice(1).some(({ pause }) => pause) && meanings.every(({ type }) => type === 'measure' || type === 'cue');
    const cost = COST.phrase + COST.word * tokens.length + COST.typo * typos + (parted ? COST.parted : 0);
    options.push({ from, to, meanings, kind: 'phrase', mended: typos ? (found[0] ?? null) : null, cost });
  }
  const [token] = tokens;
  if (tokens.length === 1 && (token?.number || token?.period)) {
    options.push({ from, to, meanings: [], kind: 'number', mended: null, cost: COST.number });
  } else if (tokens.length === 1 && !found.length) {
    options.push({ from, to, meanings: [], kind: 'unknown', mended: null, cost: COST.unknown });
  }
  return options;
}

/** The readings of several words as phrases: of typos each word that may be meant, of others the folded word. */
function joined(readings: readonly Reading[]): string[] {
  return readings.reduce<string[]>(
    (begun, { words, mended, beside }) => {
      const next = mended ? [...words, ...beside] : beside.length ? beside : words.slice(0, 1);
      return next.slice(0, MOST_MEANT).flatMap((word) => begun.map((start) => (start ? `${start} ${word}` : word)));
    },
    [''],
  );
}

/** Of so many words a typo may be, in a phrase; and no typo has more of these beside others of them. */
const MOST_MEANT = 4;

/** What a word may be a slip of: by itself, and only beside words that make a phrase with it. */
interface Near {
  readonly alone: readonly string[];
  readonly beside: readonly string[];
}

/** Near words once found, by word: people repeat themselves, and each is a walk through the lexicon. */
const found = new WeakMap<Lexicon, Map<string, Near>>();
const MOST_KEPT = 5_000;

/** Single words of the lexicon that a word may be a slip of; the nearest only. */
export const nearWords = (word: string, lexicon: Lexicon): readonly string[] => nearOf(word, lexicon).alone;

function nearOf(word: string, lexicon: Lexicon): Near {
  let kept = found.get(lexicon);
  if (!kept || kept.size > MOST_KEPT) {
    kept = new Map();
    found.set(lexicon, kept);
  }
  const near = kept.get(word) ?? findNear(word, lexicon);
  kept.set(word, near);
  return near;
}

const NONE: Near = { alone: [], beside: [] };

function findNear(word: string, lexicon: Lexicon): Near {
  if (isOther(word, lexicon)) return NONE;
  const near = slipsOf(word, candidates(lexicon));
  const [least] = near;
  if (least) {
    const alone = near.filter(({ cost }) => cost === least.cost);
    return { alone: alone.map((slip) => slip.word), beside: near.slice(alone.length).map((slip) => slip.word) };
  }
  const small = word.length < 5 ? smallSlips(word, lexicon) : [];
  const alone = small.length ? small : beginnings(word, lexicon);
  return alone.length ? { alone, beside: [] } : { alone, beside: shortSlips(word, lexicon) };
}

/** A word of its own, that speaks of something else. */
const isOther = (word: string, { others }: Lexicon) => others.has(word) || everydayWords.has(fold(word));

/** Names and measures, and grammar words too long to be mistaken for other words. */
function* candidates(lexicon: Lexicon): Generator<string> {
  yield* lexicon.words;
  for (const word of lexicon.grammar) if (word.length > 4 && !lexicon.words.has(word)) yield word;
}

/** Short words are too near to each other for more than these: letters that changed places ("teh"), one left out ("noth", "thre"). */
function smallSlips(word: string, { grammar, words }: Lexicon): string[] {
  const turned = [...grammar].filter((candidate) => swapped(word, candidate));
  if (turned.length || word.length < 4) return turned;
  const short = [...new Set([...words, ...grammar])].filter((candidate) => leavesOut(word, candidate));
  return short.length === 1 ? short : [];
}

/** What a word of two to four letters lacks a letter of: too little to go by, unless the words around it say the same. */
function shortSlips(word: string, lexicon: Lexicon): string[] {
  if (word.length < 2 || word.length > 4) return [];
  return [...new Set([...lexicon.grammar, ...lexicon.words])].filter((candidate) => leavesOut(word, candidate));
}

/** "Mersey" for Merseyside: a beginning of five letters or more that only one word has. */
function beginnings(word: string, lexicon: Lexicon): string[] {
  if (word.length < 5) return [];
  const begun = [...lexicon.words].filter((candidate) => candidate.startsWith(word));
  return begun.length === 1 ? begun : [];
}
