/** The forms in which a digest is moved to another channel, and handed over to somebody else. */
import type { KnownBlock, ModalView } from '@slack/types';
import { plainElement, section } from '../../blocks/elements.js';
import { LIMITS } from '../../blocks/limits.js';
import { HAND_OVER_FIELD, HAND_OVER_FORM, MOVE_FIELD, MOVE_FORM } from '../action-ids.js';
import { channelSelect } from '../form/digest-form.js';

/** What comes back with the form. */
export interface About {
  readonly id: string;
  /** Where it was opened from. */
  readonly channel: string | null;
}

export const moveForm = (about: About, title: string): ModalView =>
  smallForm(MOVE_FORM, about, { title: 'Move a digest', submit: 'Move' }, [
    section(
      `“${title}” then posts to the channel that you choose, at the same times, and people there can pause and run it.`,
    ),
    inputOf(MOVE_FIELD, 'To which channel', channelSelect(null)),
  ]);

export const handOverForm = (about: About, title: string): ModalView =>
  smallForm(HAND_OVER_FORM, about, { title: 'Hand over a digest', submit: 'Hand over' }, [
    section(`“${title}” is then theirs: they alone can edit, move and delete it. They are told.`),
    inputOf(HAND_OVER_FIELD, 'To whom', { type: 'users_select' }),
  ]);

export const readAbout = (metadata: string) => JSON.parse(metadata) as About;

interface Labels {
  readonly title: string;
  readonly submit: string;
}

const smallForm = (callback_id: string, about: About, { title, submit }: Labels, blocks: KnownBlock[]): ModalView => ({
  type: 'modal',
  callback_id,
  private_metadata: JSON.stringify(about),
  title: plainElement(title, LIMITS.viewTitle),
  submit: plainElement(submit, LIMITS.viewTitle),
  close: plainElement('Cancel', LIMITS.viewTitle),
  blocks,
});

const inputOf = (id: string, label: string, element: object) =>
  ({
    type: 'input',
    block_id: id,
    label: plainElement(label, LIMITS.buttonText),
    element: { ...element, action_id: id },
  }) as KnownBlock;
