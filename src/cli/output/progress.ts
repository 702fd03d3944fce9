import type { Output } from '../shell.js';

/** Says on a line of its own how far some work is. */
export interface Progress {
  readonly say: (text: string) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** Progress on `stream`; nothing where that is not a terminal, so that logs stay free of it. */
export async function progressOn(stream: Output): Promise<Progress> {
  // Ora never ends clearing its line on a terminal that says it has no columns, as some recorders do.
  if (stream.isTTY !== true || !stream.columns) return { say: () => undefined, end: () => undefined };
  const { default: ora } = await import('ora');
  const spinner = ora({ stream, discardStdin: false });
  return {
    say: (text) => {
      spinner.text = text;
      if (!spinner.isSpinning) spinner.start();
    },
    end: () => {
      spinner.stop();
    },
  };
}
