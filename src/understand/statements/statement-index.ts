/** The words of published statements, as questions ask for them. */
import type { Dataset, Statement } from '../../dataset/dataset.js';
import { foldedWords } from '../words/tokenise.js';
import { grammarPhrases } from '../words/vocabulary.js';

export interface StatementEntry {
  readonly statement: Statement;
  /** The sentence and its further words, lower case. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

export interface StatementIndex {
  readonly entries: readonly StatementEntry[];
  /** How telling a word is: rare ones more. */
  readonly rarity: ReadonlyMap<string, number>;
  /** The periods that figures are published for, by measure; without measures known in parts only. */
  readonly periods: ReadonlyMap<string, readonly string[]>;
  /** When the values of a dimension were taken. */
  readonly taken: ReadonlyMap<string, string>;
  /** What figures are meant where none are named. */
  readonly usual: string;
}

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const ORDINALS: Readonly<Record<string, string>> = {
  '1st': 'first',
  '2nd': 'second',
  '3rd': 'third',
  '4th': 'fourth',
  '5th': 'fifth',
};

/** Numbers as digits, other words without their endings: "commissioned", "commission" and "commissioning" ask for the same. */
function wordOf(word: string): string {
  const ordinal = ORDINALS[word];
  if (ordinal) return ordinal;
  if (DATES.has(word)) return WHEN;
  if (SIZES.has(word)) return SIZE;
  const number = NUMBER_WORDS.indexOf(word);
  if (number >= 0) return String(number);
  const bare = word.length > 4 ? word.replace(/(ings?|ions?|ments?|ed|es|ly|e)$/, '') : word;
  return bare === word || bare.length < 4 ? word : wordOf(bare);
}

/** Stands for every word that says which end is meant: "biggest", "top" and "most important" ask for the highest. */
const endOf = (end: 'highest' | 'lowest') => `^${end}`;

/** Stands for every word that asks for a date. */
export const WHEN = '^when';
const DATES = new Set(['when', 'date']);

/** Stands for every word that asks how much of something there is: "the scale of", "how deep". */
const SIZE = '^size';
const SIZES = new Set(['size', 'scale', 'extent', 'depth', 'deep', 'severe', 'severity', 'magnitude', 'big', 'large']);

/** Superlatives proper: "leaders" are no end of anything. */
const SUPERLATIVE = /^\w+st$|^(top|bottom|maximum|minimum)$/;
const ENDS = new Map(
  [...grammarPhrases()].flatMap(([phrase, meaning]) =>
    meaning.type === 'superlative' && SUPERLATIVE.test(phrase) ? [[phrase, endOf(meaning.end)] as const] : [],
  ),
);

const ORDINAL = /^(second|third|next|two)$/;

/** The word as it is looked up: the end it means, or its stem. */
export const askedWord = (folded: string) => ENDS.get(folded) ?? wordOf(folded);

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
    const folded = foldedWords(text);
    // The "second highest" is not the highest.
    const ends = folded.flatMap((word, i) => (ORDINAL.test(folded[i - 1] ?? '') ? [] : (ENDS.get(word) ?? [])));
    return { statement, text: text.toLowerCase(), words: new Set([...folded.map(wordOf), ...ends]) };
  });
  const counts = new Map<string, number>();
  for (const { words } of entries) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const { measures, dimensions, levels, other_periods } = dataset.catalogue;
  const inParts = new Set(Object.values(other_periods).flat());
  return {
    entries,
    rarity: new Map([...counts].map(([word, n]) => [word, Math.log(1 + entries.length / n)])),
    periods: new Map(
      Object.entries(measures).flatMap(([id, { periods }]) => (inParts.has(id) ? [] : [[id, periods] as const])),
    ),
    taken: new Map(Object.entries(dimensions).flatMap(([id, { period }]) => (period ? [[id, period] as const] : []))),
    usual: Object.values(levels)[0]?.default_measure ?? '',
  };
}
