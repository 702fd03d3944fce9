/** Who may import whom, and what a file may hold. A rule that is broken names the file. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { loadDataset } from '../src/dataset/load-dataset.js';

interface SourceFile {
  /** Relative to the project: src/query/query.ts. */
  readonly path: string;
  readonly text: string;
  /** The files of ours that it imports, as paths. */
  readonly imports: readonly string[];
}

const root = join(import.meta.dirname, '..');
const sources = filesOf('src');
const DOORS = ['src/cli/', 'src/web/', 'src/slack/'];

test('the sources are found', () => {
  expect(sources.map((file) => file.path)).toContain('src/query/query.ts');
  expect(sources.find((file) => file.path === 'src/main.ts')?.imports).toContain('src/cli/program.ts');
});

test('the schema of the Query imports nothing of ours', () => {
  expect(importing('src/query/query.ts', () => true)).toEqual([]);
});

test('the dataset imports nothing of ours except the errors', () => {
  const foreign = (path: string) => !path.startsWith('src/dataset/') && path !== 'src/errors.ts';
  expect(importing('src/dataset/', foreign)).toEqual([]);
});

test.each([
  'src/dataset/',
  'src/understand/',
  'src/model/',
  'src/query/',
  'src/present/',
  'src/render/',
  'src/evaluate/',
  'src/digests/',
  'src/store/',
  'src/answer.ts',
])('%s imports no door', (part) => {
  expect(importing(part, (path) => DOORS.some((door) => path.startsWith(door)))).toEqual([]);
});

test('the rules know no model', () => {
  expect(importing('src/understand/', (path) => path.startsWith('src/model/'))).toEqual([]);
});

test('the client of the model is loaded when it is first asked, and nowhere else', () => {
  const eager = sources.filter(({ text }) => /^import (?!type)[^;]*from 'openai/m.test(text)).map(({ path }) => path);
  const lazy = sources.filter(({ text }) => text.includes("import('openai')")).map(({ path }) => path);
  expect([eager, lazy]).toEqual([[], ['src/model/client/ask-model.ts']]);
});

test.each(DOORS)('%s imports no other door', (own) => {
  expect(importing(own, (path) => DOORS.some((door) => door !== own && path.startsWith(door)))).toEqual([]);
});

test('nobody imports main', () => {
  expect(importing('src/', (path) => path === 'src/main.ts')).toEqual([]);
});

test('only config.ts reads the environment', () => {
  const readers = sources.filter((file) => /process\.env\b|loadEnvFile/.test(file.text)).map((file) => file.path);
  expect(readers).toEqual(['src/config.ts']);
});

test('no file is longer than 300 lines', () => {
  const long = [...sources, ...filesOf('test'), ...filesOf('bench')].filter(
    (file) => file.text.split('\n').length > 301,
  );
  expect(long.map((file) => file.path)).toEqual([]);
});

test('no source names what only one dataset has', async () => {
  const { catalogue, members, entities } = await loadDataset(join(root, 'data/ics'));
  const { levels, measures, dimensions, groups, glossary } = catalogue;
  const ids = [levels, measures, dimensions, groups, glossary].flatMap((part) => Object.keys(part));
  const values = Object.values(dimensions).flatMap((dimension) => Object.keys(dimension.values));
  const places = Object.values(members).flatMap((list) => list.map((member) => member.value));
  const codes = Object.values(entities).flatMap((list) => list.flatMap((entity) => entity.code ?? []));
  const own = new Set([...ids, ...values, ...places, ...codes].filter((name) => !EVERYDAY.has(name)));
  const named = sources
    // Commands of the terminal and of Slack have names of their own.
    .filter(({ path }) => !path.startsWith('src/cli/') && !['src/config.ts', 'src/slack/commands.ts'].includes(path))
    .flatMap(({ path, text }) =>
      literalsOf(text).flatMap((literal) => (own.has(literal) ? [`${path} names ${literal}`] : [])),
    );
  expect(named).toEqual([]);
});

/** Ids and values of the dataset that are words of the program or of everyday language, too. */
const EVERYDAY: ReadonlySet<string> = new Set(['yes', 'no', 'population', 'region', 'budget', 'trust']);

/** What stands in quotes in a source, and its words; comments are no code. */
function literalsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|\s)\/\/.*$/gm, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].flatMap(([, quoted, template]) => {
    const literal = quoted ?? template ?? '';
    return [literal, ...literal.split(/[^\w-]+/)];
  });
}

/** "file imports file" for every import, by a file whose path starts with `part`, that is `forbidden`. */
function importing(part: string, forbidden: (path: string) => boolean): string[] {
  return sources
    .filter((file) => file.path.startsWith(part))
    .flatMap((file) => file.imports.filter(forbidden).map((path) => `${file.path} imports ${path}`));
}

function filesOf(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => {
      const text = readFileSync(join(root, folder, path), 'utf8');
      const found = text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g);
      const imports = [...found].map(([, target]) => `${normalize(join(folder, dirname(path), target ?? ''))}.ts`);
      return { path: join(folder, path), text, imports };
    });
}
