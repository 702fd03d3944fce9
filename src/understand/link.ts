/**
 * Links words to meanings: the cheapest way to cut the question into phrases of the lexicon. Longer phrases are preferred; a word
 * that is in no phrase may be a typo of one that is (bounded edit distance), else it stays unknown and will have to be explained.
 */
import { distance } from 'fastest-levenshtein';
import type { Lexicon } from './lexicon.js';
import type { Meaning } from './meanings.js';
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

const COST = { phrase: 1, word: 0.1, typo: 2, number: 1, unknown: 8 } as const;

/** A word as it can be looked up: as typed, or as what it may be a typo of. */
interface Reading {
  readonly words: readonly string[];
  readonly mended: boolean;
}

/** Cuts the tokens into links that cover them all, cheapest first found. Linear in the number of tokens. */
export function link(tokens: readonly Token[], lexicon: Lexicon): Link[] {
  const readings = tokens.map((token) => readingOf(token, lexicon));
  const best: { cost: number; link: Link | null }[] = [{ cost: 0, link: null }];
  for (let to = 1; to <= tokens.length; to++) {
    let chosen: { cost: number; link: Link | null } = { cost: Number.POSITIVE_INFINITY, link: null };
    for (let from = Math.max(0, to - lexicon.longest); from < to; from++) {
      const before = best[from]?.cost ?? Number.POSITIVE_INFINITY;
      for (const option of linksOf(tokens.slice(from, to), readings.slice(from, to), from, lexicon)) {
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
  if (
    token.number ||
    token.period ||
    lexicon.words.has(word) ||
    lexicon.grammar.has(word) ||
    lexicon.phrases.has(token.text)
  ) {
    return { words: [...new Set([word, token.text])], mended: false };
  }
  const near = nearWords(word, lexicon);
  return near.length ? { words: near, mended: true } : { words: [word], mended: false };
}

function linksOf(tokens: readonly Token[], readings: readonly Reading[], from: number, lexicon: Lexicon): Link[] {
  const to = from + tokens.length;
  const options: Link[] = [];
  const typos = readings.filter((r) => r.mended).length;
  const keys = tokens.length === 1 ? (readings[0]?.words ?? []) : [readings.map((r) => r.words[0]).join(' ')];
  const found = keys.filter((key) => lexicon.phrases.has(key));
  if (found.length) {
    const all = [...new Set(found.flatMap((key) => lexicon.phrases.get(key) ?? []))];
    const meanings = isSeveral(tokens, lexicon) ? all.filter((m) => m.type !== 'entity') : all;
    if (!meanings.length) return options;
    const cost = COST.phrase + COST.word * tokens.length + COST.typo * typos;
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

/** Near words once found, by word: people repeat themselves, and each is a walk through the lexicon. */
const found = new WeakMap<Lexicon, Map<string, string[]>>();
const MOST_KEPT = 5_000;

/** Single words of the lexicon within the edit distance that a word of this length may be mistyped by; the nearest only. */
export function nearWords(word: string, lexicon: Lexicon): string[] {
  let kept = found.get(lexicon);
  if (!kept || kept.size > MOST_KEPT) {
    kept = new Map();
    found.set(lexicon, kept);
  }
  const near = kept.get(word) ?? findNear(word, lexicon);
  kept.set(word, near);
  return near;
}

function findNear(word: string, lexicon: Lexicon): string[] {
  if (lexicon.others.has(word)) return [];
  const allowed = word.length >= 10 ? 2 : word.length >= 5 ? 1 : 0;
  let nearest: string[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates(lexicon)) {
    // People rarely slip on the first letter, and a word that starts otherwise is mostly another word.
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > allowed) continue;
    const swap = word.length >= 4 && swapped(word, candidate);
    const apart = swap ? 1 : distance(word, candidate);
    if (apart > (swap ? 1 : allowed) || apart > least) continue;
    if (apart < least) nearest = [];
    least = apart;
    nearest.push(candidate);
  }
  if (nearest.length) return nearest;
  const slips = word.length < 5 ? shortSlips(word, lexicon) : [];
  return slips.length ? slips : beginnings(word, lexicon);
}

/** Short words are too near to each other for more than these: letters that changed places ("teh"), a letter left out of a name ("noth"). */
function shortSlips(word: string, { grammar, words }: Lexicon): string[] {
  const turned = word.length > 2 ? [...grammar].filter((candidate) => swapped(word, candidate)) : [];
  if (turned.length || word.length < 4) return turned;
  const short = [...words].filter(
    (candidate) => candidate[0] === word[0] && candidate.length === word.length + 1 && distance(word, candidate) === 1,
  );
  return short.length === 1 ? short : [];
}

/** Names and measures, and grammar words too long to be mistaken for other words. */
function* candidates(lexicon: Lexicon): Generator<string> {
  yield* lexicon.words;
  for (const word of lexicon.grammar) if (word.length > 4 && !lexicon.words.has(word)) yield word;
}

/** Two neighbouring letters that changed places are one slip, not two. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** "Mersey" for Merseyside: a beginning of five letters or more that only one word has. */
function beginnings(word: string, lexicon: Lexicon): string[] {
  if (word.length < 5) return [];
  const begun = [...lexicon.words].filter((candidate) => candidate.startsWith(word));
  return begun.length === 1 ? begun : [];
}
