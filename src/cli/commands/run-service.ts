import type { Settings } from '../../config.js';
import { logTo } from '../../log.js';
import { type Shell, withParts } from '../shell.js';

/** Runs the Slack app until the process is told to stop: then what was begun is finished, and the exit status is 0. */
export async function runService(shell: Shell, settings: Settings): Promise<number> {
  const { startService } = await import('../../service.js');
  const { startSlack } = await import('../../slack/start-slack.js');
  return withParts(shell, settings, async (parts) => {
    const log = logTo(shell.stderr, settings.logLevel);
    const told = new Promise<void>((stop) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop());
    });
    const service = await startService({ settings, parts, log, startSlack });
    shell.stderr.write(`Wiggle is connected to Slack; ${service.address}/healthz says how it is. Ctrl-C stops it.\n`);
    await told;
    await service.stop();
    return 0;
  });
}
