import { Readable } from 'node:stream';
import { readLines } from '../../../src/cli/commands/read-lines.js';

const textsOf = async (chunks: (string | Buffer)[], maxBytes = 100) => {
  const texts: (string | null)[] = [];
  for await (const line of readLines(Readable.from(chunks), maxBytes)) texts.push(line.text);
  return texts;
};

test('lines may come in any pieces', async () => {
  expect(await textsOf(['on', 'e\ntw', 'o\n', '\nfour'])).toEqual(['one', 'two', '', 'four']);
});

test('a character cut in two is put together again', async () => {
  const bytes = Buffer.from('naïve\n');
  expect(await textsOf([bytes.subarray(0, 3), bytes.subarray(3)])).toEqual(['naïve']);
});

test('carriage returns and a byte order mark are dropped', async () => {
  expect(await textsOf(['\uFEFFone\r\ntwo\r\n'])).toEqual(['one', 'two']);
});

test('a line that is too long is told, and the next one is read', async () => {
  expect(await textsOf(['a'.repeat(60), `${'a'.repeat(60)}\nshort\n`, 'b'.repeat(101)])).toEqual([null, 'short', null]);
});

test('nothing gives no lines', async () => {
  expect(await textsOf([])).toEqual([]);
});
