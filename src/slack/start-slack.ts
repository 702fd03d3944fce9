/** The Slack door: one set of listeners, reached over Socket Mode or over HTTP, and the digests that nobody has to ask for. */
import { setTimeout as after } from 'node:timers/promises';
import bolt from '@slack/bolt';
import { faultName } from './delivery/slack-faults.js';
import { digestsOf } from './digests/start-digests.js';
import { boltLogger } from './doors/bolt-logger.js';
import { clientFor } from './doors/client-for.js';
import { doorFor } from './doors/doors.js';
import { RATE_LIMITED, withInnerEvent } from './doors/inner-event.js';
import { readManifest } from './install/manifest.js';
import { leftQuestions } from './left-questions.js';
import { LISTENERS } from './listeners/listeners.js';
import { makeDeps } from './make-deps.js';
import type { SlackOptions, SlackService } from './slack-options.js';

const TIMEOUT = 10_000;
/** Milliseconds between looks for questions that nobody answers any more. */
const LOOKS_EVERY = 5_000;

/** Connects to Slack. Throws where it cannot: a token is wrong, or Slack is not to be reached. */
export async function startSlack(options: SlackOptions): Promise<SlackService> {
  const { settings, log, store } = options;
  // No call is repeated behind our back: a message posted twice is worse than one call that failed.
  const clientOptions = {
    slackApiUrl: settings.apiUrl,
    timeout: options.timeout ?? TIMEOUT,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
  let open = false;
  const { scopes } = await readManifest();
  const door = doorFor({ ...options, clientOptions, scopes, isOpen: () => open });
  const app = new bolt.App({
    ...(settings.botToken === null ? {} : { token: settings.botToken }),
    receiver: door.receiver,
    clientOptions,
    logger: boltLogger(log),
    convoStore: false,
    deferInitialization: true,
  });

  const { deps, waiting, finished } = makeDeps(options, () => runner.look());
  const { botToken } = settings;
  const { installer } = door;
  const speaksFor = clientFor({ botToken, installer, installations: store.installations, clientOptions });
  const runner = digestsOf(deps, options.digests, speaksFor);
  const left = leftQuestions(deps, speaksFor, options.questions?.every ?? LOOKS_EVERY);
  for (const listen of LISTENERS) listen(app, deps);
  app.event(RATE_LIMITED, async () => log('error', 'Slack holds back events: there were too many of them.'));
  app.error(async (error) => log('error', `A listener failed: ${faultName(error)}`));
  const process = app.processEvent.bind(app);
  app.processEvent = (event) => process({ ...event, body: withInnerEvent(event.body) });

  const overSocket = door.handler === null;
  try {
    await app.init();
    if (overSocket) await app.start();
    await runner.start();
    left.start();
    open = true;
  } catch (error) {
    await Promise.allSettled([overSocket && app.stop(), left.stop(), runner.stop(0)]);
    throw error;
  }
  return {
    handler: door.handler,
    waiting,
    isReady: () => open && door.isConnected(),
    async stop(patience) {
      open = false;
      if (overSocket) await app.stop();
      const done = Promise.all([left.stop().then(finished), runner.stop(patience)]);
      await Promise.race([done, after(patience, undefined, { ref: false })]);
    },
  };
}
