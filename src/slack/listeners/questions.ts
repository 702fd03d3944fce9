/** Questions in messages: a mention in a channel, a direct message, and either of them edited. */
import type { WebClient } from '@slack/web-api';
import { helpMessage } from '../blocks/help-message.js';
import { COMMAND_HELP } from '../commands.js';
import { type Asked, converse } from '../conversation.js';
import { questionText } from '../question-text.js';
import { addPicture, FRESH, messageOf, reply } from '../reply.js';
import type { Listen, ListenerDeps } from './listener-deps.js';

/** What both kinds of message event have of what is needed here. */
interface Said {
  readonly user?: string;
  readonly text?: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly channel: string;
  readonly bot_id?: string;
  readonly subtype?: string;
}

interface Envelope {
  readonly team_id?: string;
  readonly event_id?: string;
  readonly is_ext_shared_channel?: boolean;
}

export const questions: Listen = (app, deps) => {
  app.event('app_mention', ({ event, body, client, context }) =>
    deps.work('app_mention', () => said(event as Said, body, context.teamId ?? body.team_id, client, deps)),
  );
  app.event('message', ({ event, body, client, context }) =>
    deps.work('message', async () => {
      const workspace = context.teamId ?? body.team_id;
      if (event.subtype === 'message_changed') {
        const { message, previous_message: before, channel } = event;
        const now = message as Said;
        if ((before as Said | undefined)?.text === now.text) return;
        await deps.inTurn(`${channel}:${now.ts}`, () => edited({ ...now, channel }, workspace, client, deps));
      } else if (event.channel_type === 'im' && (event.subtype === undefined || event.subtype === 'file_share')) {
        await said(event as Said, body, workspace, client, deps);
      }
    }),
  );
};

/** A new question, once: Slack may deliver an event again, and a mention as a message as well. */
async function said(event: Said, envelope: Envelope, workspace: string, client: WebClient, deps: ListenerDeps) {
  const { user, channel, ts } = event;
  if (!user || event.bot_id) return;
  const fresh =
    (await deps.store.events.claim(`event:${envelope.event_id ?? `${channel}:${ts}`}`)) &&
    (await deps.store.events.claim(`message:${workspace}:${channel}:${ts}`));
  if (!fresh) return;
  const thread = event.thread_ts ?? ts;
  const isShared = envelope.is_ext_shared_channel ?? null;
  const denied = await deps.access(client, { workspace, channel, user, isShared });
  const question = questionText(event.text ?? '');
  if (denied !== null || question === '') {
    const content = denied === null ? help(deps) : { text: denied, blocks: [] };
    const key = `said:${workspace}:${channel}:${ts}`;
    await deps.delivery.post(client, { key, workspace, channel, thread, content: () => content });
    return;
  }
  const asked = { workspace, channel, thread, asker: user, question, questionTs: ts, isPrivate: false };
  await deps.inTurn(`${channel}:${ts}`, () => withStatus(client, asked, deps, () => reply(asked, client, deps)));
}

/** The question was changed: so is its answer, where there is one. */
async function edited(event: Said, workspace: string, client: WebClient, deps: ListenerDeps) {
  const { channel, ts } = event;
  const stored = event.user && !event.bot_id ? await deps.store.answers.byQuestion(workspace, channel, ts) : null;
  const question = questionText(event.text ?? '');
  if (!stored || stored.messageTs === null || stored.asker !== event.user || question === '') return;
  const { id, messageTs, thread, asker, questionTs, isPrivate } = stored;
  const asked: Asked = { workspace, channel, thread, asker, question, questionTs, isPrivate };
  const { answer } = await converse(asked, deps, id);
  await deps.store.answers.setMessage(id, messageTs);
  await deps.delivery.update(client, channel, messageTs, messageOf(id, answer, asked, FRESH));
  if (answer.chart) await addPicture(client, { id, answer, asked, ts: messageTs }, deps);
}

export const help = ({ parts }: ListenerDeps) => {
  const { title, examples } = parts.dataset.catalogue;
  return helpMessage({ title, examples, commands: COMMAND_HELP });
};

/** After this long people want to see that something is being done. */
const PATIENCE = 1_000;

async function withStatus(client: WebClient, asked: Asked, deps: ListenerDeps, work: () => Promise<unknown>) {
  const { channel: channel_id, thread } = asked;
  const timer = setTimeout(() => {
    client.assistant.threads
      .setStatus({ channel_id, thread_ts: thread ?? '', status: 'is looking at the figures…' })
      .catch(() => deps.log('warn', 'The status could not be shown.'));
  }, PATIENCE);
  try {
    await work();
  } finally {
    clearTimeout(timer);
  }
}
