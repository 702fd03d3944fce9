import type { NewAnswer } from '../../../src/store/tables/answers.js';
import { type Bench, MINUTE, NOON } from './bench.js';

/** An answer in a thread of channel C1, unless said otherwise. */
export const answerNamed = (id: string, change: Partial<NewAnswer> = {}): NewAnswer => ({
  id,
  workspace: 'T1',
  channel: 'C1',
  thread: '1.1',
  asker: 'U1',
  question: 'lowest scores?',
  questionTs: null,
  answer: { status: 'answered', rows: [{ name: 'Here', score: 2.4583 }] },
  isPrivate: false,
  messageTs: null,
  ...change,
});

export function answersSuite({ open, clock }: Bench): void {
  test('an answer is found again by its id, whole', async () => {
    const before = await open();
    const answer = answerNamed('a', { thread: null, isPrivate: true, question: `it's "odd"; drop table answer --` });
    await before.answers.save(answer);
    await before.close();
    const { answers } = await open();
    expect(await answers.byId('a')).toEqual({ ...answer, shown: null, askedAt: NOON });
    expect(await answers.byId('b')).toBeNull();
  });

  test('a question may hold any character; the one that not every database keeps is left out', async () => {
    const { answers, preferences } = await open();
    await answers.save(answerNamed('a', { question: 'lowest\0 scores?', answer: { said: 'a\0b' } }));
    expect(await answers.byId('a')).toMatchObject({ question: 'lowest scores?', answer: { said: 'a\0b' } });
    const person = { workspace: 'T1', user: 'U1' };
    await preferences.set(person, { groups: [{ name: 'pe\0ers', codes: ['QA'] }] });
    expect((await preferences.get(person)).groups).toEqual([{ name: 'peers', codes: ['QA'] }]);
  });

  test('it is found by the message that shows it, in its channel alone', async () => {
    const { answers } = await open();
    await answers.save(answerNamed('a'));
    expect(await answers.setMessage('a', { channel: 'C1', ts: '5.5' })).toBe(true);
    expect((await answers.byMessage('T1', 'C1', '5.5'))?.id).toBe('a');
    expect(await answers.byMessage('T1', 'C2', '5.5')).toBeNull();
    expect(await answers.byMessage('T2', 'C1', '5.5')).toBeNull();
  });

  test('it is found by the message that asked; of several, the newest', async () => {
    const { answers } = await open();
    for (const id of ['a', 'b']) {
      await answers.save(answerNamed(id, { questionTs: '4.4' }));
      clock.time += MINUTE;
    }
    expect((await answers.byQuestion('T1', 'C1', '4.4'))?.id).toBe('b');
    expect(await answers.byQuestion('T1', 'C1', '4.5')).toBeNull();
  });

  test('how its message looks is kept beside it', async () => {
    const { answers } = await open();
    await answers.save(answerNamed('a'));
    expect(await answers.setShown('a', { page: 2 })).toBe(true);
    expect((await answers.byId('a'))?.shown).toEqual({ page: 2 });
    await answers.setShown('a', null);
    expect((await answers.byId('a'))?.shown).toBeNull();
  });

  test('saved again, it is replaced; its feedback stays', async () => {
    const { answers, feedback } = await open();
    await answers.save(answerNamed('a'));
    await answers.setShown('a', { page: 2 });
    await feedback.save('a', 'U2', 'good', NOON);
    clock.time += MINUTE;
    const edited = answerNamed('a', { question: 'highest scores?', answer: { status: 'refused' } });
    await answers.save(edited);
    expect(await answers.byId('a')).toEqual({ ...edited, shown: null, askedAt: NOON + MINUTE });
    expect(await feedback.counts('a')).toEqual({ good: 1, bad: 0 });
  });

  test('a deleted one is gone, and nothing can be set on it', async () => {
    const { answers, feedback } = await open();
    await answers.save(answerNamed('a'));
    await feedback.save('a', 'U2', 'bad', NOON);
    await answers.delete('a');
    expect(await answers.byId('a')).toBeNull();
    expect([await answers.setMessage('a', { channel: 'C1', ts: '5.5' }), await answers.setShown('a', {})]).toEqual([
      false,
      false,
    ]);
    expect(await feedback.save('a', 'U2', 'good', NOON)).toBe(false);
    expect(await feedback.counts()).toEqual({ good: 0, bad: 0 });
  });

  test('recent questions are a person’s own, different, newest first', async () => {
    const { answers } = await open();
    const asked: [id: string, question: string, more?: Partial<NewAnswer>][] = [
      ['a', 'one'],
      ['b', 'two'],
      ['c', 'three', { channel: 'D1', isPrivate: true }],
      ['d', 'one'],
      ['e', 'of another person', { asker: 'U2' }],
      ['f', 'of another workspace', { workspace: 'T2' }],
    ];
    for (const [id, question, more] of asked) {
      await answers.save(answerNamed(id, { question, ...more }));
      clock.time += MINUTE;
    }
    expect(await answers.recentOf('T1', 'U1', 10)).toEqual([
      { id: 'd', question: 'one', askedAt: NOON + 3 * MINUTE },
      { id: 'c', question: 'three', askedAt: NOON + 2 * MINUTE },
      { id: 'b', question: 'two', askedAt: NOON + MINUTE },
    ]);
    expect((await answers.recentOf('T1', 'U1', 2)).map(({ id }) => id)).toEqual(['d', 'c']);
  });

  test('of a person’s verdicts on an answer the latest counts, in whatever order they come', async () => {
    const { answers, feedback } = await open();
    await answers.save(answerNamed('a'));
    await answers.save(answerNamed('b'));
    await feedback.save('a', 'U1', 'good', NOON);
    await feedback.save('a', 'U1', 'bad', NOON + 2);
    await feedback.save('a', 'U1', 'good', NOON + 1);
    await feedback.save('a', 'U2', 'bad', NOON);
    await feedback.save('b', 'U1', 'good', NOON);
    expect(await feedback.counts('a')).toEqual({ good: 0, bad: 2 });
    expect(await feedback.counts()).toEqual({ good: 1, bad: 2 });
  });
}
