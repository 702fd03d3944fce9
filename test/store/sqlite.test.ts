/** The store in a SQLite file: all that a store does, and what is in the file. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../src/errors.js';
import { connectState } from '../../src/store/connect-state.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { newFolder } from '../dataset/tiny-files.js';
import { answerNamed } from './suite/answers-suite.js';
import { NOON } from './suite/bench.js';
import { installationOf } from './suite/installations-suite.js';
import { openedAtOnce } from './suite/opened-at-once.js';
import { storeSuite } from './suite/store-suite.js';

describe('a store', () => {
  storeSuite(async () => {
    const file = join(await newFolder(), 'state.db');
    return (options) => openStore({ file, ...options });
  });
});

describe('its file', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await newFolder();
    file = join(folder, 'home', 'state.db');
  });

  async function using<T>(act: (store: Store) => Promise<T>): Promise<T> {
    const store = await openStore({ file, secret: 'a secret', now: () => NOON });
    try {
      return await act(store);
    } finally {
      await store.close();
    }
  }

  async function sql(statement: string): Promise<Record<string, unknown>[]> {
    const connection = connectState({ file });
    try {
      return await connection.raw(statement);
    } finally {
      await connection.destroy();
    }
  }

  /** All that is on the disk, what SQLite keeps beside the database too. */
  async function bytes(): Promise<string> {
    const names = await readdir(join(folder, 'home'));
    return (await Promise.all(names.map((name) => readFile(join(folder, 'home', name), 'latin1')))).join('');
  }

  const refusal = () => using(async () => 'opened').catch((error: unknown) => error);

  test('is made with its folder, for its owner alone', async () => {
    await using(async (store) => {
      await store.events.claim('one');
      const files = await readdir(join(folder, 'home'));
      expect(files).toContain('state.db-wal');
      const modes = await Promise.all(files.map(async (name) => (await stat(join(folder, 'home', name))).mode & 0o777));
      expect(new Set(modes)).toEqual(new Set([0o600]));
    });
    expect(await readdir(join(folder, 'home'))).toEqual(['state.db']);
  });

  test('is written so that readers do not wait, and so that what refers to nothing is refused', async () => {
    await using((store) => store.health());
    expect(await sql('pragma journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await sql('pragma busy_timeout')).toEqual([{ timeout: 5000 }]);
    await expect(sql(`insert into feedback values ('a', 'U1', 'good', 1)`)).rejects.toThrow('FOREIGN KEY');
  });

  test('an empty file is one that has no tables yet', async () => {
    await mkdir(join(folder, 'home'));
    await writeFile(file, '');
    expect(await using((store) => store.events.claim('one'))).toBe(true);
  });

  test('several that open an empty one at once make its tables once', () =>
    openedAtOnce(() => openStore({ file: join(folder, 'state.db'), secret: null, now: () => NOON })));

  test('each migration runs once', async () => {
    await using((store) => store.health());
    await using((store) => store.health());
    expect(await sql('select name from migration')).toEqual(
      ['001-first-tables', '002-digests', '003-questions'].map((name) => ({ name })),
    );
  });

  test('one that a newer Wiggle has changed is left alone', async () => {
    await using((store) => store.health());
    await sql(`insert into migration (name, batch) values ('999-of-tomorrow', 2)`);
    expect(await refusal()).toEqual(
      new UserError('A newer Wiggle has changed what is remembered (999-of-tomorrow): use that one.'),
    );
  });

  test('shows no token, neither in use nor at rest', async () => {
    await using(async ({ installations, answers }) => {
      await installations.save(installationOf('T1'));
      await answers.save(answerNamed('a', { question: 'in plain sight' }));
      const inUse = await bytes();
      expect(inUse).toContain('in plain sight');
      expect(inUse).not.toMatch(/xox|a secret/);
    });
    expect(await bytes()).not.toMatch(/xox|a secret/);
  });

  test('a token that was moved to another workspace, or changed, is not believed', async () => {
    await using(({ installations }) => installations.save(installationOf('T1')));
    await sql(`update installation set id = 'T2'`);
    expect(await refusal()).toBeInstanceOf(UserError);
    await sql(`update installation set id = 'T1', sealed = 'AAAA' || sealed`);
    expect(await refusal()).toBeInstanceOf(UserError);
  });

  test('holds nothing of a person who was forgotten', async () => {
    await using(({ answers }) => answers.save(answerNamed('a', { question: 'something private' })));
    expect(await bytes()).toContain('something private');
    await using(({ privacy }) => privacy.forget('T1', 'U1'));
    expect(await bytes()).not.toContain('something private');
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ['is no database', () => writeFile(file, 'this is not a database'.repeat(1000)), 'is not a database: move it away'],
    ['is a folder', () => mkdir(file), 'is a folder: move it away'],
  ])('one that %s is said in a sentence', async (_, spoil, sentence) => {
    await mkdir(join(folder, 'home'));
    await spoil();
    const error = await refusal();
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toContain(`What Wiggle remembers cannot be read, as ${file} ${sentence}`);
  });

  test('a folder that cannot be made is said in a sentence', async () => {
    await writeFile(join(folder, 'home'), 'a file where the folder should be');
    const error = await refusal();
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(
      /What Wiggle remembers cannot be kept in .*, as .* set WIGGLE_HOME to another folder\.$/,
    );
  });
});
