/** What a digest holds that is made of an answer: its question or questions, to be asked again. */
import type { Dataset } from '../../dataset/dataset.js';
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import type { ContentOf } from '../../digests/contents/content.js';
import { savedQuestion } from '../../digests/contents/saved-question.js';
import type { Answer } from '../../present/answer-object.js';
import type { StoredAnswer } from '../../store/tables/answers.js';
import { cut } from '../blocks/escape.js';

export type Items = ContentOf<'answers'>['items'];

const MOST_ITEMS = 5;
const LONGEST_QUESTION = 500;

/** Whether there are figures that can be asked for again. */
export const canRepeat = ({ status, query, rows }: Answer): boolean =>
  status === 'answered' && query !== null && query.kind !== 'about' && rows.length > 0;

/** null: the answer has no figures. Of several questions in one message, those that have. */
export function itemsOf(
  { question, answer: kept }: Pick<StoredAnswer, 'question' | 'answer'>,
  dataset: Dataset | TableDataset,
): Items | null {
  const answer = kept as Answer;
  const parts = (answer.parts.length ? answer.parts : [answer]).filter(canRepeat).slice(0, MOST_ITEMS);
  const asked = cut(question, LONGEST_QUESTION);
  const items = parts.flatMap(({ query }) => (query ? [savedQuestion(asked, query, dataset)] : []));
  return items.length ? items : null;
}

/** What to call it: the question, or, where that says nothing by itself ("and the lowest?"), how it was understood. */
export function titleOfAnswer({ question, answer }: Pick<StoredAnswer, 'question' | 'answer'>): string {
  const { interpretation } = answer as Answer;
  return LEANS.test(question) || question.split(/\s+/).length < 3 ? interpretation || question : question;
}

const LEANS = /^(?:and|or|but|now|only|just|same|what about|how about|also|then)\b/i;
