import PgBoss from 'pg-boss';
import { serverError } from '../../dataset/database/server-error.js';
import { connectState } from '../connect-state.js';
import type { RunKey } from '../tables/digests/runs.js';
import { hands } from './hands.js';
import type { Perform, Work, WorkOptions } from './work.js';

/**
 * A queue in the PostgreSQL database at `url`, in a schema of its own, between all processes that have it open. What fails is tried again,
 * later and later; what a process that died had begun, after a while by another one.
 */
export function workThroughBoss(url: string, { atOnce, failed }: WorkOptions): Work {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'wiggle',
    schema: SCHEMA,
    max: CONNECTIONS,
    schedule: false,
  });
  boss.on('error', failed);
  let perform: Perform | null = null;
  let fetching = Promise.resolve();
  let asked = false;
  let polling: NodeJS.Timeout | undefined;

  const handle = async ({ id, data }: PgBoss.Job<RunKey>, act: Perform) => {
    try {
      await act(data.digestId, data.slot);
    } catch (error) {
      await boss.fail(QUEUE, id).catch(failed);
      failed(error);
      return;
    }
    await boss.complete(QUEUE, id).catch(failed);
  };

  /** As many as there are hands for. The worker that comes with pg-boss would wait for all it fetched before it fetches again. */
  const fetch = async () => {
    asked = false;
    const act = perform;
    const batchSize = working.free();
    if (!act || batchSize === 0) return;
    const jobs = await boss.fetch<RunKey>(QUEUE, { batchSize });
    for (const job of jobs) working.take(job.id, () => handle(job, act));
  };
  /** One fetch after another, so that each sees what was offered while the one before looked. */
  const goOn = () => {
    if (asked) return;
    asked = true;
    fetching = fetching.then(fetch).catch(failed);
  };
  const working = hands(atOnce, goOn);

  return {
    async start(given) {
      try {
        await alone(url, async () => {
          await boss.start();
          await boss.createQueue(QUEUE, { name: QUEUE, ...POLICY });
        });
      } catch (error) {
        await end(boss);
        throw error;
      }
      perform = given;
      polling = setInterval(goOn, POLL).unref();
      goOn();
    },
    async offer(runs) {
      if (runs.length === 0) return;
      const jobs = runs.map(({ digestId, slot }) => ({
        name: QUEUE,
        data: { digestId, slot },
        singletonKey: `${digestId}:${slot}`,
      }));
      await boss.insert(jobs);
      goOn();
    },
    async stop(patience) {
      perform = null;
      clearInterval(polling);
      await fetching;
      await working.rest(patience);
      await end(boss);
    },
  };
}

/** Where it has not begun altogether, it takes itself for ended, and keeps its connections. */
async function end(boss: PgBoss): Promise<void> {
  await boss.stop({ graceful: false });
  const database = boss.getDb() as PgBoss.Db & { readonly opened?: boolean; close?(): Promise<void> };
  if (database.opened) await database.close?.();
}

/** Several processes that make the same queue at once would be in each other's way, up to a deadlock. */
async function alone(url: string, act: () => Promise<void>): Promise<void> {
  const connection = connectState({ url });
  try {
    await connection.transaction(async (transaction) => {
      await transaction.raw('select pg_advisory_xact_lock(20252)');
      await act();
    });
  } catch (error) {
    throw serverError(error, url);
  } finally {
    await connection.destroy();
  }
}

const SCHEMA = 'wiggle_queue';
const QUEUE = 'runs';
/** Besides those of the store. */
const CONNECTIONS = 2;
/** Milliseconds until a run that another process offered is seen. */
const POLL = 1000;

/** One job of each name waits at most; times are in seconds, and the first wait is doubled with each attempt. */
const POLICY = {
  policy: 'short',
  retryLimit: 5,
  retryDelay: 2,
  retryBackoff: true,
  expireInSeconds: 900,
} as const;
