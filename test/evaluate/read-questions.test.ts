import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questionFilesIn, readQuestions } from '../../src/evaluate/read-questions.js';

const folder = mkdtempSync(join(tmpdir(), 'wiggle-questions-'));

test('a folder without question files says so', async () => {
  const sentence = `There are no question files in ${folder}; name a file that ends in .jsonl.`;
  await expect(questionFilesIn(folder)).rejects.toThrow(sentence);
  await expect(questionFilesIn(join(folder, 'none'))).rejects.toThrow('There are no question files in');
});

test('every question file of a folder, by name', async () => {
  const line = { id: '1', question: 'a?', dataset: 'cars', gold: { type: 'verdict', value: true } };
  for (const name of ['b.jsonl', 'a.jsonl', 'notes.md']) writeFileSync(join(folder, name), JSON.stringify(line));
  const files = await questionFilesIn(folder);
  expect(files).toEqual([join(folder, 'a.jsonl'), join(folder, 'b.jsonl')]);
  expect(await readQuestions(files[0] ?? '')).toEqual([{ ...line, kind: '-' }]);
});
