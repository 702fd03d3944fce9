/** Whether somebody is one to own digests. */
import type { WebClient } from '@slack/web-api';
import type { ListenerDeps } from '../../listeners/listener-deps.js';

/** null: they are. Otherwise the sentence that says why not and what to do. Throws where Slack does not say. */
export async function personProblem(
  client: WebClient,
  workspace: string,
  user: string,
  deps: Pick<ListenerDeps, 'strictAccess'>,
): Promise<string | null> {
  const { user: found } = await client.users.info({ user });
  if (found?.is_bot || user === SLACKBOT) return 'That is a bot: choose a person.';
  if (found?.deleted) return 'That person has left the workspace: choose somebody else.';
  const denied = await deps.strictAccess(client, { workspace, channel: null, user, isShared: null });
  return denied === null
    ? null
    : 'That is a guest, or somebody of another organisation: choose a member of this workspace.';
}

/** Slack does not call it a bot. */
const SLACKBOT = 'USLACKBOT';
