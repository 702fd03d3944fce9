/** The settings, read once from the environment and from `.env`. The only file that reads the environment. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from './errors.js';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** A visible word of plain letters: a header can hold nothing else. */
const Word = z.string().regex(/^[!-~]+$/, 'must be one word, without spaces or accents');
const WHOLE_NUMBER = { error: 'must be a whole number, 0 or more' };

const Environment = z.object({
  WIGGLE_DATASET: z.string().default('ics'),
  WIGGLE_HOME: z.string().default('.wiggle'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  NO_COLOR: z.string().optional(),
  OPENAI_API_KEY: Word.optional(),
  OPENAI_BASE_URL: z
    .string()
    .refine(isServer, 'must be the http or https address of a server, without a name or password')
    .optional(),
  OPENAI_MODEL: z.string().trim().optional(),
  MODEL_DAILY_LIMIT: z
    .string()
    .regex(/^\d{1,9}$/, WHOLE_NUMBER)
    .transform(Number)
    .default(200),
});

/** A language model, as a second interpreter. */
export interface ModelSettings {
  /** Secret: never printed. */
  readonly key: string;
  /** Of any server that speaks chat completions with structured outputs. */
  readonly baseUrl: string;
  readonly name: string;
  /** Questions put to it a day and workspace, at most. */
  readonly dailyLimit: number;
}

export interface Settings {
  /** Name or folder of the dataset that is asked when none is named. */
  readonly dataset: string;
  /** Absolute path of the folder for what the program writes: databases and datasets of one's own. */
  readonly home: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** false: no colours, even on a terminal (https://no-color.org). */
  readonly color: boolean;
  /** null: no key is set, so rules alone understand questions. */
  readonly model: ModelSettings | null;
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
    model: modelSettings(parsed.data),
  };
}

function modelSettings(set: z.infer<typeof Environment>): ModelSettings | null {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL, OPENAI_MODEL, MODEL_DAILY_LIMIT } = set;
  const lonely = Object.entries({ OPENAI_BASE_URL, OPENAI_MODEL }).find(([, value]) => value !== undefined)?.[0];
  if (key === undefined && lonely) {
    const advice = 'set the key of the language model too (any word where its server wants none), or remove the other';
    throw new UserError(`The setting ${lonely} is there without OPENAI_API_KEY: ${advice}.`);
  }
  if (key === undefined) return null;
  return {
    key,
    baseUrl: OPENAI_BASE_URL ?? 'https://api.openai.com/v1',
    name: OPENAI_MODEL ?? 'gpt-4.1-mini',
    dailyLimit: MODEL_DAILY_LIMIT,
  };
}

function isServer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && !username && !password;
}
