/** A digest was paused because it could not be posted: its owner hears of it once, else who installed the app. */
import type { WebClient } from '@slack/web-api';
import type { TellPaused } from '../../digests/run/issue.js';
import { section } from '../blocks/elements.js';
import { mrkdwn } from '../blocks/escape.js';
import { LIMITS } from '../blocks/limits.js';
import { faultName } from '../delivery/slack-faults.js';
import type { SlackDeps } from '../slack-deps.js';
import { isGone } from './owner-gone.js';

export interface TellPausedDeps extends Pick<SlackDeps, 'delivery' | 'log' | 'ownerOf' | 'newId'> {
  readonly clientFor: (workspace: string) => Promise<WebClient | null>;
}

export function tellPaused({ delivery, log, ownerOf, newId, clientFor }: TellPausedDeps): TellPaused {
  return async ({ id, workspace, owner, channel }, title, because) => {
    try {
      const client = await clientFor(workspace);
      if (!client) return;
      const here = owner !== null && !(await isGone(client, owner));
      const whom = here ? owner : await ownerOf(workspace);
      if (whom === null) return log('warn', `Nobody could be told that the digest ${id} was paused.`);
      const text = mrkdwn(`I paused the digest “${title}”. ${because} /dma-digest shows it.`, LIMITS.messageText);
      const content = () => ({
        text,
        blocks: [section(`I paused the digest “${title}”. ${because} /dma-digest shows it.`)],
      });
      const posting = { key: `paused:${newId()}`, workspace, thread: null, content };
      const said = await delivery.say(client, { ...posting, channel: whom });
      if (said.state === 'failed')
        log('warn', `Nobody could be told that the digest ${id} was paused: ${said.reason}.`);
    } catch (error) {
      log('warn', `Nobody could be told that the digest ${id} of ${channel} was paused: ${faultName(error)}.`);
    }
  };
}
