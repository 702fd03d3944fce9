/** From a file to PostgreSQL: nothing is lost, whatever happens on the way. */
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../../src/errors.js';
import { connectState } from '../../../src/store/connect-state.js';
import { moveStore } from '../../../src/store/move/move-store.js';
import { TABLES } from '../../../src/store/move/tables.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { newFolder } from '../../dataset/tiny-files.js';
import { newDatabase } from '../postgres/new-database.js';
import { NOON } from '../suite/bench.js';
import { installationOf } from '../suite/installations-suite.js';
import { fillStore, SECRET } from './full-store.js';
import { killedMove } from './killed-move.js';

const DIGESTS = 600;
const RUNS = 6000;
/** By their bytes, as in the file. */
const AFTER_D99 = ["it's", 'line\nfeed', 'null', 'ä', 'é🌊', '“quoted”'];

describe('a store that moves', () => {
  let folder: string;
  let file: string;
  let url: string;
  let full: string;
  beforeAll(async () => {
    full = join(await newFolder(), 'state.db');
    await fillStore(full, { digests: DIGESTS, runs: RUNS });
  });
  beforeEach(async () => {
    folder = await newFolder();
    file = join(folder, 'state.db');
    await copyFile(full, file);
    url = await newDatabase();
  });

  const move = (said: (table: string, rows: number) => void = () => undefined) =>
    moveStore({ file, url, now: () => NOON, said });
  const refusal = async () => {
    const error = await move().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).message;
  };

  /** Once a number of rows of a table has been copied, the way is cut off. */
  const cutOffAt = (table: string) => move((name) => name === table && cutOff()).catch(() => undefined);
  const cutOff = () => {
    throw new Error('cut off');
  };

  async function using<T>(act: (store: Store) => Promise<T>, home: { file: string } | { url: string } = { file }) {
    const store = await openStore({ ...home, secret: SECRET, now: () => NOON });
    return act(store).finally(() => store.close());
  }

  test('every table there is is moved', async () => {
    const connection = connectState({ file });
    const tables: { name: string }[] = await connection.raw("select name from sqlite_master where type = 'table'");
    await connection.destroy();
    const own = tables.map(({ name }) => name).filter((name) => !/^(sqlite_|migration|move$)/.test(name));
    expect(TABLES.map(({ name }) => name).toSorted()).toEqual(own.toSorted());
  });

  test('is the same there, to the last row, and in use from then on', async () => {
    const rows = new Map((await move()).map((moved) => [moved.table, moved.rows]));
    const some = ['digest', 'run', 'answer', 'installation'].map((table) => rows.get(table));
    expect(some).toEqual([DIGESTS, RUNS, 14, 1]);
    expect(rows.size).toBe(TABLES.length);
    await using(
      async ({ digests, answers, installations, events }) => {
        expect((await digests.page('d99', 10)).map(({ id }) => id)).toEqual(AFTER_D99);
        expect(await answers.byId('é🌊')).toMatchObject({ answer: { name: 'é🌊', none: null, score: 0.1 + 0.2 } });
        expect(await installations.list()).toEqual([installationOf('T1')]);
        expect([await events.claim('B'), await events.claim('new')]).toEqual([false, true]);
      },
      { url },
    );
  });

  test('is compared again where it has been moved, until something has changed', async () => {
    const moved = await move();
    expect(await move()).toEqual(moved.map((table) => ({ ...table, before: table.rows })));
    await using(({ events }) => events.claim('new'), { url });
    expect(await refusal()).toMatch(
      /^The database wiggle-test-.* holds other things already: empty it, or name another/,
    );
  });

  test('an empty one moves too', async () => {
    await rm(file);
    await using((store) => store.health());
    const rows = (await move()).filter((moved) => moved.rows > 0);
    expect(rows).toMatchObject([{ table: 'seal', rows: 1 }]);
  });

  test('killed in the middle, goes on where it was', async () => {
    const arrived = await killedMove(folder, url, 1);
    expect(arrived).toBeGreaterThan(0);
    expect(arrived).toBeLessThan(RUNS);
    await expect(using((store) => store.health(), { url })).rejects.toThrow(
      'What Wiggle remembers has been moved to this database in part only: run the same wiggle store move again.',
    );
    const moved = new Map((await move()).map(({ table, ...rest }) => [table, rest]));
    expect(moved.get('digest')).toMatchObject({ rows: DIGESTS, before: DIGESTS });
    expect(moved.get('run')?.rows).toBe(RUNS);
    expect(moved.get('run')?.before).toBeGreaterThanOrEqual(arrived);
    await expect(using((store) => store.health(), { url })).resolves.toBeUndefined();
  });

  test.each(['answer', 'digest', 'run'])('cut off while %s is copied, goes on', async (table) => {
    await cutOffAt(table);
    expect((await move()).find((moved) => moved.table === table)).toMatchObject({
      before: table === 'answer' ? 14 : 500,
    });
  });

  test('used in between, is copied anew', async () => {
    await cutOffAt('run');
    await using(({ digests }) => digests.remove('d1'));
    const moved = await move();
    expect(moved.every(({ before }) => before === 0)).toBe(true);
    await using(async ({ digests }) => expect(await digests.byId('d1')).toMatchObject({ state: 'deleted' }), { url });
  });

  test('a database that holds anything else is left alone', async () => {
    await using(({ events }) => events.claim('one'), { url });
    expect(await refusal()).toContain('holds other things already: empty it, or name another one.');
    await using(async ({ digests }) => expect(await digests.page(null, 1)).toEqual([]), { url });
  });

  test('what somebody else writes meanwhile is noticed', async () => {
    const other = connectState({ url });
    const written: PromiseLike<unknown>[] = [];
    const disturb = (table: string) => {
      if (table === 'run') written.push(other('digest').where({ id: 'd1' }).update({ channel: 'C9' }).then());
    };
    await expect(move(disturb)).rejects.toThrow(
      'is not the same as the file, so something else writes to it: stop that,',
    );
    await Promise.all(written);
    await other.destroy();
  });

  test('nobody may use the file meanwhile, nor move it while it is used', async () => {
    await using(async (store) => {
      await store.health();
      expect(await refusal()).toBe(
        `What Wiggle remembers cannot be read, as ${file} is held by another program: stop that one, then start again.`,
      );
    });
    await expect(move()).resolves.toHaveLength(TABLES.length);
  });

  test('a file that is not there', async () => {
    await rm(file);
    expect(await refusal()).toBe(`There is nothing to move, as ${file} is not there: check WIGGLE_HOME.`);
  });

  test('a server that is not there', async () => {
    url = 'postgres://me:open-sesame@127.0.0.1:1/wiggle';
    expect(await refusal()).toContain('The database wiggle on 127.0.0.1:1 cannot be used, as no server listens there');
  });
});
