import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { answer, type ThreadState } from '../../answer.js';
import type { Parts } from '../../assemble.js';
import { UserError } from '../../errors.js';
import { EvaluationLine } from '../../evaluate/gold.js';
import { type Mark, markAnswer, tally } from '../../evaluate/score.js';
import { spellingOf } from '../../evaluate/spelling.js';
import type { Interpreting } from '../../model/interpret.js';
import { plainText } from '../output/plain-text.js';
import { printBoth, printScores } from '../output/print-scores.js';
import { type Progress, progressOn } from '../output/progress.js';
import { faultSentence } from '../report-error.js';
import { type Shell, withParts } from '../shell.js';
import { type AnsweringFlags, answeringSettings } from './answering-flags.js';

interface EvaluateFlags extends Omit<AnsweringFlags, 'interpreter'> {
  /** both: each by itself, side by side. */
  readonly interpreter?: 'rules' | 'model' | 'both';
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
    const ask = async (interpreter: Interpreting | null) => {
      const marks = await markAll(lines, interpreter, parts, shell, progress).finally(progress.end);
      if (flags.verbose) for (const [i, mark] of marks.entries()) shell.stderr.write(complaint(mark, lines[i]));
      return { scores: tally(marks), status: marks.some((mark) => mark.fault) ? 1 : 0 };
    };
    const say = (scores: unknown, words: string) =>
      shell.stdout.write(flags.json ? `${JSON.stringify(scores)}\n` : words);
    if (flags.interpreter === 'both') {
      const [rules, model] = [await ask('rules'), await ask('model')];
      const scores = { rules: rules.scores, model: model.scores };
      say(scores, printBoth(scores));
      return Math.max(rules.status, model.status);
    }
    const { scores, status } = await ask(flags.interpreter ?? null);
    say(scores, printScores(scores));
    return status;
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

async function markAll(
  lines: readonly EvaluationLine[],
  interpreter: Interpreting | null,
  parts: Parts,
  shell: Shell,
  progress: Progress,
) {
  const spell = spellingOf(parts.dataset);
  const threads = new Map<string, ThreadState>();
  const marks: (Mark & { fault: boolean })[] = [];
  for (const { kind, question, gold, thread } of lines) {
    progress.say(`${marks.length} of ${lines.length} questions`);
    const state = thread === undefined ? null : (threads.get(thread) ?? null);
    const start = performance.now();
    try {
      const given = await answer(question, { thread: state, interpreter }, parts);
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
