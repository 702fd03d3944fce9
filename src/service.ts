/** The service: the Slack door, and over HTTP whether it is well. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Parts } from './assemble.js';
import type { Settings } from './config.js';
import { UserError } from './errors.js';
import { faultName } from './logging/fault-name.js';
import type { Log } from './logging/log.js';
import { type Metrics, metrics } from './metrics.js';
import type { Draw } from './render/draw.js';
import type { SlackService } from './slack/slack-options.js';
import { homeOf } from './store/home.js';
import { openStore } from './store/open-store.js';
import { openWork } from './store/queue/work.js';
import type { Store } from './store/store.js';

export interface Service {
  /** Where it listens. */
  readonly address: string;
  /** Finishes what was begun, for at most some seconds, and lets go of everything. */
  readonly stop: () => Promise<void>;
}

export interface ServiceOptions {
  readonly settings: Settings;
  readonly parts: Parts;
  readonly log: Log;
  /** Connects to Slack; handed in so that a terminal that only asks never loads it. */
  readonly startSlack: typeof import('./slack/start-slack.js')['startSlack'];
  readonly draw: Draw;
  readonly pace?: number;
}

/** What is begun may take so long to finish when the service stops. */
const PATIENCE = 8_000;
const HOUR = 3_600_000;
/** Digests that are made and posted at the same time. */
const RUNS_AT_ONCE = 8;
/** Events, and over OAuth the pages of an installation. */
const SLACK_PATHS = '/slack/';

/** Throws a UserError where the port is taken, the store cannot be kept, or Slack refuses the tokens. */
export async function startService({ settings, parts, log, startSlack, draw, pace }: ServiceOptions): Promise<Service> {
  const { slack: slackSettings, retentionDays, host, port } = settings;
  if (!slackSettings) throw new UserError('There are no Slack settings.');
  const secret = slackSettings.oauth?.stateSecret ?? null;
  const home = homeOf(settings);
  const store = await openStore({ ...home, secret, now: Date.now });
  const purge = () =>
    store.privacy
      .purge(retentionDays)
      .catch((error: unknown) => log('error', `What is old was not deleted: ${faultName(error)}`));
  await purge();
  const purging = setInterval(purge, HOUR).unref();

  let slack: SlackService | null = null;
  const counters = metrics(() => slack?.waiting() ?? 0);
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/healthz') say(response, 200, 'ok');
    else if (path === '/readyz') void ready(response, store, slack);
    else if (path === '/metrics') void measured(response, counters);
    else if (path?.startsWith(SLACK_PATHS) && slack?.handler) slack.handler(request, response);
    else say(response, 404, 'not found');
  });
  const queueFailed = (error: unknown) => log('error', `The queue of digests failed: ${faultName(error)}`);
  const stop = async () => {
    clearInterval(purging);
    try {
      await slack?.stop(PATIENCE);
    } finally {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await store.close();
    }
  };
  try {
    slack = await startSlack({
      publicUrl: settings.publicUrl,
      asked: counters.asked,
      failed: counters.failed,
      parts,
      store,
      settings: slackSettings,
      retentionDays,
      log,
      draw,
      shared: 'url' in home,
      digests: { work: openWork(home, { atOnce: RUNS_AT_ONCE, failed: queueFailed }), ended: counters.ran },
      ...(pace === undefined ? {} : { pace }),
    });
    await listen(server, host, port);
  } catch (error) {
    await stop();
    throw error;
  }
  const { port: own } = server.address() as AddressInfo;
  return { address: `http://${host}:${own}`, stop };
}

async function ready(response: ServerResponse, store: Store, slack: SlackService | null): Promise<void> {
  try {
    await store.health();
    say(response, slack?.isReady() ? 200 : 503, slack?.isReady() ? 'ready' : 'not connected to Slack');
  } catch {
    say(response, 503, 'the store cannot be read');
  }
}

async function measured(response: ServerResponse, { text, contentType }: Metrics): Promise<void> {
  response.writeHead(200, { 'content-type': contentType }).end(await text());
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

function listen(server: ReturnType<typeof createServer>, host: string, port: number): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      failed(new UserError(`Port ${port} of ${host} cannot be used (${cause.code}): set PORT to another.`, { cause })),
    );
    server.listen(port, host, listening);
  });
}
