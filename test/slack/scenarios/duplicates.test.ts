/**
 * Slack delivers at least once, to many at a time, and tells the app of its own messages, too: each question has one answer, and an
 * answer none.
 */
import { jest } from '@jest/globals';
import { ADA, GENERAL, httpError, resetBefore } from '../fake/fake-slack.js';
import { answersTo, asked } from './answered.js';
import { type Running, runApp } from './running-app.js';

jest.setTimeout(30_000);

const DEVON = 'DMA score of Devon';
let app: Running;
beforeAll(async () => {
  app = await runApp({ changed: (options) => ({ ...options, pingTimeout: 800 }) });
});
afterAll(() => app.stop());
afterEach(() => expect(app.slack.problems()).toEqual([]));

test('an envelope that was not acknowledged in time comes again, while the answer is on its way or later: one answer', async () => {
  const { slack } = app;
  const question = await slack.mention({ text: DEVON });
  await Promise.all([slack.again(question), slack.again(question, 'http_timeout')]);
  await slack.until(() => answersTo(slack, question).length > 0, 'the answer');
  await slack.again(question);
  await slack.idle();
  expect(answersTo(slack, question)).toHaveLength(1);
});

test('a mention that comes as a message of the channel as well has one answer, in whichever order they come', async () => {
  const { slack } = app;
  const question = await slack.mention({ text: DEVON });
  const at = { text: DEVON, ts: question.ts, channel: question.channel };
  await Promise.all([slack.messageEvent(at), slack.mention(at)]);
  await slack.until(() => answersTo(slack, question).length > 0, 'the answer');
  const message = await slack.messageEvent({ text: `<@${slack.team().botUserId}> ${DEVON}` });
  const mention = await slack.mention({ text: DEVON, ts: message.ts });
  await slack.until(() => answersTo(slack, mention).length > 0, 'the other answer');
  await slack.idle();
  expect(answersTo(slack, question)).toHaveLength(1);
  expect(answersTo(slack, mention)).toHaveLength(1);
});

test('the same after a restart, with another event id too', async () => {
  const { slack } = app;
  const question = await asked(slack, DEVON);
  await app.restart();
  await slack.again(question);
  await slack.mention({ text: DEVON, ts: question.ts });
  await slack.idle();
  expect(answersTo(slack, question)).toHaveLength(1);
});

test('an edit that is told twice changes the answer once', async () => {
  const { slack } = app;
  const question = await asked(slack, DEVON);
  await slack.until(() => answersTo(slack, question)[0]?.edits.length === 1, 'the picture');
  const edit = await slack.editQuestion({ channel: question.channel, ts: question.ts, text: 'DMA score of Dorset' });
  const edits = () => answersTo(slack, question)[0]?.edits.length ?? 0;
  await slack.until(() => edits() === 3, 'the other answer with its picture');
  await slack.again(edit);
  await slack.idle();
  expect(edits()).toBe(3);
});

test('its own messages, those of other bots, hidden ones and the changes it makes itself are no questions', async () => {
  const { slack } = app;
  const question = await slack.directMessage({ text: DEVON });
  await slack.until(() => answersTo(slack, question)[0]?.edits.length === 1, 'the answer with its picture');
  await slack.idle();
  const [answer] = answersTo(slack, question);
  const before = slack.calls().length;
  const { botUserId, botId } = slack.team();
  const direct = { channel: question.channel, channel_type: 'im' };
  const own = { type: 'message', user: botUserId, bot_id: botId, text: answer?.text, ts: answer?.ts };
  await slack.event({ ...own, ...direct });
  await slack.event({ ...direct, type: 'message', bot_id: 'B0OTHER001', user: ADA, text: DEVON, ts: '1700000000.1' });
  await slack.event({ ...direct, type: 'message', subtype: 'bot_message', text: DEVON, ts: '1700000000.2' });
  await slack.event({ ...direct, type: 'message', hidden: true, user: ADA, text: DEVON, ts: '1700000000.3' });
  await slack.event({ type: 'app_mention', channel: GENERAL, bot_id: 'B0OTHER001', user: ADA, text: DEVON, ts: '1.4' });
  const changed = { type: 'message', subtype: 'message_changed', hidden: true, ts: '1700000000.5' };
  await slack.event({ ...direct, ...changed, message: { ...own, text: DEVON }, previous_message: own });
  await slack.event({
    ...direct,
    ...changed,
    subtype: 'message_deleted',
    deleted_ts: answer?.ts,
    previous_message: own,
  });
  await slack.idle();
  expect(slack.calls().slice(before)).toEqual([]);
});

test('Slack says that there are too many events: that is logged, and the next question answered', async () => {
  const { slack } = app;
  const limited = { type: 'app_rate_limited', event: undefined, minute_rate_limited: 1 };
  const ack = await slack.event({}, { envelope: limited });
  expect(ack.status).toBe(200);
  expect(app.log.at(-1)).toContain('too many');
  await asked(slack, DEVON);
});

test('a line that is cut is made anew, however often that fails', async () => {
  const { slack, service } = app;
  const before = slack.calls('apps.connections.open').length;
  slack.fail('apps.connections.open', resetBefore);
  slack.fail('apps.connections.open', httpError(503));
  slack.socket.drop();
  await slack.until(() => slack.calls('apps.connections.open').length === before + 3, 'new attempts', 10_000);
  await asked(slack, DEVON);
  expect((await fetch(`${service.address}/readyz`)).status).toBe(200);
});

const PLACES = ['Devon', 'Dorset', 'Kent and Medway', 'Norfolk and Waveney', 'Sussex', 'Black Country', 'Derby'];
const CHANNELS = Array.from({ length: 10 }, (_, i) => ({ id: `C0MANY${String(i).padStart(4, '0')}` }));

test('50 questions at once in 10 channels', async () => {
  const busy = await runApp({ fake: { channels: CHANNELS } });
  const { slack } = busy;
  const place = (i: number) => PLACES[i % PLACES.length] ?? '';
  const channel = (i: number) => CHANNELS[i % CHANNELS.length]?.id ?? '';
  const questions = await Promise.all(
    Array.from({ length: 50 }, (_, i) => slack.mention({ text: `DMA score of ${place(i)}`, channel: channel(i) })),
  );
  expect(questions.map(({ status }) => status)).toEqual(Array(50).fill(200));
  const isDone = () => questions.every((question) => answersTo(slack, question)[0]?.edits.length === 1);
  await slack.until(isDone, 'all answers with their pictures', 30_000);
  await Promise.all(questions.map((question) => slack.again(question)));
  await slack.idle();
  for (const [i, question] of questions.entries()) {
    expect(answersTo(slack, question).map(({ text }) => text)).toEqual([expect.stringContaining(place(i))]);
  }
  expect(slack.posts()).toHaveLength(50);
  expect(new Set(slack.calls('chat.update').map(({ args }) => args.ts)).size).toBe(50);
  expect(slack.problems()).toEqual([]);
  await busy.stop();
});
