/** A question answered where all can see it: text and table at once, then the picture in the same message. */
import type { WebClient } from '@slack/web-api';
import type { Answer } from '../../present/answer-object.js';
import type { StoredAnswer } from '../../store/tables/answers.js';
import { answerMessage } from '../blocks/answer/answer-message.js';
import { chartAltText } from '../blocks/answer/chart-alt-text.js';
import type { Posted } from '../delivery/delivery.js';
import { faultName } from '../delivery/slack-faults.js';
import type { SlackDeps } from '../slack-deps.js';
import { withStatus } from './beside/status.js';
import { type Asked, converse, goOnUnder, type Stored } from './conversation.js';

/** How an answer's message looks by now, as kept with it. */
export interface Shown {
  /** Of the uploaded picture; null without one. */
  readonly file: string | null;
  /** Why there is none, though there is a chart. */
  readonly note: string | null;
  readonly rows: 'first' | 'all';
  readonly view: 'both' | 'table' | 'chart';
}

export const FRESH: Shown = { file: null, note: null, rows: 'first', view: 'both' };
export const shownOf = (stored: Pick<StoredAnswer, 'shown'> | null): Shown => ({
  ...FRESH,
  ...(stored?.shown as Partial<Shown> | null | undefined),
});

const NO_PICTURE = 'The picture could not be added: Slack did not take it.';

/** What is known of a question that another process may have begun to answer, or may take over. */
export interface Shared {
  /** That the answer has, whoever gives it. */
  readonly id: string;
  /** Another process has begun, and is dead by now. */
  readonly again: boolean;
  readonly isMine: () => boolean;
}

/** Answers in the thread that `asked` names. Throws where there is no answer, which is a fault of ours; what is posted then stands. */
export async function reply(asked: Asked, client: WebClient, deps: SlackDeps, shared?: Shared): Promise<Posted> {
  const { workspace, channel, thread } = asked;
  const { id, answer, posted } = await withStatus(client, asked, deps, async () => {
    const made = await deps.wordsFirst.words(() => answerOf(asked, deps, shared));
    const content = messageOf(made.id, made.answer, asked, FRESH);
    const once = shared && { alone: shared.again, mayPost: async () => shared.isMine() };
    const posting = { key: `answer:${made.id}`, workspace, channel, thread, content, ...once };
    return { ...made, posted: await deps.delivery.post(client, posting) };
  });
  if (posted.state === 'failed') deps.log('warn', `The answer ${id} was not posted: ${posted.reason}.`);
  else if (posted.state === 'unknown') await doubt(client, asked, id, deps);
  else {
    await remember('where its message is', id, deps, () => deps.store.answers.setMessage(id, posted));
    await remember('what it was about', id, deps, () => goOnUnder(posted, asked, deps));
    const message = { id, answer, asked: { ...asked, channel: posted.channel }, ts: posted.ts };
    if (answer.chart) await addPicture(client, message, deps);
  }
  return posted;
}

/** Worked out once: its conversation has gone on from it, so that the same question would be another one now. */
async function answerOf(asked: Asked, deps: SlackDeps, shared?: Shared): Promise<Pick<Stored, 'id' | 'answer'>> {
  const kept = shared?.again ? await deps.store.answers.byId(shared.id) : null;
  return kept ? { id: kept.id, answer: kept.answer as Answer } : converse(asked, deps, shared?.id);
}

/** The answer may be there or not, so it is not posted again: the asker alone is told what to do if it is missing. */
async function doubt(client: WebClient, { channel, thread, asker }: Asked, id: string, { log }: SlackDeps) {
  log('warn', `Nobody knows whether the answer ${id} was posted.`);
  const text = `Slack did not confirm my answer. If you do not see it, please ask again; the reference is ${id}.`;
  try {
    const place = thread === null ? {} : { thread_ts: thread };
    await client.chat.postEphemeral({ channel, user: asker, text, ...place });
  } catch (error) {
    log('warn', `The asker was not told of that either: ${faultName(error)}.`);
  }
}

export interface Message {
  readonly id: string;
  readonly answer: Answer;
  readonly asked: Pick<Asked, 'channel' | 'asker' | 'isPrivate'>;
  readonly ts: string;
}

/** Draws the answer's chart into its message. Without it the text and the table stand, with a note why. Never throws. */
export async function addPicture(client: WebClient, message: Message, deps: SlackDeps): Promise<void> {
  const { id, answer } = message;
  if (!answer.chart) return;
  try {
    await deps.wordsFirst.room();
    const file = await deps.picture(client, answer.chart);
    await change(client, message, { file, note: null }, deps);
  } catch (error) {
    deps.log('warn', `The picture of the answer ${id} was not added: ${faultName(error)}.`);
    await change(client, message, { file: null, note: NO_PICTURE }, deps).catch((unsaid: unknown) =>
      deps.log('warn', `The answer ${id} does not say so: ${faultName(unsaid)}.`),
    );
  }
}

/** Shows the message otherwise, and as it is in all that is not changed now. Throws where Slack does not take it. */
export function change(
  client: WebClient,
  { id, answer, asked, ts }: Message,
  changes: Partial<Shown>,
  deps: SlackDeps,
): Promise<void> {
  return deps.inTurn(`answer:${id}`, async () => {
    const stored = await remember('how it looks', id, deps, () => deps.store.answers.byId(id));
    const shown = { ...shownOf(stored), ...changes };
    await deps.delivery.update(client, asked.channel, ts, messageOf(id, answer, asked, shown));
    await remember('how it looks', id, deps, () => deps.store.answers.setShown(id, shown));
  });
}

/** What the store does for a message that is posted: where it fails the message stands, and is worth more than an excuse. */
async function remember<T>(what: string, id: string, { log }: SlackDeps, task: () => Promise<T>): Promise<T | null> {
  try {
    return await task();
  } catch (error) {
    log('error', `Of the answer ${id} it is not kept ${what}: ${faultName(error)}.`);
    return null;
  }
}

/** The answer as a message, as it is shown by now. */
export const messageOf =
  (id: string, answer: Answer, asked: Pick<Asked, 'asker' | 'isPrivate'>, shown: Shown) => (plain: boolean) =>
    answerMessage(answer, {
      answerId: id,
      image: shown.file === null ? null : { fileId: shown.file, altText: chartAltText(answer) },
      imageNote: shown.note,
      rows: shown.rows,
      view: shown.view,
      private: asked.isPrivate,
      plain,
      asker: asked.asker,
    });
