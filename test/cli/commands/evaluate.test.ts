import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
