/** Tokens: which are good, and how an installation gets one. */
import type { Json, Team } from '../state/records.js';
import type { State } from '../state/state.js';
import { APP_ID } from '../state/workspace.js';
import { optional, SlackError } from './method.js';
import type { Credentials, Presented } from './methods.js';

/** The workspace whose token this is. Throws not_authed, invalid_auth, token_revoked or account_inactive. */
export function authorise(state: State, token: string | null): Team {
  if (token === null) throw new SlackError('not_authed');
  const team = teamOfToken(state, token);
  if (!team) throw new SlackError('invalid_auth');
  if (team.refused) throw new SlackError(team.refused);
  return team;
}

export function teamOfToken(state: State, token: string | null): Team | null {
  return [...state.teams.values()].find(({ botToken }) => botToken === token) ?? null;
}

/** A code becomes a token, once. Installing anew mends what was revoked. */
export function oauthAccess(args: Json, { basic }: Presented, state: State, credentials: Credentials): Json {
  const named = basic ?? `${args.client_id}:${args.client_secret}`;
  if (named !== `${credentials.clientId}:${credentials.clientSecret}`) throw new SlackError('bad_client_secret');
  if (args.grant_type === 'refresh_token') return renewed(args, state);
  const code = optional(args, 'code') ?? '';
  const team = state.teams.get(state.codes.get(code) ?? '');
  if (!team) throw new SlackError('invalid_code');
  state.codes.delete(code);
  team.refused = null;
  const installer = [...state.users.values()].find(({ team_id }) => team_id === team.id);
  return {
    app_id: APP_ID,
    authed_user: { id: installer?.id ?? 'U0INSTALL1' },
    scope: team.scopes?.join(',') ?? 'app_mentions:read,chat:write,commands',
    token_type: 'bot',
    access_token: team.botToken,
    bot_user_id: team.botUserId,
    team: team.organisation ? null : { id: team.id, name: team.name },
    enterprise: team.organisation,
    is_enterprise_install: team.organisation !== null,
    ...rotating(team),
  };
}

/** What goes with a token that does not last. Slack's last twelve hours; these are renewed at every use. */
const rotating = ({ refreshToken }: Team): Json =>
  refreshToken === null ? {} : { refresh_token: refreshToken, expires_in: 60 };

/** The next token: the one before it, and what it was got with, are no longer good. */
function renewed(args: Json, state: State): Json {
  const team = [...state.teams.values()].find(({ refreshToken }) => refreshToken === args.refresh_token);
  if (!team || args.refresh_token === undefined) throw new SlackError('invalid_refresh_token');
  team.botToken = `xoxe.xoxb-${state.mint.id('t')}`;
  team.refreshToken = `xoxe-1-${state.mint.id('r')}`;
  return { token_type: 'bot', access_token: team.botToken, bot_user_id: team.botUserId, ...rotating(team) };
}
