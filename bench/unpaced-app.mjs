/**
 * The app as it is shipped, but for Slack's pace of a message a second, so that it is the app that is measured, and for waits that would
 * make a kill test long: WIGGLE_BENCH is JSON with `pace`, `questions` (lease, every) and what is different about `digests`, in milliseconds.
 */
import { assemble } from '../dist/assemble.js';
import { parseSettings } from '../dist/config.js';
import { logTo } from '../dist/logging/log.js';
import { pictureDrawer } from '../dist/render/picture-drawer.js';
import { startService } from '../dist/service.js';
import { startSlack } from '../dist/slack/start-slack.js';

const settings = parseSettings(process.env);
const { pace = 0, questions, ...waits } = JSON.parse(process.env.WIGGLE_BENCH ?? '{}');
const parts = await assemble(settings);
const { draw } = pictureDrawer(new URL('../dist/render/picture-thread.js', import.meta.url));
const log = logTo(process.stderr, settings.logLevel);
const start = (options) => startSlack({ ...options, questions, digests: { ...options.digests, ...waits } });
const service = await startService({ settings, parts, log, draw, startSlack: start, pace });
process.once('SIGTERM', async () => {
  await service.stop();
  process.exit(0);
});
process.stdout.write('ready\n');
