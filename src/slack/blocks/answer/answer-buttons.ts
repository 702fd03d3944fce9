import type { ActionsBlock, Button, ContextActionsBlock, FeedbackButtons, IconButton } from '@slack/types';
import type { Answer } from '../../../present/answer-object.js';
import { canRepeat } from '../../digests/from-answer.js';
import { ACTIONS, FEEDBACK, feedbackValue } from '../action-ids.js';
import { button, buttonRows, plainElement } from '../elements.js';
import { LIMITS } from '../limits.js';

/** What decides which buttons an answer has. */
export interface ButtonOptions {
  /** The stored answer's: the value of every button. At most 1,990 characters. */
  readonly answerId: string;
  /** The asker alone sees the message: it can be posted for all, and has no picture. */
  readonly private: boolean;
  /** Without the kinds of block that some workspaces refuse. */
  readonly plain: boolean;
  /** A person's id: they alone are offered to delete it. */
  readonly asker: string | null;
  readonly hasMoreRows: boolean;
  /** There is a picture to be seen now. */
  readonly picture: boolean;
}

type Shown = (answer: Answer, options: ButtonOptions) => boolean;

/** In their order: what most people want first. */
const OFFERED: readonly (readonly [action: string, label: string, shown: Shown])[] = [
  [ACTIONS.postToChannel, 'Post to channel', (_, options) => options.private],
  [ACTIONS.showAll, 'Show all', (_, options) => options.hasMoreRows],
  [ACTIONS.csv, 'CSV', ({ rows }) => rows.length > 0],
  [ACTIONS.explain, 'How was this worked out?', () => true],
  [ACTIONS.otherChart, 'Other chart', ({ chart }, options) => chart !== null && !options.private],
  [ACTIONS.showTable, 'Show as table', (_, { picture }) => picture],
  [ACTIONS.showChart, 'Show as chart', ({ chart }, options) => chart !== null && !options.picture && !options.private],
  [ACTIONS.makeDigest, 'Make this a digest', canRepeat],
];

/** The buttons under an answer with figures or facts; none under a greeting, a refusal or a question back. */
export function answerButtons(answer: Answer, options: ButtonOptions): (ActionsBlock | ContextActionsBlock)[] {
  if (answer.status !== 'answered' || !answer.query || (answer.query.kind === 'about' && !answer.rows.length))
    return [];
  const buttons = OFFERED.filter(([, , shown]) => shown(answer, options)).map(([action, label]) => ({
    ...button(action, label, options.answerId),
    ...(action === ACTIONS.postToChannel ? { style: 'primary' as const } : {}),
  }));
  return options.plain
    ? buttonRows([...buttons, ...plainThumbs(options), ...(options.asker ? [plainDelete(options)] : [])])
    : [...buttonRows(buttons), { type: 'context_actions', elements: [thumbs(options), ...bin(options)] }];
}

const GOOD = 'This answer helped';
const BAD = 'This answer is wrong or no help';

function thumbs({ answerId }: ButtonOptions): FeedbackButtons {
  const thumb = (label: string, text: string, good: boolean) => ({
    text: plainElement(text, LIMITS.buttonText),
    accessibility_label: label,
    value: feedbackValue({ answerId, good }),
  });
  return {
    type: 'feedback_buttons',
    action_id: FEEDBACK,
    positive_button: thumb(GOOD, 'Good answer', true),
    negative_button: thumb(BAD, 'Bad answer', false),
  };
}

function plainThumbs({ answerId }: ButtonOptions): Button[] {
  const thumb = (label: string, text: string, good: boolean) => ({
    ...button(`${FEEDBACK}_${good ? 'good' : 'bad'}`, text, feedbackValue({ answerId, good })),
    accessibility_label: label,
  });
  return [thumb(GOOD, 'Good answer', true), thumb(BAD, 'Bad answer', false)];
}

/** Seen by the asker alone, though the message is everybody's. */
function bin({ asker, answerId }: ButtonOptions): IconButton[] {
  if (!asker) return [];
  const text = plainElement('Delete', LIMITS.buttonText);
  const seenBy = { visible_to_user_ids: [asker] };
  return [{ type: 'icon_button', action_id: ACTIONS.delete, icon: 'trash', text, value: answerId, ...seenBy }];
}

const plainDelete = ({ answerId }: ButtonOptions) => button(ACTIONS.delete, 'Delete', answerId);
