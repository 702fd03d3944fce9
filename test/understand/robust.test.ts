/** Whatever is typed: there is an answer with a clear status, nothing is thrown, and nothing of it is echoed raw. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answer } from '../../src/answer.js';
import { assemble, type Parts } from '../../src/assemble.js';
import type { Answer } from '../../src/present/answer-object.js';

const home = mkdtempSync(join(tmpdir(), 'wiggle-robust-'));
let parts: Parts;

beforeAll(async () => {
  parts = await assemble({ dataset: 'ics', home });
});
afterAll(async () => {
  await parts.close();
  rmSync(home, { recursive: true, force: true });
});

const asked = async (question: string) => (await answer(question, {}, parts)).answer;
const echoed = ({ headline, choices, suggestions, interpretation, notes }: Answer) =>
  [headline, interpretation, ...notes, ...suggestions, ...choices.flatMap((c) => [c.label, c.question])].join(' ');
// Control characters and marks of direction by their numbers, not as such.
const RAW = /[<>\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

const NOTHING = {
  nothing: '',
  spaces: '     ',
  'line breaks': '\n\n\t\r\n',
  'a question mark': '?',
  'punctuation alone': '?!... ,;: -- ()[]{}',
  'emoji alone': '🔥🔥👩‍⚕️🏥😀',
  'control characters alone': '\u0000\u0007\u001b[2J\u009b',
  'marks of direction alone': '\u202e\u200f\u200b\ufeff\u2066',
  'a very long word': 'a'.repeat(5000),
  'long words': `${'dorset'.repeat(100)} ${'dma'.repeat(200)}`,
  '10,000 characters': 'what is the DMA of Dorset and '.repeat(334),
  'another alphabet': 'Какой показатель у Дорсета? 最低はどこ',
  'half of a pair': '\ud83d lowest \udc00zz',
  'combining marks': `z${'\u0301'.repeat(500)}orb`,
};

test.each(Object.entries(NOTHING))('%s is no question', async (_, question) => {
  const given = await asked(question);
  expect(given.status).toBe('refused');
  expect(given.headline).toMatch(/\.$/);
  expect(given.headline.length).toBeLessThan(400);
  expect(echoed(given)).not.toMatch(RAW);
});

const HOSTILE = {
  SQL: "DMA of Dorset'; DROP TABLE ics; --",
  'more SQL': '1 OR 1=1 UNION SELECT * FROM sqlite_master',
  HTML: '<script>alert("zorblax")</script> DMA of <b>Zorblax</b>',
  'an attribute': 'budget of "><img src=x onerror=alert(1)>',
  'a broadcast of Slack': '<!channel> <@U123> DMA of <https://example.org|Zorblax>',
  'colours of a terminal': 'DMA of \u001b[31mZorblax\u001b[0m',
  'a link of a terminal': 'budget of \u001b]8;;http://example.org\u0007Zorblax\u001b]8;;\u0007',
  'marks of direction': 'DMA of \u202eZorb\u200flax\u2066',
  'a name of a prototype': '__proto__ constructor toString DMA',
  'a template': 'DMA of $' + '{process.exit()} {{7*7}}',
  'an ambiguous name in markup': '<DMA> of <Essex>',
  'a new body in markup': '<b>budget</b> of <Essex ICB>\u0007',
};

describe.each(Object.entries(HOSTILE))('%s', (_, question) => {
  test('is not echoed raw, and has a clear status', async () => {
    const given = await asked(question);
    expect(['refused', 'clarify', 'answered']).toContain(given.status);
    expect(given.headline).not.toBe('');
    expect(echoed(given)).not.toMatch(RAW);
  });
});

test('nothing has been dropped', async () => {
  await asked(HOSTILE.SQL);
  expect((await asked('lowest ICS in London')).status).toBe('answered');
});

test('a question of 300 words is handled', async () => {
  const story = Array.from({ length: 75 }, () => 'Dorset population and DMA').join(' ');
  expect(story.split(' ')).toHaveLength(300);
  expect(['refused', 'clarify', 'answered']).toContain((await asked(story)).status);
  expect((await asked('zorblax '.repeat(240))).status).toBe('refused');
});

const WORDS =
  'lowest top 5 ICSs DMA Dorset London not above 3 per head since 2024 share of and by region which < > zorb';

test('any words in any order: never a fault, never an echo', async () => {
  const words = fc.array(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(words, async (list) => {
      const given = await asked(list.join(' '));
      expect(given.status).toMatch(/^(answered|clarify|refused)$/);
      expect(given.headline).not.toBe('');
      expect(echoed(given)).not.toMatch(RAW);
    }),
    { numRuns: 150 },
  );
});

test('any characters at all: never a fault, never an echo', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (question) => {
      expect(echoed(await asked(question))).not.toMatch(RAW);
    }),
    { numRuns: 150 },
  );
});
