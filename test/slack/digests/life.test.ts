/** Every step of a digest's life, through Slack's protocol, but for what it posts. */
import { jest } from '@jest/globals';
import { ADA, GENERAL } from '../fake/fake-slack.js';
import { chooseIn, fieldsOf, formAfter, make, openNew, send } from './forms.js';
import { command, type Office, openOffice, saidAfter } from './office.js';
import { valuesOf, wordsOf } from './reading.js';

jest.setTimeout(60_000);

const BEN = 'U0BEN00001';
const BOARD = 'C0BOARD001';

let app: Office;
beforeEach(async () => {
  app = await openOffice({ fake: { users: [{ id: BEN }], channels: [{ id: BOARD, name: 'board' }] } });
});
afterEach(async () => {
  expect(app.slack.problems()).toEqual([]);
  await app.stop();
});

test('made in the form, it is listed with its times, and said when it first runs', async () => {
  const { slack } = app;
  const none = await command(slack, '');
  expect(none.text).toContain('There are no digests here yet');
  const view = await formAfter(slack, () => slack.click({ on: none, action_id: 'digest_new' }));
  expect(fieldsOf(view)).toEqual([
    'what',
    'place',
    'measure',
    'title',
    'channel',
    'kind',
    'weekdays',
    'time',
    'zone',
    'only',
  ]);
  expect(wordsOf(view)).toMatch(
    /It runs every Monday at 09:00 \(Europe\/London\), next on.*• Mon \d+ \w+ \d{4}, 09:00 (GMT|BST)/,
  );
  const said = await saidAfter(slack, () => send(slack, view, { title: 'For the board' }));
  expect(said.text).toMatch(
    /“For the board” is made: every Monday at 09:00 \(Europe\/London\) in its channel\. It first runs on Mon/,
  );
  expect(JSON.stringify(said.blocks)).toContain(`"channel_id":"${GENERAL}"`);
  expect(slack.modals()).toEqual([]);
  const list = await command(slack, 'list');
  expect(wordsOf(list)).toMatch(
    /1\. For the board Round-up of England\. Every Monday at 09:00 \(Europe\/London\) Next: Mon [^;]+; Mon [^;]+; Mon/,
  );
});

test('edited, other fields come with other choices, and what was chosen before is not lost', async () => {
  const { slack } = app;
  await make(slack, 'For the board');
  const first = await formAfter(slack, () => slack.slashCommand({ command: '/dma-digest', text: 'edit 1' }));
  expect(first.source.title).toMatchObject({ text: 'Edit digest' });
  const monthly = await chooseIn(slack, first, 'kind', 'monthly');
  expect(fieldsOf(monthly)).toEqual([
    'what',
    'place',
    'measure',
    'title',
    'kind',
    'nth',
    'weekday',
    'time',
    'zone',
    'only',
  ]);
  expect(wordsOf(monthly)).toContain('It runs on the first Monday of each month at 09:00');
  const friday = await chooseIn(slack, await chooseIn(slack, monthly, 'nth', 'last'), 'weekday', 'friday');
  expect(wordsOf(friday)).toContain('It runs on the last Friday of each month at 09:00');
  const watched = await chooseIn(slack, await chooseIn(slack, friday, 'what', 'watch-list'), 'against', 'chosen');
  expect(fieldsOf(watched).slice(0, 4)).toEqual(['what', 'codes', 'against', 'peers']);
  const weekly = await chooseIn(slack, watched, 'kind', 'weekly');
  expect(wordsOf(weekly)).toContain('It runs every Monday at 09:00');
  const back = await chooseIn(slack, weekly, 'kind', 'monthly');
  expect(wordsOf(back)).toContain('It runs on the last Friday of each month at 09:00');
  const said = await saidAfter(slack, () =>
    send(slack, back, { codes: ['QJK', 'QKS'], peers: ['QSL'], title: 'Neighbours' }),
  );
  expect(said.text).toContain('“Neighbours” is saved: on the last Friday of each month at 09:00');
  const list = wordsOf(await command(slack, ''));
  expect(list).toContain('Watch list: Devon, and Kent and Medway, against Somerset. On the last Friday');
});

test('paused, resumed and run from the list, which shows it anew', async () => {
  const { slack } = app;
  await make(slack, 'For the board');
  const list = await command(slack, '');
  const now = () => slack.ephemerals(ADA).find(({ ts }) => ts === list.ts) ?? list;
  const press = async (action: string, expected: string) => {
    await slack.click({ on: now(), action_id: action });
    await slack.until(() => wordsOf(now()).includes(expected), expected);
  };
  await press('digest_pause', 'is paused: nothing is posted until somebody resumes it');
  expect(wordsOf(now())).toContain('Paused. Its owner paused it.');
  expect(valuesOf(now(), 'digest_run')).toEqual([]);
  await press('digest_resume', '“For the board” goes on. It next runs on Mon');
  await press('digest_run', 'is being run: look at');
  expect(app.looks()).toBe(1);
  await press('digest_run', 'is being run already');
  expect(wordsOf(now())).toContain('Next: Mon');
});

test('deleted after a question, and brought back within the minute; not after it', async () => {
  const { slack } = app;
  await make(slack, 'For the board');
  const list = await command(slack, '');
  const [id] = valuesOf(list, 'digest_edit');
  const asked = await saidAfter(slack, () =>
    slack.click({ on: list, action_id: 'digest_more', value: `remove ${id}` }),
  );
  expect(asked.text).toContain('Delete “For the board”?');
  const press = async (action: string, expected: string) => {
    await slack.click({ on: slack.ephemerals(ADA).find(({ ts }) => ts === asked.ts) ?? asked, action_id: action });
    await slack.until(
      () => slack.ephemerals(ADA).some(({ ts, text }) => ts === asked.ts && text.includes(expected)),
      expected,
    );
  };
  await press('digest_remove', 'is deleted. For a minute you can undo this.');
  expect((await command(slack, '')).text).toContain('no digests here yet');
  await press('digest_undo', '“For the board” is back. It next runs on Mon');
  expect((await command(slack, '')).text).toContain('1. For the board');
  const again = await command(slack, 'delete for the board');
  await slack.click({ on: again, action_id: 'digest_remove' });
  await slack.until(
    () => slack.ephemerals(ADA).some(({ ts, text }) => ts === again.ts && text.includes('is deleted')),
    'gone',
  );
  app.clock.ahead = 61_000;
  await slack.click({ on: slack.ephemerals(ADA).find(({ ts }) => ts === again.ts) ?? again, action_id: 'digest_undo' });
  await slack.until(
    () => slack.ephemerals(ADA).some(({ text }) => text.includes('more than a minute ago')),
    'too late',
  );
});

test('moved to another channel, where others can pause it', async () => {
  const { slack } = app;
  await make(slack, 'For the board');
  const form = await formAfter(slack, () => slack.slashCommand({ command: '/dma-digest', text: 'move 1' }));
  const said = await saidAfter(slack, () => slack.submitView({ view: form, inputs: { digest_move_channel: BOARD } }));
  expect(JSON.stringify(said.blocks)).toContain(`"channel_id":"${BOARD}"`);
  expect(wordsOf(await command(slack, ''))).toContain('Your digests 1. For the board');
  expect(wordsOf(await command(slack, '', BEN, BOARD))).toContain('Digests of this channel 1. For the board');
  expect((await command(slack, 'pause 1', BEN, BOARD)).text).toContain('is paused');
  expect((await command(slack, 'list', BEN)).text).toContain('no digests here yet');
});

test('handed over to somebody, who is told and can edit it; who gave it cannot', async () => {
  const { slack } = app;
  await make(slack, 'For the board');
  const form = await formAfter(slack, () => slack.slashCommand({ command: '/dma-digest', text: 'hand over 1' }));
  await saidAfter(slack, () => slack.submitView({ view: form, inputs: { digest_hand_over_person: BEN } }));
  const direct = await slack.until(
    () => slack.posts().find(({ text }) => text.includes('handed “For the board” over to you')),
    'the news',
  );
  expect(direct.channel).toMatch(/^D/);
  const refused = await command(slack, 'edit 1');
  expect(refused.text).toContain('Only the owner of “For the board” can edit it');
  expect(JSON.stringify(refused.blocks)).toContain(`{"type":"user","user_id":"${BEN}"}`);
  const edit = await formAfter(slack, () => slack.click({ on: direct, action_id: 'digest_edit', user: BEN }), BEN);
  await send(slack, edit, { title: 'Ours' });
  await slack.until(
    () => slack.posts(direct.channel).some(({ text }) => text.includes('“Ours” is saved')),
    'that it is saved',
  );
});

test('a form that is sent before it has the fields of the last choice asks for them', async () => {
  const { slack } = app;
  const view = await openNew(slack);
  const { body } = await send(slack, view, { kind: 'quarterly' });
  expect(body).toMatchObject({ response_action: 'update' });
  const after = slack.modals(ADA).at(-1);
  if (!after) throw new Error('the form is gone');
  expect(wordsOf(after)).toContain('Your last choice needs a little more');
  expect(fieldsOf(after)).toEqual(expect.arrayContaining(['month', 'nth', 'weekday']));
  await saidAfter(slack, () => send(slack, after));
  expect((await command(slack, '')).text).toContain('on the first Monday of January, April, July and October');
});
