/** What is offered where there is no answer was tried: each suggestion and each choice answers when asked. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answer } from '../../src/answer.js';
import { assemble, type Parts } from '../../src/assemble.js';
import { offeredQuestions } from '../../src/cli/output/print-answer.js';
import { readPage } from './manual.js';
import { UNANSWERABLE } from './unanswerable.js';

const home = mkdtempSync(join(tmpdir(), 'wiggle-offers-'));
let parts: Parts;

beforeAll(async () => {
  parts = await assemble({ dataset: 'ics', home });
});
afterAll(async () => {
  await parts.close();
  rmSync(home, { recursive: true, force: true });
});

const ask = async (question: string) => (await answer(question, {}, parts)).answer;

/** The questions of the manual that are refused or asked back. */
const refusedInManual = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/^manual\([^`]*`([^`]*)`/gm)])
  .flatMap(([, page = '']) => readPage(page.replaceAll("\\'", "'")))
  .filter(({ means, follows }) => !follows && /^(refused|clarify)\b/.test(means))
  .map(({ question }) => question);

describe.each([
  ['the manual', refusedInManual],
  ['further questions', UNANSWERABLE],
])('%s', (_, questions) => {
  test('there are some', () => expect(questions.length).toBeGreaterThan(25));

  test.each(questions)('%s', async (question) => {
    const given = await ask(question);
    expect(given.status).not.toBe('answered');
    const offered = offeredQuestions(given);
    expect(offered.length).toBeGreaterThan(0);
    expect(offered).not.toContain(question);
    if (given.status === 'refused') expect(offered.length).toBeLessThanOrEqual(3);
    for (const next of offered) {
      const { status, rows } = await ask(next);
      expect({ next, status, some: rows.length > 0 }).toEqual({ next, status: 'answered', some: true });
    }
  });
});

const suggested = async (question: string) => (await ask(question)).suggestions;

describe('the nearest come first', () => {
  test.each([
    ['another measure of the same place', 'how many nurses work in Sussex?', 'What is the DMA score of Sussex?'],
    [
      'the same without the unknown word',
      'is the budget of Devon statistically sound?',
      'What is the budget of Devon?',
    ],
    [
      'the nearest period that there is',
      'what was the DMA of Dorset in 2021?',
      'What was the DMA score of Dorset in 2024?',
    ],
    ['a measure that has the figure', 'capital of Greater Manchester', 'What is the budget of Greater Manchester?'],
    [
      'a change that may be told',
      'change in DMA of Devon since 2023',
      'How has the DMA score of Devon changed since 2024?',
    ],
    ['who leads, where no place was named', 'budget in 2015/16', 'Which five ICSs have the highest budget in 2023/24?'],
  ])('%s', async (_, question, first) => {
    expect((await suggested(question))[0]).toBe(first);
  });

  test('the group that it belongs to', async () => {
    expect(await suggested('capital of Greater Manchester')).toContain('What is the capital (CDEL) of the North West?');
  });

  test('examples where nothing was understood', async () => {
    expect(await suggested('purple flibber dishwasher')).toEqual(parts.dataset.catalogue.examples.slice(0, 3));
  });
});

test('a refusal is one sentence', async () => {
  for (const question of [...refusedInManual, ...UNANSWERABLE]) {
    const { status, headline } = await ask(question);
    if (status === 'refused') expect(headline).toMatch(/^[^.]*(\.\d[^.]*|"[^"]*"[^.]*)*\.$/);
  }
});

test('a choice in a thread goes on with it', async () => {
  const first = await answer('what is the budget of Devon?', {}, parts);
  const asked = await answer('and Essex?', { thread: first.thread }, parts);
  expect(asked.answer.status).toBe('clarify');
  const chosen = await answer(asked.answer.choices[0]?.question ?? '', { thread: asked.thread }, parts);
  expect(chosen.answer.interpretation).toBe('Budget 2024/25 of Hertfordshire and West Essex');
});
