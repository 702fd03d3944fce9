/** One question in one conversation: the answer, with what the conversation remembers of it. */
import { type Answered, answer, type ThreadState } from '../../answer.js';
import type { NewAnswer } from '../../store/tables/answers.js';
import { personalised } from '../personal/personal.js';
import { nameOf } from '../personal/set-preferences.js';
import type { SlackDeps } from '../slack-deps.js';

/** Who asked what, and where. */
export type Asked = Omit<NewAnswer, 'id' | 'answer' | 'messageTs'>;

/** A question in no thread. */
export const askedBy = (
  { workspace, channel, user }: { readonly workspace: string; readonly channel: string; readonly user: string },
  question: string,
  isPrivate: boolean,
): Asked => ({ workspace, channel, thread: null, asker: user, question, questionTs: null, isPrivate });

export interface Stored extends Answered {
  readonly id: string;
}

/** Two threads never share a conversation; what is asked in private is not mixed with what all can see. */
export const conversationKey = ({ workspace, channel, thread, asker, isPrivate }: Asked): string =>
  [workspace, channel, thread ?? 'none', isPrivate || thread === null ? asker : 'all'].join(':');

/** Answers the question in its conversation and keeps both. `id`: of an answer that this one takes the place of. */
export async function converse(
  asked: Asked,
  { parts, store, newId, onAnswer, log }: SlackDeps,
  id = newId(),
): Promise<Stored> {
  const key = conversationKey(asked);
  const state = (await store.threads.get(key)) as ThreadState | null;
  const question = await inNames(asked, { parts, store });
  log('debug', `Asked: ${question}`);
  const given = await answer(question, { id, thread: state, workspace: asked.workspace }, parts);
  onAnswer(given.answer);
  const { workspace, channel, asker } = asked;
  if (given.thread) await store.threads.put({ key, workspace, channel, asker, state: given.thread });
  await store.answers.save({ ...asked, id, answer: given.answer, messageTs: null });
  return { ...given, id };
}

/** An answer that was asked for in no thread begins one: what is said under its message goes on from it. */
export async function goOnUnder(
  message: { readonly channel: string; readonly ts: string },
  asked: Asked,
  { store }: Pick<SlackDeps, 'store'>,
): Promise<void> {
  const state = asked.thread === null ? await store.threads.get(conversationKey(asked)) : null;
  if (state === null) return;
  const { workspace, asker } = asked;
  const key = conversationKey({ ...asked, channel: message.channel, thread: message.ts, isPrivate: false });
  await store.threads.put({ key, workspace, channel: message.channel, asker, state: state as ThreadState });
}

/** The question with what the person, or else the channel, calls their own put into names. */
async function inNames({ workspace, channel, asker, question }: Asked, deps: Pick<SlackDeps, 'parts' | 'store'>) {
  const own = await deps.store.preferences.within({ workspace, user: asker, channel });
  return personalised(question, own, (code) => nameOf(deps.parts.dataset, code));
}
