/** For one person alone: through the response URL that came with what was typed or pressed. */
import type { RespondFn } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { answerMessage } from '../blocks/answer/answer-message.js';
import type { SlackDeps } from '../slack-deps.js';
import type { Tell } from './beside/apologise.js';
import { type Asked, converse } from './conversation.js';

/** Says something to that person. */
export async function only(respond: RespondFn, text: string, blocks?: readonly KnownBlock[]): Promise<void> {
  await respond({ response_type: 'ephemeral', replace_original: false, text, ...(blocks && { blocks: [...blocks] }) });
}

export const toldBy =
  (respond: RespondFn): Tell =>
  ({ text, blocks }) =>
    only(respond, text, blocks);

/** Answers that person. */
export async function answerPrivately(asked: Asked, respond: RespondFn, deps: SlackDeps): Promise<void> {
  const { id, answer } = await converse(asked, deps);
  const { text, blocks } = answerMessage(answer, { answerId: id, private: true, asker: asked.asker });
  await only(respond, text, blocks);
}
