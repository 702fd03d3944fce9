/** The first two of the three steps by which Slack takes a file. */
import type { WebClient } from '@slack/web-api';
import type { Sleep } from './channel-queue.js';
import { retryAfter } from './slack-faults.js';

export interface File {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Buffer;
}

export interface UploadDeps {
  readonly sleep: Sleep;
  readonly fetch: typeof globalThis.fetch;
}

/** Milliseconds after which an upload is taken for lost. */
const LONGEST = 20_000;

/** Sends the bytes and gives the file's id, to be completed with where it belongs. Throws where Slack does not take them. */
export async function uploadFile(client: WebClient, { name, type, bytes }: File, deps: UploadDeps): Promise<string> {
  const ask = () => client.files.getUploadURLExternal({ filename: name, length: bytes.length });
  const { upload_url: url, file_id: id } = await patiently(ask, deps);
  if (!url || !id) throw new Error('Slack gave no place to upload the file to.');
  const sent = await deps.fetch(url, {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: { 'content-type': type },
    signal: AbortSignal.timeout(LONGEST),
  });
  if (!sent.ok) throw new Error(`Slack took no file (${sent.status}).`);
  return id;
}

/** Calls that change nothing when they are made again: repeated once a limit has passed. */
export async function patiently<T>(call: () => Promise<T>, { sleep }: Pick<UploadDeps, 'sleep'>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const wait = retryAfter(error);
    if (wait === null) throw error;
    await sleep(wait);
    return call();
  }
}
