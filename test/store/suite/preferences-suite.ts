import type { Bench } from './bench.js';

export function preferencesSuite({ open }: Bench): void {
  const person = { workspace: 'T1', user: 'U1' };
  const channel = { workspace: 'T1', channel: 'C1' };

  test('nothing is chosen at first', async () => {
    const { preferences } = await open();
    expect(await preferences.get(person)).toEqual({ home: null, groups: [] });
  });

  test('what is set is added to the rest, and outlasts a new start', async () => {
    const before = await open();
    await before.preferences.set(person, { home: 'QX1' });
    await before.preferences.set(person, { groups: [{ name: 'The Peers', codes: ['QB', 'QA'] }] });
    await before.preferences.set(person, { groups: [{ name: 'coast', codes: ['QC'] }] });
    await before.close();
    const { preferences } = await open();
    expect(await preferences.get(person)).toEqual({
      home: 'QX1',
      groups: [
        { name: 'coast', codes: ['QC'] },
        { name: 'The Peers', codes: ['QB', 'QA'] },
      ],
    });
    await preferences.set(person, { home: null });
    expect((await preferences.get(person)).home).toBeNull();
  });

  test('a group is the same in any case and spacing', async () => {
    const { preferences } = await open();
    await preferences.set(person, { groups: [{ name: 'The Peers', codes: ['QA'] }] });
    await preferences.set(person, { groups: [{ name: ' the  peers', codes: ['QB'] }] });
    expect((await preferences.get(person)).groups).toEqual([{ name: ' the  peers', codes: ['QB'] }]);
    expect(await preferences.removeGroup(person, 'THE PEERS')).toBe(true);
    expect(await preferences.removeGroup(person, 'THE PEERS')).toBe(false);
    expect((await preferences.get(person)).groups).toEqual([]);
  });

  test('people, channels and workspaces have each their own', async () => {
    const { preferences } = await open();
    const all = [person, channel, { workspace: 'T1', user: 'C1' }, { workspace: 'T2', user: 'U1' }];
    for (const [i, scope] of all.entries()) {
      await preferences.set(scope, { home: `Q${i}`, groups: [{ name: 'ours', codes: [`R${i}`] }] });
    }
    await preferences.removeGroup(channel, 'ours');
    expect(await Promise.all(all.map((scope) => preferences.get(scope)))).toEqual([
      { home: 'Q0', groups: [{ name: 'ours', codes: ['R0'] }] },
      { home: 'Q1', groups: [] },
      { home: 'Q2', groups: [{ name: 'ours', codes: ['R2'] }] },
      { home: 'Q3', groups: [{ name: 'ours', codes: ['R3'] }] },
    ]);
  });

  test('in a channel a person has the own home and groups, and those of the channel that are none of them', async () => {
    const { preferences } = await open();
    const here = { ...person, ...channel };
    expect(await preferences.within(here)).toEqual({ home: null, groups: [] });
    await preferences.set(channel, {
      home: 'Q1',
      groups: [
        { name: 'peers', codes: ['R1'] },
        { name: 'coast', codes: ['R2'] },
      ],
    });
    await preferences.set({ workspace: 'T1', user: 'U2' }, { home: 'Q9', groups: [{ name: 'coast', codes: ['R9'] }] });
    expect((await preferences.within(here)).home).toBe('Q1');
    await preferences.set(person, { home: 'Q2', groups: [{ name: 'Peers', codes: ['R3'] }] });
    expect(await preferences.within(here)).toEqual({
      home: 'Q2',
      groups: [
        { name: 'coast', codes: ['R2'] },
        { name: 'Peers', codes: ['R3'] },
      ],
    });
    await preferences.set(person, { home: null });
    expect((await preferences.within(here)).home).toBe('Q1');
  });
}
