/**
 * Slack says that there are too many events with one that has no event inside. Bolt reads the inner event unasked: over Socket Mode its
 * client throws where nobody catches it, which ends the process, and over HTTP Bolt sends no receipt.
 */
interface Body {
  readonly type?: unknown;
  readonly event?: unknown;
}

/** The name of the event that Slack calls so. */
export const RATE_LIMITED = 'app_rate_limited';

/** `body` as one of its kind that Bolt can handle, and everything else as it is. */
export function withInnerEvent<T>(body: T): T {
  if (typeof body !== 'object' || body === null) return body;
  const { type, event } = body as Body;
  if (type !== RATE_LIMITED || event !== undefined) return body;
  return { ...body, type: 'event_callback', event: { type: RATE_LIMITED } };
}
