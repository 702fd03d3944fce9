/**
 * How long people wait in Slack: 50 questions at once in 10 channels, from the event to the posted text and to the posted picture,
 * without Slack's pace of a message a second and without its delay of files. `npx tsx bench/slack-latency.ts [rounds]`
 */
import { runApp } from '../test/slack/scenarios/running-app.js';

const QUESTIONS = [
  'lowest 5 ICSs by DMA in Midlands',
  'DMA score of Devon',
  'top 10 ICSs by budget',
  'average DMA score by region',
  'change in DMA score since 2024',
];
const AT_ONCE = 50;
const CHANNELS = Array.from({ length: 10 }, (_, i) => ({ id: `C0BENCH00${i}` }));
const rounds = Number(process.argv[2] ?? 5);

const texts: number[] = [];
const pictures: number[] = [];
const app = await runApp({ fake: { channels: CHANNELS } });
const { slack } = app;
// The first round finds everything cold, and is not counted.
for (let round = 0; round <= rounds; round += 1) {
  const begun = Date.now();
  const asked = Array.from({ length: AT_ONCE }, (_, i) =>
    slack.mention({ text: QUESTIONS[i % QUESTIONS.length] ?? '', channel: CHANNELS[i % CHANNELS.length]?.id ?? '' }),
  );
  const answers = (await Promise.all(asked)).map(
    ({ channel, ts }) =>
      () =>
        slack.thread(channel, ts)[1],
  );
  await slack.until(() => answers.every((answer) => answer()?.edits.length), 'the pictures', 60_000);
  if (round === 0) continue;
  for (const answer of answers) {
    const ts = answer()?.ts ?? '';
    const changed = slack.calls('chat.update').find(({ args }) => args.ts === ts)?.at ?? Number.NaN;
    texts.push(Number(ts) * 1000 - begun);
    pictures.push(changed - begun);
  }
}
await app.stop();

/** The nearest rank: a time that was measured. */
const percentile = (times: readonly number[], share: number) =>
  Math.round([...times].sort((a, b) => a - b)[Math.ceil(share * times.length) - 1] ?? Number.NaN);
for (const [name, times] of Object.entries({ text: texts, picture: pictures })) {
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  process.stdout.write(`${name.padEnd(8)} p50 ${p50} ms, p95 ${p95} ms of ${times.length}\n`);
}
