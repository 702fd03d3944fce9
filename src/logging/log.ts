/** What operators are told, on stderr. Nothing in it may be a secret; the words of a person only at the level `debug`. */
import type { Settings } from '../config.js';

type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** `facts`: what is counted or searched for, beside the sentence that a person reads. */
export type Log = (level: 'error' | 'warn' | 'info' | 'debug', sentence: string, facts?: Facts) => void;

export type Stream = Pick<NodeJS.WritableStream, 'write'>;

/** For a person at a terminal: writes what `wanted` (the setting LOG_LEVEL) lets through, a line each. */
export function logTo(stream: Stream, wanted: Settings['logLevel']): Log {
  return (level, sentence, facts = {}) => {
    const more = Object.entries(facts).map(([name, value]) => ` ${name}=${value}`);
    if (RANK[level] >= RANK[wanted]) stream.write(`${level}: ${sentence}${more.join('')}\n`);
  };
}

const RANK: Readonly<Record<Settings['logLevel'], number>> = {
  trace: 0,
  debug: 1,
  info: 2,
  warn: 3,
  error: 4,
  fatal: 5,
  silent: 6,
};
