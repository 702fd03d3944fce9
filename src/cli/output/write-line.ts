import type { Output } from '../shell.js';

/** Writes lines to a stream: waits for a slow reader, and knows when the reader has gone. */
export interface LineWriter {
  /** false once nobody reads any more (`wiggle batch | head`). */
  readonly open: () => boolean;
  readonly write: (line: string) => Promise<void>;
}

/** A LineWriter on `stream`. A reader that goes away is no fault; any other error of the stream is thrown by `write`. */
export function lineWriter(stream: Output): LineWriter {
  let gone = false;
  let failure: Error | null = null;
  const closed = new Promise<void>((resolve) => {
    stream.once('close', resolve);
    stream.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') failure = error;
      gone = true;
      resolve();
    });
  });
  return {
    open: () => !gone,
    write: async (line) => {
      if (!gone && !stream.write(`${line}\n`)) await Promise.race([drained(stream), closed]);
      if (failure) throw failure;
    },
  };
}

function drained(stream: Output): Promise<void> {
  return new Promise((resolve) => {
    stream.once('drain', resolve);
  });
}
