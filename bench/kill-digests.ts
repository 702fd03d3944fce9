/**
 * Digests and processes that are killed: 200 that are due in 4 channels, SIGKILL at random moments and a new process each time, until all
 * are done. Every one has to be posted once, or recorded as unknown, whatever was under way. In every other round the app may not read
 * the channels, so that it cannot look whether a message has arrived.
 * `npm run build && npx tsx bench/kill-digests.ts [rounds] [replicas] [seed]`; with DATABASE_URL set in PostgreSQL, else in SQLite.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { DigestBody } from '../src/digests/digest.js';
import { readManifest } from '../src/slack/install/manifest.js';
import { openStore } from '../src/store/open-store.js';
import type { Store } from '../src/store/store.js';
import { type FakeSlack, startSlack, TEAM } from '../test/slack/fake/fake-slack.js';

const [rounds = 20, replicas = 1, seed = 1] = process.argv.slice(2).map(Number);
const DIGESTS = 200;
const CHANNELS = Array.from({ length: 4 }, (_, i) => ({ id: `C0KILL000${i}` }));
const PLACES = ['Midlands', 'London'];
const SIGNING_SECRET = 'a-signing-secret-of-a-bench';
/** Milliseconds that a process lives at least, and at most, before it is killed: several share the cores. */
const LIVES = [500, 6_000 * replicas] as const;
/** Longer than any round: what is not done by then never will be. */
const PATIENCE = Number(process.env.PATIENCE ?? 240_000);

/** The same numbers for the same seed (mulberry32). */
function numbers(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = numbers(seed);

/** The channels' messages by the key in their metadata, and how often each is there. */
function posted(slack: FakeSlack): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { metadata } of slack.posts()) {
    const { key = '' } = (metadata?.event_payload ?? {}) as { key?: string };
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

async function addDigests(store: Store, round: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < DIGESTS; i += 1) {
    const id = `r${round}d${i}`;
    const place = PLACES[i % PLACES.length] ?? null;
    const body: DigestBody = {
      title: id,
      content: { kind: 'round-up', place },
      schedule: { kind: 'daily', time: '09:00' },
      zone: 'Europe/London',
      condition: null,
    };
    const channel = CHANNELS[i % CHANNELS.length]?.id ?? '';
    await store.digests.add({ id, workspace: TEAM, channel, owner: 'U0ADA00001', nextAt: Date.now() - 1_000, body });
    ids.push(id);
  }
  return ids;
}

async function begin(environment: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const app = spawn(process.execPath, [join(import.meta.dirname, 'unpaced-app.mjs')], {
    env: { ...process.env, ...environment, WIGGLE_BENCH: '{"pace":20,"every":100,"spread":0,"lease":2000}' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(app.stdout ?? app, 'data'), once(app, 'exit')]);
  return app;
}

const home = mkdtempSync(join(tmpdir(), 'wiggle-kill-'));
const where = process.env.DATABASE_URL ? { url: process.env.DATABASE_URL } : { file: join(home, 'state.db') };
const store = await openStore({ ...where, secret: null, now: Date.now });
const totals = { posted: 0, unknownThere: 0, unknownNotThere: 0, other: 0, twice: 0, lost: 0, kills: 0 };

for (let round = 1; round <= rounds; round += 1) {
  const slack = await startSlack({ channels: CHANNELS });
  const canRead = round % 2 === 1;
  if (!canRead) slack.team().scopes = (await readManifest()).scopes;
  const environment = {
    WIGGLE_HOME: home,
    SLACK_BOT_TOKEN: slack.team().botToken,
    ...(replicas === 1 ? { SLACK_APP_TOKEN: slack.credentials.appToken } : { SLACK_SIGNING_SECRET: SIGNING_SECRET }),
    SLACK_API_URL: slack.apiUrl,
    PORT: '0',
    LOG_LEVEL: 'fatal',
  };
  const ids = await addDigests(store, round);
  const begun = Date.now();
  const over = async () => {
    const runs = await Promise.all(ids.map((id) => store.runs.history(id, 1)));
    return runs.every(([run]) => run && run.freeAt === null);
  };
  const states = async () => {
    const runs = await Promise.all(ids.map((id) => store.runs.history(id, 1)));
    const counts: Record<string, number> = {};
    for (const [run] of runs) {
      const name = `${run?.state} ${run?.attempt} ${run?.reason}`;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  };
  let kills = 0;
  const live = async () => {
    while (!(await over())) {
      if (Date.now() - begun > PATIENCE)
        throw new Error(`Round ${round} did not end: ${JSON.stringify(await states())}`);
      const app = await begin(environment);
      const until = Date.now() + LIVES[0] + random() * (LIVES[1] - LIVES[0]);
      while (Date.now() < until && !(await over())) await after(50);
      if (app.exitCode === null) {
        app.kill('SIGKILL');
        kills += 1;
        await once(app, 'exit');
      }
    }
  };
  await Promise.all(Array.from({ length: replicas }, live));

  const counts = posted(slack);
  const seen = { posted: 0, unknownThere: 0, unknownNotThere: 0, other: 0, twice: 0, lost: 0 };
  for (const id of ids) {
    const [run] = await store.runs.history(id, 1);
    const there = counts.get(`digest:${id}:${run?.slot}`) ?? 0;
    if (there > 1) seen.twice += 1;
    if (run?.state === 'posted') seen.posted += 1;
    else if (run?.state === 'unknown') seen[there ? 'unknownThere' : 'unknownNotThere'] += 1;
    else seen.other += 1;
    if (there === 0 && run?.state !== 'unknown') seen.lost += 1;
  }
  for (const [name, n] of Object.entries({ ...seen, kills })) totals[name as keyof typeof totals] += n;
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  process.stdout.write(
    `round ${round} (${canRead ? 'may' : 'may not'} read): ${JSON.stringify({ ...seen, kills })}, ${seconds} s\n`,
  );
  await slack.close();
}
await store.close();
rmSync(home, { recursive: true, force: true });
process.stdout.write(`all ${rounds} rounds, seed ${seed}, replicas ${replicas}: ${JSON.stringify(totals)}\n`);
process.exitCode = totals.twice + totals.lost + totals.other === 0 ? 0 : 1;
