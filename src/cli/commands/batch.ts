import { z } from 'zod';
import { answer, type ThreadState } from '../../answer.js';
import { lineWriter } from '../output/write-line.js';
import { faultSentence } from '../report-error.js';
import { type Shell, withParts } from '../shell.js';
import { type AnsweringFlags, answeringSettings } from './answering-flags.js';
import { type Line, readLines } from './read-lines.js';

const MAX_LINE_BYTES = 1_000_000;
/** Threads remembered at once; the one asked least recently is forgotten first. */
const MAX_THREADS = 10_000;

const BatchLine = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  question: z.string(),
  thread: z.string().nullish(),
});

/** `wiggle batch`: a JSON line in, a JSON line out, in order. A line that cannot be read gives an error line, and it goes on. */
export async function batch(shell: Shell, flags: AnsweringFlags): Promise<number> {
  return withParts(shell, answeringSettings(shell, flags), async (parts) => {
    const out = lineWriter(shell.stdout);
    const threads = new Map<string, ThreadState>();
    let status = 0;
    for await (const line of readLines(shell.stdin, MAX_LINE_BYTES)) {
      if (!out.open()) break;
      if (line.text?.trim() === '') continue;
      const asked = parseLine(line);
      if ('error' in asked) {
        await out.write(JSON.stringify(asked));
        continue;
      }
      const { id = null, question, thread = null } = asked;
      try {
        const state = thread === null ? null : (threads.get(thread) ?? null);
        const given = await answer(question, { thread: state, interpreter: flags.interpreter ?? null }, parts);
        if (thread !== null && given.thread) remember(threads, thread, given.thread);
        await out.write(JSON.stringify({ ...given.answer, id }));
      } catch (error) {
        status = 1;
        await out.write(JSON.stringify(errorLine(id, 'internal_error', faultSentence(error, shell))));
      }
    }
    return status;
  });
}

function parseLine({ number, text }: Line) {
  if (text === null) return errorLine(null, 'line_too_long', `Line ${number} is longer than ${MAX_LINE_BYTES} bytes.`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return errorLine(null, 'malformed_line', `Line ${number} is not JSON: ${(cause as SyntaxError).message}`);
  }
  const parsed = BatchLine.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  return errorLine(null, 'malformed_line', `Line ${number}: ${issue?.path.join('.') || 'the line'}: ${issue?.message}`);
}

function errorLine(id: string | number | null, code: string, message: string) {
  return { id, error: { code, message } };
}

function remember(threads: Map<string, ThreadState>, id: string, state: ThreadState): void {
  threads.delete(id);
  threads.set(id, state);
  const [oldest] = threads.keys();
  if (threads.size > MAX_THREADS && oldest !== undefined) threads.delete(oldest);
}
