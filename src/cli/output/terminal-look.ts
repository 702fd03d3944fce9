import type { Settings } from '../../config.js';
import type { Output } from '../shell.js';

/** How text can look on a stream. */
export interface Look {
  /** Characters to a line (80 where a terminal does not say); Infinity where the output is not a terminal, so that a row of a table stays one line. */
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** Colours and line width of a terminal; neither for a file or a pipe, and no colours where NO_COLOR is set. */
export function lookOf(stream: Output, settings: Pick<Settings, 'color'>): Look {
  const colors = stream.isTTY === true && settings.color;
  return {
    width: stream.isTTY === true ? stream.columns || 80 : Number.POSITIVE_INFINITY,
    bold: (text) => (colors ? `\x1b[1m${text}\x1b[22m` : text),
    dim: (text) => (colors ? `\x1b[2m${text}\x1b[22m` : text),
  };
}
