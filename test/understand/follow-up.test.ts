/** Whether a question leans on the one before it, and what is left of both. */
import { describe, expect, test } from '@jest/globals';
import { leansOnThread, type ThreadState } from '../../src/understand/thread/follow-up.js';
import { merge } from '../../src/understand/thread/merge.js';
import { ofShown } from '../../src/understand/thread/of-shown.js';
import { dataset, nodes, nodesOf, rows, said } from './words.js';

const after = (question: string): ThreadState => {
  const before = nodesOf(question);
  return { nodes: before, places: before.filter((node) => node.type === 'place'), shown: null };
};

describe('leans on the thread', () => {
  test.each([
    'and the top 4?',
    'what about 2024?',
    'now for London',
    'per head',
    'same for safe practice',
    'only the Midlands',
    'and their budgets',
    'which of them are in the South East?',
    'in 2023/24',
    'excluding Lincolnshire',
    'and Devon',
  ])('%s', (question) => {
    expect(leansOnThread(nodesOf(question))).toBe(true);
  });
});

describe('stands by itself', () => {
  test.each([
    'what is the population of Devon?',
    'lowest five ICSs in London',
    'how many ICSs score above 3?',
    'mean DMA by region',
    'which ICS has the largest budget?',
    'how many zorblaxes does it have?',
    'trusts in Kent and Medway',
  ])('%s', (question) => {
    expect(leansOnThread(nodesOf(question))).toBe(false);
  });
});

describe('what the new question names takes the place of what was there, the rest stays', () => {
  test.each(
    rows(`
      bottom 4 ICSs for DMA in London │ and the top?        │ bottom 4 → top 4
      bottom 4 ICSs for DMA in London │ and the top 2?      │ bottom 4 → top 2
      bottom 4 ICSs for DMA in London │ now for the Midlands│ London → Midlands
      DMA in 2025 by region           │ what about 2024?    │ 2025 → 2024
      largest budget by region        │ by population       │ budget → population
      budget of ICSs in London        │ per head            │ + scale 1
    `),
  )('%s, %s (%s)', (first, next, changed) => {
    const merged = said(merge(after(first ?? ''), nodesOf(next ?? ''), dataset));
    const [old = '', fresh = ''] = (changed ?? '').split(/ → |^\+ /);
    const has: Record<string, string> = {
      'top 4': 'superlative highest merit 4',
      'top 2': 'superlative highest merit 2',
      'bottom 4': 'superlative lowest merit 4',
      population: 'measure population',
    };
    expect(merged).toContain(has[fresh] ?? fresh);
    if (old) expect(merged).not.toContain(has[old] ?? old);
  });
});

test('"compare it with" keeps the place before', () => {
  const merged = said(merge(after('DMA of Dorset'), nodesOf('compare it with Somerset'), dataset));
  expect(merged).toMatch(/QVV.*QSL/);
});

test('"their" means the organisations that were shown, if there were several', () => {
  const shown = { level: 'ics', keys: ['QVV', 'QU9'] };
  const next = nodesOf('what are their populations?');
  const thread = after('lowest two ICSs');
  expect(said(ofShown({ ...thread, shown }, next, dataset) ?? [])).toBe(
    'place QU9; place QVV; cue list; measure population',
  );
  expect(ofShown({ ...thread, shown }, nodesOf('what is the population of Devon?'), dataset)).toBeNull();
  const one = { ...after('DMA of Dorset'), shown: { level: 'ics', keys: ['QVV'] } };
  expect(ofShown(one, next, dataset)).toBeNull();
  expect(said(ofShown({ ...one, nodes: nodesOf('lowest ICS') }, nodesOf('what is its budget?'), dataset) ?? [])).toBe(
    'place QVV; cue list; measure budget',
  );
});

test('nothing of a thread is changed by what follows', () => {
  const thread = after('bottom 4 ICSs for DMA in London');
  const before = JSON.stringify(thread);
  merge(thread, nodesOf('and the top 2 in Kent?'), dataset);
  expect(JSON.stringify(thread)).toBe(before);
  expect(nodes('DMA of Dorset')).toBe(nodes('DMA of Dorset'));
});
