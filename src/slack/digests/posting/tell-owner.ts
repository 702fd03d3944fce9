/** A digest could not be posted: its owner hears of it once, else who installed the app. */
import type { WebClient } from '@slack/web-api';
import type { Tell } from '../../../digests/run/tell-owners.js';
import { section } from '../../blocks/elements.js';
import { mrkdwn } from '../../blocks/escape.js';
import { LIMITS } from '../../blocks/limits.js';
import { COMMANDS } from '../../commands.js';
import type { SlackDeps } from '../../slack-deps.js';
import { isGone } from '../checks/owner-gone.js';

export interface TellOwnerDeps extends Pick<SlackDeps, 'delivery' | 'log' | 'ownerOf'> {
  readonly clientFor: (workspace: string) => Promise<WebClient | null>;
}

export function tellOwner({ delivery, log, ownerOf, clientFor }: TellOwnerDeps): Tell {
  return async ({ digest: { id, workspace, owner }, slot, sentence }) => {
    const client = await clientFor(workspace);
    if (!client) return;
    const here = owner !== null && !(await isGone(client, owner));
    const whom = here ? owner : await ownerOf(workspace);
    if (whom === null) return log('warn', 'There is nobody to hear of a digest that failed.', { digest: id });
    const said = `${sentence} ${COMMANDS.digest} shows it.`;
    const content = () => ({ text: mrkdwn(said, LIMITS.messageText), blocks: [section(said)] });
    const key = `told:${id}:${slot}`;
    const told = await delivery.post(client, { key, workspace, channel: whom, thread: null, content });
    if (told.state === 'failed' && PASSING.has(told.reason)) throw new Error(`Slack did not take it: ${told.reason}`);
    if (told.state === 'failed')
      log('warn', `Nobody could be told of a digest that failed: ${told.reason}.`, { digest: id });
  };
}

const PASSING: ReadonlySet<string> = new Set(['ratelimited', 'unreachable']);
