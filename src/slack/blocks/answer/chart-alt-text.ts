import type { Answer } from '../../../present/answer-object.js';
import { plain } from '../escape.js';
import { LIMITS } from '../limits.js';
import { answerGrid } from '../tables/answer-grid.js';
import { rowsInWords } from '../tables/text-table.js';

/** More rows than these are not read aloud: the table has them. */
const SPOKEN_ROWS = 20;

/** What the picture of an answer says to those who cannot see it: what was found, then the figures. */
export function chartAltText(answer: Answer): string {
  const grid = answerGrid(answer);
  const rows = grid ? rowsInWords(grid, SPOKEN_ROWS) : [];
  const references = grid ? rowsInWords({ ...grid, rows: grid.references }, SPOKEN_ROWS) : [];
  const kind = answer.chart ? `Chart (${answer.chart.kind}). ` : '';
  return plain(`${kind}${answer.headline} ${[...rows, ...references].join('; ')}`, LIMITS.imageAlt);
}
