/** Questions in messages: a mention in a channel, a direct message, and either of them edited. */
import type { WebClient } from '@slack/web-api';
import type { StoredAnswer } from '../../store/tables/answers.js';
import { tellIn } from '../answering/apologise.js';
import { type Asked, converse } from '../answering/conversation.js';
import { help } from '../answering/help.js';
import { questionText } from '../answering/question-text.js';
import { addPicture, FRESH, messageOf, reply } from '../answering/reply.js';
import { nameThread } from '../answering/thread-title.js';
import { section } from '../blocks/elements.js';
import type { Listen, ListenerDeps } from './listener-deps.js';

/** What both kinds of message event have of what is needed here. */
interface Said {
  readonly user?: string;
  readonly text?: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly channel: string;
  readonly channel_type?: string;
  readonly bot_id?: string;
  readonly subtype?: string;
  readonly hidden?: boolean;
}

interface Envelope {
  readonly team_id?: string;
  readonly event_id?: string;
  readonly is_ext_shared_channel?: boolean;
}

/** A message of a person, and where it stands. */
interface Question extends Said {
  readonly user: string;
  readonly workspace: string;
  readonly envelope: Envelope;
}

/** Kinds of direct message that are somebody's own words. */
const SPOKEN: ReadonlySet<string | undefined> = new Set([undefined, 'file_share', 'thread_broadcast']);

export const questions: Listen = (app, deps) => {
  app.event('app_mention', ({ event, body, client, context }) =>
    said(event as Said, body, context.teamId ?? body.team_id, client, deps),
  );
  app.event('message', async ({ event, body, client, context }) => {
    const workspace = context.teamId ?? body.team_id;
    if (event.subtype === 'message_changed') {
      const { message, previous_message: before, channel } = event;
      const now = { ...(message as Said), channel };
      if ((before as Said | undefined)?.text !== now.text) await edited(now, body, workspace, client, deps);
    } else if (event.channel_type === 'im' && SPOKEN.has(event.subtype)) {
      await said(event as Said, body, workspace, client, deps);
    }
  });
};

/**
 * A new question, once: Slack may deliver an event again, and a mention as a message as well. It is claimed before it is answered, so
 * what a process has taken up and not finished when it is killed is not answered by the next one: Slack has its receipt, and to answer
 * again what may have been answered is worse than to be asked again.
 */
async function said(event: Said, envelope: Envelope, workspace: string, client: WebClient, deps: ListenerDeps) {
  const { user, channel, ts } = event;
  if (!user || event.bot_id || event.hidden) return;
  const question = { ...event, user, workspace, envelope };
  const tell = tellIn(client, { workspace, channel, thread: event.thread_ts ?? ts, user }, deps);
  const answerOnce = async () => {
    const names = [`event:${envelope.event_id ?? `${channel}:${ts}`}`, `message:${workspace}:${channel}:${ts}`];
    if (await deps.store.events.claim(...names)) await answered(question, client, deps);
  };
  await deps.work('question', () => deps.inTurn(`${channel}:${ts}`, answerOnce), tell);
}

async function answered(event: Question, client: WebClient, deps: ListenerDeps): Promise<void> {
  const { workspace, channel, ts, user } = event;
  const thread = event.thread_ts ?? ts;
  const denied = await deps.access(client, whereOf(event));
  const question = questionText(event.text ?? '');
  const content = denied === null ? help(deps) : { text: denied, blocks: [section(denied)] };
  const key = `said:${workspace}:${channel}:${ts}`;
  const posted =
    denied !== null || question === ''
      ? await deps.delivery.post(client, { key, workspace, channel, thread, content: () => content })
      : await reply(
          { workspace, channel, thread, asker: user, question, questionTs: ts, isPrivate: false },
          client,
          deps,
        );
  if (posted.state === 'failed') throw new Error(`Slack refused the message: ${posted.reason}`);
  if (event.channel_type === 'im' && thread === ts && question !== '')
    await nameThread(client, { channel, thread, question }, deps);
}

/** The question was changed: so is its answer, where there is one. */
async function edited(event: Said, envelope: Envelope, workspace: string, client: WebClient, deps: ListenerDeps) {
  const { channel, ts, user } = event;
  if (!user || event.bot_id || questionText(event.text ?? '') === '') return;
  const question = { ...event, user, workspace, envelope };
  const answerAnew = async () => {
    const stored = await deps.store.answers.byQuestion(workspace, channel, ts);
    if (stored?.asker !== user || stored.messageTs === null) return;
    if (envelope.event_id && !(await deps.store.events.claim(`event:${envelope.event_id}`))) return;
    if ((await deps.access(client, whereOf(question))) !== null) return;
    // From here on somebody waits for another answer, and is told where there is none.
    const tell = tellIn(client, { workspace, channel, thread: stored.thread, user }, deps);
    await deps.work('edited question', () => answeredAnew(question, stored, client, deps), tell);
  };
  await deps.work('edited question', () => deps.inTurn(`${channel}:${ts}`, answerAnew));
}

async function answeredAnew(event: Question, stored: StoredAnswer, client: WebClient, deps: ListenerDeps) {
  const { id, workspace, channel, messageTs, thread, asker, questionTs, isPrivate } = stored;
  if (messageTs === null) return;
  const question = questionText(event.text ?? '');
  const asked: Asked = { workspace, channel, thread, asker, question, questionTs, isPrivate };
  const { answer } = await converse(asked, deps, id);
  await deps.store.answers.setMessage(id, { channel, ts: messageTs });
  await deps.delivery.update(client, channel, messageTs, messageOf(id, answer, asked, FRESH));
  if (answer.chart) await addPicture(client, { id, answer, asked, ts: messageTs }, deps);
}

const whereOf = ({ workspace, channel, user, envelope }: Question) => ({
  workspace,
  channel,
  user,
  isShared: envelope.is_ext_shared_channel ?? null,
});
