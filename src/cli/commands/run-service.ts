import type { Settings } from '../../config.js';
import { type Shell, withParts } from '../shell.js';

/** Milliseconds for the rest to end by itself. */
const LINGERS = 1_000;

/** Runs the Slack app until the process is told to stop: then what was begun is finished, and the exit status is 0. */
export async function runService(shell: Shell, settings: Settings): Promise<number> {
  return withParts(shell, settings, async (parts) => {
    const told = new Promise<void>((stop) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop());
    });
    const service = await shell.serve(settings, parts);
    shell.stderr.write(`Wiggle is connected to Slack; ${service.address}/healthz says how it is. Ctrl-C stops it.\n`);
    await told;
    await service.stop();
    // What Slack has not answered by now is given up: it must not keep the process from ending.
    setTimeout(() => process.exit(0), LINGERS).unref();
    return 0;
  });
}
