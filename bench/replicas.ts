/**
 * Three replicas on one PostgreSQL, behind a balancer: 200 questions at once in 20 channels, each delivered once more as Slack would, and
 * one replica killed on the way. Every question has to be answered once. What the dead one had taken up is answered by another when its
 * lease is over, which is why those few wait.
 * `npm run build && npx tsx bench/replicas.ts [rounds] [seed]`; in databases of their own, which stay, on the server of DATABASE_URL, else
 * on one that is started for it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as after } from 'node:timers/promises';
import pg from 'pg';
import { startSlack } from '../test/slack/fake/fake-slack.js';
import { startPostgres } from '../test/store/postgres/start-postgres.js';

const [rounds = 3, seed = 1] = process.argv.slice(2).map(Number);
const REPLICAS = 3;
const QUESTIONS = 200;
const CHANNELS = Array.from({ length: 20 }, (_, i) => ({ id: `C0REPL${String(i).padStart(4, '0')}` }));
const PLACES = ['Devon', 'Dorset', 'Kent and Medway', 'Norfolk and Waveney', 'Sussex', 'Black Country', 'Derby'];
const WARM_UPS = 15;
const SIGNING_SECRET = 'a-signing-secret-of-a-bench';
/** Milliseconds after the first question at which one is killed, by round. */
const KILLED_AFTER = [300, 700, 1_200, 2_000];
/** Milliseconds: longer than any lease. What is not answered by then never will be. */
const PATIENCE = 90_000;

interface Replica {
  readonly process: ChildProcess;
  readonly port: number;
}

async function freePort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function startReplica(environment: NodeJS.ProcessEnv): Promise<Replica> {
  const port = await freePort();
  const app = spawn(process.execPath, [join(import.meta.dirname, 'unpaced-app.mjs')], {
    env: { ...process.env, ...environment, PORT: String(port), LOG_LEVEL: 'fatal', WIGGLE_BENCH: '{"pace":20}' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(app.stdout ?? app, 'data'), once(app, 'exit')]);
  return { process: app, port };
}

/** Each request to the next replica; one that cannot be reached, or dies over it, is passed over. */
function balancer(ports: readonly number[]): Server {
  let next = 0;
  const forward = (incoming: IncomingMessage, body: Buffer, port: number) =>
    new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>((resolve, reject) => {
      const { url, method, headers } = incoming;
      const sent = request({ host: '127.0.0.1', port, path: url, method, headers, agent: false }, (answer) =>
        buffer(answer).then(
          (content) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: content }),
          reject,
        ),
      );
      sent.on('error', reject).end(body);
    });
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = await buffer(incoming);
    for (let tries = 0; tries < ports.length; tries += 1) {
      const port = ports[next++ % ports.length] ?? 0;
      const answer = await forward(incoming, body, port).catch(() => null);
      if (answer) return void outgoing.writeHead(answer.status, answer.headers).end(answer.body);
    }
    outgoing.writeHead(502).end();
  };
  return createServer((incoming, outgoing) => void handle(incoming, outgoing).catch(() => outgoing.destroy()));
}

/** Each round begins with nothing remembered. */
async function newDatabase(server: string, round: number): Promise<string> {
  const client = new pg.Client(server);
  const name = `wiggle_replicas_${process.pid}_${round}`;
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** The nearest rank: a time that was measured. */
const percentile = (times: readonly number[], share: number) =>
  Math.round([...times].sort((a, b) => a - b)[Math.ceil(share * times.length) - 1] ?? Number.NaN);

async function play(round: number, server: string): Promise<boolean> {
  const url = await newDatabase(server, round);
  const home = mkdtempSync(join(tmpdir(), 'wiggle-replicas-'));
  const slack = await startSlack({ channels: CHANNELS, retries: 1 });
  const environment = {
    WIGGLE_HOME: home,
    DATABASE_URL: url,
    SLACK_BOT_TOKEN: slack.team().botToken,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl,
  };
  const replicas = [];
  for (let i = 0; i < REPLICAS; i += 1) replicas.push(await startReplica(environment));
  const door = balancer(replicas.map(({ port }) => port)).listen(0, '127.0.0.1');
  await once(door, 'listening');
  slack.deliverTo(`http://127.0.0.1:${(door.address() as AddressInfo).port}/slack/events`, {
    signingSecret: SIGNING_SECRET,
  });

  // Everything is cold at first, and not counted.
  for (let i = 0; i < WARM_UPS; i += 1) {
    const { channel, ts } = await slack.mention({ text: `top ${i + 2} ICSs by DMA`, ackWithin: 20_000 });
    await slack.until(() => slack.thread(channel, ts)[1]?.edits.length, 'a first answer', PATIENCE);
  }
  const load = loadavg()[0]?.toFixed(1);
  const begun = Date.now();
  const question = (i: number) => `lowest ${2 + ((i + round) % 9)} ICSs by DMA, without ${PLACES[i % PLACES.length]}`;
  const ask = async (i: number) => {
    const channel = CHANNELS[i % CHANNELS.length]?.id ?? '';
    const at = Date.now();
    const said = await slack.mention({ text: question(i), channel });
    await slack.again(said);
    return { at, said };
  };
  const victim = replicas[(seed + round) % REPLICAS]?.process;
  const killing = after(KILLED_AFTER[round % KILLED_AFTER.length]).then(() => victim?.kill('SIGKILL'));
  const asked = await Promise.all(Array.from({ length: QUESTIONS }, (_, i) => ask(i)));
  await killing;
  const keyOf = (channel: string, ts: string | null) => `${channel} ${ts}`;
  const answered = () => new Set(slack.posts().map(({ channel, thread_ts }) => keyOf(channel, thread_ts)));
  const isDone = () => {
    const threads = answered();
    return asked.every(({ said }) => threads.has(keyOf(said.channel, said.ts)));
  };
  // Looked at now and then: this process is Slack, which has to have time.
  while (!isDone() && Date.now() < begun + PATIENCE) await after(200);
  await slack.idle(1_000);

  const answers = asked.map(({ said }) => slack.thread(said.channel, said.ts).filter(({ bot_id }) => bot_id));
  const counts = answers.map((each) => each.length);
  const waits = answers.flatMap(([first], i) => (first ? [Number(first.ts) * 1000 - (asked[i]?.at ?? 0)] : []));
  const late = waits.filter((wait) => wait > 20_000).length;
  const seen = {
    acked: asked.filter(({ said }) => said.status === 200).length,
    once: counts.filter((n) => n === 1).length,
    never: counts.filter((n) => n === 0).length,
    twice: counts.filter((n) => n > 1).length,
    'over 20 s': late,
    'told that nobody knows': slack.ephemerals().length,
  };
  process.stdout.write(
    `round ${round}, load before ${load}: ${JSON.stringify(seen)}, text p50 ${percentile(waits, 0.5)} ms, p95 ${percentile(waits, 0.95)} ms, ` +
      `last ${percentile(waits, 1)} ms, all after ${((Date.now() - begun) / 1000).toFixed(1)} s\n`,
  );
  for (const { process: app } of replicas) {
    if (app.exitCode !== null || app.signalCode !== null) continue;
    app.kill('SIGTERM');
    await once(app, 'exit');
  }
  door.close();
  await slack.close();
  rmSync(home, { recursive: true, force: true });
  return seen.once === QUESTIONS && slack.problems().length === 0;
}

const server = process.env.DATABASE_URL ? null : await startPostgres();
let all = true;
for (let round = 1; round <= rounds; round += 1) {
  all = (await play(round, process.env.DATABASE_URL ?? server?.url ?? '')) && all;
}
await server?.stop();
process.exitCode = all ? 0 : 1;
