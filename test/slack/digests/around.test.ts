/** What surrounds digests: answers that become one, their history, the Home, and what can be said to the command. */
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { bodyOf } from '../../../src/digests/digest.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Outcome } from '../../../src/store/tables/digests/runs.js';
import { ADA, GENERAL, refuses, TEAM } from '../fake/fake-slack.js';
import { answersTo, asked } from '../scenarios/answered.js';
import { fieldsOf, formAfter, make, send, viewNow } from './forms.js';
import { command, type Office, openOffice, saidAfter } from './office.js';
import { valuesOf, wordsOf } from './reading.js';

jest.setTimeout(60_000);

const BEN = 'U0BEN00001';
const SECRET = { id: 'C0SECRET01', kind: 'group' } as const;
const HOUR = 3_600_000;

let app: Office;
beforeEach(async () => {
  app = await openOffice({ fake: { users: [{ id: BEN }], channels: [SECRET] } });
});
afterEach(async () => {
  expect(app.slack.problems()).toEqual([]);
  await app.stop();
});

/** Something done in the store of the app, beside it. */
async function inStore<T>(act: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>): Promise<T> {
  const store = await openStore({ file: join(app.home, 'state.db'), secret: null, now: Date.now });
  try {
    return await act(store);
  } finally {
    await store.close();
  }
}

const theirs = async () => (await inStore((store) => store.digests.ofOwner(TEAM, ADA))).map(bodyOf);

describe('Make this a digest', () => {
  test('under an answer in a channel: its question is asked again, and can be edited like any', async () => {
    const { slack } = app;
    const question = await asked(slack, 'lowest 5 ICSs on DMA score in the Midlands');
    const on = await slack.until(() => answersTo(slack, question)[0], 'the answer');
    const view = await formAfter(slack, () => slack.click({ on, action_id: 'answer_make_digest' }));
    expect(wordsOf(view)).toContain(
      'It holds the answer to this, each time with the newest figures there are: • lowest 5',
    );
    expect(fieldsOf(view)).toEqual(['title', 'channel', 'kind', 'weekdays', 'time', 'zone', 'only']);
    const said = await saidAfter(slack, () => send(slack, view));
    expect(said.text).toContain('“lowest 5 ICSs on DMA score in the Midlands” is made');
    const [body] = await theirs();
    expect(body?.content).toMatchObject({
      kind: 'answers',
      items: [{ query: { kind: 'rank' }, latest: { dma: '2025' } }],
    });
    const edit = await formAfter(slack, () => slack.slashCommand({ command: '/dma-digest', text: 'edit 1' }));
    await saidAfter(slack, () => send(slack, edit, { title: 'Lowest' }));
    expect(await theirs()).toEqual([{ ...body, title: 'Lowest' }]);
  });

  test('under a private answer, called by how it was understood where the words say nothing', async () => {
    const { slack } = app;
    await slack.slashCommand({ command: '/dma', text: 'DMA score by region' });
    await slack.until(() => slack.ephemerals(ADA)[0], 'the first answer');
    const on = await saidAfter(slack, () => slack.slashCommand({ command: '/dma', text: 'and the budget?' }));
    const view = await formAfter(slack, () => slack.click({ on, action_id: 'answer_make_digest' }));
    await saidAfter(slack, () => send(slack, view));
    const [body] = await theirs();
    expect(body?.title).toMatch(/by region/i);
    expect(body?.title).not.toContain('and the budget');
  });

  test('of a query that is longer than a form can carry nothing is lost', async () => {
    const { slack } = app;
    const question = await asked(slack, 'profile of Devon');
    const on = await slack.until(() => answersTo(slack, question)[0], 'the answer');
    await slack.idle();
    const long = await inStore(async (store) => {
      const stored = await store.answers.byMessage(TEAM, GENERAL, on.ts);
      if (!stored) throw new Error('the answer is not kept');
      const { shown: _shown, askedAt: _askedAt, ...kept } = stored;
      const answer = stored.answer as { query: object };
      const where = { op: 'in', dimension: 'region', values: Array.from({ length: 400 }, (_, i) => `Region ${i}`) };
      const changed = { ...answer, query: { ...answer.query, where } };
      await store.answers.save({ ...kept, answer: changed });
      return changed.query;
    });
    expect(JSON.stringify(long).length).toBeGreaterThan(3_000);
    const view = await formAfter(slack, () => slack.click({ on, action_id: 'answer_make_digest' }));
    await saidAfter(slack, () => send(slack, view));
    const [body] = await theirs();
    expect(body?.content).toMatchObject({ items: [{ query: { where: long.where } }] });
  });

  test('an answer that is forgotten while its form is open: a sentence at the title', async () => {
    const { slack } = app;
    const question = await asked(slack, 'DMA score of Devon');
    const on = await slack.until(() => answersTo(slack, question)[0], 'the answer');
    const view = await formAfter(slack, () => slack.click({ on, action_id: 'answer_make_digest' }));
    await inStore((store) => store.privacy.forget(TEAM, ADA));
    const { body } = await send(slack, view);
    expect(body).toMatchObject({ errors: { digest_form_title: expect.stringContaining('no longer kept') } });
    const told = await saidAfter(slack, () => slack.click({ on, action_id: 'answer_make_digest' }));
    expect(told.text).toContain('no longer kept');
  });

  test('nothing offers it under a greeting or a refusal', async () => {
    const { slack } = app;
    for (const text of ['thank you', 'what is the weather?']) {
      const question = await asked(slack, text);
      expect(JSON.stringify(answersTo(slack, question))).not.toContain('answer_make_digest');
    }
  });
});

test('the history says what became of each run, and links to what is there', async () => {
  const { slack } = app;
  await make(slack, 'For the board');
  const message = await slack.mention({ text: 'thank you' });
  const [id] = valuesOf(await command(slack, ''), 'digest_edit');
  const start = Date.UTC(2026, 10, 23, 9);
  const ends: Outcome[] = [
    { state: 'posted', channel: GENERAL, ts: message.ts },
    { state: 'skipped', reason: 'Nothing changed.' },
    { state: 'failed', reason: 'The channel is archived.' },
    { state: 'unknown', reason: 'Slack did not answer.' },
  ];
  const inNoChannel = await formAfter(slack, () => slack.slashCommand({ command: '/dma-digest', text: 'history 1' }));
  expect(wordsOf(inNoChannel)).toContain('It has not run yet.');
  await inStore(async ({ runs }) => {
    for (const [i, end] of ends.entries()) {
      await runs.openExtra(id ?? '', start + i * HOUR, 'hand');
      const worker = { holder: 'me', leaseUntil: Number.MAX_SAFE_INTEGER, figures: null };
      await runs.claim(id ?? '', start + i * HOUR, worker);
      await runs.finish(id ?? '', start + i * HOUR, 'me', end);
    }
  });
  const view = await formAfter(slack, () =>
    slack.slashCommand({ command: '/dma-digest', text: 'history for the board' }),
  );
  await slack.until(() => viewNow(slack, view).updates.length > 0, 'the links');
  expect(wordsOf(viewNow(slack, view))).toMatch(
    /12:00 GMT The message may be there or not, so it was not posted again\. Slack did not answer\. .*11:00 GMT Failed: The channel is archived\. .*10:00 GMT Not posted: Nothing changed\. .*09:00 GMT Posted\. See the message/,
  );
  expect(JSON.stringify(viewNow(slack, view).source)).toMatch(/"url":"https:[^"]+\/p\d+"/);
});

test('the Home lists one’s own digests, and those of others in channels that all can read', async () => {
  const { slack } = app;
  await make(slack, 'Mine');
  await make(slack, 'Of Ben', 'weekdays at 8', BEN);
  await make(slack, 'Of Ben in secret', 'weekdays at 8', BEN, SECRET.id);
  await slack.openHome();
  const home = await slack.until(() => slack.home(), 'the Home');
  expect(wordsOf(home)).toMatch(
    /Your digests Mine: every Monday at 09:00 \(Europe\/London\), next on Mon .* Digests of others in this workspace Of Ben: every weekday at 08:00/,
  );
  expect(wordsOf(home)).not.toContain('in secret');
  const view = await formAfter(slack, () => slack.click({ on: home, action_id: 'digest_new' }));
  await send(slack, view, { channel: GENERAL, title: 'From the Home' });
  const direct = await slack.until(
    () => slack.posts().find(({ text }) => text.includes('“From the Home” is made')),
    'it',
  );
  expect(direct.channel).toMatch(/^D/);
});

test('many digests come page by page, whatever they are called', async () => {
  const { slack } = app;
  await inStore(async ({ digests }) => {
    for (let i = 0; i < 20; i += 1)
      await digests.add({
        id: `00000000-0000-4000-8000-0000000000${10 + i}`,
        workspace: TEAM,
        channel: GENERAL,
        owner: ADA,
        nextAt: null,
        body: {
          title: `${i} ${'<!channel> & *everybody* '.repeat(3)}`,
          content: { kind: 'watch-list', codes: ['QJK', 'QKS', 'QSL'], against: 'region' },
          schedule: { kind: 'monthly', on: { day: 30 }, time: '09:00' },
          zone: 'America/Argentina/ComodRivadavia',
          condition: { kind: 'threshold', measure: 'dma', place: 'QJK', test: 'below', value: 2.5, times: 'every' },
        },
      });
  });
  const list = await command(slack, '');
  const now = () => slack.ephemerals(ADA).find(({ ts }) => ts === list.ts) ?? list;
  const seen: string[] = [];
  for (let page = 0; page < 10; page += 1) {
    seen.push(...valuesOf(now(), 'digest_edit'));
    const [next] = valuesOf(now(), 'digest_page');
    if (next === undefined) break;
    await slack.click({ on: now(), action_id: 'digest_page' });
    await slack.until(() => wordsOf(now()).includes(`${Number(next) + 1}. ${next} `), `the page from ${next}`);
  }
  expect(new Set(seen).size).toBe(20);
  const last = now();
  await slack.click({ on: last, action_id: 'digest_pause', value: seen.at(-1) ?? '' });
  await slack.until(() => wordsOf(now()).includes('is paused'), 'the same page, and what was done');
  expect(valuesOf(now(), 'digest_edit')).toEqual(valuesOf(last, 'digest_edit'));
});

test('what the command does not know is answered in one sentence that says what there is', async () => {
  const { slack } = app;
  const told = async (text: string) => (await command(slack, text)).text;
  expect(await told('frobnicate')).toMatch(/^There is “list”, “new every Monday at 9 in London”, and edit, pause/);
  expect(await told('pause 1')).toBe('There are no digests here yet: make one with “new”.');
  await make(slack, 'Board A');
  await make(slack, 'Board B');
  expect(await told('pause')).toContain('such as “pause 1”');
  expect(await told('pause 7')).toContain('There is no digest “7” among those of this channel and yours: there are 2');
  expect(await told('pause board')).toContain('Several digests are called “board”');
  expect(await told('pause “board b”')).toContain('“Board B” is paused');
  expect(await told('run board b')).toBe('“Board B” is paused: resume it, then run it.');
});

test('where Slack does not say what a channel is, the form stays, with a sentence and a reference', async () => {
  const { slack } = app;
  const view = await formAfter(slack, () => slack.slashCommand({ command: '/dma-digest', text: 'new' }));
  slack.fail('conversations.info', refuses('internal_error'), { times: 9 });
  app.clock.ahead = 11 * 60_000;
  const { body } = await send(slack, view, { title: 'Not yet' });
  expect(JSON.stringify(body)).toMatch(/ask again in a minute; the reference is/);
  expect(await theirs()).toEqual([]);
  slack.clearFaults();
  expect((await saidAfter(slack, () => send(slack, view, { title: 'Now' }))).text).toContain('“Now” is made');
});
