import { expect, test } from '@jest/globals';
import { tellApart } from '../../src/present/words/tell-apart.js';

test.each([
  [9.42, 9.4, 'percent', '9.42%'],
  [9.04, 9, 'percent', '9.04%'],
  [2.514, 2.51, 'score', '2.514'],
  [300_200_000, 300_000_000, 'GBP', '£300.2m'],
  [9.4, 9.4, 'percent', '9.4%'],
  [9.6, 9.4, 'percent', '9.6%'],
])('%s beside %s (%s) reads %s', (value, other, unit, text) => {
  expect(tellApart(value, other, unit)).toBe(text);
});
