/** The Web API: who calls, whether they may, and what comes of it. */
import type { Call, Json } from '../state/records.js';
import type { State } from '../state/state.js';
import { chat } from './chat.js';
import { conversations } from './conversations.js';
import { filesAt } from './files.js';
import { type Method, requireScope, SlackError } from './method.js';
import { authorise, oauthAccess } from './oauth.js';
import { people } from './people.js';
import { SCOPES } from './scopes.js';
import { views } from './views.js';

export interface Addresses {
  readonly upload: (fileId: string) => string;
  /** Where a Socket Mode connection is made, good for one. */
  readonly socket: () => string;
}

export interface Credentials {
  /** Secrets that any of must be, where the app names them. */
  readonly appToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Of a request: the token in its head or body, and the pair of names of HTTP's basic authentication. */
export interface Presented {
  readonly token: string | null;
  readonly basic: string | null;
}

/** Does `call` and gives Slack's answer, `ok` or not. Whatever else is thrown is a fault of the fake. */
export type Perform = (call: Call, presented: Presented) => Json;

export function methodsOf(state: State, addresses: Addresses, credentials: Credentials): Perform {
  const known: Readonly<Record<string, Method>> = {
    ...chat,
    ...conversations,
    ...filesAt(addresses.upload),
    ...people,
    ...views,
  };

  const answer = (call: Call, presented: Presented): Json => {
    if (call.method === 'oauth.v2.access') return oauthAccess(call.args, presented, state, credentials);
    if (call.method === 'apps.connections.open') {
      if (presented.token !== credentials.appToken) throw new SlackError('invalid_auth');
      return { url: addresses.socket() };
    }
    const method = known[call.method];
    if (!method) {
      state.problems.push(`unknown method: ${call.method}`);
      throw new SlackError('unknown_method', { req_method: call.method });
    }
    const team = authorise(state, presented.token);
    requireScope(team, SCOPES[call.method] ?? []);
    return method(call.args, { state, team });
  };

  return (call, presented) => {
    try {
      return { ok: true, ...answer(call, presented) };
    } catch (error) {
      if (error instanceof SlackError) return { ok: false, error: error.message, ...error.more };
      throw error;
    }
  };
}
