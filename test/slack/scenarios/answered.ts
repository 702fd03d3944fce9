/** What the scenarios ask time and again: a question, and what stands under it by now. */
import { type FakeSlack, GENERAL } from '../fake/fake-slack.js';

type Asked = { readonly channel: string; readonly ts: string };
export type Message = ReturnType<FakeSlack['thread']>[number];

/** What the app has posted under a question. */
export const answersTo = (slack: FakeSlack, { channel, ts }: Asked): readonly Message[] =>
  slack.thread(channel, ts).filter(({ bot_id, ts: own }) => bot_id !== null && own !== ts);

/** Asks in a channel and waits for the first answer. */
export async function asked(slack: FakeSlack, text: string, channel = GENERAL) {
  const question = await slack.mention({ text, channel });
  await slack.until(() => answersTo(slack, question).length > 0, `an answer to ${text}`);
  return question;
}

export const typesOf = ({ blocks }: Pick<Message, 'blocks'>): readonly unknown[] => blocks.map(({ type }) => type);
