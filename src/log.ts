/** What operators are told: one line on stderr. Nothing in it may be a secret or the words of a person. */
import type { Settings } from './config.js';

export type Log = (level: 'error' | 'warn', sentence: string) => void;

/** Writes what `wanted` (the setting LOG_LEVEL) lets through, a line each. */
export function logTo(stream: Pick<NodeJS.WritableStream, 'write'>, wanted: Settings['logLevel']): Log {
  return (level, sentence) => {
    if (SHOWN[level].includes(wanted)) stream.write(`${level}: ${sentence}\n`);
  };
}

const CHATTY: readonly Settings['logLevel'][] = ['warn', 'info', 'debug', 'trace'];
const SHOWN = { error: ['error', ...CHATTY], warn: CHATTY } satisfies Record<
  Parameters<Log>[0],
  readonly Settings['logLevel'][]
>;
