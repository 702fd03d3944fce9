/** The settings, read once from the environment and from `.env`. The only file that reads the environment. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from './errors.js';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

const Environment = z.object({
  WIGGLE_DATASET: z.string().default('ics'),
  WIGGLE_HOME: z.string().default('.wiggle'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  NO_COLOR: z.string().optional(),
});

export interface Settings {
  /** Name or folder of the dataset that is asked when none is named. */
  readonly dataset: string;
  /** Absolute path of the folder for what the program writes: databases and datasets of one's own. */
  readonly home: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** false: no colours, even on a terminal (https://no-color.org). */
  readonly color: boolean;
}

/**
 * The settings of this process. Variables already set win over those of `.env` in the working folder.
 * Throws a UserError that names the first wrong setting, never its value: it may be a secret.
 */
export function readSettings(): Settings {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
  } catch (cause) {
    throw new UserError('The file .env is there but cannot be read.', { cause });
  }
  return parseSettings(process.env);
}

/** The settings held in `environment`. An empty variable counts as unset. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new UserError(`The setting ${issue?.path.join('.')} ${issue?.message}.`);
  }
  return {
    dataset: parsed.data.WIGGLE_DATASET,
    home: resolve(parsed.data.WIGGLE_HOME),
    logLevel: parsed.data.LOG_LEVEL,
    color: parsed.data.NO_COLOR === undefined,
  };
}
