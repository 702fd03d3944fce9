/** An edition into its channel: words and tables at once, then its pictures into the same message. */
import type { WebClient } from '@slack/web-api';
import type { Delivered, Issue, PostIssue } from '../../../digests/run/issue.js';
import type { Store } from '../../../store/store.js';
import type { Access } from '../../access.js';
import { chartAltText } from '../../blocks/answer/chart-alt-text.js';
import type { Picture } from '../../blocks/elements.js';
import type { Sleep } from '../../delivery/channel-queue.js';
import type { Posted } from '../../delivery/delivery.js';
import { faultName } from '../../delivery/slack-faults.js';
import { WITHDRAWN } from '../../delivery/try-to-post.js';
import type { SlackDeps } from '../../slack-deps.js';
import { isGone } from '../checks/owner-gone.js';
import { digestMessage } from './digest-message.js';

export interface PostIssueDeps extends Pick<SlackDeps, 'delivery' | 'picture' | 'log'> {
  readonly store: Pick<Store, 'pace'>;
  /** Throws where Slack does not say. */
  readonly access: Access;
  readonly sleep: Sleep;
  /** Speaks for a workspace; null where the app is not installed there any more. */
  readonly clientFor: (workspace: string) => Promise<WebClient | null>;
}

/** Milliseconds between digests of one workspace, in whatever channels: Slack has a limit for all of them together, too. */
const APART = 250;

export function postIssue(deps: PostIssueDeps): PostIssue {
  return async (issue) => {
    const { workspace, owner, channel } = issue.digest;
    const client = await deps.clientFor(workspace);
    if (!client) return lasting('Wiggle is no longer installed in this workspace.');
    if (owner === null || (await isGone(client, owner))) return { ...lasting(OWNER_GONE), ownerless: true };
    const denied = await deps.access(client, { workspace, channel, user: owner, isShared: null });
    if (denied !== null) return lasting(`Wiggle may not post there for its owner any more. ${denied}`);
    await deps.sleep(await deps.store.pace.reserve(`digests:${workspace}`, APART));
    return posted(issue, client, deps);
  };
}

const OWNER_GONE = 'Nobody owns it any more: somebody in its channel can take it over and resume it.';
const lasting = (reason: string): Extract<Delivered, { state: 'failed' }> => ({
  state: 'failed',
  reason,
  lasting: true,
});

async function posted(issue: Issue, client: WebClient, deps: PostIssueDeps): Promise<Delivered> {
  const { digest, slot } = issue;
  const { workspace, channel } = digest;
  const sent = await deps.delivery.post(client, {
    key: `digest:${digest.id}:${slot}`,
    workspace,
    channel,
    thread: null,
    alone: true,
    mayPost: issue.mayPost,
    content: (plain) => digestMessage(issue, { pictures: new Map(), note: null, plain }),
  });
  if (sent.state === 'failed') return refused(sent);
  // What can be looked for is looked for again before anything else is done about it.
  if (sent.state === 'unknown') return sent.readable ? later(LOST) : { state: 'unknown', reason: UNCONFIRMED };
  await addPictures(issue, client, sent, deps);
  return { state: 'posted', channel: sent.channel, ts: sent.ts };
}

const later = (reason: string): Delivered => ({ state: 'later', reason });
const LOST = 'Slack did not confirm the message; it is looked for, and posted if it is not there.';
const UNCONFIRMED =
  'Slack did not confirm the message, and Wiggle may not look whether it is there: so it was not posted again.';

/** What Slack says no to until somebody changes something. */
const REFUSED: Readonly<Record<string, string>> = {
  not_in_channel: 'Wiggle is not in the channel: invite it with /invite, then resume the digest.',
  channel_not_found: 'Wiggle is not in the channel, or the channel is gone: invite it, or move the digest.',
  is_archived: 'The channel is archived: move the digest to another one.',
  restricted_action: 'The workspace does not let apps post in this channel: move the digest to another one.',
  missing_scope: 'Wiggle lacks a permission to post: ask who installed it to install it again.',
  account_inactive: 'Wiggle was removed from the workspace.',
  token_revoked: 'Wiggle was removed from the workspace.',
  invalid_auth: 'Slack does not accept the token of Wiggle any more.',
};

function refused({ reason }: Extract<Posted, { state: 'failed' }>): Delivered {
  const sentence = REFUSED[reason];
  if (sentence) return lasting(sentence);
  if (reason === WITHDRAWN) return { state: 'withdrawn' };
  if (PASSING.has(reason)) return later('Slack could not be reached, or takes no more messages for now.');
  return { state: 'failed', reason: `Slack refused the message (${reason}).`, lasting: false };
}

/** Words of ours and of Slack for what may be gone in a moment. */
const PASSING: ReadonlySet<string> = new Set([
  'ratelimited',
  'unreachable',
  'no_answer',
  'not_there',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
]);

const NO_PICTURE = 'A picture could not be added: Slack did not take it.';

/** The message stands whatever becomes of its pictures. */
async function addPictures(
  issue: Issue,
  client: WebClient,
  { channel, ts }: { readonly channel: string; readonly ts: string },
  { picture, delivery, log }: PostIssueDeps,
): Promise<void> {
  const pictures = new Map<number, Picture>();
  let note: string | null = null;
  try {
    for (const [i, answer] of issue.edition.answers.entries()) {
      if (answer.chart) pictures.set(i, { fileId: await picture(client, answer.chart), altText: chartAltText(answer) });
    }
  } catch (error) {
    log('warn', `A picture of the digest ${issue.digest.id} was not added: ${faultName(error)}.`);
    note = NO_PICTURE;
  }
  if (pictures.size === 0 && note === null) return;
  try {
    await delivery.update(client, channel, ts, (plain) => digestMessage(issue, { pictures, note, plain }));
  } catch (error) {
    log('warn', `The digest ${issue.digest.id} does not show its pictures: ${faultName(error)}.`);
  }
}
