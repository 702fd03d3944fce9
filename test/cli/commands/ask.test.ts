import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { queries, startChatServer } from '../../model/chat-server.js';
import { DMA_OF_DEVON } from '../../model/interpreter-on.js';
import { runWiggle } from '../run-wiggle.js';

const QUESTION = 'lowest 3 DMA ICSs in London';
const folder = mkdtempSync(join(tmpdir(), 'wiggle-ask-'));

test('in words: headline first, then a table and the source', async () => {
  const { status, stdout, stderr } = await runWiggle(['ask', QUESTION]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^\S.*\n[\s\S]*Rank +Code[\s\S]* England [\s\S]*Source: /m);
});

test('the words of a question need no quotation marks', async () => {
  const quoted = await runWiggle(['ask', QUESTION]);
  const words = await runWiggle(['ask', ...QUESTION.split(' ')]);
  expect(words).toEqual(quoted);
});

test('--json: the answer object and nothing else on stdout', async () => {
  const { status, stdout } = await runWiggle(['ask', '--json', '--explain', QUESTION]);
  const answer = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(answer).toMatchObject({ id: null, status: 'answered', interpreter: 'rules', coverage: { with: 5, of: 5 } });
  expect(answer.rows).toHaveLength(3);
});

test('--explain says how the question was understood', async () => {
  const plain = await runWiggle(['ask', QUESTION]);
  const explained = await runWiggle(['ask', '--explain', QUESTION]);
  expect(explained.stdout.length).toBeGreaterThan(plain.stdout.length);
  expect(explained.stdout).toMatch(/select /i);
});

test('a refusal is an answer too', async () => {
  const { status, stdout } = await runWiggle(['ask', '--json', 'xyzzy plugh']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ status: 'refused', rows: [], chart: null });
});

describe('--chart', () => {
  test.each([
    ['svg', '<svg'],
    ['png', '\x89PNG'],
  ])('writes a .%s file and says so on stderr', async (ending, start) => {
    const file = join(folder, `picture.${ending}`);
    const { status, stdout, stderr } = await runWiggle(['ask', '--json', '--chart', file, QUESTION]);
    expect(status).toBe(0);
    expect(() => JSON.parse(stdout)).not.toThrow();
    expect(stderr).toBe(`The picture is in ${file}.\n`);
    expect(readFileSync(file, 'latin1').slice(0, start.length)).toBe(start);
  });

  test('another kind of file is refused before anything is asked', async () => {
    const { status, stdout, stderr } = await runWiggle(['ask', '--chart', 'picture.gif', QUESTION]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^wiggle: .*\.png or \.svg.*picture\.gif.*\n$/);
  });

  test('a file that cannot be written is named', async () => {
    const file = join(folder, 'no', 'such', 'folder.svg');
    const { status, stderr } = await runWiggle(['ask', '--chart', file, QUESTION]);
    expect(status).toBe(2);
    expect(stderr).toBe(`wiggle: The picture cannot be written to ${file} (ENOENT).\n`);
  });

  test('an answer without a picture says that there is none', async () => {
    const file = join(folder, 'thanks.svg');
    const { status, stderr } = await runWiggle(['ask', '--chart', file, 'thanks!']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'No picture was written: this answer has none.\n' });
    expect(existsSync(file)).toBe(false);
  });
});

test('a dataset that does not exist is named, on stderr', async () => {
  const { status, stdout, stderr } = await runWiggle(['ask', '--json', '--dataset', 'atlantis', QUESTION]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('"atlantis"');
});

test('the dataset may be a folder, and may come from the environment', async () => {
  const data = join(import.meta.dirname, '..', '..', '..', 'data', 'ics');
  const flag = await runWiggle(['ask', '--dataset', data, QUESTION]);
  const environment = await runWiggle(['ask', QUESTION], { environment: { WIGGLE_DATASET: data } });
  expect(flag.status).toBe(0);
  expect(environment).toEqual(flag);
});

test('--interpreter says who reads the question', async () => {
  const server = await startChatServer();
  const environment = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: server.settings.baseUrl };
  const ask = async (...flags: string[]) =>
    JSON.parse((await runWiggle(['ask', '--json', ...flags, 'how nifty is Devon?'], { environment })).stdout);
  server.will(queries(DMA_OF_DEVON));
  const [rules, either, model] = [
    await ask('--interpreter', 'rules'),
    await ask(),
    await ask('--interpreter', 'model'),
  ];
  await server.close();
  expect(rules).toMatchObject({ status: 'refused', interpreter: 'rules' });
  expect(either).toMatchObject({ status: 'answered', interpreter: 'model' });
  expect({ ...model, milliseconds: 0 }).toEqual({ ...either, milliseconds: 0 });
});

test('--interpreter model says that no model is set up', async () => {
  const { status, stderr } = await runWiggle(['ask', '--interpreter', 'model', QUESTION]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^wiggle: No model is set up/);
});
