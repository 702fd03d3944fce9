import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Home } from '../../../src/store/home.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { fails, says, startChatServer } from '../../model/chat-server.js';
import { startSlack } from '../../slack/fake/fake-slack.js';
import { newDatabase } from '../../store/postgres/new-database.js';
import { runWiggle } from '../run-wiggle.js';

test('all is well', async () => {
  const { status, stdout } = await runWiggle(['doctor']);
  expect(stdout.match(/^ok {5}/gm)).toHaveLength(8);
  expect(stdout).toMatch(/^ok +model +none is set up/m);
  expect(stdout).toMatch(/^ok +slack +none is set up/m);
  expect(stdout).toMatch(/^ok +store +\S+state\.db is not there yet/m);
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

describe('the store', () => {
  const DAY = 86_400_000;
  const digest = { workspace: 'T1', channel: 'C1', owner: 'U1', body: {} };

  /** What the doctor says of two digests, one of them paused, and of what else `fill` puts there. */
  async function diagnosed(home: Home, fill: (store: Store) => Promise<unknown> = async () => null) {
    const store = await openStore({ ...home, secret: null, now: Date.now });
    await store.digests.add({ ...digest, id: 'a', nextAt: Date.now() + DAY });
    await store.digests.add({ ...digest, id: 'b', nextAt: Date.now() - DAY });
    await store.digests.pause('b', 'on holiday');
    await fill(store);
    await store.close();
    const environment: Record<string, string> =
      'url' in home ? { DATABASE_URL: home.url } : { WIGGLE_HOME: dirname(home.file) };
    return runWiggle(['doctor'], { environment });
  }

  const newFile = () => ({ file: join(mkdtempSync(join(tmpdir(), 'wiggle-doctor-')), 'state.db') });

  test.each<[string, () => Promise<Home>]>([
    ['a file', async () => newFile()],
    ['PostgreSQL', async () => ({ url: await newDatabase() })],
  ])('in %s: how many digests there are, and how their runs went', async (_, home) => {
    const { status, stdout } = await diagnosed(await home());
    expect(stdout).toMatch(/^ok +store +.*(state\.db|The database wiggle-test-\S+ on \S+) can be used$/m);
    expect(stdout).toMatch(/^ok +digests +there are 2 \(1 paused\), none overdue$/m);
    expect(stdout).toMatch(/^ok +runs +in the last day 0 posted, 0 with nothing to say, 0 missed, none failed$/m);
    expect(status).toBe(0);
  });

  test('runs that nobody sees to, that failed and whose fate is not known are faults', async () => {
    const { status, stdout } = await diagnosed(newFile(), async ({ digests, runs }) => {
      await digests.add({ ...digest, id: 'late', nextAt: Date.now() - DAY });
      for (const [slot, state] of (['failed', 'failed', 'unknown'] as const).entries()) {
        await runs.openExtra('a', slot, 'hand');
        await runs.claim('a', slot, { holder: 'one', leaseUntil: Date.now(), figures: null });
        await runs.finish('a', slot, 'one', { state });
      }
    });
    expect(stdout).toMatch(/^FAULT +digests +1 run should have begun more than 15 minutes ago: start the service/m);
    expect(stdout).toMatch(
      /^FAULT +runs +Of the runs of the last day 2 failed and of 1 nobody knows whether it was posted: History .*\.$/m,
    );
    expect(status).toBe(2);
  });

  test('one that cannot be opened is one fault, without the password', async () => {
    const environment = { DATABASE_URL: 'postgres://me:open-sesame@127.0.0.1:1/wiggle' };
    const { status, stdout } = await runWiggle(['doctor'], { environment });
    expect(stdout).toMatch(
      /^FAULT +store +The database wiggle on 127\.0\.0\.1:1 cannot be used, as no server listens/m,
    );
    expect(stdout).not.toMatch(/open-sesame|digests|runs /);
    expect(status).toBe(2);
  });
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
