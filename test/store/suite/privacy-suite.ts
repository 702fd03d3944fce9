import type { Store } from '../../../src/store/store.js';
import { answerNamed } from './answers-suite.js';
import { type Bench, DAY } from './bench.js';

const NOTHING = {
  answers: 0,
  feedback: 0,
  threads: 0,
  events: 0,
  questions: 0,
  posts: 0,
  digests: 0,
  runs: 0,
  turns: 0,
};

export function privacySuite({ open, clock }: Bench): void {
  const thread = (key: string, asker: string, workspace = 'T1') => ({
    key,
    workspace,
    channel: 'C1',
    asker,
    state: { key },
  });
  const post = (key: string) => ({ key, channel: 'C1', fingerprint: 'd1' });

  const question = { workspace: 'T1', asker: 'U1', body: {} };

  /** One of everything, its names starting with `name`. */
  async function fill({ answers, feedback, threads, events, questions, posts }: Store, name: string): Promise<void> {
    await answers.save(answerNamed(`${name}-answer`));
    await feedback.save(`${name}-answer`, 'U2', 'good', clock.time);
    await threads.put(thread(`${name}-thread`, 'U1'));
    await events.claim(`${name}-event`);
    await questions.open([`${name}-asked`], { ...question, id: `${name}-question` }, 'one', clock.time);
    await posts.begin(post(`${name}-posted`));
    await posts.setPosted(`${name}-posted`, '5.5');
    await posts.begin(post(`${name}-unknown`));
    await posts.setUnknown(`${name}-unknown`);
    await posts.begin(post(`${name}-sending`));
  }

  test('what is older than so many days is deleted, but no post that is being sent', async () => {
    const store = await open();
    await fill(store, 'old');
    clock.time += 10 * DAY;
    await fill(store, 'new');
    clock.time += 20 * DAY + 1;
    expect(await store.privacy.purge(30)).toEqual({
      ...NOTHING,
      answers: 1,
      feedback: 1,
      threads: 1,
      events: 2,
      questions: 1,
      posts: 2,
    });
    const { answers, feedback, threads, posts } = store;
    expect([await answers.byId('old-answer'), await threads.get('old-thread')]).toEqual([null, null]);
    expect([await answers.byId('new-answer'), await threads.get('new-thread')]).not.toContain(null);
    expect(await feedback.counts()).toEqual({ good: 1, bad: 0 });
    for (const [key, state] of [
      ['old-sending', 'sending'],
      ['new-sending', 'sending'],
      ['new-unknown', 'unknown'],
    ] as const)
      expect(await posts.begin(post(key))).toMatchObject({ state });
    expect(await posts.begin(post('old-posted'))).toBe('new');
    expect(await posts.begin(post('new-posted'))).toMatchObject({ state: 'posted' });
  });

  test('a thread that is gone on with is not old, nor is the answer that is saved again', async () => {
    const store = await open();
    await fill(store, 'a');
    clock.time += 30 * DAY;
    await store.threads.put(thread('a-thread', 'U1'));
    await store.answers.save(answerNamed('a-answer'));
    clock.time += 1;
    expect(await store.privacy.purge(30)).toMatchObject({ answers: 0, threads: 0, feedback: 1 });
  });

  test('feedback goes with its answer, however new it is', async () => {
    const { answers, feedback, privacy } = await open();
    await answers.save(answerNamed('a'));
    clock.time += 31 * DAY;
    await feedback.save('a', 'U2', 'good', clock.time);
    expect(await privacy.purge(30)).toMatchObject({ answers: 1, feedback: 1 });
  });

  test('events are kept for a day, whatever else is to go', async () => {
    const store = await open();
    await fill(store, 'a');
    clock.time += DAY;
    expect(await store.privacy.purge(0)).toEqual({
      ...NOTHING,
      answers: 1,
      feedback: 1,
      threads: 1,
      questions: 1,
      posts: 2,
    });
    clock.time += 1;
    expect(await store.privacy.purge(0)).toMatchObject({ events: 2 });
  });

  test('a person is forgotten, and nobody else', async () => {
    const { answers, feedback, threads, questions, preferences, privacy } = await open();
    await answers.save(answerNamed('mine'));
    await answers.save(answerNamed('theirs', { asker: 'U2' }));
    await answers.save(answerNamed('elsewhere', { workspace: 'T2' }));
    await feedback.save('mine', 'U2', 'good', clock.time);
    await feedback.save('theirs', 'U1', 'bad', clock.time);
    await feedback.save('theirs', 'U2', 'good', clock.time);
    await feedback.save('elsewhere', 'U1', 'good', clock.time);
    await threads.put(thread('mine', 'U1'));
    await threads.put(thread('theirs', 'U2'));
    await threads.put(thread('elsewhere', 'U1', 'T2'));
    const scopes = [
      { workspace: 'T1', user: 'U1' },
      { workspace: 'T1', user: 'U2' },
      { workspace: 'T1', channel: 'U1' },
      { workspace: 'T2', user: 'U1' },
    ];
    for (const scope of scopes) await preferences.set(scope, { home: 'QX', groups: [{ name: 'ours', codes: [] }] });

    for (const [id, change] of Object.entries({ mine: {}, theirs: { asker: 'U2' }, elsewhere: { workspace: 'T2' } })) {
      await questions.open([id], { ...question, ...change, id }, 'one', clock.time);
    }

    expect(await privacy.forget('T1', 'U1')).toEqual({
      answers: 1,
      threads: 1,
      questions: 1,
      feedback: 2,
      preferences: 1,
      groups: 1,
      digests: 0,
    });
    expect(await Promise.all(['mine', 'theirs', 'elsewhere'].map(async (id) => (await answers.byId(id))?.id))).toEqual([
      undefined,
      'theirs',
      'elsewhere',
    ]);
    expect([await feedback.counts('theirs'), await feedback.counts('elsewhere')]).toEqual([
      { good: 1, bad: 0 },
      { good: 1, bad: 0 },
    ]);
    expect([await threads.get('mine'), await threads.get('theirs'), await threads.get('elsewhere')]).toEqual([
      null,
      { key: 'theirs' },
      { key: 'elsewhere' },
    ]);
    const homes = await Promise.all(scopes.map(async (scope) => (await preferences.get(scope)).home));
    expect(homes).toEqual([null, 'QX', 'QX', 'QX']);
    expect(await privacy.forget('T1', 'U1')).toEqual({
      answers: 0,
      threads: 0,
      questions: 0,
      feedback: 0,
      preferences: 0,
      groups: 0,
      digests: 0,
    });
  });
}
