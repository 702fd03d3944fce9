/** The app is removed, or its token is revoked: what was kept to speak for the workspace goes, and the app goes on. */
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Installation } from '@slack/bolt';
import { openStore } from '../../../src/store/open-store.js';
import { TEAM } from '../fake/fake-slack.js';
import { runApp } from './running-app.js';

jest.setTimeout(30_000);

const installed = (id: string) =>
  ({ team: { id }, isEnterpriseInstall: false, bot: { token: `xoxb-${id}` } }) as unknown as Installation;

test.each(['appUninstalled', 'tokensRevoked'] as const)('%s', async (event) => {
  const app = await runApp();
  const { slack } = app;
  const store = await openStore({ file: join(app.home, 'state.db'), secret: 'a secret of the test', now: Date.now });
  for (const team of [TEAM, 'T0OTHER001']) await store.installations.save(installed(team));
  const before = slack.calls().length;
  const told = await slack[event]();
  expect(told.status).toBe(200);
  const left = async () => (await store.installations.list()).map(({ team }) => team?.id);
  while ((await left()).length > 1) await slack.idle();
  expect(await left()).toEqual(['T0OTHER001']);
  expect((await slack.again(told)).status).toBe(200);
  expect(slack.calls()).toHaveLength(before);

  // Events that were on their way still come, and nothing can be said to them: it is tried, and logged.
  expect((await slack.mention({ text: 'DMA score of Devon' })).status).toBe(200);
  await slack.until(() => slack.calls().length > before, 'an attempt');
  await slack.idle();
  expect(slack.posts()).toEqual([]);
  expect(app.log.at(-1)).toMatch(/account_inactive|token_revoked|could not be told/);
  expect(slack.problems()).toEqual([]);
  await store.close();
  await app.stop();
});
