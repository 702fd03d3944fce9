import { numberOf } from '../../src/evaluate/figures.js';
import { spell } from './spell.js';

test.each([
  ['England (mean of 42)', 'England'],
  ['national', 'England'],
  ['Midlands average', 'Midlands'],
  ['the London region', 'London'],
  ['y60', 'Midlands'],
  ['qpm', 'QPM'],
  ['North  West London', 'north west london'],
  ['Bath & Wells', 'bath and wells'],
  ['', null],
  [null, null],
])('%s is spelt %s', (text, spelt) => {
  expect(spell(text)).toBe(spelt);
});

test.each([
  ['£1,200', 1200],
  ['=3rd', 3],
  ['−0.5', -0.5],
  ['12%', 12],
  ['2.3-2.4', null],
  ['', null],
  [true, null],
])('%s is the number %s', (cell, number) => {
  expect(numberOf(cell)).toBe(number);
});
