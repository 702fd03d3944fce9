/**
 * One run of a digest: claimed, made, posted, recorded. A process may die anywhere in between: the run is then taken up by another one
 * once its lease is over, and what was posted already is found instead of posted again.
 */
import { UserError } from '../../errors.js';
import type { Log } from '../../logging/log.js';
import type { Store } from '../../store/store.js';
import type { Digest } from '../../store/tables/digests/digests.js';
import type { Outcome, Run } from '../../store/tables/digests/runs.js';
import { memoryAfterRun } from '../book/memory.js';
import { type Met, meets } from '../contents/conditions/meets.js';
import { readFact } from '../contents/conditions/read-fact.js';
import type { Edition, EditionDeps } from '../contents/edition.js';
import { makeEdition } from '../contents/make-edition.js';
import { bodyOf, type DigestBody, type DigestMemory, memoryOf } from '../digest.js';
import { type Hold, holdOn } from './hold-on.js';
import type { PostIssue } from './issue.js';
import { snapshotBefore } from './snapshots.js';
import { type Again, KILLS, MOST_LOST, OVERDUE, orGivenUp, PASSING, thrown, UNREADABLE } from './try-again.js';

export interface PerformDeps extends EditionDeps {
  readonly store: Pick<Store, 'digests' | 'runs' | 'snapshots'>;
  readonly post: PostIssue;
  /** Version of the figures of `dataset`; null: of a table, of which none are kept. */
  readonly figures: string | null;
  /** Names this process among all. */
  readonly holder: string;
  /** Milliseconds after which a run of a process that says nothing is taken up by another one. */
  readonly lease: number;
  /** Milliseconds after which a run is given up, to be tried again. */
  readonly deadline: number;
  readonly now: () => number;
  readonly log: Log;
  /** What may be logged of a fault: no words of a person. */
  readonly faultName: (error: unknown) => string;
  /** Told how each run ended, and how many milliseconds after its slot. */
  readonly ended: (state: Outcome['state'], late: number) => void;
}

/** What a try has come to; null: another process sees to the run. */
type Tried = Outcome | Again | null;

/** Does nothing where the run is over or another process has it. Never rejects for a fault of the run itself: that is recorded. */
export async function perform(digestId: string, slot: number, deps: PerformDeps): Promise<void> {
  const { store, holder, lease, figures, now } = deps;
  const run = await store.runs.claim(digestId, slot, { holder, leaseUntil: now() + lease, figures });
  if (!run) return;
  const hold = holdOn(run, deps);
  try {
    const tried = await hold.inTime(tryIt(run, hold, deps));
    hold.letGo();
    await settle(run, tried === 'overdue' ? OVERDUE : tried, deps);
  } catch (error) {
    const { attempt } = run;
    deps.log('error', `A run of a digest failed: ${deps.faultName(error)}`, { digest: digestId, slot, attempt });
    await settle(run, thrown, deps);
  } finally {
    hold.letGo();
  }
}

async function settle(run: Run, tried: Tried, { store, holder, now, ended }: PerformDeps): Promise<void> {
  if (tried === null) return;
  const { digestId, slot } = run;
  const digest = await store.digests.byId(digestId);
  const end = tried.state === 'again' ? orGivenUp(run, tried, digest, now()) : tried;
  if ('at' in end) await store.runs.retryLater(digestId, slot, holder, end.at, end.reason);
  else if (await store.runs.finish(digestId, slot, holder, end)) ended(end.state, now() - slot);
}

async function tryIt(run: Run, hold: Hold, deps: PerformDeps): Promise<Tried> {
  if (run.lost >= MOST_LOST) return KILLS;
  if (run.figures !== null && run.figures !== deps.figures) return { state: 'skipped', reason: FIGURES_GONE };
  const digest = await deps.store.digests.byId(run.digestId);
  if (digest?.state !== 'active') return inactive(digest?.state ?? 'deleted');
  const body = bodyOf(digest);
  if (!body) {
    deps.log('warn', 'A digest was set up with a version of Wiggle that this one does not understand.', {
      digest: digest.id,
    });
    return UNREADABLE;
  }
  try {
    return await delivered(run, digest, body, hold, deps);
  } catch (error) {
    if (error instanceof UserError) return lasting(digest, body, error.message);
    throw error;
  }
}

const FIGURES_GONE = 'The figures that it was to tell of were taken back.';
const INACTIVE = { paused: 'The digest was paused.', deleted: 'The digest was deleted.' };
const inactive = (state: keyof typeof INACTIVE): Outcome => ({ state: 'skipped', reason: INACTIVE[state] });

async function delivered(run: Run, digest: Digest, body: DigestBody, hold: Hold, deps: PerformDeps): Promise<Tried> {
  const before = memoryOf(digest);
  const edition = await makeEdition(body.content, deps, {
    memory: before.edition,
    snapshot: await snapshotBefore(before.edition, deps.store),
  });
  const met = await conditionOf(body, edition, before, deps);
  // Whoever runs it by hand wants to see it.
  if (met && !met.met && run.cause !== 'hand')
    return { state: 'skipped', reason: met.reason, memory: memoryAfterRun(body, null, met.memory) };
  const reason = met?.met ? met.reason : null;
  const memory = memoryAfterRun(body, { left: edition.memory }, met?.memory ?? null);
  const mayPost = () => hold.mayPost(digest);
  const sent = await deps.post({ digest, body, slot: run.slot, edition, because: reason, mayPost });
  if (sent.state === 'posted') return { ...sent, reason, memory };
  if (sent.state === 'unknown') return { ...sent, memory };
  if (sent.state === 'later') return { ...PASSING, reason: sent.reason };
  if (sent.state === 'withdrawn') return withdrawn(hold);
  return sent.lasting ? lasting(digest, body, sent.reason, sent.ownerless) : { state: 'failed', reason: sent.reason };
}

/** By why it was not to be posted any more. */
function withdrawn(hold: Hold): Tried {
  const against = hold.against();
  if (against === 'lost') return null;
  if (against === 'moved') return { ...PASSING, reason: 'It was moved to another channel.', soon: true };
  return against === 'paused' || against === 'deleted' ? inactive(against) : OVERDUE;
}

async function conditionOf(
  { condition }: DigestBody,
  { fingerprint }: Edition,
  before: DigestMemory,
  deps: PerformDeps,
): Promise<Met | null> {
  if (!condition) return null;
  return meets(condition, { fingerprint, fact: await readFact(condition, deps) }, before.condition);
}

/** It would fail the next time, too: it is paused, and its owner is told, once. */
const lasting = ({ version }: Digest, { title }: DigestBody, reason: string, ownerless = false): Outcome => ({
  state: 'failed',
  reason,
  pause: { version, ownerless },
  tell: `I paused the digest “${title}”. ${reason}`,
});
