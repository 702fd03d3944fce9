/** What a failed call to Slack means: whether anything was done, and whether it may be tried again. */
import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';

/** Slack's own word for why it refused ("invalid_blocks"); null where it gave no answer that says so. */
export const refusal = (error: unknown): string | null =>
  error instanceof WebAPIPlatformError ? String(error.data.error) : null;

/** Milliseconds to wait before the same call may be made again, nothing having been done; null for other errors. */
export const retryAfter = (error: unknown): number | null =>
  error instanceof WebAPIRateLimitedError ? error.retryAfter * 1000 : null;

/** For the log: the kind of error and its code, or Slack's word for it. Never a whole message: it may hold what somebody wrote. */
export function faultName(error: unknown): string {
  const word = refusal(error);
  if (word) return word;
  if (!(error instanceof Error)) return typeof error;
  const { name, code } = error as Error & { code?: unknown };
  return code === undefined ? `${name}: ${error.message.slice(0, LONGEST)}` : `${name} ${String(code)}`;
}

/** Of a message that has no code: our own, or the language's. */
const LONGEST = 120;
