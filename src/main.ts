#!/usr/bin/env node
/**
 * Composition root: settings -> parts -> doors. Kept thin and quick: what a command needs is loaded when it runs.
 * `wiggle --help` says what there is.
 */
import { runProgram } from './cli/program.js';
import { readSettings, type Settings } from './config.js';
import { type Log, logTo } from './logging/log.js';

const args = process.argv.slice(2);

/** People watch a terminal, and read what a command says; what collects the log of a service wants objects. */
async function logFor({ logLevel }: Settings): Promise<Log> {
  if (args[0] !== 'start' || process.stderr.isTTY) return logTo(process.stderr, logLevel);
  return (await import('./logging/structured-log.js')).structuredLogTo(process.stderr, logLevel);
}

// Nobody reads any more (wiggle ask ... | head): no fault of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runProgram(args, {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  settings: readSettings,
  assemble: async (settings) => (await import('./assemble.js')).assemble(settings, await logFor(settings)),
  serve: async (settings, parts) => {
    const [{ startService }, { startSlack }, { pictureDrawer }] = await Promise.all([
      import('./service.js'),
      import('./slack/start-slack.js'),
      import('./render/picture-drawer.js'),
    ]);
    const log = await logFor(settings);
    // It has nothing to finish when the service stops, and does not keep the process from ending.
    const { draw } = pictureDrawer(new URL('./render/picture-thread.js', import.meta.url));
    return startService({ settings, parts, log, startSlack, draw });
  },
  checkSlack: async (slack, publicUrl) => (await import('./slack/install/check-slack.js')).checkSlack(slack, publicUrl),
});
