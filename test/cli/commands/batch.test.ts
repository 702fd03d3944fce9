import { runWiggle } from '../run-wiggle.js';

const ask = (id: string, question: string, thread?: string) => JSON.stringify({ id, question, thread });

/** The answers to these lines, parsed. */
async function batchOf(lines: readonly string[]) {
  const { status, stdout, stderr } = await runWiggle(['batch'], { stdin: `${lines.join('\n')}\n` });
  return {
    status,
    stderr,
    answers: stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

test('an answer a line, in order, on stdout alone', async () => {
  const { status, stderr, answers } = await batchOf([
    ask('a', 'average DMA of England'),
    ask('b', 'thanks'),
    ask('c', 'xyzzy plugh'),
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(answers.map((answer) => [answer.id, answer.status])).toEqual([
    ['a', 'answered'],
    ['b', 'answered'],
    ['c', 'refused'],
  ]);
});

test.each([
  ['not JSON', '{"id": "x", "question"', 'malformed_line'],
  ['no question', '{"id": "x"}', 'malformed_line'],
  ['a question that is no text', '{"id": "x", "question": 7}', 'malformed_line'],
  ['no object', '["thanks"]', 'malformed_line'],
  ['nothing', 'null', 'malformed_line'],
  ['more than a megabyte', JSON.stringify({ id: 'x', question: 'a'.repeat(1_000_001) }), 'line_too_long'],
])('a line with %s gives an error line, and the batch goes on', async (_, line, code) => {
  const { status, answers } = await batchOf([line, '', ask('next', 'thanks')]);
  expect(status).toBe(0);
  expect(answers).toHaveLength(2);
  expect(answers[0]).toEqual({ id: null, error: { code, message: expect.stringMatching(/^Line 1\b/) } });
  expect(answers[1]).toMatchObject({ id: 'next', status: 'answered' });
});

test('an id is given back as it came', async () => {
  const { answers } = await batchOf(['{"id": 7, "question": "thanks"}', '{"question": "thanks"}']);
  expect(answers.map((answer) => answer.id)).toEqual([7, null]);
});

test('a thread sees its own earlier questions and no others', async () => {
  const { answers } = await batchOf([
    ask('1', 'lowest 3 DMA ICSs in London', 'one'),
    ask('2', 'population of Devon', 'two'),
    ask('3', 'and in the South West?', 'one'),
    ask('4', 'and in the South West?'),
  ]);
  expect(answers[2].status).toBe('answered');
  expect(answers[2].rows).toHaveLength(3);
  expect(answers[2].interpretation).toContain('South West');
  expect(answers[3].interpretation).not.toBe(answers[2].interpretation);
});

test('no lines give no output', async () => {
  expect(await runWiggle(['batch'])).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('--interpreter model without a model is said before any line is read', async () => {
  const { status, stdout, stderr } = await runWiggle(['batch', '--interpreter', 'model'], {
    stdin: ask('1', 'thanks'),
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^wiggle: No model is set up/);
});
