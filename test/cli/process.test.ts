/** What only a process of its own can show, with the built program. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { home } from './run-wiggle.js';

const MAIN = join(import.meta.dirname, '..', '..', 'dist', 'main.js');

function start(argv: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [MAIN, ...argv], {
    env: { ...process.env, WIGGLE_HOME: home, ...environment },
  });
  const status = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, status };
}

async function run(argv: readonly string[], stdin = '', environment: Record<string, string> = {}) {
  const { child, status } = start(argv, environment);
  child.stdin.end(stdin);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, stdout, stderr };
}

test('ask --json is one line of JSON', async () => {
  const { status, stdout, stderr } = await run(['ask', '--json', 'average DMA of England']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ status: 'answered' });
  expect(stdout.trimEnd()).not.toContain('\n');
});

test('wrong usage ends with 2', async () => {
  expect(await run(['sing'])).toMatchObject({ status: 2, stdout: '' });
});

test('a reader that goes away ends a batch quietly', async () => {
  const { child, status } = start(['batch']);
  const stderr = text(child.stderr);
  child.stdin.on('error', () => undefined);
  const lines = Array.from({ length: 500 }, (_, i) => JSON.stringify({ id: `${i}`, question: 'DMA of all ICSs' }));
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.write(`${lines.join('\n')}\n`);
  expect(await status).toBe(0);
  expect(await stderr).toBe('');
});
