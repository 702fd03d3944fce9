/**
 * How long people wait in Slack: 50 questions at once in 10 channels, from the event to the posted text and to the posted picture,
 * without Slack's pace of a message a second and without its delay of files. The app is a process of its own, as it is shipped; the
 * fake Slack is this one. `npm run build && npx tsx bench/slack-latency.ts [rounds]`
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSlack } from '../test/slack/fake/fake-slack.js';

const REGIONS = ['Midlands', 'London', 'the South West', 'the North West', 'the South East'];
/** Other numbers and places each time, so that no picture is known. */
const question = (round: number, i: number): string =>
  [
    `lowest ${3 + round} ICSs by DMA in ${REGIONS[i % 5]}`,
    `DMA score of the ICSs in ${REGIONS[i % 5]} above ${(1.9 + round / 20 + i / 100).toFixed(2)}`,
    `top ${i + 3 + round} ICSs by budget`,
    `number of ICSs by region with a DMA score above ${(2.5 + round / 10 + i / 1000).toFixed(3)}`,
    `${3 + i + round} largest changes in DMA score since 2024`,
  ][Math.floor(i / 10)] ?? '';
const AT_ONCE = 50;
const CHANNELS = Array.from({ length: 10 }, (_, i) => ({ id: `C0BENCH00${i}` }));
const rounds = Number(process.argv[2] ?? 5);

const home = mkdtempSync(join(tmpdir(), 'wiggle-latency-'));
const slack = await startSlack({ channels: CHANNELS });
const app = spawn(
  process.execPath,
  [
    ...(process.env.PROF ? ['--cpu-prof', '--cpu-prof-dir=/tmp/prof'] : []),
    join(import.meta.dirname, 'unpaced-app.mjs'),
  ],
  {
    env: {
      ...process.env,
      WIGGLE_HOME: home,
      SLACK_BOT_TOKEN: slack.team().botToken,
      SLACK_APP_TOKEN: slack.credentials.appToken,
      SLACK_API_URL: slack.apiUrl,
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
process.once('exit', () => app.kill('SIGKILL'));
await once(app.stdout, 'data');

const texts: number[] = [];
const pictures: number[] = [];
const load = loadavg()[0]?.toFixed(1);
// The first round finds everything cold, and is not counted.
for (let round = 0; round <= rounds; round += 1) {
  const begun = Date.now();
  const asked = Array.from({ length: AT_ONCE }, (_, i) =>
    slack.mention({ text: question(round, i), channel: CHANNELS[i % CHANNELS.length]?.id ?? '' }),
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
app.kill('SIGTERM');
await once(app, 'exit');
await slack.close();
rmSync(home, { recursive: true, force: true });

/** The nearest rank: a time that was measured. */
const percentile = (times: readonly number[], share: number) =>
  Math.round([...times].sort((a, b) => a - b)[Math.ceil(share * times.length) - 1] ?? Number.NaN);
process.stdout.write(`load before ${load}\n`);
for (const [name, times] of Object.entries({ text: texts, picture: pictures })) {
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  process.stdout.write(`${name.padEnd(8)} p50 ${p50} ms, p95 ${p95} ms of ${times.length}\n`);
}
