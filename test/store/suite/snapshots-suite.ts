import { type Bench, MINUTE } from './bench.js';

export function snapshotsSuite({ open, clock }: Bench): void {
  const snapshot = (version: string, dataset = 'ics') => ({ version, dataset, content: { figures: [version, 2.46] } });

  test('the figures of a version are found by it, as they were when it was first there', async () => {
    const before = await open();
    for (const each of [snapshot('v1'), snapshot('other', 'cars'), snapshot('v2')]) await before.snapshots.save(each);
    await before.snapshots.save({ ...snapshot('v1'), content: { figures: [] } });
    await before.close();
    const { snapshots } = await open();
    expect([await snapshots.get('v1'), await snapshots.get('v3')]).toEqual([snapshot('v1'), null]);
  });

  test('all who save the newest figures of a dataset hear since when they are there', async () => {
    const [one, other] = await Promise.all([open(), open()]);
    const start = clock.time;
    expect(await one.snapshots.save(snapshot('v1'))).toBe(start);
    clock.time += MINUTE;
    expect(await other.snapshots.save(snapshot('v1'))).toBe(start);
    expect(await other.snapshots.save(snapshot('c1', 'cars'))).toBe(start + MINUTE);
    expect(await one.snapshots.save(snapshot('v1'))).toBe(start);
  });

  test('figures that others have followed are never the newest again', async () => {
    const { snapshots } = await open();
    const start = clock.time;
    for (const version of ['v1', 'v2']) {
      await snapshots.save(snapshot(version));
      clock.time += MINUTE;
    }
    expect(await snapshots.save(snapshot('v1'))).toBeNull();
    expect(await snapshots.save(snapshot('v2'))).toBe(start + MINUTE);
  });
}
