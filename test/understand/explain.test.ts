/** What `--explain` says of the way from words to a query. */
import { expect, test } from '@jest/globals';
import { understand } from '../../src/understand/understand.js';
import { understander } from './words.js';

const explained = (question: string) => understand(question, null, understander).explanation().split('\n');

test('each link has its cost and says how its words were found', () => {
  const lines = explained('lowest 3 ICSs for matuirty in BOB or Dorset or Kent').map((line) => line.trim());
  expect(lines).toContainEqual(expect.stringMatching(/^3\.10 {2}matuirty +measure dma \(typo of "maturity"\)/));
  expect(lines).toContainEqual(expect.stringMatching(/^1\.10 {2}bob +entity ics QU9 \(alias\)/));
  expect(lines).toContainEqual(expect.stringMatching(/^1\.10 {2}dorset +entity ics QVV \(exact\)/));
  expect(lines).toContainEqual(expect.stringMatching(/^1\.10 {2}kent +entity ics QKS \(part of the name\)/));
});

test('unknown words cost most', () => {
  expect(explained('zorblax of Devon')[1]).toMatch(/8\.00 {2}zorblax +unknown/);
});

test('parts and readings follow, the cheapest reading first', () => {
  const lines = explained('lowest 3 ICSs in London');
  const parts = lines.indexOf('Parts:');
  const readings = lines.indexOf('Readings, cheapest first:');
  expect(lines.slice(parts, readings).join()).toContain('superlative {"end":"lowest"');
  const costs = lines
    .slice(readings + 1)
    .flatMap((line) => /^ +(\d+\.\d\d) {2}\w/.exec(line)?.[1] ?? [])
    .map(Number);
  expect(costs.length).toBeGreaterThan(1);
  expect(costs).toEqual([...costs].sort((a, b) => a - b));
});
