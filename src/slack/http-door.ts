/** What stands before Bolt's own receiver: Bolt turns away requests signed too long ago, but not those signed for later. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Seconds by which clocks may differ; as many as Bolt takes for the past. */
const APART = 300;

export function httpDoor(receiver: HttpHandler, now: () => number): HttpHandler {
  return (request, response) => {
    const signed = Number(request.headers['x-slack-request-timestamp']);
    if (Number.isFinite(signed) && signed - now() / 1000 > APART) {
      response.writeHead(401).end();
      return;
    }
    receiver(request, response);
  };
}
