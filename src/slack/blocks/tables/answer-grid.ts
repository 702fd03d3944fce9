import { type Grid, answerGrid as gridOf } from '../../../present/answer-grid.js';
import type { Answer } from '../../../present/answer-object.js';
import { clean } from '../escape.js';

export type { Grid } from '../../../present/answer-grid.js';

/**
 * null where an answer has no table: it has no rows, or is one published statement, which is its own headline. Several
 * statements are a list of sentences, which no column could hold.
 */
export function answerGrid(answer: Answer): Grid | null {
  return answer.rows.length === 0 || answer.query?.kind === 'statement' ? null : gridOf(answer, clean);
}
