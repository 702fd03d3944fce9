/** The text of a file whose encoding nobody says. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';

export interface TextFile {
  /** Its first 64 KB. */
  readonly start: string;
  /** Reads it piece by piece. `onShare` hears how much of it is read, from 0 to 1. */
  readonly pieces: (onShare: (share: number) => void) => AsyncGenerator<string>;
}

const SAMPLE_BYTES = 65_536;

/** Opens `file` as text: UTF-8 or UTF-16 by its byte order mark, else UTF-8 if all of it is, else Windows-1252. Throws errors of the disk. */
export async function openText(file: string): Promise<TextFile> {
  const encoding = await encodingOf(file);
  const { size } = await stat(file);
  const sample = new TextDecoder(encoding).decode(await firstBytes(file, SAMPLE_BYTES), { stream: true });
  return {
    start: sample,
    pieces: async function* (onShare) {
      const decoder = new TextDecoder(encoding);
      let bytes = 0;
      for await (const chunk of createReadStream(file, { highWaterMark: 262_144 })) {
        bytes += (chunk as Buffer).length;
        onShare(size === 0 ? 1 : bytes / size);
        yield decoder.decode(chunk as Buffer, { stream: true });
      }
      yield decoder.decode();
    },
  };
}

/** The first `length` bytes of `file`, fewer if it is shorter. */
export async function firstBytes(file: string, length: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function encodingOf(file: string): Promise<'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'> {
  const [first, second] = await firstBytes(file, 2);
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return (await isUtf8(file)) ? 'utf-8' : 'windows-1252';
}

/** One wrong byte may stand anywhere, so all of them are looked at. */
async function isUtf8(file: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1_048_576 })) {
      decoder.decode(chunk as Buffer, { stream: true });
    }
    decoder.decode();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}
