/** Random utterances: questions of people, broken and mended again in the ways in which people do it, and some they never would. */
import fc from 'fast-check';

/** What is broken, and what is put in. */
export interface Stock {
  readonly questions: readonly string[];
  readonly numbers: readonly string[];
  readonly names: readonly string[];
}

const NEGATIONS = ['not', 'no', 'without', 'except', 'excluding', 'outside', 'never', 'not in', "isn't", 'other than'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789 ?.,-\'"£%()\n';

/** How an utterance is changed: `at` and `by` are anything, taken round the length of what they choose from. */
type Mutation = (words: string[], at: number, by: number) => string[];

const pick = (list: readonly string[], by: number) => list[by % list.length] ?? '';
const inserted = (words: string[], at: number, text: string) => words.toSpliced(at % (words.length + 1), 0, text);
const changed = (words: string[], at: number, change: (word: string) => string) =>
  words.map((word, i) => (i === at % words.length ? change(word) : word));

const mutationsOf = ({ questions, numbers, names }: Stock): Record<string, Mutation> => ({
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
    const other = pick(questions, by).split(' ');
    return [...words.slice(0, at % (words.length + 1)), ...other.slice((by >> 4) % other.length)];
  },
  number: (words, at, by) => inserted(words, at, pick(numbers, by)),
  name: (words, at, by) => inserted(words, at, pick(names, by)),
  negation: (words, at, by) => inserted(words, at, pick(NEGATIONS, by)),
});

export function utterancesOf(stock: Stock): fc.Arbitrary<string> {
  const { questions, numbers, names } = stock;
  const natural = fc.nat(9_999);
  const mutation = fc.tuple(fc.constantFrom(...Object.values(mutationsOf(stock))), natural, natural);
  // A question after up to four changes.
  const mutated = fc
    .tuple(fc.constantFrom(...questions), fc.array(mutation, { maxLength: 4 }))
    .map(([base, changes]) =>
      changes.reduce((words, [change, at, by]) => change(words, at, by), base.split(' ')).join(' '),
    );
  const anyWords = fc
    .array(fc.constantFrom(...questions.flatMap((base) => base.split(' ')), ...numbers, ...names, ...NEGATIONS), {
      maxLength: 14,
    })
    .map((words) => words.join(' '));
  return fc.oneof(
    { weight: 12, arbitrary: mutated },
    { weight: 3, arbitrary: anyWords },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  );
}
