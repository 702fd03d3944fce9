/** The client of the model: messages → the text of its reply, over chat completions, with retries. Loaded when first asked. */
import type { APIError, OpenAI } from 'openai';
import type { ModelSettings } from '../../config.js';
import { type FaultKind, ModelFault } from './model-fault.js';

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface Deadline {
  /** Aborts when the time is up. */
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly left: () => number;
}

/** Gives the reply's text, null where the model declines to give any. Throws a ModelFault alone. */
export type AskModel = (
  messages: readonly Message[],
  schema: Record<string, unknown>,
  deadline: Deadline,
) => Promise<string | null>;

export interface Patience {
  /** How often one question is sent at most. */
  readonly attempts: number;
  /** Milliseconds before the second attempt, doubled for each further one. */
  readonly backOff: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** 0 to 1. */
  readonly random: () => number;
}

export function askModelOf(settings: ModelSettings, patience: Patience): AskModel {
  let client: Promise<OpenAI> | undefined;
  return async (messages, schema, deadline) => {
    client ??= openClient(settings);
    const openai = await client;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await askOnce(openai, settings.name, messages, schema, deadline.signal);
      } catch (error) {
        const fault = faultOf(error, deadline.signal);
        if (attempt >= patience.attempts || !(fault.kind === 'busy' || fault.kind === 'down')) throw fault;
        const wait = retryAfter(error) ?? patience.backOff * 2 ** (attempt - 1) * (0.5 + patience.random() / 2);
        if (wait >= deadline.left()) throw fault;
        await patience.sleep(wait);
      }
    }
  };
}

/** The client reads the environment for what it is not given, so it is given everything. */
async function openClient({ key, baseUrl }: ModelSettings): Promise<OpenAI> {
  const { OpenAI } = await import('openai');
  return new OpenAI({
    apiKey: key,
    adminAPIKey: null,
    baseURL: baseUrl,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    logLevel: 'off',
  });
}

/** No temperature and no length: some models take neither. The deadline ends what goes on for too long. */
async function askOnce(
  openai: OpenAI,
  model: string,
  messages: readonly Message[],
  schema: Record<string, unknown>,
  signal: AbortSignal,
): Promise<string | null> {
  const completion = await openai.chat.completions.create(
    {
      model,
      messages: [...messages],
      response_format: { type: 'json_schema', json_schema: { name: 'reply', strict: true, schema } },
    },
    { signal },
  );
  // A server that is only nearly compatible may leave any of it out.
  const message = completion.choices?.[0]?.message;
  return message?.refusal ? null : (message?.content ?? '');
}

/** Whatever goes wrong while asking is the model's: a cut connection reaches us as errors of many kinds. */
function faultOf(error: unknown, signal: AbortSignal): ModelFault {
  if (signal.aborted) return new ModelFault('slow', { cause: error });
  const status = (error as Partial<APIError>).status;
  return new ModelFault(status === undefined ? 'down' : kindOf(status), { cause: error });
}

function kindOf(status: number): FaultKind {
  if (status === 401 || status === 403) return 'key';
  if (status === 404) return 'model';
  if (status === 429) return 'busy';
  return status >= 500 || status === 408 ? 'down' : 'rejected';
}

/** Milliseconds that the server asks to wait, null where it says nothing that can be read. */
function retryAfter(error: unknown): number | null {
  const seconds = Number((error as Partial<APIError>).headers?.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}
