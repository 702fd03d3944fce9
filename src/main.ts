#!/usr/bin/env node
/**
 * Composition root: settings -> parts -> doors. Kept thin and quick: what a command needs is loaded when it runs.
 * `wiggle --help` says what there is.
 */
import { runProgram } from './cli/program.js';
import { readSettings } from './config.js';
import { logTo } from './log.js';

// Nobody reads any more (wiggle ask ... | head): no fault of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runProgram(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  settings: readSettings,
  assemble: async (settings) =>
    (await import('./assemble.js')).assemble(settings, logTo(process.stderr, settings.logLevel)),
  serve: async (settings, parts) => {
    const [{ startService }, { startSlack }, { pictureDrawer }] = await Promise.all([
      import('./service.js'),
      import('./slack/start-slack.js'),
      import('./render/picture-drawer.js'),
    ]);
    const log = logTo(process.stderr, settings.logLevel);
    // It has nothing to finish when the service stops, and does not keep the process from ending.
    const { draw } = pictureDrawer(new URL('./render/picture-thread.js', import.meta.url));
    return startService({ settings, parts, log, startSlack, draw });
  },
  checkSlack: async (slack, publicUrl) => (await import('./slack/install/check-slack.js')).checkSlack(slack, publicUrl),
});
