/** Questions in messages: a mention in a channel, a direct message, and either of them edited. */
import type { WebClient } from '@slack/web-api';
import type { StoredAnswer } from '../../store/tables/answers.js';
import { answerQuestion } from '../answering/answer-question.js';
import { tellIn } from '../answering/beside/apologise.js';
import { type Asked, converse } from '../answering/conversation.js';
import type { Question } from '../answering/held-questions.js';
import { questionText } from '../answering/question-text.js';
import { addPicture, FRESH, messageOf } from '../answering/reply.js';
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
  readonly hidden?: boolean;
}

interface Envelope {
  readonly team_id?: string;
  readonly event_id?: string;
  readonly is_ext_shared_channel?: boolean;
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

/** A new question, once: Slack may deliver an event again, to another process too, and a mention as a message as well. */
async function said(event: Said, envelope: Envelope, workspace: string, client: WebClient, deps: ListenerDeps) {
  const question = questionOf(event, envelope, workspace);
  if (!question || event.hidden) return;
  const { channel, ts } = question;
  const names = [`event:${envelope.event_id ?? `${channel}:${ts}`}`, `message:${workspace}:${channel}:${ts}`];
  await answerQuestion(question, () => deps.held.take(names, question), client, deps);
}

/** The question was changed: so is its answer, where there is one. */
async function edited(event: Said, envelope: Envelope, workspace: string, client: WebClient, deps: ListenerDeps) {
  const question = questionOf(event, envelope, workspace);
  if (!question || questionText(question.text) === '') return;
  const { channel, ts, user } = question;
  const answerAnew = async () => {
    const stored = await deps.store.answers.byQuestion(workspace, channel, ts);
    if (stored?.asker !== user || stored.messageTs === null) return;
    if (envelope.event_id && !(await deps.store.events.claim(`event:${envelope.event_id}`))) return;
    if ((await deps.access(client, question)) !== null) return;
    // From here on somebody waits for another answer, and is told where there is none.
    const tell = tellIn(client, { workspace, channel, thread: stored.thread, user }, deps);
    await deps.work('edited question', () => answeredAnew(question, stored, client, deps), tell);
  };
  await deps.work('edited question', () => deps.inTurn(`${channel}:${ts}`, answerAnew));
}

async function answeredAnew({ text }: Question, stored: StoredAnswer, client: WebClient, deps: ListenerDeps) {
  const { id, workspace, channel, messageTs, thread, asker, questionTs, isPrivate } = stored;
  if (messageTs === null) return;
  const question = questionText(text);
  const asked: Asked = { workspace, channel, thread, asker, question, questionTs, isPrivate };
  const { answer } = await converse(asked, deps, id);
  await deps.store.answers.setMessage(id, { channel, ts: messageTs });
  await deps.delivery.update(client, channel, messageTs, messageOf(id, answer, asked, FRESH));
  if (answer.chart) await addPicture(client, { id, answer, asked, ts: messageTs }, deps);
}

/** null: no person said it. */
function questionOf(event: Said, envelope: Envelope, workspace: string): Question | null {
  const { user, bot_id, channel, ts, thread_ts, text = '' } = event;
  if (!user || bot_id) return null;
  return {
    workspace,
    channel,
    ts,
    thread: thread_ts ?? ts,
    user,
    text,
    isShared: envelope.is_ext_shared_channel ?? null,
  };
}
