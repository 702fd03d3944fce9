/** Where a message may be cut: a bar stands between the pieces. */
import { describe, expect, test } from '@jest/globals';
import {
  asks,
  isBackground,
  isChatter,
  splitJoints,
  splitSentences,
} from '../../src/understand/questions/split-questions.js';

const cut = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join(' | ');

describe('sentences', () => {
  test.each([
    ['DMA of Devon? Budget of Kent!', 'DMA of Devon? | Budget of Kent!'],
    ['ICSs above 2.5. And below 3.', 'ICSs above 2.5. | And below 3.'],
    ['Devon vs. Dorset approx. now', 'Devon vs. Dorset approx. now'],
    ['the DMA of St. Helens', 'the DMA of St. Helens'],
    ['e.g. Devon, i.e. not Kent', 'e.g. Devon, i.e. not Kent'],
    ['one; two\n\n three', 'one; | two | three'],
    ['• one\n• two', 'one | two'],
    ['1) one 2) two', 'one | two'],
    ['Hi: a) Kent, and b) Devon? Thanks!', 'Kent | Devon?'],
    ['for Devon: (1) DMA, (2) budget', 'for Devon DMA | for Devon budget'],
    ['above 2) and so on', 'above 2) and so on'],
    ['1) one 3) three', '1) one 3) three'],
    ['', ''],
  ])('%s', (message, pieces) => {
    expect(cut(splitSentences(message))).toBe(pieces);
  });
});

describe('joints', () => {
  test.each([
    ['show DMA and tell me the budget', 'show DMA | and tell me the budget'],
    ['what is A, what is B and how many are C', 'what is A | what is B | and how many are C'],
    ['ICSs above 3 and which are in London', 'ICSs above 3 and which are in London'],
    ['Kent and Medway and Sussex', 'Kent and Medway and Sussex'],
    ['trusts, which have Epic', 'trusts, which have Epic'],
  ])('%s', (sentence, pieces) => {
    expect(cut(splitJoints(sentence))).toBe(pieces);
  });
});

test('what is a question, what is chatter and what is background', () => {
  expect(['lowest ICS?', 'and which ICS', "what's new", 'show me'].map(asks)).toEqual([true, true, true, true]);
  expect(['lowest ICS', 'whichever', ''].map(asks)).toEqual([false, false, false]);
  expect(['Hi all,', 'thanks!', 'quick q'].map(isChatter)).toEqual([true, true, true]);
  expect(['hi Devon', '', '?'].map(isChatter)).toEqual([false, false, false]);
  expect(['We had our board.', 'it is for a paper'].map(isBackground)).toEqual([true, true]);
  expect(['We only want London.', 'For mortality.', 'is it?'].map(isBackground)).toEqual([false, false, false]);
});
