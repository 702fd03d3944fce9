/** Ways in which a call can fail, and which call of which method shall. */
import type { Call, Json } from '../state/records.js';

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Json | string;
}

/** A call before it is answered. */
export interface Exchange {
  readonly call: Call;
  /** Does what was asked and gives the answer. Once only. */
  readonly perform: () => Answer;
  readonly send: (answer: Answer) => void;
  /** Cuts the line without an answer. */
  readonly reset: () => void;
}

export type Fault = (exchange: Exchange) => void | Promise<void>;

/** Too many calls. @param seconds to wait, in whole numbers; 0 asks again at once */
export const rateLimited =
  (seconds = 1): Fault =>
  ({ send }) =>
    send({ status: 429, headers: { 'retry-after': String(seconds) }, body: { ok: false, error: 'ratelimited' } });

export const httpError =
  (status = 500): Fault =>
  ({ send }) =>
    send({ status, body: 'upstream connect error' });

/** What Slack says no with: `channel_not_found` and the like. Nothing is done. */
export const refuses =
  (error: string, more: Json = {}): Fault =>
  ({ send }) =>
    send({ status: 200, body: { ok: false, error, ...more } });

/** The line is cut before anything is done. */
export const resetBefore: Fault = ({ reset }) => reset();

/** It is done, and then the line is cut: the app cannot know. */
export const lostAfter: Fault = ({ perform, reset }) => {
  perform();
  reset();
};

/** Nothing is done until `moment`: milliseconds, or a promise that the test keeps. */
export const delayed =
  (moment: number | Promise<unknown>): Fault =>
  async ({ perform, send }) => {
    await pass(moment);
    send(perform());
  };

/** Done at once, and answered at `moment`: when the app gave up before that, it is there all the same. */
export const answeredLate =
  (moment: number | Promise<unknown>): Fault =>
  async ({ perform, send }) => {
    const answer = perform();
    await pass(moment);
    send(answer);
  };

const pass = (moment: number | Promise<unknown>) =>
  typeof moment === 'number' ? new Promise((resolve) => setTimeout(resolve, moment).unref()) : moment;

/** Something for `delayed` and `answeredLate` to wait for, until the test opens it. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = () => void resolve();
  });
  return { opened, open: () => open() };
}

export interface FaultOptions {
  /** How many calls; 1 if left out, Infinity for all. */
  readonly times?: number;
  /** Only calls of which this is true. */
  readonly when?: (call: Call) => boolean;
}

export interface FaultPlan {
  /** The next call of `method` (or of any, for `*`) fails so; several faults come one after the other. */
  readonly add: (method: string, fault: Fault, options?: FaultOptions) => void;
  /** The fault for this call, which is used up by it, or null. */
  readonly take: (call: Call) => Fault | null;
  /** Forgets all faults to come. */
  readonly clear: () => void;
}

export function faultPlan(): FaultPlan {
  const planned: { method: string; fault: Fault; left: number; when: (call: Call) => boolean }[] = [];
  return {
    add: (method, fault, { times = 1, when = () => true } = {}) =>
      void planned.push({ method, fault, left: times, when }),
    take: (call) => {
      const due = planned.find(
        ({ method, left, when }) => left > 0 && (method === '*' || method === call.method) && when(call),
      );
      if (!due) return null;
      due.left -= 1;
      return due.fault;
    },
    clear: () => void planned.splice(0),
  };
}
