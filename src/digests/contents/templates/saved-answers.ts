/** Questions that were answered once and are asked again. */
import { answerQuery } from '../../../answer-query.js';
import { isTableDataset } from '../../../dataset/table/table-dataset.js';
import { UserError } from '../../../errors.js';
import { type Answer, NO_ANSWER } from '../../../present/answer-object.js';
import { checkQuery } from '../../../query/check-query.js';
import { checkTableQuery } from '../../../query/table/check-table-query.js';
import type { ContentOf, SavedQuestion } from '../content.js';
import type { Draft, EditionDeps } from '../edition.js';
import { upToDate } from '../saved-question.js';

/** Throws a UserError where the data no longer has what a question asks for. */
export async function savedAnswers({ items }: ContentOf<'answers'>, deps: EditionDeps): Promise<Draft> {
  const answers: Answer[] = [];
  for (const item of items) answers.push(await answerAgain(item, deps));
  const [first] = items;
  return {
    title: items.length === 1 && first ? first.question : `Answers to ${items.length} questions`,
    summary: answers.map(({ headline }) => headline),
    answers,
  };
}

async function answerAgain(item: SavedQuestion, deps: EditionDeps): Promise<Answer> {
  const query = isTableDataset(deps.dataset) ? item.query : upToDate(item, deps.dataset);
  const problem = problemOf(query, deps);
  if (problem)
    throw new UserError(`“${item.question}” can no longer be answered: ${problem}. Edit the digest and ask it anew.`);
  return { ...NO_ANSWER, ...(await answerQuery(query, deps)) };
}

/** What keeps a query from being asked of this dataset; null where nothing does. */
function problemOf(query: SavedQuestion['query'], { dataset }: EditionDeps): string | null {
  if (isTableDataset(dataset) !== (query.kind === 'table')) return 'it was asked of another dataset';
  if (query.kind === 'table')
    return isTableDataset(dataset) ? (checkTableQuery(query, dataset.catalogue)[0] ?? null) : null;
  if (isTableDataset(dataset)) return null;
  if (query.kind !== 'statement') return checkQuery(query, dataset)[0]?.message ?? null;
  const gone = query.ids.find((id) => !dataset.statements.some((statement) => statement.id === id));
  return gone === undefined ? null : `the statement ${gone} is no longer published`;
}
