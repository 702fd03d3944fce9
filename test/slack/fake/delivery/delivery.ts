/** Sending to the app, and its ack: the same over Socket Mode and over HTTP. */
import { isObject } from '../payloads/elements.js';
import type { Json, Sending } from '../state/records.js';
import type { State } from '../state/state.js';

export interface Delivery {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: Json;
}

export interface Retry {
  /** 1 for the first after the original. */
  readonly num: number;
  /** `timeout`, `http_timeout`, `http_error`, `connection_failed`… */
  readonly reason: string;
}

/** One sending and what came back. */
export interface Attempt {
  /** Of HTTP; 200 for an ack over Socket Mode; null where nothing came. */
  readonly status: number | null;
  readonly body: unknown;
  /** Why it counts as not acked, in Slack's words, or null. */
  readonly failure: string | null;
  /** The app asked not to be sent it again. */
  readonly final?: boolean;
}

export interface Door {
  /** @param ackWithin milliseconds to wait for the ack */
  readonly attempt: (delivery: Delivery, retry: Retry | null, ackWithin: number) => Promise<Attempt>;
}

export interface SendOptions {
  /** Milliseconds that the app has for its ack. */
  readonly ackWithin?: number;
  /** How often an event that is not acked is sent again, at once. Commands and clicks never are. */
  readonly retries?: number;
  /** Sent as if it were this retry. */
  readonly retry?: Retry;
}

/** What the app answered in the end. */
export interface Ack {
  readonly status: number | null;
  /** Of the answer; a mere text as `{ text }`, nothing as null. */
  readonly body: Json | null;
  readonly milliseconds: number;
  /** How often it was sent. */
  readonly attempts: number;
  /** As it was sent: its trigger_id, response_url and event_id are in the payload. */
  readonly delivery: Delivery;
  /** The retry that the last attempt was. */
  readonly retry: Retry | null;
}

export type Deliver = (delivery: Delivery, options?: SendOptions) => Promise<Ack>;

/** @param door of the moment: the app may have moved from Socket Mode to HTTP */
export function deliverWith(
  state: State,
  door: () => Door,
  usual: { readonly ackWithin: number; readonly retries: number },
): Deliver {
  return async (delivery, options = {}) => {
    const { ackWithin = usual.ackWithin, retries = usual.retries } = options;
    const begun = performance.now();
    let retry = options.retry ?? null;
    for (let attempts = 1; ; attempts += 1) {
      const sending: Sending = {
        type: delivery.type,
        name: nameOf(delivery),
        at: state.now(),
        retry: retry?.num ?? 0,
        outcome: null,
      };
      state.sendings.push(sending);
      state.waiting.changed();
      const { status, body, failure, final } = await door().attempt(delivery, retry, ackWithin);
      sending.outcome = failure ?? `acked ${status}`;
      state.waiting.changed();
      const again = failure !== null && !final && delivery.type === 'events_api' && attempts <= retries;
      if (!again) {
        const milliseconds = Math.round(performance.now() - begun);
        return { status, body: bodyOf(body), milliseconds, attempts, delivery, retry };
      }
      retry = { num: (retry?.num ?? 0) + 1, reason: failure };
    }
  };
}

function nameOf({ payload }: Delivery): string {
  const { event, command, actions, type } = payload;
  if (isObject(event)) return [event.type, event.subtype].filter(Boolean).join('/');
  if (typeof command === 'string') return command;
  const [action] = Array.isArray(actions) ? actions : [];
  return isObject(action) ? `${type} ${action.action_id}` : String(type);
}

function bodyOf(body: unknown): Json | null {
  if (typeof body === 'string' && body) return { text: body };
  return isObject(body) && Object.keys(body).length ? body : null;
}
