import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fails, says, startChatServer } from '../../model/chat-server.js';
import { startSlack } from '../../slack/fake/fake-slack.js';
import { runWiggle } from '../run-wiggle.js';

test('all is well', async () => {
  const { status, stdout } = await runWiggle(['doctor']);
  expect(stdout.match(/^ok {5}/gm)).toHaveLength(7);
  expect(stdout).toMatch(/^ok +model +none is set up/m);
  expect(stdout).toMatch(/^ok +slack +none is set up/m);
  expect(status).toBe(0);
});

test('a wrong setting is said, and nothing else can be looked at', async () => {
  const { status, stdout } = await runWiggle(['doctor'], { environment: { LOG_LEVEL: 'loud' } });
  expect(status).toBe(2);
  expect(stdout).toMatch(/^FAULT +settings +The setting LOG_LEVEL must be one of .*\n$/);
});

test('a home that cannot be written to and a dataset that is not there are said with what to do', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'wiggle-doctor-')), 'file');
  writeFileSync(file, '');
  const { status, stdout } = await runWiggle(['doctor'], {
    environment: { WIGGLE_HOME: file, WIGGLE_DATASET: 'atlantis' },
  });
  expect(status).toBe(2);
  expect(stdout).toMatch(/^FAULT +home .*set WIGGLE_HOME to another folder\.$/m);
  expect(stdout).toMatch(/^FAULT +data .*"atlantis"/m);
  expect(stdout).toMatch(/^ok +pictures /m);
});

test.each([
  ['answers', says('{"ready":true}'), /^ok +model +parrot answers$/m, 0],
  ['refuses the key', fails(401), /^FAULT +model .*set OPENAI_API_KEY/m, 2],
  ['is not there', fails(404), /^FAULT +model .*set OPENAI_MODEL/m, 2],
  ['keeps to no schema', says('Yes, I am ready!'), /^FAULT +model .*a model with structured outputs\.$/m, 2],
] as const)('a model that %s', async (_, turn, line, expected) => {
  const server = await startChatServer();
  const { key, baseUrl, name } = server.settings;
  server.will(turn);
  const environment = { OPENAI_API_KEY: key, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: name };
  const { status, stdout } = await runWiggle(['doctor'], { environment });
  await server.close();
  expect(stdout).toMatch(line);
  expect(stdout).not.toContain(key);
  expect(status).toBe(expected);
});

test('each thing about Slack is a line of its own, and secrets are in none', async () => {
  const slack = await startSlack();
  const { appToken } = slack.credentials;
  const environment = { SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: 'xoxb-unknown', SLACK_APP_TOKEN: appToken };
  const { status, stdout, stderr } = await runWiggle(['doctor'], { environment });
  await slack.close();
  expect(stdout).toMatch(/^FAULT +bot +Slack does not know SLACK_BOT_TOKEN: /m);
  expect(stdout).toMatch(/^ok +socket +Socket Mode is on$/m);
  expect(stdout).toMatch(/^ok +events +cannot be looked up: /m);
  expect(stdout + stderr).not.toMatch(/xoxb-unknown|xapp-1-fake/);
  expect(status).toBe(2);
});
