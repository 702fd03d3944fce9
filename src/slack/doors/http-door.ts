/**
 * What stands before Bolt's own receiver. Bolt turns away requests signed too long ago, but not those signed for later; and a body
 * that is JSON but no object makes it fail where nobody catches it.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Seconds by which clocks may differ; as many as Bolt takes for the past. */
const APART = 300;
/** Bytes of a body: ten times the longest that Slack sends. */
const LARGEST = 1_000_000;

/** `isOpen`: while not, Slack is asked to come again, which it does for an event a minute later. */
export function httpDoor(receiver: HttpHandler, now: () => number, isOpen: () => boolean): HttpHandler {
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const end = (status: number) => void response.writeHead(status).end();
    if (!isOpen()) return end(503);
    const signed = Number(request.headers['x-slack-request-timestamp']);
    if (Number.isFinite(signed) && signed - now() / 1000 > APART) return end(401);
    // The pages of an installation are asked for, and sent nothing.
    if (request.method === 'GET') return receiver(request, response);
    const body = await bodyOf(request);
    if (body === null) return end(413);
    // A request that was given its body already is not read again by Bolt, which checks the signature next.
    if (isObject(body, request.headers['content-type'])) receiver(Object.assign(request, { rawBody: body }), response);
    else end(400);
  };
  return (request, response) => void handle(request, response).catch(() => response.destroy());
}

/** null: it is too large. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LARGEST) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Whether it looks like an object in JSON, or like a form whose payload, where it has one, does. */
function isObject(body: Buffer, contentType = ''): boolean {
  const text = body.toString();
  const payload = contentType.startsWith('application/x-www-form-urlencoded')
    ? (new URLSearchParams(text).get('payload') ?? '{')
    : text;
  return payload.trimStart().startsWith('{');
}
