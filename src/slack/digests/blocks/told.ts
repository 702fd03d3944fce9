/** What people are told once something was done with a digest, and what they can do next. */
import { titleOf } from '../../../digests/book/book.js';
import { bodyOf } from '../../../digests/digest.js';
import { slotInWords } from '../../../digests/schedule/slot-in-words.js';
import type { Digest } from '../../../store/tables/digests/digests.js';
import { button, type Message } from '../../blocks/elements.js';
import { DIGEST_ACTIONS } from '../action-ids.js';
import { channelName, note, noteOf, personName, words } from '../say.js';
import { timesOf } from './digest-entry.js';

/** `isThere`: whether Wiggle is in the channel; null: Slack did not say. */
export function saved(digest: Digest, isNew: boolean, isThere: boolean | null): Message {
  const { id, channel, state } = digest;
  const times = bodyOf(digest);
  const invite =
    isThere === false
      ? ' I am not in that channel yet: invite me there with /invite @Wiggle, or nothing can be posted.'
      : '';
  return noteOf(
    [
      words(`“${titleOf(digest)}” is ${isNew ? 'made' : 'saved'}: ${times ? `${timesOf(times)} ` : ''}in `),
      channelName(channel),
      words(`. ${state === 'paused' ? 'It is still paused.' : nextOf(digest, isNew ? 'first' : 'next')}${invite}`),
    ],
    [
      state === 'paused' ? button(DIGEST_ACTIONS.resume, 'Resume', id) : button(DIGEST_ACTIONS.run, 'Run now', id),
      button(DIGEST_ACTIONS.edit, 'Edit', id),
    ],
  );
}

export const paused = (digest: Digest): Message =>
  note(`“${titleOf(digest)}” is paused: nothing is posted until somebody resumes it.`);

export const resumed = (digest: Digest): Message => note(`“${titleOf(digest)}” goes on. ${nextOf(digest, 'next')}`);

export const run = (digest: Digest): Message =>
  noteOf([words(`“${titleOf(digest)}” is being run: look at `), channelName(digest.channel), words(' in a moment.')]);

export const moved = (digest: Digest): Message =>
  noteOf([
    words(`“${titleOf(digest)}” posts to `),
    channelName(digest.channel),
    words(` from now on. ${nextOf(digest, 'next')}`),
  ]);

/** To who gave it away. */
export const handedOver = (digest: Digest, to: string): Message =>
  noteOf([words(`“${titleOf(digest)}” belongs to `), personName(to), words(' from now on.')]);

/** To who got it. */
export const received = (digest: Digest, from: string): Message =>
  noteOf(
    [
      personName(from),
      words(` has handed “${titleOf(digest)}” over to you. It posts to `),
      channelName(digest.channel),
      words(`. ${digest.state === 'paused' ? 'It is paused.' : nextOf(digest, 'next')}`),
    ],
    [button(DIGEST_ACTIONS.edit, 'Edit', digest.id), button(DIGEST_ACTIONS.history, 'History', digest.id)],
  );

export const takenOver = (digest: Digest): Message =>
  note(`“${titleOf(digest)}” is yours now.${digest.state === 'paused' ? ' It is paused: resume it to go on.' : ''}`, [
    ...(digest.state === 'paused' ? [button(DIGEST_ACTIONS.resume, 'Resume', digest.id)] : []),
    button(DIGEST_ACTIONS.edit, 'Edit', digest.id),
  ]);

/** Before it is deleted. */
export const reallyDelete = ({ id, ...digest }: Digest): Message =>
  noteOf(
    [
      words(`Delete “${titleOf({ id, ...digest })}”? It no longer posts to `),
      channelName(digest.channel),
      words(', and the history of its runs goes. What it has posted stays.'),
    ],
    [{ ...button(DIGEST_ACTIONS.remove, 'Delete', id), style: 'danger' }, button(DIGEST_ACTIONS.keep, 'Keep it', id)],
  );

export const deleted = (digest: Digest): Message =>
  note(`“${titleOf(digest)}” is deleted. For a minute you can undo this.`, [
    button(DIGEST_ACTIONS.undo, 'Undo', digest.id),
  ]);

export const kept = (digest: Digest): Message => note(`“${titleOf(digest)}” stays as it is.`);

export const restored = (digest: Digest): Message =>
  note(
    `“${titleOf(digest)}” is back. ${digest.state === 'paused' ? 'It is paused, as it was.' : nextOf(digest, 'next')}`,
  );

function nextOf(digest: Digest, which: 'first' | 'next'): string {
  const body = bodyOf(digest);
  if (digest.nextAt === null || !body) return 'It has no next run.';
  return `It ${which === 'first' ? 'first runs' : 'next runs'} on ${slotInWords(digest.nextAt, body.zone)}.`;
}
