import { type Bench, DAY } from './bench.js';

export function eventsSuite({ open, clock }: Bench): void {
  test('only the first claim of an event wins', async () => {
    const { events } = await open();
    expect([await events.claim('event:Ev1'), await events.claim('event:Ev1')]).toEqual([true, false]);
    expect(await events.claim('event:Ev2')).toBe(true);
  });

  test('what has two names is claimed once, by whichever of them', async () => {
    const { events } = await open();
    expect(await events.claim('event:Ev1', 'message:1')).toBe(true);
    expect(await events.claim('event:Ev2', 'message:1')).toBe(false);
    expect(await events.claim('event:Ev1', 'message:2')).toBe(false);
  });

  test('a claim holds for 24 hours, and through a new start', async () => {
    const before = await open();
    await before.events.claim('event:Ev1');
    await before.close();
    const { events } = await open();
    clock.time += DAY - 1;
    expect(await events.claim('event:Ev1')).toBe(false);
    clock.time += 1;
    expect([await events.claim('event:Ev1'), await events.claim('event:Ev1')]).toEqual([true, false]);
  });

  test('of two processes that claim the same 200 events, one wins each', async () => {
    const [one, other] = await Promise.all([open(), open()]);
    const keys = Array.from({ length: 200 }, (_, i) => `message:T1:C1:1700000000.${i}`);
    const claims = await Promise.all(keys.map((key) => Promise.all([one.events.claim(key), other.events.claim(key)])));
    expect(claims.filter(([first, second]) => first === second)).toEqual([]);
  });

  const thread = { key: 'T1:C1:1.1', workspace: 'T1', channel: 'C1', asker: 'U1' };

  test('a thread has the state that was put last', async () => {
    const { threads } = await open();
    expect(await threads.get(thread.key)).toBeNull();
    await threads.put({ ...thread, state: { nodes: [], shown: null } });
    await threads.put({ ...thread, asker: 'U2', state: { nodes: [{ type: 'pronoun' }], name: 'Côte d’Azur 🌊' } });
    expect(await threads.get(thread.key)).toEqual({ nodes: [{ type: 'pronoun' }], name: 'Côte d’Azur 🌊' });
    expect(await threads.get('T1:C1:2.2')).toBeNull();
  });

  test('threads outlast a new start', async () => {
    const before = await open();
    await before.threads.put({ ...thread, state: { nodes: [1] } });
    await before.close();
    expect(await (await open()).threads.get(thread.key)).toEqual({ nodes: [1] });
  });
}
