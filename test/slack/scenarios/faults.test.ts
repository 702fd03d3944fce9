/** A fault of ours ends in one sentence with a reference, for the one who waits, whichever way they asked; and it is in the log. */
import { jest } from '@jest/globals';
import type { Store } from '../../../src/store/store.js';
import { ADA, GENERAL, httpError, resetBefore } from '../fake/fake-slack.js';
import { answersTo, asked } from './answered.js';
import { type Running, runApp } from './running-app.js';

jest.setTimeout(30_000);

const DEVON = 'DMA score of Devon';
const SENTENCE =
  /^Something went wrong inside Wiggle; please ask again, or tell its owner this reference: ([0-9a-f-]{36})\.$/;

/** What fails now: `answers.save`, `database`. */
const down = new Set<string>();
let app: Running;
beforeAll(async () => {
  app = await runApp({
    changed: ({ parts, store, ...options }) => ({
      ...options,
      store: failing(store),
      parts: {
        ...parts,
        get database() {
          fail('database');
          return parts.database;
        },
      },
    }),
  });
});
afterAll(() => app.stop());
afterEach(() => {
  expect(app.slack.problems()).toEqual([]);
  down.clear();
  app.slack.clearFaults();
});

/** As a database fails: with all that was to be written in its message. */
function fail(name: string): void {
  if (!down.has(name)) return;
  throw Object.assign(new Error(`insert into answer values ('${DEVON}') - SQLITE_IOERR`), { code: 'SQLITE_IOERR' });
}

function failing(store: Store): Store {
  const repository = (name: string, of: object) =>
    new Proxy(of, {
      get:
        (target, method) =>
        async (...given: unknown[]) => {
          fail(`${name}.${String(method)}`);
          return Reflect.apply(Reflect.get(target, method), target, given);
        },
    });
  const made = Object.entries(store).map(([name, of]) => [name, typeof of === 'object' ? repository(name, of) : of]);
  return Object.fromEntries(made);
}

/** The sentence, whose reference the log has. */
function expectSentence(text: string | undefined): void {
  const reference = SENTENCE.exec(text ?? '')?.[1];
  expect(text).toMatch(SENTENCE);
  const lines = app.log.filter((line) => line.includes(reference ?? 'none'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^error: /);
  expect(lines[0]).not.toContain('Devon');
}

/** What the person alone is shown once `act` is done. */
async function toldAfter(act: () => Promise<unknown>): Promise<string | undefined> {
  const { slack } = app;
  const before = slack.ephemerals(ADA).length;
  await act();
  await slack.until(() => slack.ephemerals(ADA).length > before, 'a sentence for the asker');
  await slack.idle();
  expect(slack.ephemerals(ADA)).toHaveLength(before + 1);
  return slack.ephemerals(ADA).at(-1)?.text;
}

test.each(['database', 'questions.open', 'threads.get', 'threads.put', 'answers.save', 'posts.begin'])(
  'a mention, while %s fails',
  async (name) => {
    const { slack } = app;
    down.add(name);
    const question = await slack.mention({ text: DEVON });
    await slack.until(() => answersTo(slack, question).length > 0, 'the sentence');
    await slack.idle();
    expect(answersTo(slack, question)).toHaveLength(1);
    expectSentence(answersTo(slack, question)[0]?.text);
  },
);

test.each(['posts.setPosted', 'answers.setMessage', 'answers.setShown', 'answers.byId', 'questions.close'])(
  'the answer is posted, and then %s fails: it stands, with its picture, and without an excuse',
  async (name) => {
    const { slack } = app;
    down.add(name);
    const question = await asked(slack, DEVON);
    await slack.until(() => answersTo(slack, question)[0]?.edits.length === 1, 'the picture');
    await slack.idle();
    expect(answersTo(slack, question).map(({ text }) => text)).toEqual([expect.stringContaining('2.68')]);
    expect(app.log.at(-1)).toMatch(/SQLITE_IOERR/);
  },
);

test('an edited question', async () => {
  const { slack } = app;
  const { channel, ts } = await asked(slack, DEVON);
  await slack.until(() => answersTo(slack, { channel, ts })[0]?.edits.length === 1, 'the picture');
  down.add('answers.save');
  await slack.editQuestion({ channel, ts, text: 'DMA score of Dorset' });
  await slack.until(() => answersTo(slack, { channel, ts }).length === 2, 'the sentence');
  expectSentence(answersTo(slack, { channel, ts })[1]?.text);
});

test.each([
  ['/dma', DEVON],
  ['/dma-rank', 'lowest 3 in London'],
  ['/dma-rank', 'lowest 3 in London private'],
])('%s %s', async (command, text) => {
  down.add('answers.save');
  expectSentence(await toldAfter(() => app.slack.slashCommand({ command, text })));
});

test('the form that cannot be opened, and the one whose ranking fails', async () => {
  const { slack } = app;
  slack.fail('views.open', httpError(500));
  expectSentence(await toldAfter(() => slack.slashCommand({ command: '/dma-rank', text: '' })));
  await slack.slashCommand({ command: '/dma-rank', text: '' });
  const view = await slack.until(() => slack.modals(ADA)[0], 'the form');
  down.add('answers.save');
  await slack.submitView({ view, inputs: { rank_measure: 'dma_improve_care' } });
  const direct = () => slack.posts().find(({ channel }) => channel.startsWith('D'));
  await slack.until(direct, 'the sentence in a direct message');
  expectSentence(direct()?.text);
});

test('the shortcut', async () => {
  const { slack } = app;
  const question = await asked(slack, DEVON);
  const [message] = slack.messages(GENERAL).filter(({ ts }) => ts === question.ts);
  down.add('threads.get');
  expectSentence(
    await toldAfter(async () => message && slack.messageShortcut({ callback_id: 'ask_about_message', message })),
  );
});

test.each([
  ['answer_explain', 'answers.byId'],
  ['answer_other_chart', 'database'],
  ['answer_delete', 'answers.delete'],
])('the button %s, while %s fails', async (action_id, name) => {
  const { slack } = app;
  const question = await asked(slack, 'top 3 ICSs by DMA');
  await slack.until(() => answersTo(slack, question)[0]?.edits.length === 1, 'the picture');
  const [on] = answersTo(slack, question);
  down.add(name);
  expectSentence(await toldAfter(async () => on && slack.click({ on, action_id })));
});

test('a CSV file that Slack does not take, and a verdict that cannot be kept', async () => {
  const { slack } = app;
  const question = await asked(slack, 'top 3 ICSs by DMA');
  await slack.until(() => answersTo(slack, question)[0]?.edits.length === 1, 'the picture');
  const [on] = answersTo(slack, question);
  slack.fail('upload', resetBefore);
  expectSentence(await toldAfter(async () => on && slack.click({ on, action_id: 'answer_csv' })));
  down.add('feedback.save');
  const id = /"value":"good ([^"]+)"/.exec(JSON.stringify(on?.blocks))?.[1];
  const press = async () => on && slack.click({ on, action_id: 'answer_feedback', value: `good ${id}` });
  expectSentence(await toldAfter(press));
});
