import { type Bench, MINUTE } from './bench.js';

export function snapshotsSuite({ open, clock }: Bench): void {
  const snapshot = (version: string, dataset = 'ics') => ({ version, dataset, content: { figures: [version, 2.46] } });

  test('the figures of a version are found by it, and those saved last by their dataset', async () => {
    const before = await open();
    for (const each of [snapshot('v1'), snapshot('other', 'cars'), snapshot('v2')]) {
      await before.snapshots.save(each);
      clock.time += MINUTE;
    }
    await before.close();
    const { snapshots } = await open();
    expect([await snapshots.get('v1'), await snapshots.get('v3')]).toEqual([snapshot('v1'), null]);
    expect([await snapshots.latest('ics'), await snapshots.latest('boats')]).toEqual([snapshot('v2'), null]);
  });

  test('a version that is saved again is the latest again, as it was', async () => {
    const { snapshots } = await open();
    for (const version of ['v1', 'v2', 'v1']) {
      await snapshots.save(snapshot(version));
      clock.time += MINUTE;
    }
    await snapshots.save({ ...snapshot('v1'), content: { figures: [] } });
    expect(await snapshots.latest('ics')).toEqual(snapshot('v1'));
  });

  test('all who save the same figures hear since when they are the latest', async () => {
    const [one, other] = await Promise.all([open(), open()]);
    const start = clock.time;
    expect(await one.snapshots.save(snapshot('v1'))).toBe(start);
    clock.time += 10;
    expect(await other.snapshots.save(snapshot('v1'))).toBe(start);
    expect(await other.snapshots.save(snapshot('v2'))).toBe(start + 10);
    clock.time += 10;
    expect(await one.snapshots.save(snapshot('v1'))).toBe(start + 20);
    clock.time += 10;
    expect(await other.snapshots.save(snapshot('v1'))).toBe(start + 20);
    expect(await one.snapshots.latest('ics')).toEqual(snapshot('v1'));
  });
}
