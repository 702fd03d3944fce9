/** Delivery over HTTP: signed as Slack signs, or as someone else would. */
import { createHmac } from 'node:crypto';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Json } from '../state/records.js';
import type { Attempt, Delivery, Door, Retry } from './delivery.js';

export interface HttpTarget {
  /** Of the app's endpoint: http://127.0.0.1:3000/slack/events */
  readonly url: string;
  readonly signingSecret: string;
}

export interface PostOptions {
  /** Signs with this instead of the true secret. */
  readonly secret?: string;
  /** The signature itself; null sends none. */
  readonly signature?: string | null;
  /** Signed as if it were sent so long ago; negative for the future. */
  readonly secondsAgo?: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeout?: number;
}

export interface PostAnswer {
  /** null where no answer came in time. */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Read as JSON where it says that it is. */
  readonly body: unknown;
}

/** POSTs a body as it is, or a payload as JSON. Rejects where no connection can be made. */
export function post(target: HttpTarget, payload: Json | string, options: PostOptions = {}): Promise<PostAnswer> {
  const {
    secret = target.signingSecret,
    secondsAgo = 0,
    contentType = JSON_TYPE,
    headers = {},
    timeout = 5000,
  } = options;
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const timestamp = String(Math.floor(Date.now() / 1000) - secondsAgo);
  const { signature = signatureOf(secret, timestamp, body) } = options;
  const head = {
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'x-slack-request-timestamp': timestamp,
    ...(signature !== null && { 'x-slack-signature': signature }),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    // Without an agent no connection is kept that would hold up the end of a test.
    const sent = request(target.url, { method: 'POST', agent: false, headers: head }, (response) => {
      clearTimeout(timer);
      answerOf(response).then(resolve, reject);
    });
    const timer = setTimeout(() => {
      resolve({ status: null, headers: {}, body: null });
      sent.destroy();
    }, timeout);
    sent.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    sent.end(body);
  });
}

async function answerOf(response: IncomingMessage): Promise<PostAnswer> {
  const { statusCode, headers } = response;
  const body = await text(response);
  const isJson = headers['content-type']?.startsWith('application/json');
  return { status: statusCode ?? null, headers, body: isJson ? JSON.parse(body) : body };
}

export function httpDoor(target: HttpTarget): Door {
  return {
    attempt: async ({ type, payload }, retry, ackWithin) => {
      const [body, contentType] = ENCODED[type](payload);
      const options = { contentType, headers: retryHeaders(retry), timeout: ackWithin };
      const answer = await post(target, body, options).catch(() => null);
      if (answer === null) return { status: null, body: null, failure: 'connection_failed' };
      const final = answer.headers['x-slack-no-retry'] === '1';
      return { status: answer.status, body: answer.body, failure: failureOf(answer.status), final };
    },
  };
}

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const form = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields).toString();

const ENCODED = {
  events_api: (payload) => [JSON.stringify(payload), JSON_TYPE],
  interactive: (payload) => [form({ payload: JSON.stringify(payload) }), FORM_TYPE],
  slash_commands: (payload) => [form(payload as Record<string, string>), FORM_TYPE],
} satisfies Record<Delivery['type'], (payload: Json) => [body: string, contentType: string]>;

function failureOf(status: number | null): Attempt['failure'] {
  if (status === null) return 'http_timeout';
  return status >= 200 && status < 300 ? null : 'http_error';
}

const retryHeaders = (retry: Retry | null): Record<string, string> =>
  retry ? { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason } : {};

const signatureOf = (secret: string, timestamp: string, body: string) =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
