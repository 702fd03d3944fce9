/**
 * Draws charts in a thread of its own, so that nobody waits for words while a picture is drawn. Questions repeat, and the same
 * specification is the same picture: those drawn last are kept.
 */
import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import type { Draw } from './draw.js';
import type { Drawn, Wanted } from './picture-thread.js';

export interface PictureDrawer {
  readonly draw: Draw;
  /** What is being drawn is given up. */
  readonly close: () => Promise<void>;
}

/** Bytes; a picture has about 50,000. */
const KEPT = 20_000_000;

interface Waiting {
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds for one picture, which takes one second on a slow machine. */
const LONGEST = 30_000;

/**
 * `thread`: the compiled `picture-thread.js`. A thread that dies, or draws at one picture for longer than `longest` milliseconds, takes with
 * it what it was drawing; the next picture has a new one.
 */
export function pictureDrawer(thread: URL, longest = LONGEST): PictureDrawer {
  const kept = new LRUCache<string, Promise<Buffer>>({ max: 1_000, maxSize: KEPT });
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;
  let limit: NodeJS.Timeout | undefined;

  const giveUp = (ended: Worker, reason: string) => {
    if (worker !== ended) return;
    worker = null;
    clearTimeout(limit);
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  /** From when one is begun, or the one before it is drawn. */
  const limitNext = (drawing: Worker) => {
    clearTimeout(limit);
    if (waiting.size === 0) return;
    limit = setTimeout(() => {
      giveUp(drawing, `A picture was not drawn within ${longest / 1000} seconds.`);
      void drawing.terminate();
    }, longest).unref();
  };
  const begin = (): Worker => {
    const begun = new Worker(thread);
    begun.unref();
    begun.on('message', ({ id, bytes, fault }: Drawn) => {
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      limitNext(begun);
      if (bytes) resolve?.(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      else reject?.(new Error(fault));
    });
    begun.on('error', (error) =>
      giveUp(begun, `The thread that draws failed: ${error instanceof Error ? error.message : error}`),
    );
    begun.on('exit', () => giveUp(begun, 'The thread that draws has ended.'));
    return begun;
  };
  const drawAnew: Draw = (spec) =>
    new Promise((resolve, reject) => {
      worker ??= begin();
      last += 1;
      waiting.set(last, { resolve, reject });
      if (waiting.size === 1) limitNext(worker);
      worker.postMessage({ id: last, spec } satisfies Wanted);
    });

  return {
    draw(spec) {
      const key = createHash('sha256').update(JSON.stringify(spec)).digest('base64url');
      const known = kept.get(key);
      if (known) return known;
      const drawn = drawAnew(spec);
      // Its size is known once it is drawn; what could not be drawn is tried anew.
      kept.set(key, drawn, { size: 1 });
      drawn.then(
        (bytes) => kept.set(key, drawn, { size: bytes.length }),
        () => kept.delete(key),
      );
      return drawn;
    },
    async close() {
      await worker?.terminate();
    },
  };
}
