/** The steps of CONTRIBUTING.md name real files: a rename that forgets them fails here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

test('every path exists', () => {
  const paths = [...text.matchAll(/`((?:src|test|data|bench)\/[\w./-]+)`/g)].map(([, path]) => path ?? '');
  expect(paths.length).toBeGreaterThan(20);
  // Made by the tools, or by following the steps.
  expect(paths.filter((path) => !existsSync(join(root, path)) && path !== 'bench/results')).toEqual([]);
});

test('every script exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(names.filter((name) => !(name in scripts))).toEqual([]);
});

test.each([
  'CHART_KINDS',
  'DATA_KINDS',
  'BUILDERS',
  'COMPOSERS',
  'HEADLINES',
  'BY_KIND',
  'FORMATS',
  'EXPRESSIONS',
  'COMPARED',
])('the table %s is in a file that is named beside it', (name) => {
  const lines = text.split('\n').filter((line) => line.includes(`\`${name}\``));
  const files = lines.flatMap((line) => [...line.matchAll(/`(src\/[\w./-]+\.ts)`/g)].map(([, path]) => path ?? ''));
  expect(files.some((file) => readFileSync(join(root, file), 'utf8').includes(`const ${name}`))).toBe(true);
});
