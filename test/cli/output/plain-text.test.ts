import { plainLines, plainText, wrapped } from '../../../src/cli/output/plain-text.js';

test('text cannot colour the screen, move the cursor or reverse the reading order', () => {
  expect(plainText('\x1b[31mred\x1b[0m \x07bell \u202Eesrever\u200B')).toBe('red bell esrever');
  expect(plainText('\x9b2Jtop')).toBe('top');
});

test('text becomes one line', () => {
  expect(plainText(' two\r\n  lines\t')).toBe('two lines');
  expect(plainText('two \u200B words')).toBe('two words');
});

test('text of several lines keeps its lines and their indentation', () => {
  expect(plainLines('one\n  two\x1b[2K')).toBe('one\n  two');
});

test('a long line is broken between words, a longer word stands alone', () => {
  expect(wrapped('one two three', 7)).toBe('one two\nthree');
  expect(wrapped('• one two three', 7, '  ')).toBe('• one\n  two\n  three');
  expect(wrapped('a extraordinary b', 5)).toBe('a\nextraordinary\nb');
  expect(wrapped('one two three', Number.POSITIVE_INFINITY)).toBe('one two three');
});
