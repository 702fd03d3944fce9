/** A question answered where all can see it: text and table at once, then the picture in the same message. */
import type { WebClient } from '@slack/web-api';
import type { Answer } from '../present/answer-object.js';
import { answerMessage } from './blocks/answer-message.js';
import { chartAltText } from './blocks/chart-alt-text.js';
import { section } from './blocks/elements.js';
import { type Asked, converse } from './conversation.js';
import type { Posted } from './delivery/delivery.js';
import { faultName } from './delivery/slack-faults.js';
import type { SlackDeps } from './slack-deps.js';

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

/** Answers in the thread that `asked` names. Never throws: a fault of ours ends in one sentence with a reference. */
export async function reply(asked: Asked, client: WebClient, deps: SlackDeps): Promise<Posted | null> {
  const { channel, thread } = asked;
  try {
    const { id, answer } = await converse(asked, deps);
    const content = messageOf(id, answer, asked, FRESH);
    const posting = { key: `answer:${id}`, workspace: asked.workspace, channel, thread, content };
    const posted = await deps.delivery.post(client, posting);
    if (posted.state !== 'posted') {
      const why = posted.state === 'failed' ? posted.reason : 'nobody knows whether it arrived';
      deps.log('warn', `The answer ${id} was not posted: ${why}.`);
      return posted;
    }
    await deps.store.answers.setMessage(id, posted.ts);
    const message = { id, answer, asked: { ...asked, channel: posted.channel }, ts: posted.ts };
    if (answer.chart) await addPicture(client, message, deps);
    return posted;
  } catch (error) {
    await apologise(client, asked, error, deps);
    return null;
  }
}

export interface Message {
  readonly id: string;
  readonly answer: Answer;
  readonly asked: Pick<Asked, 'channel' | 'asker' | 'isPrivate'>;
  readonly ts: string;
}

/** Draws the answer's chart into its message. Without it the text and the table stand, with a note why. */
export async function addPicture(client: WebClient, message: Message, deps: SlackDeps): Promise<void> {
  const { id, answer, asked, ts } = message;
  if (!answer.chart) return;
  const shown = await upload(client, answer, deps);
  try {
    await deps.delivery.update(client, asked.channel, ts, messageOf(id, answer, asked, shown));
    await deps.store.answers.setShown(id, shown);
  } catch (error) {
    deps.log('warn', `The picture of the answer ${id} was not added: ${faultName(error)}.`);
  }
}

async function upload(client: WebClient, answer: Answer, { picture, log }: SlackDeps): Promise<Shown> {
  try {
    return { ...FRESH, file: answer.chart ? await picture(client, answer.chart) : null };
  } catch (error) {
    log('warn', `A picture was not uploaded: ${faultName(error)}.`);
    return { ...FRESH, note: 'The picture could not be added: Slack did not take it.' };
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

/** One sentence with a reference, under which the log has the fault itself. */
export function faultContent(reference: string) {
  const text = `Something went wrong inside Wiggle; please ask again, or tell its owner this reference: ${reference}.`;
  return { text, blocks: [section(text)] };
}

async function apologise(client: WebClient, asked: Asked, error: unknown, deps: SlackDeps): Promise<void> {
  const reference = deps.newId();
  deps.log('error', `${reference} ${faultName(error)}`);
  const { workspace, channel, thread } = asked;
  const content = () => faultContent(reference);
  await deps.delivery.post(client, { key: `fault:${reference}`, workspace, channel, thread, content });
}
