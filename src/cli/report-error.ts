import { randomBytes } from 'node:crypto';
import { DatasetError, formatFault } from '../dataset/dataset-error.js';
import { UserError } from '../errors.js';
import { plainText } from './output/plain-text.js';
import type { Shell } from './shell.js';

/**
 * Says on stderr what went wrong and gives the exit status: 2 for what the person can mend, 1 for a fault of ours.
 * A fault is one sentence with a reference id; its stack is shown with LOG_LEVEL=debug.
 */
export function reportError(error: unknown, shell: Pick<Shell, 'stderr' | 'settings'>): 1 | 2 {
  if (error instanceof UserError) {
    shell.stderr.write(`wiggle: ${plainText(error.message)}\n`);
    // The message names the first fault of a dataset; the person who mends it wants them all.
    const others = error instanceof DatasetError ? error.faults.slice(1) : [];
    for (const fault of others) shell.stderr.write(`  ${plainText(formatFault(fault))}\n`);
    return 2;
  }
  shell.stderr.write(`wiggle: ${faultSentence(error, shell)}\n`);
  return 1;
}

/** The sentence for a fault of ours. Writes the stack to stderr where LOG_LEVEL asks for it. */
export function faultSentence(error: unknown, shell: Pick<Shell, 'stderr' | 'settings'>): string {
  const reference = randomBytes(4).toString('hex');
  const showsStack = ['debug', 'trace'].includes(logLevel(shell));
  if (showsStack) shell.stderr.write(`${reference} ${error instanceof Error ? error.stack : String(error)}\n`);
  return `Something went wrong inside Wiggle (reference ${reference}).${showsStack ? '' : ' LOG_LEVEL=debug shows more.'}`;
}

function logLevel(shell: Pick<Shell, 'settings'>): string {
  try {
    return shell.settings().logLevel;
  } catch {
    // The settings themselves are at fault: that has been said, or will be, by whoever needs them.
    return 'info';
  }
}
