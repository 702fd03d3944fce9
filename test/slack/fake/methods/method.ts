/** What a Web API method is, and the words with which it says no. */
import type { Json, Team } from '../state/records.js';
import type { State } from '../state/state.js';

/** Who calls: the app in one workspace. */
export interface Caller {
  readonly state: State;
  readonly team: Team;
}

/** Gives the fields of the answer beside `ok: true`. Throws a SlackError. */
export type Method = (args: Json, caller: Caller) => Json;

/** `{ ok: false, error }`, and what Slack says beside it. */
export class SlackError extends Error {
  override readonly name = 'SlackError';
  readonly more: Json;

  constructor(error: string, more: Json = {}) {
    super(error);
    this.more = more;
  }
}

/** An argument that must be there, as text. */
export function required(args: Json, name: string): string {
  const value = args[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new SlackError('invalid_arguments', {
    response_metadata: { messages: [`[ERROR] missing required field: ${name}`] },
  });
}

/** An argument that may be there, as text. */
export function optional(args: Json, name: string): string | null {
  const value = args[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

export function requireScope(team: Team, anyOf: readonly string[]): void {
  if (team.scopes === null || anyOf.length === 0 || anyOf.some((scope) => team.scopes?.includes(scope))) return;
  throw new SlackError('missing_scope', { needed: anyOf[0], provided: team.scopes.join(',') });
}
