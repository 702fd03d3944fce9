/** What the Slack CLI runs (`slack run`): each command of .slack/hooks.json, as it stands there. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const file = JSON.parse(read('.slack/hooks.json')) as { hooks: Record<string, string>; config: object };

/** Settings of Slack that this machine may have are left out: an empty one counts as unset, and wins over .env. */
const UNSET = Object.fromEntries([...read('src/config.ts').matchAll(/\bSLACK_\w+/g)].map(([name]) => [name, '']));

/** Runs a hook as the CLI does, without a shell, in the project's folder and with nothing to read. */
function run(hook: string) {
  const [command = '', ...args] = (file.hooks[hook] ?? '').split(' ');
  const home = mkdtempSync(join(tmpdir(), 'wiggle-hooks-'));
  const env = { ...process.env, ...UNSET, WIGGLE_HOME: home, PORT: '0' };
  // A group of its own, so that what npm starts can be stopped with it.
  return spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
}

async function output(hook: string): Promise<unknown> {
  const child = run(hook);
  const [said, [status]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  expect(status).toBe(0);
  return JSON.parse(said);
}

test('there are no other hooks than those tried here', () => {
  expect(Object.keys(file.hooks)).toEqual(['get-hooks', 'get-manifest', 'start']);
});

test('get-hooks prints what may be run, and that the app holds its own connection', async () => {
  expect(await output('get-hooks')).toEqual(file);
  expect(file.config).toMatchObject({ 'sdk-managed-connection-enabled': true });
});

test('get-manifest prints manifest.yml as JSON', async () => {
  expect(await output('get-manifest')).toEqual(parse(read('manifest.yml')));
});

test('start runs the app, which says so where Slack is not set up', async () => {
  const child = run('start');
  const ended = once(child, 'exit');
  let said = '';
  for await (const part of child.stderr) {
    said += part;
    if (/no Slack settings/i.test(said)) break;
  }
  expect(said).toMatch(/There are no Slack settings/);
  if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  await ended;
}, 30_000);
