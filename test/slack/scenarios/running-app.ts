/** The whole Slack app beside a fake Slack, over its real protocol: what the scenarios are played with. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble, type Parts } from '../../../src/assemble.js';
import { parseSettings } from '../../../src/config.js';
import { type Service, startService } from '../../../src/service.js';
import { startSlack } from '../../../src/slack/start-slack.js';
import { type FakeSlack, startSlack as startFake } from '../fake/fake-slack.js';
import { blockFaults } from '../validate-blocks.js';

export interface Running {
  readonly slack: FakeSlack;
  readonly service: Service;
  /** What the app said in its log. */
  readonly log: readonly string[];
  /** Stops the app and starts it anew on what it remembers. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface Wanted {
  readonly way?: 'socket' | 'http';
  /** Over HTTP, installed by OAuth instead of by a token. */
  readonly oauth?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** Milliseconds between messages of a channel. */
  readonly pace?: number;
}

/** Of a message its words and blocks, of a view all of it. */
function faultsOf({ type, text, blocks, ...more }: Readonly<Record<string, unknown>>): string[] {
  const checked = type === 'modal' || type === 'home' ? { type, blocks, ...more } : { text, blocks };
  return blockFaults(checked as Parameters<typeof blockFaults>[0]);
}

const installable = ({ credentials }: FakeSlack) => ({
  SLACK_CLIENT_ID: credentials.clientId,
  SLACK_CLIENT_SECRET: credentials.clientSecret,
  SLACK_STATE_SECRET: 'a-state-secret-of-a-test',
});

const SIGNING_SECRET = 'a-signing-secret-of-a-test';

export async function runApp({
  way = 'socket',
  oauth = false,
  environment = {},
  pace = 0,
}: Wanted = {}): Promise<Running> {
  const home = mkdtempSync(join(tmpdir(), 'wiggle-slack-'));
  const slack = await startFake({ validate: faultsOf });
  const door =
    way === 'socket' ? { SLACK_APP_TOKEN: slack.credentials.appToken } : { SLACK_SIGNING_SECRET: SIGNING_SECRET };
  const settings = parseSettings({
    WIGGLE_HOME: home,
    ...(oauth ? installable(slack) : { SLACK_BOT_TOKEN: slack.team().botToken }),
    SLACK_API_URL: slack.apiUrl,
    PORT: '0',
    ...door,
    ...environment,
  });
  const log: string[] = [];
  const begin = async () => {
    const parts: Parts = await assemble(settings);
    const service = await startService({
      settings,
      parts,
      log: (level, sentence) => log.push(`${level}: ${sentence}`),
      startSlack: (options) => startSlack({ ...options, pingTimeout: 2_000 }),
      pace,
    });
    if (way === 'http') slack.deliverTo(`${service.address}/slack/events`, { signingSecret: SIGNING_SECRET });
    return { service, parts };
  };
  let now = await begin();
  const end = async () => {
    await now.service.stop();
    await now.parts.close();
  };
  return {
    slack,
    get service() {
      return now.service;
    },
    log,
    async restart() {
      await end();
      now = await begin();
    },
    async stop() {
      await end();
      await slack.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
