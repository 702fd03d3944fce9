import { access, copyFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '../../../src/store/open-store.js';
import { newFolder } from '../../dataset/tiny-files.js';
import { newDatabase } from '../../store/postgres/new-database.js';
import { runWiggle } from '../run-wiggle.js';

describe('wiggle store move', () => {
  let home: string;
  let file: string;
  beforeEach(async () => {
    home = await newFolder();
    file = join(home, 'state.db');
    const store = await openStore({ file, secret: null, now: () => 1 });
    await store.events.claim('one');
    await store.close();
  });

  const move = (argv: readonly string[], environment: Record<string, string> = {}) =>
    runWiggle(['store', 'move', ...argv], { environment: { WIGGLE_HOME: home, ...environment } });

  test('says what is there now, sets the file aside and says what to do next', async () => {
    const { status, stdout, stderr } = await move(['--to', await newDatabase()]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^event +1 +0 +[0-9a-f]{16}$/m);
    expect(stdout).toContain('Both are the same, to the last row.');
    expect(stdout).toMatch(/^Next: set DATABASE_URL to this database/m);
    expect(stdout).toContain(`${file}.moved`);
    await expect(access(file)).rejects.toThrow('ENOENT');
    await expect(access(`${file}.moved`)).resolves.toBeUndefined();
  });

  test('moves to DATABASE_URL where nothing else is said, and once', async () => {
    const environment = { DATABASE_URL: await newDatabase() };
    expect(await move([], environment)).toMatchObject({ status: 0 });
    const again = await move([], environment);
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toContain('It has been moved already');
  });

  test('killed before the file was set aside, it does that when it is run again', async () => {
    const url = await newDatabase();
    await copyFile(file, join(home, 'copy'));
    await move(['--to', url]);
    await rename(join(home, 'copy'), file);
    const { status, stdout } = await move(['--to', url]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^event +1 +1 /m);
  });

  test.each<[string, string[], RegExp]>([
    ['no address', [], /^wiggle: There is nowhere to move to: give --to postgres/],
    ['what is no address', ['--to', 'me:open-sesame'], /^wiggle: What follows --to must be the address of a Postgre/],
    ['a server that is not there', ['--to', 'postgres://me:open-sesame@127.0.0.1:1/db'], /as no server listens there/],
  ])('%s is said in a sentence, without the password, and the file stays', async (_, argv, sentence) => {
    const { status, stdout, stderr } = await move(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toContain('open-sesame');
    await expect(access(file)).resolves.toBeUndefined();
  });
});
