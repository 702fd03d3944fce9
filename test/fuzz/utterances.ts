/** Random utterances: questions of people, broken and mended again in the ways in which people do it, and some they never would. */
import fc from 'fast-check';
import { QUESTIONS } from '../../bench/questions.js';

const FURTHER = [
  'what is the DMA of Devon, and what is the budget of Sussex?',
  'which ICSs outside London have a budget above £2bn but a DMA under 3?',
  'trusts in the South East without an EPR',
  'ICSs with capital between £100m and £300m',
  'which three trusts in Kent and Medway score lowest?',
  'is Frimley in the top quarter for well led?',
  'does any ICS in the Midlands score below 2.5?',
  'how far is Dorset from the England average?',
  'GP practices per 100,000 people by region',
  'what share of capital do the top five ICSs by population hold?',
  'how many trusts use Epic?',
  'ICSs not in the North West that improved since 2024',
  'total budget of the South West excluding Devon',
  'which acute trusts in London have the lowest DMA?',
  'core allocation per head of Sussex in 2023/24',
  'show me the bottom 10% of ICSs for safe practice',
  'what did leaders say about budget cuts?',
  'how many of the 42 ICSs have no published capital figure?',
  'compare Kent and Medway, Sussex and Surrey Heartlands on budget, population and DMA',
  '2nd highest DMA in the North West',
  'most common EPR supplier in London',
  'which ICS in each region has the highest DMA?',
];
const BASES = [...QUESTIONS, ...FURTHER];

const NUMBERS = [
  '7',
  '3.3',
  '17',
  '£2bn',
  '40%',
  '2024',
  '2023/24',
  '4th',
  'six',
  '12',
  'at least 2.7',
  'under 900,000',
];
const NAMES = [
  'Dorset',
  'Lincolnshire',
  'the North West',
  'Frimley',
  'London',
  'Barts',
  'budget',
  'population',
  'well led',
  'GP practices',
  'Epic',
  'acute',
];
const NEGATIONS = ['not', 'no', 'without', 'except', 'excluding', 'outside', 'never', 'not in', "isn't", 'other than'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789 ?.,-\'"£%()\n';

/** How an utterance is changed: `at` and `by` are anything, taken round the length of what they choose from. */
type Mutation = (words: string[], at: number, by: number) => string[];

const pick = (list: readonly string[], by: number) => list[by % list.length] ?? '';
const inserted = (words: string[], at: number, text: string) => words.toSpliced(at % (words.length + 1), 0, text);
const changed = (words: string[], at: number, change: (word: string) => string) =>
  words.map((word, i) => (i === at % words.length ? change(word) : word));

const MUTATIONS = {
  noise: (words, at, by) =>
    changed(
      words,
      at,
      (word) =>
        word.slice(0, by % (word.length + 1)) +
        pick([...LETTERS], at + by) +
        word.slice((by % (word.length + 1)) + (at % 2)),
    ),
  swappedLetters: (words, at, by) =>
    changed(words, at, (word) => {
      const i = by % Math.max(1, word.length - 1);
      return word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2);
    }),
  swappedWords: (words, at, by) => {
    const [i, j] = [at % words.length, by % words.length];
    return words.map((word, k) => (k === i ? (words[j] ?? word) : k === j ? (words[i] ?? word) : word));
  },
  deleted: (words, at) => (words.length > 1 ? words.toSpliced(at % words.length, 1) : words),
  doubled: (words, at) => inserted(words, at, words[at % words.length] ?? ''),
  spliced: (words, at, by) => {
    const other = pick(BASES, by).split(' ');
    return [...words.slice(0, at % (words.length + 1)), ...other.slice((by >> 4) % other.length)];
  },
  number: (words, at, by) => inserted(words, at, pick(NUMBERS, by)),
  name: (words, at, by) => inserted(words, at, pick(NAMES, by)),
  negation: (words, at, by) => inserted(words, at, pick(NEGATIONS, by)),
} satisfies Record<string, Mutation>;

const natural = fc.nat(9_999);
const mutation = fc.tuple(fc.constantFrom(...Object.values(MUTATIONS)), natural, natural);

/** A question after up to four changes. */
const mutated = fc
  .tuple(fc.constantFrom(...BASES), fc.array(mutation, { maxLength: 4 }))
  .map(([base, changes]) =>
    changes.reduce((words, [change, at, by]) => change(words, at, by), base.split(' ')).join(' '),
  );

const anyWords = fc
  .array(fc.constantFrom(...BASES.flatMap((base) => base.split(' ')), ...NUMBERS, ...NAMES, ...NEGATIONS), {
    maxLength: 14,
  })
  .map((words) => words.join(' '));

export const utterance = fc.oneof(
  { weight: 12, arbitrary: mutated },
  { weight: 3, arbitrary: anyWords },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
);
