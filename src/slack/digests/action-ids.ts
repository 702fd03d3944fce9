/** What the buttons and forms of digests are called, for those who make them and those who listen to them. */

/** Of buttons. Their value is the id of a digest, unless said otherwise. */
export const DIGEST_ACTIONS = {
  edit: 'digest_edit',
  pause: 'digest_pause',
  resume: 'digest_resume',
  run: 'digest_run',
  history: 'digest_history',
  takeOver: 'digest_take_over',
  /** Deletes it; before that it is asked for. */
  remove: 'digest_remove',
  keep: 'digest_keep',
  undo: 'digest_undo',
  /** A menu: the value of an option is what to do, a space, and the id. */
  more: 'digest_more',
  /** The value is the number of the first to show. */
  page: 'digest_page',
  /** No value: a new one. */
  create: 'digest_new',
} as const;

export const MORE = { move: 'move', handOver: 'hand_over', remove: 'remove' } as const;

/** Of a block of buttons in the list, which is shown anew when one is pressed: with the number of its first digest, and an id. */
export const LIST_BLOCK = /^digest_list\.(\d+)\./;
export const listBlock = (first: number, id: string) => `digest_list.${first}.${id}`;

/** The form of a digest: form/fields.ts names its fields. */
export const DIGEST_FORM = 'digest_form';

export const MOVE_FORM = 'digest_move_form';
export const MOVE_FIELD = 'digest_move_channel';
export const HAND_OVER_FORM = 'digest_hand_over_form';
export const HAND_OVER_FIELD = 'digest_hand_over_person';
