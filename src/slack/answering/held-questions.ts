/**
 * Questions while they are answered: this process says again and again that it is at it, so that another one can answer what it leaves
 * behind when it dies, and knows by when it must not post any more, as another may have begun.
 */
import type { Log } from '../../logging/log.js';
import type { Store } from '../../store/store.js';
import type { OpenQuestion } from '../../store/tables/questions.js';
import { faultName } from '../delivery/slack-faults.js';

/** A message of a person that is a question, as it is kept until it is answered. */
export interface Question {
  readonly workspace: string;
  readonly channel: string;
  readonly ts: string;
  /** The `ts` of the thread's first message, which may be this one. */
  readonly thread: string;
  readonly user: string;
  readonly text: string;
  /** Whether Slack says that the channel is shared with other organisations. */
  readonly isShared: boolean | null;
}

export interface Held {
  /** That its answer has, whoever gives it. */
  readonly id: string;
  readonly question: Question;
  /** Another process has begun to answer it, and may have posted. */
  readonly again: boolean;
  /** Whether it is certain that nobody else answers it. */
  readonly isMine: () => boolean;
  /** It needs nobody any more. Never rejects: where that cannot be kept, another process finds it answered. */
  readonly done: () => Promise<void>;
}

export interface HeldQuestions {
  /** The question, where the caller, of all processes, is the first to claim any of the event's `names`. */
  take(names: readonly string[], question: Question): Promise<Held | null>;
  /** One that a process left behind, and that is worth an answer. */
  takeLeft(): Promise<Held | null>;
}

export interface HeldQuestionsDeps {
  readonly questions: Store['questions'];
  /** Milliseconds after which a question of a process that says nothing is taken up by another one. */
  readonly lease: number;
  readonly newId: () => string;
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number;
  readonly log: Log;
}

/** A question that two processes died over may be why they did. */
const MOST_TRIES = 3;
/** Milliseconds after which nobody waits for an answer any more, or has asked again. */
const STILL_WORTH_ANSWERING = 10 * 60_000;

const ignore = () => undefined;

export function heldQuestions({ questions, lease, newId, now, log }: HeldQuestionsDeps): HeldQuestions {
  const holder = newId();

  const held = (id: string, question: Question, until: number, again: boolean): Held => {
    let mineUntil = until;
    const renew = async () => {
      const next = now() + lease;
      if (await questions.renew(id, holder, next)) mineUntil = next;
    };
    const fails = (what: string) => (error: unknown) =>
      log('error', `The question ${id} could not be ${what}: ${faultName(error)}.`);
    const renewing = setInterval(() => void renew().catch(fails('renewed')), lease / 3).unref();
    return {
      id,
      question,
      again,
      isMine: () => now() < mineUntil,
      async done() {
        clearInterval(renewing);
        await questions.close(id, holder).then(ignore, fails('closed'));
      },
    };
  };

  const givenUp = async ({ id, attempt, askedAt }: OpenQuestion): Promise<boolean> => {
    if (attempt <= MOST_TRIES && now() - askedAt <= STILL_WORTH_ANSWERING) return false;
    log(
      'warn',
      `The question ${id} is not answered: it was taken up ${attempt} times, ${now() - askedAt} ms after it came.`,
    );
    await questions.close(id, holder);
    return true;
  };

  const takeLeft: HeldQuestions['takeLeft'] = async () => {
    const until = now() + lease;
    const left = await questions.takeUp(holder, until);
    if (!left) return null;
    return (await givenUp(left)) ? takeLeft() : held(left.id, left.body as Question, until, true);
  };

  return {
    async take(names, question) {
      const id = newId();
      const until = now() + lease;
      const { workspace, user } = question;
      const isFirst = await questions.open(names, { id, workspace, asker: user, body: question }, holder, until);
      return isFirst ? held(id, question, until, false) : null;
    },
    takeLeft,
  };
}
