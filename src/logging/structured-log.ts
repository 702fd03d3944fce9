/** The log as data. A file of its own, so that a terminal that only asks never loads what writes it. */
import { pino } from 'pino';
import type { Settings } from '../config.js';
import type { Log, Stream } from './log.js';
import { requestId } from './request.js';

/** An object of JSON a line, with its time (UTC) and the request it belongs to. */
export function structuredLogTo(stream: Stream, wanted: Settings['logLevel']): Log {
  const logger = pino(
    {
      level: wanted,
      base: null,
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      mixin: () => ({ request: requestId() }),
    },
    { write: (line) => void stream.write(line) },
  );
  return (level, sentence, facts = {}) => logger[level](facts, sentence);
}
