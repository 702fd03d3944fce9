/** What is around every event and every interaction. */
import type { Channel, Json, Team, User } from '../state/records.js';
import type { ResponseUrl, State } from '../state/state.js';
import { APP_ID } from '../state/workspace.js';

/** Slack's old proof of origin, which nobody should look at. */
export const VERIFICATION = 'old-verification-token';

/** An event of the Events API. @param more fields that go over the usual ones */
export function eventEnvelope(state: State, team: Team, event: Json, more: Json = {}): Json {
  const channel = state.channels.get(typeof event.channel === 'string' ? event.channel : '');
  const event_id = state.mint.id('Ev');
  return {
    token: VERIFICATION,
    team_id: team.id,
    context_team_id: team.id,
    ...(team.organisation && { enterprise_id: team.organisation.id }),
    context_enterprise_id: team.organisation?.id ?? null,
    api_app_id: APP_ID,
    event,
    type: 'event_callback',
    event_id,
    event_time: Math.floor(state.now() / 1000),
    authorizations: [
      {
        enterprise_id: team.organisation?.id ?? null,
        team_id: team.id,
        user_id: team.botUserId,
        is_bot: true,
        is_enterprise_install: team.organisation !== null,
      },
    ],
    is_ext_shared_channel: channel?.is_ext_shared ?? false,
    event_context: `4-${event_id}`,
    ...more,
  };
}

/** What clicks, submissions and shortcuts have in common. */
export function interaction(state: State, team: Team, user: User): Json {
  return {
    user: { id: user.id, username: user.name, name: user.name, team_id: user.team_id },
    api_app_id: APP_ID,
    token: VERIFICATION,
    team: { id: team.id, domain: team.domain },
    enterprise: team.organisation,
    is_enterprise_install: team.organisation !== null,
    trigger_id: triggerOf(state, team, user),
  };
}

export function triggerOf(state: State, team: Team, user: User): string {
  const id = `${state.mint.id('')}.${team.id}`;
  state.triggers.set(id, { team: team.id, user: user.id, at: state.now(), used: false });
  return id;
}

/** The address for later answers and its record. @param original ts of the message that was clicked */
export function responseUrlOf(
  state: State,
  origin: string,
  channel: Channel,
  user: User,
  original: string | null,
): { readonly address: string; readonly url: ResponseUrl } {
  const id = state.mint.id('R');
  const url = { team: channel.team, channel: channel.id, user: user.id, original, at: state.now(), bodies: [] };
  state.responseUrls.set(id, url);
  return { address: `${origin}/respond/${id}`, url };
}
