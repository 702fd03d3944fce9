/** Which published statement a question finds, if any: it has to cover what is asked, and the place by its name. */
import { describe, expect, test } from '@jest/globals';
import { readStatements } from '../../src/understand/statements/statements.js';
import { understand } from '../../src/understand/understand.js';
import { tokenise } from '../../src/understand/words/tokenise.js';
import { nodesOf, rows, understander } from './words.js';

const found = (question: string) =>
  readStatements(understander.statements, tokenise(question), nodesOf(question))?.ids.join(' ') ?? 'none';

describe('finds', () => {
  test.each(
    rows(`
      who sponsors the ICS Digital Council?                              │ council-sponsor
      for how many years does the Digital Council run?                   │ council-length
      how many digital leaders completed the survey?                     │ survey-respondents
      how many providers have hospital at home?                          │ hospital-at-home-2025
      share of ICBs with commissioned virtual wards                      │ virtual-wards-2025
      how many trusts were still without an EPR in May 2025?             │ epr-without-2025
    `),
  )('%s', (question, ids) => {
    expect(found(question ?? '')).toBe(ids);
  });
});

describe('finds none', () => {
  test.each([
    'DMA of Dorset',
    'lowest ICSs in the South West',
    'population of Kent and Medway',
    'who sponsors football in Devon?',
    'zorblax of the survey of mortality in hospitals',
  ])('%s', (question) => {
    const { understanding } = understand(question, null, understander);
    expect(understanding.type === 'query' && understanding.query.kind === 'statement').toBe(false);
  });
});

test('a place that no statement names leaves the question to the figures, or unanswered', () => {
  const kinds = [
    'share of providers offering hospital at home',
    'share of providers offering hospital at home in Devon',
  ];
  const [named, placed] = kinds.map((question) => understand(question, null, understander).understanding);
  expect(named).toMatchObject({ type: 'query', query: { kind: 'statement', ids: ['hospital-at-home-2025'] } });
  expect(placed?.type === 'query' && placed.query.kind === 'statement').toBe(false);
});
