import { createInterface } from 'node:readline';
import { answer, type ThreadState } from '../../answer.js';
import { offeredQuestions, printAnswer } from '../output/print-answer.js';
import { lookOf } from '../output/terminal-look.js';
import { faultSentence } from '../report-error.js';
import { type Shell, withParts } from '../shell.js';
import { type AnsweringFlags, answeringSettings } from './answering-flags.js';
import { runService } from './run-service.js';

const PROMPT = 'wiggle> ';
const HELLO = `There are no Slack settings, so Wiggle answers here. Ask a question, or "help"; "exit" or Ctrl-D leaves.\n`;

/** `wiggle start`: the Slack app where there are Slack settings. Otherwise a conversation in this terminal, in which a question sees the earlier ones. Reads a pipe as well. */
export async function start(shell: Shell, flags: AnsweringFlags): Promise<number> {
  const settings = answeringSettings(shell, flags);
  if (settings.slack) return runService(shell, settings);
  return withParts(shell, settings, async (parts) => {
    const look = lookOf(shell.stdout, settings);
    const terminal = shell.stdin.isTTY === true && shell.stdout.isTTY === true;
    shell.stderr.write(HELLO);
    const lines = createInterface({
      input: shell.stdin,
      output: shell.stdout,
      terminal,
      prompt: terminal ? PROMPT : '',
    });
    let thread: ThreadState | null = null;
    let offered: string[] = [];
    let status = 0;
    // A pipe may have ended, or Ctrl-D been pressed, while an answer was on its way: then there is nothing to prompt for.
    let open = true;
    lines.once('close', () => {
      open = false;
    });
    lines.prompt();
    for await (const line of lines) {
      const typed = line.trim();
      if (/^(exit|quit)$/i.test(typed)) break;
      if (typed !== '') {
        try {
          const given = await answer(
            offered[Number(typed) - 1] ?? typed,
            { thread, interpreter: flags.interpreter ?? null },
            parts,
          );
          thread = given.thread;
          offered = offeredQuestions(given.answer);
          shell.stdout.write(`\n${printAnswer(given.answer, look)}\n`);
        } catch (error) {
          status = 1;
          shell.stderr.write(`${faultSentence(error, shell)}\n`);
        }
      }
      if (open) lines.prompt();
    }
    lines.close();
    return status;
  });
}
