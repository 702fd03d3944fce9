import type { State } from '../state/state.js';
import type { Answer } from './faults.js';

const PART = /\r\n\r\n([\s\S]*)\r\n--[^\r\n]+--\s*$/;

/** Takes the bytes of a file, as they are or as the one part of a form. The file must have been announced, and so long. */
export function receiveBytes(state: State, id: string, body: Buffer, contentType: string): Answer {
  const file = state.files.all().find((one) => one.id === id);
  if (!file || file.completedAt !== null) return { status: 404, body: 'file not found' };
  const bytes = contentType.startsWith('multipart/form-data') ? onlyPart(body) : body;
  if (bytes.length !== file.length) {
    state.problems.push(`${id}: ${file.length} bytes were announced and ${bytes.length} came`);
  }
  state.files.change(file, { bytes });
  return { status: 200, body: `OK - ${bytes.length}` };
}

/** latin1 keeps every byte, one a character. */
function onlyPart(body: Buffer): Buffer {
  return Buffer.from(PART.exec(body.toString('latin1'))?.[1] ?? '', 'latin1');
}
