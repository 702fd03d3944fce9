/** One question in one conversation: the answer, with what the conversation remembers of it. */
import { type Answered, answer, type ThreadState } from '../answer.js';
import { personalised } from './personal.js';
import { nameOf } from './set-preferences.js';
import type { SlackDeps } from './slack-deps.js';

/** Who asked what, and where. */
export interface Asked {
  readonly workspace: string;
  readonly channel: string;
  /** The `ts` of the thread's first message; null where there is no thread. */
  readonly thread: string | null;
  readonly asker: string;
  readonly question: string;
  /** The `ts` of the message that asked; null for a command or a button. */
  readonly questionTs: string | null;
  /** Only the asker is to see the answer. */
  readonly isPrivate: boolean;
}

export interface Stored extends Answered {
  readonly id: string;
}

/** Two threads never share a conversation; what is asked in private is not mixed with what all can see. */
export const conversationKey = ({ workspace, channel, thread, asker, isPrivate }: Asked): string =>
  [workspace, channel, thread ?? 'none', isPrivate || thread === null ? asker : 'all'].join(':');

/** Answers the question in its conversation and keeps both. `id`: of an answer that this one takes the place of. */
export async function converse(
  asked: Asked,
  { parts, store, newId, onAnswer }: SlackDeps,
  id = newId(),
): Promise<Stored> {
  const key = conversationKey(asked);
  const state = (await store.threads.get(key)) as ThreadState | null;
  const question = await inNames(asked, { parts, store });
  const given = await answer(question, { id, thread: state, workspace: asked.workspace }, parts);
  onAnswer(given.answer);
  const { workspace, channel, asker } = asked;
  if (given.thread) await store.threads.put({ key, workspace, channel, asker, state: given.thread });
  await store.answers.save({ ...asked, id, answer: given.answer, messageTs: null });
  return { ...given, id };
}

/** The question with what the person, or else the channel, calls their own put into names. */
async function inNames({ workspace, channel, asker, question }: Asked, deps: Pick<SlackDeps, 'parts' | 'store'>) {
  const { preferences } = deps.store;
  const [own, shared] = await Promise.all([
    preferences.get({ workspace, user: asker }),
    preferences.get({ workspace, channel }),
  ]);
  const names = new Set(own.groups.map(({ name }) => name.toLowerCase()));
  const groups = [...own.groups, ...shared.groups.filter(({ name }) => !names.has(name.toLowerCase()))];
  return personalised(question, { home: own.home ?? shared.home, groups }, (code) => nameOf(deps.parts.dataset, code));
}
