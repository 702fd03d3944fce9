/** Databases of PostgreSQL for tests: in the server of WIGGLE_TEST_DATABASE_URL, else in one that is started when it is first needed. */
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';

const made: string[] = [];
let server: Promise<string> | null = null;

afterAll(async () => {
  for (const name of made) await command(`drop database "${name}" with (force)`);
});

/** The address of a new, empty database that is gone after the tests of a file. */
export async function newDatabase(): Promise<string> {
  const name = `wiggle-test-${randomUUID()}`;
  await command(`create database "${name}" template template0`);
  made.push(name);
  const url = new URL(await serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

async function command(sql: string): Promise<void> {
  const client = new pg.Client(await serverUrl());
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function serverUrl(): Promise<string> {
  server ??= askForServer();
  return server;
}

/** What global-setup.js begins is asked over a port. */
async function askForServer(): Promise<string> {
  const { WIGGLE_TEST_DATABASE_URL: given, WIGGLE_TEST_DATABASE_DOOR: door } = process.env;
  const answer = given || (await text(connect(Number(door), '127.0.0.1')));
  if (!URL.canParse(answer)) throw new Error(answer);
  return answer;
}
