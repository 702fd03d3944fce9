/** "Report this figure": the button, the form behind it, and what its owner is sent. */
import type { ActionsBlock, KnownBlock, ModalView } from '@slack/types';
import type { Answer } from '../../present/answer-object.js';
import { ACTIONS, REPORT_FIELD, REPORT_FORM } from './action-ids.js';
import {
  boldSection,
  button,
  context,
  type Message,
  plainElement,
  preformatted,
  richLine,
  section,
} from './elements.js';
import { mrkdwn } from './escape.js';
import { LIMITS } from './limits.js';

export const reportButton = (answerId: string): ActionsBlock => ({
  type: 'actions',
  elements: [button(ACTIONS.report, 'Report this figure', answerId)],
});

/** For one who finds an answer bad. */
export function reportOffer(answerId: string): Message {
  const text =
    'Thank you. If a figure is wrong, report it: its owner then sees the question, the answer and the query.';
  return { text, blocks: [section(text), reportButton(answerId)] };
}

const LONGEST = 1_000;

/** `metadata` comes back with what was written. */
export const reportForm = (metadata: string): ModalView => ({
  type: 'modal',
  callback_id: REPORT_FORM,
  private_metadata: metadata,
  title: plainElement('Report this figure', LIMITS.viewTitle),
  submit: plainElement('Report', LIMITS.viewTitle),
  close: plainElement('Cancel', LIMITS.viewTitle),
  blocks: [
    section('The question, the answer and the query behind it go to the owner of this bot, with your name.'),
    {
      type: 'input',
      block_id: REPORT_FIELD,
      optional: true,
      label: plainElement('What looks wrong? If you know the right figure, where is it published?', 150),
      element: { type: 'plain_text_input', action_id: REPORT_FIELD, multiline: true, max_length: LONGEST },
    },
  ],
});

export interface Report {
  /** Id of the person who reports. */
  readonly by: string;
  readonly question: string;
  readonly answer: Answer;
  /** In their words; empty: nothing was written. */
  readonly comment: string;
  /** Of the answer's message; null where only the asker saw it. */
  readonly link: string | null;
}

const QUERY_LENGTH = 4_000;

export function reportMessage({ by, question, answer, comment, link }: Report): Message {
  const { headline, interpretation, query, sources } = answer;
  const lead = `A figure was reported. Question: ${question}. Answer: ${headline}`;
  const blocks: KnownBlock[] = [
    richLine([
      { type: 'user', user_id: by },
      { type: 'text', text: ' reports a figure.' },
    ]),
    ...(comment ? [boldSection('What looks wrong'), section(comment)] : []),
    boldSection('Question'),
    section(question),
    boldSection('Answer'),
    section(headline),
    ...(interpretation || sources.length ? [context([interpretation, ...sources].filter(Boolean))] : []),
    boldSection('Query'),
    preformatted(JSON.stringify(query, null, 1), QUERY_LENGTH),
    ...(link ? [richLine([{ type: 'link', url: link, text: 'The message' }])] : []),
  ];
  return { text: mrkdwn(lead, LIMITS.messageText), blocks };
}
