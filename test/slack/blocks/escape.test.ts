import { clean, cut, mrkdwn, plain, plainLines } from '../../../src/slack/blocks/escape.js';

test('no mention, channel or link can be written in mrkdwn', () => {
  expect(mrkdwn('<!channel> <@U01> <#C01> <https://example.org|R&D>', 200)).toBe(
    '&lt;!channel&gt; &lt;@U01&gt; &lt;#C01&gt; &lt;https://example.org|R&amp;D&gt;',
  );
});

test.each<[string, string, string]>([
  ['line feeds and tabs', 'a\n\n\tb', 'a b'],
  ['escape sequences and control characters', 'a\u001b\u0007\u0000b', 'ab'],
  ['what reverses the reading order', 'a\u202eb\u2066c', 'abc'],
  ['what cannot be seen', 'a\u200b\u00ad\u{e0041}b', 'ab'],
  ['half a character', 'a\ud83db', 'ab'],
])('%s is taken out', (_, text, left) => {
  expect(clean(text)).toBe(left);
});

test('what is written from right to left, and what is joined, stays', () => {
  expect(clean('שלום 👩‍👩‍👧 می‌خواهم')).toBe('שלום 👩‍👩‍👧 می‌خواهم');
});

test('a text is cut between words, where one ends near enough', () => {
  expect(cut('one two three four', 14)).toBe('one two three…');
  expect(cut('one extraordinary', 12)).toBe('one extraor…');
  expect(cut('unbreakable', 6)).toBe('unbre…');
  expect(cut('fits', 4)).toBe('fits');
});

test('a text is never cut within a character or an escape', () => {
  expect(cut('👩‍👩‍👧👩‍👩‍👧', 12)).toBe('👩‍👩‍👧…');
  expect(mrkdwn('&&&&', 11)).toBe('&amp;&amp;…');
  expect(mrkdwn('a'.repeat(5_000), 3_000)).toHaveLength(3_000);
});

test('nothing becomes a dash, since Slack takes no empty text', () => {
  expect([mrkdwn('', 10), plain(' \u200b ', 10), plainLines('', 10)]).toEqual(['–', '–', '–']);
});

test('preformatted lines keep their spaces', () => {
  expect(plainLines('a   b\n   c\u202e', 50)).toBe('a   b\n   c');
});
