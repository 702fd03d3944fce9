/** Socket Mode: connections of the app, of which each envelope goes to one, in turn. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isObject } from '../payloads/elements.js';
import type { State } from '../state/state.js';
import { APP_ID } from '../state/workspace.js';
import type { Attempt, Delivery, Door, Retry } from './delivery.js';

export interface SocketDoor extends Door {
  /** Where the next connection is made: good once. */
  readonly path: () => string;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** How many envelopes each connection got that is open now, oldest connection first. */
  readonly received: () => readonly number[];
  /** Tells one connection, the oldest if left out, to come again. Bolt's waits its `clientPingTimeout`, five seconds, before it does. */
  readonly disconnect: (reason?: 'warning' | 'refresh_requested' | 'link_disabled', index?: number) => void;
  /** Cuts all lines without a word; Bolt waits here, too. */
  readonly drop: () => void;
  /** Says good-bye to all and waits until they have gone, a moment at most. */
  readonly close: () => Promise<void>;
}

interface Connection {
  readonly socket: WebSocket;
  received: number;
  /** The count of envelopes when it last got one: the lowest is next. */
  lastTurn: number;
  /** Told to go: it gets nothing more. */
  leaving: boolean;
}

export function socketDoor(state: State): SocketDoor {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const connections: Connection[] = [];
  /** By envelope_id: how to say what became of it. */
  const open = new Map<string, { readonly connection: Connection; readonly settle: (attempt: Attempt) => void }>();
  let turn = 0;
  const ready = () => connections.filter(({ leaving }) => !leaving);
  const next = () => [...ready()].sort((one, other) => one.lastTurn - other.lastTurn)[0];

  function welcome(socket: WebSocket): void {
    const connection: Connection = { socket, received: 0, lastTurn: 0, leaving: false };
    connections.push(connection);
    // A line that breaks is closed next, which is all that matters here.
    socket.on('error', () => undefined);
    socket.on('message', (data) => receive(String(data)));
    socket.on('close', () => {
      connections.splice(connections.indexOf(connection), 1);
      for (const [id, waiting] of open) if (waiting.connection === connection) settle(id, NOT_ACKED);
      state.waiting.changed();
    });
    const num_connections = connections.length;
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections,
        connection_info: { app_id: APP_ID },
        debug_info: { host: 'fake', build_number: 1, approximate_connection_time: 18_060 },
      }),
    );
    state.waiting.changed();
  }

  function receive(text: string): void {
    const message: unknown = JSON.parse(text);
    // An ack that comes too late finds nobody who waits for it.
    if (isObject(message)) settle(String(message.envelope_id), { status: 200, body: message.payload, failure: null });
  }

  function settle(id: string, attempt: Attempt): void {
    open.get(id)?.settle(attempt);
    open.delete(id);
  }

  function send(connection: Connection, delivery: Delivery, retry: Retry | null, ackWithin: number): Promise<Attempt> {
    const id = randomUUID();
    const isEvent = delivery.type === 'events_api';
    connection.received += 1;
    turn += 1;
    connection.lastTurn = turn;
    connection.socket.send(
      JSON.stringify({
        envelope_id: id,
        ...delivery,
        accepts_response_payload: !isEvent,
        ...(isEvent && { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' }),
      }),
    );
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle(id, NOT_ACKED), ackWithin);
      open.set(id, {
        connection,
        settle: (attempt) => {
          clearTimeout(timer);
          resolve(attempt);
        },
      });
    });
  }

  return {
    attempt: async (delivery, retry, ackWithin) => {
      const connection = await state.waiting.until(next, 'a Socket Mode connection', ackWithin).catch(() => null);
      return connection ? send(connection, delivery, retry, ackWithin) : NOT_ACKED;
    },
    path: () => {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `/link/?ticket=${ticket}&app_id=${APP_ID}`;
    },
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? '', 'http://localhost').searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket)) socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      else server.handleUpgrade(request, socket, head, welcome);
    },
    received: () => ready().map(({ received }) => received),
    disconnect: (reason = 'refresh_requested', index = 0) => {
      const connection = ready()[index];
      if (!connection) throw new Error('There is no such connection.');
      connection.leaving = reason !== 'warning';
      connection.socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'fake' } }));
    },
    drop: () => {
      for (const { socket } of [...connections]) socket.terminate();
    },
    close: async () => {
      for (const { socket } of connections) socket.close(1001);
      const gone = () => connections.length === 0;
      await state.waiting.until(gone, 'the connections to end', GOODBYE).catch(() => undefined);
      for (const { socket } of [...connections]) socket.terminate();
      server.close();
    },
  };
}

/** Milliseconds for a client to end its connection itself: one that is cut off makes a noise about it. */
const GOODBYE = 500;
const NOT_ACKED: Attempt = { status: null, body: null, failure: 'timeout' };
