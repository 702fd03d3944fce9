/** The HTTP side: the Web API, the upload of bytes, response URLs, and the upgrade to Socket Mode. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Credentials, methodsOf } from '../methods/methods.js';
import { teamOfToken } from '../methods/oauth.js';
import { answerResponseUrl } from '../methods/response-url.js';
import type { Call, Json } from '../state/records.js';
import type { State } from '../state/state.js';
import { readArguments } from './arguments.js';
import type { Answer, FaultPlan } from './faults.js';
import { receiveBytes } from './receive-bytes.js';

export interface ApiServer {
  /** http://127.0.0.1:PORT */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export interface Doors {
  /** The path of a new Socket Mode connection. */
  readonly socketPath: () => string;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

type Work = (call: Call) => Answer;

export async function startServer(
  state: State,
  faults: FaultPlan,
  credentials: Credentials,
  doors: Doors,
): Promise<ApiServer> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      // An app may cut the line in the middle of its request; all else is a fault of the fake.
      if (request.complete) state.problems.push(`the fake failed at ${request.url}: ${error}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const addresses = {
    upload: (id: string) => `${origin}/upload/${id}`,
    socket: () => `ws://127.0.0.1:${port}${doors.socketPath()}`,
  };
  const perform = methodsOf(state, addresses, credentials);
  server.on('upgrade', doors.upgrade);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const [, place = '', ...rest] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
    const name = rest.join('/');
    if (place === 'api') return serveMethod(name, body, request, response);
    if (place === 'upload') {
      const call = callOf('upload', null, { file: name, bytes: body.length });
      return serve(call, response, () => receiveBytes(state, name, body, request.headers['content-type'] ?? ''));
    }
    if (place === 'respond') {
      const sent = parsed(() => JSON.parse(body.toString()) as Json);
      const call = callOf('response_url', state.responseUrls.get(name)?.team ?? null, sent ?? {});
      return serve(call, response, () => answerResponseUrl(state, name, sent));
    }
    state.problems.push(`unknown address: ${request.method} ${request.url}`);
    response.writeHead(404).end();
  }

  function serveMethod(method: string, body: Buffer, request: IncomingMessage, response: ServerResponse) {
    const { 'content-type': contentType = '', authorization = '' } = request.headers;
    const read = parsed(() => readArguments(body.toString(), contentType));
    const { token: inBody, ...args } = read ?? {};
    const [kind, secret = ''] = authorization.split(' ');
    const token = kind === 'Bearer' && secret ? secret : typeof inBody === 'string' ? inBody : null;
    const basic = kind === 'Basic' ? Buffer.from(secret, 'base64').toString() : null;
    const team = teamOfToken(state, token);
    const headers = {
      'x-slack-req-id': state.mint.id('req'),
      ...(team?.scopes && { 'x-oauth-scopes': team.scopes.join(',') }),
    };
    return serve(callOf(method, team?.id ?? null, args), response, (call) => ({
      status: 200,
      headers,
      body: read === null ? { ok: false, error: 'invalid_json' } : perform(call, { token, basic }),
    }));
  }

  function callOf(method: string, team: string | null, args: Json): Call {
    const call: Call = { method, team, args, at: state.now(), outcome: null };
    state.calls.push(call);
    state.waiting.changed();
    return call;
  }

  async function serve(call: Call, response: ServerResponse, work: Work): Promise<void> {
    const finish = (outcome: string) => {
      call.outcome = outcome;
      state.waiting.changed();
    };
    const send = ({ status, headers, body }: Answer) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const type = typeof body === 'string' ? 'text/plain' : 'application/json; charset=utf-8';
      response.writeHead(status, { 'content-type': type, ...headers }).end(text);
      finish(outcomeOf(status, body));
    };
    const reset = () => {
      response.socket?.resetAndDestroy();
      finish('reset');
    };
    const done = () => {
      const answer = work(call);
      state.waiting.changed();
      return answer;
    };
    try {
      const fault = faults.take(call);
      if (fault) await fault({ call, perform: done, send, reset });
      else send(done());
    } catch (error) {
      state.problems.push(`the fake failed at ${call.method}: ${error instanceof Error ? error.stack : error}`);
      send({ status: 500, body: 'The fake failed.' });
    }
  }

  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function outcomeOf(status: number, body: Json | string): string {
  if (status !== 200) return `HTTP ${status}`;
  return typeof body === 'string' || body.ok ? 'ok' : String(body.error);
}

function parsed<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}
