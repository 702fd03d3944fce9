/** Whether the account of somebody who owns a digest is still there. */
import type { WebClient } from '@slack/web-api';
import { refusal } from '../../delivery/slack-faults.js';

/** Throws where Slack does not say. */
export async function isGone(client: WebClient, user: string): Promise<boolean> {
  try {
    return (await client.users.info({ user })).user?.deleted === true;
  } catch (error) {
    if (['user_not_found', 'user_not_visible'].includes(refusal(error) ?? '')) return true;
    throw error;
  }
}
