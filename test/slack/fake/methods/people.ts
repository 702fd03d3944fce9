/** `auth.*`, `users.*`, `bots.*` and `assistant.threads.*`. */
import type { AssistantCall } from '../state/records.js';
import { APP_ID } from '../state/workspace.js';
import { channelOfArgs } from './find.js';
import { type Method, optional, required, SlackError } from './method.js';

export const people = {
  'auth.test': (_args, { team }) => ({
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    user: 'wiggle',
    team_id: team.id,
    user_id: team.botUserId,
    bot_id: team.botId,
    ...(team.organisation && { enterprise_id: team.organisation.id }),
    is_enterprise_install: team.organisation !== null,
  }),

  'auth.revoke': (args, { team }) => {
    if (args.test !== 'true') team.refused = 'token_revoked';
    return { revoked: args.test !== 'true' };
  },

  'users.info': (args, { state }) => {
    const user = state.users.get(required(args, 'user'));
    if (!user) throw new SlackError('user_not_found');
    const { real_name, name } = user;
    return { user: { ...user, tz_label: user.tz, profile: { real_name, display_name: name, team: user.team_id } } };
  },

  'bots.info': (args, { state, team }) => {
    const id = optional(args, 'bot') ?? team.botId;
    const known = [...state.teams.values()].find(({ botId }) => botId === id);
    if (!known) throw new SlackError('bot_not_found');
    return { bot: { id, deleted: false, name: 'wiggle', app_id: APP_ID, user_id: known.botUserId } };
  },

  'assistant.threads.setStatus': assistant('status', (args) => optional(args, 'status') ?? ''),
  'assistant.threads.setSuggestedPrompts': assistant('prompts', (args) => optional(args, 'title') ?? ''),
  'assistant.threads.setTitle': assistant('title', (args) => required(args, 'title')),
} satisfies Record<string, Method>;

function assistant(kind: AssistantCall['kind'], textOf: (args: Parameters<Method>[0]) => string): Method {
  return (args, caller) => {
    const channel = channelOfArgs(args, caller, 'channel_id').id;
    const thread_ts = kind === 'prompts' ? optional(args, 'thread_ts') : required(args, 'thread_ts');
    caller.state.assistant.push({ kind, channel, thread_ts, text: textOf(args), args });
    return {};
  };
}
