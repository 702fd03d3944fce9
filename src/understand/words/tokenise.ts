/** Text → tokens. Lower case, no punctuation, possessives and contractions undone; each token knows where it stood. */

import { MONTHS } from '../../words.js';
import { writtenOut } from './spelling/written-out.js';

export interface NumberValue {
  readonly value: number;
  readonly unit: 'money' | 'percent' | null;
  /** "3rd": a place, not an amount. */
  readonly ordinal: boolean;
  /** "3+": this or more. */
  readonly orMore: boolean;
}

export interface Token {
  readonly text: string;
  /** Where it stood in the question. */
  readonly start: number;
  readonly end: number;
  readonly number: NumberValue | null;
  /** "2024", "2023/24": a period of time, if it is meant as one. */
  readonly period: string | null;
  /** A comma, semicolon, colon or full stop came before it. */
  readonly pause: boolean;
  /** What came before it ended in a colon, a dash or a full stop. */
  readonly stop: boolean;
  /** A question mark came right behind it. */
  readonly asked?: true;
}

/** "may 20" is rarely a month. */
const LONG_MONTHS = MONTHS.map((month) => month.toLowerCase()).filter((month) => month !== 'may');

const SYMBOLS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/(>=|=>|≥)/y, 'at least'],
  [/(<=|=<|≤)/y, 'at most'],
  [/-+>/y, 'to'],
  [/>/y, 'above'],
  [/</y, 'below'],
  [/w\/o\b/y, 'without'],
  // "# trusts", "#1", "no. of trusts", "coverage = 100%"
  [/\/\s*(?=\d+(k|,000)\b)/y, 'per'],
  [/\/(?=(head|person|capita|resident)\b)/y, ' per'],
  [/#\s+(?=\p{L})/uy, 'number of'],
  [/#(?=\d)/y, 'number'],
  // "in N Central London": an "and" has something before it.
  [/(?<=(?:[,:;(/]|\b(?:in|of|for|to|from|at|and|v|vs))\s*)n(?=\s+\p{L})/uy, 'n'],
  // "S Yorks, W Yorks": a "with" has no name by itself behind it.
  [
    /(?<=(?:^|[,:;(/]|\b(?:in|of|for|to|from|at|v|vs|which|what|all|every|are|is|the))\s*)w(?=\s+(?!(?:an?|the|no|any|all|at)\b)\p{L})/uy,
    'w',
  ],
  // "N&W", "C&W": letters of a name
  [/n(?=\s?&)/y, 'n'],
  [/(?<=&\s?)w\b/y, 'w'],
  // "no.1"
  [/no\.?\s?(?=1\b(?![.,]\d))/y, 'number'],
  [/no\.\s+of\b/y, 'number of'],
  [/no\.(?=\s+\p{L}+s\b)/uy, 'number of'],
  // "FY24/25"
  [/fy(?=\d)/y, 'fy'],
  [/=\s*(?=[£\d])/y, 'equal to'],
  // "were does Devon rank", "where dose it rank"
  [/were(?=\s+(does|dose|do|did|is|are|was|has|will)\b)/y, 'where'],
  [
    /dose(?<=(?:^|\b(?:where|were|how|why|when)\s+|[?!.,;]\s+)dose)(?=\s+(?!(?:by|per|of|in|for|and|is|was|v|vs|against)\b)\p{L})/uy,
    'does',
  ],
  [/w\//y, 'with'],
  // "Nov 2023"
  ...LONG_MONTHS.map((month) => [new RegExp(`${month.slice(0, 3)}(?=\\.? '?(?:20)?\\d\\d\\b)`, 'y'), month] as const),
  // "the England-wide mean"
  [/(?<=\p{L})-wide\b/uy, 'overall'],
  // "£ per head", "more £"
  [/£(?=\s+(?:per|a)\b)|£(?<=\b(?:more|less|most|least|much)\s£)(?!\s?\d)/y, 'money'],
  [/&/y, 'and'],
  [/%/y, 'percent'],
  [/(?<=\s)\+(?=\s)/y, 'and'],
  [/(?<=\s)\/(?=\s)/y, 'and'],
  [/(?<=\s)x(?=\s)/y, 'and'],
  // "2.4-2.5", "150m - 200m"
  [/(?<=[\d%kmbn])\s?-\s?(?=£?\d)/y, 'to'],
];

// Sticky, so that each is tried exactly where the reading has come to.
const PERIOD = /(?:(20\d\d)\s?[/-]\s?(?:20)?(\d\d)|(\d\d)\/(\d\d))(?![\w/])/y;
const NUMBER =
  /(?:(£|\$|€)\s?)?(\d{1,3}(?:,\d{3})+|\d{1,3}(?: 000)+(?!\d)|\d+)?(\.\d+)?\s?(%|bn|mn|m|k|b|st|nd|rd|th)?(\+)?(?![\p{L}\d])/uy;
// "top5" is two; codes of organisations have fewer letters before their digits.
const WORD = /\p{L}{3,}(?=\d+(?![\p{L}\d]))|\p{L}[\p{L}\p{N}]*(?:'\p{L}+)?/uy;
// "E.P.R."
const DOTTED = /(?<!\p{L})(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/uy;
// "5lowest" is two, "1on" one word that nobody knows.
const GLUED_NUMBER = /\d+(?=\p{L}{3,})/uy;
// "2024's ranking"
const POSSESSIVE = /'s\b/y;
const GLUED_WORD = /\d[\p{L}\d]*/uy;
const MULTIPLES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9 };

/** One inside a word is a slip. */
const FULL_STOP = /^\.(\s|$)/;
/** Between spaces: "budget - is it above average". */
const DASH = /^\s-\s/;

/** Words that stand for others: what is written, and the words meant. */
export type ShortForms = ReadonlyMap<string, string>;
const NONE: ShortForms = new Map();

/**
 * Reads a question into tokens, with `shortForms` beside the everyday ones. Characters that mean nothing here (emoji, markup, control
 * characters) only part words.
 */
export function tokenise(question: string, shortForms = NONE): Token[] {
  const tokens: Token[] = [];
  const text = question
    .normalize('NFKC')
    .replace(/[‘’`´]/g, "'")
    .replace(/[–—]/g, '-')
    .toLowerCase();
  let at = 0;
  let pause = false;
  let stop = false;
  const push = (word: string, start: number, end: number, extra: Partial<Token> = {}) => {
    tokens.push({ text: word, start, end, number: null, period: null, pause, stop, ...extra });
    pause = false;
    stop = false;
  };
  while (at < text.length) {
    const found =
      periodAt(text, at) ??
      numberAt(text, at) ??
      symbolAt(text, at) ??
      wordAt(text, at, shortForms) ??
      gluedAt(text, at);
    if (!found) {
      const character = text[at] ?? '';
      if (':\n'.includes(character) || FULL_STOP.test(text.slice(at, at + 2)) || DASH.test(text.slice(at - 1, at + 2)))
        stop = true;
      if (stop || ',;|!?.'.includes(character)) pause = true;
      const last = tokens.at(-1);
      if (character === '?' && last) tokens[tokens.length - 1] = { ...last, asked: true };
      at += 1;
      continue;
    }
    for (const [i, word] of found.words.entries()) push(word, at, at + found.length, i === 0 ? found.extra : {});
    at += found.length;
  }
  return tokens;
}

interface Found {
  readonly words: string[];
  readonly length: number;
  readonly extra?: Partial<Token>;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A financial year of two years that follow each other: 2023/24, 2023-24, 23/24. */
function periodAt(text: string, at: number): Found | null {
  const match = matchAt(PERIOD, text, at);
  if (!match) return null;
  const first = match[1] ? Number(match[1]) : 2000 + Number(match[3]);
  const second = Number(match[2] ?? match[4]);
  if (second !== (first + 1) % 100) return null;
  const period = `${first}/${String(second).padStart(2, '0')}`;
  return { words: [period], length: match[0].length, extra: { period } };
}

function numberAt(text: string, at: number): Found | null {
  // A minus sign stands right before its number and after a space: "below -0.5".
  const negative = text[at] === '-' && (at === 0 || /\s/.test(text[at - 1] ?? ''));
  const match = matchAt(NUMBER, text, negative ? at + 1 : at);
  if (!match || !/\d/.test(match[0]) || /^\s/.test(match[0])) return null;
  const [all, currency, whole, fraction, suffix, plus] = match;
  const size = Number(`${(whole ?? '0').replace(/[, ]/g, '')}${fraction ?? ''}`) * (MULTIPLES[suffix ?? ''] ?? 1);
  const value = negative ? -size : size;
  const ordinal = /^(st|nd|rd|th)$/.test(suffix ?? '');
  const unit = currency ? 'money' : suffix === '%' ? 'percent' : null;
  const plain = !negative && !currency && !suffix && !fraction && /^20\d\d$/.test(whole ?? '');
  const number = { value: Number(value.toPrecision(15)), unit, ordinal, orMore: plus !== undefined } as const;
  return {
    words: [all.trim()],
    length: all.trimEnd().length + (negative ? 1 : 0) + (matchAt(POSSESSIVE, text, at + all.length)?.[0].length ?? 0),
    extra: { number, period: plain ? (whole ?? null) : null },
  };
}

/** Digits with letters right behind them. */
function gluedAt(text: string, at: number): Found | null {
  const [digits] = matchAt(GLUED_NUMBER, text, at) ?? [];
  if (digits) {
    const number = { value: Number(digits), unit: null, ordinal: false, orMore: false } as const;
    return {
      words: [digits],
      length: digits.length,
      extra: { number, period: /^20\d\d$/.test(digits) ? digits : null },
    };
  }
  const [word] = matchAt(GLUED_WORD, text, at) ?? [];
  return word ? { words: [word], length: word.length } : null;
}

function symbolAt(text: string, at: number): Found | null {
  for (const [pattern, words] of SYMBOLS) {
    const match = matchAt(pattern, text, at);
    if (match) return { words: words.split(' '), length: match[0].length };
  }
  return null;
}

function wordAt(text: string, at: number, shortForms: ShortForms): Found | null {
  const [dotted] = matchAt(DOTTED, text, at) ?? [];
  if (dotted) return { words: [dotted.replace(/\./g, '')], length: dotted.length };
  const match = matchAt(WORD, text, at);
  if (!match) return null;
  // "which ICS's have" are several.
  const word = AND_VERB.test(text.slice(at + match[0].length)) ? match[0].replace(/'s$/, 's') : match[0];
  const undone = writtenOut.get(word) ?? shortForms.get(word) ?? word.replace(/'s$/, '').replace(/'/g, '');
  return { words: undone.split(' '), length: match[0].length };
}
const AND_VERB = /^ (have|are|were|do|did|that|who|scored|fell|rose|improved)\b/;

/** Folds a word to what it is looked up by: plurals become singular. The same fold is used for the lexicon and the question. */
export function fold(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** The words of a phrase, folded: how names and synonyms are kept in the lexicon. */
export const foldedWords = (phrase: string): string[] => tokenise(phrase).map((t) => fold(t.text));
