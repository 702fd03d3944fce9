/** Who may use digests, and what they are told who may not: guests, shared channels, other people. */
import { jest } from '@jest/globals';
import { ADA, GENERAL } from '../fake/fake-slack.js';
import { formAfter, make, openNew, send } from './forms.js';
import { COMMAND, command, type Office, openOffice, saidAfter } from './office.js';
import { valuesOf, wordsOf } from './reading.js';

jest.setTimeout(60_000);

const BEN = 'U0BEN00001';
const GUEST = { id: 'U0GUEST001', is_restricted: true };
const SHARED = 'C0SHARED01';
const OTHER = 'C0OTHER001';

let app: Office;
beforeAll(async () => {
  app = await openOffice({
    fake: {
      users: [{ id: BEN }, GUEST, { id: 'U0ROBOT001', is_bot: true }, { id: 'U0GONE0001', deleted: true }],
      channels: [{ id: SHARED, is_ext_shared: true }, { id: OTHER }],
    },
  });
  await make(app.slack, 'For the board');
});
afterAll(() => app.stop());
afterEach(() => expect(app.slack.problems()).toEqual([]));

test('neither in shared channels nor to guests is anything listed, opened or done', async () => {
  const { slack } = app;
  expect((await command(slack, '', ADA, SHARED)).text).toContain('shared with other organisations');
  for (const text of ['', 'new', 'delete 1'])
    expect((await command(slack, text, GUEST.id)).text).toContain('not guests');
  expect(slack.modals(GUEST.id)).toEqual([]);
});

test('nor are their presses heard', async () => {
  const { slack } = app;
  const list = await command(slack, '', BEN);
  slack.setUser({ id: BEN, is_restricted: true });
  app.clock.ahead += 11 * 60_000;
  await slack.click({ on: list, action_id: 'digest_pause' });
  await slack.until(() => slack.ephemerals(BEN).some(({ text }) => text.includes('not guests')), 'the sentence');
  slack.setUser({ id: BEN, is_restricted: false });
  app.clock.ahead += 11 * 60_000;
  expect((await command(slack, '')).text).not.toContain('(paused)');
});

test('in its channel others can pause, resume, run and look; no more is offered to them', async () => {
  const { slack } = app;
  const list = await command(slack, '', BEN);
  const offered = ['digest_pause', 'digest_run', 'digest_history', 'digest_edit', 'digest_more'].map(
    (action) => valuesOf(list, action).length,
  );
  expect(offered).toEqual([1, 1, 1, 0, 0]);
  expect((await command(slack, 'pause 1', BEN)).text).toContain('is paused');
  expect(wordsOf(await command(slack, ''))).toContain('Paused. Somebody in its channel paused it.');
  expect((await command(slack, 'resume 1', BEN)).text).toContain('goes on');
  for (const text of ['edit 1', 'delete 1', 'move 1', 'hand over 1']) {
    const refused = await command(slack, text, BEN);
    expect(refused.text).toContain('Only the owner of “For the board” can');
    expect(JSON.stringify(refused.blocks)).toContain(`"user_id":"${ADA}"`);
  }
});

test('a digest cannot be handed to a bot, a guest, or somebody who has left', async () => {
  const { slack } = app;
  const view = await formAfter(slack, () => slack.slashCommand({ command: COMMAND, text: 'hand over 1' }));
  const errorFor = async (user: string) => {
    const { body } = await slack.submitView({ view, inputs: { digest_hand_over_person: user } });
    return (body as { errors?: Record<string, string> } | null)?.errors?.digest_hand_over_person;
  };
  expect(await errorFor('U0ROBOT001')).toContain('That is a bot');
  expect(await errorFor('U0GONE0001')).toContain('has left the workspace');
  expect(await errorFor(GUEST.id)).toContain('That is a guest');
  expect(await errorFor(ADA)).toContain('yours already');
});

test('nor moved to where others read along', async () => {
  const { slack } = app;
  const view = await formAfter(slack, () => slack.slashCommand({ command: COMMAND, text: 'move 1' }));
  const { body } = await slack.submitView({ view, inputs: { digest_move_channel: SHARED } });
  expect(JSON.stringify(body)).toContain('shared with other organisations');
});

test('what a person who asked to be forgotten leaves is taken over in its channel', async () => {
  const { slack } = app;
  await make(slack, 'Left behind', 'weekdays at 8', BEN, OTHER);
  await slack.openHome({ user: BEN });
  const home = await slack.until(() => slack.home(BEN), 'the Home');
  await slack.click({ on: home, action_id: 'home_forget_me', user: BEN });
  await slack.idle();
  const list = await command(slack, '', ADA, OTHER);
  expect(wordsOf(list)).toContain('Paused. Nobody owns it any more.');
  expect(wordsOf(list)).toContain(', nobody owns it');
  expect((await command(slack, 'resume left behind', ADA, OTHER)).text).toContain('take it over, then resume it');
  await slack.click({ on: list, action_id: 'digest_take_over' });
  await slack.until(
    () => slack.ephemerals(ADA).some(({ text }) => text.includes('“Left behind” is yours now')),
    'it is hers',
  );
  expect((await command(slack, 'resume left behind', ADA, OTHER)).text).toContain('“Left behind” goes on');
});

test('only the channels that are allowed', async () => {
  const choosy = await openOffice({
    environment: { SLACK_ALLOWED_CHANNELS: OTHER },
    fake: { channels: [{ id: OTHER }] },
  });
  const { slack } = choosy;
  expect((await command(slack, '')).text).toContain('I do not answer in this channel');
  const view = await openNew(slack, '', ADA, OTHER);
  const { body } = await send(slack, view, { channel: GENERAL });
  expect(JSON.stringify(body)).toContain('I do not answer in this channel');
  await saidAfter(slack, () => send(slack, view, { channel: OTHER }));
  await choosy.stop();
});
