/** A digest by what was chosen and written in its form; and the other way round. */
import type { Dataset } from '../../../dataset/dataset.js';
import type { TableDataset } from '../../../dataset/table/table-dataset.js';
import { contentInWords } from '../../../digests/contents/content-in-words.js';
import { DigestBody } from '../../../digests/digest.js';
import { cut } from '../../blocks/escape.js';
import type { Items } from '../from-answer.js';
import { conditionDraft, conditionOf } from './condition-of-draft.js';
import { contentDraft, contentOf } from './content-of-draft.js';
import type { Draft, Read } from './fields.js';
import { scheduleDraft, whenOf } from './schedule-of-draft.js';

const LONGEST_TITLE = 100;

/** Without a title it is called by what it holds. `items`: of a digest made of an answer. */
export function bodyOfDraft(draft: Draft, items: Items | null, dataset: Dataset | TableDataset): Read<DigestBody> {
  const parts = { content: contentOf(draft, items), when: whenOf(draft), condition: conditionOf(draft) };
  const { content, when, condition } = parts;
  if ('errors' in content || 'errors' in when || 'errors' in condition) {
    const errors = Object.values(parts).flatMap((part) => ('errors' in part ? [part.errors] : []));
    return { errors: Object.assign({}, ...errors) };
  }
  const title = cut(draft.title ?? contentInWords(content.value, dataset), LONGEST_TITLE);
  return { value: DigestBody.parse({ title, content: content.value, ...when.value, condition: condition.value }) };
}

export const draftOfBody = (body: DigestBody, dataset: Dataset | TableDataset): Draft => ({
  title: body.title,
  ...contentDraft(body.content, dataset),
  ...scheduleDraft(body),
  ...conditionDraft(body.condition, dataset),
});
