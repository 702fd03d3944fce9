/** Digests of the Slack app: the runner, with what posts and whom it tells. */
import { randomUUID } from 'node:crypto';
import { isTableDataset } from '../../dataset/table/table-dataset.js';
import { snapshotOf } from '../../digests/contents/snapshots/snapshot.js';
import { type DigestRunner, digestRunner } from '../../digests/run/digest-runner.js';
import type { PerformDeps } from '../../digests/run/perform.js';
import { openForFigures } from '../../digests/run/snapshots.js';
import type { Work } from '../../store/queue/work.js';
import { faultName } from '../delivery/slack-faults.js';
import type { ClientFor } from '../doors/client-for.js';
import type { ListenerDeps } from '../listeners/listener-deps.js';
import { postIssue } from './posting/post-issue.js';
import { tellOwner } from './posting/tell-owner.js';

export interface DigestOptions {
  /** The queue that runs go through. */
  readonly work: Work;
  /** Milliseconds between looks at what is due. */
  readonly every?: number;
  /** Milliseconds over which digests of the same minute are spread. */
  readonly spread?: number;
  /** Milliseconds after which a run of a process that died is taken up by another one. */
  readonly lease?: number;
  /** Told how each run ended, and how many milliseconds after its slot. */
  readonly ended: PerformDeps['ended'];
}

const EVERY = 5_000;
const SPREAD = 20_000;
/** A call to Slack that is on its way when a process dies has arrived or failed by then. */
const LEASE = 60_000;
/** Far longer than a message with two pictures takes. */
const DEADLINE = 5 * 60_000;

export function digestsOf(
  deps: ListenerDeps,
  { work, every = EVERY, spread = SPREAD, lease = LEASE, ended }: DigestOptions,
  clientFor: ClientFor,
): DigestRunner {
  const { parts, store, log } = deps;
  const { dataset, database } = parts;
  const runner = digestRunner({
    work,
    every,
    log,
    deps: {
      dataset,
      database,
      store,
      figures: isTableDataset(dataset) ? null : snapshotOf(dataset).version,
      holder: randomUUID(),
      lease,
      deadline: DEADLINE,
      spread,
      now: deps.now,
      log,
      faultName,
      ended,
      post: postIssue({ ...deps, access: deps.strictAccess, clientFor }),
      tell: tellOwner({ ...deps, clientFor }),
    },
  });
  return {
    ...runner,
    async start() {
      if (!isTableDataset(dataset)) await openForFigures(dataset, store);
      await runner.start();
    },
  };
}
