/** Many workspaces: installed by OAuth, answered with their own token, and forgotten when they uninstall. */
import { type Running, runApp } from './running-app.js';

let app: Running;
beforeAll(async () => {
  app = await runApp({ way: 'http', oauth: true, environment: { PUBLIC_URL: 'https://wiggle.example' } });
});
afterAll(() => app.stop());

/** As a browser does: to Slack's page and back with a code. */
async function install(): Promise<Response> {
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
  expect((await install()).status).toBe(200);
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
