import type { Logger, LogLevel } from '@slack/web-api';

/** For the libraries of Slack, which say much about what a test does to them. */
export const silentLogger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => 'error' as LogLevel,
  setName: () => undefined,
};
