/** The service is told to stop, or is killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { SlackOptions } from '../../../src/slack/slack-options.js';
import { startSlack as startApp } from '../../../src/slack/start-slack.js';
import type { Work } from '../../../src/store/queue/work.js';
import { delayed, type FakeSlack, gate, startSlack } from '../fake/fake-slack.js';
import { answersTo, asked } from './answered.js';
import { runApp } from './running-app.js';

jest.setTimeout(40_000);

const ROOT = join(import.meta.dirname, '../../..');
const DEVON = 'DMA score of Devon';

test('with nothing to do it stops at once', async () => {
  const app = await runApp();
  const begun = performance.now();
  await app.service.stop();
  expect(performance.now() - begun).toBeLessThan(1_000);
  await app.stop();
});

test('what is on its way is finished, and its thread goes on after a restart', async () => {
  const app = await runApp();
  const { slack } = app;
  const { open, opened } = gate();
  slack.fail('chat.postMessage', delayed(opened));
  const question = await slack.mention({ text: 'top 3 ICSs by DMA' });
  await slack.until(() => slack.calls('chat.postMessage').length === 1, 'the post under way');
  const restarted = app.restart();
  open();
  await restarted;
  expect(answersTo(slack, question)[0]?.edits).toHaveLength(1);
  await slack.mention({ text: 'and in London?', thread_ts: question.ts });
  await slack.until(() => answersTo(slack, question)[1]?.text.includes('in London'), 'the follow-up');
  expect(slack.problems()).toEqual([]);
  await app.stop();
});

test('where its digests cannot be begun it does not start, and leaves no connection behind', async () => {
  let options: SlackOptions | null = null;
  const app = await runApp({
    changed: (given) => {
      options = given;
      return given;
    },
  });
  const stopped: string[] = [];
  const work: Work = {
    start: () => Promise.reject(new Error('There is no queue.')),
    offer: async () => undefined,
    stop: async () => void stopped.push('the queue'),
  };
  const { digests, ...same } = options as unknown as SlackOptions;
  await expect(startApp({ ...same, digests: { ...digests, work } })).rejects.toThrow('There is no queue.');
  expect(stopped).toEqual(['the queue']);
  await app.slack.until(() => app.slack.socket.received().length === 1, 'the connection of the first alone');
  await app.stop();
});

describe('the process', () => {
  let slack: FakeSlack;
  let home: string;
  beforeAll(async () => {
    slack = await startSlack();
    home = mkdtempSync(join(tmpdir(), 'wiggle-stop-'));
  });
  afterAll(() => slack.close());

  /** `wiggle start` as it is installed, once it is connected. */
  async function started(): Promise<ChildProcess> {
    const env = {
      ...process.env,
      WIGGLE_HOME: home,
      PORT: '0',
      SLACK_BOT_TOKEN: slack.team().botToken,
      SLACK_APP_TOKEN: slack.credentials.appToken,
      SLACK_API_URL: slack.apiUrl,
    };
    const child = spawn(process.execPath, ['dist/main.js', 'start'], { cwd: ROOT, env, stdio: 'ignore' });
    await slack.until(() => slack.socket.received().length > 0, 'its connection', 15_000);
    return child;
  }

  /** A question that is being answered when `signal` comes, and how the process ended. */
  async function told(signal: 'SIGTERM' | 'SIGKILL') {
    const child = await started();
    const { open, opened } = gate();
    slack.fail('chat.postMessage', delayed(opened));
    const before = slack.calls('chat.postMessage').length;
    const question = await slack.mention({ text: DEVON });
    await slack.until(() => slack.calls('chat.postMessage').length > before, 'the post under way', 10_000);
    const begun = performance.now();
    const exit = once(child, 'exit');
    child.kill(signal);
    if (signal === 'SIGTERM') open();
    const [status] = await exit;
    open();
    return { question, status, milliseconds: performance.now() - begun };
  }

  test('SIGTERM while an answer is on its way: it is finished with its picture, and the exit status is 0', async () => {
    const { question, status, milliseconds } = await told('SIGTERM');
    expect(status).toBe(0);
    expect(milliseconds).toBeLessThan(10_000);
    expect(answersTo(slack, question)[0]?.edits).toHaveLength(1);
  });

  test('killed after the receipt: what comes again at once is not answered, for the answer may still be on its way; the next one is', async () => {
    const { question } = await told('SIGKILL');
    await slack.idle();
    const posted = answersTo(slack, question).length;
    const child = await started();
    await slack.again(question);
    await asked(slack, DEVON);
    expect(answersTo(slack, question)).toHaveLength(posted);
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
  });
});
