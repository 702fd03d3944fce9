/** What is told around a question: it is put where the question leans on it, limits it, or is no part of it. "»": what it means. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answer } from '../../src/answer.js';
import { assemble, type Parts } from '../../src/assemble.js';

const home = mkdtempSync(join(tmpdir(), 'wiggle-told-'));
let parts: Parts;

beforeAll(async () => {
  parts = await assemble({ dataset: 'ics', home });
});
afterAll(async () => {
  await parts.close();
  rmSync(home, { recursive: true, force: true });
});

const TOLD = `
  We supply the South West: which trusts there have no EPR yet?
  » Trusts in South West with no EPR in place

  Our patch is the East of England - which ICBs there are below 80% EPR coverage?
  » ICSs in East of England with EPR coverage 2024 below 80%, lowest first

  Sussex is a client of ours, what's its rank?
  » Rank of Sussex on DMA score 2025 among all 42 ICSs, highest first

  I'm drafting a memo on Dorset. What is its rank on budget?
  » Rank of Dorset on budget 2024/25 among all 42 ICSs, highest first

  We meet the Kent team on Monday: what capital do they have?
  » Capital (CDEL) 2023/24 of Kent and Medway

  I'm comparing London with the national mean. Which ICSs there are below it?
  » ICSs in London with DMA score 2025 below the England mean, lowest first

  I'm reviewing the 2024 results for the North West, with 2.4 as the threshold. How many ICSs were above it?
  » Number of the 3 ICSs in North West that have DMA score 2024 above 2.4

  Our threshold is a DMA of 3. Which London ICSs beat it?
  » ICSs in London with DMA score 2025 above 3, highest first

  I'm building a regional overview. Which ICS is lowest in each one?
  » DMA score 2025 of all 42 ICSs, the lowest in each region

  I never know how the trusts split by region, how many does each have?
  » Number of trusts by region, highest first

  We were looking at who publishes capital. Which ICSs have published one?
  » ICSs with a figure for capital (CDEL) 2023/24, highest first

  I'm compiling capital figures and some are missing, which ICSs have no figure published?
  » ICSs with no figure for capital (CDEL) 2023/24

  Our committee discussed running costs. Do they correlate with digital maturity?
  » Relationship between running cost allowance 2024/25 and DMA score 2025 of all 42 ICSs

  We don't work in the Midlands. Which other ICSs have a DMA above 3.3?
  » ICSs outside Midlands with DMA score 2025 above 3.3, highest first

  We cover every region but London. Which ICS is lowest?
  » DMA score 2025 of the 37 ICSs outside London, the lowest

  Drafting slides on market share, how many trusts are TPP users?
  » Number of trusts with EPR supplier TPP

  Taking the London average as the bar, which London ICSs are above it?
  » ICSs in London with DMA score 2025 above the London mean, highest first

  My slides are on shares and growth. How many trusts use Epic?
  » Number of trusts with EPR supplier Epic Systems Corporation

  I'm doing per-head work. How many people live in London?
  » Total population 2022 of London

  We're visiting Devon next month. Which ICS has the biggest budget in England?
  » Budget 2024/25 of all 42 ICSs, the highest

  I sell to mental health trusts. What's the average DMA?
  » Mean DMA score 2025 of trusts of type Mental Health

  I'm studying well led. Which region is lowest?
  » Mean well led score 2025 by region, the lowest

  I'm comparing budgets for 2023/24. What is Devon's?
  » Budget 2023/24 of Devon

  Budget and EPR coverage: are the two related?
  » Relationship between budget 2024/25 and EPR coverage 2024 of all 42 ICSs

  EPR in Sussex - how many trusts have got one?
  » Number of trusts in Sussex with EPR in place

  Someone told me Kent is below 2. Is that true?
  » Whether Kent and Medway has DMA score 2025 below 2

  Our chair reckons that Sussex has a bigger budget than Kent, right?
  » Whether Sussex has budget 2024/25 above that of Kent and Medway

  My manager asks whether a bigger budget leads to a higher DMA score, does it?
  » Relationship between budget 2024/25 and DMA score 2025 of all 42 ICSs

  I'm off to the North West and need the two ICSs with the lowest DMA, who are they?
  » DMA score 2025 of the 3 ICSs in North West, lowest 2

  There's an acronym, DSPT, in my papers. What does it stand for?
  » What DSPT means

  We have 4 meetings in London. Which ICS there is highest?
  » DMA score 2025 of the 5 ICSs in London, the highest

  A few hospitals have gone live lately, we hear. Which trusts use TPP?
  » Trusts with EPR supplier TPP

  I have the Sussex budget for 23/24 and 24/25 here. What's the difference between them?
  » Budget 2023/24 and 2024/25 of Sussex

  I was asked for the full budget of Devon, what is it?
  » Budget 2024/25 of Devon
`;

const entries = TOLD.trim()
  .split(/\n\s*\n/)
  .map((entry) => entry.split('\n').map((line) => line.trim().replace(/^» /, '')));

test.each(entries)('%s', async (message = '', means) => {
  const given = (await answer(message, {}, parts)).answer;
  expect([given.status, given.interpretation]).toEqual(['answered', means]);
  expect(given.parts).toEqual([]);
});

/** It may be something else that is asked about, or nobody said what limits it. */
const UNCLEAR = [
  "I'm researching hospices in Devon. What is their budget?",
  "I'm reading about cancer care in Kent. How does it compare with England?",
  'We talked about plumbing. Which ICS is lowest?',
  "We've left out Devon. Which ICSs are above 3?",
  'They have a target of 3 and one of 4. How many ICSs are above it?',
  'I have to explain the gap between London and the Midlands. How big is it?',
  'I was told about a scheme called Bright Wards. How big is it?',
  'We saw £2bn somewhere. Which ICS has the most trusts?',
  "I'm in talks with both sides. Which of them is in each?",
];

test.each(UNCLEAR)('not guessed at: %s', async (message) => {
  expect((await answer(message, {}, parts)).answer.status).toBe('refused');
});
