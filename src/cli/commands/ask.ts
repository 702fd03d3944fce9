import { answer } from '../../answer.js';
import type { Statement } from '../../query/result-set.js';
import { plainLines, plainText } from '../output/plain-text.js';
import { printAnswer } from '../output/print-answer.js';
import { lookOf } from '../output/terminal-look.js';
import { chartWriter } from '../output/write-chart.js';
import { type Shell, withParts } from '../shell.js';
import { type AnsweringFlags, answeringSettings } from './answering-flags.js';

interface AskFlags extends AnsweringFlags {
  readonly question: string;
  readonly json?: true;
  readonly chart?: string;
  readonly explain?: true;
}

/** `wiggle ask`: one answer, as words and a table, or as the answer object with `--json`. */
export async function ask(shell: Shell, flags: AskFlags): Promise<number> {
  const settings = answeringSettings(shell, flags);
  const writeChart = flags.chart === undefined ? null : chartWriter(flags.chart);
  return withParts(shell, settings, async (parts) => {
    const { answer: given, explanation } = await answer(
      flags.question,
      { interpreter: flags.interpreter ?? null },
      parts,
    );
    shell.stdout.write(flags.json ? `${JSON.stringify(given)}\n` : printAnswer(given, lookOf(shell.stdout, settings)));
    if (flags.explain) {
      const statements = given.parts.length ? given.parts.flatMap((part) => part.sql) : given.sql;
      const stream = flags.json ? shell.stderr : shell.stdout;
      stream.write(`\n${plainLines([explanation(), ...statements.map(sqlText)].join('\n'))}\n`);
    }
    if (writeChart) shell.stderr.write(`${plainText(await writeChart(given))}\n`);
    return 0;
  });
}

function sqlText({ text, parameters }: Statement): string {
  return `SQL:\n  ${text}\n  with ${JSON.stringify(parameters)}`;
}
