/** Text to tokens: what is in braces is the number, what is in brackets the period, and a dot marks a pause. */
import { describe, expect, test } from '@jest/globals';
import { fold, foldedWords, tokenise } from '../../src/understand/words/tokenise.js';
import { rows, tokens } from './words.js';

describe('money', () => {
  test.each(
    rows(`
      over £300m                     │ over £300m{300000000 money}
      £1.2bn                         │ £1.2bn{1200000000 money}
      £2,500                         │ £2,500{2500 money}
      $3m                            │ $3m{3000000 money}
      £ 3 million                    │ £ 3{3 money} million
    `),
  )('%s', (words, means) => {
    expect(tokens(words ?? '')).toBe(means);
  });
});

describe('numbers', () => {
  test.each(
    rows(`
      2.5                            │ 2.5{2.5}
      .5                             │ .5{0.5}
      3+                             │ 3+{3 or more}
      50%                            │ 50%{50 percent}
      5 %                            │ 5 %{5 percent}
      70 per cent                    │ 70{70} per cent
      1,234,567                      │ 1,234,567{1234567}
      300k                           │ 300k{300000}
      2mn                            │ 2mn{2000000}
      3rd                            │ 3rd{3 place}
      21st                           │ 21st{21 place}
      £150m - £200m                  │ £150m{150000000 money} to £200m{200000000 money}
      2.4-2.5                        │ 2.4{2.4} to 2.5{2.5}
    `),
  )('%s', (words, means) => {
    expect(tokens(words ?? '')).toBe(means);
  });
});

describe('years', () => {
  test.each(
    rows(`
      in 2024                        │ in 2024{2024}[2024]
      2023/24                        │ 2023/24[2023/24]
      2023-24                        │ 2023/24[2023/24]
      2023–24                        │ 2023/24[2023/24]
      2023/2024                      │ 2023/24[2023/24]
      23/24                          │ 2023/24[2023/24]
      24-25                          │ 24{24} to 25{25}
      2022/24                        │ 2022{2022}[2022] 24{24}
      2023-2025                      │ 2023{2023}[2023] to 2025{2025}[2025]
      24 v 25                        │ 24{24} v 25{25}
      since 1999                     │ since 1999{1999}
    `),
  )('%s', (words, means) => {
    expect(tokens(words ?? '')).toBe(means);
  });
});

describe('words undone', () => {
  test.each(
    rows(`
      what's Dorset's score          │ what is dorset score
      don’t                          │ do not
      which aren't                   │ which are not
      ICSs' budgets                  │ icss budgets
      King's Lynn                    │ king lynn
      avg pop btw                    │ average population between
      w/o EPR                        │ without epr
      pls rank ICSs thru 2025        │ please rank icss through 2025{2025}[2025]
      Kent & Medway                  │ kent and medway
      Kent vs. Devon                 │ kent versus ·devon
    `),
  )('%s', (words, means) => {
    expect(tokens(words ?? '')).toBe(means);
  });
});

describe('symbols', () => {
  test.each(
    rows(`
      >3                             │ above 3{3}
      >= 3                           │ at least 3{3}
      ≥ 3                            │ at least 3{3}
      <3                             │ below 3{3}
      ≤2                             │ at most 2{2}
      London / Midlands              │ london and midlands
    `),
  )('%s', (words, means) => {
    expect(tokens(words ?? '')).toBe(means);
  });
});

describe('what means nothing', () => {
  test.each(
    rows(`
      😀 lowest 😀 five              │ lowest five
      <!channel>                     │ below ·channel above
      low·est, or: best?             │ low est ·or ·best
      ＤＭＡ ﬁve                        │ dma five
    `),
  )('%s', (words, means) => {
    expect(tokens(words ?? '')).toBe(means);
  });
});

test('two words that were one keep its place in the question', () => {
  const [what, is, dorset] = tokenise("What's Dorset?");
  expect([what?.start, what?.end, is?.start, is?.end]).toEqual([0, 6, 0, 6]);
  expect([dorset?.start, dorset?.end]).toEqual([7, 13]);
});

test('control characters and marks of direction part words and are never in one', () => {
  const read = tokenise('low\u0000est\u0007 \u202edma\u200f\u200bscore \u001b[31m');
  expect(read.every(({ text }) => /^[\p{L}\p{N}]+$/u.test(text))).toBe(true);
});

test.each(
  rows(`
  trusts    │ trust
  practices │ practice
  counties  │ county
  status    │ status
  class     │ class
  analysis  │ analysis
  ICS       │ ics
  gas       │ gas
`),
)('%s is looked up as %s', (word, folded) => {
  expect(fold((word ?? '').toLowerCase())).toBe(folded);
});

test('phrases of the lexicon are folded as questions are', () => {
  expect(foldedWords("King's  GP-Practices & Trusts")).toEqual(['king', 'gp', 'practice', 'and', 'trust']);
});
