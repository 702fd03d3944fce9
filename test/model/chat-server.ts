/** A server that speaks chat completions, with a script of what to reply and how to fail. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ModelSettings } from '../../src/config.js';

export interface Request {
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format: { readonly json_schema: { readonly strict: boolean; readonly schema: unknown } };
  };
}

type Turn = (response: ServerResponse, request: Request) => void;

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
const completion = (message: Record<string, unknown>) => ({
  id: 'c',
  object: 'chat.completion',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', ...message } }],
});

/** A message with this text. */
export const says =
  (content: string | null): Turn =>
  (response) =>
    json(response, 200, completion({ content }));
export const queries = (query: unknown) => says(JSON.stringify({ reply: { type: 'query', query } }));
export const refuses = (reason: string) => says(JSON.stringify({ reply: { type: 'refusal', reason } }));
/** The refusal of the model's maker, beside the schema. */
export const declines: Turn = (response) => json(response, 200, completion({ content: null, refusal: 'I cannot.' }));
export const fails =
  (status: number, headers: Record<string, string> = {}): Turn =>
  (response) =>
    json(response, status, { error: { message: 'Wrong: the key was sk-secret-of-the-test' } }, headers);
/** Half an answer, then the line is cut. */
export const cuts: Turn = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"choices": [', () => response.destroy());
};
/** Takes the question and never answers. */
export const hangs: Turn = () => undefined;

export interface ChatServer {
  readonly settings: ModelSettings;
  readonly requests: Request[];
  /** What comes next, one turn a request; when they are used up, the server fails. */
  readonly will: (...turns: Turn[]) => void;
  readonly close: () => Promise<void>;
}

export async function startChatServer(): Promise<ChatServer> {
  const requests: Request[] = [];
  const script: Turn[] = [];
  const server = createServer(async (incoming, response) => {
    const request = { headers: incoming.headers, body: JSON.parse(await text(incoming)) };
    requests.push(request);
    (incoming.url === '/v1/chat/completions' ? (script.shift() ?? fails(418)) : fails(404))(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: { key: 'sk-secret-of-the-test', baseUrl: `http://127.0.0.1:${port}/v1`, name: 'parrot', dailyLimit: 100 },
    requests,
    will: (...turns) => {
      script.length = 0;
      requests.length = 0;
      script.push(...turns);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
