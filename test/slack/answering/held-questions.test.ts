/** How long a question is a process's own, and which ones that were left behind are worth an answer. */
import { jest } from '@jest/globals';
import { heldQuestions, type Question } from '../../../src/slack/answering/held-questions.js';
import type { OpenQuestion, Questions } from '../../../src/store/tables/questions.js';

const LEASE = 30_000;
const QUESTION: Question = {
  workspace: 'T1',
  channel: 'C1',
  ts: '1.1',
  thread: '1.1',
  user: 'U1',
  text: 'DMA of Devon',
  isShared: false,
};

/** A process whose store renews leases while `renews` says so, and in which `left` was left behind. */
function aProcess(renews: () => Promise<boolean>, left: OpenQuestion[] = []) {
  const closed: string[] = [];
  const log: string[] = [];
  const questions: Questions = {
    open: async () => true,
    takeUp: async () => left.shift() ?? null,
    renew: renews,
    close: async (id) => closed.push(id) > 0,
  };
  let ids = 0;
  const deps = { questions, lease: LEASE, newId: () => `id${ids++}`, now: () => Date.now() };
  const held = heldQuestions({ ...deps, log: (level, text) => log.push(`${level} ${text}`) });
  return { held, closed, log };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('it is its own for as long as the lease is renewed, and until it is done', async () => {
  const renew = jest.fn(async () => true);
  const { held, closed } = aProcess(renew);
  const taken = await held.take(['event:1'], QUESTION);
  await jest.advanceTimersByTimeAsync(10 * LEASE);
  expect([taken?.isMine(), taken?.again]).toEqual([true, false]);
  await taken?.done();
  expect(closed).toEqual([taken?.id]);
  renew.mockClear();
  await jest.advanceTimersByTimeAsync(2 * LEASE);
  expect(renew).not.toHaveBeenCalled();
});

test.each<[string, () => Promise<boolean>]>([
  ['another has it', async () => false],
  ['the store cannot be reached', () => Promise.reject(new Error('no store'))],
])('where %s it is its own until the lease ends', async (_, renews) => {
  const { held } = aProcess(renews);
  const taken = await held.take(['event:1'], QUESTION);
  await jest.advanceTimersByTimeAsync(LEASE - 1);
  expect(taken?.isMine()).toBe(true);
  await jest.advanceTimersByTimeAsync(1);
  expect(taken?.isMine()).toBe(false);
});

test('what was left behind is answered under the same name, unless it is old or was tried too often', async () => {
  const left = (id: string, change: Partial<OpenQuestion>): OpenQuestion => ({
    ...{ id, workspace: 'T1', asker: 'U1', body: QUESTION, attempt: 2, askedAt: Date.now() - 60_000 },
    ...change,
  });
  const { held, closed, log } = aProcess(
    async () => true,
    [left('old', { askedAt: Date.now() - 3_600_000 }), left('deadly', { attempt: 4 }), left('lost', {})],
  );
  expect(await held.takeLeft()).toMatchObject({ id: 'lost', question: QUESTION, again: true });
  expect(closed).toEqual(['old', 'deadly']);
  expect(log).toHaveLength(2);
  expect(await held.takeLeft()).toBeNull();
});
