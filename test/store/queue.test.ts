/** The queues of both homes: all that a queue does, and what only that between processes does. */

import { connectState } from '../../src/store/connect-state.js';
import type { Home } from '../../src/store/home.js';
import { openWork, type Work, type WorkOptions } from '../../src/store/queue/work.js';
import type { RunKey } from '../../src/store/tables/digests/runs.js';
import { newDatabase } from './postgres/new-database.js';

const runsOf = (...slots: number[]): RunKey[] => slots.map((slot) => ({ digestId: 'a', slot }));

/** A door that is shut until it is opened. */
function door() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

const HOMES: [name: string, newHome: () => Promise<Home>][] = [
  ['in this process', async () => ({ file: 'is not looked at' })],
  ['between processes', async () => ({ url: await newDatabase() })],
];

describe.each(HOMES)('a queue %s', (_, newHome) => {
  let home: Home;
  let opened: Work[];
  let errors: unknown[];
  beforeEach(async () => {
    home = await newHome();
    opened = [];
    errors = [];
  });
  afterEach(async () => {
    await Promise.all(opened.map((work) => work.stop(0)));
    expect(errors).toEqual([]);
  });

  const open = (options: Partial<WorkOptions> = {}) => {
    const work = openWork(home, { atOnce: 2, failed: (error) => errors.push(error), ...options });
    opened.push(work);
    return work;
  };

  test('each run that is offered is performed, so many at once and no more', async () => {
    const work = open();
    const done: number[] = [];
    let busy = 0;
    const all = door();
    await work.start(async (digestId, slot) => {
      busy += 1;
      expect([digestId, busy <= 2]).toEqual(['a', true]);
      await new Promise(setImmediate);
      busy -= 1;
      if (done.push(slot) === 5) all.open();
    });
    await work.offer(runsOf(1, 2, 3));
    await work.offer(runsOf(4, 5));
    await all.opened;
    expect(done.toSorted()).toEqual([1, 2, 3, 4, 5]);
  });

  test('a run that waits is not there twice', async () => {
    const work = open({ atOnce: 1 });
    const [first, last] = [door(), door()];
    const done: number[] = [];
    await work.start(async (_, slot) => {
      if (slot === 1) await first.opened;
      done.push(slot);
      if (slot === 3) last.open();
    });
    await work.offer(runsOf(1));
    for (const _ of [1, 2, 3]) await work.offer(runsOf(2));
    await work.offer(runsOf(3));
    first.open();
    await last.opened;
    expect(done).toEqual([1, 2, 3]);
  });

  test('what a run fails with is told, and others go on', async () => {
    const [told, other] = [door(), door()];
    const failures: unknown[] = [];
    const work = open({
      failed: (error) => {
        failures.push(error);
        told.open();
      },
    });
    await work.start(async (_, slot) => {
      if (slot === 1) throw new Error('no luck');
      other.open();
    });
    await work.offer(runsOf(1, 2));
    await Promise.all([told.opened, other.opened]);
    expect(failures).toEqual([new Error('no luck')]);
  });

  test('stopping waits for what was begun, and begins nothing more', async () => {
    const work = open({ atOnce: 1 });
    const [begun, end] = [door(), door()];
    const done: number[] = [];
    await work.start(async (_, slot) => {
      begun.open();
      await end.opened;
      done.push(slot);
    });
    await work.offer(runsOf(1, 2));
    await begun.opened;
    const stopped = work.stop(60_000);
    end.open();
    await stopped;
    expect(done).toHaveLength(1);
  });

  test('stopping does not wait for ever', async () => {
    const work = open({ atOnce: 1, failed: () => undefined });
    const [begun, end] = [door(), door()];
    await work.start(() => {
      begun.open();
      return end.opened;
    });
    await work.offer(runsOf(1));
    await begun.opened;
    await expect(work.stop(1)).resolves.toBeUndefined();
    end.open();
  });
});

describe('between processes', () => {
  let url: string;
  let errors: unknown[];
  let opened: Work[];
  beforeEach(async () => {
    url = await newDatabase();
    errors = [];
    opened = [];
  });
  afterEach(() => Promise.all(opened.map((work) => work.stop(0))));

  const open = (atOnce = 1, failed: WorkOptions['failed'] = (error) => errors.push(error)) => {
    const work = openWork({ url }, { atOnce, failed });
    opened.push(work);
    return work;
  };

  test('runs are spread over all, and none is left out', async () => {
    const works = [open(2), open(2), open(2)];
    const slots = Array.from({ length: 60 }, (_, i) => i);
    const done = new Set<number>();
    const all = door();
    await Promise.all(
      works.map((work) =>
        work.start(async (_, slot) => {
          if (done.add(slot).size === slots.length) all.open();
        }),
      ),
    );
    await Promise.all(works.map((work) => work.offer(runsOf(...slots))));
    await all.opened;
    await Promise.all(works.map((work) => work.stop(60_000)));
    expect(errors).toEqual([]);
  });

  test('what failed is put back, to be tried again later', async () => {
    const told = door();
    const work = open(1, told.open);
    await work.start(() => Promise.reject(new Error('no luck')));
    await work.offer(runsOf(1));
    await told.opened;
    const database = connectState({ url });
    const later = database.raw('start_after > now() as later');
    const jobs = await database('wiggle_queue.job').select('state', 'data', later);
    expect(jobs).toEqual([{ state: 'retry', data: { digestId: 'a', slot: 1 }, later: true }]);
    await database.destroy();
  });

  test('one that cannot be begun lets go of the database', async () => {
    const database = connectState({ url });
    await database.raw('create schema wiggle_queue');
    await database.raw('create table wiggle_queue.version (of_something_else int)');
    await expect(open().start(async () => undefined)).rejects.toThrow();
    const others = async () => {
      const { rows } = await database.raw(
        'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      return rows.length;
    };
    // The server takes a moment to see that somebody has gone.
    let left = await others();
    for (let tries = 0; tries < 200 && left > 0; tries += 1) left = await others();
    await database.destroy();
    expect(left).toBe(0);
  });

  test('what was offered to a process that stopped is performed by another', async () => {
    const [before, after] = [open(), open()];
    const [begun, end, done] = [door(), door(), door()];
    const performed: number[] = [];
    await before.start(async (_, slot) => {
      begun.open();
      await end.opened;
      performed.push(slot);
    });
    await before.offer(runsOf(1, 2));
    await begun.opened;
    const stopped = before.stop(60_000);
    end.open();
    await stopped;
    await after.start(async (_, slot) => {
      performed.push(slot);
      done.open();
    });
    await done.opened;
    await after.stop(60_000);
    expect([performed.toSorted(), errors]).toEqual([[1, 2], []]);
  });
});
