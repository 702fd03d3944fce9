/** What people can do with digests: each step of a digest's life, over a real store. */
import { memoryAfterRun } from '../../../src/digests/book/memory.js';
import type { DigestBody } from '../../../src/digests/digest.js';
import { UserError } from '../../../src/errors.js';
import { ADA, BEN, bodyWith, type Desk, MINUTE, MONDAY_AT_NINE, NOON, openDesk } from './desk.js';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const WEEK = 7 * 1440 * MINUTE;
const made = (change = {}, id = 'a') => desk.book.create({ id, channel: 'C1', body: bodyWith(change) }, ADA);

/** The sentence with which something is refused. */
async function refused(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => 'it was done',
    (caught: unknown) => caught,
  );
  if (!(error instanceof UserError)) throw error;
  return error.message;
}

describe('making one', () => {
  test('it is active, owned by who made it, and due at its next slot', async () => {
    expect(await made()).toMatchObject({ state: 'active', owner: 'U1', channel: 'C1', nextAt: MONDAY_AT_NINE });
  });

  test('a form that is sent twice makes one', async () => {
    expect(await made()).toEqual(await made());
    expect((await desk.book.list(ADA)).here).toHaveLength(1);
  });

  test('a channel has twenty at most; deleting one makes room', async () => {
    for (let i = 0; i < 20; i += 1) await made({}, `d${i}`);
    expect(await refused(made())).toContain('delete one, or choose another channel');
    await desk.book.remove('d7', ADA);
    expect(await made()).toMatchObject({ id: 'a' });
    expect(await refused(desk.book.restore('d7', ADA))).toContain('20 is the most');
  });

  test('a cron schedule runs once an hour at most', async () => {
    const at = (expression: string) => made({ schedule: { kind: 'cron', expression } });
    expect(await refused(at('*/15 9 * * *'))).toContain('once an hour at most');
    expect(await refused(at('0,59 9 * * *'))).toContain('once an hour at most');
    expect(await at('0 * * * *')).toMatchObject({ nextAt: NOON + 60 * MINUTE });
  });

  test('what changed is told from the figures of today, which are kept', async () => {
    await made({ content: { kind: 'what-changed' } });
    const { memory } = await desk.book.find('a', ADA);
    expect(memory).toMatchObject({ edition: { version: expect.any(String) }, condition: null });
    const { version } = (memory as { edition: { version: string } }).edition;
    expect(await desk.store.snapshots.get(version)).not.toBeNull();
  });
});

describe('editing', () => {
  test('other times count from now, other words leave the slot alone', async () => {
    const { version } = await made();
    desk.clock.time = MONDAY_AT_NINE + 1;
    const renamed = await desk.book.edit('a', version, bodyWith({ title: 'Exec' }), ADA);
    expect(renamed).toMatchObject({ body: { title: 'Exec' }, nextAt: MONDAY_AT_NINE });
    const daily = bodyWith({ schedule: { kind: 'daily', time: '08:00' } });
    const moved = await desk.book.edit('a', renamed.version, daily, ADA);
    expect(moved.nextAt).toBe(MONDAY_AT_NINE + 23 * 60 * MINUTE);
  });

  test('what somebody else has changed meanwhile is not written over', async () => {
    const { version } = await made();
    await desk.book.edit('a', version, bodyWith({ title: 'First' }), ADA);
    expect(await refused(desk.book.edit('a', version, bodyWith({ title: 'Second' }), ADA))).toBe(
      '“First” was changed by somebody else just now: look at it again.',
    );
  });

  test('what is paused stays paused', async () => {
    await made();
    const { version } = await desk.book.pause('a', ADA);
    const edited = await desk.book.edit('a', version, bodyWith({ schedule: { kind: 'daily', time: '08:00' } }), ADA);
    expect(edited).toMatchObject({ state: 'paused', nextAt: null });
  });

  test('another condition begins anew, other contents forget all, other words nothing', async () => {
    const { version } = await made();
    const memory = { edition: { told: ['x'] }, condition: { fingerprint: 'f', held: true, from: null } };
    await desk.store.digests.update('a', version, { memory: () => memory });
    const memoryWith = async (change: object) => {
      const { version: now } = await desk.book.find('a', ADA);
      return (await desk.book.edit('a', now, bodyWith(change), ADA)).memory;
    };
    expect(await memoryWith({ title: 'Exec' })).toEqual(memory);
    expect(await memoryWith({ condition: { kind: 'changed' } })).toEqual({ ...memory, condition: null });
    expect(await memoryWith({ content: { kind: 'spotlight', region: null } })).toBeNull();
  });
});

test('an edit and the end of a run leave each other what they have changed', async () => {
  const { version } = await made({ condition: { kind: 'changed' } });
  const left = (turn: number) => ({ edition: { turn }, condition: { fingerprint: `${turn}`, held: true, from: null } });
  const ran = async (turn: number, body: DigestBody, meanwhile: () => Promise<unknown>) => {
    desk.clock.time += 1;
    await desk.book.runNow('a', ADA);
    await desk.store.runs.claim('a', desk.clock.time, {
      holder: 'me',
      leaseUntil: desk.clock.time + MINUTE,
      figures: null,
    });
    await meanwhile();
    const memory = memoryAfterRun(body, { left: { turn } }, left(turn).condition);
    await desk.store.runs.finish('a', desk.clock.time, 'me', { state: 'posted', memory });
    return (await desk.book.find('a', ADA)).memory;
  };
  const body = bodyWith({ condition: { kind: 'changed' } });
  expect(await ran(1, body, async () => undefined)).toEqual(left(1));
  const renamed = { ...body, title: 'Exec' };
  expect(await ran(2, body, () => desk.book.edit('a', version, renamed, ADA))).toEqual(left(2));
  expect(await ran(3, renamed, () => desk.book.edit('a', version + 1, bodyWith(), ADA))).toEqual({
    ...left(3),
    condition: null,
  });
  const other = bodyWith({ content: { kind: 'spotlight', region: null } });
  expect(await ran(4, bodyWith(), () => desk.book.edit('a', version + 2, other, ADA))).toBeNull();
});

describe('pausing and running', () => {
  test('a paused one has no next slot and says who paused it; resumed, it goes on from now', async () => {
    await made();
    expect(await desk.book.pause('a', BEN)).toMatchObject({
      state: 'paused',
      pausedBecause: 'Somebody in its channel paused it.',
      nextAt: null,
    });
    expect(await refused(desk.book.pause('a', ADA))).toContain('paused already');
    desk.clock.time += WEEK;
    expect(await desk.book.resume('a', BEN)).toMatchObject({ state: 'active', nextAt: MONDAY_AT_NINE + WEEK });
    expect(await refused(desk.book.resume('a', ADA))).toContain('nothing to resume');
  });

  test('run now opens one more run, which the runner is asked to see to; once at a time', async () => {
    await made();
    await desk.book.runNow('a', BEN);
    expect(await desk.book.history('a', ADA, 5)).toMatchObject([{ slot: NOON, state: 'waiting' }]);
    expect(desk.looks()).toBe(1);
    desk.clock.time += 1;
    expect(await refused(desk.book.runNow('a', ADA))).toContain('is being run already');
    await desk.store.runs.claim('a', NOON, { holder: 'me', leaseUntil: NOON + MINUTE, figures: null });
    await desk.store.runs.finish('a', NOON, 'me', { state: 'posted', channel: 'C1', ts: '1.0' });
    await desk.book.runNow('a', ADA);
    expect(await desk.book.history('a', ADA, 5)).toHaveLength(2);
    expect((await desk.book.find('a', ADA)).nextAt).toBe(MONDAY_AT_NINE);
  });

  test('what is paused does not run', async () => {
    await made();
    await desk.book.pause('a', ADA);
    expect(await refused(desk.book.runNow('a', ADA))).toContain('resume it, then run it');
  });
});

describe('deleting', () => {
  test('for a minute it can be brought back to what it was', async () => {
    await made();
    await desk.book.pause('a', ADA);
    await desk.book.remove('a', ADA);
    expect(await refused(desk.book.find('a', ADA))).toContain('not there any more');
    desk.clock.time += MINUTE;
    expect(await desk.book.restore('a', ADA)).toMatchObject({ state: 'paused', deletedAt: null });
  });

  test('after a minute it cannot', async () => {
    await made();
    await desk.book.remove('a', ADA);
    desk.clock.time += MINUTE + 1;
    expect(await refused(desk.book.restore('a', ADA))).toContain('more than a minute ago');
  });

  test('what is gone is neither edited nor run', async () => {
    const { version } = await made();
    await desk.book.remove('a', ADA);
    for (const attempt of [
      () => desk.book.edit('a', version, bodyWith(), ADA),
      () => desk.book.runNow('a', ADA),
      () => desk.book.move('a', 'C2', ADA),
      () => desk.book.remove('a', ADA),
    ])
      expect(await refused(attempt())).toContain('list the digests again');
  });
});

test('the next three runs, in whichever zone', () => {
  expect(desk.book.preview(bodyWith().schedule, 'Europe/London')).toEqual(
    [0, 1, 2].map((n) => MONDAY_AT_NINE + n * WEEK),
  );
  expect(desk.book.preview(bodyWith().schedule, 'Asia/Kolkata')[0]).toBe(MONDAY_AT_NINE - 330 * MINUTE);
});
