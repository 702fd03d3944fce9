/** The store in PostgreSQL: all that a store does, and what the server has a part in. */
import { UserError } from '../../src/errors.js';
import { connectState } from '../../src/store/connect-state.js';
import { TABLES } from '../../src/store/move/tables.js';
import { openStore } from '../../src/store/open-store.js';
import { newDatabase } from './postgres/new-database.js';
import { NOON } from './suite/bench.js';
import { openedAtOnce } from './suite/opened-at-once.js';
import { storeSuite } from './suite/store-suite.js';

describe('a store', () => {
  let url: string;
  beforeAll(async () => {
    url = await newDatabase();
  });
  // A new database for each test would take several times as long.
  afterEach(async () => {
    const connection = connectState({ url });
    for (const { name } of TABLES.toReversed()) await connection(name).delete();
    await connection.destroy();
  });
  storeSuite(async () => (options) => openStore({ url, ...options }));
});

describe('its server', () => {
  const open = (url: string) => openStore({ url, secret: null, now: () => NOON });

  const refusal = async (url: string) => {
    const error = await open(url).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).message;
  };

  async function changed(change: (url: URL) => void): Promise<string> {
    const url = new URL(await newDatabase());
    change(url);
    return url.href;
  }

  test('several that open an empty database at once make its tables once', async () => {
    const url = await newDatabase();
    await openedAtOnce(() => open(url));
  });

  test('may end the connections: what is asked after that is answered', async () => {
    const url = await newDatabase();
    const store = await open(url);
    await store.events.claim('one');
    const other = connectState({ url });
    const ended = await other('pg_stat_activity')
      .whereRaw('datname = current_database() and pid <> pg_backend_pid()')
      .select(other.raw('pg_terminate_backend(pid)'));
    await other.destroy();
    expect(ended.length).toBeGreaterThan(0);
    // The news of it may come later than a question or two, which then fail.
    let answered: boolean | null = null;
    for (let tries = 0; tries < 20 && answered === null; tries += 1)
      answered = await store.events.claim('one').catch(() => null);
    await store.close();
    expect(answered).toBe(false);
  });

  test('one where nothing listens is said in a sentence, without the password', async () => {
    expect(await refusal('postgres://me:open-sesame@127.0.0.1:1/wiggle')).toBe(
      'The database wiggle on 127.0.0.1:1 cannot be used, as no server listens there: start PostgreSQL, or set DATABASE_URL to where it runs.',
    );
  });

  test('a name and a password that are wrong', async () => {
    const stranger = await changed((url) => {
      url.username = 'nobody-here';
      url.password = 'open-sesame';
    });
    const message = await refusal(stranger);
    // Some servers do not ask for a password.
    expect(message).toMatch(/refuses the name or the password|does not let this user in/);
    expect(message).not.toContain('open-sesame');
  });

  test('a database that is not there', async () => {
    expect(await refusal(await changed((url) => (url.pathname = '/no such one')))).toMatch(
      /^The database no such one on .* as there is no such database: make it, or/,
    );
  });

  test('one that may only be read', async () => {
    const url = await newDatabase();
    const connection = connectState({ url });
    const name = decodeURIComponent(new URL(url).pathname.slice(1));
    await connection.raw('alter database ?? set default_transaction_read_only = on', [name]);
    await connection.destroy();
    expect(await refusal(url)).toContain('as it is read-only: set DATABASE_URL to the server that may be written to');
  });

  test('a connection that has to be safe, where the server has no way to be', async () => {
    const message = await refusal(await changed((url) => url.searchParams.set('sslmode', 'verify-full')));
    expect(message).toContain(
      'the connection fails (The server does not support SSL connections): check DATABASE_URL.',
    );
  });
});
