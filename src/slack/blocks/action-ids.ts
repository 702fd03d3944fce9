/** What buttons and forms are called, for those who make them and those who listen to them. */

/** Of the buttons under an answer. Their value is the id of the stored answer. */
export const ACTIONS = {
  showAll: 'answer_show_all',
  csv: 'answer_csv',
  explain: 'answer_explain',
  otherChart: 'answer_other_chart',
  showTable: 'answer_show_table',
  showChart: 'answer_show_chart',
  delete: 'answer_delete',
  postToChannel: 'answer_post_to_channel',
  report: 'answer_report',
  makeDigest: 'answer_make_digest',
  forgetMe: 'home_forget_me',
} as const;

/** Buttons that ask the question which is their value. A number follows, because no two of a block may be called the same. */
export const ASK_PREFIX = 'ask_';
export const ASK_ACTION = /^ask_\d+$/;

/** Thumbs up and down: as a pair, or as two buttons where the pair is refused. `feedbackOf` reads their value. */
export const FEEDBACK = 'answer_feedback';
export const FEEDBACK_ACTION = /^answer_feedback/;

export interface Feedback {
  readonly answerId: string;
  readonly good: boolean;
}

export const feedbackValue = ({ answerId, good }: Feedback): string => `${good ? 'good' : 'bad'} ${answerId}`;

/** What a thumb said; null where the value is none of ours. */
export function feedbackOf(value: string): Feedback | null {
  const [, word, answerId] = /^(good|bad) (.+)$/.exec(value) ?? [];
  return answerId === undefined ? null : { answerId, good: word === 'good' };
}

/** The form of a ranking, and its fields. */
export const RANK_FORM = 'rank_form';
export const RANK_FIELDS = {
  measure: 'rank_measure',
  order: 'rank_order',
  count: 'rank_count',
  place: 'rank_place',
  period: 'rank_period',
  visibility: 'rank_visibility',
} as const;

/** The form in which somebody says what is wrong with a figure. */
export const REPORT_FORM = 'report_form';
export const REPORT_FIELD = 'report_what';
