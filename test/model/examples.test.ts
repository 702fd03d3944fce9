/** The examples shown to a model are held to what they teach: they pass the checks, and have an answer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answerQuery } from '../../src/answer.js';
import { assemble, type Parts } from '../../src/assemble.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import { cleanQuestion } from '../../src/model/prompt/clean-question.js';
import { askFor, readPrompts } from '../../src/model/prompt/prompt.js';
import { replySchema } from '../../src/model/reply.js';
import { datasetSubject, readExamples } from '../../src/model/subjects/dataset-subject.js';
import { DATA_KINDS } from '../../src/query/query.js';

const examples = readExamples();
const home = mkdtempSync(join(tmpdir(), 'wiggle-examples-'));
let parts: Parts;

beforeAll(async () => {
  parts = await assemble({ dataset: 'ics', home });
});
afterAll(async () => {
  await parts.close();
  rmSync(home, { recursive: true, force: true });
});

test('there are enough, of every kind, and none twice', () => {
  expect(examples.length).toBeGreaterThanOrEqual(40);
  expect(new Set(examples.map(({ question }) => question)).size).toBe(examples.length);
  const kinds = new Set(examples.map(({ query }) => query.kind));
  expect([...DATA_KINDS, 'statement', 'about'].filter((kind) => !kinds.has(kind as never))).toEqual([]);
});

test.each(examples.map(({ question, query }) => [question, query] as const))('%s', async (question, query) => {
  const subject = datasetSubject(parts.dataset as Dataset);
  expect(replySchema(subject.schema).safeParse({ reply: { type: 'query', query } }).success).toBe(true);
  expect(subject.check(query)).toEqual([]);
  expect(cleanQuestion(question)).toBe(question);
  const { status, rows, headline } = await answerQuery(query, parts);
  expect([status, headline]).toEqual(['answered', expect.stringMatching(/\S/)]);
  if (query.kind !== 'about') expect(rows?.length).toBeGreaterThan(0);
});

test('a question is shown those most like it, the same ones every time', () => {
  const subject = datasetSubject(parts.dataset as Dataset);
  const shown = () =>
    askFor('three strongest systems in the South West', null, subject, readPrompts())
      .filter(({ role }) => role === 'user')
      .map(({ content }) => content);
  expect(shown()).toEqual(shown());
  expect(shown()).toHaveLength(9);
  expect(shown().at(-2)).toContain('name the three strongest systems in the capital, digitally speaking');
});
