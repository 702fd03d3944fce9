/** Socket Mode: Bolt's receiver, kept alive where Bolt's own would fall. */
import bolt, { type Logger } from '@slack/bolt';
import type { Log } from '../../logging/log.js';
import { faultName } from '../delivery/slack-faults.js';
import { withInnerEvent } from './inner-event.js';

type Receiver = InstanceType<typeof bolt.SocketModeReceiver>;

export interface SocketDoor {
  readonly receiver: Receiver;
  /** Whether there is a connection now. */
  readonly isConnected: () => boolean;
}

export interface SocketDoorOptions {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly logger: Logger;
  readonly log: Log;
  /** Milliseconds for a sign of life, and to wait before it connects again; five seconds if left out. */
  readonly pingTimeout?: number;
}

/** Asking for a connection does nothing that could be done twice: it goes on for days, at most half a minute apart. */
const PERSISTENT = { retries: 10_000, factor: 1.5, minTimeout: 1_000, maxTimeout: 30_000 };
const TIMEOUT = 10_000;

export function socketDoor({ appToken, apiUrl, logger, log, pingTimeout }: SocketDoorOptions): SocketDoor {
  const receiver = new bolt.SocketModeReceiver({
    appToken,
    logger,
    installerOptions: { clientOptions: { slackApiUrl: apiUrl, timeout: TIMEOUT, retryConfig: PERSISTENT } },
    ...(pingTimeout === undefined ? {} : { clientPingTimeout: pingTimeout }),
  });
  let connected = false;
  receiver.client.on('connected', () => {
    connected = true;
  });
  for (const state of ['close', 'disconnecting', 'disconnected', 'reconnecting']) {
    receiver.client.on(state, () => {
      connected = false;
    });
  }
  guard(receiver.client, log);
  return { receiver, isConnected: () => connected };
}

type Handler = (data: unknown, isBinary: boolean) => unknown;

/** Nothing that Slack sends may end the process: what the client makes of a message is caught here. */
function guard(client: Receiver['client'], log: Log): void {
  const handlers = client.listeners('ws_message') as Handler[];
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    for (const handle of handlers) {
      Promise.resolve()
        .then(() => handle(typeof data === 'string' ? mended(data) : data, isBinary))
        .catch((error: unknown) => log('error', `A message of Slack was not understood: ${faultName(error)}`));
    }
  });
}

/** An envelope whose payload lacks what the client reads. */
function mended(data: string): string {
  try {
    const envelope = JSON.parse(data) as { payload?: unknown };
    const payload = withInnerEvent(envelope.payload);
    return payload === envelope.payload ? data : JSON.stringify({ ...envelope, payload });
  } catch {
    // The client says itself that it cannot read it.
    return data;
  }
}
