import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { answer, type ThreadState } from '../../answer.js';
import type { Parts } from '../../assemble.js';
import { UserError } from '../../errors.js';
import { EvaluationLine } from '../../evaluate/gold.js';
import { type Mark, markAnswer, type Tally, tally } from '../../evaluate/score.js';
import { spellingOf } from '../../evaluate/spelling.js';
import { plainTable } from '../output/plain-table.js';
import { plainText } from '../output/plain-text.js';
import { type Progress, progressOn } from '../output/progress.js';
import { faultSentence } from '../report-error.js';
import { type Shell, withParts } from '../shell.js';
import { type AnsweringFlags, answeringSettings } from './answering-flags.js';

interface EvaluateFlags extends AnsweringFlags {
  readonly file: string;
  readonly verbose?: true;
  readonly json?: true;
}

/** `wiggle evaluate FILE.jsonl`: asks every question of the file and counts the right answers. */
export async function evaluate(shell: Shell, flags: EvaluateFlags): Promise<number> {
  const settings = answeringSettings(shell, flags);
  const lines = await readQuestions(flags.file);
  return withParts(shell, settings, async (parts) => {
    const progress = await progressOn(shell.stderr);
    const marks = await markAll(lines, parts, shell, progress).finally(progress.end);
    const scores = tally(marks);
    if (flags.verbose) for (const [i, mark] of marks.entries()) shell.stderr.write(complaint(mark, lines[i]));
    shell.stdout.write(flags.json ? `${JSON.stringify(scores)}\n` : printScores(scores));
    return marks.some((mark) => mark.fault) ? 1 : 0;
  });
}

/** The lines of a question file. Throws a UserError that names the first line that is none. */
async function readQuestions(file: string): Promise<EvaluationLine[]> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new UserError(`The question file ${file} cannot be read (${cause.code}).`, { cause });
  });
  const lines = text.split('\n').map((line, i) => ({ line, place: `${file}:${i + 1}` }));
  return lines.filter(({ line }) => line.trim()).map(({ line, place }) => parseQuestion(line, place));
}

function parseQuestion(line: string, place: string): EvaluationLine {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    throw new UserError(`${place} is not JSON: ${(cause as SyntaxError).message}.`, { cause });
  }
  const parsed = EvaluationLine.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new UserError(`${place} is not a question with a known answer: ${plainText(z.prettifyError(parsed.error))}`);
}

async function markAll(lines: readonly EvaluationLine[], parts: Parts, shell: Shell, progress: Progress) {
  const spell = spellingOf(parts.dataset);
  const threads = new Map<string, ThreadState>();
  const marks: (Mark & { fault: boolean })[] = [];
  for (const { kind, question, gold, thread } of lines) {
    progress.say(`${marks.length} of ${lines.length} questions`);
    const state = thread === undefined ? null : (threads.get(thread) ?? null);
    const start = performance.now();
    try {
      const given = await answer(question, { thread: state }, parts);
      const milliseconds = performance.now() - start;
      if (thread !== undefined && given.thread) threads.set(thread, given.thread);
      marks.push({ kind, milliseconds, fault: false, ...markAnswer(gold, given.answer, spell) });
    } catch (error) {
      const milliseconds = performance.now() - start;
      marks.push({ kind, milliseconds, fault: true, outcome: 'wrong', why: faultSentence(error, shell) });
    }
  }
  return marks;
}

function complaint({ outcome, why, kind }: Mark, line: EvaluationLine | undefined): string {
  if (outcome === 'right' || !line) return '';
  return `${outcome.toUpperCase()} ${line.id} [${kind}] ${plainText(line.question)}\n   ${plainText(why)}\n`;
}

function printScores({ kinds, total }: { kinds: Record<string, Tally>; total: Tally }): string {
  const cells = (kind: string, t: Tally) =>
    [kind, t.asked, t.right, t.wrong, t.refused, t.p50.toFixed(1), t.p95.toFixed(1)].map(String);
  const table = plainTable({
    heads: ['kind', 'asked', 'right', 'wrong', 'refused', 'p50 ms', 'p95 ms'],
    numeric: [false, true, true, true, true, true, true],
    rows: [...Object.entries(kinds).map(([kind, scores]) => cells(kind, scores)), cells('total', total)],
  });
  const percent = (count: number) => `${((100 * count) / Math.max(1, total.asked)).toFixed(1)}%`;
  const words = (['right', 'wrong', 'refused'] as const).map((key) => `${key} ${total[key]} (${percent(total[key])})`);
  return `${table}\n\n${words.join(', ')} of ${total.asked}\n`;
}
