import { type Bench, MINUTE, NOON } from './bench.js';

export function questionsSuite({ open, clock }: Bench): void {
  const asked = (id: string) => ({ id, workspace: 'T1', asker: 'U1', body: { text: `Who is “${id}”? 🌊` } });
  const LEASE = NOON + MINUTE;

  test('only the first to claim the event of a question has it', async () => {
    const { questions, events } = await open();
    expect(await questions.open(['event:1', 'message:1'], asked('a'), 'one', LEASE)).toBe(true);
    expect(await questions.open(['event:2', 'message:1'], asked('b'), 'two', LEASE)).toBe(false);
    expect([await events.claim('event:1'), await events.claim('event:2')]).toEqual([false, false]);
  });

  test('what cannot be kept is not claimed either', async () => {
    const { questions, events } = await open();
    await questions.open(['event:1'], asked('a'), 'one', LEASE);
    await expect(questions.open(['event:2'], asked('a'), 'one', LEASE)).rejects.toThrow();
    expect(await events.claim('event:2')).toBe(true);
  });

  test('it is taken up by another when its lease is over, as it was asked', async () => {
    const { questions } = await open();
    await questions.open(['event:1'], asked('a'), 'one', LEASE);
    clock.time = LEASE - 1;
    expect(await questions.takeUp('two', LEASE)).toBeNull();
    clock.time = LEASE;
    const left = { ...asked('a'), attempt: 2, askedAt: NOON };
    expect(await questions.takeUp('two', LEASE + MINUTE)).toEqual(left);
    expect(await questions.takeUp('three', LEASE + MINUTE)).toBeNull();
    clock.time = LEASE + MINUTE;
    expect(await questions.takeUp('one', LEASE + MINUTE)).toEqual({ ...left, attempt: 3 });
  });

  test('a lease is renewed, and a question closed, by its holder alone', async () => {
    const { questions } = await open();
    await questions.open(['event:1'], asked('a'), 'one', LEASE);
    expect(await questions.renew('a', 'two', LEASE + MINUTE)).toBe(false);
    expect(await questions.renew('a', 'one', LEASE + MINUTE)).toBe(true);
    clock.time = LEASE;
    expect(await questions.takeUp('two', LEASE)).toBeNull();
    expect([await questions.close('a', 'two'), await questions.close('a', 'one')]).toEqual([false, true]);
    expect([await questions.renew('a', 'one', LEASE), await questions.close('a', 'one')]).toEqual([false, false]);
    clock.time = LEASE + MINUTE;
    expect(await questions.takeUp('two', LEASE)).toBeNull();
  });

  test('of several processes that take up the same 20 questions at once, one has each', async () => {
    const stores = await Promise.all([open(), open(), open()]);
    const [first] = stores;
    for (let i = 0; i < 20; i += 1) await first?.questions.open([`event:${i}`], asked(`q${i}`), 'dead', NOON);
    const taken: string[] = [];
    const takeAll = async ({ questions }: (typeof stores)[number], name: number) => {
      for (;;) {
        const question = await questions.takeUp(`${name}`, LEASE);
        if (!question) return;
        taken.push(question.id);
      }
    };
    await Promise.all(stores.map(takeAll));
    expect(taken).toHaveLength(20);
    expect(new Set(taken).size).toBe(20);
  });
}
