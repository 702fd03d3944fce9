/** What a server of PostgreSQL refuses, in words that a person can act on. */
import { UserError } from '../../errors.js';

/**
 * A UserError for what people can put right: where the server is, who may come in, what they may do there. Any other error as it is,
 * for that is a fault of ours. Never says the password. `setting`: where the address was given.
 */
export function serverError(error: unknown, url: string, setting = 'DATABASE_URL'): unknown {
  if (error instanceof UserError) return error;
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  const reason = REASONS[code] ?? (isLost(code, message) && `the connection fails (${withoutPassword(message, url)})`);
  if (!reason) return error;
  const advice = (ADVICE[code] ?? (() => `check ${setting}`))(setting);
  return new UserError(`${placeOf(url)} cannot be used, as ${reason}: ${advice}.`, { cause: error });
}

/** "The database wiggle on db.example:5432". */
export function placeOf(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  return `The database ${decodeURIComponent(pathname.slice(1))} on ${host || (searchParams.get('host') ?? 'this machine')}`;
}

/** By the codes of PostgreSQL and of the system. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server listens there',
  ENOTFOUND: 'no machine has that name',
  EAI_AGAIN: 'the name of the machine cannot be looked up',
  ETIMEDOUT: 'the machine does not answer',
  EHOSTUNREACH: 'there is no way to the machine',
  ENETUNREACH: 'there is no way to the machine',
  '28P01': 'the server refuses the name or the password',
  '28000': 'the server does not let this user in from here',
  '3D000': 'there is no such database',
  '42501': 'this user may make nothing there',
  '53300': 'the server has too many connections already',
  '57P03': 'the server is starting or stopping',
  '25006': 'it is read-only',
};

const ADVICE: Readonly<Record<string, (setting: string) => string>> = {
  ECONNREFUSED: (setting) => `start PostgreSQL, or set ${setting} to where it runs`,
  '3D000': (setting) => `make it, or set ${setting} to one that is there`,
  '42501': (setting) =>
    `give it the right to create in the database and in its schema public, or set ${setting} to another user`,
  '53300': () => 'let it have more, or start fewer replicas',
  '57P03': () => 'try again in a moment',
  '25006': (setting) => `set ${setting} to the server that may be written to`,
};

/** Errors of the client and of TLS have no code, or one of the system; what the server itself says has five characters. */
const isLost = (code: string, message: string) =>
  /^(E[A-Z_]+|[A-Z_]*CERT[A-Z_]*|08...)$/.test(code) || /connection|SSL|password|timeout/i.test(message);

function withoutPassword(message: string, url: string): string {
  const { password } = new URL(url);
  return [password, decodeURIComponent(password)]
    .filter((word) => word !== '')
    .reduce((text, word) => text.replaceAll(word, '…'), message);
}
