/** Many questions at the same time: each is answered once, where it was asked, with its own figures. */
import { jest } from '@jest/globals';
import { answersTo } from './answered.js';
import { runApp } from './running-app.js';

jest.setTimeout(40_000);

const PLACES = ['Devon', 'Dorset', 'Kent and Medway', 'Norfolk and Waveney', 'Sussex', 'Black Country', 'Derby'];
const CHANNELS = Array.from({ length: 10 }, (_, i) => ({ id: `C0MANY${String(i).padStart(4, '0')}` }));

test('50 questions at once in 10 channels', async () => {
  const app = await runApp({ fake: { channels: CHANNELS } });
  const { slack } = app;
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
  await app.stop();
});
