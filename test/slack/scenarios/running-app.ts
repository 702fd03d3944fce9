/** The whole Slack app beside a fake Slack, over its real protocol: what the scenarios are played with. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { assemble, type Parts } from '../../../src/assemble.js';
import { parseSettings } from '../../../src/config.js';
import { logTo } from '../../../src/logging/log.js';
import { renderPng } from '../../../src/render/render-png.js';
import { type Service, startService } from '../../../src/service.js';
import type { SlackOptions } from '../../../src/slack/slack-options.js';
import { startSlack } from '../../../src/slack/start-slack.js';
import { type SlackOptions as FakeOptions, type FakeSlack, startSlack as startFake } from '../fake/fake-slack.js';
import { blockFaults } from '../validate/validate-blocks.js';

export interface Running {
  readonly slack: FakeSlack;
  readonly service: Service;
  /** What the app said in its log. No token and no words of a person may be in it, which `stop` looks after. */
  readonly log: readonly string[];
  /** Milliseconds that the app has wanted to wait, each time. */
  readonly waits: readonly number[];
  /** The folder of what it remembers. */
  readonly home: string;
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
  readonly fake?: FakeOptions;
  /** What else is to be different about the app. */
  readonly changed?: (options: SlackOptions) => SlackOptions;
}

/** Milliseconds: no wait of the app is longer in a test, however long it wants to wait. */
const LONGEST_WAIT = 5;

/** Of a message its words and blocks, of a view all of it. */
function faultsOf({ type, text, blocks, ...more }: Readonly<Record<string, unknown>>): string[] {
  const checked = type === 'modal' || type === 'home' ? { type, blocks, ...more } : { text, blocks };
  return blockFaults(checked as Parameters<typeof blockFaults>[0]);
}

const installable = ({ credentials }: FakeSlack) => ({
  SLACK_CLIENT_ID: credentials.clientId,
  SLACK_CLIENT_SECRET: credentials.clientSecret,
  SLACK_STATE_SECRET: STATE_SECRET,
});

export const STATE_SECRET = 'a-state-secret-of-a-test';
const SIGNING_SECRET = 'a-signing-secret-of-a-test';

export async function runApp(wanted: Wanted = {}): Promise<Running> {
  const {
    way = 'socket',
    oauth = false,
    environment = {},
    pace = 0,
    fake = {},
    changed = (options) => options,
  } = wanted;
  const home = mkdtempSync(join(tmpdir(), 'wiggle-slack-'));
  const slack = await startFake({ validate: faultsOf, ...fake });
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
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
    await after(Math.min(milliseconds, LONGEST_WAIT));
  };
  const begin = async () => {
    const parts: Parts = await assemble(settings);
    const service = await startService({
      settings,
      parts,
      // As LOG_LEVEL is unless somebody sets it: without what may hold words of people.
      log: logTo({ write: (line) => log.push(String(line).trimEnd()) > 0 }, settings.logLevel),
      draw: renderPng,
      startSlack: (options) => startSlack(changed({ ...options, sleep, pingTimeout: 2_000 })),
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
    waits,
    home,
    async restart() {
      await end();
      now = await begin();
    },
    async stop() {
      await end();
      await slack.close();
      rmSync(home, { recursive: true, force: true });
      const secrets = [slack.team().botToken, slack.credentials.appToken, SIGNING_SECRET];
      const told = log.filter((line) => secrets.some((secret) => line.includes(secret)) || quotes(line, slack.said()));
      assert.deepEqual(told, [], 'What may not be in the log');
    },
  };
}

/** Whether three words in a row that somebody wrote stand in `line`. */
function quotes(line: string, said: readonly string[]): boolean {
  return said.some((text) => {
    const words = text.split(/\s+/).filter((word) => !word.startsWith('<@'));
    return words.some((_, i) => i + 3 <= words.length && line.includes(words.slice(i, i + 3).join(' ')));
  });
}
