/** Everything a dataset's questions can mention, by the folded words people use for it. Made once a dataset. */
import type { Dataset } from '../../dataset/dataset.js';
import type { Meaning } from '../nodes/meanings.js';
import { everydayWords } from './everyday-words.js';
import { initialsOf } from './names/initials.js';
import { namePartsOf, officialForms, partialForms } from './names/partial-names.js';
import { asList, shortened, shortNames } from './names/short-names.js';
import { swapped } from './spelling/slips.js';
import { fold, foldedWords, type ShortForms } from './tokenise.js';
import { grammarPhrases } from './vocabulary.js';

export interface Lexicon {
  /** Meanings by folded words joined with a space. */
  readonly phrases: ReadonlyMap<string, readonly Meaning[]>;
  /** Words in the longest phrase. */
  readonly longest: number;
  /** Single words of names, measures and values, to mend typos with. */
  readonly words: ReadonlySet<string>;
  /** Last words of the nouns for levels: "East London trusts" are several, never the East London trust. */
  readonly nouns: ReadonlySet<string>;
  /** All words of grammar phrases: never taken for a typo of a name. */
  readonly grammar: ReadonlySet<string>;
  /** Folded words of other subjects: never taken for a typo of anything here. */
  readonly others: ReadonlySet<string>;
  /** The field's own short forms, for reading questions into tokens. */
  readonly shortForms: ShortForms;
}

export function buildLexicon(dataset: Dataset): Lexicon {
  const phrases = new Map<string, Meaning[]>();
  const words = new Set<string>();
  const grammar = new Set<string>();
  let longest = 1;
  const add = (folded: readonly string[], meaning: Meaning, from: Set<string>) => {
    const key = folded.join(' ');
    if (!key) return;
    const meanings = phrases.get(key) ?? [];
    if (!meanings.some((m) => sameThing(m, meaning))) phrases.set(key, [...meanings, meaning]);
    for (const word of folded) from.add(word);
    longest = Math.max(longest, folded.length);
  };
  for (const [phrase, meaning] of grammarPhrases()) add(foldedWords(phrase), meaning, grammar);
  for (const [phrase, meaning] of cataloguePhrases(dataset)) add(foldedWords(phrase), meaning, words);
  addEntities(dataset, (folded, meaning) => add(folded, meaning, words));
  addInitials(dataset, (folded, meaning) => {
    const [letters = ''] = folded;
    // Letters are no word that a typo could be of.
    const taken = phrases.has(letters) || [...grammar].some((word) => word === letters || swapped(letters, word));
    if (!taken && !isElse(letters, dataset)) add(folded, meaning, new Set());
  });
  const nouns = new Set(
    Object.values(dataset.catalogue.levels).flatMap((l) =>
      [l.one, ...l.words].map((word) => foldedWords(word).at(-1) ?? ''),
    ),
  );
  const { other_subjects, short_forms } = dataset.catalogue.wording;
  return {
    phrases,
    longest,
    words,
    nouns,
    grammar,
    others: new Set(other_subjects.flatMap(foldedWords)),
    shortForms: new Map(Object.entries(short_forms)),
  };
}

/** Words of the catalogue: measures, groups, dimensions and their values, levels, the whole, glossary terms. */
function* cataloguePhrases({
  catalogue,
  entities,
  members,
  figures,
  successors,
}: Dataset): Generator<readonly [string, Meaning]> {
  for (const [id, m] of Object.entries(catalogue.measures)) {
    yield [m.label, { type: 'measure', id, titled: true }];
    const label = foldedWords(m.label).join(' ');
    for (const word of m.words) if (foldedWords(word).join(' ') !== label) yield [word, { type: 'measure', id }];
    for (const [side, list] of Object.entries(m.zero ?? {}) as ['words' | 'below' | 'above', string[]][]) {
      for (const word of list) yield [word, { type: 'zero', measure: id, side: side === 'words' ? null : side }];
    }
  }
  for (const [id, g] of Object.entries(catalogue.groups))
    for (const word of [g.one, g.many, ...g.words]) yield [word, { type: 'group', id }];
  for (const [id, l] of Object.entries(catalogue.levels)) {
    for (const word of [l.one, ...l.words]) {
      yield [word, { type: 'level', id, plural: false }];
      yield [`${word}s`, { type: 'level', id, plural: true }];
      yield [`${word}es`, { type: 'level', id, plural: true }];
    }
  }
  const whole = new Set([catalogue.whole.name, ...catalogue.whole.words].map((word) => word.toLowerCase()));
  for (const [id, d] of Object.entries(catalogue.dimensions)) {
    for (const word of [d.one, d.many, ...d.words]) yield [word, { type: 'dimension', id }];
    const values = new Set([
      ...(members[id] ?? []).map((m) => m.value),
      ...(entities[d.level] ?? []).map((e) => e.attributes[id] ?? ''),
    ]);
    values.delete('');
    // "yes" and "no" are values only by the words the catalogue gives them.
    for (const value of values)
      if (!/^(yes|no)$/i.test(value)) yield [value, { type: 'member', dimension: id, value, partial: false }];
    for (const member of members[id] ?? [])
      if (member.code) yield [member.code, { type: 'member', dimension: id, value: member.value, partial: false }];
    for (const member of d.members === null ? [] : (members[id] ?? [])) {
      // A single letter in front may be a word of its own: "n" is "and".
      for (const short of shortened(foldedWords(member.value), new Map()))
        if ((short[0] ?? '').length > 1)
          yield [short.join(' '), { type: 'member', dimension: id, value: member.value, partial: false }];
      for (const part of memberParts(member.value))
        if (!whole.has(part.toLowerCase()))
          yield [part, { type: 'member', dimension: id, value: member.value, partial: true }];
    }
    for (const [value, words] of Object.entries(d.values))
      for (const word of words) yield [word, { type: 'member', dimension: id, value, partial: false }];
  }
  for (const setting of new Set(figures.flatMap((f) => f.setting ?? []))) {
    yield [setting, { type: 'setting', value: setting }];
    for (const form of ['services', 'service', 'care', 'setting', 'care setting'])
      yield [`${setting} ${form}`, { type: 'setting', value: setting }];
  }
  if (figures.some((f) => f.setting !== null))
    for (const word of ['setting', 'care setting', 'service setting', 'setting of care'])
      yield [word, { type: 'setting', value: null }];
  for (const word of [catalogue.whole.name, ...catalogue.whole.words]) yield [word, { type: 'whole' }];
  for (const [id, t] of Object.entries(catalogue.glossary))
    for (const word of [t.term, ...t.words]) yield [word, { type: 'term', id }];
  for (const { name, level } of successors) {
    yield [name, { type: 'successor', name }];
    for (const prefix of catalogue.wording.prefixes) yield [`${prefix} ${name}`, { type: 'successor', name }];
    const bare = withoutSuffix(name, catalogue.wording.suffixes);
    const nouns = catalogue.levels[level];
    for (const noun of nouns ? [nouns.one, ...nouns.words] : []) yield [`${bare} ${noun}`, { type: 'successor', name }];
    // A single word is more often an older name, or a place.
    if (bare.includes(' ')) yield [bare, { type: 'successor', name }];
  }
}

/** Entities by official name, code and alias; then by short forms, where nothing of their level has the form as its own name. */
function addEntities(dataset: Dataset, add: (folded: readonly string[], meaning: Meaning) => void): void {
  const { catalogue, entities, aliases } = dataset;
  const parts = namePartsOf(dataset);
  const shorts = shortNames(catalogue.wording.short_names);
  const prefixes = catalogue.wording.prefixes.map(foldedWords);
  for (const [level, list] of Object.entries(entities)) {
    const nouns = [catalogue.levels[level]?.one ?? '', ...(catalogue.levels[level]?.words ?? [])].map((w) =>
      foldedWords(w),
    );
    const own = new Set<string>();
    const addOwn = (folded: readonly string[], key: string) => {
      if (folded.length === 1 && isElse(folded[0] ?? '', dataset)) return;
      own.add(folded.join(' '));
      for (const said of [folded, ...prefixes.map((prefix) => [...prefix, ...folded])])
        add(said, { type: 'entity', level, key, partial: false });
      for (const noun of nouns)
        if (noun.length) add([...folded, ...noun], { type: 'entity', level, key, partial: false });
    };
    for (const e of list) {
      for (const form of officialForms(e, parts).flatMap(asList))
        for (const said of [form, ...shortened(form, shorts)]) addOwn(said, e.key);
      if (!e.code) continue;
      addOwn([fold(e.code.toLowerCase())], e.key);
      addOwn(['code', fold(e.code.toLowerCase())], e.key);
    }
    for (const a of aliases) {
      if (a.level !== level) continue;
      for (const form of asList(foldedWords(a.alias)))
        for (const said of form.length > 1 ? [form, ...shortened(form, shorts)] : [form]) addOwn(said, a.key);
    }
    for (const e of list) {
      for (const form of partialForms(e, parts).flatMap((f) => [f, ...shortened(f, shorts)])) {
        if (own.has(form.join(' ')) || (form.length === 1 && isElse(form[0] ?? '', dataset))) continue;
        add(form, { type: 'entity', level, key: e.key, partial: true });
        for (const noun of nouns)
          if (noun.length) add([...form, ...noun], { type: 'entity', level, key: e.key, partial: true });
      }
    }
  }
}

/** By their letters, with and without what kind of body it is behind them. */
function addInitials(dataset: Dataset, add: (folded: readonly string[], meaning: Meaning) => void): void {
  for (const { level, key, letters } of initialsOf(dataset))
    add([letters], { type: 'entity', level, key, partial: true });
}

/** Words that are something else: "beds", "staff". */
const isElse = (word: string, { catalogue }: Dataset) =>
  everydayWords.has(fold(word)) || catalogue.wording.other_subjects.some((other) => fold(other) === fold(word));

/** "Essex ICB" is Essex: a name without what kind of body it is. */
function withoutSuffix(name: string, suffixes: readonly string[]): string {
  const suffix = suffixes.find((each) => name.toLowerCase().endsWith(` ${each}`));
  return suffix === undefined ? name : name.slice(0, -suffix.length - 1);
}

/** "the North", "the East": parts and single words of a value's name, by which it may be meant. */
function memberParts(name: string): string[] {
  const initials = name
    .split(' ')
    .filter((word) => !/^(and|of)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');
  const parts = name.split(/,| and | of /).map((part) => part.trim());
  const short = [...parts, ...name.split(' '), ...(initials.length > 1 ? [initials] : [])];
  return [...new Set(short)].filter((part) => part !== name && !/^(and|of)$/.test(part));
}

const sameThing = (a: Meaning, b: Meaning) => {
  if (a.type === 'entity' && b.type === 'entity') return a.level === b.level && a.key === b.key;
  if (a.type === 'member' && b.type === 'member') return a.dimension === b.dimension && a.value === b.value;
  return JSON.stringify(a) === JSON.stringify(b);
};
