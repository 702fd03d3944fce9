/** The form of a digest: what it starts with, what it says of mistakes, and the digests that come of it. */
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { bodyOf } from '../../../src/digests/digest.js';
import { openStore } from '../../../src/store/open-store.js';
import { ADA, refuses, TEAM } from '../fake/fake-slack.js';
import { chooseIn, fieldsOf, formAfter, idIn, openNew, send, type View } from './forms.js';
import { command, type Office, openOffice, saidAfter } from './office.js';
import { wordsOf } from './reading.js';

jest.setTimeout(60_000);

const NEW_YORKER = { id: 'U0NYC00001', tz: 'America/New_York' };
const SECRET = { id: 'C0SECRET01', kind: 'group', is_member: false } as const;

let app: Office;
beforeAll(async () => {
  app = await openOffice({
    fake: {
      users: [NEW_YORKER],
      channels: [SECRET, { id: 'C0OLD00001', is_archived: true }, { id: 'C0SHARED01', is_ext_shared: true }],
    },
  });
});
afterAll(() => app.stop());
afterEach(() => expect(app.slack.problems()).toEqual([]));

/** The digest that was made last, as it is kept. */
async function newest() {
  const store = await openStore({ file: join(app.home, 'state.db'), secret: null, now: Date.now });
  const all = await store.digests.ofOwner(TEAM, ADA);
  await store.close();
  const digest = all.at(-1);
  return digest ? bodyOf(digest) : null;
}

/** Makes a digest, choosing field after field; what is left over is filled in when it is sent. */
async function made(
  choices: readonly (readonly [field: string, value: string])[],
  filled: Record<string, string | string[]> = {},
) {
  const { slack } = app;
  let view = await openNew(slack);
  for (const [field, value] of choices) view = await chooseIn(slack, view, field, value);
  await saidAfter(slack, () => send(slack, view, filled));
  return newest();
}

/** What the app says at the fields of a form that is sent. */
async function errorsOf(view: View, filled: Record<string, string | string[]>): Promise<Record<string, string>> {
  const { body } = await send(app.slack, view, filled);
  expect(body).toMatchObject({ response_action: 'errors' });
  const { errors } = body as { errors: Record<string, string> };
  return Object.fromEntries(Object.entries(errors).map(([id, text]) => [id.replace('digest_form_', ''), text]));
}

describe('what it starts with', () => {
  test('times and a zone in words are filled in', async () => {
    const view = await openNew(app.slack, 'monthly on the last Friday at 16:30, Paris time');
    expect(wordsOf(view)).toContain('It runs on the last Friday of each month at 16:30 (Europe/Paris), next on');
    expect(wordsOf(view)).toMatch(/16:30 (CET|CEST|GMT\+1|GMT\+2)/);
  });

  test('else the zone is where the person lives', async () => {
    const view = await openNew(app.slack, '', NEW_YORKER.id);
    expect(wordsOf(view)).toContain('It runs every Monday at 09:00 (America/New_York)');
  });

  test('words that are no times are said back, in a sentence that says how', async () => {
    const said = await command(app.slack, 'new whenever the moon is full');
    expect(said.text).toContain(
      'I cannot read “whenever the moon is full” as times: say it like “every Monday at 9 in London”',
    );
  });

  test('from a direct message no channel is chosen yet', async () => {
    const { slack } = app;
    const { channel } = await slack.directMessage({ text: 'hello' });
    const view = await openNew(slack, '', ADA, channel);
    expect(JSON.stringify(view.source.blocks)).not.toContain('initial_conversation');
  });
});

describe('what comes of it', () => {
  test.each([
    ['daily', { time: '07:15' }, { kind: 'daily', time: '07:15' }],
    ['weekdays', {}, { kind: 'weekdays', time: '09:00' }],
    ['weekly', { weekdays: ['tuesday', 'friday'] }, { kind: 'weekly', weekdays: ['tuesday', 'friday'], time: '09:00' }],
    ['fortnightly', {}, { kind: 'fortnightly', weekday: 'monday', anchor: expect.any(String), time: '09:00' }],
    [
      'monthly',
      { nth: '3', weekday: 'wednesday' },
      { kind: 'monthly', on: { nth: 3, weekday: 'wednesday' }, time: '09:00' },
    ],
    ['quarterly', { month: '2' }, { kind: 'quarterly', month: 2, on: { nth: 1, weekday: 'monday' }, time: '09:00' }],
    ['cron', { cron: '30 8 1-7 * 1' }, { kind: 'cron', expression: '30 8 1-7 * 1' }],
  ])('a schedule of the kind %s', async (kind, filled, schedule) => {
    expect((await made([['kind', kind]], filled))?.schedule).toEqual(schedule);
  });

  test('a date of the month', async () => {
    const body = await made(
      [
        ['kind', 'monthly'],
        ['nth', 'date'],
      ],
      { day: '31' },
    );
    expect(body?.schedule).toMatchObject({ on: { day: 31 } });
  });

  test.each([
    [
      'spotlight',
      { place: 'Y60' },
      { kind: 'spotlight', region: 'Y60' },
      'Spotlight on another ICS each time, in the Midlands',
    ],
    [
      'round-up',
      { place: 'Y60', measure: 'population' },
      { kind: 'round-up', place: 'Y60', measure: 'population' },
      'Round-up of the Midlands: population',
    ],
    [
      'watch-list',
      { codes: ['QJK'] },
      { kind: 'watch-list', codes: ['QJK'], against: 'region' },
      'Watch list: Devon, against its own region',
    ],
    ['what-changed', {}, { kind: 'what-changed' }, 'What changed in the data'],
  ])('%s, called by what it holds where there is no title', async (template, filled, content, title) => {
    expect(await made([['what', template]], filled)).toMatchObject({ content, title });
  });

  test('a city for a time zone', async () => {
    expect((await made([['zone', 'other']], { other_zone: 'Kathmandu' }))?.zone).toBe('Asia/Kathmandu');
  });

  test.each([
    ['changed', [], {}, { kind: 'changed' }],
    [
      'threshold',
      ['if_measure', 'dma'],
      { if_place: 'QJK', if_test: 'below', if_value: '2.5' },
      { kind: 'threshold', measure: 'dma', place: 'QJK', test: 'below', value: 2.5, times: 'first' },
    ],
    [
      'change',
      ['if_measure', 'dma'],
      { if_place: 'whole', if_by: '5', times: 'every' },
      { kind: 'change', measure: 'dma', place: null, by: 5, as: 'percent', times: 'every' },
    ],
    [
      'rank',
      ['if_measure', 'dma'],
      { if_place: 'QJK', if_places: '3' },
      { kind: 'rank', measure: 'dma', place: 'QJK', by: 3, times: 'first' },
    ],
  ] as const)('a condition of the kind %s', async (kind, [field, value], filled, condition) => {
    const chosen = field === undefined || value === undefined ? [] : ([[field, value]] as const);
    expect((await made([['only', kind], ...chosen], filled))?.condition).toEqual(condition);
  });
});

describe('mistakes stand at their fields', () => {
  test('a cron schedule that is none, and one that runs too often', async () => {
    const view = await chooseIn(app.slack, await openNew(app.slack), 'kind', 'cron');
    expect(wordsOf(view)).toContain('No next runs yet. Give a cron schedule of five fields');
    expect(await errorsOf(view, { cron: '99 9 * * *' })).toEqual({
      cron: expect.stringContaining('as the minute of the cron schedule'),
    });
    expect(await errorsOf(view, { cron: '*/5 * * * *' })).toEqual({
      cron: expect.stringContaining('once an hour at most'),
    });
    const typed = await chooseIn(app.slack, view, 'cron', '0 9 * * 1-5');
    expect(wordsOf(typed)).toContain('It runs every weekday at 09:00');
  });

  test('a time zone that nobody knows, nobody to watch, a number that is missing', async () => {
    const { slack } = app;
    let view = await openNew(slack);
    for (const [field, value] of [
      ['zone', 'other'],
      ['what', 'watch-list'],
      ['only', 'threshold'],
      ['if_measure', 'dma'],
    ] as const)
      view = await chooseIn(slack, view, field, value);
    const errors = await errorsOf(view, { other_zone: 'Middle Earth' });
    expect(Object.keys(errors).map((id) => id.split('.')[0])).toEqual(['codes', 'other_zone', 'if_place', 'if_value']);
    expect(errors.other_zone).toContain('such as Europe/Paris');
  });

  test('channels that are archived, or shared with others', async () => {
    const view = await openNew(app.slack);
    expect(await errorsOf(view, { channel: 'C0OLD00001' })).toEqual({
      channel: 'That channel is archived: choose another one.',
    });
    expect(await errorsOf(view, { channel: 'C0SHARED01' })).toEqual({
      channel: expect.stringContaining('shared with other organisations'),
    });
  });

  test('two who edit at once: the later one is told', async () => {
    const { slack } = app;
    await made([], { title: 'Twice edited' });
    const open = () =>
      formAfter(slack, () => slack.slashCommand({ command: '/dma-digest', text: 'edit twice edited' }));
    const [first, second] = [await open(), await open()];
    await saidAfter(slack, () => send(slack, first, { title: 'Twice edited 1' }));
    expect(await errorsOf(second, { title: 'Twice edited 2' })).toEqual({
      title: '“Twice edited 1” was changed by somebody else just now: look at it again.',
    });
  });
});

test('where Wiggle is not in the channel, it is said how to invite it', async () => {
  const { slack } = app;
  const view = await openNew(slack);
  const said = await saidAfter(slack, () => send(slack, view, { channel: SECRET.id }));
  expect(said.text).toContain('invite me there with /invite @Wiggle, or nothing can be posted');
});

test('a form that is sent twice makes one digest', async () => {
  const { slack } = app;
  const view = await openNew(slack);
  const filled = { [idIn(view, 'title')]: 'Only once' };
  await Promise.all([slack.submitView({ view, inputs: filled }), slack.submitView({ view, inputs: filled })]);
  await slack.idle();
  const list = (await command(slack, '')).text;
  expect(list.match(/Only once/g)).toHaveLength(1);
});

test('a condition about trusts offers trusts, and forgets who was chosen of the other kind', async () => {
  const { slack } = app;
  let view = await chooseIn(
    slack,
    await chooseIn(slack, await openNew(slack), 'only', 'threshold'),
    'if_measure',
    'dma',
  );
  expect(idIn(view, 'if_place')).toContain('.ics');
  view = await chooseIn(slack, view, 'if_measure', 'trust_dma');
  expect(idIn(view, 'if_place')).toContain('.trust');
  expect(fieldsOf(view)).toEqual(expect.arrayContaining(['if_test', 'if_value', 'times']));
});

test('a choice that was overtaken by a later one, or by the closing of the form, is let go', async () => {
  const { slack, log } = app;
  const view = await openNew(slack);
  for (const word of ['hash_conflict', 'not_found']) {
    slack.fail('views.update', refuses(word));
    const before = slack.calls('views.update').length;
    await slack.click({
      on: view,
      action_id: idIn(view, 'kind'),
      value: 'daily',
      inputs: { [idIn(view, 'kind')]: 'daily' },
    });
    await slack.until(() => slack.calls('views.update').length > before, 'the try');
    await slack.idle();
  }
  expect(log.filter((line) => line.includes('digest field failed'))).toEqual([]);
  expect(wordsOf(await chooseIn(slack, view, 'kind', 'daily'))).toContain('It runs every day at 09:00');
});
