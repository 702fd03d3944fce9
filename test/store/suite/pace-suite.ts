import { type Bench, MINUTE } from './bench.js';

export function paceSuite({ open, clock }: Bench): void {
  const SECOND = 1000;

  test('each who reserves has a turn of their own, an interval after the one before', async () => {
    const { pace } = await open();
    const waits = [];
    for (const _ of [1, 2, 3]) waits.push(await pace.reserve('C1', SECOND));
    expect(waits).toEqual([0, SECOND, 2 * SECOND]);
    expect(await pace.reserve('C2', SECOND)).toBe(0);
    clock.time += 2500;
    expect([await pace.reserve('C1', SECOND), await pace.reserve('C1', SECOND)]).toEqual([500, 1500]);
  });

  test('turns that nobody took are not made up for', async () => {
    const { pace } = await open();
    await pace.reserve('C1', SECOND);
    clock.time += MINUTE;
    expect([await pace.reserve('C1', SECOND), await pace.reserve('C1', SECOND)]).toEqual([0, SECOND]);
  });

  test('many processes at once have as many turns', async () => {
    const stores = await Promise.all([open(), open(), open()]);
    const waits = await Promise.all(
      stores.flatMap(({ pace }) => Array.from({ length: 10 }, () => pace.reserve('C1', SECOND))),
    );
    expect(waits.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => i * SECOND));
  });

  test('a clock that is put back lets nobody wait for hours', async () => {
    const { pace } = await open();
    clock.time += 60 * MINUTE;
    await pace.reserve('C1', SECOND);
    clock.time -= 60 * MINUTE;
    expect([await pace.reserve('C1', SECOND), await pace.reserve('C1', SECOND)]).toEqual([0, SECOND]);
  });
}
