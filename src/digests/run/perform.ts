/**
 * One run of a digest: claimed, made, posted, recorded. A process may die anywhere in between: the run is then taken up by another one
 * once its lease is over, and what was posted already is found instead of posted again.
 */
import { UserError } from '../../errors.js';
import type { Log } from '../../log.js';
import type { Store } from '../../store/store.js';
import type { Digest } from '../../store/tables/digests.js';
import type { Outcome, Run } from '../../store/tables/runs.js';
import type { Edition, EditionDeps } from '../contents/edition.js';
import { makeEdition } from '../contents/make-edition.js';
import { type Met, meets } from '../contents/meets.js';
import { readFact } from '../contents/read-fact.js';
import { bodyOf, type DigestBody, type DigestMemory, memoryOf } from '../digest.js';
import type { PostIssue, TellPaused } from './issue.js';
import { snapshotBefore } from './snapshots.js';

export interface PerformDeps extends EditionDeps {
  readonly store: Pick<Store, 'digests' | 'runs' | 'snapshots'>;
  readonly post: PostIssue;
  readonly tellPaused: TellPaused;
  /** Names this process among all. */
  readonly holder: string;
  /** Milliseconds after which a run of a process that says nothing is taken up by another one. */
  readonly lease: number;
  readonly now: () => number;
  readonly log: Log;
  /** What may be logged of a fault: no words of a person. */
  readonly faultName: (error: unknown) => string;
  /** Told how each run ended, and how many milliseconds after its slot. */
  readonly ended: (state: Outcome['state'], late: number) => void;
}

/** Tries of what fails for a moment, and milliseconds between them, which are doubled each time. */
const MOST_TRIES = 5;
const FIRST_WAIT = 30_000;

/** Does nothing where the run is over or another process has it. Never rejects for a fault of the run itself: that is recorded. */
export async function perform(digestId: string, slot: number, deps: PerformDeps): Promise<void> {
  const { store, holder, lease, now } = deps;
  const run = await store.runs.claim(digestId, slot, holder, now() + lease);
  if (!run) return;
  const renewing = setInterval(
    () => void store.runs.renew(digestId, slot, holder, now() + lease).catch(ignore),
    lease / 3,
  );
  renewing.unref();
  try {
    const outcome = await outcomeOf(run, deps);
    if (await store.runs.finish(digestId, slot, holder, outcome)) deps.ended(outcome.state, now() - slot);
  } catch (error) {
    await again(run, error, deps);
  } finally {
    clearInterval(renewing);
  }
}

/** A lease that was not renewed may be lost, which its next use shows. */
const ignore = () => undefined;

async function outcomeOf(run: Run, deps: PerformDeps): Promise<Outcome> {
  const digest = await deps.store.digests.byId(run.digestId);
  if (digest?.state !== 'active')
    return { state: 'skipped', reason: digest ? INACTIVE[digest.state] : INACTIVE.deleted };
  const body = bodyOf(digest);
  if (!body) return failed(digest, digest.id, 'What is set up cannot be read: edit the digest.', deps);
  try {
    return await delivered(run, digest, body, deps);
  } catch (error) {
    if (error instanceof UserError) return failed(digest, body.title, error.message, deps);
    throw error;
  }
}

const INACTIVE = { paused: 'The digest was paused.', deleted: 'The digest was deleted.' };

async function delivered(run: Run, digest: Digest, body: DigestBody, deps: PerformDeps): Promise<Outcome> {
  const before = memoryOf(digest);
  const edition = await makeEdition(body.content, deps, {
    memory: before.edition,
    snapshot: await snapshotBefore(before.edition, deps.store),
  });
  const met = await conditionOf(body, edition, before, deps);
  // Whoever runs it by hand wants to see it.
  if (met && !met.met && run.cause !== 'hand') {
    const memory: DigestMemory = { edition: before.edition, condition: met.memory };
    return { state: 'skipped', reason: met.reason, memory };
  }
  const because = met?.met ? met.reason : null;
  const memory: DigestMemory = { edition: edition.memory, condition: met?.memory ?? null };
  const mayPost = () => deps.store.runs.renew(digest.id, run.slot, deps.holder, deps.now() + deps.lease);
  const sent = await deps.post({ digest, body, slot: run.slot, edition, because, mayPost });
  if (sent.state === 'withdrawn' || sent.state === 'later') throw new Error(sent.state);
  if (sent.state === 'posted') return { state: 'posted', channel: sent.channel, ts: sent.ts, reason: because, memory };
  if (sent.state === 'unknown') return { state: 'unknown', reason: sent.reason, memory };
  if (sent.ownerless) await deps.store.digests.handOver(digest.id, null);
  return sent.lasting ? failed(digest, body.title, sent.reason, deps) : { state: 'failed', reason: sent.reason };
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
async function failed(digest: Digest, title: string, reason: string, deps: PerformDeps): Promise<Outcome> {
  if (await deps.store.digests.pause(digest.id, reason)) await deps.tellPaused(digest, title, reason);
  return { state: 'failed', reason };
}

/** A fault that may be gone in a moment: a database that is busy, a network that is down. */
async function again(
  run: Run,
  error: unknown,
  { store, holder, now, log, faultName, ended }: PerformDeps,
): Promise<void> {
  const { digestId, slot, attempt } = run;
  log('error', `A run of a digest failed: ${faultName(error)}`, { digest: digestId, slot, attempt });
  if (attempt < MOST_TRIES) {
    const at = now() + FIRST_WAIT * 2 ** (attempt - 1);
    await store.runs.retryLater(digestId, slot, holder, at, 'Something failed inside Wiggle; it is tried again.');
    return;
  }
  const reason = `Something failed inside Wiggle, ${MOST_TRIES} times; the log says what.`;
  if (await store.runs.finish(digestId, slot, holder, { state: 'failed', reason })) ended('failed', now() - slot);
}
