/** What keeps digests going: looks every few seconds what is due, and gives it to be worked on. */
import type { Log } from '../../logging/log.js';
import type { Work } from '../../store/queue/work.js';
import { type OpenDueDeps, openDue } from './open-due.js';
import { type PerformDeps, perform } from './perform.js';
import { type TellOwnersDeps, tellOwners } from './tell-owners.js';

export interface DigestRunner {
  /** Throws where the queue cannot be opened. */
  start(): Promise<void>;
  /** Looks now, and not only when it is time to. */
  look(): Promise<void>;
  /** Begins nothing new, and waits for what was begun, for `patience` milliseconds at most. */
  stop(patience: number): Promise<void>;
}

export interface RunnerOptions {
  readonly deps: PerformDeps & OpenDueDeps & TellOwnersDeps;
  readonly work: Work;
  /** Milliseconds between looks. */
  readonly every: number;
  readonly log: Log;
}

/** Runs offered at once; the others wait in the ledger, and are offered with the next look. */
const MOST_OFFERED = 200;

export function digestRunner({ deps, work, every, log }: RunnerOptions): DigestRunner {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  /** Those who are told are waited for by nobody: Slack may be slow. */
  let telling: Promise<void> | null = null;

  const unread = new Set<string>();
  const sayUnread = (digest: string) => {
    if (unread.has(digest)) return;
    unread.add(digest);
    log('warn', 'A digest is due that was set up with a version of Wiggle that this one does not understand.', {
      digest,
    });
  };
  const tell = async () => {
    try {
      await tellOwners(deps);
    } catch (error) {
      log('error', `Owners of digests could not be told: ${deps.faultName(error)}`);
    }
    telling = null;
  };

  const look = async () => {
    try {
      for (const digest of await openDue(deps)) sayUnread(digest);
      telling ??= tell();
      await work.offer(await deps.store.runs.next(deps.now(), MOST_OFFERED, deps.figures));
    } catch (error) {
      log('error', `What is due could not be seen to: ${deps.faultName(error)}`);
    }
  };
  /** One look after the other, however long each takes. */
  const lookInTurn = () => {
    looking = looking.then(look);
    return looking;
  };
  const again = () => {
    timer = setTimeout(() => void lookInTurn().then(() => timer && again()), every).unref();
  };

  return {
    async start() {
      await work.start((digestId, slot) => perform(digestId, slot, deps));
      await lookInTurn();
      again();
    },
    look: lookInTurn,
    async stop(patience) {
      clearTimeout(timer);
      timer = undefined;
      await looking;
      await work.stop(patience);
      await telling;
    },
  };
}
