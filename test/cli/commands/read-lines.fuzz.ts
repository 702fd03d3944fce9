import { Readable } from 'node:stream';
import fc from 'fast-check';
import { readLines } from '../../../src/cli/commands/read-lines.js';
import { plainText } from '../../../src/cli/output/plain-text.js';

const MAX_BYTES = 8;
/** Bytes in which line feeds, carriage returns and pieces of characters are frequent. */
const bytes = fc.array(fc.constantFrom(10, 13, 65, 66, 0xc3, 0xa9, 0xef, 0xbb, 0xbf), { maxLength: 60 });

test('however the bytes are cut into chunks, the lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, fc.array(fc.nat(60), { maxLength: 6 }), async (all, cuts) => {
      expect(await textsOf(cut(all, cuts))).toEqual(await textsOf([Buffer.from(all)]));
    }),
    { numRuns: 2000 },
  );
});

test('every line of at most the allowed length is given, and no longer one', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, async (all) => {
      const lines = Buffer.from(all).toString('latin1').split('\n');
      if (lines.at(-1) === '') lines.pop();
      const texts = await textsOf([Buffer.from(all)]);
      expect(texts.map((text) => text === null)).toEqual(lines.map((line) => line.length > MAX_BYTES));
    }),
    { numRuns: 2000 },
  );
});

test('no text keeps a control character, and text that is safe stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const safe = plainText(text);
      expect(safe).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(plainText(safe)).toBe(safe);
    }),
    { numRuns: 5000 },
  );
});

async function textsOf(chunks: Buffer[]): Promise<(string | null)[]> {
  const texts: (string | null)[] = [];
  for await (const line of readLines(Readable.from(chunks), MAX_BYTES)) texts.push(line.text);
  return texts;
}

function cut(all: number[], cuts: number[]): Buffer[] {
  const ends = [...cuts.map((place) => Math.min(place, all.length)).sort((a, b) => a - b), all.length];
  return ends.map((end, i) => Buffer.from(all.slice(ends[i - 1] ?? 0, end))).filter((chunk) => chunk.length > 0);
}
