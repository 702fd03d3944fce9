/** What a failed call to Slack means: whether anything was done, and whether it may be made again. */
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { faultName as anyFaultName, causesOf } from '../../logging/fault-name.js';

/**
 * What became of a call that failed. `not yet`: nothing was done, and it may be made again, after `wait` milliseconds where Slack
 * said so. `refused`: nothing was done, with Slack's word for why. `unclear`: it may have been done, or, with `pending`, may still be.
 */
export type Fate =
  | { readonly kind: 'not yet'; readonly wait: number | null; readonly reason: 'ratelimited' | 'unreachable' }
  | { readonly kind: 'refused'; readonly word: string }
  | { readonly kind: 'unclear'; readonly pending: boolean };

export function fateOf(error: unknown): Fate {
  const wait = retryAfter(error);
  if (wait !== null) return { kind: 'not yet', wait, reason: 'ratelimited' };
  const word = refusal(error);
  if (word !== null) return UNSURE.has(word) ? { kind: 'unclear', pending: false } : { kind: 'refused', word };
  const causes = causesOf(error);
  if (causes.some(({ code }) => NEVER_SENT.has(String(code))))
    return { kind: 'not yet', wait: null, reason: 'unreachable' };
  return {
    kind: 'unclear',
    pending: causes.some(({ name, message }) => /\bTimeoutError\b/.test(`${name} ${message}`)),
  };
}

/** Slack's own word for why it refused ("invalid_blocks"); null where it gave no answer that says so. */
export const refusal = (error: unknown): string | null =>
  error instanceof WebAPIPlatformError ? String(error.data.error) : null;

/** Milliseconds to wait before the same call may be made again, nothing having been done; null for other errors. */
export const retryAfter = (error: unknown): number | null =>
  error instanceof WebAPIRateLimitedError ? error.retryAfter * 1000 : null;

/** Whether Slack refused blocks because it cannot show a file in them, as it cannot before it has looked the file through. */
export const refusesFile = (error: unknown): boolean =>
  refusal(error) === 'invalid_blocks' && /slack[_ ]file/.test(JSON.stringify((error as WebAPIPlatformError).data));

/** For the log: Slack's word for it, else the kind of error. */
export function faultName(error: unknown): string {
  if (error instanceof WebAPIHTTPError) return `${error.name} ${error.statusCode}`;
  return refusal(error) ?? anyFaultName(error);
}

/** By which Slack says that something may have been done in spite of the error. */
const UNSURE: ReadonlySet<string> = new Set(['internal_error', 'fatal_error']);

/** No connection was made, so no request was either. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
