import { personalised } from '../../../src/slack/personal/personal.js';

const NAMES: Readonly<Record<string, string>> = { QJK: 'Devon', QKS: 'Kent and Medway', QNX: 'Sussex' };
const own = { home: 'QJK', groups: [{ name: 'southern two', codes: ['QKS', 'QNX'] }] };
const said = (question: string) => personalised(question, own, (code) => NAMES[code] ?? null);

test.each([
  ['what is our score?', "what is Devon's score?"],
  ['DMA of our ICS', 'DMA of Devon'],
  ['are we above the average', 'are Devon above the average'],
  ['which ICSs score better than us', 'which ICSs score better than Devon'],
  ['compare my southern two on budget', 'compare Kent and Medway and Sussex on budget'],
  ['budgets of the Southern  Two', 'budgets of Kent and Medway and Sussex'],
  // Said of the asking, not of an ICS.
  ['can you tell us the DMA of Kent for our board', 'can you tell us the DMA of Kent for our board'],
  ['do we know the budget of Sussex', 'do we know the budget of Sussex'],
  ['my question: lowest DMA', 'my question: lowest DMA'],
])('%s', (question, meant) => expect(said(question)).toBe(meant));

test('nothing is changed where nothing is set', () => {
  const nobody = { home: null, groups: [] };
  expect(personalised('what is our score?', nobody, () => null)).toBe('what is our score?');
});
