/**
 * Who may be answered where. The data are public, but a workspace decides who asks in its name: by default nobody in channels that are
 * shared with other organisations, and no guests.
 */
import type { WebClient } from '@slack/web-api';
import { faultName, refusal } from './delivery/slack-faults.js';
import type { SlackDeps } from './slack-deps.js';

export interface Where {
  readonly workspace: string;
  /** null: in no channel, as on the Home. */
  readonly channel: string | null;
  readonly user: string;
  /** What the event itself says; null where it says nothing (a command). */
  readonly isShared: boolean | null;
}

/** null: they may. Otherwise the sentence that says why not and what to do. Throws where Slack does not say who or where it is. */
export type Access = (client: WebClient, where: Where) => Promise<string | null>;

const SHARED =
  'I do not answer in channels that are shared with other organisations. Ask me in a direct message, or in a channel of your own workspace.';
const GUEST = 'I answer members of this workspace only, not guests. Please ask a member to ask me.';
const NOT_ALLOWED =
  'I do not answer in this channel. Ask me in a direct message, or in a channel that my owner has allowed.';

const unsure = (reference: string) =>
  `Slack did not tell me who you are, so I cannot answer yet. Please ask again in a minute; the reference is ${reference}.`;

/** How long what Slack said of a person or a channel is believed. */
const BELIEVED = 10 * 60_000;

export function accessFor({ settings }: Pick<SlackDeps, 'settings'>, now: () => number): Access {
  const known = new Map<string, { readonly at: number; readonly value: boolean }>();
  const remembered = async (key: string, ask: () => Promise<boolean>): Promise<boolean> => {
    const found = known.get(key);
    if (found && now() - found.at < BELIEVED) return found.value;
    const value = await ask();
    if (known.size > 10_000) known.clear();
    known.set(key, { at: now(), value });
    return value;
  };
  const isGuest = async (client: WebClient, workspace: string, user: string) => {
    const { user: found } = await client.users.info({ user });
    const stranger = (found as { is_stranger?: boolean } | undefined)?.is_stranger === true;
    const elsewhere = found?.team_id !== undefined && found.team_id !== workspace && !found.enterprise_user;
    return found?.is_restricted === true || found?.is_ultra_restricted === true || stranger || elsewhere;
  };
  const isShared = async (client: WebClient, channel: string) => {
    try {
      return (await client.conversations.info({ channel })).channel?.is_ext_shared === true;
    } catch (error) {
      // A private channel that the app is not in, or a group's direct messages: what it says there, the asker alone can see.
      if (['channel_not_found', 'missing_scope'].includes(refusal(error) ?? '')) return false;
      throw error;
    }
  };

  return async (client, { workspace, channel, user, isShared: said }) => {
    if (channel !== null && !channel.startsWith('D')) {
      if (settings.allowedChannels && !settings.allowedChannels.includes(channel)) return NOT_ALLOWED;
      if (said ?? (await remembered(`c:${channel}`, () => isShared(client, channel)))) return SHARED;
    }
    return (await remembered(`u:${workspace}:${user}`, () => isGuest(client, workspace, user))) ? GUEST : null;
  };
}

/** The same for somebody who waits: where Slack does not say, they are told so, and what to do. Never throws. */
export function accessOrSorry(access: Access, { log, newId }: Pick<SlackDeps, 'log' | 'newId'>): Access {
  return (client, where) =>
    access(client, where).catch((error: unknown) => {
      const reference = newId();
      log('warn', `${reference} Who asks could not be looked up: ${faultName(error)}.`);
      return unsure(reference);
    });
}
