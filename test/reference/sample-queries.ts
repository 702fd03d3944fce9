/** The queries that the project's own sample questions come to. */
import { join } from 'node:path';
import { answer, type ThreadState } from '../../src/answer.js';
import type { Parts } from '../../src/assemble.js';
import { questionFilesIn, readQuestions } from '../../src/evaluate/read-questions.js';
import type { DataQuery } from '../../src/query/query.js';

const QUESTIONS = join(import.meta.dirname, '../questions');

/** Each once, of every `every`-th question of `folder` (of test/questions); questions in threads go on from each other. */
export async function sampleQueries(parts: Parts, folder: string, every = 1): Promise<DataQuery[]> {
  const found = new Map<string, DataQuery>();
  for (const file of await questionFilesIn(join(QUESTIONS, folder))) {
    const threads = new Map<string, ThreadState | null>();
    const lines = await readQuestions(file);
    for (const { question, thread } of lines.filter((line, i) => line.thread !== undefined || i % every === 0)) {
      const before = thread === undefined ? null : (threads.get(thread) ?? null);
      const given = await answer(question, { thread: before }, parts);
      if (thread !== undefined) threads.set(thread, given.thread);
      for (const { query } of [given.answer, ...given.answer.parts]) {
        if (query && isOfFigures(query)) found.set(JSON.stringify(query), query);
      }
    }
  }
  return [...found.values()];
}

const isOfFigures = (query: object): query is DataQuery =>
  !['about', 'statement', 'table'].includes((query as DataQuery).kind);
