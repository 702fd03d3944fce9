/** The settings, read once from the environment and from `.env`. The only file that reads the environment. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from './errors.js';

const CHANNEL_IDS =
  'must be ids of channels with commas between them, such as C0123ABCD: they stand at the end of About in a channel';
const REPORTS_TO = 'must be the id of a person (U012AB3CD: their profile, Copy member ID) or of a channel (C012AB3CD)';
const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** A visible word of plain letters: a header can hold nothing else. */
const Word = z.string().regex(/^[!-~]+$/, 'must be one word, without spaces or accents');
const WHOLE_NUMBER = { error: 'must be a whole number, 0 or more' };
const Server = z.string().refine(isServer, 'must be the http or https address of a server, without a name or password');
const Database = z
  .string()
  .refine(isDatabase, 'must be the address of a PostgreSQL database: postgres://name:password@machine/database');
/** A whole number of at most nine digits, from `least` to `most`. */
const number = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`);
const token = (prefix: string, where: string) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}[!-~]+$`), `must be one word that starts with ${prefix}: copy it from ${where}`);

const Environment = z.object({
  WIGGLE_DATASET: z.string().default('ics'),
  WIGGLE_HOME: z.string().default('.wiggle'),
  DATABASE_URL: Database.optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  NO_COLOR: z.string().optional(),
  OPENAI_API_KEY: Word.optional(),
  OPENAI_BASE_URL: Server.optional(),
  OPENAI_MODEL: z.string().trim().optional(),
  MODEL_DAILY_LIMIT: z
    .string()
    .regex(/^\d{1,9}$/, WHOLE_NUMBER)
    .transform(Number)
    .default(200),
  HOST: Word.default('127.0.0.1'),
  PORT: number(0, 65_535).default(3000),
  PUBLIC_URL: Server.refine((url) => !/[?#]/.test(url), 'must be an address without ? and #').optional(),
  RETENTION_DAYS: number(1, 3650).default(30),
  SLACK_BOT_TOKEN: token('xoxb-', 'OAuth & Permissions of your app at api.slack.com/apps').optional(),
  SLACK_APP_TOKEN: token('xapp-', 'Basic Information, App-Level Tokens, of your app at api.slack.com/apps').optional(),
  SLACK_SIGNING_SECRET: Word.optional(),
  SLACK_CLIENT_ID: Word.optional(),
  SLACK_CLIENT_SECRET: Word.optional(),
  SLACK_STATE_SECRET: Word.optional(),
  SLACK_API_URL: Server.default('https://slack.com/api/'),
  SLACK_ALLOWED_CHANNELS: z
    .string()
    .transform((text) => text.split(',').map((id) => id.trim()))
    .refine((ids) => ids.every((id) => /^[CG][A-Z0-9]+$/.test(id)), CHANNEL_IDS)
    .optional(),
  SLACK_REPORTS_TO: z
    .string()
    .trim()
    .regex(/^[UWCG][A-Z0-9]+$/, REPORTS_TO)
    .optional(),
});

type Set = z.infer<typeof Environment>;

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

/**
 * How Slack is reached: either `botToken`, with `appToken` (Socket Mode, which wins) or `signingSecret` (HTTP), or
 * `oauth` with `signingSecret`. The rest is null. All but `apiUrl`, `allowedChannels` and `reportsTo` is secret: never printed.
 */
export interface SlackSettings {
  /** Of the Web API; ends in a slash. */
  readonly apiUrl: string;
  /** Of the one workspace there is. */
  readonly botToken: string | null;
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  /** For installations by many workspaces. */
  readonly oauth: { readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string } | null;
  /** Ids of the only channels in which Wiggle answers; null: all. */
  readonly allowedChannels: readonly string[] | null;
  /** Id of the person or channel to whom reported figures go; null: to who installed the app, where that is known. */
  readonly reportsTo: string | null;
}

export interface Settings {
  /** Name or folder of the dataset that is asked when none is named. */
  readonly dataset: string;
  /** Absolute path of the folder for what the program writes: databases and datasets of one's own. */
  readonly home: string;
  /** Address of the PostgreSQL database of what the service remembers; null: a file in `home`. Secret: never printed. */
  readonly databaseUrl: string | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** false: no colours, even on a terminal (https://no-color.org). */
  readonly color: boolean;
  /** null: no key is set, so rules alone understand questions. */
  readonly model: ModelSettings | null;
  /** null: no token or secret of Slack is set. */
  readonly slack: SlackSettings | null;
  /** Where the service listens; port 0 is any that is free. */
  readonly host: string;
  readonly port: number;
  /** The address by which others reach `port`, without a slash at its end. */
  readonly publicUrl: string | null;
  /** Days that questions and answers are kept. */
  readonly retentionDays: number;
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
    databaseUrl: parsed.data.DATABASE_URL ?? null,
    logLevel: parsed.data.LOG_LEVEL,
    color: parsed.data.NO_COLOR === undefined,
    model: modelSettings(parsed.data),
    slack: slackSettings(parsed.data),
    host: parsed.data.HOST,
    port: parsed.data.PORT,
    publicUrl: parsed.data.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    retentionDays: parsed.data.RETENTION_DAYS,
  };
}

function modelSettings(set: Set): ModelSettings | null {
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

function slackSettings(set: Set): SlackSettings | null {
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET } = set;
  const { SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET } = set;
  const oauth = namesOf({ SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET });
  const tokens = namesOf({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET });
  if (!oauth.set[0] && !tokens.set[0]) return null;
  const fault = oauth.set[0] ? oauthFault(set, oauth.set[0], oauth.unset) : tokenFault(set);
  if (fault) throw new UserError(fault);
  return {
    apiUrl: set.SLACK_API_URL.replace(/\/*$/, '/'),
    botToken: SLACK_BOT_TOKEN ?? null,
    appToken: SLACK_APP_TOKEN ?? null,
    signingSecret: SLACK_SIGNING_SECRET ?? null,
    oauth:
      SLACK_CLIENT_ID && SLACK_CLIENT_SECRET && SLACK_STATE_SECRET
        ? { clientId: SLACK_CLIENT_ID, clientSecret: SLACK_CLIENT_SECRET, stateSecret: SLACK_STATE_SECRET }
        : null,
    allowedChannels: set.SLACK_ALLOWED_CHANNELS ?? null,
    reportsTo: set.SLACK_REPORTS_TO ?? null,
  };
}

/** What one workspace lacks, or null. */
function tokenFault({ SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret }: Set): string | null {
  if (!bot) {
    const lonely = app ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET';
    return `The setting ${lonely} is there without SLACK_BOT_TOKEN: set the token of the bot too.`;
  }
  const advice = 'set SLACK_APP_TOKEN too (Socket Mode), or SLACK_SIGNING_SECRET (HTTP)';
  return app || secret ? null : `The setting SLACK_BOT_TOKEN is there, but questions have no way in: ${advice}.`;
}

/** What installing by many workspaces lacks or cannot be set with, or null. `first`: a setting of it that is there. */
function oauthFault(set: Set, first: string, missing: readonly string[]): string | null {
  if (missing[0]) return `The setting ${first} is there without ${missing.join(' and ')}: set all three, or none.`;
  const other = set.SLACK_BOT_TOKEN ? 'SLACK_BOT_TOKEN' : set.SLACK_APP_TOKEN ? 'SLACK_APP_TOKEN' : null;
  const advice = 'remove it, or, where there is but one workspace, the three settings that let many install';
  if (other) return `The setting ${other} does not go with ${first}: ${advice}.`;
  return set.SLACK_SIGNING_SECRET ? null : `The setting ${first} is there without SLACK_SIGNING_SECRET: set that too.`;
}

function namesOf(values: Readonly<Record<string, string | undefined>>) {
  const names = Object.keys(values);
  const isSet = (name: string) => values[name] !== undefined;
  return { set: names.filter(isSet), unset: names.filter((name) => !isSet(name)) };
}

function isServer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && !username && !password;
}

/** Whether `text` is the address of a PostgreSQL database. */
export function isDatabase(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname } = new URL(text);
  return ['postgres:', 'postgresql:'].includes(protocol) && /^\/[^/]+$/.test(pathname);
}
