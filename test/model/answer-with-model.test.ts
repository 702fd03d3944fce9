/** A question's whole way with a model set up: the rules first, the model where they lack the words, and what people are told. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answer, type Context } from '../../src/answer.js';
import { assemble, type Parts } from '../../src/assemble.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import type { Interpreter } from '../../src/model/interpreter.js';
import type { DataQuery, Query } from '../../src/query/query.js';
import { type ChatServer, fails, queries, refuses, says, startChatServer } from './chat-server.js';
import { DMA_OF_DEVON, interpreterOn, type Limits } from './interpreter-on.js';

const home = mkdtempSync(join(tmpdir(), 'wiggle-model-'));
let server: ChatServer;
let parts: Parts;

beforeAll(async () => {
  server = await startChatServer();
  parts = await assemble({ dataset: 'ics', home });
});
afterAll(async () => {
  await Promise.all([parts.close(), server.close()]);
  rmSync(home, { recursive: true, force: true });
});

/** Words that the rules do not know. */
const ODD = 'how gadget-savvy is Devon?';
const NOTE = /^A language model read this question/;

const made = (limits: Limits = {}) => interpreterOn(server, parts.dataset as Dataset, limits);
const ask = (question: string, context: Context = {}, model: Interpreter<Query> | null = made()) =>
  answer(question, context, { ...parts, model });

/** The answer without how long it took. */
async function given(question: string, context?: Context, model?: Interpreter<Query> | null) {
  const { milliseconds: _milliseconds, ...rest } = (await ask(question, context, model)).answer;
  return rest;
}

test('what the rules can read the model never sees', async () => {
  server.will();
  expect(await given('DMA of Devon')).toMatchObject({ status: 'answered', interpreter: 'rules' });
  expect(server.requests).toEqual([]);
});

test('what the rules cannot read is answered by its query, which a note says', async () => {
  server.will(queries(DMA_OF_DEVON));
  const answered = await given(ODD);
  const { notes, interpreter, ...rest } = await given('DMA of Devon');
  expect(answered).toEqual({ ...rest, interpreter: 'model', notes: [...notes, expect.stringMatching(NOTE)] });
  expect([interpreter, notes.filter((note) => NOTE.test(note))]).toEqual(['rules', []]);
});

test.each([
  ['refuses', refuses('out_of_scope')],
  ['is down', fails(400)],
  ['has the wrong key', fails(401)],
  ['replies nonsense, twice', says('nonsense')],
])('where the model %s, people get the refusal of the rules', async (_, turn) => {
  server.will(turn, turn);
  const answered = await given(ODD);
  expect(server.requests.length).toBeGreaterThan(0);
  expect(answered).toEqual(await given(ODD, {}, null));
  expect(answered).toMatchObject({ status: 'refused', interpreter: 'rules' });
  expect(answered.suggestions.length).toBeGreaterThan(0);
});

test('where the circuit is open or the day is spent, too', async () => {
  server.will(fails(500), queries(DMA_OF_DEVON), queries(DMA_OF_DEVON));
  const alone = await given(ODD, {}, null);
  const broken = made({ failures: 1 });
  await ask('how nifty is Devon?', {}, broken);
  expect(await given(ODD, {}, broken)).toEqual(alone);
  const spent = made({ dailyLimit: 1 });
  expect(await given(ODD, { workspace: 'a' }, spent)).toMatchObject({ interpreter: 'model' });
  const other = 'how nifty is Devon?';
  expect(await given(other, { workspace: 'a' }, spent)).toEqual(await given(other, {}, null));
  expect(await given(other, { workspace: 'b' }, spent)).toMatchObject({ interpreter: 'model' });
});

test.each([
  ['a choice between places', 'DMA of Sheffield'],
  ['a body younger than the data', 'DMA of Essex ICB'],
  ['figures that were never published', 'capital of Devon in 2024'],
  ['assessments that cannot be compared', 'how has the DMA of Northamptonshire changed since 2023?'],
  ['a forecast', 'forecast the DMA of Devon for next year'],
  ['a statement of a database', 'drop table figures; --'],
  ['another subject of the health service', 'cancer waiting times in Devon'],
  ['a story', `DMA of Devon ${'and then some '.repeat(200)}`],
  ['nothing', '  '],
])('the word of the rules stands: %s', async (_, question) => {
  server.will(queries(DMA_OF_DEVON));
  const answered = await given(question);
  expect(answered).toEqual(await given(question, {}, null));
  expect(server.requests).toEqual([]);
});

const ALL: DataQuery = { ...DMA_OF_DEVON, kind: 'list', where: null };

test('an unknown name is not left out: the query has to name somebody', async () => {
  const question = 'DMA score of Atlantis';
  server.will(queries(ALL), queries(DMA_OF_DEVON));
  expect(await given(question, {}, null)).toMatchObject({ reason: 'unknown_name' });
  expect(await given(question)).toMatchObject({ status: 'refused', interpreter: 'rules' });
  expect(await given(question)).toMatchObject({ status: 'answered', interpreter: 'model' });
});

test('nor is a year', async () => {
  server.will(queries(DMA_OF_DEVON), queries(DMA_OF_DEVON));
  expect(await given('how nifty was Devon in 1999?')).toMatchObject({ status: 'refused', interpreter: 'rules' });
  expect(await given('how nifty was Devon in 2025?')).toMatchObject({ status: 'answered', interpreter: 'model' });
});

test('in a thread the model is told what was asked before, by whomever it was read', async () => {
  server.will(queries(DMA_OF_DEVON), queries(ALL));
  const byRules = await ask('budget of Devon');
  const first = await ask(ODD, { thread: byRules.thread });
  const second = await ask('and in Cornwall?', { thread: first.thread });
  const [one, other] = server.requests.map(({ body }) => body.messages.at(-1)?.content ?? '');
  expect(one).toContain(`Previous query:\n${JSON.stringify(byRules.answer.query)}`);
  expect(other).toContain(`Previous query:\n${JSON.stringify(DMA_OF_DEVON)}`);
  expect(second.answer).toMatchObject({ interpreter: 'model', query: ALL });
});

test('what goes on from a question that the model read is not guessed at without it', async () => {
  server.will(queries(DMA_OF_DEVON), refuses('not_understood'));
  const first = await ask(ODD);
  const next = await given('and in Cornwall?', { thread: first.thread });
  expect(next).toMatchObject({ status: 'refused', reason: 'not_understood', headline: expect.stringMatching(/whole/) });
  expect(await given('DMA of Cornwall', { thread: first.thread })).toMatchObject({ status: 'answered' });
  expect(await given('thanks', { thread: first.thread })).toMatchObject({ status: 'answered', interpreter: 'rules' });
  expect(server.requests).toHaveLength(2);
});

test('only rules: the model is not asked', async () => {
  server.will();
  expect(await given(ODD, { interpreter: 'rules' })).toEqual(await given(ODD, {}, null));
  expect(server.requests).toEqual([]);
});

test('only the model: it is asked what the rules could read too', async () => {
  server.will(queries(ALL));
  expect(await given('DMA of Devon', { interpreter: 'model' })).toMatchObject({ interpreter: 'model', query: ALL });
});

test.each([
  ['it refuses', refuses('unknown_name'), 'unknown_name', /nothing of that name/],
  ['it refuses for lack of figures', refuses('no_data'), 'no_data', /no figure/],
  ['it is down', fails(400), 'not_understood', /does not answer/],
])('only the model, and %s: our own words, and what can be asked', async (_, turn, reason, headline) => {
  server.will(turn);
  const answered = await given('DMA of Devon', { interpreter: 'model' });
  expect(answered).toMatchObject({ status: 'refused', reason, headline: expect.stringMatching(headline) });
  expect([answered.interpreter, answered.suggestions.length]).toEqual(['model', 3]);
});

test('a query by the model for what was never published is a refusal', async () => {
  server.will(
    queries({ ...DMA_OF_DEVON, columns: [{ ...DMA_OF_DEVON.columns[0], measure: 'capital_plan', period: '2023/24' }] }),
  );
  expect(await given(ODD)).toMatchObject({ status: 'refused', reason: 'no_data', interpreter: 'model' });
});

test('only the model: what leaves out a year is no answer either', async () => {
  server.will(queries(DMA_OF_DEVON));
  const answered = await given('DMA of Devon in 2019', { interpreter: 'model' });
  expect(answered).toMatchObject({ status: 'refused', reason: 'not_understood', interpreter: 'model' });
});

test('words about the data', async () => {
  server.will(queries({ kind: 'about', topic: 'term', id: 'cdel' }));
  expect(await given('spell out that abbreviation for spending on kit')).toMatchObject({
    status: 'answered',
    interpreter: 'model',
    query: { topic: 'term', id: 'cdel' },
  });
});

test('the explanation tells what the model said', async () => {
  server.will(queries(DMA_OF_DEVON));
  const { explanation } = await ask(ODD);
  expect(explanation()).toContain(`The language model: ${JSON.stringify(DMA_OF_DEVON)}`);
});
