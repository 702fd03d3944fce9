/** Whether a digest may post to a channel, and whether Wiggle is in it. */
import type { WebClient } from '@slack/web-api';
import type { Person } from '../../../digests/book/rights.js';
import { faultName, refusal } from '../../delivery/slack-faults.js';
import type { ListenerDeps } from '../../listeners/listener-deps.js';

/** null: it may. Otherwise the sentence that says why not and what to do. */
export async function channelProblem(
  client: WebClient,
  channel: string,
  { workspace, user }: Person,
  deps: ListenerDeps,
): Promise<string | null> {
  const denied = await deps.access(client, { workspace, channel, user, isShared: null });
  if (denied !== null) return denied;
  const found = await channelOf(client, channel, deps);
  return found?.is_archived === true ? 'That channel is archived: choose another one.' : null;
}

/** null: Slack did not say. */
export async function isThere(client: WebClient, channel: string, deps: Pick<ListenerDeps, 'log'>) {
  return (await channelOf(client, channel, deps))?.is_member ?? null;
}

interface Found {
  readonly is_archived?: boolean;
  readonly is_member?: boolean;
}

/** A private channel that the app is not in is none that Slack tells it of. */
async function channelOf(
  client: WebClient,
  channel: string,
  { log }: Pick<ListenerDeps, 'log'>,
): Promise<Found | null> {
  try {
    return (await client.conversations.info({ channel })).channel ?? null;
  } catch (error) {
    if (refusal(error) === 'channel_not_found') return { is_member: false };
    log('warn', `A channel of a digest could not be looked up: ${faultName(error)}.`);
    return null;
  }
}
