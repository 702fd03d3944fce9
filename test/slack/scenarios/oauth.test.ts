/** Many workspaces: installed by OAuth, answered with their own token, and forgotten when they uninstall. */

import { stateFile } from '../../../src/store/home.js';
import { openStore } from '../../../src/store/open-store.js';
import { ADA, TEAM } from '../fake/fake-slack.js';
import { type Running, runApp, STATE_SECRET } from './running-app.js';

const BY_OAUTH = { way: 'http', oauth: true, environment: { PUBLIC_URL: 'https://wiggle.example' } } as const;

let app: Running;
beforeAll(async () => {
  app = await runApp(BY_OAUTH);
});
afterAll(() => app.stop());

/** As a browser does: to Slack's page and back with a code. */
async function install(app: Running): Promise<Response> {
  const { address } = app.service;
  const begun = await fetch(`${address}/slack/install`, { redirect: 'manual' });
  const slackPage = new URL(begun.headers.get('location') ?? '');
  expect(slackPage.searchParams.get('scope')?.split(',')).toContain('chat:write');
  expect(slackPage.searchParams.get('redirect_uri')).toBe('https://wiggle.example/slack/oauth_redirect');
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const state = slackPage.searchParams.get('state') ?? '';
  const back = `${address}/slack/oauth_redirect?code=${app.slack.installCode()}&state=${encodeURIComponent(state)}`;
  return fetch(back, { headers: { cookie }, redirect: 'manual' });
}

test('a workspace that has not installed the app is not answered', async () => {
  const { slack } = app;
  const asked = await slack.mention({ text: 'DMA score of Devon' });
  await slack.idle();
  expect(slack.thread(asked.channel, asked.ts)).toHaveLength(1);
});

test('once installed it is, and no more when it has uninstalled', async () => {
  const { slack } = app;
  expect((await install(app)).status).toBe(200);
  const asked = await slack.mention({ text: 'DMA score of Devon' });
  await slack.until(() => slack.thread(asked.channel, asked.ts).length === 2, 'the answer');
  await slack.appUninstalled();
  const later = await slack.mention({ text: 'DMA score of Dorset' });
  await slack.idle();
  expect(slack.thread(later.channel, later.ts)).toHaveLength(1);
});

test('a code with a state of somebody else is not taken', async () => {
  const answered = await fetch(
    `${app.service.address}/slack/oauth_redirect?code=${app.slack.installCode()}&state=forged`,
  );
  expect(answered.status).toBeGreaterThanOrEqual(400);
});

test('operators see how it is', async () => {
  const { address } = app.service;
  expect(await (await fetch(`${address}/healthz`)).text()).toBe('ok\n');
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  const counted = await (await fetch(`${address}/metrics`)).text();
  expect(counted).toMatch(/wiggle_questions_total\{outcome="answered",interpreter="rules"\} 1/);
});

test('where tokens rotate, each is renewed before it ends, after a restart too', async () => {
  const rotating = await runApp({ ...BY_OAUTH, fake: { teams: [{ id: TEAM, refreshToken: 'xoxe-1-first' }] } });
  const { slack } = rotating;
  await install(rotating);
  const answered = async (place: string) => {
    const asked = await slack.mention({ text: `DMA score of ${place}` });
    await slack.until(() => slack.posts().some(({ text }) => text.includes(place)), `the answer on ${place}`);
    return slack.thread(asked.channel, asked.ts).length;
  };
  const first = slack.team().botToken;
  expect(await answered('Devon')).toBe(2);
  expect(slack.team().botToken).not.toBe(first);
  await rotating.restart();
  expect(await answered('Dorset')).toBe(2);
  expect(slack.problems()).toEqual([]);
  await rotating.stop();
});

test('installed for all of an organisation it answers in a workspace of it, and to a command and a button there', async () => {
  const organisation = { id: 'E0NHS00001', name: 'NHS England' };
  const wide = await runApp({ ...BY_OAUTH, fake: { teams: [{ id: TEAM, organisation }] } });
  const { slack } = wide;
  await install(wide);
  const asked = await slack.mention({ text: 'DMA score of Devon' });
  const answer = await slack.until(() => slack.thread(asked.channel, asked.ts)[1], 'the answer');
  await slack.click({ on: answer, action_id: 'answer_explain' });
  await slack.until(() => slack.ephemerals(ADA).length === 1, 'how it was worked out');
  await slack.slashCommand({ command: '/dma', text: 'DMA score of Dorset' });
  await slack.until(() => slack.ephemerals(ADA).length === 2, 'the answer to the command');
  await slack.openHome();
  await slack.until(() => slack.home() !== null, 'the Home');
  await slack.appUninstalled();
  await slack.idle();
  const store = await openStore({ file: stateFile(wide.home), secret: STATE_SECRET, now: Date.now });
  expect(await store.installations.list()).toEqual([]);
  await store.close();
  expect(slack.problems()).toEqual([]);
  await wide.stop();
});
