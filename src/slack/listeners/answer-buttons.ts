/** The buttons under an answer. Each finds the answer by the id that is its value. */
import type { BlockAction, ButtonAction, RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { answerQuery } from '../../answer.js';
import type { Answer } from '../../present/answer-object.js';
import { CHART_KINDS } from '../../query/query.js';
import type { NewAnswer, StoredAnswer } from '../../store/tables/answers.js';
import { goOnUnder } from '../answering/conversation.js';
import { only, toldBy } from '../answering/privately.js';
import { addPicture, change, FRESH, messageOf, type Shown, shownOf } from '../answering/reply.js';
import { sendCsv } from '../answering/send-csv.js';
import { ACTIONS } from '../blocks/action-ids.js';
import { explainMessage } from '../blocks/answer/explain-message.js';
import { refusal } from '../delivery/slack-faults.js';
import type { Listen, ListenerDeps } from './listener-deps.js';

/** A press: of which button, on which answer, by whom, and how to answer them alone. */
interface Press {
  readonly stored: StoredAnswer;
  readonly answer: Answer;
  readonly user: string;
  readonly client: WebClient;
  readonly respond: RespondFn;
}

type Handler = (press: Press, deps: ListenerDeps) => Promise<void>;

const HANDLERS: Readonly<Record<string, Handler>> = {
  [ACTIONS.showAll]: (press, deps) => show(press, { rows: 'all' }, deps),
  [ACTIONS.showTable]: (press, deps) => show(press, { view: 'table' }, deps),
  [ACTIONS.showChart]: showChart,
  [ACTIONS.otherChart]: otherChart,
  [ACTIONS.explain]: explain,
  [ACTIONS.csv]: ({ stored, answer, client }, deps) => sendCsv(client, stored, answer, deps),
  [ACTIONS.postToChannel]: postToChannel,
  [ACTIONS.delete]: remove,
};

export const answerButtons: Listen = (app, deps) => {
  for (const [action, handle] of Object.entries(HANDLERS)) {
    app.action<BlockAction<ButtonAction>>(action, async ({ ack, action: pressed, body, client, respond }) => {
      await ack();
      await deps.work(
        action,
        async () => {
          const found = await deps.store.answers.byId(pressed.value ?? '');
          if (!found) return only(respond, 'This answer is no longer kept. Please ask the question again.');
          const answer = found.answer as Answer;
          // Whoever is quick presses before it is kept where the message is.
          const stored = { ...found, messageTs: found.messageTs ?? messageTsOf(body) };
          await handle({ stored, answer, user: body.user.id, client, respond }, deps);
        },
        toldBy(respond),
      );
    });
  }
};

/** Of a message for one person alone nothing can be changed by its `ts`. */
const messageTsOf = ({ container }: BlockAction): string | null =>
  container.is_ephemeral === true ? null : String(container.message_ts);

/** The same message, otherwise. */
async function show({ stored, answer, client, respond }: Press, changes: Partial<Shown>, deps: ListenerDeps) {
  const { id, isPrivate, messageTs: ts } = stored;
  if (!isPrivate && ts !== null) return change(client, { id, answer, asked: stored, ts }, changes, deps);
  const { text, blocks } = messageOf(id, answer, stored, { ...shownOf(stored), ...changes })(false);
  await respond({ response_type: 'ephemeral', replace_original: true, text, blocks: [...blocks] });
}

async function showChart(press: Press, deps: ListenerDeps): Promise<void> {
  const { stored, answer, client } = press;
  if (shownOf(stored).file !== null) return show(press, { view: 'both' }, deps);
  if (stored.messageTs !== null)
    await addPicture(client, { id: stored.id, answer, asked: stored, ts: stored.messageTs }, deps);
}

/** The next kind of chart that can show these figures. */
async function otherChart({ stored, answer, client, respond }: Press, deps: ListenerDeps): Promise<void> {
  const { query, chart } = answer;
  if (stored.messageTs === null || !chart || !query || !('chart' in query) || !('level' in query)) return;
  const at = CHART_KINDS.indexOf(chart.kind);
  for (const kind of [...CHART_KINDS.slice(at + 1), ...CHART_KINDS.slice(0, at)]) {
    const drawn = await answerQuery({ ...query, chart: kind }, deps.parts);
    if (drawn.chart?.kind !== kind) continue;
    const other: Answer = { ...answer, query: { ...query, chart: kind }, chart: drawn.chart };
    const { messageTs } = stored;
    await deps.store.answers.save(copyOf(stored, { answer: other }));
    await addPicture(client, { id: stored.id, answer: other, asked: stored, ts: messageTs }, deps);
    return;
  }
  await only(respond, 'There is no other kind of chart that shows these figures.');
}

async function explain({ stored, answer, respond }: Press, deps: ListenerDeps): Promise<void> {
  const owner = await deps.ownerOf(stored.workspace);
  const { text, blocks } = explainMessage(answer, owner === null ? null : stored.id);
  await only(respond, text, blocks);
}

/** A private answer for all, with its picture. */
async function postToChannel({ stored, answer, user, client, respond }: Press, deps: ListenerDeps): Promise<void> {
  // The channel may have been shared since it was asked in.
  const denied = await deps.access(client, { ...stored, user, isShared: null });
  if (denied !== null) return only(respond, denied);
  const id = deps.newId();
  const asked = copyOf(stored, { id, answer, isPrivate: false, messageTs: null });
  await deps.store.answers.save(asked);
  const content = messageOf(id, answer, asked, FRESH);
  const { workspace, channel, thread } = asked;
  const posted = await deps.delivery.post(client, { key: `shared:${stored.id}`, workspace, channel, thread, content });
  if (posted.state === 'failed')
    return only(respond, 'I could not post here. Invite me with /invite, then press the button again.');
  if (posted.state === 'unknown')
    return only(respond, 'Slack did not confirm the message. If you do not see it, please ask again.');
  if (posted.existing) return;
  await deps.store.answers.setMessage(id, posted);
  await goOnUnder(posted, stored, deps);
  await addPicture(client, { id, answer, asked, ts: posted.ts }, deps);
}

/** To be saved as another answer, or in place of itself. */
function copyOf(stored: StoredAnswer, change: Partial<NewAnswer>): NewAnswer {
  const { shown: _shown, askedAt: _askedAt, answer, ...kept } = stored;
  return { ...kept, answer: answer as Answer, ...change };
}

async function remove({ stored, user, client, respond }: Press, deps: ListenerDeps): Promise<void> {
  if (user !== stored.asker) return only(respond, 'Only the person who asked can delete this answer.');
  if (stored.messageTs === null) await respond({ delete_original: true });
  else await deleteMessage(client, stored.channel, stored.messageTs);
  await deps.store.answers.delete(stored.id);
}

/** One that is gone already is as good as deleted. */
async function deleteMessage(client: WebClient, channel: string, ts: string): Promise<void> {
  try {
    await client.chat.delete({ channel, ts });
  } catch (error) {
    if (refusal(error) !== 'message_not_found') throw error;
  }
}
