/** The words of published statements, as questions ask for them. */
import type { Dataset, Statement } from '../../dataset/dataset.js';
import { fold, foldedWords, tokenise } from '../words/tokenise.js';
import { grammarPhrases } from '../words/vocabulary.js';
import { BELOW, classesOf } from './asking-classes.js';

export interface StatementEntry {
  readonly statement: Statement;
  /** The sentence and its further words, lower case. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** What people ask for it with, each as its words. */
  readonly phrases: readonly (readonly string[])[];
  /** What it compares with, however that is said: "above 2.5", "3 or more". */
  readonly tests: ReadonlySet<string>;
  /** Numbers and dimensions of its sentence: it is about the five lowest, about regions. */
  readonly narrowings: readonly string[];
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
  /** How many organisations a level has: "of the 42" is all of them. */
  readonly sizes: ReadonlySet<number>;
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
  const number = NUMBER_WORDS.indexOf(word);
  if (number >= 0) return String(number);
  const made = word.replace(/i[sz](e[ds]?|ing|ations?)$/, 'is');
  const bare = word.length > 4 && made === word ? word.replace(/(ings?|ions?|ments?|ity|ed|es|ly|e)$/, '') : made;
  return bare === word || bare.length < 4 ? word : wordOf(bare);
}

/** Stands for every word that says which end is meant: "biggest", "top" and "most important" ask for the highest. */
export const endOf = (end: 'highest' | 'lowest') => `^${end}`;
export const isEnd = (word: string) => word === endOf('highest') || word === endOf('lowest');
/** Stands for every word for the organisations of a level. */
export const levelOf = (id: string) => `^level ${id}`;
export const isLevel = (word: string) => word.startsWith('^level ');

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

/** Stands for a comparison with an amount. */
export const testOf = (test: string, value: number) => `^${test} ${value}`;

const TESTS = [...grammarPhrases()].flatMap(([phrase, meaning]) =>
  meaning.type === 'comparison' ? [{ phrase: phrase.split(' '), test: meaning.test, after: meaning.after }] : [],
);

/** The comparisons of a text: each number with the words before or behind it. */
function testsIn(text: string): Set<string> {
  const tokens = tokenise(text);
  const words = tokens.map((token) => token.text);
  const found = tokens.flatMap((token, i) => {
    const value = token.number?.value ?? NUMBER_WORDS.indexOf(fold(token.text));
    if (value < 0) return [];
    return TESTS.flatMap(({ phrase, test, after }) => {
      const from = after ? i + 1 : i - phrase.length;
      return phrase.every((word, at) => words[from + at] === word) ? [testOf(test, value)] : [];
    });
  });
  return new Set(found);
}

export function indexStatements(dataset: Dataset): StatementIndex {
  const levelWords = Object.entries(dataset.catalogue.levels).flatMap(([id, { one, many, words }]) =>
    [one, many, ...words].map((phrase) => [` ${foldedWords(phrase).join(' ')} `, levelOf(id)] as const),
  );
  const dimensionWords = new Set(Object.values(dataset.catalogue.dimensions).map(({ one }) => wordOf(one)));
  const narrowingsOf = ({ sentence, value, period }: Statement) => {
    const own = new Set(foldedWords(`${value} ${period}`).map(wordOf));
    const said = foldedWords(sentence).map(wordOf);
    return said.filter((word) => (/^\d$/.test(word) || dimensionWords.has(word)) && !own.has(word));
  };
  const entries = dataset.statements.map((statement) => {
    const source = dataset.sources.get(statement.source);
    const text = [
      statement.sentence,
      statement.topic,
      statement.period,
      ...statement.words,
      source?.publisher ?? '',
    ].join(' ; ');
    const folded = foldedWords(text);
    // The "second highest" is not the highest.
    const ends = folded.flatMap((word, i) => (ORDINAL.test(folded[i - 1] ?? '') ? [] : (ENDS.get(word) ?? [])));
    const classes = classesOf(folded);
    // The "vice chair" is no chair.
    const own = folded.flatMap((word, i) => (BELOW.test(folded[i - 1] ?? '') ? [] : [wordOf(word)]));
    const said = foldedWords([statement.sentence, ...statement.words].join(' ; '));
    const levels = levelWords.flatMap(([phrase, id]) => (` ${said.join(' ')} `.includes(phrase) ? [id] : []));
    const phrases = statement.words.map((phrase) => foldedWords(phrase).map(askedWord));
    const words = new Set([...own, ...ends, ...levels, ...classes.flatMap((each) => each || [])]);
    return {
      statement,
      // A publisher's name is no place that it speaks of.
      text: [statement.sentence, statement.topic, statement.period, ...statement.words].join(' ; ').toLowerCase(),
      words,
      phrases,
      tests: testsIn(text),
      narrowings: narrowingsOf(statement),
    };
  });
  const counts = new Map<string, number>();
  for (const { words, tests } of entries)
    for (const word of [...words, ...tests]) counts.set(word, (counts.get(word) ?? 0) + 1);
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
    sizes: new Set(Object.values(dataset.entities).map(({ length }) => length)),
  };
}
