/** Several questions in one message, and messages that only look like it: "»" stands before what each part means. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answer } from '../../src/answer.js';
import { assemble, type Parts } from '../../src/assemble.js';
import type { Answer } from '../../src/present/answer-object.js';

const home = mkdtempSync(join(tmpdir(), 'wiggle-several-'));
let parts: Parts;

beforeAll(async () => {
  parts = await assemble({ dataset: 'ics', home });
});
afterAll(async () => {
  await parts.close();
  rmSync(home, { recursive: true, force: true });
});

const meaning = ({ status, reason, interpretation }: Answer) =>
  status === 'answered' ? interpretation : [status, reason].join(' ').trim();
const ask = async (message: string) => (await answer(message, {}, parts)).answer;

/** Questions with what each part of the answer means. */
const page = (text: string) =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((entry) => {
      const [message = '', ...means] = entry.split('\n').map((line) => line.trim().replace(/^» /, ''));
      return [message.replaceAll('⏎', '\n'), means] as const;
    });

const SEVERAL = page(`
  What is Devon's DMA score? And which ICS has the biggest budget?
  » DMA score 2025 of Devon
  » Budget 2024/25 of all 42 ICSs, the highest

  1) lowest DMA ICSs 2) highest budget
  » DMA score 2025 of all 42 ICSs, lowest 5
  » Budget 2024/25 of all 42 ICSs, the highest

  Two questions: 1. what is the DMA of Devon? 2. how many trusts use Epic?
  » DMA score 2025 of Devon
  » Number of trusts with EPR supplier Epic Systems Corporation

  For Devon: a) DMA b) budget
  » DMA score 2025 of Devon
  » Budget 2024/25 of Devon

  DMA of Dorset⏎- budget of Sussex⏎- population of Kent and Medway
  » DMA score 2025 of Dorset
  » Budget 2024/25 of Sussex
  » Population 2022 of Kent and Medway

  What is the budget of Sussex; also how many ICSs score above 3?
  » Budget 2024/25 of Sussex
  » Number of ICSs that have DMA score 2025 above 3

  show me the lowest ICSs in London and tell me what the budget of Devon is
  » DMA score 2025 of the 5 ICSs in London, lowest 5
  » Budget 2024/25 of Devon

  what is the DMA of Devon, how many trusts are there in Sussex, and which ICS has the highest budget?
  » DMA score 2025 of Devon
  » Number of trusts in Sussex
  » Budget 2024/25 of all 42 ICSs, the highest

  Firstly, the DMA of Somerset. Secondly, who has the highest budget?
  » DMA score 2025 of Somerset
  » Budget 2024/25 of all 42 ICSs, the highest

  the DMA of Devon and the budget of Sussex
  » DMA score 2025 of Devon
  » Budget 2024/25 of Sussex

  Which ICS has the highest budget? And the lowest?
  » Budget 2024/25 of all 42 ICSs, the highest
  » Budget 2024/25 of all 42 ICSs, the lowest

  What's the DMA of Devon? What about Dorset? And its budget?
  » DMA score 2025 of Devon
  » DMA score 2025 of Dorset
  » Budget 2024/25 of Dorset

  how many nurses work in Kent? and what is the DMA of Somerset?
  » refused out_of_scope
  » DMA score 2025 of Somerset

  what's the DMA of Devon and why is it so low?
  » DMA score 2025 of Devon
  » refused not_supported

  What is the DMA of St. Helens? And of Devon?
  » refused unknown_name
  » DMA score 2025 of Devon

  what is the budget of Essex and what is the DMA of Devon?
  » clarify
  » DMA score 2025 of Devon

  Good morning! Could someone let me know: (a) the DMA score of Frimley, and (b) how many ICSs are in London? Many thanks
  » DMA score 2025 of Frimley
  » Number of ICSs in London

  which trusts in Devon use Epic and which trusts in Sussex use Oracle Cerner?
  » Trusts in Devon with EPR supplier Epic Systems Corporation
  » Trusts in Sussex with EPR supplier Oracle Cerner Corporation

  Is Devon above 2.5? Is Dorset?
  » Whether Devon has DMA score 2025 above 2.5
  » Whether Dorset has DMA score 2025 above 2.5

  Show DMA by region. Then show budget by region.
  » Mean DMA score 2025 by region, highest first
  » Total budget 2024/25 by region, highest first

  hello! DMA of Devon? and how many trusts use Epic? thanks all
  » DMA score 2025 of Devon
  » Number of trusts with EPR supplier Epic Systems Corporation
`);

const ONE = page(`
  hi all, quick q: what's the England average? thanks!
  » Mean DMA score 2025 of all 42 ICSs

  We had a board meeting yesterday and people were asking about Sussex. What is its DMA score? Cheers
  » DMA score 2025 of Sussex

  Which ICS has the lowest DMA in the South West? We have our board on Tuesday.
  » DMA score 2025 of the 7 ICSs in South West, the lowest

  Compare Devon vs. Dorset on DMA
  » DMA score 2025 of Devon and Dorset

  Top 5 ICSs for DMA. Exclude London.
  » DMA score 2025 of the 37 ICSs outside London, highest 5

  list the ICSs in London and show population
  » Population 2022 of the 5 ICSs in London, highest first

  Only the Midlands please. Which ICS is lowest?
  » DMA score 2025 of the 11 ICSs in Midlands, the lowest

  Which ICS has the highest DMA and what is its budget?
  » DMA score 2025 and budget 2024/25 of all 42 ICSs, the highest by DMA score 2025

  ICSs with a DMA of at least 2.5. And a budget over £1.5bn.
  » ICSs with DMA score 2025 of at least 2.5 and budget 2024/25 above £1.5bn, highest first by DMA score 2025

  Compare these ICSs: Devon; Dorset; Kent and Medway
  » DMA score 2025 of Devon, Dorset, and Kent and Medway

  what is the DMA⏎of Devon
  » DMA score 2025 of Devon

  Hi! How many nurses work in Kent?
  » refused out_of_scope

  Top five ICSs by DMA. For mortality.
  » refused out_of_scope

  Our budget is £1.5bn. Which ICSs have more?
  » refused not_understood
`);

describe('a part for each question', () => {
  test.each(SEVERAL)('%s', async (message, means) => {
    const given = await ask(message);
    expect(given.parts.map(meaning)).toEqual(means);
    expect({ ...given, milliseconds: 0 }).toEqual({ ...given.parts[0], parts: given.parts, milliseconds: 0 });
  });
});

describe('one question', () => {
  test.each(ONE)('%s', async (message, means) => {
    const given = await ask(message);
    expect([given].map(meaning)).toEqual(means);
    expect(given.parts).toEqual([]);
  });
});

const TOLD = [
  'We were told to leave out London.',
  'They spoke of 2024 yesterday.',
  'My boss had Devon in mind.',
  'Our colleagues have 3.1.',
];

test.each(TOLD)('what was told is not passed over where it could change the answer: %s', async (told) => {
  const given = await ask(`${told} Which ICS is lowest?`);
  expect([given.status, given.interpretation]).not.toEqual(['answered', 'DMA score 2025 of all 42 ICSs, the lowest']);
  expect(given.parts).toEqual([]);
});

test('a thread goes on from the last part', async () => {
  const first = await answer('What is the DMA of Devon? What is the budget of Sussex?', { id: 'a' }, parts);
  expect(first.answer.parts.map((part) => part.id)).toEqual(['a', 'a']);
  const next = await answer('and Dorset?', { thread: first.thread }, parts);
  expect(meaning(next.answer)).toBe('Budget 2024/25 of Dorset');
});
