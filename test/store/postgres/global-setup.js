/**
 * Jest runs this once, before all tests: whoever asks first has a server of PostgreSQL started, which serves them all. In JavaScript, as
 * Jest takes no TypeScript here that imports other files.
 */
import { createServer } from 'node:net';
import { startPostgres } from './start-postgres.js';

/** Most runs of a few tests need no server, so this waits for a first connection, and answers each with the address of the server. */
export default async function setUp() {
  globalThis.stopPostgres = async () => undefined;
  if (process.env.WIGGLE_TEST_DATABASE_URL) return;
  let starting = null;
  const door = createServer((asking) => {
    starting ??= startPostgres();
    starting.then(
      ({ url }) => asking.end(url),
      (error) => asking.end(`${error.message} Set WIGGLE_TEST_DATABASE_URL to a server where databases may be made.`),
    );
  });
  await new Promise((listening) => door.listen(0, '127.0.0.1', listening));
  process.env.WIGGLE_TEST_DATABASE_DOOR = String(door.address().port);
  globalThis.stopPostgres = async () => {
    door.close();
    await (await starting?.catch(() => null))?.stop();
  };
}
