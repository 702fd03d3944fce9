import { runWiggle } from './run-wiggle.js';

test('help lists the commands, with examples, on stdout', async () => {
  const { status, stdout, stderr } = await runWiggle(['--help']);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /\bask\b[\s\S]*\bbatch\b[\s\S]*\bstart\b[\s\S]*\bevaluate\b[\s\S]*\bdata\b[\s\S]*\bdoctor\b[\s\S]*Examples:/,
  );
  expect(stderr).toBe('');
});

test('every command has help of its own', async () => {
  const { status, stdout } = await runWiggle(['ask', '--help']);
  expect(status).toBe(0);
  for (const flag of ['--json', '--chart', '--explain', '--interpreter', '--dataset']) expect(stdout).toContain(flag);
});

test('the version is that of the package', async () => {
  const command = await runWiggle(['version']);
  const flag = await runWiggle(['--version']);
  expect(command.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(flag).toEqual(command);
});

test.each([
  ['no command', []],
  ['an unknown command', ['sing']],
  ['an unknown flag', ['ask', '--loud', 'hello']],
  ['no question', ['ask']],
  ['a wrong choice', ['ask', '--interpreter', 'tarot', 'hello']],
  ['half a command', ['data']],
])('%s is wrong usage', async (_, argv) => {
  const { status, stdout, stderr } = await runWiggle(argv);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).not.toBe('');
});

test('a wrong setting is said in one sentence', async () => {
  const { status, stdout, stderr } = await runWiggle(['data', 'list'], { environment: { LOG_LEVEL: 'loud' } });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^wiggle: The setting LOG_LEVEL must be one of .*\.\n$/);
});
