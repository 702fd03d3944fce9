/** The same app where what it remembers is in PostgreSQL. */
import { readdir } from 'node:fs/promises';
import { newDatabase } from '../../store/postgres/new-database.js';
import { answersTo, asked } from './answered.js';
import { type Running, runApp } from './running-app.js';

let app: Running;
beforeAll(async () => {
  app = await runApp({ environment: { DATABASE_URL: await newDatabase() } });
});
afterAll(() => app.stop());

test('a conversation goes on after a new start, and nothing is kept beside the database', async () => {
  const { slack } = app;
  const question = await asked(slack, 'lowest 3 DMA ICSs in London');
  await slack.idle();
  await app.restart();
  const next = await slack.mention({ text: 'and in the South West?', thread_ts: question.ts });
  const saysSo = () => answersTo(slack, question).some(({ ts, text }) => ts > next.ts && text.includes('South West'));
  await slack.until(saysSo, 'the answer to the follow-up');
  expect((await readdir(app.home)).filter((name) => name.startsWith('state'))).toEqual([]);
});
