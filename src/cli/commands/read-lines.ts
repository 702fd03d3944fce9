import type { Input } from '../shell.js';

/** A line without its end; `text` is null where it was longer than allowed. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/**
 * The lines of a stream, one by one as they come, never holding more than `maxBytes` of one: node:readline would keep a line
 * of any length in memory. UTF-8; a byte order mark and carriage returns are dropped.
 */
export async function* readLines(stream: Input, maxBytes: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let parts: Buffer[] = [];
  let size = 0;
  let number = 0;
  const line = (): Line => {
    const text = size > maxBytes ? null : decoder.decode(Buffer.concat(parts)).replace(/\r$/, '');
    parts = [];
    size = 0;
    number += 1;
    return { number, text };
  };
  const keep = (part: Buffer) => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else parts.push(part);
  };

  for await (const chunk of stream) {
    let rest = Buffer.from(chunk);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      keep(rest.subarray(0, end));
      yield line();
      rest = rest.subarray(end + 1);
    }
    keep(rest);
  }
  if (size > 0) yield line();
}
