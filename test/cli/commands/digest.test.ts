/** Digests from a terminal, on the same store as the service. */
import { join } from 'node:path';
import type { DigestBody } from '../../../src/digests/digest.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { home, runWiggle } from '../run-wiggle.js';

const BODY: DigestBody = {
  title: 'Devon every Monday',
  content: { kind: 'watch-list', codes: ['QJK'], against: 'region' },
  schedule: { kind: 'weekly', weekdays: ['monday'], time: '09:00' },
  zone: 'Europe/London',
  condition: { kind: 'threshold', measure: 'dma', place: 'Devon', test: 'above', value: 3, times: 'every' },
};

let store: Store;
beforeAll(async () => {
  store = await openStore({ file: join(home, 'state.db'), secret: null, now: Date.now });
});
afterAll(() => store.close());

test('without digests the list says how to make one', async () => {
  const { status, stdout } = await runWiggle(['digest', 'list']);
  expect([status, stdout]).toEqual([0, 'There are no digests yet: /dma-digest new in Slack makes one.\n']);
});

describe('with one', () => {
  const MONDAY_9 = Date.UTC(2026, 10, 23, 9);
  beforeAll(() =>
    store.digests.add({ id: 'd1', workspace: 'T1', channel: 'C1', owner: 'U1', nextAt: MONDAY_9, body: BODY }),
  );

  test('list says when it comes next', async () => {
    const { stdout } = await runWiggle(['digest', 'list']);
    expect(stdout).toContain('d1');
    expect(stdout).toContain('Devon every Monday');
    expect(stdout).toContain('every Monday at 09:00');
    expect(stdout).toContain('Mon 23 Nov 2026, 09:00 GMT');
    expect(stdout).toContain('none yet');
  });

  test('preview shows what it would post, and why it would not', async () => {
    const { status, stdout } = await runWiggle(['digest', 'preview', 'd1']);
    expect(status).toBe(0);
    expect(stdout).toContain("Devon's DMA score was 2.68 in 2025");
    expect(stdout).toContain('Source: NHS England, Digital Maturity Assessment 2025');
    expect(stdout).toContain("It would not be posted: Devon's DMA score (2.68 in 2025) is not above 3.");
    expect(await store.runs.history('d1', 10)).toEqual([]);
  });

  test('run opens a run, which the list shows', async () => {
    expect((await runWiggle(['digest', 'run', 'd1'])).status).toBe(0);
    expect(await store.runs.history('d1', 10)).toEqual([expect.objectContaining({ state: 'waiting' })]);
    expect((await runWiggle(['digest', 'list'])).stdout).toContain('waiting');
  });

  test('a paused one is not run, an unknown one is said to be unknown', async () => {
    await store.digests.pause('d1', 'Ada paused it.');
    const paused = await runWiggle(['digest', 'run', 'd1']);
    expect([paused.status, paused.stderr]).toEqual([2, expect.stringContaining('resume it in Slack')]);
    expect((await runWiggle(['digest', 'list'])).stdout).toContain('paused: Ada paused it.');
    for (const command of ['run', 'preview']) {
      const unknown = await runWiggle(['digest', command, 'd2']);
      expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('There is no digest d2')]);
    }
  });
});
