/** Bolt's own messages in our log: warnings and errors alone, as the rest may hold what people wrote. */
import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../logging/log.js';
import { faultName } from '../delivery/slack-faults.js';

export function boltLogger(log: Log): Logger {
  const nothing = () => undefined;
  return {
    debug: nothing,
    info: nothing,
    warn: (...words) => log('warn', sentence(words)),
    error: (...words) => log('error', sentence(words)),
    setLevel: nothing,
    getLevel: () => LogLevel.WARN,
    setName: nothing,
  };
}

/** What a parser quotes of a body is somebody's words. */
const sentence = (words: readonly unknown[]) =>
  words
    .map((word) => (word instanceof Error ? faultName(word) : String(word)))
    .join(' ')
    .replace(/"[\s\S]*"/g, '"…"');
