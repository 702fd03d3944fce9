/** Everything that questions about a table can mention, by the folded words people use for it. Made once a table. */
import type { TableColumn } from '../../../dataset/table/table-catalogue.js';
import type { TableDataset } from '../../../dataset/table/table-dataset.js';
import type { Meaning, TimeUnit } from '../../nodes/meanings.js';
import type { Lexicon } from '../../words/lexicon.js';
import { fold, foldedWords } from '../../words/tokenise.js';
import { grammarPhrases } from '../../words/vocabulary.js';
import { adjectivesOf, synonymsOf, verbsOf, wordsOfUnit } from './plain-synonyms.js';
import { QUALITIES } from './qualities.js';
import { tablePhrases, WITHOUT_MEANING } from './table-vocabulary.js';

/** The level that stands for the table's records in meanings and nodes. */
export const RECORDS = 'records';

export interface TableLexicon extends Lexicon {
  /** Columns that an adjective may be about, by its folded words: heaviest → weight. */
  readonly qualities: ReadonlyMap<string, readonly string[]>;
  /** Values of one or two letters, whatever their case: what they are called in the lexicon. */
  readonly initials: ReadonlySet<string>;
}

/** The lexicon's word for a value of one or two letters, which would be mistaken for a word or a slip. */
export const initialWord = (letters: string) => `value:${letters.toLowerCase()}`;

export function buildTableLexicon(dataset: TableDataset): TableLexicon {
  const phrases = new Map<string, Meaning[]>();
  const words = new Set<string>();
  const grammar = new Set<string>();
  let longest = 1;
  const add = (folded: readonly string[], meaning: Meaning, into: Set<string>) => {
    const key = folded.join(' ');
    if (!key) return;
    const meanings = phrases.get(key) ?? [];
    if (!meanings.some((other) => JSON.stringify(other) === JSON.stringify(meaning)))
      phrases.set(key, [...meanings, meaning]);
    for (const word of folded) into.add(word);
    longest = Math.max(longest, folded.length);
  };
  const redefined = new Set(
    [...tablePhrases()].flatMap(([phrase, { type }]) => (type === 'filler' ? [] : [foldedWords(phrase).join(' ')])),
  );
  for (const [phrase, meaning] of grammarPhrases())
    if (meaning.type !== 'since' && !redefined.has(foldedWords(phrase).join(' ')) && !WITHOUT_MEANING.includes(phrase))
      add(foldedWords(phrase), meaning, grammar);
  for (const [phrase, meaning] of tablePhrases()) add(foldedWords(phrase), meaning, grammar);
  for (const column of dataset.catalogue.columns)
    if (column.type === 'number')
      for (const word of wordsOfUnit(column.unit)) add(foldedWords(word), { type: 'filler' }, grammar);

  const qualities = qualitiesOf(dataset.catalogue.columns);
  for (const { phrase, meaning } of qualities.phrases) add(foldedWords(phrase), meaning, grammar);

  const own = new Set<string>();
  for (const column of dataset.catalogue.columns) {
    for (const phrase of namesOf(column)) {
      own.add(foldedWords(phrase).join(' '));
      for (const meaning of columnMeanings(column)) add(foldedWords(phrase), meaning, words);
    }
    for (const [phrase, unit] of column.type === 'date' ? unitsOf(column) : [])
      add(foldedWords(phrase), { type: 'time_unit', unit, column: column.id }, words);
  }
  const nouns = new Set(recordNouns(dataset).map((noun) => foldedWords(noun).join(' ')));
  // Parts of names and synonyms, where they are nobody's own name; several columns may share one, which is then asked about.
  for (const column of dataset.catalogue.columns) {
    for (const phrase of furtherNamesOf(column)) {
      const folded = foldedWords(phrase);
      if (!own.has(folded.join(' ')) && !nouns.has(folded.join(' ')))
        for (const meaning of columnMeanings(column)) add(folded, meaning, words);
    }
  }
  for (const noun of recordNouns(dataset)) {
    if (own.has(foldedWords(noun).join(' '))) continue;
    add(foldedWords(noun), { type: 'level', id: RECORDS, plural: false }, words);
    add([`${noun.toLowerCase()}s`], { type: 'level', id: RECORDS, plural: true }, words);
  }
  for (const word of titleWords(dataset)) if (!phrases.has(word.join(' '))) add(word, { type: 'filler' }, grammar);
  // A column's own name is never a word that only asks.
  for (const name of own)
    phrases.set(
      name,
      (phrases.get(name) ?? []).filter((meaning) => meaning.type !== 'filler'),
    );
  const initials = new Set<string>();
  for (const { column, phrase, value, whole } of valuePhrases(dataset)) {
    const folded = foldedWords(phrase);
    const short = /^\p{L}{1,2}$/u.test(phrase);
    if (short) initials.add(phrase.toLowerCase());
    const [before, after] = phrase.split(value);
    const said = value !== phrase && /^\p{L}{1,2}$/u.test(value) && after !== undefined;
    const key = short
      ? [initialWord(phrase)]
      : said
        ? [...foldedWords(before ?? ''), initialWord(value), ...foldedWords(after)]
        : folded;
    // A title that is an everyday word would turn up in every question.
    if (!whole && key.length === 1 && (grammar.has(key[0] ?? '') || own.has(key[0] ?? '') || phrase.length < 5))
      continue;
    add(key, { type: 'member', dimension: column.id, value, partial: !whole }, words);
  }
  return {
    phrases,
    longest,
    words,
    nouns: new Set(),
    grammar,
    others: new Set(),
    shortForms: new Map(),
    qualities: qualities.columns,
    initials,
  };
}

/** A number can be measured and, with few values or in bands, grouped by. */
function columnMeanings({ type, id }: TableColumn): Meaning[] {
  return [...(type === 'number' ? [{ type: 'measure', id } as const] : []), { type: 'dimension', id }];
}

/** What a column is called: its label, its name in the file, the words of the catalogue. */
const namesOf = (column: TableColumn): string[] => [column.label, readable(column.column), ...column.words];

const readable = (name: string) => name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[_.-]+/g, ' ');

/** Too general to stand for a column by themselves. */
const GENERAL = new Set(
  foldedWords(
    'type name category number value code id level group class index total count kind per of in and the first second major new avg average mean max min sum date time day month year at on for by with to from is has no yes other all us rate size status',
  ),
);

/** Single words of the label, what they are verbs of, synonyms, and the label with some of its words said otherwise. */
function furtherNamesOf(column: TableColumn): string[] {
  const label = column.label.toLowerCase();
  const words = label.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const own = words.filter((word) => word.length > 2 && !GENERAL.has(fold(word)));
  const pairs = own.length > 2 ? own.slice(0, -1).map((word, i) => `${word} ${own[i + 1]}`) : [];
  const nouns = [label, ...own];
  return [
    // "subcategory" of a sub-category.
    ...(words.length === 2 ? [words.join('')] : []),
    ...own,
    ...pairs,
    ...variantsOf(words),
    ...nouns.flatMap((word) => [
      ...synonymsOf(word),
      ...synonymsOf(fold(word)),
      ...(column.type === 'date' ? [] : verbsOf(fold(word))),
    ]),
  ];
}

const MOST_VARIANTS = 40;

/** "max temp", "temp max" of maximum temperature; "imdb score" of IMDB rating. */
function variantsOf(words: readonly string[]): string[] {
  if (words.length < 2 || words.length > 4) return [];
  let said: string[][] = [[]];
  for (const word of words) {
    const others = synonymsOf(word).filter((other) => !other.includes(' '));
    said = said.flatMap((each) => [word, ...others].map((other) => [...each, other])).slice(0, MOST_VARIANTS);
  }
  return said.flatMap((each) => [each.join(' '), ...(each.length === 2 ? [each.toReversed().join(' ')] : [])]);
}

/** "release year", "year of release" of a column called release date. */
function unitsOf(column: TableColumn): [string, TimeUnit][] {
  const stem = column.label
    .toLowerCase()
    .replace(/\b(date|time|year|month|day)\b/g, '')
    .trim();
  if (!stem) return [];
  return (['year', 'month', 'day'] as const).flatMap(
    (unit) =>
      [
        [`${stem} ${unit}`, unit],
        [`${unit} of ${stem}`, unit],
      ] as [string, TimeUnit][],
  );
}

/** What a record is called, and words that any record is. */
function recordNouns(dataset: TableDataset): string[] {
  const { one, words, columns } = dataset.catalogue;
  const counted = columns.flatMap((column) => nounOfKey(column, dataset) ?? []);
  return [...new Set([one, ...words, ...synonymsOf(one), ...counted, 'record', 'row', 'entry', 'observation'])];
}

/** "order" of an order id that no two records share. */
function nounOfKey({ id, label }: TableColumn, { profiles, rows }: TableDataset): string | null {
  const noun = /^(.+) (?:id|no|number|code|key)$/i.exec(label)?.[1]?.toLowerCase();
  return noun && profiles[id]?.distinct === rows ? noun : null;
}

interface ValuePhrase {
  readonly column: TableColumn;
  readonly phrase: string;
  readonly value: string;
  /** false: of a text column, such as a title. */
  readonly whole: boolean;
}

function* valuePhrases({ catalogue, values }: TableDataset): Generator<ValuePhrase> {
  for (const column of catalogue.columns) {
    if (column.type !== 'category' && column.type !== 'text') continue;
    const whole = column.type === 'category';
    for (const value of values[column.id] ?? []) {
      // "yes" and "no" say nothing without what they are about.
      if (/^(yes|no|true|false|\d+)$/i.test(value)) {
        if (/^yes$/i.test(value)) for (const name of namesOf(column)) yield { column, phrase: name, value, whole };
        continue;
      }
      yield { column, phrase: value, value, whole };
      if (!whole) continue;
      for (const word of [...adjectivesOf(value), ...(column.values[value] ?? [])])
        yield { column, phrase: word, value, whole };
      for (const form of [`${value} rated`, `rated ${value}`, `${value} rating`, `${column.label} ${value}`])
        if (value.length < 3) yield { column, phrase: form, value, whole };
    }
  }
}

/** The adjectives that are about one of the columns, as superlatives and comparisons. */
function qualitiesOf(columns: readonly TableColumn[]): {
  phrases: { phrase: string; meaning: Meaning }[];
  columns: Map<string, readonly string[]>;
} {
  const found = new Map<string, readonly string[]>();
  const phrases = QUALITIES.flatMap(({ most, more, end, of, how }) => {
    const ids = ofThatEnd(columnsFor(of, columns), end, columns);
    if (!ids.length) return [];
    for (const word of [...most, ...more]) found.set(foldedWords(word).join(' '), ids);
    return [
      ...most.map((phrase) => ({ phrase, meaning: { type: 'superlative', end, by: 'value' } as Meaning })),
      ...how.flatMap((phrase) => ids.map((id) => ({ phrase, meaning: { type: 'measure', id } as Meaning }))),
      ...more.map((phrase) => ({
        phrase,
        meaning: { type: 'comparison', test: end === 'highest' ? '>' : '<', merit: false, after: false } as Meaning,
      })),
    ];
  });
  return { phrases, columns: found };
}

/** The columns whose label has the first of these words that any has. */
function columnsFor(of: readonly string[], columns: readonly TableColumn[]): string[] {
  for (const word of of) {
    const found = columns.filter((column) =>
      word === 'date'
        ? column.type === 'date'
        : column.type === 'number' &&
          [column.label, ...column.words].some((name) => ` ${name.toLowerCase()} `.includes(` ${word} `)),
    );
    if (found.length) return found.map((column) => column.id).slice(0, word === 'date' ? 1 : undefined);
  }
  return [];
}

/** "the hottest" is of the maximum temperature, where there is a minimum as well. */
function ofThatEnd(
  ids: readonly string[],
  end: 'highest' | 'lowest',
  columns: readonly TableColumn[],
): readonly string[] {
  const extreme = end === 'highest' ? /\b(max|maximum|high|highest)\b/i : /\b(min|minimum|low|lowest)\b/i;
  const own = ids.filter((id) => extreme.test(columns.find((column) => column.id === id)?.label ?? ''));
  return own.length ? own : ids;
}

/** The words of the table's title say what it is about, and nothing of any one record. */
const titleWords = ({ catalogue }: TableDataset) =>
  foldedWords(catalogue.title).flatMap((word) => [[word], ...synonymsOf(word).map((other) => foldedWords(other))]);
