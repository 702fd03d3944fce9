import { fileURLToPath } from 'node:url';
import { answer, type ThreadState } from '../../answer.js';
import type { Parts } from '../../assemble.js';
import type { EvaluationLine } from '../../evaluate/gold.js';
import { questionFilesIn, readQuestions } from '../../evaluate/read-questions.js';
import { type Mark, markAnswer, tally } from '../../evaluate/score.js';
import { spellingOf } from '../../evaluate/spelling.js';
import type { Interpreting } from '../../model/interpret.js';
import { plainText } from '../output/plain-text.js';
import { printBoth, printScores } from '../output/print-scores.js';
import { progressOn } from '../output/progress.js';
import { faultSentence } from '../report-error.js';
import type { Shell } from '../shell.js';
import { type AnsweringFlags, answeringSettings } from './answering-flags.js';

interface EvaluateFlags extends Omit<AnsweringFlags, 'interpreter'> {
  /** both: each by itself, side by side. */
  readonly interpreter?: 'rules' | 'model' | 'both';
  /** None: the project's own question files. */
  readonly file?: string;
  readonly verbose?: true;
  readonly json?: true;
}

const OWN_QUESTIONS = fileURLToPath(new URL('../../../test/questions', import.meta.url));

/** `wiggle evaluate [FILE.jsonl]`: asks every question of the file, or of the project's own, and counts the right answers. */
export async function evaluate(shell: Shell, flags: EvaluateFlags): Promise<number> {
  const settings = answeringSettings(shell, flags);
  const files = flags.file === undefined ? await questionFilesIn(OWN_QUESTIONS) : [flags.file];
  const asked: Asked[] = [];
  for (const file of files) asked.push(...(await readQuestions(file)).map((line) => ({ ...line, file })));

  const opened = new Map<string, Promise<Parts>>();
  const partsOf = (dataset = settings.dataset) => {
    const parts = opened.get(dataset) ?? shell.assemble({ ...settings, dataset });
    opened.set(dataset, parts);
    return parts;
  };
  const progress = await progressOn(shell.stderr);
  const ask = async (interpreter: Interpreting | null) => {
    const marks = await markAll({ lines: asked, interpreter, partsOf, shell, say: progress.say });
    progress.end();
    if (flags.verbose) for (const [i, mark] of marks.entries()) shell.stderr.write(complaint(mark, asked[i]));
    return { scores: tally(marks), status: marks.some((mark) => mark.fault) ? 1 : 0 };
  };
  const say = (scores: unknown, words: string) =>
    shell.stdout.write(flags.json ? `${JSON.stringify(scores)}\n` : words);
  try {
    if (flags.interpreter === 'both') {
      const [rules, model] = [await ask('rules'), await ask('model')];
      const scores = { rules: rules.scores, model: model.scores };
      say(scores, printBoth(scores));
      return Math.max(rules.status, model.status);
    }
    const { scores, status } = await ask(flags.interpreter ?? null);
    say(scores, printScores(scores));
    return status;
  } finally {
    progress.end();
    for (const parts of await Promise.allSettled(opened.values())) {
      if (parts.status === 'fulfilled') await parts.value.close();
    }
  }
}

interface Asked extends EvaluationLine {
  readonly file: string;
}

interface Marking {
  readonly lines: readonly Asked[];
  readonly interpreter: Interpreting | null;
  readonly partsOf: (dataset?: string) => Promise<Parts>;
  readonly shell: Shell;
  readonly say: (text: string) => void;
}

async function markAll({ lines, interpreter, partsOf, shell, say }: Marking) {
  const threads = new Map<string, ThreadState>();
  const marks: (Mark & { fault: boolean })[] = [];
  for (const { file, kind, question, gold, thread, dataset } of lines) {
    say(`${marks.length} of ${lines.length} questions`);
    const parts = await partsOf(dataset);
    const key = `${file} ${thread}`;
    const state = thread === undefined ? null : (threads.get(key) ?? null);
    const start = performance.now();
    try {
      const given = await answer(question, { thread: state, interpreter }, parts);
      const milliseconds = performance.now() - start;
      if (thread !== undefined && given.thread) threads.set(key, given.thread);
      marks.push({ kind, milliseconds, fault: false, ...markAnswer(gold, given.answer, spellingOf(parts.dataset)) });
    } catch (error) {
      const milliseconds = performance.now() - start;
      marks.push({ kind, milliseconds, fault: true, outcome: 'wrong', why: faultSentence(error, shell) });
    }
  }
  return marks;
}

function complaint({ outcome, why, kind }: Mark, line: Asked | undefined): string {
  if (outcome === 'right' || !line) return '';
  return `${outcome.toUpperCase()} ${line.id} [${kind}] ${plainText(line.question)}\n   ${plainText(why)}\n`;
}
