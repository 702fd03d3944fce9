/** The first principle: a question with a word that nobody knows is never answered, wherever the word stands. */
import { describe, expect, test } from '@jest/globals';
import { understand } from '../../src/understand/understand.js';
import { understander } from './words.js';

const ANSWERABLE = [
  'lowest five ICSs for DMA in London',
  'which ICS has the highest population?',
  'what is the budget of Sussex?',
  'mean safe practice score by region',
  'how many ICSs score above 3?',
  'what percentage of ICSs met the DSPT standards?',
  'does Frimley score above 2.5?',
  'is Devon better than Dorset for well led?',
  'compare Kent and Medway with Surrey Heartlands on budget',
  'difference in DMA between Somerset and Dorset',
  'which three ICSs improved most since 2024?',
  'change in DMA of Northamptonshire since 2024',
  'where does Lincolnshire rank for DMA?',
  'which quarter is Cornwall and the Isles of Scilly in?',
  'what share of capital do the top five ICSs by population hold?',
  'share of GP practices in the North West',
  'correlation between budget and DMA',
  'distribution of DMA scores',
  'tell me about Gloucestershire',
  'profile of the Midlands',
  'which trusts in Devon have no EPR?',
  'most common EPR supplier in London',
  'top three trusts in the South East',
  'ICSs in the Midlands with DMA below 2.9',
  'ICSs with capital of at least £300m',
  'ICSs with a budget between £1bn and £2bn',
  'ICSs outside London with safe practice above 3',
  'total population of the South West',
  'median budget of the ICSs',
  'core allocation per head in the East of England for 2023/24',
  'GP practices per 100,000 people by region',
  'rank the ICSs in the North West by budget',
  'how many trusts are there in Sussex?',
  'EPR coverage of Norfolk and Waveney',
  'how many trusts use Epic?',
  'what EPR does Royal Papworth use?',
  'trend of DMA in Black Country',
  'which region has the lowest mean DMA?',
  'standard deviation of well led scores',
  'what type of trust is Barts?',
];
const STRANGE = ['zorblax', 'mortality', 'nurses', 'parking', 'obesity', 'ambulances’ mileage', 'quxly'];

/** The question with the word put in after so many of its words. */
const withWord = (question: string, word: string, after: number) => {
  const words = question.split(' ');
  return [...words.slice(0, after), word, ...words.slice(after)].join(' ');
};

test.each(ANSWERABLE)('%s is answered', (question) => {
  expect(understand(question, null, understander).understanding.type).toBe('query');
});

describe.each(STRANGE)('with "%s" anywhere in it, no question is answered', (word) => {
  test.each(ANSWERABLE)('%s', (question) => {
    const answered = question
      .split(' ')
      .concat('')
      .map((_, after) => withWord(question, word, after))
      .filter((asked) => understand(asked, null, understander).understanding.type === 'query');
    expect(answered).toEqual([]);
  });
});

test('in a thread neither', () => {
  const { understanding } = understand('lowest five ICSs in London', null, understander);
  const thread = understanding.type === 'query' ? understanding.thread : null;
  for (const next of ['and zorblax?', 'what about parking?', 'and the top 3 for mortality', 'only obesity'])
    expect([next, understand(next, thread, understander).understanding.type]).not.toEqual([next, 'query']);
});

/** What words of a question must not be passed over, each found by random questions: it shows in the query, or there is none. */
const query = (question: string) => {
  const { understanding } = understand(question, null, understander);
  return understanding.type === 'query' ? understanding.query : null;
};

test.each([
  ['ICSs that do not have a budget over £2bn', '<='],
  ['ICSs without a DMA score above 3.2', '<='],
  ['ICSs with no population under 700,000', '>='],
])('a "not" before the measure of a comparison turns it round: %s', (question, test) => {
  expect(query(question)).toMatchObject({ where: { op: 'compare', test } });
});

test('a "not" before a range keeps what lies outside of it', () => {
  expect(query('ICSs not with capital between £100m and £300m')).toMatchObject({
    where: { op: 'not', of: { op: 'between', low: 100e6, high: 300e6 } },
  });
});

test('a "not" before several comparisons is not read as one of the first alone', () => {
  expect(query('ICSs that do not have a budget over £2bn and a DMA score above 3')).toBeNull();
});

test('"bottom 10% of ICSs" is a part of the ICSs, not of their trusts', () => {
  expect(query('bottom 10% of ICSs for safe practice')).toMatchObject({
    level: 'ics',
    where: { op: 'top', order: 'lowest', count: 4 },
  });
});

test.each(['is Dorset above the England well led average?', 'is Dorset well led above the England well led average?'])(
  'the measure of an average is compared: %s',
  (question) => {
    const left = { op: 'figure', measure: 'dma_well_led', period: '2025', setting: null };
    expect(query(question)).toMatchObject({ verdict: { condition: { left, test: '>' } } });
  },
);

test.each([
  'what is 4% DMA?',
  'what is the budget 12 DMA',
  'histogram of the top 3 ICSs in London by DMA',
  'gap between the top five and bottom five ICSs on DMA',
  'is England above above the Dorset average?',
  'does Somerset score higher than except Gloucestershire?',
  'ICSs above with DMA score above 3.2',
])('a number or a name with no place in the query refuses it: %s', (question) => {
  expect(query(question)).toBeNull();
});

test('"what is … by region" asks for figures, not for what a word means', () => {
  expect(query('what is the DMA score by region?')).toMatchObject({ kind: 'breakdown', by: ['region'] });
});
