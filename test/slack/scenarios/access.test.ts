/** Who is answered where: nobody in channels shared with others, no guests, and only in the channels that are allowed. */
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Installation } from '@slack/bolt';
import { openStore } from '../../../src/store/open-store.js';
import { ADA, GENERAL, refuses, TEAM } from '../fake/fake-slack.js';
import { answersTo, asked } from './answered.js';
import { type Running, runApp } from './running-app.js';

jest.setTimeout(30_000);

const DEVON = 'DMA score of Devon';
const SHARED = { id: 'C0SHARED01', is_ext_shared: true };
const GUEST = { id: 'U0GUEST001', is_restricted: true };
const STRANGER = { id: 'U0STRANGE1', team_id: 'T0ELSEWHER', is_stranger: true };

let app: Running;
beforeAll(async () => {
  app = await runApp({
    fake: { channels: [SHARED, { id: 'C0SHARED02', is_ext_shared: true }], users: [GUEST, STRANGER] },
  });
});
afterAll(() => app.stop());
afterEach(() => expect(app.slack.problems()).toEqual([]));

/** The only thing that was said to a mention. */
async function saidTo(user: string, channel = GENERAL): Promise<string | undefined> {
  const { slack } = app;
  const question = await slack.mention({ text: DEVON, user, channel });
  await slack.until(() => answersTo(slack, question).length > 0, 'what it says');
  await slack.again(question);
  await slack.idle();
  const [only, ...more] = answersTo(slack, question);
  expect(more).toEqual([]);
  expect(only?.text).not.toContain('2.68');
  return only?.text;
}

test('a channel that is shared with another organisation: a sentence that says why and where to ask instead', async () => {
  expect(await saidTo(ADA, SHARED.id)).toContain('shared with other organisations');
});

test('a guest of the workspace, and a stranger of another one', async () => {
  expect(await saidTo(GUEST.id)).toContain('not guests');
  expect(await saidTo(STRANGER.id)).toContain('not guests');
});

test('the same in a direct message, where members are answered', async () => {
  const { slack } = app;
  const guest = await slack.directMessage({ text: DEVON, user: GUEST.id });
  const member = await slack.directMessage({ text: DEVON });
  await slack.until(() => [guest, member].every((one) => answersTo(slack, one).length === 1), 'both');
  expect(answersTo(slack, guest)[0]?.text).toContain('not guests');
  expect(answersTo(slack, member)[0]?.text).toContain('2.68');
});

test.each(['/dma', '/dma-rank'])('%s in a shared channel, and by a guest', async (command) => {
  const { slack } = app;
  const told = (user: string) => slack.ephemerals(user).at(-1)?.text;
  const before = slack.posts().length;
  const count = slack.ephemerals(ADA).length;
  await slack.slashCommand({ command, text: DEVON, channel: 'C0SHARED02' });
  await slack.until(() => slack.ephemerals(ADA).length > count, 'the sentence');
  expect(told(ADA)).toContain('shared with other organisations');
  await slack.slashCommand({ command, text: DEVON, user: GUEST.id });
  await slack.until(() => told(GUEST.id), 'the other sentence');
  expect(told(GUEST.id)).toContain('not guests');
  await slack.idle();
  expect(slack.posts()).toHaveLength(before);
});

test('a channel that has been shared since: no private answer is posted there, no button asks there, no form ranks there', async () => {
  const late = await runApp({ fake: { channels: [{ id: 'C0LATER001' }], users: [GUEST] } });
  const { slack } = late;
  await slack.slashCommand({ command: '/dma', text: DEVON });
  const alone = await slack.until(() => slack.ephemerals(ADA)[0], 'the private answer');
  const offered = await asked(slack, 'DMA score of Bristol and Gotham', 'C0LATER001');
  await slack.slashCommand({ command: '/dma-rank', text: '' });
  const view = await slack.until(() => slack.modals(ADA)[0], 'the form');
  await late.restart();
  slack.setChannel({ id: GENERAL, is_ext_shared: true });
  await slack.click({ on: alone, action_id: 'answer_post_to_channel' });
  await slack.until(() => slack.ephemerals(ADA).length > 1, 'the sentence');
  expect(slack.ephemerals(ADA).at(-1)?.text).toContain('shared with other organisations');
  await slack.submitView({ view, inputs: { rank_measure: 'dma_improve_care' } });
  const direct = await slack.until(() => slack.posts().find(({ channel }) => channel.startsWith('D')), 'it in private');
  expect(direct.text).toContain('shared with other organisations');
  expect(slack.posts(GENERAL)).toEqual([]);
  expect(answersTo(slack, offered)).toHaveLength(1);
  await late.stop();
});

test('Slack does not say who asks: no answer, but a sentence with a reference', async () => {
  const { slack } = app;
  slack.setUser({ id: 'U0NEW00001' });
  slack.fail('users.info', refuses('internal_error'));
  expect(await saidTo('U0NEW00001')).toMatch(/ask again in a minute; the reference is [0-9a-f-]{36}/);
  const again = await slack.mention({ text: DEVON, user: 'U0NEW00001' });
  await slack.until(() => answersTo(slack, again)[0]?.text.includes('2.68'), 'the answer a minute later');
});

test('only in the channels that are allowed, and in direct messages', async () => {
  const allowed = 'C0ALLOWED1';
  const choosy = await runApp({
    environment: { SLACK_ALLOWED_CHANNELS: allowed },
    fake: { channels: [{ id: allowed }] },
  });
  const { slack } = choosy;
  const [no, yes] = [await asked(slack, DEVON), await asked(slack, DEVON, allowed)];
  const direct = await slack.directMessage({ text: DEVON });
  await slack.until(() => answersTo(slack, direct).length === 1, 'the direct answer');
  expect(answersTo(slack, no).map(({ text }) => text)).toEqual([expect.stringContaining('not answer in this channel')]);
  expect(answersTo(slack, yes)[0]?.text).toContain('2.68');
  expect(answersTo(slack, direct)[0]?.text).toContain('2.68');
  expect(slack.problems()).toEqual([]);
  await choosy.stop();
});

const installed = (id: string) =>
  ({ team: { id }, isEnterpriseInstall: false, bot: { token: `xoxb-${id}` } }) as unknown as Installation;

/** What was kept to speak for the workspace goes, and the app goes on. */
test.each(['appUninstalled', 'tokensRevoked'] as const)('%s', async (event) => {
  const removed = await runApp();
  const { slack } = removed;
  const store = await openStore({
    file: join(removed.home, 'state.db'),
    secret: 'a secret of the test',
    now: Date.now,
  });
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
  expect(removed.log.at(-1)).toMatch(/account_inactive|token_revoked|could not be told/);
  expect(slack.problems()).toEqual([]);
  await store.close();
  await removed.stop();
});
