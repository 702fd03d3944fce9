/** Questions that a process had taken up when it died: another one answers them, and never a second time. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Question } from '../../../src/slack/answering/held-questions.js';
import { connectState } from '../../../src/store/connect-state.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { ADA, TEAM } from '../fake/fake-slack.js';
import { answersTo, asked } from './answered.js';
import { type Running, runApp } from './running-app.js';

jest.setTimeout(30_000);

const DEVON = 'DMA score of Devon';
const WITHOUT_HISTORY = ['app_mentions:read', 'chat:write', 'files:read', 'files:write', 'users:read', 'im:write'];

let app: Running;
let store: Store;
beforeAll(async () => {
  app = await runApp({ changed: (options) => ({ ...options, questions: { lease: 10_000, every: 20 } }) });
  store = await openStore({ file: join(app.home, 'state.db'), secret: null, now: Date.now });
});
afterAll(async () => {
  await store.close();
  await app.stop();
});
beforeEach(() => {
  app.slack.team().scopes = null;
});
afterEach(() => expect(app.slack.problems()).toEqual([]));

type Place = { readonly channel: string; readonly ts: string };

/** As a process leaves it that took it up and died, its lease being over by now. */
async function left({ channel, ts }: Place, text: string, id: string = randomUUID(), thread = ts): Promise<void> {
  const body: Question = { workspace: TEAM, channel, ts, thread, user: ADA, text, isShared: false };
  const question = { id, workspace: TEAM, asker: ADA, body };
  await store.questions.open([`event:${randomUUID()}`], question, 'a dead process', Date.now() - 1);
}

/** What stands under a message once all is quiet. */
async function quiet(question: Place) {
  await app.slack.idle(200);
  return answersTo(app.slack, question);
}

test('before anything was posted: it is answered, with its picture', async () => {
  const { slack } = app;
  const question = await slack.messageEvent({ text: DEVON });
  await left(question, DEVON);
  await slack.until(() => answersTo(slack, question)[0]?.edits[0], 'the answer with its picture');
  expect(await quiet(question)).toHaveLength(1);
});

test('the first process had begun to post, and nothing arrived: it is posted', async () => {
  const { slack } = app;
  const question = await slack.messageEvent({ text: DEVON });
  const id = randomUUID();
  await store.posts.begin({ key: `answer:${id}`, channel: question.channel, fingerprint: 'any' });
  await left(question, DEVON, id);
  await slack.until(() => answersTo(slack, question)[0], 'the answer');
  expect(await quiet(question)).toHaveLength(1);
});

/** A question that is answered, though what keeps that does not know it. */
async function postedUnrecorded(): Promise<Place> {
  const { slack } = app;
  const question = await asked(slack, DEVON);
  await slack.until(() => answersTo(slack, question)[0]?.edits[0], 'its picture');
  const id = (await store.answers.byQuestion(TEAM, question.channel, question.ts))?.id ?? '';
  const connection = connectState({ file: join(app.home, 'state.db') });
  // It is closed a moment after its picture is there.
  while (await connection('question').where({ id }).first());
  await connection('post')
    .where({ key: `answer:${id}` })
    .update({ state: 'sending', ts: null });
  await connection.destroy();
  await left(question, DEVON, id);
  return question;
}

test('posted, but not recorded: it is found and not posted again', async () => {
  const { slack } = app;
  const before = slack.calls('conversations.replies').length;
  const question = await postedUnrecorded();
  await slack.until(() => slack.calls('conversations.replies').length > before, 'a look whether it is there');
  expect(await quiet(question)).toHaveLength(1);
});

test('the same where the app may not read: not posted again, and the asker alone is told what to do', async () => {
  const { slack } = app;
  const told = slack.ephemerals(ADA).length;
  slack.team().scopes = WITHOUT_HISTORY;
  const question = await postedUnrecorded();
  await slack.until(() => slack.ephemerals(ADA).length > told, 'the word that nobody knows');
  expect(await quiet(question)).toHaveLength(1);
});

test('what was worked out already is not worked out again, on top of itself', async () => {
  const { slack } = app;
  const root = await asked(slack, 'top 3 ICSs by DMA');
  const kept = await store.answers.byQuestion(TEAM, root.channel, root.ts);
  if (!kept) throw new Error('The first answer is not kept.');
  const next = await slack.messageEvent({ text: 'and in London?', thread_ts: root.ts });
  const id = randomUUID();
  // Another answer than it would have now, to be known by.
  const { askedAt: _, shown: __, ...same } = kept;
  await store.answers.save({ ...same, id, answer: kept.answer as object, questionTs: next.ts, messageTs: null });
  await left(next, 'and in London?', id, root.ts);
  await slack.until(() => answersTo(slack, root).length === 2, 'the answer that was kept');
  const [one, other] = answersTo(slack, root);
  expect(other?.text).toBe(one?.text);
});

test('what a process is at is left to it', async () => {
  const { slack } = app;
  const question = await slack.messageEvent({ text: DEVON });
  const { channel, ts } = question;
  const body: Question = { workspace: TEAM, channel, ts, thread: ts, user: ADA, text: DEVON, isShared: false };
  await store.questions.open(
    ['event:busy'],
    { id: 'busy', workspace: TEAM, asker: ADA, body },
    'one',
    Date.now() + 60_000,
  );
  expect(await quiet(question)).toEqual([]);
  expect(await store.questions.close('busy', 'one')).toBe(true);
});
