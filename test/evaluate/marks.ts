import { answer, type ThreadState } from '../../src/answer.js';
import type { Parts } from '../../src/assemble.js';
import { questionFilesIn, readQuestions } from '../../src/evaluate/read-questions.js';
import { type Mark, markAnswer } from '../../src/evaluate/score.js';
import { spellingOf } from '../../src/evaluate/spelling.js';

/** What becomes of each question of a folder, asked of the dataset that it names. */
export async function marksOf(folder: string, opened: ReadonlyMap<string, Parts>): Promise<Mark[]> {
  const marks: Mark[] = [];
  const threads = new Map<string, ThreadState | null>();
  for (const file of await questionFilesIn(folder)) {
    for (const { kind, question, gold, thread, dataset = 'ics' } of await readQuestions(file)) {
      const parts = opened.get(dataset);
      if (!parts) throw new Error(`${file} asks ${dataset}, which was not opened`);
      const key = thread === undefined ? null : `${file} ${thread}`;
      const given = await answer(question, { thread: key === null ? null : (threads.get(key) ?? null) }, parts);
      if (key !== null) threads.set(key, given.thread);
      marks.push({
        kind,
        milliseconds: given.answer.milliseconds,
        ...markAnswer(gold, given.answer, spellingOf(parts.dataset)),
      });
    }
  }
  return marks;
}
