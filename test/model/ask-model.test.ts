/** The client over the wire: what is sent, and what comes of every fault of a server. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { askModelOf, type Deadline } from '../../src/model/client/ask-model.js';
import { ModelFault } from '../../src/model/client/model-fault.js';
import { type ChatServer, cuts, declines, fails, hangs, says, startChatServer } from './chat-server.js';

let server: ChatServer;
const slept: number[] = [];

beforeAll(async () => {
  server = await startChatServer();
});
afterAll(() => server.close());

const minute = (): Deadline => ({ signal: new AbortController().signal, left: () => 60_000 });

async function asked(deadline = minute()) {
  slept.length = 0;
  const sleep = async (milliseconds: number) => void slept.push(milliseconds);
  const ask = askModelOf(server.settings, { attempts: 3, backOff: 100, sleep, random: () => 1 });
  return ask([{ role: 'user', content: 'hello' }], { type: 'object' }, deadline);
}

async function faultOf(deadline?: Deadline): Promise<ModelFault> {
  const error = await asked(deadline).then(
    (reply) => `replied ${reply}`,
    (thrown) => thrown,
  );
  if (!(error instanceof ModelFault)) throw new Error(`not a ModelFault: ${error}`);
  return error;
}

test('the model, the messages and a strict schema are sent, with the key', async () => {
  server.will(says('hello yourself'));
  expect(await asked()).toBe('hello yourself');
  expect(server.requests).toHaveLength(1);
  const [request] = server.requests;
  expect(request?.headers.authorization).toBe('Bearer sk-secret-of-the-test');
  expect(request?.body).toEqual({
    model: 'parrot',
    messages: [{ role: 'user', content: 'hello' }],
    response_format: { type: 'json_schema', json_schema: { name: 'reply', strict: true, schema: { type: 'object' } } },
  });
});

test('where the model declines to reply there is no text', async () => {
  server.will(declines);
  expect(await asked()).toBeNull();
});

test('busy: it waits as long as the server says, and asks again', async () => {
  server.will(fails(429, { 'retry-after': '2' }), says('at last'));
  expect(await asked()).toBe('at last');
  expect(slept).toEqual([2000]);
});

test('busy for longer than there is time: no waiting', async () => {
  server.will(fails(429, { 'retry-after': '61' }), says('too late'));
  expect((await faultOf()).kind).toBe('busy');
  expect([slept, server.requests.length]).toEqual([[], 1]);
});

test('broken: it asks three times at most, and waits longer each time', async () => {
  server.will(fails(500), fails(503), fails(502), says('too late'));
  expect((await faultOf()).kind).toBe('down');
  expect([slept, server.requests.length]).toEqual([[100, 200], 3]);
});

test('a line that is cut in the middle is tried again', async () => {
  server.will(cuts, says('whole'));
  expect(await asked()).toBe('whole');
});

test('a server that never answers is left when the time is up', async () => {
  server.will(hangs);
  expect((await faultOf({ signal: AbortSignal.timeout(30), left: () => 30 })).kind).toBe('slow');
  expect(server.requests).toHaveLength(1);
});

test.each([
  [401, 'key', /OPENAI_API_KEY/],
  [403, 'key', /OPENAI_API_KEY/],
  [404, 'model', /OPENAI_MODEL/],
  [400, 'rejected', /structured outputs/],
] as const)(
  'status %i: asked once, and said what to set, without the words of the server',
  async (status, kind, says) => {
    server.will(fails(status));
    const fault = await faultOf();
    expect([fault.kind, server.requests.length]).toEqual([kind, 1]);
    expect(fault.message).toMatch(says);
    expect(fault.message).not.toMatch(/secret/);
  },
);

test('nobody there', async () => {
  const away = { ...server.settings, baseUrl: 'http://127.0.0.1:1/v1' };
  const ask = askModelOf(away, { attempts: 1, backOff: 1, sleep: async () => undefined, random: () => 1 });
  await expect(ask([], {}, minute())).rejects.toMatchObject({ kind: 'down' });
});

test('a reply that is no completion counts as an empty one', async () => {
  server.will((response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok": true}'));
  expect(await asked()).toBe('');
});
