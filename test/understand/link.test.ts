/** Words to meanings: of several organisations those that are ICSs are shown, "~" marks a part of a name, "?" what nobody knows. */
import { describe, expect, test } from '@jest/globals';
import { nearWords } from '../../src/understand/words/link.js';
import { links, linksOf, rows, understander } from './words.js';

describe('names, codes, acronyms', () => {
  test.each(
    rows(`
      NHS Dorset Integrated Care Board     │ QVV
      Dorset                               │ QVV
      dorset icb                           │ QVV
      QVV                                  │ QVV
      BOB                                  │ QU9
      BNSSG                                │ QUY
      HIOW                                 │ QRL
      STW                                  │ QOC
      NCL                                  │ QMJ
      Greater Manchester                   │ QOP
    `),
  )('%s', (words, means) => {
    expect(links(words ?? '', 'ics')).toBe(means);
  });
});

describe('short forms of names', () => {
  test.each(
    rows(`
      Norfolk                              │ QMM~
      Humber                               │ QOQ~
      Kent                                 │ QKS~
      Manchester                           │ QOP~
      Cornwall                             │ QT6~
    `),
  )('%s', (words, means) => {
    expect(links(words ?? '', 'ics')).toBe(means);
  });
});

describe('counties as people shorten them', () => {
  test.each(
    rows(`
      herts and west essex                 │ QM7
      notts                                │ QT1~
      northants                            │ QPM
      leics                                │ QK1~
      cambs                                │ QUE~
      lancs                                │ QE1~
      shrops                               │ QOC~
      gloucs                               │ QR1
      s yorkshire                          │ QF7
      isle of wight                        │ QRL~
      iow                                  │ QRL~
    `),
  )('%s', (words, means) => {
    expect(links(words ?? '', 'ics')).toBe(means);
  });
});

describe('names that several have', () => {
  test.each(
    rows(`
      Essex                                │ QM7~ QH8~ QJG~
      Yorkshire                            │ North East and Yorkshire~ QOQ~ QF7~ QWO~
      Cumbria                              │ QE1~ QHM~
    `),
  )('%s', (words, means) => {
    expect(links(words ?? '', 'ics')).toBe(means);
  });
});

describe('regions', () => {
  test.each(
    rows(`
      London                               │ London
      NEY                                  │ North East and Yorkshire~
      north east                           │ North East and Yorkshire~
      eoe                                  │ East of England
    `),
  )('%s', (words, means) => {
    expect(links(words ?? '', 'ics')).toBe(means);
  });
});

describe('slips of the finger', () => {
  test.each(
    rows(`
      cornwal                              │ QT6~
      Glocestershire                       │ QR1
      Dorest                               │ QVV
      Sussx                                │ QNX
      matuirty                             │ dma
      buget                                │ budget
      smart fundations                     │ dma_smart_foundations trust_dma_smart_foundations
    `),
  )('%s', (words, means) => {
    expect(links(words ?? '', 'ics')).toBe(means);
  });
});

test('a letter left out of a short name, two letters that changed places in a short word', () => {
  expect(links('Devn', 'ics')).toBe('QJK');
  expect(links('noth west', 'ics')).toBe('North West');
  expect(links('teh', 'ics')).toBe('filler');
});

describe('too far from any word, or too short to tell', () => {
  test.each(
    rows(`
      Dorzzt                               │ ?
      Kant                                 │ ?
      Epik                                 │ ?
    `),
  )('%s', (words, means) => {
    expect(links(words ?? '', 'ics')).toBe(means);
  });
});

describe('bodies that are younger than the figures', () => {
  test.each(
    rows(`
      Essex ICB                            │ new Essex ICB QM7~ QH8~ QJG~
      Thames Valley ICB                    │ new Thames Valley ICB
    `),
  )('%s', (words, means) => {
    expect(links(words ?? '', 'ics')).toBe(means);
  });
});

describe('other subjects', () => {
  test.each(
    rows(`
      zorblax                              │ ?
      nurses                               │ ?
      parking                              │ ?
      mortality                            │ ?
    `),
  )('%s', (words, means) => {
    expect(links(words ?? '', 'ics')).toBe(means);
  });
});

test('a trust is found by its short name, its code and its acronym', () => {
  for (const name of ['Barts', 'Barts Health', 'R1H', 'r1h']) expect(links(name)).toMatch(/^R1H~?$/);
});

test('the plural of what a body is takes the name for a place, not for that body', () => {
  expect(links('East London trust')).toBe('RWK');
  expect(linksOf('East London trusts')).toHaveLength(2);
});

test('a known word is never taken for a slip of another', () => {
  for (const word of ['rank', 'least', 'score', 'list', 'kent', 'devon']) expect(linksOf(word)[0]?.mended).toBeNull();
});

test('a slip is mended by so much as its length allows, and never in its first letter', () => {
  const near = (word: string) => nearWords(word, understander.lexicon);
  expect(near('dorst')).toEqual(['dorset']);
  expect(near('gloucestershrie')).toEqual(['gloucestershire']);
  expect(near('glocesterhire')).toEqual(['gloucestershire']);
  expect(near('dor')).toEqual([]);
  expect(near('borset')).not.toContain('dorset');
  expect(near('glucestrhire')).toEqual([]);
});

test('a long question is cut once from left to right, however many words it has', () => {
  const words = Array.from({ length: 300 }, (_, i) => ['dorset', 'dma', 'and', 'population'][i % 4]);
  let asked = 0;
  const phrases = new Map(understander.lexicon.phrases);
  const has = phrases.has.bind(phrases);
  phrases.has = (key) => {
    asked += 1;
    return has(key);
  };
  const { length } = linksOf(words.join(' '), { ...understander.lexicon, phrases });
  expect(length).toBe(300);
  expect(asked).toBeLessThan(300 * (understander.lexicon.longest + 3));
});
