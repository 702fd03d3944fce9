import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { queries, refuses, startChatServer } from '../../model/chat-server.js';
import { runWiggle } from '../run-wiggle.js';

const folder = mkdtempSync(join(tmpdir(), 'wiggle-evaluate-'));

function fileOf(...lines: unknown[]): string {
  const file = join(folder, `${lines.length}.jsonl`);
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return file;
}

const QUESTIONS = [
  { id: 'count', kind: 'count', question: 'how many ICSs are in London?', gold: { type: 'number', value: 5 } },
  { id: 'off', kind: 'count', question: 'how many ICSs are in London?', gold: { type: 'number', value: 6 } },
  { id: 'gap', kind: 'value', question: 'xyzzy plugh', gold: { type: 'number', value: 1 } },
  { id: 'fit', kind: 'value', question: 'xyzzy plugh', gold: { type: 'not_answered', status: ['refused'] } },
];

test('right, wrong and refused, by kind and in total', async () => {
  const { status, stdout } = await runWiggle(['evaluate', fileOf(...QUESTIONS)]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^kind +asked +right +wrong +refused +p50 ms +p95 ms +p99 ms +max ms$/m);
  expect(stdout).toMatch(/^count +2 +1 +1 +0 /m);
  expect(stdout).toMatch(/^value +2 +1 +0 +1 /m);
  expect(stdout).toMatch(/^right 2 \(50\.0%\), wrong 1 \(25\.0%\), refused 1 \(25\.0%\) of 4\n$/m);
});

test('--json gives the scores, --verbose says on stderr what was not right', async () => {
  const { stdout, stderr } = await runWiggle(['evaluate', fileOf(...QUESTIONS), '--json', '--verbose']);
  expect(JSON.parse(stdout)).toMatchObject({ total: { asked: 4, right: 2, wrong: 1, refused: 1 } });
  expect(stderr).toMatch(/^WRONG off \[count\] how many ICSs are in London\?\n {3}found \[5\], wanted 6\nREFUSED gap /);
});

test('a line that is no question is named', async () => {
  const file = fileOf(...QUESTIONS.slice(0, 1), { id: 'x', question: 'y', gold: { type: 'hunch' } });
  const { status, stdout, stderr } = await runWiggle(['evaluate', file]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(`${file}:2 `);
});

test('a file that is not there is named', async () => {
  const { status, stderr } = await runWiggle(['evaluate', join(folder, 'none.jsonl')]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/none\.jsonl cannot be read \(ENOENT\)/);
});

test('a line may name its dataset', async () => {
  const asked = { ...QUESTIONS[0], dataset: 'ics' };
  const environment = { WIGGLE_DATASET: 'none-of-the-kind' };
  const { status, stdout } = await runWiggle(['evaluate', fileOf(asked), '--json'], { environment });
  expect([status, JSON.parse(stdout).total.right]).toEqual([0, 1]);
  const other = await runWiggle(['evaluate', fileOf(asked, QUESTIONS[0])], { environment });
  expect(other.status).toBe(2);
  expect(other.stderr).toContain('none-of-the-kind');
});

describe('--interpreter both', () => {
  const COUNT = {
    ...{ kind: 'count', level: 'ics', by: [], columns: [{ op: 'count', of: null }], show: null, order: null },
    ...{ limit: null, verdict: null, chart: null, where: { op: 'in', dimension: 'region', values: ['London'] } },
  };
  const OTHERWISE = [
    { id: 'a', kind: 'count', question: 'how many ICSs are in London?', gold: { type: 'number', value: 5 } },
    { id: 'b', kind: 'count', question: 'tally up the London bunch', gold: { type: 'number', value: 5 } },
    { id: 'c', kind: 'value', question: 'xyzzy plugh', gold: { type: 'not_answered', status: ['refused'] } },
  ];

  test('asks each interpreter everything, and sets their scores side by side', async () => {
    const server = await startChatServer();
    const environment = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: server.settings.baseUrl };
    const evaluate = (...flags: string[]) => {
      server.will(queries(COUNT), queries(COUNT), refuses('out_of_scope'));
      return runWiggle(['evaluate', fileOf(...OTHERWISE), '--interpreter', 'both', ...flags], { environment });
    };
    const { status, stdout } = await evaluate();
    const asked = server.requests.length;
    await server.close();
    expect({ status, asked }).toEqual({ status: 0, asked: 3 });
    expect(stdout).toMatch(
      /^kind +asked +rules right +rules wrong +rules refused +model right +model wrong +model refused$/m,
    );
    expect(stdout).toMatch(/^count +2 +1 +0 +1 +2 +0 +0$/m);
    expect(stdout).toMatch(/^model: right 3 \(100\.0%\), wrong 0 \(0\.0%\), refused 0 \(0\.0%\) of 3$/m);
    // What was asked once is remembered: the model is away by now.
    expect(JSON.parse((await evaluate('--json')).stdout)).toMatchObject({
      rules: { total: { right: 2, refused: 1 } },
      model: { total: { right: 3 } },
    });
  });

  test('needs a model', async () => {
    const { status, stderr } = await runWiggle(['evaluate', fileOf(...OTHERWISE), '--interpreter', 'both']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^wiggle: No model is set up: set OPENAI_API_KEY/);
  });
});
