import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { assemble, type Parts } from '../../src/assemble.js';
import { runProgram } from '../../src/cli/program.js';
import { parseSettings, type Settings } from '../../src/config.js';
import { checkSlack } from '../../src/slack/install/check-slack.js';

/** One home for all tests of a file, so that the database is built once. */
export const home = mkdtempSync(join(tmpdir(), 'wiggle-test-'));

const assembled = new Map<string, Promise<Parts>>();

afterAll(async () => {
  for (const parts of assembled.values()) await (await parts).close();
});

/** Keeps the parts between the runs of a test file: only the first has to load the dataset. */
async function assembleOnce(settings: Settings): Promise<Parts> {
  const key = JSON.stringify(settings);
  const parts = assembled.get(key) ?? assemble(settings);
  assembled.set(key, parts);
  parts.catch(() => assembled.delete(key));
  return { ...(await parts), close: async () => undefined };
}

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `wiggle` with `argv` inside this process, on streams of its own. */
export async function runWiggle(
  argv: readonly string[],
  { stdin = '', environment = {} }: { stdin?: string; environment?: Record<string, string> } = {},
): Promise<Ran> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const said = Promise.all([text(stdout), text(stderr)]);
  const status = await runProgram(argv, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
    settings: () => parseSettings({ WIGGLE_HOME: home, ...environment }),
    assemble: assembleOnce,
    serve: () => Promise.reject(new Error('No test of the terminal runs the service.')),
    checkSlack: async (slack, publicUrl) => checkSlack(slack, publicUrl),
  });
  stdout.end();
  stderr.end();
  const [out, error] = await said;
  return { status, stdout: out, stderr: error };
}
