/**
 * For the log: the kind of error with its code. The messages of most errors are left out, for those of parsers and databases quote what
 * somebody wrote.
 */
export function faultName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name, code } = error as Error & { code?: unknown };
  const inner = causesOf(error).find((cause) => cause !== error && cause.code !== undefined);
  if (code !== undefined) return [name, code, inner?.code].filter(Boolean).join(' ');
  return SPEAKING.has(error.constructor) ? `${name}: ${error.message.slice(0, LONGEST)}` : `${name}${placeOf(error)}`;
}

export type Cause = Partial<Error> & { readonly code?: unknown; readonly original?: unknown };

/** The error, what caused it, and what caused that. */
export function causesOf(error: unknown): readonly Cause[] {
  const causes: Cause[] = [];
  let next: unknown = error;
  while (typeof next === 'object' && next !== null && causes.length < 5) {
    const cause: Cause = next;
    causes.push(cause);
    next = cause.original ?? cause.cause;
  }
  return causes;
}

/** Errors whose message is the language's or our own, and says nothing of what was asked. */
const SPEAKING: ReadonlySet<unknown> = new Set([Error, TypeError, RangeError, ReferenceError]);
const LONGEST = 120;

/** Where it was thrown: " at answer.js:77". */
function placeOf({ stack = '' }: Error): string {
  const place = /([\w.-]+:\d+):\d+\)?$/m.exec(stack)?.[1];
  return place ? ` at ${place}` : '';
}
